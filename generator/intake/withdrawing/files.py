"""What a withdrawal does to the files of a document: kept as an older wording, or taken away."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from generator.intake.adding.shelf import Filed
from generator.intake.adding.versions import older_wording
from generator.model.document import Document, Facts
from generator.model.problem import GeneratorError, Problem
from generator.model.register import Record
from generator.reading.front_matter import split_file
from generator.settings import Settings

ORIGINAL = re.compile(r"(?m)^original:.*\n")
Holds = Callable[[str], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """Files to write, and files to take away."""

    written: dict[Path, bytes] = field(default_factory=dict)
    gone: set[Path] = field(default_factory=set)

    def apply(self) -> None:
        """Do it on the disk; a folder that is left empty goes too."""
        for path, content in self.written.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        for path in self.gone:
            path.unlink(missing_ok=True)
            for folder in path.parents:
                if not folder.is_dir() or any(folder.iterdir()):
                    break
                folder.rmdir()


def retire(document: Document, others: Iterable[Document], settings: Settings, day: str) -> Changes:
    """Return what keeps a whole document, and the file that it alone was read from, among the older wordings."""
    facts = _facts(document)
    path, content = older_wording(Filed(facts=facts, text=document.text, path=document.path), settings, day)
    changes = Changes(written={path: content}, gone={settings.root / document.path})
    original = (settings.root / document.path).with_name(facts.original or "none")
    if facts.original and original.is_file() and not any(_shares(document, each) for each in others):
        changes.written[path.with_name(facts.original)] = original.read_bytes()
        changes.gone.add(original)
    return changes


def take_away(document: Document, others: Iterable[Document], settings: Settings) -> Changes:
    """Return what takes a whole document away, with its older wordings and the file that it was read from."""
    facts = _facts(document)
    changes = without_original(document, others, settings)
    changes.written.pop(settings.root / document.path, None)
    changes.gone.add(settings.root / document.path)
    changes.gone.update(wordings(facts.id, settings))
    return changes


def cut_out(document: Document, words: str, label: str) -> str:
    """Return the text without these words, wherever they stand in it and whatever the white space between them."""
    pattern = r"\s+".join(map(re.escape, words.split()))
    before = rf"(?:{re.escape(label)}[ \t]*)?" if label else ""
    return re.sub(rf"[ \t]*{before}{pattern}[ \t]*", " ", document.text)


def take_out(document: Document, text: str, others: Iterable[Document], holds: Holds, settings: Settings) -> Changes:
    """Return what leaves a document with `text` alone: no older wording that holds the words, no file of its origin."""
    changes = without_original(document, others, settings)
    path = settings.root / document.path
    content = changes.written.get(path, path.read_bytes())
    body = document.text.encode()
    changes.written[path] = content.removesuffix(body) + text.encode()
    changes.gone.update(each for each in wordings(_facts(document).id, settings) if holds(_read(each)))
    return changes


def without_original(document: Document, others: Iterable[Document], settings: Settings) -> Changes:
    """Return what takes away the uploaded file that a document was read from, and every mention of its name."""
    name, changes = _facts(document).original, Changes()
    if name:
        changes.gone.add((settings.root / document.path).with_name(name))
        for each in (document, *(other for other in others if _shares(document, other))):
            path = settings.root / each.path
            changes.written[path] = _without_line(each.path, path.read_bytes())
    return changes


def _shares(document: Document, other: Document) -> bool:
    """Return whether another document was read from the same file."""
    name = _facts(document).original
    same_folder = PurePosixPath(document.path).parent == PurePosixPath(other.path).parent
    return document.path != other.path and same_folder and _facts(other).original == name


def _without_line(shown: str, content: bytes) -> bytes:
    parts, problems = split_file(shown, content)
    if parts is None:
        raise GeneratorError(problems)
    header = content.removesuffix(parts.body)
    return ORIGINAL.sub("", header.decode()).encode() + parts.body


def wordings(document: str, settings: Settings) -> list[Path]:
    """Return the files of a document's older wordings."""
    return sorted((settings.content / "versions").glob(f"*/{document}/*"))


def still_held(settings: Settings, register: Iterable[Record], holds: Holds) -> Iterator[Problem]:
    """Yield a problem for each place of the content that still holds words which were taken down."""
    mend = "take them down there too, or edit the file if they stand there for another reason"
    for path in sorted(path for path in settings.content.rglob("*") if path.suffix in (".md", ".yml")):
        if holds(_read(path)):
            shown = path.relative_to(settings.root).as_posix()
            yield Problem(path=shown, message="the words that were taken down stand here too", mend=mend)
    for record in register:
        if holds(record.text) or any(holds(state.text) for state in record.earlier):
            message = f"the words that were taken down stand at {record.address} too"
            yield Problem(path="content/register", message=message, mend=mend)


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


def _facts(document: Document) -> Facts:
    if document.facts is None:
        raise ValueError(document.path)
    return document.facts
