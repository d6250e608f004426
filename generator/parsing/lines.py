"""A line of a text as printed, and where it stands on the page of its item."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from generator.model.span import Span
from generator.parsing.labels import Label
from generator.parsing.leads import Lead
from generator.parsing.shapes import is_furniture


class Place(StrEnum):
    """Where on the page of an agenda item a line stands."""

    FURNITURE = "furniture"
    TITLE = "title"
    HEAD = "head"
    BODY = "body"
    ASIDE = "aside"
    DOCUMENTS = "documents"


class Under(StrEnum):
    """What heading a line stands under: none, "Minutes:", or "Decision:" or the like."""

    NOTHING = "nothing"
    MINUTES = "minutes"
    DECISION = "decision"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line as printed, without the white space around it.

    `label` is the list label or minute number that it opens with, `words` is the line without it; `leads` are the words
    of resolving that stand in it. `label_alone` if the label had a line of its own; `is_named` if it begins as one of
    the page's own lines may (furniture, a heading).
    """

    span: Span
    text: str
    label: Label | None
    words: Span
    leads: tuple[Lead, ...]
    label_alone: bool = False
    is_named: bool = True
    place: Place = Place.BODY
    under: Under = Under.NOTHING

    @property
    def opens_decision(self) -> bool:
        """Whether the line begins with a lead that governs what follows it."""
        return bool(self.leads) and self.leads[0].opens and self.leads[0].formal

    @property
    def is_furniture(self) -> bool:
        """Whether the line belongs to the page around the minutes."""
        return self.is_named and is_furniture(self.text)

    def placed(self, place: Place, under: Under) -> "Line":
        """Return the line where it stands on the page of its item."""
        # Every line is placed, and `replace` would take four times as long.
        return Line(
            span=self.span,
            text=self.text,
            label=self.label,
            words=self.words,
            leads=self.leads,
            label_alone=self.label_alone,
            is_named=self.is_named,
            place=place,
            under=under,
        )


def passage_of(text: str, lines: Sequence[Line]) -> str:
    """Return the text from the first of `lines` to the last."""
    return text[lines[0].span.start : lines[-1].span.end] if lines else ""
