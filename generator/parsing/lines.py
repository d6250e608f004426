"""The lines of a text, hard-wrapped sentences made whole, and a cursor over them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum, StrEnum

from generator.model.span import Span, trim
from generator.parsing.labels import Label, read_label
from generator.parsing.shapes import is_furniture

# A sentence runs on over the line end: "the Children and" | "Young People's Panel".
OPEN_END = re.compile(r"(?:,|\b(?:the|a|an|of|for|to|in|by|with|on|at|from|and))\Z")
CLOSED_END = re.compile(r"[.:;!?]\Z|[;,]\s?(?:and|or)\Z")
LABEL_ALONE = re.compile(r"(?:\((?:[0-9]{1,3}|[a-z]{1,5})\)|(?:[0-9]{1,3}|[a-z]|[ivx]{2,5})[.)]|[·•▪])\Z")


class Place(StrEnum):
    """Where on the page of an agenda item a line stands."""

    FURNITURE = "furniture"
    TITLE = "title"
    HEAD = "head"
    BODY = "body"
    ASIDE = "aside"
    DOCUMENTS = "documents"


class Evidence(IntEnum):
    """How an item records its outcome, from nothing to the clearest; only the clearest form is read."""

    NONE = 0
    OUTCOME = 1
    LOST = 2
    NEUTRAL = 3
    LEAD = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line as printed, without the white space around it; `label_alone` if its label had a line of its own."""

    span: Span
    text: str
    label_alone: bool = False
    place: Place = Place.BODY

    @property
    def label(self) -> Label | None:
        """The list label or minute number that the line opens with."""
        return read_label(self.text)

    @property
    def words(self) -> Span:
        """The line without its label."""
        label = self.label
        return Span(start=self.span.start + (label.words if label else 0), end=self.span.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursor:
    """A reading position: the lines of an item, where one stands, and what is known of the whole.

    `evidence` is how the item records its outcome; `series` tells at which line a run of minute numbers
    (`53.`) begins.
    """

    text: str
    lines: tuple[Line, ...]
    evidence: Evidence = Evidence.NONE
    series: Mapping[str, int] = field(default_factory=dict)
    at: int = 0

    @property
    def line(self) -> Line:
        """The line one stands at."""
        return self.lines[self.at]

    def ahead(self, count: int = 1) -> Line | None:
        """Return the line `count` further on, if it too stands in the body, or None."""
        if not 0 <= self.at + count < len(self.lines):
            return None
        line = self.lines[self.at + count]
        return line if line.place is Place.BODY else None

    def past(self, count: int) -> "Cursor":
        """Return a cursor `count` lines further on."""
        return replace(self, at=self.at + count)

    def is_minute_number(self, label: Label) -> bool:
        """Return whether `label` continues the minute numbers that stand before the cursor's line."""
        return label.is_dotted and self.series.get(label.series, len(self.lines)) <= self.at


def split_lines(text: str) -> tuple[Line, ...]:
    """Return the lines of `text` that hold more than white space, each wrapped sentence as one line."""
    lines: list[Span] = []
    alone: set[int] = set()
    for span, adjacent in _printed_lines(text):
        if lines and _waits_for_words(_tail(text, lines[-1]), span.of(text)):
            alone.add(len(lines) - 1)
            lines[-1] = Span(start=lines[-1].start, end=span.end)
        elif lines and adjacent and _runs_on(_tail(text, lines[-1]), text[span.start : span.start + 200]):
            lines[-1] = Span(start=lines[-1].start, end=span.end)
        else:
            lines.append(span)
    return tuple(Line(span=span, text=span.of(text), label_alone=index in alone) for index, span in enumerate(lines))


def _printed_lines(text: str) -> Iterator[tuple[Span, bool]]:
    start, adjacent = 0, False
    for piece in text.split("\n"):
        span = trim(text, Span(start=start, end=start + len(piece)))
        start += len(piece) + 1
        if span.start < span.end:
            yield span, adjacent
        adjacent = span.start < span.end


def _tail(text: str, span: Span) -> str:
    return text[max(span.start, span.end - 80) : span.end]


def _waits_for_words(before: str, line: str) -> bool:
    return LABEL_ALONE.match(before) is not None and read_label(line) is None and not is_furniture(line)


def _runs_on(before: str, line: str) -> bool:
    """Return whether `line` goes on with the sentence that `before` leaves open."""
    if CLOSED_END.search(before) or read_label(line) or is_furniture(line):
        return False
    return line[0].islower() or OPEN_END.search(before) is not None
