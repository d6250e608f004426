"""What a body decided."""

from dataclasses import dataclass
from enum import StrEnum

from generator.model.mention import Confidence
from generator.model.span import Span


class Kind(StrEnum):
    """What sort of decision a lead or a limb makes, from strongest to weakest."""

    RESOLVED = "resolved"
    AGREED = "agreed"
    RECOMMENDED = "recommended"
    REFERRED = "referred"
    NOTED = "noted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """How a body voted; a count that is not printed is None."""

    span: Span
    text: str
    unanimous: bool = False
    for_: int | None = None
    against: int | None = None
    abstain: int | None = None
    result: str | None = None
    on: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Limb:
    """One lettered or numbered part of a decision; `span` leaves out the label."""

    label: str | None
    kind: Kind
    verb: str | None
    span: Span
    text: str
    limbs: tuple["Limb", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A block with one lead, a kind, a body, perhaps a vote, a proposer and a seconder.

    `span` runs from the lead (or the first limb, where there is none) to the end of the last limb. The
    confidence is less than stated where the lead was lost, and `reason` says why; `outcome` is the one word for
    what was done ("Approved").
    """

    span: Span
    lead: str | None
    lead_span: Span | None
    kind: Kind
    limbs: tuple[Limb, ...]
    lead_continued: str | None = None
    lead_continued_span: Span | None = None
    body: str | None = None
    proposer: str | None = None
    seconder: str | None = None
    routine: bool = False
    repeats: tuple[Span, ...] = ()
    vote: Vote | None = None
    outcome: str = ""
    confidence: Confidence = Confidence.STATED
    reason: str = ""
