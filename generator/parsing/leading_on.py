"""Whether a lead runs on to a list: "RESOLVED to note", "RESOLVED that Cabinet approve" above its bullets."""

import re

from generator.model.span import Span
from generator.parsing.bodies import BODY
from generator.parsing.labels import opens_with_label

# "RESOLVED to", "RESOLVED to note" above "(1) that he had left", "RESOLVED: That Miss Hill be" above "(1) welcomed".
TO_VERB = re.compile(
    rf"to\s[a-z]{{3,12}}|(?:[Tt]hat\s)?[A-Z][^.;:,]{{2,60}}\s(?:be|is|are)|(?!That\b)(?:the\s)?(?:Governors|Members|Trustees|{BODY})(?:\s(?:approve|agree|endorse|note|support|recommend)s?)?"
)
FIRST, LONGEST_SUBJECT = re.compile(r"\s{1,20}(?:\(?[1aiA][.)]|[·•])\s"), 80


def leads_to_list(text: str, rest: Span) -> bool:
    """Return whether no more than "to", or "to note", "Governors" or "That Miss Hill be" above a list, stands there."""
    if not 0 < rest.end - rest.start <= LONGEST_SUBJECT:
        return False
    if rest.of(text) == "to":
        return True
    return FIRST.match(text, rest.end) is not None and TO_VERB.fullmatch(text, rest.start, rest.end) is not None


def lists(text: str, start: int, end: int) -> bool:
    """Return whether a list follows "RESOLVED - That:", in its own paragraph or below; else "That:" is of the limb."""
    words = text[start:end].lstrip()
    return not words or opens_with_label(words)
