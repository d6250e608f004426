"""The outline of a page: its agenda items, and where in its item each line stands."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from generator.model.span import Span
from generator.parsing.leads import find_lead
from generator.parsing.lines import Line, Place
from generator.parsing.shapes import (
    ASIDE_HEADING,
    DOCUMENTS_LINE,
    FILE_SIZE,
    ITEM_LINE,
    MINUTES_LINE,
    NAMED_HEADING,
    PURPOSE_OPENING,
    is_furniture,
)

# "23.", "SC/88", "25/21": an item number on a line of its own.
NUMBER_ALONE = re.compile(r"(?:[A-Z]{1,6}|[A-Z]{0,6}/?[0-9]{1,4}(?:/[0-9]{1,4})?\.?)\Z")
RESOLUTION_OPENING = re.compile(r"(?:That|To)\s")
LONGEST_TITLE = 300
LONGEST_PLAIN_TITLE = 100
LONGEST_NAME = 200
NEAR = 12


def outline(lines: Sequence[Line]) -> tuple[tuple[Line, ...], ...]:
    """Return the lines of each agenda item, every line with its place."""
    starts = [*_item_starts(lines), len(lines)]
    return tuple(tuple(_place_item(lines[start:end])) for start, end in pairwise(starts))


def _item_starts(lines: Sequence[Line]) -> Iterator[int]:
    """Yield the index at which each agenda item begins; a page around one item is part of it."""
    if lines:
        yield 0
    content = False
    numbered = sum(MINUTES_LINE.match(line.text) is not None for line in lines) > 1
    for index, line in enumerate(lines):
        if content and (ITEM_LINE.match(line.text) or (numbered and _is_numbered_title(lines, index))):
            yield index
            content = False
        content = content or not is_furniture(line.text)


def _is_numbered_title(lines: Sequence[Line], index: int) -> bool:
    """Return whether a line is an item's number and title in the minutes of a whole meeting."""
    line = lines[index]
    if not line.label_alone or not line.text[0].isdigit():
        return False
    for following in lines[index + 1 : index + NEAR]:
        if MINUTES_LINE.match(following.text):
            return True
        if following.label_alone and following.text[0].isdigit():
            return False
    return False


def _place_item(lines: Sequence[Line]) -> Iterator[Line]:
    last_minutes = max((at for at, line in enumerate(lines) if MINUTES_LINE.match(line.text)), default=-1)
    place, titled = Place.FURNITURE, False
    for at, line in enumerate(lines):
        place = _next_place(place, line, titled=titled, before_minutes=at < last_minutes)
        titled = titled or place in (Place.BODY, Place.ASIDE) or (place is Place.TITLE and not _is_number(line))
        yield replace(line, place=place)


def _next_place(place: Place, line: Line, *, titled: bool, before_minutes: bool) -> Place:
    """Return where `line` stands, given where the line before it stood."""
    text = line.text
    if DOCUMENTS_LINE.match(text) or (place is Place.DOCUMENTS and _is_document(text)):
        return Place.DOCUMENTS
    if not titled:
        return _first_place(line)
    if ASIDE_HEADING.match(text) or (place is Place.ASIDE and not _ends_aside(line)):
        return Place.ASIDE
    if MINUTES_LINE.match(text) or NAMED_HEADING.match(text):
        return Place.BODY
    return _later_place(place, line, before_minutes=before_minutes)


def _first_place(line: Line) -> Place:
    if is_furniture(line.text):
        return Place.FURNITURE
    if _opens_decision(line) or RESOLUTION_OPENING.match(line.text) or NAMED_HEADING.match(line.text):
        return Place.BODY
    sentence = len(line.text) > LONGEST_PLAIN_TITLE and line.text.endswith(".")
    return Place.BODY if sentence or len(line.text) > LONGEST_TITLE else Place.TITLE


def _later_place(place: Place, line: Line, *, before_minutes: bool) -> Place:
    """Return the place of a line behind the title: the head ends at "Minutes:", or with the last purpose."""
    if place in (Place.BODY, Place.ASIDE) or _opens_decision(line):
        return Place.BODY
    if before_minutes or is_furniture(line.text):
        return Place.HEAD
    return Place.HEAD if PURPOSE_OPENING.match(line.text) else Place.BODY


def _is_number(line: Line) -> bool:
    return NUMBER_ALONE.match(line.text) is not None


def _is_document(text: str) -> bool:
    """Return whether a line in a list of documents names one: it has a size, or is no sentence and no heading."""
    if MINUTES_LINE.match(text) or NAMED_HEADING.match(text):
        return False
    return FILE_SIZE.search(text) is not None or (len(text) <= LONGEST_NAME and not text.endswith((".", ":", ";")))


def _ends_aside(line: Line) -> bool:
    return (
        MINUTES_LINE.match(line.text) is not None or NAMED_HEADING.match(line.text) is not None or _opens_decision(line)
    )


def _opens_decision(line: Line) -> bool:
    lead = find_lead(line.text, Span(start=line.label.words if line.label else 0, end=len(line.text)))
    return lead is not None and lead.opens and lead.formal
