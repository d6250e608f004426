"""Lines without a lead that decide, though other lines of their item have one, and those that an agenda only asks."""

import re
from functools import lru_cache

from generator.parsing.announced import SUBTITLE
from generator.parsing.cursor import Cursor, Evidence
from generator.parsing.formalising import HAPPENED
from generator.parsing.introducing import COMPLETE
from generator.parsing.lines import Line
from generator.parsing.lost import DONE, THAT
from generator.parsing.outcome_shapes import CORRECT_RECORD

# "It was moved by Councillor Hill, seconded by Councillor Dell and": the word of resolving was lost.
SECONDED_AND = re.compile(r"\bseconded\b.{3,80}\sand\Z")
# "the report be received; and" above "Mrs Hill be thanked".
BE_DONE = re.compile(
    r"(?![Ii]f\b|[Ww]hether\b)[^.;:]{3,200}?(?<!should)(?<!would)(?<!could)(?<!will)(?<!must)(?<!may)(?<!can)"
    r"(?<!not)(?<!to)\sbe\s[a-z]{3,12}(?:ed|en|d)\b"
)
# "That the minutes of 7 February be confirmed as a correct record" needs no lead to be told.
MINUTES_KEPT = re.compile(
    r"[Tt]hat\sthe\s(?:[a-z]{3,12}\s){0,2}[Mm]inutes\b[^.;:]{3,200}?\sbe\s[a-z]{3,12}(?:ed|en"
    r"|d)\b[^.;:]{0,80}\brecord(?:ed)?\b"
)
# The head of a table of what was decided on each item, which a copy flattened.
TABLE_HEAD = "Item Description Decision"
# "THAT the report be accepted.", as that council prints what it resolved.
SHOUTS = re.compile(r"THAT\s[^.;:]{3,300}?\sbe\s[a-z]{3,12}(?:ed|en|d|t)\b[^.;:]{0,200}\.")
NUMBERS = re.compile(r"[0-9]{1,4}")
LONGEST_LIST, FARTHEST = 60, 20
REPORTS = ("Report by", "Report of", "Joint report")
MARKS = (":", ":-", "–", "-")
HEADS_ADVICE, NEAR = (" Recommendations", " RECOMMENDATIONS"), 3


def is_unled(cursor: Cursor) -> bool:
    """Return whether a line that reads as decided stands where its lead was lost: below a title, or below others."""
    alone = _is_titled(cursor) or _keeps_minutes(cursor) or _shouts(cursor)
    return alone or _begins_last_list(cursor) or _begins_row(cursor)


def is_asked_only(cursor: Cursor) -> bool:
    """Return whether an instruction is only what the agenda asks: an earlier one is, unless this does as it asks."""
    first, told = cursor.instruction, cursor.told
    if first == cursor.at:
        near = range(first + 1, min(first + FARTHEST, len(told)))
        return any(told[at] is Evidence.INSTRUCTION and _does_as_asked(cursor, at) for at in near)
    return first < cursor.at and not _does_as_asked(cursor, cursor.at)


def _does_as_asked(cursor: Cursor, at: int) -> bool:
    """Return whether the line there approves the minutes that the agenda asks for first, below what was told."""
    asked, again = (cursor.lines[each].plain for each in (cursor.instruction, at))
    same = set(NUMBERS.findall(asked)) == set(NUMBERS.findall(again))
    if not (same and "minutes" in asked and CORRECT_RECORD.search(again)):
        return False
    between = cursor.lines[cursor.instruction + 1 : at] if at - cursor.instruction < FARTHEST else ()
    return any(HAPPENED.search(line.text) for line in between if line.in_body)


def _shouts(cursor: Cursor) -> bool:
    """Return whether "THAT the report be accepted." stands in a paragraph of its own, and no lead right below it."""
    below = cursor.ahead()
    whole = cursor.line.label is None and SHOUTS.fullmatch(cursor.line.text) is not None
    return whole and not (below is not None and below.opens_decision)


def _is_titled(cursor: Cursor) -> bool:
    """Return whether "That the order be changed" stands below a title of its own, and no lead below it."""
    above, below = cursor.above(), cursor.ahead()
    if above is None or above.label or (below and below.opens_decision):
        return False
    if cursor.line.label:
        last = cursor.formal < cursor.at and cursor.line.label.is_first and not _is_recommended_above(cursor)
        return last and (SUBTITLE.fullmatch(above.text) is not None or above.text.endswith(" it was"))
    headed = SUBTITLE.fullmatch(above.text) is not None or SECONDED_AND.search(above.text) is not None
    return headed and COMPLETE.match(cursor.line.plain) is not None


def _is_recommended_above(cursor: Cursor) -> bool:
    """Return whether a heading above says whose recommendations stand here: "Policy Panel Recommendations"."""
    near = (cursor.above(back) for back in range(1, NEAR))
    return any(line is not None and line.text.endswith(HEADS_ADVICE) for line in near)


def _begins_row(cursor: Cursor) -> bool:
    """Return whether "1. The report be noted." begins a row of a table that has nothing but decisions left in it."""
    line, below = cursor.line, cursor.ahead()
    if line.label is None or below is None or below.label is None or not below.label.follows(line.label):
        return False
    headed = 0 <= _table_head(cursor.text) < line.span.start
    return headed and line.label.is_first and BE_DONE.match(line.plain) is not None


@lru_cache(maxsize=1)  # of the text that is being read
def _table_head(text: str) -> int:
    return text.find(TABLE_HEAD)


def _begins_last_list(cursor: Cursor) -> bool:
    """Return whether "(a) that Cabinet approves the plan" begins a list, with no lead below but of another report."""
    line, above, below = cursor.line, cursor.above(), _next_part(cursor)
    if line.label is None or below is None or below.label is None:
        return False
    led = above is not None and (above.text.endswith(MARKS) or _leads_on(above))
    stated = any(all(map(says.match, (line.plain, below.plain))) for says in (THAT, BE_DONE, DONE))
    if led or not (stated and line.label.is_first and below.label.follows(line.label)):
        return False
    between = cursor.lines[cursor.at + 1 : min(cursor.formal, cursor.at + LONGEST_LIST)]
    return cursor.formal < cursor.at or any(line.text.startswith(REPORTS) for line in between)


def _next_part(cursor: Cursor) -> Line | None:
    """Return the line below, or the one behind the bullets that nest in the cursor's own: `a)`, `·`, `·`, `b)`."""
    ahead = (cursor.ahead(count) for count in range(1, FARTHEST))
    return next((line for line in ahead if line is None or line.label is None or not line.label.is_bullet), None)


def _leads_on(above: Line) -> bool:
    """Return whether a part of another list may lead to this one, as `ii. It is a fixed scale.` does not to `a)`."""
    return above.label is not None and not above.text.endswith(".")


def _keeps_minutes(cursor: Cursor) -> bool:
    """Return whether "That the minutes be confirmed as a correct record" stands alone, and no lead right below it."""
    above, below = cursor.above(), cursor.ahead()
    apart = not cursor.line.text.endswith(MARKS) and (above is None or not above.text.endswith(MARKS))
    return apart and not (below and below.opens_decision) and MINUTES_KEPT.match(cursor.line.plain) is not None
