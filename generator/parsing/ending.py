"""Which lines end any list."""

from generator.parsing.counting import CANDIDATE, NAMED_VOTE, is_count
from generator.parsing.lines import Line
from generator.parsing.movements import read_movement
from generator.parsing.shapes import is_heading

# "· Action: the Clerk to write" among the parts of a list is none of them.
ACTIONS = ("Action: ", "ACTION: ")


def stops(line: Line) -> bool:
    """Return whether a line ends any list: a heading, furniture, a coming or going, a count, a lead of its own."""
    if (
        not line.in_body
        or is_heading(line.text, named=line.is_named)
        or line.is_furniture
        or is_count(line.text)
        or NAMED_VOTE.fullmatch(line.text) is not None
        or CANDIDATE.fullmatch(line.text) is not None
        or line.plain.startswith(ACTIONS)
        or read_movement(line.text, line.span)
    ):
        return True
    if not line.leads:
        return False
    return _is_own_decision(line) or (line.leads[0].formal and _leads_anew(line))


def _is_own_decision(line: Line) -> bool:
    """Return whether a part of a list decides by itself: "(3) It was agreed that the bus be kept"."""
    return line.label is not None and line.plain.startswith(("It was ", "Further it was "))


def _leads_anew(line: Line) -> bool:
    """Return whether a formal lead begins another decision: "(b) Agreed that" is one more part of a list."""
    lead = line.leads[0]
    return line.label is None or (not line.label.is_bullet and lead.opens and (lead.is_firm or line.label.is_dotted))
