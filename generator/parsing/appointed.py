"""Who is appointed to a body that a part names: "(i) Climate Action Board", and below it "Councillor Hill"."""

import re
from collections.abc import Sequence

from generator.parsing.announced import LONGEST_NAME, NAME
from generator.parsing.cursor import Cursor
from generator.parsing.ending import stops
from generator.parsing.entries import Entry
from generator.parsing.lines import Line

# The end of "That the following appointments be made to the groups listed below:".
APPOINTS = re.compile(r"\b(?:appoint|nominat|represent)[a-z]{2,8}\b[^.;]{0,160}:\s?[-–—]?\Z")


def appointed_below(cursor: Cursor, path: tuple[Entry, ...], at: int) -> Sequence[Line]:
    """Return the line at `at` if it says who is appointed to the body that the part above it names, or nothing."""
    last = path[-1] if path else None
    if last is None or last.label is None or not APPOINTS.search(cursor.line.text):
        return ()
    line, below = cursor.ahead(at), cursor.ahead(at + 1)
    named = NAME.fullmatch(cursor.text, last.span.start, last.span.end) is not None
    if line is None or line.label or stops(line) or len(line.text) > LONGEST_NAME or not named:
        return ()
    ends = below is None or (below.label is not None and below.label.follows(last.label))
    return (line,) if ends else ()
