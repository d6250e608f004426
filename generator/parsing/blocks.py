"""What a rule takes: whole lines, and the records read in them."""

from dataclasses import dataclass

from generator.model.action import Action
from generator.model.decision import Decision, Vote
from generator.model.item import Paragraph, Role
from generator.model.mention import Movement
from generator.parsing.lines import Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Something that needs a look: where it stands, what is odd, and what a person can do."""

    start: int
    message: str
    mend: str


# Not frozen, and never changed: one is made of every line, and a frozen one would take twice as long.
@dataclass(slots=True, kw_only=True)
class Block:
    """The paragraphs that a rule took, one a line, and the records found in them."""

    paragraphs: tuple[Paragraph, ...]
    decisions: tuple[Decision, ...] = ()
    actions: tuple[Action, ...] = ()
    votes: tuple[Vote, ...] = ()
    movements: tuple[Movement, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def paragraph_of(line: Line, role: Role, rule: str) -> Paragraph:
    """Return a line as a paragraph in the part it plays."""
    label = line.label
    return Paragraph(role, rule, label.text if label else None, line.span, line.text)
