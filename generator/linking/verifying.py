"""Whether the words that are stored are those that were published: every hash made again, and compared."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.linking.calling import name_of
from generator.model.archive import Archive, Entry
from generator.model.document import Document
from generator.model.register import Record, RecordKind, text_hash
from generator.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One comparison: whether the two agree, and what was compared."""

    agrees: bool
    says: str


def verify_record(record: Record, archive: Archive) -> Iterator[Finding]:
    """Yield what agrees and what differs between a register line and the text that is stored for it."""
    yield Finding(agrees=True, says=f"{name_of(record)} at {record.address}, published on {record.published}")
    if record.taken_down:
        yield Finding(
            agrees=True, says=f"taken down on {record.withdrawn}: {record.reason} There are no words to compare"
        )
        return
    if record.kind is RecordKind.ITEM:
        yield from _item(record, archive)
    else:
        yield _same("the words in the register", text_hash(record.text), record.sha256)
        yield from _words(record, archive)


def verify_bytes(content: bytes, documents: Iterable[Document]) -> Iterator[Finding]:
    """Yield which documents were read from a file with these bytes, or that none is known to be."""
    sha256 = hashlib.sha256(content).hexdigest()
    found = [document for document in documents if document.facts and document.facts.original_sha256 == sha256]
    yield from (Finding(agrees=True, says=f"{document.path} was read from this file") for document in found)
    if not found:
        yield Finding(agrees=False, says=f"no document says that it was read from a file of SHA-256 {sha256}")


def _item(record: Record, archive: Archive) -> Iterator[Finding]:
    entry = archive.by_id.get(record.id)
    if entry is None:
        yield _not_stored(record)
        return
    sha256 = hashlib.sha256(entry.document.text.encode()).hexdigest()
    yield _same(f"the text in {entry.document.path}", sha256, record.sha256)


def _words(record: Record, archive: Archive) -> Iterator[Finding]:
    for entry in archive.entries:
        span = _span_of(record, entry)
        if span is not None:
            sha256 = text_hash(span.of(entry.document.text))
            yield _same(f"the words in {entry.document.path}", sha256, record.sha256)
            return
    yield _not_stored(record)


def _span_of(record: Record, entry: Entry) -> Span | None:
    """Return where a decision, a part or an action stands in an item, or None where it stands elsewhere."""
    key = (record.parent, record.id)
    parts = ((p.record, p.limb.span) for decision in entry.decisions for p in decision.parts())
    decisions = ((each.record, each.decision.span) for each in entry.decisions)
    actions = ((each.record, each.action.span) for each in entry.actions)
    found = (span for held in (decisions, parts, actions) for each, span in held if (each.parent, each.id) == key)
    return next(found, None)


def _not_stored(record: Record) -> Finding:
    if record.withdrawn:
        return Finding(agrees=True, says=f"withdrawn on {record.withdrawn}: {record.reason}")
    return Finding(agrees=False, says="its words stand in no document that can be read")


def _same(what: str, made: str, held: str) -> Finding:
    if made == held:
        return Finding(agrees=True, says=f"{what}: SHA-256 {made}, as published")
    return Finding(agrees=False, says=f"{what}: SHA-256 {made}; published was {held}")
