"""What a page prints above its first numbered title: the council's name, the day, who was present."""

import re
from collections.abc import Sequence

from generator.parsing.bodies import NAME
from generator.parsing.lines import Line
from generator.parsing.numbering import is_numbered_title
from generator.parsing.shapes import ITEM_LINE, MINUTES_LINE
from generator.reading.printed.listed import LISTED_TITLE

# "EASTVALE DISTRICT COUNCIL", "Nether Combe Parish Council - Monday 5 November 2018", "PART II - MINUTES".
BODY_LINE = re.compile(rf"(?:{NAME}(?:\s?[,–-]\s?.{{1,60}})?|(?:PART|Part)\s(?:[IVX]{{1,4}}|[A-D1-9])\b.{{0,60}})\Z")
# "Present: Councillors Hill and Dell.", "In attendance:".
ATTENDING = re.compile(
    r"(?:Also\s)?(?:Present|In\sattendance|Apologies|Officers|Councillors|Cllrs|Clerk|Chair)\b", re.IGNORECASE
)
MOST_LINES = 40
LONGEST = 120


def masthead(lines: Sequence[Line]) -> int:
    """Return how many lines only head the page, above the first numbered title or a list of decisions, or 0."""
    listed = next(
        (at for at, line in enumerate(lines[:MOST_LINES]) if line.is_named and LISTED_TITLE.match(line.text)), 0
    )
    if listed:
        return listed
    if not lines or not BODY_LINE.match(lines[0].text):
        return 0
    for at, line in enumerate(lines[1:MOST_LINES], start=1):
        if is_numbered_title(line):
            return at
        if not _only_heads(line):
            return 0
    return 0


def stands_over(line: Line) -> bool:
    """Return whether a line of the masthead names the meeting; another tells who was there."""
    return ATTENDING.match(line.text) is None


def _only_heads(line: Line) -> bool:
    if line.leads or ITEM_LINE.match(line.text) or MINUTES_LINE.match(line.text):
        return False
    return not stands_over(line) or (len(line.text) <= LONGEST and not line.text.endswith((".", ":", ";")))
