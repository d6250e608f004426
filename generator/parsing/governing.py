"""How far the words go that a lead governs: its paragraph, its sentence, or to what no longer belongs to it."""

import re

from generator.model.span import Span
from generator.parsing.sentences import sentence_end

# "Resolved to elect Councillor Hill. Resolved to appoint Councillor Dell.": a cell without its paragraphs.
NEXT_LEAD = re.compile(r"(?<=[.;0-9])\s{1,9}(?:RESOLVED|Resolved)(?:\s(?:that|to|by|unanimously|UNANIMOUSLY)\b|:\s)")
# "The Clerk to write to the landlord.", "Cllrs Hill and Dell will prepare a draft."
TASK = re.compile(
    r"\s{1,3}(?!Agreed\b|Resolved\b|Noted\b|It\b)(?:The\s)?[A-Z][\w’'.]{0,25}(?:\s(?:and\s)?[A-Z][\w’'.]{0,25}){0,6}\s(?:will|shall|to|is\sto|are\sto)\s(?!stay\b|remain\b|continue\b)[a-z]{2,15}\b(?![^.]{0,200}\b(?:said|stated|reported|advised|explained|noted|added)\b)"
)
# "Appointment of Mrs Hill as Adviser (LA) The Chairman thanked Mrs Hill", where a stop was lost.
THANKED = re.compile(r"(?<=[a-z)])\sThe\sChair(?:man|woman)?\s(?:thanked|welcomed)\b")
# "What was done will be reported to the next meeting."
TO_COME = re.compile(r"\s{1,3}[A-Z][^.;:]{3,80}\swill\sbe\s(?:reported|brought|circulated|shared|provided|presented)\b")
# "The declaration would be signed before the Clerk.", behind what was resolved.
TOLD_ON = re.compile(
    r"\s{1,9}(?:The|This|These|It|He|She|They|A|An|Cllr|Councillor|Mr|Mrs|Ms)\s[^.;:]{0,100}"
    r"\b(?:would|was|were|had|thanked|said)\b"
)
# "Particulars of the applications appear in these minutes.", as the last words of the paragraph.
SET_OUT_ELSEWHERE = re.compile(
    r"\s{1,3}(?:The\s[A-Z]|Details\s|Particulars\s|Copies\s)[^.;:]{3,120}\b(?:appear|follow|are\s(?:set\sout|given|recorded|appended|attached))\b[^.;:]{0,80}\.?\Z"
)
# "... in the chair. 3. Minutes", where a paragraph holds many items.
ITEM_WITHIN = re.compile(
    r"(?:(?:(?<=[.!?])|(?<=[.!?][’”'\"]))\s{1,9}|\s(?=[0-9]{1,3}\.\s[A-Z]{4,})|(?<![^\n]))(?P<number>[0-9]{1,3})\.?\s{1,3}(?=[A-Z])"
)
# "Y/041/15-16 Apologies ... Y/042/15-16 Minutes", in one paragraph.
CODE_WITHIN = re.compile(
    r"(?<![^\s>])(?P<series>(?:[A-Z][A-Z&]{0,4}/)?)[0-9]{3}/(?P<year>[0-9]{2}(?:-[0-9]{2})?)\s{1,3}(?=[A-Z])"
)
# Behind "resolved to" a list may begin in the same sentence, and each of its parts is one more sentence.
LISTED = re.compile(r"\s{1,9}(?:\((?:1|a|i)\)|A(?=\s[A-Z][a-z]{2,12}\s))\s")


def governed_end(text: str, span: Span, start: int, *, formal: bool, opens: bool) -> int:
    """Return where the words end that a lead governs: its paragraph, or its sentence, or the next lead like it."""
    if not formal:
        if LISTED.match(text, start, span.end):
            return span.end
        return _with_tasks(text, sentence_end(text, start, span.end), span.end)
    after = NEXT_LEAD.search(text, start, span.end)
    if after and not LISTED.match(text, start, span.end):
        return min(after.start(), sentence_end(text, start, span.end))
    last = _before_next_item(text, span, start, span.end)
    if opens:
        stop = text.rfind(". ", start, last - 1)
        return stop + 1 if stop >= 0 and SET_OUT_ELSEWHERE.match(text, stop + 1, last) else last
    return _before_told(text, start, last)


def _before_next_item(text: str, span: Span, start: int, last: int) -> int:
    """Return where the next item begins in a paragraph of many: behind "3. Minutes RESOLVED: ..." at "4. News"."""
    numbers = [int(match["number"]) for match in ITEM_WITHIN.finditer(text, span.start, start)]
    behind = ITEM_WITHIN.finditer(text, start, last) if numbers else ()
    coded = _before_next_code(text, span, start, last)
    return next((match.start() for match in behind if int(match["number"]) == numbers[-1] + 1), coded)


def _before_next_code(text: str, span: Span, start: int, last: int) -> int:
    """Return where an item begins behind `start` whose number is of a series before it: "Y/042/15-16"."""
    above = {(match["series"], match["year"]) for match in CODE_WITHIN.finditer(text, span.start, start)}
    behind = CODE_WITHIN.finditer(text, start, last) if above else ()
    return next((match.start() for match in behind if (match["series"], match["year"]) in above), last)


def _before_told(text: str, start: int, last: int) -> int:
    """Return where what a lead in the middle of its paragraph governs ends: before a sentence that only tells."""
    end = sentence_end(text, start, last)
    if thanked := THANKED.search(text, start, end):
        return thanked.start()
    while end < last and not TOLD_ON.match(text, end, last):
        end = sentence_end(text, end + 2, last)
    return end


def _with_tasks(text: str, end: int, last: int) -> int:
    """Return where the sentences end behind the one at `end` that say who is to do it: they are of the same part."""
    while TASK.match(text, end, last) or TO_COME.match(text, end, last):
        end = sentence_end(text, end + 2, last)
    return end
