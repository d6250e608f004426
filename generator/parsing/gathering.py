"""The lines behind a lead that belong to its list, read one by one for as long as they do."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.model.item import Role
from generator.model.span import Span
from generator.parsing.blocks import Doubt
from generator.parsing.counting import is_count
from generator.parsing.cursor import Cursor
from generator.parsing.entries import Entry, extend, split_inline
from generator.parsing.lines import Line
from generator.parsing.movements import read_movement
from generator.parsing.nesting import MARK_END, MOST_SET_OUT, find_depth
from generator.parsing.reported import SAID
from generator.parsing.shapes import is_heading
from generator.parsing.splitting import breaks_off, runs_on

PAGE_NUMBER = re.compile(r"(?:[Pp]age\s)?[0-9]{1,4}(?:\s(?:of|/)\s[0-9]{1,4})?\Z")
MOST_SAID = 40
# "that the plan be approved" is a part of its own, "on 5 July be confirmed" is not.
GOES_ON_ANEW = re.compile(r"(?:That|that|To|to|THAT)\s")
SHORT = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """The limbs behind a lead, where the lead ends, and the part that each further line plays."""

    lead_end: int
    entries: tuple[Entry, ...]
    continued: Span | None = None
    roles: tuple[Role, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def gather(cursor: Cursor, listing: Listing) -> Listing:
    """Read on, line by line, for as long as the lines belong to the list."""
    entries, roles = list(listing.entries), list(listing.roles)
    doubts: list[Doubt] = []
    path = _path(entries)
    while (line := cursor.ahead(len(roles) + 1)) and not _ends_cell(cursor, len(roles), line):
        if set_out := _set_out(cursor, path, len(roles) + 1):
            line = cursor.lines[cursor.at + len(roles) + set_out]
            roles += [Role.LIMB] * (set_out - 1)
        if set_out or (path and _goes_on(path[-1], cursor.text, line)):
            entries[-1] = replace(entries[-1], span=Span(start=entries[-1].span.start, end=line.span.end))
            path = extend(path, entries[-1])
        elif read := _line_entries(cursor, path, line):
            doubts += _skips(path, read[0])
            entries += read
            path = _path(read, path)
        elif _is_page_number(cursor, path, len(roles) + 1):
            roles.append(Role.FURNITURE)
            continue
        elif said := _said_between(cursor, path, len(roles) + 1):
            roles += [Role.PARAGRAPH] * said
            continue
        else:
            break
        roles.append(Role.LIMB)
    return replace(listing, entries=tuple(entries), roles=tuple(roles), doubts=tuple(doubts))


def _ends_cell(cursor: Cursor, at: int, line: Line) -> bool:
    """Return whether a table cell ends above a line that has no label: what was decided ends with it."""
    above = cursor.ahead(at)
    return line.label is None and above is not None and above.text.endswith("|")


def _is_page_number(cursor: Cursor, path: tuple[Entry, ...], at: int) -> bool:
    """Return whether a line only numbers a page, and the list goes on below it."""
    line, below = cursor.ahead(at), cursor.ahead(at + 1)
    if line is None or below is None or below.label is None or PAGE_NUMBER.match(line.text) is None:
        return False
    return any(entry.label is not None and below.label.follows(entry.label) for entry in path)


def _said_between(cursor: Cursor, path: tuple[Entry, ...], at: int) -> int:
    """Return how many lines from `at` on only report what was said, where the list goes on behind them, or 0."""
    line = cursor.ahead(at)
    if line is None or SAID.search(line.text) is None or not path or path[0].label is None:
        return 0
    for count in range(1, MOST_SAID):
        below = cursor.ahead(at + count)
        if below is None or stops(below):
            return 0
        if below.label and not below.label.is_bullet:
            return count if below.label.follows(path[0].label) else 0
    return 0


def _path(entries: Sequence[Entry], path: tuple[Entry, ...] = ()) -> tuple[Entry, ...]:
    for entry in entries:
        path = extend(path, entry)
    return path


def _goes_on(last: Entry, text: str, line: Line) -> bool:
    """Return whether an unlabelled line is still part of the labelled entry before it."""
    if line.label or stops(line):
        return False
    ending = last.span.of(text)[-20:]
    if last.label is None:
        return (
            ending[-1:].isalnum()
            and GOES_ON_ANEW.match(line.text) is None
            and breaks_off(last.span.of(text)[-80:], line.text)
        )
    if (MARK_END.search(ending) and not _is_cell(line)) or (line.text[0].islower() and not ending.endswith(".")):
        return True
    return runs_on(last.span.of(text)[-80:], line.text)


def _set_out(cursor: Cursor, path: tuple[Entry, ...], at: int) -> int:
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


def _is_cell(line: Line) -> bool:
    """Return whether a line below "as set out below:" is a cell of a flattened table."""
    return len(line.text) < SHORT and line.text[-1].isalnum()


def _line_entries(cursor: Cursor, path: tuple[Entry, ...], line: Line) -> tuple[Entry, ...]:
    """Return the entry that a line makes in the list, with what nests in it, or nothing."""
    depth = find_depth(cursor, path, line)
    if depth is None or stops(line) or line.words.start == line.words.end or _gives_reasons(cursor.text, path, line):
        return ()
    entry = Entry(label=line.label, span=line.words, depth=depth)
    return (entry, *split_inline(cursor.text, line.words, depth + 1)[1])


def _gives_reasons(text: str, path: tuple[Entry, ...], line: Line) -> bool:
    """Return whether a line begins another list: "1. To enable the Council" below "1. That the rents be raised"."""
    first = path[0] if path else None
    if first is None or first.label is None or line.label is None or first.label.is_bullet:
        return False
    return line.label.is_first and first.span.of(text).startswith("That ") and line.words.of(text).startswith("To ")


def _skips(path: tuple[Entry, ...], entry: Entry) -> tuple[Doubt, ...]:
    before = path[entry.depth].label if entry.depth < len(path) else None
    if before is None or entry.label is None or entry.label.follows(before):
        return ()
    message = f'expected the label after "{before.text}", found "{entry.label.text}"'
    return (Doubt(start=entry.span.start, message=message, mend="check that no part is missing or labelled twice"),)


def stops(line: Line) -> bool:
    """Return whether a line ends any list: a heading, furniture, a coming or going, a count, a lead of its own."""
    if (
        not line.in_body
        or is_heading(line.text, named=line.is_named)
        or line.is_furniture
        or is_count(line.text)
        or read_movement(line.text, line.span)
    ):
        return True
    return bool(line.leads) and line.leads[0].formal and _leads_anew(line)


def _leads_anew(line: Line) -> bool:
    """Return whether a formal lead begins another decision: "(b) Agreed that" is one more part of a list."""
    lead = line.leads[0]
    return line.label is None or (lead.opens and (lead.is_firm or line.label.is_dotted))
