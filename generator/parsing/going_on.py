"""Whether an unlabelled line goes on with the part of a list above it, or a labelled one begins the reasons for it."""

import re

from generator.parsing.announced import AMENDED
from generator.parsing.bare_parts import MARK_END
from generator.parsing.cursor import Cursor
from generator.parsing.ending import stops
from generator.parsing.entries import Entry
from generator.parsing.lines import Line
from generator.parsing.shapes import has_size
from generator.parsing.wrap_ends import SMALL_DEED
from generator.parsing.wrapping import NARROWEST, TITLE_AND_PURPOSE, begins_anew, breaks_off, runs_on

# "that the plan be approved" is a part of its own, "on 5 July be confirmed" is not.
# "and recommended to full Council:", between two parts of a list.
RECOMMENDS_ON = re.compile(
    r"and\s(?:further\s)?recommend(?:ed|s)?\s(?:to\s)?(?:the\s)?(?:[Ff]ull\s)?[A-Z][a-z]{3,12}\b[^.;]{0,60}:\Z"
)
GOES_ON_ANEW = re.compile(r"(?:That|that|To|to|THAT)\s")
# "Membership: Councillors Hill and Dell" below "be formed as detailed below:".
NAMES = re.compile(r"[A-Z][a-z]{3,15}:\s(?:Cllrs?|Councillors?|Mrs?|Ms|Dr)\b")
# "be adopted and become part of the plan", below the bullets that name what.
CLOSES = re.compile(
    r"(?:be|are|is)\s[a-z]{3,15}\b|as\s[^;:]{3,300}?,?\sbe\s[a-z]{3,15}ed\b|(?:except|unless|provided)\b"
)
# "the report be noted", with nothing before it but what is to be noted
WISHES = re.compile(r"[^.;:]{3,300}?\sbe\s[a-z]{3,15}(?:ed|en|ght|t|id)\b")
INNER = ("on ", "in ", "of ", "for ", "to ", "by ", "with ", "at ", "from ", "under ", "as ")
# Below "That the minutes be approved" a copy may label "To receive the notes" as a first part, too; it gives no reason.
DEED_TOO = re.compile(r"To\s(?:receive|note|approve|agree|adopt|endorse|confirm)\s")
AND_MORE = (";", "; and", ", and")
SHORT = 30
# So much white space before a part may hold a free line.
APART = 12


def closes_parent(cursor: Cursor, path: tuple[Entry, ...], at: int) -> bool:
    """Return whether a line completes the part in which bullets nest: "1. That the" | bullets | "be adopted."."""
    line, below = cursor.ahead(at), cursor.ahead(at + 1)
    if line is None or line.label or len(path) < 2 or CLOSES.match(line.text) is None:
        return False
    first = path[0].label
    if first is None:
        return False
    return below is None or not below.in_body or (below.label is not None and below.label.follows(first))


def goes_on(last: Entry, text: str, line: Line) -> bool:
    """Return whether an unlabelled line is still part of the labelled entry before it."""
    if line.label or stops(line) or line.text.startswith("be ") or RECOMMENDS_ON.match(line.text):
        return False
    ending = last.span.of(text)[-160:]
    if last.label is None:
        deeds = SMALL_DEED.match(line.text) is not None and SMALL_DEED.match(text, last.span.start) is not None
        named = ending.endswith(":") and NAMES.match(line.text) is not None
        broken = ending[-1:].isalnum() and GOES_ON_ANEW.match(line.text) is None and breaks_off(ending[-80:], line.text)
        return not deeds and (named or (broken and not _wish_apart(last.span.of(text), line.text)))
    if _states_anew(text, last, line) or has_size(line.text):  # or it is the title of the next item
        return False
    announced = MARK_END.search(ending) and not (_is_cell(line) or AMENDED.search(ending))
    if announced or (line.text[0].islower() and not ending.endswith(".")) or _is_of_block(text, last, line):
        return True
    if text.count("\n", last.span.end, line.span.start) > 1 and begins_anew(text, last.span.end, line.text):
        return False
    return runs_on(text[last.label.start : last.span.end][-80:], line.text, NARROWEST)


def gives_reasons(text: str, path: tuple[Entry, ...], line: Line) -> bool:
    """Return whether a line begins another list: "1. To enable the Council" below "1. That the rents be raised"."""
    first = path[0] if path else None
    if first is None or first.label is None or line.label is None or first.label.is_bullet or line.label.is_bullet:
        return False
    aim = line.plain.startswith("To ") and not DEED_TOO.match(line.plain)
    if not (line.label.is_first and aim and text.startswith("That ", first.span.start)):
        return False
    return MARK_END.search(path[-1].span.of(text)[-20:]) is None


def _states_anew(text: str, last: Entry, line: Line) -> bool:
    """Return whether a paragraph lost its label: "that the charter be kept", behind "(b) that it be signed; and"."""
    apart = text.count("\n", last.span.end, line.span.start) > 1
    both = line.text.startswith("that ") and text.startswith("that ", last.span.start)
    return apart and both and text.endswith(AND_MORE, last.span.start, last.span.end)


def _is_of_block(text: str, last: Entry, line: Line) -> bool:
    """Return whether a line stands right below an unfinished part of which a free line stands above: "Cost £1,250"."""
    above = text[max(0, (last.label or last.span).start - APART) : (last.label or last.span).start]
    apart = above.count("\n", len(above.rstrip())) > 1
    fits = line.text[0] != "(" and TITLE_AND_PURPOSE.match(line.text) is None
    near = text[last.span.end : line.span.start].lstrip(" ") == "\n"
    return apart and fits and near and text[last.span.end - 1].isalnum()


def _is_cell(line: Line) -> bool:
    """Return whether a line below "as set out below:" is a cell of a flattened table."""
    return len(line.text) < SHORT and line.text[-1].isalnum()


def _wish_apart(last: str, line: str) -> bool:
    """Return whether two paragraphs each wish something, so that neither goes on: "the plan be kept" | "it be sent"."""
    return line[0].islower() and not line.startswith(INNER) and all(WISHES.match(words) for words in (last, line))
