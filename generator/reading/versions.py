"""The older wordings of documents, which were kept when a newer one took their place."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from generator.model.document import Document
from generator.model.problem import Problem
from generator.reading.documents import read_document
from generator.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Versions:
    """The older wordings of each document by its id, oldest first, and the problems of those that cannot be read."""

    by_id: Mapping[str, tuple[Document, ...]]
    problems: tuple[Problem, ...]


def read_versions(settings: Settings) -> Versions:
    """Return every older wording below `content/versions`; what cannot be read is left out and reported."""
    found: defaultdict[str, list[Document]] = defaultdict(list)
    problems: list[Problem] = []
    for path in sorted((settings.content / "versions").glob("*/*/*.md")):
        document, unreadable = read_document(path.relative_to(settings.root).as_posix(), path.read_bytes())
        problems.extend(unreadable)
        if document is not None:
            found[path.parent.name].append(document)
    by_id = {name: tuple(sorted(documents, key=_replaced)) for name, documents in found.items()}
    return Versions(by_id=by_id, problems=tuple(problems))


def _replaced(document: Document) -> tuple[str, str]:
    return (document.facts.replaced if document.facts else "", document.path)
