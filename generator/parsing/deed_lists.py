"""Lists of which every part names who decides: "a) Cabinet noted the costs", "b) Cabinet approved the plan"."""

import re

from generator.parsing.body_deeds import deed_under_decision
from generator.parsing.cursor import Cursor, Evidence
from generator.parsing.labels import Label
from generator.parsing.lines import Line
from generator.parsing.lost import PAST, tells_deeds

MOST_PARTS = 40
# "Having heard the complaints, Cabinet agreed".
HAVING = re.compile(r"Having\s[^.;:]{3,160},\s{1,3}")
# "1.1 Considered the replies" above "1.2 Agreed to go on with the scheme".
DEED = re.compile(rf"(?:{PAST}|Considered)\b", re.IGNORECASE)


def each_tells(cursor: Cursor, ahead: int = 0) -> bool:
    """Return whether a line, so many ahead, is of a list whose every part has a lead of its own: each is a decision."""
    at = cursor.at + ahead
    line = cursor.lines[at]
    if line.label is None:
        return False
    first, last = _reach(cursor, at, -1), _reach(cursor, at, 1)
    label = cursor.lines[first].label
    begins = label is not None and label.is_first and not numbers_minute(cursor, label)
    parts = cursor.lines[first : last + 1]
    below = cursor.lines[last + 1] if last + 1 < len(cursor.lines) else None
    resolved = Evidence.LEAD in cursor.told_below(last - cursor.at)
    if resolved or (below is not None and below.under_decision and not below.is_named):
        return False  # where the list goes on in another form, or is resolved below, it is one decision
    if any(len(line.sentences) > 1 for line in parts[:-1]):
        return False
    alone = label is not None and label.is_dotted and len(parts) == 1  # as a paragraph of minutes is
    return begins and not alone and all(_leads(cursor.text, each) for each in parts)


def lists_dotted_deeds(cursor: Cursor) -> bool:
    """Return whether a list of deeds stands right below a heading, though numbered like paragraphs of minutes."""
    first, second = cursor.ahead(), cursor.ahead(2)
    if first is None or second is None or first.label is None or second.label is None:
        return False
    if not (first.label.is_dotted and first.label.is_first and second.label.follows(first.label)):
        return False
    return all(DEED.match(line.plain) and line.under_decision for line in (first, second))


def numbers_minute(cursor: Cursor, label: Label | None) -> bool:
    """Return whether "3.1" before the only part of a decision numbers a paragraph of the minutes of item 3."""
    item = cursor.lines[0].label
    return label is not None and label.is_dotted and item is not None and label.series == item.text.rstrip(".")


def _leads(text: str, line: Line) -> bool:
    return (tells_deeds(line) or bool(line.leads)) and opens_with_deed(text, line)


def opens_with_deed(text: str, line: Line) -> bool:
    """Return whether a line opens with what a body did: "The Cabinet noted", "Having met, Cabinet agreed"."""
    deed = line.leads[0] if line.leads else deed_under_decision(text, line.words)
    if deed is None or deed.body is None:
        return False
    start = line.words.start
    return deed.span.start == start or HAVING.fullmatch(text, start, deed.span.start) is not None


def _reach(cursor: Cursor, at: int, step: int) -> int:
    """Return the line, up or down from `at`, as far as which the labels follow one another."""
    for _ in range(MOST_PARTS):
        beside = at + step
        if not 0 <= beside < len(cursor.lines):
            break
        upper, lower = (cursor.lines[each].label for each in sorted((at, beside)))
        if upper is None or lower is None or not lower.follows(upper):
            break
        at = beside
    return at
