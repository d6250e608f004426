"""A line of a text as printed, and where it stands on the page of its item."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from generator.model.span import Span
from generator.parsing.labels import Label
from generator.parsing.lead import Lead
from generator.parsing.sentences import Sentence, sentences


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


# Asked of every line, and read ten times as slowly through their class.
BODY, DECISION = Place.BODY, Under.DECISION


# Not frozen: a line is made before it is placed, and to make every line twice would cost as much as to read its label.
@dataclass(slots=True, kw_only=True)
class Line:
    """One line as printed, without the white space around it.

    `label` is the list label or minute number that it opens with. `own` is the line without it, with its `sentences`;
    `words`, of which `plain` is the text, lacks the mark that ends a table cell too. `leads` are the words of resolving
    that stand in it. `letters` are its letters in small, with spaces for all else, and `said` those words of its
    sentences that anything asks for. `label_alone` if the label had a line of its own; `is_named` if it begins as one
    of the page's own lines may (furniture, a heading), `is_furniture` if it belongs to the page around the minutes,
    `opens_decision` if it begins with a lead that governs what follows it, `shares` if it stands on the printed line of
    the one before, `begins_item` if an item begins there that a copy ran into that one. `in_body` and `under_decision`
    say of its place what is most asked.
    """

    span: Span
    text: str
    label: Label | None
    own: Span
    words: Span
    plain: str
    sentences: tuple[Sentence, ...]
    letters: str
    said: AbstractSet[str]
    leads: tuple[Lead, ...]
    label_alone: bool
    is_named: bool
    is_furniture: bool
    opens_decision: bool
    shares: bool
    begins_item: bool
    place: Place = BODY
    under: Under = Under.NOTHING
    in_body: bool = True
    under_decision: bool = False

    def says_any(self, hints: Iterable[str]) -> bool:
        """Return whether one of the hints, of small letters and spaces, stands anywhere in the line."""
        return any(map(self.letters.__contains__, hints))

    def told(self, text: str) -> Sequence[Span]:
        """Return where in its text the sentences of its words stand."""
        return [each.span for each in self.sentences] if self.words is self.own else sentences(text, self.words)

    def telling(self, text: str, hints: AbstractSet[str]) -> Sequence[Span]:
        """Return where in its text those sentences of its words stand that say one of the hints, or all of them."""
        if self.words is not self.own:
            return sentences(text, self.words)
        return [each.span for each in self.sentences if not hints.isdisjoint(each.words)]

    def placed(self, place: Place, under: Under) -> "Line":
        """Return the line, now that it is known where it stands on the page of its item."""
        self.place, self.under = place, under
        self.in_body, self.under_decision = place is BODY, under is DECISION
        return self
