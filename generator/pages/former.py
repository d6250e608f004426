"""What a published decision or part was before: the one place at which pages ask the register about the past."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.archive import PublishedDecision, PublishedLimb


@dataclass(frozen=True, slots=True, kw_only=True)
class Former:
    """What a record was until a day (ISO): its label, its words and their hash."""

    until: str
    label: str
    text: str
    sha256: str


def day_changed(published: PublishedDecision | PublishedLimb) -> str:
    """Return the ISO day on which a record's words or label last changed, or nothing if they never did."""
    record = getattr(published, "record", None)
    return str(getattr(record, "changed", ""))


def former_states(published: PublishedDecision | PublishedLimb) -> tuple[Former, ...]:
    """Return what a record was before, oldest first."""
    record = getattr(published, "record", None)
    held = getattr(record, "earlier", ())
    return tuple(Former(until=one.until, label=one.label, text=one.text, sha256=one.sha256) for one in held)


def days_changed(published: PublishedDecision) -> tuple[str, ...]:
    """Return the days on which a decision and its parts last changed, those that never did left out."""
    return tuple(filter(None, (day_changed(published), *map(day_changed, published.parts()))))


def last_changed(days: Iterable[str]) -> str:
    """Return the newest of some ISO days, or nothing."""
    return max(days, default="")
