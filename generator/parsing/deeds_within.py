"""Lines that name a body and list its deeds: "On 4 May 2021, Cabinet:- (i) agreed it; (ii) noted the cost"."""

import re

from generator.parsing.bodies import BODY, MEMBER
from generator.parsing.lines import Line
from generator.parsing.lost import BASE, PAST

# One sentence in which a body's deeds are listed: "On 4 May 2021, Cabinet:- (i) agreed the scope; (ii) noted it."
HEADS_WITHIN = re.compile(
    rf"(?:On\s[^,.;:()]{{3,40}},\s)?(?P<lead>{BODY}\s?:\s?[-–—]?)\s{{1,9}}(?=\((?:i|a|1)\)\s(?i:{PAST}|{BASE})\b)"
)
# So "The Cabinet Member (a) approved the plan and (b) noted the cost.", whatever was heard before.
DOES_WITHIN = re.compile(
    rf"(?:(?:Having|Following|After)\s[^.;:()]{{3,200}},\s)?(?P<lead>{BODY}|{MEMBER})\s{{1,9}}"
    rf"(?=(?:\((?:a|i|1)\)\s{PAST}\b)[^()]{{3,600}}(?:\([^()]{{1,60}}\)[^()]{{3,300}}){{0,3}}\((?:b|ii|2)\)\s{PAST}\b)"
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
    if not any(map(line.text.__contains__, FIRST_LABELS)):
        return None
    lists = DOES_WITHIN.match(line.text)
    return lists or HEADS_WITHIN.match(line.text) or MADE_WITHIN.search(line.text)
