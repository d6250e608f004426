"""The publication log: every event that the register tells of, newest first."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from generator.model.publication import Event, LogEntry
from generator.model.register import FormerState, Record, RecordKind

Register = Mapping[str, tuple[Record, ...]]
NO_WORDINGS: Mapping[str, str] = {}


def publication_log(register: Register, wordings: Mapping[str, str] = NO_WORDINGS) -> tuple[LogEntry, ...]:
    """Return what happened to items, decisions, parts and actions, newest first, each event once.

    `wordings` are the texts of documents, today's and older ones, by their SHA-256: where both are there, a changed
    item has them for `before` and `after`. What happens to a part inside its decision is told of the decision.
    """
    homes = {former: record for records in register.values() for record in records for former in record.redirects}
    found = (
        replace(entry, document=document)
        for document, records in register.items()
        for entry in _of_document(records, wordings, homes)
    )
    in_place = sorted(found, key=lambda entry: (entry.address, entry.event, entry.after))
    return tuple(sorted(in_place, key=lambda entry: entry.day, reverse=True))


def _of_document(
    records: tuple[Record, ...], wordings: Mapping[str, str], homes: Mapping[str, Record]
) -> Iterator[LogEntry]:
    item = next((record for record in records if record.kind is RecordKind.ITEM), None)
    title = item.text if item else ""
    renewed = frozenset(_renewals(item)) if item else frozenset()
    parents = {record.id: record for record in records}
    for record in records:
        entries = _item_events(record, title, wordings) if record is item else _events(record, title, renewed)
        ended = _ending(_told(record, title), record, homes.get(record.address))
        yield from (each for each in (*entries, *ended) if not _told_of_parent(each, parents.get(record.parent)))


def _renewals(item: Record) -> Iterator[str]:
    """Yield each day on which the council's text became another."""
    for before, after in _steps(item):
        if before.sha256 != after.sha256:
            yield before.until


def _told_of_parent(entry: LogEntry, parent: Record | None) -> bool:
    """Return whether a part's or an action's event is one of the decision or the item that holds it."""
    if parent is None or not entry.kind.is_anchored:
        return False
    if entry.event is Event.NEW:
        return entry.kind is RecordKind.LIMB or parent.published == entry.day
    if entry.event is Event.MOVED:
        return entry.before.partition("#")[0] in parent.redirects
    if entry.event is Event.WITHDRAWN:
        return parent.withdrawn == entry.day
    return entry.kind is RecordKind.LIMB


def _steps(record: Record) -> Iterator[tuple[FormerState, FormerState]]:
    """Yield each former state of a record with the one that followed."""
    today = FormerState(until="", label=record.label, text=record.text, sha256=record.sha256, address=record.address)
    return pairwise((*record.earlier, today))


def _events(record: Record, title: str, renewed: frozenset[str]) -> Iterator[LogEntry]:
    """Yield the events of a decision, a part or an action; on the days `renewed` the council's text changed."""
    told = _told(record, title)
    yield replace(told, after=record.earlier[0].text if record.earlier else record.text)
    for before, after in _steps(record):
        event = Event.CHANGED if before.until in renewed else Event.CORRECTED
        if (before.text, before.label) != (after.text, after.label):
            words = (before.text, after.text) if before.sha256 and after.sha256 else ("", "")
            yield replace(told, day=before.until, event=event, before=words[0], after=words[1])
        yield from _move(told, before, after)


def _item_events(record: Record, title: str, wordings: Mapping[str, str]) -> Iterator[LogEntry]:
    told = _told(record, title)
    yield told
    for before, after in _steps(record):
        if before.sha256 != after.sha256:
            texts = wordings.get(before.sha256, ""), wordings.get(after.sha256, "")
            words = texts if all(texts) else ("", "")
            yield replace(told, day=before.until, event=Event.CHANGED, before=words[0], after=words[1])
        if before.text != after.text:
            yield replace(told, day=before.until, event=Event.CORRECTED, before=before.text, after=after.text)
        yield from _move(told, before, after)


def _told(record: Record, title: str) -> LogEntry:
    below = record.kind.is_anchored
    return LogEntry(
        day=record.published,
        event=Event.NEW,
        kind=record.kind,
        id=f"{record.parent}#{record.id}" if below else record.id,
        address=record.address,
        title=title,
    )


def _move(told: LogEntry, before: FormerState, after: FormerState) -> Iterator[LogEntry]:
    if before.address != after.address:
        yield replace(told, day=before.until, event=Event.MOVED, before=before.address, after=after.address)


def _ending(told: LogEntry, record: Record, home: Record | None) -> Iterator[LogEntry]:
    """Yield that a record was withdrawn; or that it moved, where its address leads to `home` now."""
    if record.withdrawn and home:
        moved = replace(told, day=record.withdrawn, event=Event.MOVED, address=home.address)
        yield replace(moved, before=record.address, after=home.address, reason=record.reason)
    elif record.withdrawn:
        words = "" if record.kind is RecordKind.ITEM else record.text
        yield replace(told, day=record.withdrawn, event=Event.WITHDRAWN, before=words, reason=record.reason)
