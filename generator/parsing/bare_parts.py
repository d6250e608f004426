"""Whether a paragraph without a label is one more part of a list without labels."""

import re

from generator.parsing.bodies import BODY, OFFICE
from generator.parsing.entries import Entry
from generator.parsing.kinds import does_now
from generator.parsing.lines import Line
from generator.parsing.lost import BASE, PAST, is_wish
from generator.parsing.shapes import has_size, is_title
from generator.parsing.votes import find_vote

MARK_END = re.compile(r"(?::\s?[-–—]?|[–—]|\s-)\Z")
CLOSED = re.compile(r"\.\Z")
# How much of a limb tells how it ends.
ENDING = 20
UNFINISHED = re.compile(r"(?:[;,]|[;,]?\s(?:and|or))\Z")
# Below a full stop this is what the agenda asks next, but not "To receive a further report".
ASKED = re.compile(r"To\s(?:receive(?!\sa\sfurther\sreport\b)|consider)\b")
GOES_ON = re.compile(
    r"(?:That|that|THAT|To|to)\s|[a-z][^\n]{20}"
    r"|(?:Proposal|Recommendation|Request)s?\s[^;:]{3,80}?\s(?:agreed|approved|noted)\b"
    r"|(?:In\saddition|Furthermore|Further|Also),?\s(?:that\s)?the\sfollowing\s[^.;:]{3,160}\sbe\s[a-z]{3,12}ed\s?:\Z"
)
# "55 MEMBERS' INTERESTS The Mayor reminded Members" begins the next item.
NUMBERED = re.compile(r"[0-9]{1,4}\s[A-Z]{3}")
# "Funds to be released in two parts", below "To set aside £5,000 for the path".
IS_TO_BE = re.compile(r"[A-Z][a-z][^.;:,]{2,60}\sto\sbe\s[a-z]{3,12}ed\b")
# "This Council backs the campaign", below "This Council is worried about the cuts": what it states, one by one.
STATES = re.compile(
    rf"[“\"]?(?:This\s[Cc]ouncil|{BODY})(?:,\swhich\s[^,.;:]{{3,100}},)?\s(?!was\b)(?:has|is|[a-z]{{3,12}}s)\b"
)
# "The Board noted that the rules were agreed in May" only tells.
UNTOLD = r"(?![^.;:]{3,80}\s(?:noted|reported|said|stated|explained|heard|advised)\sthat\b)"
# "Mrs Hill is appointed as a trustee.", "The clerk is instructed to note it.", below "It is recommended that:"
IS_DONE = re.compile(rf"{UNTOLD}(?:The\s)?[A-Z][^.;:]{{3,120}}?\s(?:is|are)\s[a-z]{{3,15}}ed\s(?:to|as)\b")
# "APP/11/01077 - Erection of a nursery": each application in a paragraph of its own.
CODED = re.compile(r"[A-Z]{2,6}/[0-9]{2,4}/[0-9]{2,6}\b")
# "The Director of Schools sign the lease", on the record of a decision.
OFFICE_DOES = re.compile(rf"{OFFICE}\s{BASE}\s(?:the|any|an?|this|its|all)\b")
# "Councillor Hill requested clarification be given" begins the debate below what was resolved, "Councillor Hill signed
# the declaration" tells what happened then.
SPEAKS = re.compile(
    r"(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\.?\s[A-Z][^.;:]{1,40}?\s(?:requested|asked|said|commented|queried"
    r"|suggested|advised|stated)\b"
    r"|(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\.?\s(?:[A-Z][\w’'-]{0,20}\.?\s){1,3}(?:(?:formally|then|duly)\s)?"
    r"(?:accepted|signed|thanked|took\s(?:the\schair|office))\b(?![^\n]{0,400}(?:;|;\sand)\Z)"
)
# "Noted the need for places." | "Further to the paragraph above, delegated to the Director the power to sign."
DEED = re.compile(
    rf"(?:(?:Further\sto|Subject\sto|Having|Following)\s[^.;:,]{{3,100}},\s)?(?i:{PAST})\s(?:to|the|that|an?)\b"
)
TO = ("To ", "to ")
# "The design was approved." | "The manager was authorised to sign."
WAS_DONE = re.compile(
    rf"(?!It\s){UNTOLD}[A-Z][^.;:]{{3,120}}?\s(?:was|were)\s(?i:approved|authorised|agreed|adopted|endorsed"
    r"|appointed|granted|delegated|(?:refused|rejected)(?!\s(?:in|at|by)\s))\b"
)


def continues_bare(text: str, path: tuple[Entry, ...], line: Line) -> bool:
    """Return whether an unlabelled paragraph is one more limb of a list without labels."""
    if path[0].label or _ends_list(text, path, line):
        return False
    if _leaves_open(text, path, line) or _is_alike(text, path[0].span.start, line.text):
        return True
    spelt = line.text[0].upper() + line.text[1:]
    wished = does_now(line.text) or is_wish(spelt) or (line.under_decision and OFFICE_DOES.match(line.text))
    return GOES_ON.match(line.text) is not None or bool(wished)


def _ends_list(text: str, path: tuple[Entry, ...], line: Line) -> bool:
    """Return whether a paragraph is a title, a vote, what the agenda asks next, or says the first limb again."""
    first, ending = path[0].span, _ending(text, path[-1])
    return bool(
        (is_title(line.text) and not (does_now(line.text) and does_now(first.of(text))))
        or line.text.isalpha()
        or has_size(line.text)
        or SPEAKS.match(line.text)
        or NUMBERED.match(line.text)
        or find_vote(text, line.words)
        or first.of(text) == line.text
        or line.text.startswith("This decision ")
        or (ASKED.match(line.text) and CLOSED.search(ending))
        or (line.text.startswith("To ") and not (line.under_decision or text.startswith(TO, first.start)))
        or (line.text[0] == "“" and MARK_END.search(ending))
    )


def _leaves_open(text: str, path: tuple[Entry, ...], line: Line) -> bool:
    """Return whether the first limb or the last waits for another, or a list below the first goes on: "the plan;"."""
    first = _ending(text, path[0])
    if UNFINISHED.search(first) or UNFINISHED.search(_ending(text, path[-1])):
        return True
    return MARK_END.search(first) is not None and UNFINISHED.search(line.text) is not None


def _is_alike(text: str, first: int, words: str) -> bool:
    """Return whether a paragraph has the shape of the first limb, which begins at `first`."""
    if any(shape.match(words) and shape.match(text, first) for shape in (STATES, CODED, WAS_DONE, IS_DONE, DEED)):
        return True
    return IS_TO_BE.match(words) is not None and text.startswith("To ", first)


def _ending(text: str, entry: Entry) -> str:
    return entry.span.of(text)[-ENDING:]
