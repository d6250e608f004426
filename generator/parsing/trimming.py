"""A sentence without what stands before or behind it: what the agenda asked, and who moved it."""

import re

from generator.model.span import Span
from generator.parsing.outcome_shapes import ASKED, GLUED, MOVED_BEHIND

# "Borough and County Councillors Reports – The report was received", with its title in the same line.
TITLED = re.compile(
    r"(?:(?:[A-Z][\w’'/&-]{0,20}|and|of|for|the|on|in),?\s){2,8}–\s"
    r"(?=The\s[^.;:]{3,80}\s(?:was|were)\s(?:received|noted)\b)"
)
# "1. ELECTION OF CHAIRMAN Cllr Hill nominated Cllr Dell", where a copy lost the end of the title.
SHOUTED = re.compile(
    r"(?:[0-9]{1,3}\.\s{1,3})?(?=[A-Z]{4})"
    r"(?![A-Z’'&/,\s-]{0,80}\b(?:PROPOSED|MOVED|MOTION|SECONDED|RESOLVED|AGREED|BY)\b)"
    r"(?:[A-Z][A-Z’'&/,-]{1,20}\s{1,3}){2,8}(?=(?:The|It|Cllr|Councillor|Mr|Mrs|Ms|Members)\s)"
)
# "1. Election of Convener Cllr Hill was elected as Convener.", with its title in the same line; but "Deputy Mayor
# Councillor Hill" names an office.
WORD = r"(?!Cllr|Councillor|Mr\b|Mrs\b)[A-Z][\w’'&/-]{1,20}\s(?:(?:of|and|for|the|to|in|on)\s){0,2}"
TITLE_BEFORE = re.compile(
    r"(?P<number>[0-9]{1,3}\.\s{1,3}|[A-Z][0-9]{1,2}\s{1,3})?"
    r"(?!The\s|It\s|Cllr|Councillor|Mr\s|Mrs\s|Members\s|[^.]{0,80}\b(?:Reports?|Update|Watch)\b)"
    rf"(?:Election\s(?:of\s)?(?:{WORD}){{1,7}}|(?:{WORD}){{2,8}}(?<!Mayor\s)(?<!Chair\s)(?<!man\s)(?<!Clerk\s)"
    r"(?<!Officer\s)(?<!Member\s)(?<!Warden\s)(?<!Leader\s)(?<!Director\s)(?<!Councillor\s))"
    r"(?=(?:The\s[a-z]|(?:Cllr\.?|Councillor|Mr|Mrs)\s[A-Z]))"
)
# The number of an item stands before its title, and is no word of the sentence.
NUMBER_BEFORE = re.compile(r"(?:\A|\n)\s{0,3}[0-9]{1,3}\.\s{1,3}\Z")


def title_before(text: str, span: Span) -> re.Match[str] | None:
    """Return the title of an item that shares the line of what was decided, behind its number, or None."""
    match = TITLE_BEFORE.match(text, span.start, span.end)
    numbered = match and (match["number"] or NUMBER_BEFORE.search(text, max(0, span.start - 9), span.start))
    return match if numbered else None


def without_movers(text: str, sentence: Span) -> Span:
    """Return a sentence without who moved it, in brackets behind its stop: "were approved. (prop Cllr Hill)"."""
    bracket = text.endswith((")", ")."), sentence.start, sentence.end)
    behind = MOVED_BEHIND.search(text, sentence.start, sentence.end) if bracket else None
    return Span(start=sentence.start, end=behind.start()) if behind else sentence


def without_purpose(text: str, sentence: Span) -> Span:
    """Return a sentence without what the agenda asked, where both share a line: "To approve the minutes: They were"."""
    glued = text.find(GLUED, sentence.start, sentence.end)
    if glued > sentence.start and text[glued - 1].islower():
        return Span(start=glued + 1, end=sentence.end)
    if titled := TITLED.match(text, sentence.start, sentence.end):
        return Span(start=titled.end(), end=sentence.end)
    if titled := title_before(text, sentence):
        return Span(start=titled.end(), end=sentence.end)
    if shouted := SHOUTED.match(text, sentence.start, sentence.end):
        return Span(start=shouted.end(), end=sentence.end)
    opening = text[sentence.start : sentence.start + 1]
    if opening not in ("T", "M", "N") and not opening.isdigit():
        return sentence
    asked = ASKED.match(text, sentence.start, sentence.end)
    return Span(start=asked.end(), end=sentence.end) if asked else sentence
