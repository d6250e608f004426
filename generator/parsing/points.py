"""Points among the lines of an item: listed lines that were only raised, reported or quoted, and decide nothing."""

import re

from generator.parsing.bodies import BODY
from generator.parsing.cursor import Cursor
from generator.parsing.deed_heads import HEADS_WISHES
from generator.parsing.formalising import TO_PASS
from generator.parsing.lines import Line
from generator.parsing.lost import THAT, reads_as_deed
from generator.parsing.motions import is_moved_and_carried
from generator.parsing.sections import is_section

# "Having complied with the rules:", "The Leader MOVED:"; but "Members made the following points:".
ANNOUNCES = re.compile(
    r"\A(?:Having|Following|After|Subject)\b|\Aconclusions?\s?:\Z"
    r"|\b(?:moved|motion|seconded|recommendations?|decisions?|agreed|resolved|decided|carried)\b"
    r"|\b(?:was|were)\srequested\sto\b|\bit\swas\s?:?\s?[-–—]?\Z",
    re.IGNORECASE,
)
# "The introduction included the following points." and "the Partnership noted that" end without a colon.
LISTS_POINTS = re.compile(
    r"\bthe\sfollowing\s(?:[a-z]{3,12}\s)?"
    r"(?:points?|comments?|questions?|issues|matters)\b[^.]{0,40}\.\Z|\snoted\sthat\Z"
)
# "1. Raised the following points:" is itself a part of a list.
RAISES = re.compile(r"\b[Rr]aised\s(?:the\sfollowing|these)\s[a-z]{5,12}:\Z")
# What somebody reported in a list, be it of a body and what it noted.
REPORTS = re.compile(r"\breported\sthat\s?:\Z")
# "having considered recommendations from the Overview Committee:", above what that wished, whatever was agreed of it.
OF_OTHERS = re.compile(
    r"\bconsidered\s(?:the\s)?(?:recommendations|comments|views)\s(?:from|of)\s(?!the\sreport)[^;]{3,120}:\Z"
)
# The end of "the recommendations made before, which stated that:".
STATED = re.compile(
    r"\b(?:stated|stating)\sthat\s?:\Z|\b(?:offered|suggested)\b[^.;:]{0,60}\brecommendation\b[^.;:]{0,80}:\Z"
)
# Words such as "I, Councillor Hill, do hereby:" introduce what is decided.
HEREBY = re.compile(r"\bhereby\s?:\Z")
TO_BE_MOVED = re.compile(r"\bto\s(?:move|propose|consider|seek)\b", re.IGNORECASE)
# "That Members note the figures": so a report puts what it recommends.
THAT_BODY_DOES = re.compile(rf"That\s{BODY}\s(?:note|approve|agree|authorise|endorse|support|consider|recommend)\b")
# So one council heads the points of its debates, above "AGREED".
NOTED = "NOTED"
# "That Council had requested that a report be submitted" only tells.
TELLS = re.compile(r"\bhad\s[a-z]{3,12}\b")
WISHES = re.compile(r"\bbe\s[a-z]{3,12}(?:ed|en)\b")
# The end of "Members made the following comments:", and what was resolved below it where the comments were lost.
COMMENTS = re.compile(r"\bmade\s(?:the\sfollowing\s)?comments\s?:\Z")
KEPT = re.compile(r"That\s[^.;:]{3,200}\sbe\s(?:noted|received)\s?\.?")
ENDS = (":", "–", "-")
# "The following petitions were received:", above them, and then what became of them.
RECEIVED = re.compile(r"\b(?:petitions?|deputations?|letters?)\s(?:was|were)\s(?:received|submitted|presented)\b")
# What stands below this is still to be decided.
SUBJECT = "The subject of the decision"
SHORT, SAME = 3, 0.6
FARTHEST, CLOSE = 20, 7


def is_point(cursor: Cursor) -> bool:
    """Return whether the line is one of the points after "Members made the following points:"."""
    before, above = _introduction(cursor), cursor.above()
    # "That the statement be endorsed." below the bullets of what was raised.
    if cursor.line.label is None and above is not None and above.label is not None and THAT.match(cursor.line.plain):
        return False
    heading = next(
        (line for line in reversed(cursor.lines[max(0, cursor.at - CLOSE) : cursor.at]) if not line.label), None
    )
    if heading is not None and not heading.in_body and TO_BE_MOVED.search(heading.text) and heading.text.endswith(ENDS):
        return True
    if before is not None and (
        REPORTS.search(before.text) or OF_OTHERS.search(before.text) or before.text.startswith(SUBJECT)
    ):
        return True
    if before is not None and (_signs_as_asked(cursor.line, before) or _ends_points(cursor, before)):
        return False
    if before is None or before.text == "Content:" or _begins_anew(cursor, before) or _says_who(before, cursor):
        return False
    return (
        ANNOUNCES.search(before.text) is None
        or TO_BE_MOVED.search(before.text) is not None
        or reads_as_deed(cursor.line)
        or (cursor.failed and not is_moved_and_carried(cursor))
    )


def _says_who(before: Line, cursor: Cursor) -> bool:
    """Return whether only who decides what is listed stands above it: "The Committee:" | "(a) That it be noted"."""
    wished = THAT.match(cursor.line.plain) is not None and not cursor.failed
    return HEREBY.search(before.text) is not None or (wished and HEADS_WISHES.fullmatch(before.text) is not None)


def _signs_as_asked(line: Line, asked: Line) -> bool:
    """Return whether "That the minutes be signed:" says again what the agenda asks above it: "To sign the minutes:"."""
    if line.label or not (asked.text.startswith("To ") and line.plain.startswith("That the minutes ")):
        return False
    words = set(asked.text.lower().rstrip(":").split())
    return 2 * len(words.intersection(line.text.lower().rstrip(":").split())) >= len(words)


def _ends_points(cursor: Cursor, introduction: Line) -> bool:
    """Return whether "That the update be noted." alone stands below comments that were announced and lost in a copy."""
    below = cursor.ahead()
    alone = (
        cursor.above() is introduction
        and COMMENTS.search(introduction.text) is not None
        and not (below is not None and below.text.startswith("That "))
    )
    return alone and cursor.line.label is None and KEPT.fullmatch(cursor.line.plain) is not None


def is_quoted(cursor: Cursor) -> bool:
    """Return whether a line stands in words that are quoted: a petition, a resolution past or to be passed."""
    if cursor.line.label is None:
        before = cursor.above()
        return before is not None and STATED.search(before.text) is not None
    lines = ((line, cursor.above(back + 1)) for back in range(1, FARTHEST) if (line := cursor.above(back)))
    above, before = next(((line, asked) for line, asked in lines if not line.label), (None, None))
    if above is not None and above.opens_decision and before is not None and _asks_to_pass(before):
        return True
    return above is not None and above.text[0] in '“"' and not any(mark in above.text[1:] for mark in '”"')


def _asks_to_pass(line: Line) -> bool:
    """Return whether an agenda asks to pass what stands below: "3. If this is accepted, to pass this resolution:"."""
    return line.plain.startswith(("To ", "If ")) and TO_PASS.search(line.text) is not None


def is_recommended(cursor: Cursor) -> bool:
    """Return whether "That Members note the figures" is recommended: "1. That the figures be noted" stands below."""
    apart = cursor.line.label is not None or cursor.line.text.endswith(":")
    if apart or THAT_BODY_DOES.match(cursor.line.text) is None:
        return False
    words = {word for word in cursor.line.text.lower().split() if len(word) > SHORT}
    below = (line for count in range(1, FARTHEST) if (line := cursor.ahead(count)) and line.label)
    again = (len(words.intersection(line.text.lower().split())) for line in below if THAT.match(line.plain))
    return any(shared > len(words) * SAME for shared in again)


def _introduction(cursor: Cursor) -> Line | None:
    """Return the line that introduces the points among which the cursor stands, or None."""
    above = (line for back in range(1, FARTHEST) if (line := cursor.above(back)))
    before = next((line for line in above if _may_introduce(line)), None)
    if before is None or before.is_furniture:
        return None
    noted = before.text == NOTED and cursor.line.label is not None and not _is_wished(cursor.line)
    announces = before.text.endswith((":", "–", " -", ":-")) or noted or LISTS_POINTS.search(before.text) is not None
    return before if announces or is_section(before) else None


def _is_wished(line: Line) -> bool:
    """Return whether a line wishes something done: "That a further £5,000 be approved"."""
    return WISHES.search(line.plain) is not None and TELLS.search(line.plain) is None


def _may_introduce(line: Line) -> bool:
    """Return whether a line is none of a list, or its part announces the points below: "1. Raised these points:"."""
    listed = line.label is not None or line.text.endswith(";") or line.text.startswith("that ")
    return not listed or RAISES.search(line.text) is not None or is_section(line)


def _begins_anew(cursor: Cursor, introduction: Line) -> bool:
    """Return whether a list begins here below one of another style, `(a)` below bullets, or of what was received."""
    above, label = cursor.above(), cursor.line.label
    if above is None or above.label is None or label is None or label.is_bullet or not label.is_first:
        return False
    return not label.is_like(above.label) or (
        RECEIVED.search(introduction.text) is not None and _is_wished(cursor.line) and not _is_wished(above)
    )
