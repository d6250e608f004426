"""How deep a line stands in the list above it: beside the last entry, below it, or in none of its places."""

import re
from bisect import bisect_right

from generator.parsing.bare_parts import ASKED, CLOSED, MARK_END, UNFINISHED, continues_bare
from generator.parsing.by_sense import depth_by_sense
from generator.parsing.capitals import CAPITAL_DEED
from generator.parsing.cursor import Cursor
from generator.parsing.entries import DEEPEST, Entry, depth_of
from generator.parsing.grants import ends_grants, is_given_below
from generator.parsing.introducing import COMPLETE
from generator.parsing.kinds import verb_of
from generator.parsing.labels import Label
from generator.parsing.lines import Line
from generator.parsing.lost import is_wish
from generator.parsing.sectioned import heads_section
from generator.parsing.stating import is_listed_below
from generator.parsing.vocabulary import BASE_FORMS, any_of

OPEN_END = re.compile(r"(?::\s?[-–—]?|[–—]|\s-|,|\b(?:[Tt]hat|[Tt]o)|\bthe\sfollowing\b[^.;:]{0,40};|\bas\sfollows)\Z")
# "Endorsed the actions;" | "Approved the report".
DEED = re.compile(rf"(?=[A-Z])(?i:{any_of(BASE_FORMS)})")
# Numbers may be those of the next item; `(a)` and `i)` belong to the part above them.
SMALL_BULLETS = ("o", "◦", "▪")
SUB_LABEL = re.compile(rf"\(?[a-z]{{1,4}}[.)]|[{''.join(SMALL_BULLETS)}]")
# "Appendix 1: The Gritting Routes" below "be approved: -".
APPENDIX = re.compile(r"(?:Appendix|Annex)\s[0-9A-Z]{1,3}\s?[:–-]\s")
# "To note the costs"; "To receive apologies" and "To approve the minutes" are asked of the next meeting.
INSTRUCTS = re.compile(
    r"To\s(?!(?:receive|consider|discuss|hear)\b)[a-z]{3,12}\s"
    r"(?!(?:the|any|and)\s(?:[a-z]{3,12}\s){0,2}(?:minutes|apologies)\b)"
)
# "That this Council recognises", without a mark above what it recognises.
STATES_END = re.compile(r"\b(?:recognises|notes|believes|agrees|resolves|welcomes|requests)\Z")
# "the following recommendations in the report be approved –" says by itself what was decided, and sets it out below.
SETS_OUT = re.compile(r"\bthe\sfollowing\b[^.;:]{3,160}\bbe\s[a-z]{3,12}ed\s?(?::\s?[-–—]?|[-–—])\Z")
BE_DONE = re.compile(
    r"(?<!\bto)(?<!ould)(?<!\bwill)(?<!\bmay)(?<!\bmust)\sbe\s(?:[a-z]{2,12}ly\s)?[a-z]{2,15}(?:ed|en)\b"
)
# "with an additional condition No. 14 on the opening hours:" above "14."
ADDS_CONDITION = re.compile(r"\b(?:additional|further|extra|amended)\sconditions?\b[^;:]{0,200}:\s?[-–—]?\Z")
# These begin what is no part of a list.
ASIDES = ("[Please note", "[Note", "(Please note")
FOR, FARTHEST, LOOK_BACK = "For the attention of", 2_000, 400
DOING = re.compile(r"[a-z]{3,15}ing\s")
MOST_SET_OUT = 12
STATING, FOLLOWS = ("That ", "that "), (":", ":-")
# "That the Deputy Member may vote in the absence of the Member."
PERMITS = re.compile(r"That\s(?:the|an?|any|each|all)\s[^.;:]{3,160}?\s(?:may|shall|must)\s[a-z]")
# "a. SO 9" below a full stop heads what comes next.
SHORT = 20


def find_depth(cursor: Cursor, path: tuple[Entry, ...], line: Line) -> int | None:
    """Return how deep a line stands in the list that `path` goes down, or None if it is not of the list."""
    label = line.label
    if label is None:
        return _depth_unlabelled(cursor.text, path, line) if path else 0
    numbered = cursor.is_minute_number(label) and not (
        _is_of_series(path, label) or _is_resolved_next(cursor, path, line)
    )
    if numbered or ends_grants(cursor.text, path, line):
        return None
    if not path:
        return 0
    depth = 0 if heads_section(cursor.text, path, line) else depth_by_sense(cursor.text, path, line)
    depth = depth_of(path, label) if depth is None else depth
    if depth is None and _is_set_below(cursor, path, label):
        return len(path)
    if depth is None and _begins_again(cursor.text, path[-1], label):
        return path[-1].depth
    return None if depth == len(path) and not _may_nest(cursor.text, path[-1], line) else depth


def _is_resolved_next(cursor: Cursor, path: tuple[Entry, ...], line: Line) -> bool:
    """Return whether the numbered minutes go on, below "RESOLVED:" alone, with what was resolved."""
    return not path and cursor.line.opens_decision and cursor.line.text.endswith(":") and line.plain.startswith("That ")


def _begins_again(text: str, last: Entry, label: Label) -> bool:
    """Return whether a copy numbers the last part anew: `2. ...; and`, then `1.`."""
    return (
        last.label is not None
        and label.is_first
        and label.is_like(last.label)
        and text.endswith("; and", 0, last.span.end)
    )


def _depth_unlabelled(text: str, path: tuple[Entry, ...], line: Line) -> int | None:
    """Return how deep a line without a label stands in the list above it, or None if it is not of it."""
    if line.text.startswith(ASIDES):
        return None
    if APPENDIX.match(line.text) and MARK_END.search(path[0].span.of(text)[-20:]):
        return path[0].depth + 1
    among = None if path[0].label else _depth_among(text, path, line)
    if among is not None:
        return among
    if not (continues_bare(text, path, line) or _is_for_somebody(text, path, line)):
        return _depth_beside(text, path, line)
    return 1 if path[0].label is None and SETS_OUT.search(path[0].span.of(text)) else 0


def _is_for_somebody(text: str, path: tuple[Entry, ...], line: Line) -> bool:
    """Return whether a paragraph stands between two lines that say for whom each part is: it is a part, too."""
    above, end = _above(text, line).rpartition("\n")[2], line.span.end
    return path[0].label is None and above.lstrip().startswith(FOR) and text.find(FOR, end, end + FARTHEST) >= 0


def _above(text: str, line: Line) -> str:
    """Return the end of what stands above a line, without the white space between."""
    return text[max(0, line.span.start - LOOK_BACK) : line.span.start].rstrip()


def _may_nest(text: str, last: Entry, line: Line) -> bool:
    """Return whether a line may begin a list below an entry: behind its full stop numbers may be the next item's."""
    label, ending = line.label, last.span.of(text)[-20:]
    if CLOSED.search(ending) and (ASKED.match(line.plain) or _wishes_anew(last.span.of(text), last, line)):
        return False
    if label is not None and last.label is None and is_given_below(last.span.of(text), label, line.plain):
        return True
    if label is None or (last.label is None and label.text in SMALL_BULLETS):
        return False
    if label.is_bullet and last.label is None and STATES_END.search(ending):
        return True
    open_end = OPEN_END.search(ending) or is_listed_below(last.span.of(text))
    if open_end or not (last.label is None or CLOSED.search(ending)):
        return True
    return SUB_LABEL.fullmatch(label.text) is not None and (len(line.plain) > SHORT or verb_of(line.plain) is not None)


def _wishes_anew(above: str, last: Entry, line: Line) -> bool:
    """Return whether a list below a whole wish, "be signed.", is of another resolution: "(i) the notes be approved"."""
    if last.label or "minutes" not in line.plain.lower() or not BE_DONE.search(line.plain):
        return False
    return "minutes" in above.lower() and is_wish(f"{above[:1].upper()}{above[1:]}")


def tells_deed_among(text: str, path: tuple[Entry, ...], line: Line) -> bool:
    """Return whether "Agreed to go ahead" is one of a body's deeds in paragraphs: "Noted the grant" is another."""
    if not path and line.label:
        return line.label.is_first and CAPITAL_DEED.match(line.plain) is not None
    if path and line.label and path[-1].label and line.label.follows(path[-1].label):
        return CAPITAL_DEED.match(line.plain) is not None and CAPITAL_DEED.match(text, path[-1].span.start) is not None
    if not path or line.label or path[0].label or not line.leads or line.leads[0].is_firm:
        return False
    return DEED.match(line.text) is not None and DEED.match(text, path[0].span.start) is not None


def _is_set_below(cursor: Cursor, path: tuple[Entry, ...], label: Label) -> bool:
    """Return whether a label begins a list below "be amended as follows:", though by itself it might go on another."""
    if len(path) > DEEPEST or MARK_END.search(path[-1].span.of(cursor.text)[-20:]) is None:
        return False
    numbered = label.text[0].isdigit() and ADDS_CONDITION.search(path[-1].span.of(cursor.text)[-LOOK_BACK:]) is not None
    return (label.is_first and not label.is_bullet) or numbered or _is_followed(cursor, path, label)


def _is_followed(cursor: Cursor, path: tuple[Entry, ...], label: Label) -> bool:
    """Return whether the list goes on behind a number quoted from elsewhere: `A.`, then "18. ...", then `B.`."""
    wanted = path[-1].label or label
    if label.is_bullet:
        return False
    at = bisect_right(cursor.lines, label.start, key=lambda line: line.span.start)
    ahead = (cursor.ahead(count) for count in range(at - cursor.at, at - cursor.at + MOST_SET_OUT))
    return any(line is not None and line.label is not None and line.label.follows(wanted) for line in ahead)


def _depth_among(text: str, path: tuple[Entry, ...], line: Line) -> int | None:
    """Return how deep "making sure that each is offered one;" stands: below "keep these targets under review –"."""
    last = path[-1]
    if DOING.match(line.text) is None:
        return None
    if MARK_END.search(last.span.of(text)[-20:]):
        return len(path)
    return last.depth if last.depth and DOING.match(text, last.span.start) else None


def _depth_beside(text: str, path: tuple[Entry, ...], line: Line) -> int | None:
    """Return how deep a part stands that lost its label: the one before is not the last, and both tell a deed."""
    last = path[-1]
    if last.label is None:
        return None
    stated = COMPLETE.match(line.text) is not None and text.startswith("That ", last.span.start)
    if stated and _above(text, line).endswith(text[max(0, last.span.end - 9) : last.span.end]):
        return last.depth
    alike = line.text.startswith(STATING) and text.startswith(line.text[:5], last.span.start)
    alike = alike or (DEED.match(line.text) is not None and DEED.match(text, last.span.start) is not None)
    if alike and UNFINISHED.search(last.span.of(text)[-20:]):
        return last.depth
    return 0 if _goes_on_beside(text, path, line) else None


def _goes_on_beside(text: str, path: tuple[Entry, ...], line: Line) -> bool:
    """Return whether a part stands beside "That the following be paid:", of which the list above it was a part."""
    wishes = COMPLETE.match(line.text) or PERMITS.match(line.text) or is_wish(line.text)
    return bool(wishes) or _opens_as_above(text, path[-1], line)


def _opens_as_above(text: str, last: Entry, line: Line) -> bool:
    """Return whether "Approve the lease" stands beside "Approve the following:", and the list of that between them."""
    if not (DEED.match(line.text) or INSTRUCTS.match(line.text)):
        return False
    near, opening = max(0, last.span.start - FARTHEST), line.text.split(maxsplit=1)[0]
    above = text.rfind(f"\n{opening} ", near, last.span.start)
    return above >= 0 and text[above + 1 : last.span.start].partition("\n")[0].rstrip().endswith(FOLLOWS)


def _is_of_series(path: tuple[Entry, ...], label: Label) -> bool:
    """Return whether a list is itself numbered like minutes: `1.1.` and `1.2.`."""
    first = path[0].label if path else None
    return first is not None and first.is_dotted and first.series == label.series
