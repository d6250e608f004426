"""Whether a page is the record of a decision, which names who decided, and not the minutes of a meeting."""

import re
from collections.abc import Sequence

from generator.parsing.lines import Line, Place
from generator.parsing.numbering import NUMBER_ALONE
from generator.parsing.shapes import DATED_TITLE, NEUTRAL_LEAD, RECORD_LINE

AGREED = re.compile(
    r"Recommendations?\s(?:agreed|approved|accepted)\s?\.?\Z|Decision\sto\s(?!be\b)[a-z][^.;:]{10,400}\.\Z"
)

# What a list of published decisions prints of each right above what it was.
PUBLISHED = re.compile(r"(?:Effective\sfrom|Decision\spublished)\s?:")
# "To approve the permit zones", right below those.
SETTLES = re.compile(
    r"To\s(?:accept|adopt|agree|appoint|approve|authorise|award|delegate|enter\sinto|extend|grant|procure)\b"
)


def is_record(lines: Sequence[Line]) -> bool:
    """Return whether an item is the record of a decision: it names who decided, or the day and the subject."""
    return any(line.is_named and (RECORD_LINE.match(line.text) or DATED_TITLE.match(line.text)) for line in lines)


def tells_decision(line: Line) -> bool:
    """Return whether a line on a record says, or heads, what was decided: "Decision:", "Recommendations agreed"."""
    heads = line.is_named and (NEUTRAL_LEAD.match(line.text) or AGREED.match(line.text)) is not None
    return line.opens_decision or heads


def heads_record(lines: Sequence[Line]) -> bool:
    """Return whether "Decision" only heads the page of a record, above its subject and "Decision Maker: Cabinet"."""
    alone = len(lines) > 2 and lines[0].text.isalpha() and NEUTRAL_LEAD.match(lines[0].text) is not None
    return alone and RECORD_LINE.match(lines[2].text) is not None


def heads_number(lines: Sequence[Line]) -> bool:
    """Return whether "Agenda" only stands above the number of the one item that a page shows."""
    return len(lines) > 1 and lines[0].text == "Agenda" and NUMBER_ALONE.match(lines[1].text) is not None


def is_published(line: Line) -> bool:
    """Return whether a line says since when a decision is public or in force, as a list of decisions does above it."""
    return PUBLISHED.match(line.text) is not None


def is_settled(lines: Sequence[Line], at: int) -> bool:
    """Return whether "To approve the zones" stands below a purpose, or the facts of a published decision.

    So it was decided, as is what stands below it in the same way.
    """
    if at == 0 or SETTLES.match(lines[at].text) is None:
        return False
    above = lines[at - 1]
    return is_published(above) or above.in_body or (above.place is Place.HEAD and above.text.startswith("To "))
