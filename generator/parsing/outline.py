"""The outline of a page: its agenda items, and where in its item each line stands."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from generator.parsing.kinds import does_now
from generator.parsing.lines import Line, Place, Under
from generator.parsing.lost import reads_as_instruction, reads_as_limb
from generator.parsing.numbering import NUMBER_ALONE, item_titles
from generator.parsing.shapes import (
    ASIDE_HEADING,
    ASIDE_OPENING,
    DATED_TITLE,
    DOCUMENTS_LINE,
    FILE_SIZE,
    ITEM_LINE,
    MEETING_LINE,
    MINUTES_LINE,
    NAMED_HEADING,
    NEUTRAL_LEAD,
    PURPOSE_OPENING,
    is_furniture,
)

# "Decision status: Approved" stands on the record of a decision.
RECORD_LINE = re.compile(r"(?:Decision\s(?:Maker|status)|Made\sby)\s?:", re.IGNORECASE)
# "No. | Item |": the head of a table whose every row is an item.
TABLE_HEAD = re.compile(r"No\.\s?\|\s?Item\s?\|")
LONGEST_TITLE = 300
LONGEST_PLAIN_TITLE = 100
LONGEST_NAME = 200


def outline(lines: Sequence[Line]) -> tuple[tuple[Line, ...], ...]:
    """Return the lines of each agenda item, every line with its place."""
    starts = [*_item_starts(lines), len(lines)]
    return tuple(tuple(_place_item(lines[start:end])) for start, end in pairwise(starts))


def _item_starts(lines: Sequence[Line]) -> Iterator[int]:
    """Yield the index at which each agenda item begins; a page around one item is part of it."""
    if lines:
        yield 0
    content = False
    numbered = item_titles(lines, alone=any(ITEM_LINE.match(line.text) for line in lines))
    rows = frozenset(_rows(lines))
    histories = frozenset([index for index, line in enumerate(lines) if MEETING_LINE.match(line.text)][1:])
    for index, line in enumerate(lines):
        begins = index in numbered or index in rows or index in histories or ITEM_LINE.match(line.text)
        if content and begins:
            yield index
            content = False
        content = content or not is_furniture(line.text)


def _rows(lines: Sequence[Line]) -> Iterator[int]:
    """Yield the index at which each row begins in a flattened table of items."""
    table = False
    for index, line in enumerate(lines):
        if table and index and lines[index - 1].text.endswith("|"):
            yield index
        table = table or TABLE_HEAD.match(line.text) is not None


def _place_item(lines: Sequence[Line]) -> Iterator[Line]:
    last_minutes = max((at for at, line in enumerate(lines) if MINUTES_LINE.match(line.text)), default=-1)
    record = any(RECORD_LINE.match(line.text) or DATED_TITLE.match(line.text) for line in lines)
    place, titled = Place.FURNITURE, False
    under = Under.DECISION if record and last_minutes < 0 else Under.NOTHING
    for at, line in enumerate(lines):
        place = _next_place(place, line, titled=titled, before_minutes=at < last_minutes)
        if record and not titled and place is Place.BODY and PURPOSE_OPENING.match(line.text) and _has_more(lines, at):
            place = Place.HEAD
        titled = (
            titled or place in (Place.HEAD, Place.BODY, Place.ASIDE) or (place is Place.TITLE and not _is_number(line))
        )
        under = _under(line) or under
        yield replace(line, place=place, under=under)


def _has_more(lines: Sequence[Line], at: int) -> bool:
    """Return whether another paragraph follows, so that this one need not be what was decided."""
    return any(not is_furniture(line.text) for line in lines[at + 1 : at + 3])


def _under(line: Line) -> Under | None:
    """Return what a line heads: the minutes, or a decision; None if it is no such heading."""
    if MINUTES_LINE.match(line.text):
        return Under.MINUTES
    return Under.DECISION if NEUTRAL_LEAD.match(line.text) or DATED_TITLE.match(line.text) else None


def _next_place(place: Place, line: Line, *, titled: bool, before_minutes: bool) -> Place:
    """Return where `line` stands, given where the line before it stood."""
    text = line.text
    if DOCUMENTS_LINE.match(text) or (place is Place.DOCUMENTS and _is_document(text)):
        return Place.DOCUMENTS
    if not titled:
        return _first_place(line)
    if ASIDE_HEADING.match(text) or ASIDE_OPENING.match(text) or (place is Place.ASIDE and not _ends_aside(line)):
        return Place.ASIDE
    if MINUTES_LINE.match(text) or NAMED_HEADING.match(text) or NEUTRAL_LEAD.match(text):
        return Place.BODY
    return _later_place(place, line, before_minutes=before_minutes)


def _first_place(line: Line) -> Place:
    if is_furniture(line.text):
        return Place.FURNITURE
    if line.opens_decision or NEUTRAL_LEAD.match(line.text) or reads_as_limb(line) or reads_as_instruction(line):
        return Place.BODY
    if NAMED_HEADING.match(line.text):
        return Place.BODY
    sentence = len(line.text) > LONGEST_PLAIN_TITLE and line.text.endswith(".")
    return Place.BODY if sentence or len(line.text) > LONGEST_TITLE else Place.TITLE


def _later_place(place: Place, line: Line, *, before_minutes: bool) -> Place:
    """Return the place of a line behind the title: the head ends at "Minutes:", or with the last purpose."""
    if place in (Place.BODY, Place.ASIDE) or line.opens_decision:
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
        MINUTES_LINE.match(line.text) is not None
        or NAMED_HEADING.match(line.text) is not None
        or line.opens_decision
        or (line.text.startswith("That ") and reads_as_limb(line) and does_now(line.text))
    )
