"""Every stored document, and what is wrong between them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.model.document import Document, Facts
from generator.model.problem import Problem, Severity
from generator.reading.documents import read_document
from generator.reading.text import find_invisible
from generator.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Holdings:
    """The documents that can be read, sorted by path, and the problems of those that cannot."""

    documents: tuple[Document, ...]
    problems: tuple[Problem, ...]


def read_holdings(settings: Settings) -> Holdings:
    """Return every document below `content/minutes`; what cannot be read is left out and reported."""
    documents: list[Document] = []
    problems: list[Problem] = []
    others: list[str] = []
    for path in sorted(path for path in settings.minutes.rglob("*") if path.is_file() and path.name[0] != "."):
        shown = path.relative_to(settings.root).as_posix()
        if path.suffix != ".md":
            others.append(shown)
            continue
        document, found = read_document(shown, path.read_bytes(), settings.councils)
        problems.extend(found)
        if document is not None:
            documents.append(document)
    problems.extend(_unread(others, documents))
    clashes = tuple(_clashes(documents))
    left_out = {problem.path for problem in clashes}
    kept = tuple(document for document in documents if document.path not in left_out)
    unseen = (problem for document in kept for problem in find_invisible(document))
    return Holdings(documents=kept, problems=(*problems, *clashes, *unseen))


def _unread(paths: Iterable[str], documents: Iterable[Document]) -> Iterator[Problem]:
    """Yield a problem for every file that is neither a document nor the kept original of one."""
    originals = {_beside(each.path, each.facts.original) for each in documents if each.facts and each.facts.original}
    mend = "minutes are stored as .md files with front matter; move this file or add its text as one"
    for path in paths:
        if path not in originals:
            yield Problem(path=path, message="this file is not read", mend=mend, severity=Severity.LOOK)


def _beside(path: str, name: str) -> str:
    return PurePosixPath(path).with_name(name).as_posix()


def _clashes(documents: Iterable[Document]) -> Iterator[Problem]:
    """Yield a problem for every file that shares an id, and for every file but the first that repeats another."""
    held = [(document, document.facts) for document in documents if document.facts is not None]
    mend = "run `minutes mend`: the file that was published first keeps it, the other gets one of its own"
    for paths in _sharing((facts.id, document.path) for document, facts in held):
        for path in paths:
            others = " and ".join(other for other in paths if other != path)
            yield _clash(path, f"the id in this file stands in {others} too", mend)
    for first, *repeats in _sharing((_words_of_meeting(document, facts), document.path) for document, facts in held):
        for path in repeats:
            yield _clash(path, f"these are the same words of the same meeting as {first}", "remove one of the two")


def _clash(path: str, message: str, mend: str) -> Problem:
    return Problem(path=path, line=2, message=message, mend=mend)


def _words_of_meeting(document: Document, facts: Facts) -> str:
    return f"{facts.council} {facts.committee} {facts.date.text} {facts.sitting} {document.sha256}"


def _sharing(named: Iterable[tuple[str, str]]) -> list[list[str]]:
    holders: defaultdict[str, list[str]] = defaultdict(list)
    for name, path in named:
        holders[name].append(path)
    return [paths for paths in holders.values() if len(paths) > 1]
