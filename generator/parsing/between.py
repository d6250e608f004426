"""What stands between two parts of a list and is none: a page number, a heading, reasons, a table, comments."""

import re
from collections.abc import Sequence

from generator.parsing.announced import QUOTES, READS, SUBTITLE
from generator.parsing.bare_parts import MARK_END
from generator.parsing.cursor import Cursor
from generator.parsing.ending import stops
from generator.parsing.entries import Entry
from generator.parsing.kinds import verb_of
from generator.parsing.lines import Line, Place
from generator.parsing.lost import PAST
from generator.parsing.nesting import MOST_SET_OUT
from generator.parsing.noting import heads_noted
from generator.parsing.numbering import is_numbered_title
from generator.parsing.reported import SAID
from generator.parsing.shapes import MINUTES_LINE
from generator.parsing.wrapping import RUNNING_FOOT

PAGE_NUMBER = re.compile(rf"(?:[Pp]age\s)?[0-9]{{1,4}}\.?(?:\s(?:of|/)\s[0-9]{{1,4}})?\Z|{RUNNING_FOOT}")
# "Table 1", above what a copy left of it.
TABLE = re.compile(r"(?:Table|Figure)\s[0-9]{1,2}")
# "Urgent Business To consider any matters" is the title of the next item, and what its agenda asks.
NEXT_ASKED = re.compile(r"[A-Z][^.;:()]{3,80}[a-z]\sTo\s(?:consider|receive|note|approve|agree|confirm)\s")
DEED_ALONE = re.compile(rf"(?:and\s)?{PAST}\s?:")
MOST_SAID = 40
MOST_ASIDE = 8


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


def is_asked_next(cursor: Cursor, at: int) -> bool:
    """Return whether a line says what the agenda asks next: "To appoint a clerk", above its minutes."""
    line, below = cursor.ahead(at), cursor.ahead(at + 1)
    if line is None or below is None:
        return False
    titled = NEXT_ASKED.match(line.text) is not None and MINUTES_LINE.match(below.text) is not None
    return titled or (line.text.startswith("To ") and below.opens_decision)


def is_subtitle(cursor: Cursor, path: tuple[Entry, ...], at: int, *, apart: bool = False) -> bool:
    """Return whether a line only heads the next parts of a lettered list: "Finance" between `b)` and `c)`.

    In a list of numbers it does so only where it stands `apart`, below a free line.
    """
    line, below = cursor.ahead(at), cursor.ahead(at + 1)
    first = path[0].label if path else None
    if line is None or line.label or below is None or below.label is None or first is None:
        return False
    if first.text[:1].isdigit() and not apart:
        return False
    return below.label.follows(first) and SUBTITLE.fullmatch(line.text) is not None and verb_of(line.text) is None


def interrupts(cursor: Cursor, path: tuple[Entry, ...], at: int) -> bool:
    """Return whether a line of its own stands between two parts of a list that go on in order: `(i)`, it, `(ii)`."""
    line, below = cursor.ahead(at), cursor.ahead(at + 1)
    last = path[-1].label if path else None
    if line is None or below is None or last is None or last.is_dotted or below.label is None:
        return False
    bracketed = line.text.startswith("(") and line.text.endswith(")")
    follows = below.label.follows(last) and (bracketed or not last.is_bullet)
    titled = is_numbered_title(below) and not below.plain.startswith("To ")
    leads = bool(line.leads) or heads_noted(line)
    return follows and not (line.label or leads or stops(line) or titled)


def leads_anew(cursor: Cursor, path: tuple[Entry, ...], at: int) -> bool:
    """Return whether "appointed:" leads the next bullets of what a body resolved, as "noted:" led the first."""
    line, below = cursor.ahead(at), cursor.ahead(at + 1)
    listed = bool(path) and path[-1].label is not None and below is not None and below.label is not None
    return listed and line is not None and DEED_ALONE.fullmatch(line.text) is not None


def tells_owner(cursor: Cursor, path: tuple[Entry, ...], at: int) -> bool:
    """Return whether a line only says for whom the part above it is: "For the attention of: Head of Strategy"."""
    line = cursor.ahead(at)
    return bool(path) and line is not None and line.text.startswith("For the attention of")


def said_between(cursor: Cursor, path: tuple[Entry, ...], at: int) -> int:
    """Return how many lines from `at` on only report what was said, where the list goes on behind them, or 0.

    The cells of a table that was flattened among its parts say nothing either.
    """
    line = cursor.ahead(at)
    if line is None or not path or path[0].label is None:
        return 0
    if SAID.search(line.text) is None and not line.text.endswith("|") and TABLE.fullmatch(line.text) is None:
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


def set_out_below(cursor: Cursor, path: tuple[Entry, ...], at: int) -> int:
    """Return how many lines from `at` on set out what the labelled entry above announces: the list goes on behind them.

    Accepts `2021/22 £63,000` below `3) the bids be approved as follows:` and above `4)`.
    """
    last = path[-1] if path else None
    if last is None or last.label is None or MARK_END.search(last.span.of(cursor.text)[-20:]) is None:
        return 0
    for count in range(MOST_SET_OUT):
        below = cursor.ahead(at + count)
        if below is None or stops(below):
            return 0
        if below.label:
            return count if below.label.follows(last.label) else 0
    return 0


def quote_rule(text: str, path: tuple[Entry, ...], lines: Sequence[Line]) -> bool:
    """Return whether lines quote the rule that is adopted above them: only what that is "to read" belongs to it."""
    return any(line.text[0] in QUOTES for line in lines) and READS.search(path[-1].span.of(text)[-40:]) is None


def ends_cell(cursor: Cursor, at: int, line: Line) -> bool:
    """Return whether a table cell ends above a line that has no label: what was decided ends with it."""
    above = cursor.ahead(at)
    return line.label is None and above is not None and above.text.endswith("|")
