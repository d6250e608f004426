"""The days that pages and feeds bear: those of the register, never the day of a build."""

from collections.abc import Iterable, Iterator

from generator.model.archive import Entry, PublishedDecision
from generator.model.register import Record


def last_touched(record: Record) -> str:
    """Return the ISO day on which a record's words or label last changed, or else that on which it was published."""
    return max(record.published, record.changed)


def decision_day(published: PublishedDecision) -> str:
    """Return the newest ISO day of a decision and its parts."""
    return max(map(last_touched, _of_decision(published)))


def newest_day(entries: Iterable[Entry]) -> str:
    """Return the newest ISO day of all records of `entries`, or nothing where there are none."""
    return max((last_touched(record) for entry in entries for record in records_of(entry)), default="")


def records_of(entry: Entry) -> Iterator[Record]:
    """Yield an item's register lines: its own, and those of its decisions, their parts and its actions."""
    yield entry.record
    for published in entry.decisions:
        yield from _of_decision(published)
    for action in entry.actions:
        yield action.record


def _of_decision(published: PublishedDecision) -> Iterator[Record]:
    yield published.record
    for part in published.parts():
        yield part.record
