"""Whether a free line tore a sentence: "The minutes of 16 June were" | "agreed as a correct record"."""

import re

from generator.model.span import Span
from generator.parsing.labels import opens_with_label
from generator.parsing.lost_words import lost_between
from generator.parsing.wrap_ends import SMALL_DEED
from generator.parsing.wrapping import BEGINNINGS, opens_anew

# No sentence ends so, and none of these leads to a list.
UNFINISHED = (" was", " were", " been", " the", " of", " a", " an", " by", " with", " from")
LONGEST, LONGEST_TITLE, FARTHEST = 8, 40, 300
# "That the Bowls Pavilion and Green Arts" | "Centre be declared surplus"
BEGUN = re.compile(r"\b[Tt]hat\sthe\s[^.;:]{5,200}\s(?:[A-Z][\w’'-]{0,20}|[0-9]{1,4})\Z")
NAME_BE = re.compile(
    r"(?!(?:The|That|An?|All|No|Authority|Permission|Approval|Consent|Power|Delegated|Officers|Members|Cllr"
    r"|Councillor|Mr|Mrs|Ms|Dr)\b)[A-Z][\w’'-]{1,20}(?:\s[\w’'&-]{1,20}){0,3}\sbe\s[a-z]{3,12}(?:ed|en)\b"
)
# "were confirmed and signed" | "as a correct record"
RECORD_BEGIN = re.compile(r"as\san?\s(?:[a-z]{4,8}\s(?:and\s)?){0,2}record\b")
# "be excluded on the grounds" | "that exempt information may be disclosed", "attached as" | "Appendix C"
PAIRS = (
    ((" Municipal",), ("Year ",)),
    ((" on the grounds", " on the ground"), ("that ",)),
    (("attached as",), ("Appendix ", "Annex ", "Schedule ")),
)
# "for the municipal year" | "2021/22 as set out"
YEAR_ENDS = ("unicipal year", "unicipal Year", "inancial year", "inancial Year")
YEAR_ON = re.compile(r"(?:19|20)[0-9]{2}(?:[/-][0-9]{2,4})?\s[a-z]")
# Few lines begin so, and the ends above the others need not be asked for.
SECOND_HALVES = ("19", "20", *(half for _, begins in PAIRS for half in begins))
FREE_LINE = re.compile(r"\n[^\S\n]{0,20}\n")
# What opens a quotation, and what closes it.
CLOSED_BY = {"“": "”", '"': '"', "‘": "’", "'": "'"}
# The end of "The proposition was put to the vote and".
PUT_AND, NEAR = re.compile(r"\b(?:put\sto\sthe\svote|seconded\b[^.;]{3,120})\sand\Z"), 200


def is_torn(text: str, above: Span, below: Span) -> bool:
    """Return whether a free line tore a sentence: "The minutes of 16 June were" | "agreed as a correct record"."""
    if text.startswith(SECOND_HALVES, below.start) and _is_pair(text, above, below):
        return True
    if text.startswith("to ", below.start):  # behind "i. the progress made on the plan", of a list
        lettered = not text[above.start].isdigit() and opens_with_label(text[above.start : above.end])
        return lettered and text[above.end - 1].isalnum() and above.end - above.start > LONGEST_TITLE
    if not text[below.start].islower() or text.startswith(BEGINNINGS, below.start) or _lost_words(text, above, below):
        return False
    if RECORD_BEGIN.match(text, below.start):
        return text[above.end - 1].isalpha()
    if text.startswith("be ", below.start):
        return text[above.end - 1].isalnum() and not opens_with_label(text[above.start : above.end])
    return text.endswith(UNFINISHED, above.start, above.end)


def _is_pair(text: str, above: Span, below: Span) -> bool:
    if text.endswith(YEAR_ENDS, above.start, above.end) and YEAR_ON.match(text, below.start):
        return True
    ended = (begins for ends, begins in PAIRS if text.endswith(ends, above.start, above.end))
    return any(text.startswith(begins, below.start) for begins in ended)


def _lost_words(text: str, above: Span, below: Span) -> bool:
    before, line = text[max(above.start, above.end - LONGEST) : above.end], text[below.start : below.end]
    return lost_between(before, line)


def is_in_brackets(text: str, above: Span, below: Span) -> bool:
    """Return whether what a line opened in brackets is closed in the next lines: "(Paper: Rail;" | "Paper: Buses)"."""
    opening = text.rfind("(", max(above.start, above.end - FARTHEST), above.end)
    if opening <= above.start or text.find(")", opening, above.end) >= 0:
        return False
    closing = text.find(")", below.start, below.start + FARTHEST)
    if closing < 0 or opens_anew(text[below.start : min(below.end, closing)]):
        return False
    within = text[below.start : closing]
    # "a)" in the last of these lines is a label, and closes nothing.
    return "(" not in within and not FREE_LINE.search(within) and len(within.rpartition("\n")[2].strip()) > LONGEST


def tears_name(text: str, above: Span, below: Span) -> bool:
    """Return whether a free line tore a name of which something is to be done: "and Green Arts" | "Centre be sold".

    Or it tore a quotation: "‘Following her election as the Lead Armed" | "Forces Champion the Council restates it’".
    """
    if text[above.start] in CLOSED_BY:
        return _tears_quotation(text, above, below)
    if NAME_BE.match(text, below.start, below.end) is None or BEGUN.search(text, above.start, above.end) is None:
        return False
    return text.find(" be ", above.start, above.end) < 0


def _tears_quotation(text: str, above: Span, below: Span) -> bool:
    closing = CLOSED_BY[text[above.start]]
    if not text[above.end - 1].isalpha() or text.find(closing, above.start + 1, above.end) >= 0:
        return False
    opening = text[above.start]
    if text.count(opening, below.start, below.end) > (opening == closing):  # it opens another
        return False
    return text[below.start].isupper() and below.of(text).rstrip(" .").endswith(closing)


def is_apart(text: str, above: Span, below: Span, *, adjacent: bool) -> bool:
    """Return whether a line is no end of the one above, whatever that leaves open: a resolution, another deed."""
    if text.startswith("That ", below.start) and PUT_AND.search(text, max(above.start, above.end - NEAR), above.end):
        return True  # the words of resolving were lost between
    deeds = SMALL_DEED.match(text, below.start) is not None and SMALL_DEED.match(text, above.start) is not None
    return deeds and not adjacent
