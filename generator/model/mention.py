"""What the text says in passing: dates, figures, promises, comings and goings, oddities of print."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from generator.model.span import Span


class Confidence(StrEnum):
    """How sure a finding is; an unsure one never stands on a page as a fact."""

    STATED = "stated"
    INFERRED = "inferred"
    UNSURE = "unsure"


# Never changed, as a span is not.
@dataclass(slots=True, kw_only=True, unsafe_hash=True)
class DateMention:
    """A date as written, and what it means in EDTF if the words and the meeting's date allow it."""

    span: Final[Span]
    text: Final[str]
    edtf: Final[str | None]
    confidence: Final[Confidence]
    reason: Final[str]


# Never changed, as a span is not.
@dataclass(slots=True, kw_only=True, unsafe_hash=True)
class Figure:
    """A number with its measure and unit as stated, and the change it reports, if any."""

    span: Final[Span]
    text: Final[str]
    measure: Final[str]
    unit: Final[str]
    value: Final[str | None] = None
    from_: Final[str | None] = None
    to: Final[str | None] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """A promise of a future report, response, circulation or return to a meeting."""

    span: Span
    text: str
    owner: str | None = None
    due: str | None = None


# Never changed, as a span is not.
@dataclass(slots=True, kw_only=True, unsafe_hash=True)
class Person:
    """Someone as the minutes name them, with the role that stands beside the name; either may be missing."""

    span: Final[Span]
    text: Final[str]
    name: Final[str | None]
    role: Final[str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """Someone's coming or going, with the time as printed."""

    span: Span
    text: str
    person: str
    time: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Misprint:
    """Words that stand garbled in the source; the page shows them as they are and says so."""

    span: Span
    text: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """A body outside the council's committees, and the forms its name takes in minutes."""

    slug: str
    name: str
    forms: tuple[str, ...]
    kind: str
    plain: str
    website: str = ""
