"""What later records say became of a part, an action or a promise: each step with the words that carry it.

Nothing here judges. A state says what the record shows, and silence says only which minutes are held.
"""

from dataclasses import dataclass
from enum import StrEnum

from generator.model.edtf import EdtfDate
from generator.model.span import Span


class Followed(StrEnum):
    """What is followed: a part of a decision, an action, or a promise made in the discussion."""

    PART = "part"
    ACTION = "action"
    COMMITMENT = "commitment"


class State(StrEnum):
    """Where the record leaves it, in the words that pages use."""

    NO_LATER_MINUTES = "no later minutes held"
    NO_LATER_MENTION = "no later mention found"
    DATE_PASSED = "report-back date passed, nothing found here"
    MENTIONED = "mentioned later"
    REPORTED_BACK = "reported back"
    REVISED_DATE = "revised date"
    REPORTED_COMPLETE = "reported complete"
    SUPERSEDED = "superseded"

    @property
    def is_silence(self) -> bool:
        """Whether it tells of minutes held rather than of words found: the next upload may change it."""
        return self in (State.NO_LATER_MINUTES, State.NO_LATER_MENTION, State.DATE_PASSED)


class Acceptance(StrEnum):
    """What the body that was asked answered; carrying out is another matter."""

    UNANSWERED = "unanswered"
    ACCEPTED = "accepted"
    IN_PART = "accepted in part"
    REJECTED = "rejected"


class StepKind(StrEnum):
    """What a later record says."""

    MENTIONED = "mentioned later"
    REPORTED_BACK = "reported back"
    REVISED_DATE = "revised date"
    REPORTED_COMPLETE = "reported complete"
    SUPERSEDED = "superseded"
    ACCEPTED = "accepted"
    ACCEPTED_IN_PART = "accepted in part"
    REJECTED = "rejected"


class Ground(StrEnum):
    """How a step was found, from the strongest to the weakest; a person's confirmation stands above all."""

    CONFIRMED = "confirmed by a person"
    BACK_REFERENCE = "explicit back-reference"
    STANDING_ITEM = "standing item"
    NAMED = "same named plan, report or review"
    WORDING = "wording"


# The state that `content/follow-through/<council>.yml` gives a link that is none.
WRONG_LINK = "wrong link"
EXPLICIT = frozenset({Ground.CONFIRMED, Ground.BACK_REFERENCE, Ground.STANDING_ITEM})


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Words of a document, exactly: `text` is what `span` covers in it."""

    document: str
    span: Span
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmation:
    """What a person wrote in `content/follow-through/<council>.yml`, and where it stands there.

    `part` is the permanent id of what is followed; `record` that of the later record: a document's id, a decision's
    reference, or the id of a part, an action or a commitment. `revised` is the new date in EDTF, where the state is
    a revised date; `when` is an ISO day.
    """

    part: str
    state: StepKind
    record: str
    quotation: str
    who: str
    when: str
    revised: str = ""
    path: str = ""
    line: int = 1
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    """A link that a person found to be wrong, written in the same file: its ends, who says so and when, perhaps why.

    `part` and `record` are those of a `Confirmation`, so that whatever was found in that record of that part is gone.
    """

    part: str
    record: str
    who: str
    when: str
    why: str = ""
    path: str = ""
    line: int = 1
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """When something is to come back: the words, what they mean in EDTF, and why they are read so."""

    words: str
    edtf: str
    reason: str
    date: EdtfDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing that a later record says of what is followed.

    `record` is the id of the later decision's part, action or commitment within which the quotation stands, or empty.
    `reason` says in plain words why this is a link; `strength` (1 to 100) orders candidates for a person's eye and
    is never shown as a fact. `original` and `revised` stand only where the step is a revised date.
    """

    kind: StepKind
    quotation: Quotation
    ground: Ground
    reason: str
    strength: int
    record: str = ""
    original: Due | None = None
    revised: Due | None = None
    confirmed: Confirmation | None = None

    @property
    def document(self) -> str:
        """The id of the later document."""
        return self.quotation.document


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Which later minutes the site holds of the bodies concerned: how many meetings, and the newest, as EDTF."""

    meetings: int
    newest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowThrough:
    """What became of one part, action or promise, as far as the record shows.

    `id` is its permanent id: a decision's reference or a document's id, `#`, and the anchor (`HEF-7K3QF#a`).
    `asked_of` are the slugs of the council's other committees that it is addressed to. `steps` run from the oldest
    to the newest; a later upload adds some and changes none. `acceptance` is None where nobody was asked; `due` is
    the report-back date as first set.
    """

    id: str
    followed: Followed
    document: str
    quotation: Quotation
    asked_of: tuple[str, ...] = ()
    due: Due | None = None
    steps: tuple[Step, ...] = ()
    state: State
    acceptance: Acceptance | None = None
    coverage: Coverage
    date_passed: bool = False

    @property
    def parent(self) -> str:
        """The reference of the decision, or the document's id."""
        return self.id.partition("#")[0]

    @property
    def anchor(self) -> str:
        """The anchor on the parent's page."""
        return self.id.partition("#")[2]

    @property
    def due_now(self) -> Due | None:
        """The report-back date as last revised."""
        revised = [step.revised for step in self.steps if step.revised is not None]
        return revised[-1] if revised else self.due


def record_id(parent: str, anchor: str) -> str:
    """Return the permanent id of a part, an action or a commitment: `HEF-7K3QF#a`."""
    return f"{parent}#{anchor}"
