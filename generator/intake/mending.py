"""What stands twice in content/, mended: ids of documents, references and addresses."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.intake.adding.places import new_id
from generator.intake.mint import register_text
from generator.linking.mending import mend
from generator.model.document import Document
from generator.model.register import Record, RecordKind
from generator.reading import read_document
from generator.reading.front_matter import split_file
from generator.reading.register import Register, read_files
from generator.settings import Settings

ID = re.compile(r"(?m)^id:.*$")


def mend_content(settings: Settings) -> tuple[str, ...]:
    """Mend everything that is held twice, and return what was done, a sentence each."""
    files = read_files(settings)
    return (*_register(settings, files), *_documents(settings, files))


def _register(settings: Settings, files: Register) -> Iterator[str]:
    for shown, records in mend(files).items():
        path = settings.root / shown
        if not records and files[shown]:
            path.unlink()
            yield f"{shown}: what it held stands in the document's other register file now"
        elif records != files[shown]:
            path.write_text(register_text(records), encoding="utf-8")
            yield from (f"{shown}: {said}" for said in _renamed(files[shown], records))


def _renamed(before: Sequence[Record], after: Sequence[Record]) -> Iterator[str]:
    """Yield each address that the file gave up, with the one in its place; or that something was put in order."""
    old, new = [record.address for record in before], [record.address for record in after]
    moved = [(one, other) for one, other in zip(old, new, strict=False) if one != other]
    yield from (f"{one} is {other} now" for one, other in moved)
    if not moved:
        yield "each record stands once now"


def _documents(settings: Settings, files: Register) -> Iterator[str]:
    """Give all files of one id but the first published an id of their own."""
    published = {r.id: r.sha256 for records in files.values() for r in records if r.kind is RecordKind.ITEM}
    by_id: defaultdict[str, list[Document]] = defaultdict(list)
    for path in sorted(settings.minutes.rglob("*.md")):
        document, _ = read_document(path.relative_to(settings.root).as_posix(), path.read_bytes(), settings.councils)
        if document is not None and document.facts:
            by_id[document.facts.id].append(document)
    for name, sharing in sorted(by_id.items()):
        _first, *others = sorted(sharing, key=lambda each: (each.sha256 != published.get(name), each.path))
        for document in others:
            fresh = new_id(name.partition("-")[0], document.text, by_id, published)
            by_id[fresh] = [document]
            _give_id(settings.root / document.path, fresh)
            yield f"{document.path}: its id is {fresh} now"


def _give_id(path: Path, name: str) -> None:
    content = path.read_bytes()
    parts, _ = split_file(path.name, content)
    assert parts is not None  # noqa: S101  # it was read before
    header = content.removesuffix(parts.body).decode()
    path.write_bytes(ID.sub(f"id: {name}", header, count=1).encode() + parts.body)
