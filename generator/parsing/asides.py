"""The asides of an item, its reasons and the options that were not taken: where they begin, and where they end."""

import re

from generator.model.decision import Kind
from generator.model.span import Span
from generator.parsing.kinds import does_now
from generator.parsing.lines import Line
from generator.parsing.lost import reads_as_limb
from generator.parsing.shapes import (
    ASIDE_HEADING,
    ASIDE_OPENING,
    MINUTES_LINE,
    NAMED_HEADING,
    NAMED_OPENING,
    NEUTRAL_LEAD,
)
from generator.parsing.votes import find_vote

# "Purpose: to award the contract", above what was minuted, says by itself what it has to say.
PURPOSE = re.compile(r"Purpose\s?:\s{1,9}\S", re.IGNORECASE)


def opens_aside(text: str) -> bool:
    """Return whether a line heads an aside, or opens one: "Reasons for the decision:"."""
    return ASIDE_HEADING.match(text) is not None or ASIDE_OPENING.match(text) is not None


def opens_body(text: str) -> bool:
    """Return whether a line heads what was minuted or decided: "Minutes:", "Decision:"."""
    return bool(MINUTES_LINE.match(text) or NAMED_HEADING.match(text) or NEUTRAL_LEAD.match(text))


def ends_aside(line: Line, above: Line) -> bool:
    """Return whether an aside ends between two lines: at a heading, or at what was decided of the next matter.

    A list that begins in the aside goes on in it: "On 4 May I decided:" | "1. That it be kept" | "2. That it be sold".
    """
    if PURPOSE.match(above.text):
        return True
    if above.label and line.label and above.plain.startswith("That ") and line.label.follows(above.label):
        return False
    return (
        (line.is_named and (opens_body(line.text) or NAMED_OPENING.match(line.text) is not None))
        or line.opens_decision
        or _tells_vote(line)
        or _resolves(line)
        or (line.text.startswith("That ") and reads_as_limb(line) and does_now(line.text))
        or _decides_apart(line)
    )


def _tells_vote(line: Line) -> bool:
    """Return whether a body decides in this line and its vote is told: "The Committee endorsed it by 5 votes to 2.".

    The vote may stand alone, in brackets: "(Voting: unanimous in favour)".
    """
    if not (line.text.startswith("(Voting") or (line.leads and line.leads[0].opens)):
        return False
    return find_vote(line.text, Span(start=0, end=len(line.text))) is not None


def _resolves(line: Line) -> bool:
    """Return whether somebody resolves in this line: "Following discussion, Members resolved to fund the club".

    Farther on in the reasons stands what a body decided before: "It had no support. So the Council decided to end it".
    """
    first = line.sentences[0].span.end
    leads = (lead for lead in line.leads if lead.formal or lead.body is None or lead.span.end <= first)
    return any(lead.kind is Kind.RESOLVED and lead.is_firm and not lead.opens for lead in leads)


def _decides_apart(line: Line) -> bool:
    """Return whether "(a) That an offer be approved" begins what was decided of the next matter, or goes on with it."""
    if line.label is None or not line.plain.startswith("That "):
        return False
    return not line.label.is_first or (not line.label.is_bullet and does_now(line.plain))
