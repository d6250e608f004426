"""Decisions that are told in short, "Recommendations agreed", where the minutes below print them in full."""

import re

from generator.model.decision import Decision

ADVICE_TAKEN = re.compile(
    r"(?:(?:The|All)\s)?[Rr]ecommendations?\s(?:(?:was|were)\s)?(?:agreed|approved|adopted|accepted)"
    r"(?:,?\s(?:unanimously|nem\.?\scon))?\s?\.?"
    r"|(?:Agreed|Approved)\sas\s(?:recommended|per\sthe\srecommendations?)\s?\.?"
)


def is_in_short(decision: Decision) -> bool:
    """Return whether a decision says no more than that what was recommended was agreed."""
    return len(decision.limbs) == 1 and ADVICE_TAKEN.fullmatch(decision.limbs[0].text) is not None


def is_in_full(decision: Decision) -> bool:
    """Return whether a decision may set out what another told in short: it was resolved, and is no routine."""
    formal = (decision.lead or "").startswith(("RESOLVED", "Resolved"))
    return formal and not decision.routine and " be excluded " not in decision.limbs[0].text
