"""What stands between two parts of a list and is none: a page number, a heading, reasons, a table, comments."""

import re

from generator.parsing.cursor import Cursor
from generator.parsing.ending import stops
from generator.parsing.entries import Entry
from generator.parsing.kinds import verb_of
from generator.parsing.lines import Line, Place
from generator.parsing.reported import SAID

PAGE_NUMBER = re.compile(r"(?:[Pp]age\s)?[0-9]{1,4}(?:\s(?:of|/)\s[0-9]{1,4})?\Z")
MOST_SAID = 40
MOST_ASIDE = 8
# "Families and Adults"
SUBTITLE = re.compile(r"[A-Z][\w’'&,()-]{1,30}(?:\s[\w’'&,()-]{1,30}){0,6}")


def aside_between(cursor: Cursor, path: tuple[Entry, ...], at: int) -> int:
    """Return how many lines from `at` on give the reasons of one part, where the next stands behind them, or 0."""
    raw = cursor.lines[cursor.at + at : cursor.at + at + MOST_ASIDE]
    for count, line in enumerate(raw):
        if count and line.place is Place.BODY:
            return count if line.label and path and path[0].label and line.label.follows(path[0].label) else 0
        if line.place is not Place.ASIDE:
            return 0
    return 0


def is_page_number(cursor: Cursor, path: tuple[Entry, ...], at: int) -> bool:
    """Return whether a line only numbers a page, and the list goes on below it."""
    line, below = cursor.ahead(at), cursor.ahead(at + 1)
    if line is None or below is None or below.label is None or PAGE_NUMBER.match(line.text) is None:
        return False
    return any(entry.label is not None and below.label.follows(entry.label) for entry in path)


def is_subtitle(cursor: Cursor, path: tuple[Entry, ...], at: int) -> bool:
    """Return whether a line only heads the next parts of a lettered list: "Finance" between `b)` and `c)`."""
    line, below = cursor.ahead(at), cursor.ahead(at + 1)
    first = path[0].label if path else None
    if line is None or line.label or below is None or below.label is None or first is None or first.text[:1].isdigit():
        return False
    return below.label.follows(first) and SUBTITLE.fullmatch(line.text) is not None and verb_of(line.text) is None


def said_between(cursor: Cursor, path: tuple[Entry, ...], at: int) -> int:
    """Return how many lines from `at` on only report what was said, where the list goes on behind them, or 0.

    The cells of a table that was flattened among its parts say nothing either.
    """
    line = cursor.ahead(at)
    if line is None or not path or path[0].label is None:
        return 0
    if SAID.search(line.text) is None and not line.text.endswith("|"):
        return 0
    for count in range(1, MOST_SAID):
        below = cursor.ahead(at + count)
        if below is None or stops(below):
            return 0
        if below.label and below.label.follows(path[0].label):
            return count
        if below.label and not (below.label.is_bullet or below.text.endswith("|")):
            return 0
    return 0


def ends_cell(cursor: Cursor, at: int, line: Line) -> bool:
    """Return whether a table cell ends above a line that has no label: what was decided ends with it."""
    above = cursor.ahead(at)
    return line.label is None and above is not None and above.text.endswith("|")
