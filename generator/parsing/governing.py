"""How far the words go that a lead governs: its paragraph, its sentence, or to what no longer belongs to it."""

import re

from generator.model.span import Span
from generator.parsing.sentences import sentence_end

# "Resolved to elect Councillor Hill. Resolved to appoint Councillor Dell.": a cell without its paragraphs.
NEXT_LEAD = re.compile(r"(?<=[.;0-9])\s{1,9}(?:RESOLVED|Resolved)(?:\s(?:that|to|by|unanimously|UNANIMOUSLY)\b|:\s)")
# "The Clerk to write to the landlord.", "Cllrs Hill and Dell will prepare a draft."
TASK = re.compile(
    r"\s{1,3}(?:The\s)?[A-Z][\w’'.]{0,25}(?:\s(?:and\s)?[A-Z][\w’'.]{0,25}){0,6}\s(?:will|shall|to|is\sto|are\sto)\s[a-z]{2,15}\b(?![^.]{0,200}\b(?:said|stated|reported|advised|explained|noted|added)\b)"
)
# "The declaration would be signed before the Clerk.", behind what was resolved.
TOLD_ON = re.compile(
    r"\s{1,9}(?:The|This|These|It|He|She|They|A|An|Cllr|Councillor|Mr|Mrs|Ms)\s[^.;:]{0,100}"
    r"\b(?:would|was|were|had|thanked|said)\b"
)
# "... in the chair. 3. Minutes", where a paragraph holds many items.
ITEM_WITHIN = re.compile(r"(?:(?<=[.!?])\s{1,9}|(?<![^\n]))(?P<number>[0-9]{1,3})\.?\s{1,3}(?=[A-Z])")
# Behind "resolved to" a list may begin in the same sentence, and each of its parts is one more sentence.
LISTED = re.compile(r"\s{1,9}\((?:1|a|i)\)\s")


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
    return last if opens else _before_told(text, start, last)


def _before_next_item(text: str, span: Span, start: int, last: int) -> int:
    """Return where the next item begins in a paragraph of many: behind "3. Minutes RESOLVED: ..." at "4. News"."""
    numbers = [int(match["number"]) for match in ITEM_WITHIN.finditer(text, span.start, start)]
    behind = ITEM_WITHIN.finditer(text, start, last) if numbers else ()
    return next((match.start() for match in behind if int(match["number"]) == numbers[-1] + 1), last)


def _before_told(text: str, start: int, last: int) -> int:
    """Return where what a lead in the middle of its paragraph governs ends: before a sentence that only tells."""
    end = sentence_end(text, start, last)
    while end < last and not TOLD_ON.match(text, end, last):
        end = sentence_end(text, end + 2, last)
    return end


def _with_tasks(text: str, end: int, last: int) -> int:
    """Return where the sentences end behind the one at `end` that say who is to do it: they are of the same part."""
    while TASK.match(text, end, last):
        end = sentence_end(text, end + 2, last)
    return end
