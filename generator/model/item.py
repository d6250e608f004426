"""An agenda item and what was read in it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from generator.model.action import Action
from generator.model.decision import Decision, Vote
from generator.model.document import Document
from generator.model.mention import Commitment, DateMention, Figure, Misprint, Movement, Person
from generator.model.span import Span


class Role(StrEnum):
    """What part a paragraph plays on the page."""

    FURNITURE = "furniture"
    TITLE = "title"
    PURPOSE = "purpose"
    HEADING = "heading"
    NUMBERED = "numbered"
    BULLET = "bullet"
    PARAGRAPH = "paragraph"
    LEAD = "lead"
    LIMB = "limb"
    ACTION = "action"
    MOVEMENT = "movement"
    VOTE = "vote"


# Never changed, as a span is not, and as many are made: so it too can be made by place.
@dataclass(slots=True, unsafe_hash=True)
class Paragraph:
    """One paragraph of the minutes; paragraphs tile all of the text but white space.

    `span` and `text` include the label (`53.1`, `·`, `a)`); `rule` names the rule that took the lines.
    """

    role: Final[Role]
    rule: Final[str]
    label: Final[str | None]
    span: Final[Span]
    text: Final[str]

    @property
    def minute(self) -> str:
        """The council's own number of this paragraph (`53.5`), or nothing where it has none."""
        label = self.label or ""
        dotted = "." in label.strip(".") and label[0].isdigit()
        return label if self.role is Role.NUMBERED or dotted else ""


# More no number of an item has.
MOST_DIGITS = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """One item: title and purpose as printed, its paragraphs in order, and the records found in them.

    It is `routine` where its title says so. `standing` is "deferred", "withdrawn" or "exempt" where the words at
    `standing_span` say so.
    """

    title: str
    number: str | None
    purpose: str | None
    span: Span
    paragraphs: tuple[Paragraph, ...]
    decisions: tuple[Decision, ...] = ()
    actions: tuple[Action, ...] = ()
    votes: tuple[Vote, ...] = ()
    movements: tuple[Movement, ...] = ()
    dates: tuple[DateMention, ...] = ()
    figures: tuple[Figure, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    misprints: tuple[Misprint, ...] = ()
    people: tuple[Person, ...] = ()
    documents: tuple[str, ...] = ()
    standing: str | None = None
    standing_span: Span | None = None
    routine: bool = False

    @property
    def place(self) -> tuple[int, str]:
        """Where its number puts it among the items of its meeting; those without a number come first."""
        digits = "".join(letter for letter in self.number or "" if letter.isdigit())
        return int(digits[:MOST_DIGITS]) if digits else 0, self.number or ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """A document as it was read: its items, in order.

    `council`, `committee` and `date` are what the text itself states, or None.
    """

    document: Document
    items: tuple[AgendaItem, ...]
    council: str | None = None
    committee: str | None = None
    date: str | None = None
