"""Lists of which only their place tells that they are decisions, and those that only give the reasons for one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from generator.parsing.bodies import BODY
from generator.parsing.cursor import Evidence
from generator.parsing.kinds import does_now, verb_of
from generator.parsing.lines import Line
from generator.parsing.lost import CHAIR_TOLD, reads_as_limb
from generator.parsing.shapes import is_heading

# What a report is brought for: "To seek approval".
SOUGHT = re.compile(r"To\s(?:seek|report|inform|consider|present|update|provide|advise)\b")
# "1. To consider the contracts, and" leads to what was decided of them.
GOES_ON = (", and", "; and")
# "The Chairman MOVED, seconded by Councillor Hill:", below the title of what was moved.
MOVES_BELOW = re.compile(r"\b(?:MOVED|[Mm]oved|PROPOSED|[Pp]roposed)\b[^.;]{0,120}:\Z")
# "1) The Mayor reported that a petition had been handed in", whatever had been decided before.
REPORTED = re.compile(r"The\s(?:Chair(?:man|woman|person)?|Mayor|Leader|Clerk)\sreported\sthat\b")
# "7.1 The Panel reviewed the report" is what the minutes tell, paragraph by paragraph.
HEARD = re.compile(
    rf"{BODY}\s(?:considered|received|reviewed|discussed|heard)\s(?![^.]{{0,200}}\sand\s[a-z]{{3,12}}ed\b)"
)
LONGEST_HEADING = 60


@dataclass(frozen=True, slots=True)
class ToldFirst:
    """Where the lines of an item first tell what was decided: `at` all, and without a lead below each label."""

    at: int
    by_label: dict[str, int]

    @classmethod
    def of(cls, lines: Sequence[Line], found: Sequence[Evidence]) -> Self:
        """Return where lines of which each `found` tells something do so first."""
        at = next((at for at, told in enumerate(found) if told in (Evidence.PASSING, Evidence.LOST)), len(found))
        by_label: dict[str, int] = {}
        for place, (line, told) in enumerate(zip(lines, found, strict=True)):
            if told is Evidence.LOST and line.label is not None:
                by_label.setdefault(line.label.text, place)
        return cls(at, by_label)


def begins_decisions(line: Line) -> bool:
    """Return whether a line begins a list where only what was decided is printed."""
    if not line.under_decision or line.label is None or line.words.start == line.words.end:
        return False
    said = CHAIR_TOLD.match(line.plain) or REPORTED.match(line.plain)
    said = said or (HEARD.match(line.plain) if line.label.is_dotted else None)
    told = said is not None or is_heading(line.plain, named=False)
    sought = SOUGHT.match(line.plain) is not None and not line.plain.endswith(GOES_ON)
    return line.label.is_first and not (line.label.is_bullet or told or sought)


def heads_matter(line: Line, below: Line) -> bool:
    """Return whether a labelled line only heads a matter: "a) Laptop loans", above a paragraph that tells of them."""
    if line.label is None or below.label is not None or not line.plain:
        return False
    if MOVES_BELOW.search(below.text):
        return verb_of(line.plain) is None
    if not below.text.endswith("."):
        return False
    heads = 0 < len(line.plain) <= LONGEST_HEADING and line.plain[-1].isalnum()
    return heads and line.plain[0].isupper() and not line.plain.isupper() and verb_of(line.plain) is None


def gives_reasons(line: Line, at: int, first: ToldFirst) -> bool:
    """Return whether a list only gives reasons: "1. To enable the Council" below "1. That the rents be raised"."""
    if _only_begins(line) and first.at < at:
        return True
    label = line.label
    return line.plain.startswith("To ") and label is not None and first.by_label.get(label.text, at) < at


def _only_begins(line: Line) -> bool:
    """Return whether nothing but its place tells that a list is one of decisions: a second list gives the reasons."""
    return begins_decisions(line) and not (reads_as_limb(line) or does_now(line.plain))
