"""Decisions that are told in short, "Recommendations agreed", and in full below, or that stand twice in a row."""

import re

from generator.model.decision import Decision

ADVICE_TAKEN = re.compile(
    r"(?:(?:The|All)\s)?[Rr]ecommendations?\s(?:(?:was|were)\s)?(?:agreed|approved|adopted|accepted)"
    r"(?:,?\s(?:unanimously|nem\.?\scon))?\s?\.?"
    r"|(?:Agreed|Approved)\sas\s(?:recommended|per\sthe\srecommendations?)\s?\.?"
)
# What may stand between the same words twice in a row: the end of a table's cell, and of two lines.
CELL_BETWEEN = " |\n\n"


def is_in_short(decision: Decision) -> bool:
    """Return whether a decision says no more than that what was recommended was agreed."""
    return len(decision.limbs) == 1 and ADVICE_TAKEN.fullmatch(decision.limbs[0].text) is not None


def is_in_full(decision: Decision) -> bool:
    """Return whether a decision may set out what another told in short: it was resolved, and is no routine."""
    formal = (decision.lead or "").startswith(("RESOLVED", "Resolved"))
    return formal and not decision.routine and " be excluded " not in decision.limbs[0].text


def is_next(first: Decision, other: Decision) -> bool:
    """Return whether nothing but white space, or the end of a table's cell, stands between two decisions."""
    return 0 <= other.span.start - first.span.end <= len(CELL_BETWEEN)
