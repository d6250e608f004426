"""A paragraph's own words, and the finds that stand apart in them."""

import re
from collections.abc import Iterable
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


def finds(shape: re.Pattern[str], text: str, span: Span, starts: Iterable[int]) -> list[re.Match[str]]:
    """Return what a shape matches in `span`, apart and in order; it can begin at `starts` only."""
    found: list[re.Match[str]] = []
    begins, end, limit = shape.match, span.start, span.end
    for start in starts:
        if start >= end and (match := begins(text, start, limit)):
            found.append(match)
            end = match.end()
    return found


def apart(found: Iterable[Found]) -> tuple[Found, ...]:
    """Return the finds in the order of the text; of those that overlap, the first, and then the longest."""
    finds = tuple(found)
    if len(finds) < 2:
        return finds
    kept: list[Found] = []
    for find in sorted(finds, key=lambda find: (find.span.start, -find.span.end)):
        if not kept or kept[-1].span.end <= find.span.start:
            kept.append(find)
    return tuple(kept)
