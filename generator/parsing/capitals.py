"""Deeds in capitals: which lead, "DETERMINED that", and lists of them: "1) NOTED the charge"."""

import re

from generator.parsing.glance import begins_line
from generator.parsing.lines import Line

# "1. NOTED the results." | "2. AGREED a change to the places."
CAPITAL_DEED = re.compile(
    r"(?:NOTED|AGREED|APPROVED|ENDORSED|RECOMMENDED|REQUESTED|DELEGATED|AUTHORISED|ACCEPTED"
    r"|ADOPTED|REFERRED|SUPPORTED)\s"
)
# "NOTED" above "the review of the lamps.", which goes on from it.
NOTED_WHAT = re.compile(
    r"\s?:?\s{0,3}\n\s{0,9}(?:[0-9]{1,2}(?:\.[0-9]{1,2})?[.)]?\s{1,20})?(?:the|an?|its)\s(?!.*\s"
    r"(?:was|were|had|thanked|asked|said|closed|reported|advised|left|joined)\s)[^\n]{3,400}\s{0,3}(?:\n|\Z)"
)
# "DETERMINED that the licence be granted", "APPROVED: That the plan be kept".
STATED_BEHIND = re.compile(r"(?:\s?[:–-])?\s(?:that|That|THAT)\s")


def are_capital_deeds(above: Line, line: Line) -> bool:
    """Return whether two lines are parts of a list of deeds in capitals: "1) NOTED the charge", "2) RECOMMENDED"."""
    listed = above.label is not None and line.label is not None and line.label.follows(above.label)
    return listed and CAPITAL_DEED.match(above.plain) is not None and CAPITAL_DEED.match(line.plain) is not None


def deed_leads(text: str, match: re.Match[str], following: str) -> bool:
    """Return whether a deed at the beginning of a line leads to what it is: "NOTED, that it", "APPROVED: That it"."""
    if match.group() == "NOTED":
        alone = following.startswith(" the ") and begins_line(text, match.start())  # and is no part of a list
        return alone or following.startswith(", that ") or NOTED_WHAT.match(text, match.end()) is not None
    return match.group() in ("APPROVED", "DETERMINED") and STATED_BEHIND.match(following) is not None
