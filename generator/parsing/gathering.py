"""The lines behind a lead that belong to its list, read one by one for as long as they do."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from generator.model.item import Role
from generator.model.span import Span
from generator.parsing.blocks import Doubt
from generator.parsing.counting import is_count
from generator.parsing.cursor import Cursor
from generator.parsing.entries import Entry, extend, split_run
from generator.parsing.kinds import verb_of
from generator.parsing.lines import Line, Place
from generator.parsing.movements import read_movement
from generator.parsing.nesting import MARK_END, MOST_SET_OUT, find_depth
from generator.parsing.reported import SAID, without_reports
from generator.parsing.shapes import is_heading
from generator.parsing.splitting import breaks_off, runs_on

PAGE_NUMBER = re.compile(r"(?:[Pp]age\s)?[0-9]{1,4}(?:\s(?:of|/)\s[0-9]{1,4})?\Z")
MOST_SAID = 40
MOST_ASIDE = 8
# "that the plan be approved" is a part of its own, "on 5 July be confirmed" is not.
GOES_ON_ANEW = re.compile(r"(?:That|that|To|to|THAT)\s")
# "Families and Adults"
SUBTITLE = re.compile(r"[A-Z][\w’'&,()-]{1,30}(?:\s[\w’'&,()-]{1,30}){0,6}")
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
    """Read on, line by line, for as long as the lines belong to the list; what only reports is none of its limbs."""
    entries = list(listing.entries)
    found = _Gathering(cursor=cursor, entries=entries, roles=list(listing.roles), path=_path(entries))
    while found.reads_on():
        pass
    return Listing(
        lead_end=listing.lead_end,
        entries=without_reports(cursor.text, found.entries),
        continued=listing.continued,
        roles=tuple(found.roles),
        doubts=tuple(found.doubts),
    )


# Not frozen: it grows by every line that is read.
@dataclass(slots=True, kw_only=True)
class _Gathering:
    """What was read of a list so far: its entries, the part of each line, and the way down to the last entry."""

    cursor: Cursor
    entries: list[Entry]
    roles: list[Role]
    path: tuple[Entry, ...]
    doubts: list[Doubt] = field(default_factory=list)

    def reads_on(self) -> bool:
        """Take the next line, or several, if they are of the list or stand between its parts; return whether so."""
        at = len(self.roles) + 1
        line = self.cursor.ahead(at)
        if line is None:
            return self._passes(Role.PARAGRAPH, _aside_between(self.cursor, self.path, at))
        if self.path and _ends_cell(self.cursor, at - 1, line):
            return self._passes(Role.PARAGRAPH, _said_between(self.cursor, self.path, at))
        return self._takes(line, at) or self._steps_over(at)

    def _takes(self, line: Line, at: int) -> bool:
        """Take a line as words of the last entry, or as entries of its own."""
        if set_out := _set_out(self.cursor, self.path, at):
            return self._extends(self.cursor.lines[self.cursor.at + at + set_out - 1], set_out)
        if self.path and _goes_on(self.path[-1], self.cursor.text, line):
            return self._extends(line)
        read = _line_entries(self.cursor, self.path, line)
        return self._adds(read) if read else False

    def _steps_over(self, at: int) -> bool:
        """Pass over a page number, a heading, or what was only said, between two parts of the list."""
        if _is_page_number(self.cursor, self.path, at):
            return self._passes(Role.FURNITURE, 1)
        if _is_subtitle(self.cursor, self.path, at):
            return self._passes(Role.HEADING, 1)
        return self._passes(Role.PARAGRAPH, _said_between(self.cursor, self.path, at))

    def _extends(self, line: Line, count: int = 1) -> bool:
        """Take so many lines, of which this is the last, as words of the last entry."""
        last = self.entries[-1]
        self.entries[-1] = replace(last, span=Span(start=last.span.start, end=line.span.end))
        self.path = extend(self.path, self.entries[-1])
        return self._passes(Role.LIMB, count)

    def _adds(self, read: tuple[Entry, ...]) -> bool:
        """Take a line as the entries that were read in it."""
        self.doubts += _skips(self.path, read[0])
        self.entries += read
        self.path = _path(read, self.path)
        return self._passes(Role.LIMB, 1)

    def _passes(self, role: Role, count: int) -> bool:
        self.roles += [role] * count
        return count > 0


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


def _is_subtitle(cursor: Cursor, path: tuple[Entry, ...], at: int) -> bool:
    """Return whether a line only heads the next parts of a lettered list: "Finance" between `b)` and `c)`."""
    line, below = cursor.ahead(at), cursor.ahead(at + 1)
    first = path[0].label if path else None
    if line is None or line.label or below is None or below.label is None or first is None or first.text[:1].isdigit():
        return False
    return below.label.follows(first) and SUBTITLE.fullmatch(line.text) is not None and verb_of(line.text) is None


def _said_between(cursor: Cursor, path: tuple[Entry, ...], at: int) -> int:
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


def _aside_between(cursor: Cursor, path: tuple[Entry, ...], at: int) -> int:
    """Return how many lines from `at` on give the reasons of one part, where the next stands behind them, or 0."""
    raw = cursor.lines[cursor.at + at : cursor.at + at + MOST_ASIDE]
    for count, line in enumerate(raw):
        if count and line.place is Place.BODY:
            return count if line.label and path and path[0].label and line.label.follows(path[0].label) else 0
        if line.place is not Place.ASIDE:
            return 0
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
    return runs_on(text[last.label.start : last.span.end][-80:], line.text)


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
    return split_run(cursor.text, Entry(label=line.label, span=line.words, depth=depth))


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
    if not line.leads:
        return False
    return _is_own_decision(line) or (line.leads[0].formal and _leads_anew(line))


def _is_own_decision(line: Line) -> bool:
    """Return whether a part of a list decides by itself: "(3) It was agreed that the bus be kept"."""
    return line.label is not None and line.leads[0].span.start == line.words.start and line.plain.startswith("It was ")


def _leads_anew(line: Line) -> bool:
    """Return whether a formal lead begins another decision: "(b) Agreed that" is one more part of a list."""
    lead = line.leads[0]
    return line.label is None or (lead.opens and (lead.is_firm or line.label.is_dotted))
