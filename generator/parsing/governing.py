"""How far the words go that a lead governs: its paragraph, its sentence, or to what no longer belongs to it."""

import re
from collections.abc import Iterator

from generator.model.span import Span
from generator.parsing.sentences import sentence_end
from generator.parsing.vocabulary import wording

# "Resolved to elect Councillor Hill. Resolved to appoint Councillor Dell.": a cell without its paragraphs.
NEXT_LEAD = re.compile(
    r"(?<=[.;0-9])\s{1,9}(?:(?:RESOLVED|Resolved)(?:\s(?:that|to|by|unanimously|UNANIMOUSLY)\b|:\s|\s?[–-]\s)"
    r"|Agreed\sthat\b|(?:Subject\sto\s[^.;:]{3,60}?,?\s)?[Ii]t\swas\s(?:then\s|further\s)?(?:RESOLVED|AGREED)\b)"
)
# "The Clerk to write to the landlord.", "Cllrs Hill and Dell will prepare a draft."
TASK = re.compile(
    r"\s{1,9}(?!Agreed\b|Resolved\b|Noted\b|It\b|Subject\b)(?:The\s)?[A-Z][\w’'.]{0,25}"
    r"(?:\s(?:and\s)?[A-Z][\w’'.]{0,25}){0,6}\s(?:will|shall|to|is\sto|are\sto)\s(?!stay\b|remain\b"
    r"|continue\b)[a-z]{2,15}\b(?![^.]{0,200}\b(?:said|stated|reported|advised|explained|noted|added)\b)"
)
# "Appointment of Mrs Hill as Adviser (LA) The Chairman thanked Mrs Hill", where a stop was lost.
THANKED = re.compile(r"(?<=[a-z)])\sThe\sChair(?:man|woman)?\s(?:thanked|welcomed)\b")
# "... that a letter be sent.Cllr Hill asked for another"
GLUED_ON = re.compile(r"(?<=[a-z]\.)(?=(?:Cllr|Councillor)\s[^.;:]{3,60}?\s(?:asked|said|thanked|added|reported)\b)")
# "What was done will be reported to the next meeting."
TO_COME = re.compile(r"\s{1,9}[A-Z][^.;:]{3,80}\swill\sbe\s(?:reported|brought|circulated|shared|provided|presented)\b")
# "In addition the panel would look at one more.", "The pager should be deleted.": still of what was agreed.
GOES_ON = re.compile(
    r"\s{1,9}(?!It\b|There\b|He\b|She\b)[A-Z]"
    r"(?:(?!\b(?:that|was|were|had|has|said|if|asked|felt|hoped|noted|agreed|heard)\b)[^.;:]){3,240}?\s(?:would"
    r"|should|may)\s(?!have\b|like\b|not\b|be\s(?:useful|helpful|good|necessary|needed|difficult|able)\b)[a-z]"
    r"|\s{1,9}(?:The|This|These)\s[a-z]{3,15}(?:\s[a-z]{3,15}){0,2}\s(?:is|are)\sto\sbe\s[a-z]{3,12}ed\b"
    r"(?![^.;:]{0,160}\b(?:said|reported|advised|explained|noted|asked)\b)|\s{1,9}(?:He|She|They)\swould\salso\s"
    r"(?!(?:like|not|have|miss)\b)[a-z]{3,15}\s(?![^.;:]{0,160}\b(?:said|thanked|asked|felt|had)\b)"
    r"|\s{1,9}(?:They|These|Both)\s(?:were|are|is|was)\s(?:then\s|duly\s)?[a-z]{3,12}ed\b"
    r"(?![^.;:]{0,120}\b(?:said|that|asked)\b)"
)
# "The Forum agreed that these be kept. Further that the rest be sold.", "... a grant of £350. To be paid in May.",
# "The results of the study to be presented to the committee."
FURTHER = re.compile(
    r"\s{1,9}(?:(?:Further|Also|And)\sthat\s|To\sbe\s(?:paid|[a-z]{3,12}(?:ed|en))\b"
    r"|(?:The|These|This)\s(?:(?!\b(?:was|were|is|are|had|has|have|would|will|should|may|said|needs?|that)\b)[^.;:])"
    r"{3,120}?\sto\sbe\s[a-z]{3,12}(?:ed|en)\b)"
)
CAME_OR_WENT = rf"(?i:{wording('movements', 'verbs')}\s(?:to\s|from\s)?{wording('movements', 'places')})"
# "The declaration would be signed before the Clerk.", behind what was resolved.
TOLD_ON = re.compile(
    r"\s{1,9}(?:The|This|These|It|He|She|They|A|An|No\s(?:residents|parishioners|members\sof)|Cllr|Councillor|Mr"
    r"|Mrs|Ms)\s[^.;:]{0,100}"
    rf"\b(?:would|was|were|had|thanked|said|took\sthe\s[Cc]hair|{CAME_OR_WENT})\b"
    r"|\s{1,9}(?:[A-Z][\w’'-]{1,20}\s){2,4}(?:then\s)?(?:signed|thanked|joined)\s"
)
# "... in the chair. 3. Minutes", where a paragraph holds many items; of three figures also with no stop before it.
ITEM_WITHIN = re.compile(
    r"(?:(?P<stop>(?<=[.!?])|(?<=[.!?][’”'\"]))\s{1,9}"
    r"|\s(?=[0-9]{1,3}\.\s(?:[A-Z]{4,}|[A-Z][A-Za-z ]{3,60}\s(?:RESOLVED|Resolved)\b))|\s(?=[0-9]{3}\s)|(?<![^\n]))"
    r"(?:Item\s)?(?P<number>[0-9]{1,3})\.?\s{1,9}(?:–\s)?(?=[A-Z])"
)
# "to note the report. 2", "... of the Parish Council The Clerk": the number of a page, or the column of who acts.
PAGE_BEHIND = re.compile(
    r"(?<=[a-z]\.)(?<!\bno\.)(?<!\bNo\.)\s{1,9}[0-9]{1,3}\Z|(?:(?<=\sCouncil)|(?<=[a-z]\.))\s{1,9}The\sClerk\s?\Z"
)
SHORT = 16
# "(a) Meeting of 16 August RESOLVED that ... (b) Meeting of 4 October RESOLVED that", in one paragraph.
LETTER_WITHIN = re.compile(r"(?<!\S)\((?P<letter>[a-z])\)\s(?=[A-Z])")
LARGEST_SKIP = 3
# So far around a lead such items are looked for.
FARTHEST = 4_000
# "Y/041/15-16 Apologies ... Y/042/15-16 Minutes", "AM/19/12 To elect ... AM/19/13 To receive", in one paragraph.
CODE_WITHIN = re.compile(
    r"(?<![^\s>])(?:(?P<series>(?:[A-Z][A-Za-z&]{0,4}/)?)(?:[0-9]{3}|[0-9]{2}(?=/20))/"
    r"(?P<year>(?:20)?[0-9]{2}(?:-[0-9]{2})?)|(?P<yearly>[A-Z]{1,4}/[0-9]{2}/)[0-9]{1,3})\s{1,9}"
    r"(?=[A-Z]|[0-9]{1,2}(?:\.\s|\s[A-Z]))"
)
# "4 votes FOR, 1 ABSTENTION", "All in favour", "Unanimous" behind what was resolved.
VOTED = re.compile(
    r"\s{1,9}(?:[0-9]{1,3}\s(?:votes?\s)?(?:FOR|for|in\sfavour)\b|All\sin\sfavour\b|Unanimous(?:ly)?\s?\.?\Z)"
)
# Behind "resolved to" a list may begin in the same sentence, and each of its parts is one more sentence.
LISTED = re.compile(r"\s{1,9}(?:\((?:1|a|i)\)|[1a]\.|A(?=\s[A-Z][a-z]{2,12}\s))\s")


# "... be elected Chairman. Proposed by Cllr Hill and seconded by Cllr Dell.", "... be approved. Motion carried."
PROPOSED_BEHIND = re.compile(
    r"(?<=[.;])\s{1,9}(?:(?:Prop(?:osed|oser|\.)?|Moved)(?:\sby|:)?\s(?:Cllr|Councillor|Mr|Mrs"
    r"|Ms)\b(?![^\n]{0,200}(?:;|\s(?:That|\([a-z0-9]\)|[0-9]\.)\s))"
    r"|This\swas\s(?:unanimously\s)?(?:agreed|carried|approved)\b|As\sa\spoint\sof\sinformation\b"
    r"|R(?:ECORD|ecord)\s(?:OF\sVOTING|of\svoting)\s?[:–-])"
    r"|(?<=\.)\s{1,9}Vot(?:e|ing)\s?:\s"
    r"|(?<=[.;])\s{1,9}(?:(?:Carried\s)?[Uu]nanimous(?:ly)?(?:\s(?:agreed|approved|carried|resolved))?"
    r"|(?:Agreed|(?:Motion\s)?[Cc]arried)(?:\sunanimously)?"
    r"|All\s(?:(?:[Cc]ouncillors|[Mm]embers)\s)?(?:present\s)?(?:were\s|voted\s)?(?:agreed|in\sfavour))\s?\.?\Z"
    r"|(?<=\.)\s{1,9}No\s(?:residents|parishioners"
    r"|(?:members\sof\sthe\s)?public)\b[^.;:]{0,40}\swere\spresent\b[^.;:]{0,100}\.?\Z"
    rf"|(?<=\.)\s{{1,9}}\(?(?:Cllr|Councillor|Mr|Mrs|Ms|Dr)\s[^.;:]{{3,60}}\s(?:{CAME_OR_WENT}"
    r"|took\sthe\s[Cc]hair\s?\.?\)?\.?\Z)"
)
# "(Action: Clerk)." behind "that the Clerk send the agenda to the bowls club."
ACTION_BEHIND = re.compile(r"(?<=\.)\s?\(Actions?(?:\sby)?:\s[^()]{2,60}\)\s?\.?")
# "• It was agreed to drop the post • It was agreed to fill another", in a list that a copy ran together.
LED_BY_BULLET, LONGEST_LEAD = re.compile(r"[•·]\s{1,3}[^•·.]{3,50}\Z"), 60
BULLET_BEHIND = re.compile(r"(?<=[a-z0-9.)])\s{1,3}[•·]\s{1,3}(?=[A-Z])")
# "... for another year, and it was agreed that the Clerk send a form."
AND_AGAIN = re.compile(r",?\sand\s(?=it\swas\s(?:[a-z]{3,12}\s)?(?:agreed|resolved)\s(?:that|to)\s)")
PART_WITHIN = re.compile(r"\s(?P<label>[0-9]{1,2}|[a-z])\.\s{1,9}(?=[A-Za-z])")


def governed_end(text: str, span: Span, start: int, *, formal: bool, opens: bool) -> int:
    """Return where the words end that a lead governs: its paragraph, or its sentence, or the next lead like it."""
    if not formal:
        if listed := LISTED.match(text, start, span.end):
            return _listed_end(text, start, span.end) if listed.group().strip().endswith(".") else span.end
        end = _with_tasks(text, sentence_end(text, start, span.end), span.end)
        again = AND_AGAIN.search(text, start, end)
        end = again.start() if again else end
        behind = ACTION_BEHIND.search(text, start, end) or _bullet_behind(text, span, start, end)
        return behind.start() if behind else _before_next_item(text, span, start, end)
    if glued := GLUED_ON.search(text, start, min(span.end, start + FARTHEST)):
        span = Span(start=span.start, end=glued.start())
    after = NEXT_LEAD.search(text, start, span.end)
    page = PAGE_BEHIND.search(text, max(start, span.end - SHORT), span.end)
    last = _before_next_item(text, span, start, page.start() if page else span.end)
    if after and not LISTED.match(text, start, span.end):
        return min(after.start(), last, sentence_end(text, start, span.end))
    behind = PROPOSED_BEHIND.search(text, start, last)
    last = behind.start() if behind else last
    if opens:
        return last
    end = _before_told(text, start, last)
    return _without_title(text, start, end) if end == last < span.end else end


def _listed_end(text: str, start: int, end: int) -> int:
    """Return where the last part ends of a list that is labelled within a sentence: "to: 1. Agree it. 2. Note it."."""
    last, number = start, 1
    for match in PART_WITHIN.finditer(text, start, end):
        label = match["label"]
        if (int(label) if label.isdigit() else ord(label) - ord("a") + 1) == number:
            last, number = match.end(), number + 1
    return sentence_end(text, last, end)


def _without_title(text: str, start: int, end: int) -> int:
    """Return where words end before the next item, without a title over it: "... be kept. Other letters" | "215"."""
    stop = text.rfind(". ", start, end - 1)
    return stop + 1 if stop >= 0 and text[start:end].rstrip()[-1:].isalnum() else end


def _before_next_item(text: str, span: Span, start: int, last: int) -> int:
    """Return where the next item begins in a paragraph of many: behind "3. Minutes RESOLVED: ..." at "4. News"."""
    first = max(text.rfind("\n", 0, span.start) + 1, start - FARTHEST)
    end = min(last, start + FARTHEST)
    numbers = [int(match["number"]) for match in ITEM_WITHIN.finditer(text, first, start)]
    behind = ITEM_WITHIN.finditer(text, start, end) if numbers else ()
    coded = (match.start() for match in _codes_behind(text, first, start, end))
    number = next((match.start() for match in behind if _is_next(match, numbers[-1])), next(coded, last))
    return min(number, _before_next_letter(text, span, start, last))


def _before_next_letter(text: str, span: Span, start: int, last: int) -> int:
    """Return where "(b) Rents" begins behind what was resolved of "(a) Roads RESOLVED", or `last`."""
    first = max(span.start, start - FARTHEST)
    if text.find("(", first, start) < 0:
        return last
    letters = [match["letter"] for match in LETTER_WITHIN.finditer(text, first, start)]
    behind = LETTER_WITHIN.search(text, start, min(last, start + FARTHEST)) if letters else None
    return behind.start() if behind and ord(behind["letter"]) == ord(letters[-1]) + 1 else last


def _is_next(match: re.Match[str], number: int) -> bool:
    """Return whether an item's number follows another; where a stop ends the one before, some may have been missed."""
    skip = int(match["number"]) - number
    return skip == 1 or (1 < skip <= LARGEST_SKIP and match["stop"] is not None and len(match["number"]) > 2)


def _codes_behind(text: str, first: int, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield where items begin behind `start` whose numbers are of a series before it: "Y/042/15-16"."""
    above = {match.group("series", "year", "yearly") for match in CODE_WITHIN.finditer(text, first, start)}
    for match in CODE_WITHIN.finditer(text, start, end) if above else ():
        if match.group("series", "year", "yearly") in above:
            yield match


def _before_told(text: str, start: int, last: int) -> int:
    """Return where what a lead in the middle of its paragraph governs ends: before a sentence that only tells."""
    end = sentence_end(text, start, last)
    if thanked := THANKED.search(text, start, end):
        return thanked.start()
    near = min(last, start + FARTHEST)
    while end < near and not (TOLD_ON.match(text, end, last) or VOTED.match(text, end, last)):
        end = sentence_end(text, end + 2, last)
    return end if end < near else last


def _bullet_behind(text: str, span: Span, start: int, end: int) -> re.Match[str] | None:
    """Return the next bullet of a paragraph of several, where the lead that ends at `start` stands behind one, too."""
    led = LED_BY_BULLET.search(text, max(span.start, start - LONGEST_LEAD), start) is not None
    return BULLET_BEHIND.search(text, start, end) if led else None


def _with_tasks(text: str, end: int, last: int) -> int:
    """Return where the sentences end behind the one at `end` that go on with it, or say who is to do it."""
    while any(shape.match(text, end, last) for shape in (TASK, TO_COME, FURTHER, GOES_ON)):
        end = sentence_end(text, end + 2, last)
    return end
