"""What is new in the data: told by the days of the register, not by a clock and not by git."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from generator.model.edtf import parse_edtf
from generator.model.register import Record, RecordKind
from generator.pages.environment import many

Register = Mapping[str, tuple[Record, ...]]


class Step(StrEnum):
    """What became of a record on a day."""

    NEW = "new"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """The state of the data on `day`, and what became of which records since the day `before`, by kind and id.

    `before` is the day of the version before, empty for the first.
    """

    day: str
    before: str
    steps: Mapping[Step, Mapping[RecordKind, tuple[str, ...]]]

    def words(self) -> str:
        """Return the version and what is new in it, in two sentences."""
        if not self.day:
            return "Nothing is held yet."
        named = f"This is the version of {day_in_words(self.day)}."
        if not self.before:
            return f"{named} It is the first."
        told = "; ".join(f"{step}: {_counted(self.steps[step])}" for step in Step)
        return f"{named} Since the version of {day_in_words(self.before)} – {told}."


def latest_version(register: Register) -> Version:
    """Return the newest version that the register tells of."""
    records = [record for held in register.values() for record in held]
    days = sorted({day for record in records for day in _days(record)}, reverse=True)
    day, before = [*days, "", ""][:2]
    steps = {step: _by_kind(record for record in records if _step(record, day) is step) for step in Step}
    return Version(day=day, before=before, steps=steps)


def day_in_words(day: str) -> str:
    """Return an ISO day as a reader says it."""
    date = parse_edtf(day)
    return date.words if date else day


def _days(record: Record) -> Iterator[str]:
    yield from (day for day in (record.published, record.changed, record.withdrawn) if day)
    yield from (state.until for state in record.earlier)


def _step(record: Record, day: str) -> Step | None:
    """Return the last thing that became of a record on `day`, if anything did."""
    last = {record.published: Step.NEW, record.changed: Step.CHANGED, record.withdrawn: Step.WITHDRAWN}
    step = last.get(day)
    return Step.NEW if step is Step.CHANGED and record.published == day else step


def _by_kind(records: Iterable[Record]) -> dict[RecordKind, tuple[str, ...]]:
    found: dict[RecordKind, list[str]] = {kind: [] for kind in RecordKind}
    for record in records:
        below = record.kind.is_anchored
        found[record.kind].append(f"{record.parent}#{record.id}" if below else record.id)
    return {kind: tuple(sorted(ids)) for kind, ids in found.items()}


def _counted(by_kind: Mapping[RecordKind, tuple[str, ...]]) -> str:
    counted = [many(len(ids), kind.value) for kind, ids in by_kind.items() if ids]
    return ", ".join(counted) or "nothing"
