"""The lines behind a lead that belong to its list, read one by one for as long as they do."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from generator.model.item import Role
from generator.model.span import Span
from generator.parsing.announced import (
    amendments_below,
    amends,
    announces,
    cells_below,
    fields_below,
    names_chair,
    names_person,
    one_below,
    quoted_below,
    terms_below,
)
from generator.parsing.appointed import appointed_below
from generator.parsing.between import (
    aside_between,
    ends_cell,
    interrupts,
    is_asked_next,
    is_page_number,
    is_subtitle,
    leads_anew,
    quote_rule,
    said_between,
    set_out_below,
    tells_owner,
)
from generator.parsing.blocks import Doubt
from generator.parsing.by_day import days_below
from generator.parsing.cursor import Cursor
from generator.parsing.entries import Entry, extend
from generator.parsing.going_on import closes_parent, goes_on
from generator.parsing.line_entries import doubts_of, entries_of
from generator.parsing.lines import Line
from generator.parsing.quoted import list_quoted_below
from generator.parsing.reported import without_reports
from generator.parsing.sections import is_section
from generator.parsing.tables import cells_between, table_below

# "A. SCHOOL CROSSINGS", above what was decided of them.
LETTERED_TITLE = re.compile(r"(?!THAT\s)[A-Z][A-Z0-9’'&,/() –-]{2,80}\Z")
# "a. and", of a list whose parts a copy labelled once more.
JOINING_WORDS = ("and", "or")
# So much white space before a line may hold a free one.
APART, FEWEST_NAMES = 12, 2
# "be approved as set out below.", above a table.
BELOW, LOOK_BACK = re.compile(r"\bbelow\b"), 160


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
            return self._passes(Role.PARAGRAPH, aside_between(self.cursor, self.path, at))
        if self.path and ends_cell(self.cursor, at - 1, line):
            return self._passes(Role.PARAGRAPH, said_between(self.cursor, self.path, at))
        return self._takes(line, at) or self._steps_over(line, at)

    def _takes(self, line: Line, at: int) -> bool:
        """Take a line as words of the last entry, or as entries of its own."""
        if line.label and (role := self._apart(line)):
            return self._passes(role, 1)
        if repeated := list_quoted_below(self.cursor, self.path, at):
            return self._extends(self.cursor.lines[self.cursor.at + at + repeated - 1], repeated)
        if set_out := set_out_below(self.cursor, self.path, at):
            lines = self.cursor.lines[self.cursor.at + at : self.cursor.at + at + set_out]
            quoted = quote_rule(self.cursor.text, self.path, lines)
            return self._passes(Role.PARAGRAPH, set_out) if quoted else self._extends(lines[-1], set_out)
        if self.path and self._takes_announced(at):
            return True
        if self._stands_apart(line, at):
            return False
        return self._goes_on(line, at) or self._adds(entries_of(self.cursor, self.path, line))

    def _apart(self, line: Line) -> Role | None:
        """Return the part of a labelled line that is none of the list: it heads it, or says "and" between two parts."""
        if self.path:
            return Role.PARAGRAPH if line.plain.strip(".;, ") in JOINING_WORDS else None
        return Role.HEADING if LETTERED_TITLE.match(line.plain) else None

    def _stands_apart(self, line: Line, at: int) -> bool:
        """Return whether a line is no more of the list: a title, a section, what is asked next, or a page's number."""
        if is_asked_next(self.cursor, at) or self._stands_over_next(line, at):
            return True
        return is_page_number(self.cursor, self.path, at) or (bool(self.path) and is_section(line))

    def _stands_over_next(self, line: Line, at: int) -> bool:
        """Return whether a line that stands apart only heads the next parts: "Reserves", between `g.` and `h.`."""
        apart = self.cursor.text.count("\n", max(0, line.span.start - APART), line.span.start) > 1
        return apart and is_subtitle(self.cursor, self.path, at, apart=True)

    def _takes_announced(self, at: int) -> bool:
        """Take what the end of the last entry announces: facts, a reason, changes to minutes, a new wording, names."""
        whole = fields_below(self.cursor, self.path, at) or days_below(self.cursor, self.path, at)
        if whole := whole or appointed_below(self.cursor, self.path, at):
            return self._extends(whole[-1], len(whole))
        if not announces(self.path[-1].span.of(self.cursor.text)):
            return False
        if cells := table_below(self.cursor, self.path, at):
            return self._takes_table(cells, at)
        announced = one_below(self.cursor, self.path, at) or amendments_below(self.cursor, self.path, at)
        if announced:
            return self._amends(announced)
        if quoted := quoted_below(self.cursor, self.path, at):
            return self._quotes(self.cursor.lines[self.cursor.at + at : self.cursor.at + at + quoted])
        names = cells_below(self.cursor, self.path, at)
        return self._sets_out(names) if names else self._nests(terms_below(self.cursor, self.path, at))

    def _steps_over(self, line: Line, at: int) -> bool:
        """Pass over a page number, a heading, or what was only said, between two parts of the list."""
        if is_page_number(self.cursor, self.path, at):
            return self._passes(Role.FURNITURE, 1)
        if self._stands_over_next(line, at) or is_subtitle(self.cursor, self.path, at):
            return self._passes(Role.HEADING, 1)
        if leads_anew(self.cursor, self.path, at):
            return self._passes(Role.LEAD, 1)
        if interrupts(self.cursor, self.path, at) or tells_owner(self.cursor, self.path, at):
            return self._passes(Role.PARAGRAPH, 1)
        if said := said_between(self.cursor, self.path, at):
            return self._passes(Role.PARAGRAPH, said)
        cells = cells_between(self.cursor, self.path, at) if self.path else 0
        set_out = cells > 0 and BELOW.search(self.path[-1].span.of(self.cursor.text)[-LOOK_BACK:]) is not None
        return self._takes_table(cells, at) if set_out else self._passes(Role.PARAGRAPH, cells)

    def _takes_table(self, cells: int, at: int) -> bool:
        """Take so many cells of a table as words of the last entry."""
        return cells > 0 and self._extends(self.cursor.lines[self.cursor.at + at + cells - 1], cells)

    def _quotes(self, lines: Sequence[Line]) -> bool:
        """Take a new wording as words of the last entry, and a list in it as parts of that."""
        depth = self.entries[-1].depth + 1
        self._extends(lines[-1], len(lines))
        self.entries += [Entry(label=line.label, span=line.words, depth=depth) for line in lines if line.label]
        return True

    def _amends(self, lines: Sequence[Line]) -> bool:
        """Take what "subject to these amendments:" announces: each is a part, as is a reason; one ends the sentence."""
        told = [line for line in lines if amends(line)]
        if len(told) == 1 or self.cursor.text.endswith("reason:", 0, self.path[-1].span.end):
            return self._extends(lines[-1], len(lines))
        return self._nests(told or lines, len(lines))

    def _sets_out(self, names: Sequence[Line]) -> bool:
        """Take the lines that "as follows:" announces: each a part, but for rows of a table and for people."""
        people = self.path[-1].label is None and names_person(names[0])
        people = people or any(map(names_chair, names))
        if people or len(names) < FEWEST_NAMES or any(line.text[-1].isdigit() for line in names):
            return self._extends(names[-1], len(names))
        return self._nests(names)

    def _nests(self, lines: Sequence[Line], count: int = 0) -> bool:
        """Take lines as parts of the last entry, of so many if others stand between them."""
        if not lines:
            return False
        depth = self.entries[-1].depth + 1
        self.entries += [Entry(label=None, span=line.words, depth=depth) for line in lines]
        self.path = extend(self.path, self.entries[-1])
        return self._passes(Role.LIMB, count or len(lines))

    def _extends(self, line: Line, count: int = 1) -> bool:
        """Take so many lines, of which this is the last, as words of the last entry."""
        last = self.entries[-1]
        self.entries[-1] = replace(last, span=Span(start=last.span.start, end=line.words.end))
        self.path = extend(self.path, self.entries[-1])
        return self._passes(Role.LIMB, count)

    def _goes_on(self, line: Line, at: int) -> bool:
        """Take a line as words of the last entry, or of the one in which that nests."""
        if closes_parent(self.cursor, self.path, at):
            return self._closes(line)
        return bool(self.path) and goes_on(self.path[-1], self.cursor.text, line) and self._extends(line)

    def _closes(self, line: Line) -> bool:
        """Take a line as the last words of the part in which the list above it nests, and which it completes."""
        parent = self.path[0]
        place = next(at for at in range(len(self.entries) - 1, -1, -1) if self.entries[at] is parent)
        self.entries[place] = replace(parent, span=Span(start=parent.span.start, end=line.words.end))
        self.path = (self.entries[place],)
        return self._passes(Role.LIMB, 1)

    def _adds(self, read: tuple[Entry, ...]) -> bool:
        """Take a line as the entries that were read in it, if any were."""
        if not read:
            return False
        self.doubts += doubts_of(self.path, read[0])
        self.entries += read
        self.path = _path(read, self.path)
        return self._passes(Role.LIMB, 1)

    def _passes(self, role: Role, count: int) -> bool:
        self.roles += [role] * count
        return count > 0


def _path(entries: Sequence[Entry], path: tuple[Entry, ...] = ()) -> tuple[Entry, ...]:
    for entry in entries:
        path = extend(path, entry)
    return path
