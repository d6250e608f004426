"""Lines that name a body and list its deeds: "On 4 May 2021, Cabinet:- (i) agreed it; (ii) noted the cost"."""

import re

from generator.parsing.bodies import BODY
from generator.parsing.lines import Line
from generator.parsing.lost import BASE, PAST

# One sentence in which a body's deeds are listed: "On 4 May 2021, Cabinet:- (i) agreed the scope; (ii) noted it."
HEADS_WITHIN = re.compile(
    rf"(?:On\s[^,.;:()]{{3,40}},\s)?(?P<lead>{BODY}\s?:\s?[-–—]?)\s{{1,9}}(?=\((?:i|a|1)\)\s(?i:{PAST}|{BASE})\b)"
)
# "Having read the report, the decision-maker made the following decision: - (i) To approve the closure (ii) To".
MADE_WITHIN = re.compile(
    r"(?P<lead>(?:[Tt]he\sdecision-?\s?maker"
    rf"|{BODY})\smade\sthe\sfollowing\sdecisions?\s?:\s?[-–—]?)\s{{1,9}}(?=\((?:i|a|1)\)\s)"
)
# "The Committee passed the following resolution “That the public be excluded”."
PASSED_WITHIN = re.compile(
    r"(?P<lead>The\s(?:Cabinet|Committee|Sub-Committee|Council|Executive|Panel|Board|Forum)\spassed\sthe\sfollowing\s"
    r"resolution\s?:?)\s(?=[“\"‘']That\s)"
)
PASSED = "passed the following resolution"
FIRST_LABELS = ("(i)", "(a)", "(1)")


def head_within(line: Line) -> re.Match[str] | None:
    """Return where a line names the body whose deeds it lists itself, its `lead` among them, or None."""
    if PASSED in line.text:
        return PASSED_WITHIN.match(line.text)
    likely = ":" in line.text and any(map(line.text.__contains__, FIRST_LABELS))
    return HEADS_WITHIN.match(line.text) or MADE_WITHIN.search(line.text) if likely else None
