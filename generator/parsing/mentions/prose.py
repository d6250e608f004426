"""A paragraph's own words, and the finds that stand apart in them."""

import re
from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

from generator.model.item import Paragraph
from generator.model.span import Span, trim


class Placed(Protocol):
    """Anything that knows where it stands."""

    @property
    def span(self) -> Span:
        """Where it stands in the text."""


Found = TypeVar("Found", bound=Placed)


def prose(text: str, paragraph: Paragraph) -> Span:
    """Return where the paragraph's own words stand: its span without the label and outer white space."""
    span = trim(text, paragraph.span)
    if not paragraph.label:
        return span
    start = span.start + len(paragraph.label) if text.startswith(paragraph.label, span.start) else span.start
    while start < span.end and text[start].isspace():
        start += 1
    return Span(start=min(start, span.end), end=span.end)


def finds(shape: re.Pattern[str], text: str, span: Span, starts: Iterable[int]) -> Iterator[re.Match[str]]:
    """Yield what a shape matches in `span`, apart and in order; it can begin at `starts` only."""
    end = span.start
    for start in starts:
        match = shape.match(text, start, span.end) if start >= end else None
        if match:
            yield match
            end = match.end()


def apart(found: Iterable[Found]) -> tuple[Found, ...]:
    """Return the finds in the order of the text; of those that overlap, the first, and then the longest."""
    finds, kept = tuple(found), list[Found]()
    if len(finds) < 2:
        return finds
    for find in sorted(finds, key=lambda find: (find.span.start, -find.span.end)):
        if not kept or kept[-1].span.end <= find.span.start:
            kept.append(find)
    return tuple(kept)
