"""What stands above the minutes of an item and was decided, where the heading over it was lost."""

import re
from collections.abc import Sequence

from generator.model.decision import Kind
from generator.parsing.formalising import HAPPENED
from generator.parsing.lines import Line, Place
from generator.parsing.lost import leads_with_body, reads_as_deed
from generator.parsing.shapes import DOCUMENTS_LINE

# What an agenda prints above "RESOLVED", where it does not ask to pass it.
OVER_RESOLVED = re.compile(
    r"(?:To\s(?!consider\s(?:passing|whether)\b)|Reports?\s(?:of|by|from)\b|Wards?\s|(?:Cabinet|Lead)\sMember\b"
    r"|Contact\b|\(Copy)(?![^\n]{0,300}\b(?:resolution|motion|exclude|excluded|exclusion)\b)"
)


def is_resolved(line: Line, above: Line) -> bool:
    """Return whether "RESOLVED" opens a line, and what stands above it is none that asks to pass a resolution.

    No agenda prints it otherwise.
    """
    over = above.place in (Place.TITLE, Place.DOCUMENTS) or (
        above.place is Place.HEAD and OVER_RESOLVED.match(above.text) is not None
    )
    return line.opens_decision and line.leads[0].resolves and over


def tells_what_was_done(line: Line) -> bool:
    """Return whether "Noted the findings" or "Cabinet agreed the plan" tells what was done, and no agenda asks it."""
    agreed = bool(line.leads) and line.leads[0].opens and line.leads[0].kind is not Kind.RECOMMENDED
    return agreed or reads_as_deed(line) or leads_with_body(line)


def is_below_documents(lines: Sequence[Line], at: int) -> bool:
    """Return whether a line stands right below the documents of its item: above the minutes that is the decision."""
    return at > 0 and lines[at - 1].place is Place.DOCUMENTS and not lines[at].is_named


def stands_over_minutes(lines: Sequence[Line], at: int) -> bool:
    """Return whether "To note the report." stands between the documents of an item and what tells of its debate.

    There the headings of the decision and of the minutes were lost; an agenda prints nothing below it.
    """
    below = lines[at + 1] if 0 < at < len(lines) - 1 else None
    told = below is not None and HAPPENED.search(below.text) is not None
    return told and lines[at].text.startswith("To ") and DOCUMENTS_LINE.match(lines[at - 1].text) is not None
