"""Motions in sections: "This Council notes:" and "This Council resolves to:", each above a list of its own."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from generator.parsing.lines import Line
from generator.parsing.lost import HEAD_ENDS

COUNCIL = (
    r"[“\"‘']?(?:(?:This|The)\s)?(?:Full\s)?[Cc]ouncil\s(?:(?:also|further|therefore|hereby)\s){0,2}[a-z]{3,12}s\b"
)
SECTION = re.compile(rf"{COUNCIL}[^.;:]{{0,60}}:\s?[-–—]?")
# "This Council notes that lamps are old.", in a motion that has sections, too.
SAYS = re.compile(COUNCIL)
# The end of "It was moved by Mr Hill, seconded by Mr Dell:", above the motion.
MOVED = re.compile(r"\b[Mm]oved\b[^.;]{0,200}:\s?[-–—]?\Z", re.DOTALL)
CARRIED = re.compile(
    r"\b(?:[Mm]otion|[Rr]esolution)\b[^.;:]{0,80}\b(?i:carried|agreed|passed)\b|\A(?:Carried|CARRIED)\b"
)
# What was lost, or changed on the way, is not what the motion says.
FAILED = re.compile(r"\b(?i:lost|not\scarried|fell|withdrawn|amendment|amended)\b")
LONGEST, BELOW = 60, 4


def begins_section(lines: Sequence[Line], at: int) -> bool:
    """Return whether "This Council resolves to:" leads a list of a motion that was resolved, or moved and carried."""
    below = lines[at + 1].label if at + 1 < len(lines) else None
    if below is None or not (below.is_first or below.is_bullet) or not _is_section(lines[at]):
        return False
    lead = next(_told(reversed(lines[max(0, at - LONGEST) : at])), None)
    if lead is None or lead.opens_decision:
        return lead is not None
    return MOVED.search(lead.text) is not None and _is_carried(islice(_told(lines[at + 1 : at + LONGEST]), BELOW))


def _is_section(line: Line) -> bool:
    return line.label is None and line.text.endswith(HEAD_ENDS) and SECTION.fullmatch(line.text) is not None


def _told(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines that are none of the motion."""
    return (line for line in lines if not (line.label or SAYS.match(line.text)))


def _is_carried(told: Iterable[Line]) -> bool:
    """Return whether the lines below a motion tell that it was carried, before they tell anything against it."""
    counts = (line for line in told if CARRIED.search(line.text) or FAILED.search(line.text))
    first = next(counts, None)
    return first is not None and FAILED.search(first.text) is None
