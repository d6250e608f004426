"""Motions among the lines: whether what a line moves was lost, carried, or amended into another."""

import re
from collections.abc import Sequence
from itertools import takewhile

from generator.model.span import Span
from generator.parsing.cursor import Cursor
from generator.parsing.lines import Line
from generator.parsing.movers import find_movers
from generator.parsing.proposing import MOVES, Motion, find_motion
from generator.parsing.votes import CARRIED_STATUS, LOST_STATUS, find_vote, states_status

# "The following amendment was moved", 'to add the words'.
AMENDS = re.compile(
    r"\A(?:the\s)?amendment\b|\bamendment\b.{0,80}\bmoved\b|\bmoved\b.{0,120}\bamendment\b"
    r"|\b(?:add|insert|delete|replace)\s(?:the\s)?words\b",
    re.IGNORECASE,
)
# "The substantive motion was put to the vote and carried": what stands below it is no longer of the amendment.
CARRIED = re.compile(r"\bsubstantive\smotion\b.{0,120}\bcarried\b")
# "The amendment was put as the substantive motion and passed."
AMENDED = re.compile(
    r"\bamendment\b[^.]{0,60}\bas\sthe\ssubstantive\smotion\b[^.]{0,60}\b(?:passed|agreed|carried)\b"
    r"|\bamendment\b[^.]{0,40}\bcarried\sand\sbecame\sthe\ssubstantive\smotion\b"
    r"|\A(?:The\s)?[Aa]mendment\s(?:was\s)?(?:(?:declared|pronounced)\s(?:to\sbe\s)?)?(?i:carried)\b"
)
# The end of "An amendment was moved by Councillor Hill and seconded by Councillor Dell", above its own words.
AMENDMENT_MOVED = re.compile(r"\b[Aa]mendment\swas\smoved\sby\b[^.;]{3,80}\sseconded\sby\b[^.;]{3,60}\Z")
# "An amendment to 6/17 was agreed to include a date", and where all of them are taken up.
AMENDMENT_AGREED = re.compile(
    r"An?\s[Aa]mendment\b[^.;]{0,80}\s(?:was|is)\s(?:[a-z]{3,12}ly\s)?(?:agreed|accepted|made)\b"
)
WITH_AMENDMENTS = re.compile(r"(?:With|Subject\sto)\s(?:this|these|those|the)\s[Aa]mendments?,|,?\sas\samended\b")
# "Mrs Hill moved and Mr Dell seconded the motion that", above its words.
MOTION_MOVED = re.compile(r"\bmoved\b[^.]{0,160}\bmotion\b|\bmotion\b[^.]{0,160}\bmoved\b", re.IGNORECASE)
MOVED = re.compile(r"\bmoved\b", re.IGNORECASE)
NOTICE = re.compile(r"(?:[0-9]{1,3}\.\s{1,9})?Notices?\sof\sMotion\b")
# "That this Council:-", in quotation marks, opens the words of a motion.
OF_COUNCIL = re.compile(r"[“\"]That\sthis\sCouncil\b")
PUT = re.compile(r"\b(?:carried(?!\sout)|CARRIED|agreed|resolved|RESOLVED|voted?|lost|LOST|referred|adopted)\b")
# And more that tells, far below, what came of it.
COME_OF = re.compile(
    rf"{PUT.pattern}|(?i:\b(?:carried|agreed|approved|accepted|supported|passed|declared|unanimous(?:ly)?|favour"
    r"|dissent)\b|\bfor\s?:)"
)
# The end of "A proposition was moved by Mr Hill and seconded by Mr Dell in the following terms:", of "Mrs Hill,
# seconded by Mr Dell, moved her motion as follows:-", or of "Mr Hill moved and Mr Dell seconded:".
IN_TERMS = re.compile(
    r"(?:\b(?:proposition|motion)\b[^.;:]{0,160}"
    r"|\bseconded\sby\b[^.;:]{3,80})\bmoved\b[^.;:]{0,160}\b(?:in\sthe\sfollowing\sterms|as\sfollows)\s?:\s?[-–—]?\Z"
    r"|\bmoved\b[^.;:]{3,80}\bseconded\sby\b[^.;:]{3,80}\b(?:in\sthe\sfollowing\sterms|as\sfollows)\s?:\s?[-–—]?\Z"
    r"|\A[^.;:]{3,80}\smoved\sand\s[^.;:]{3,80}\sseconded:\Z"
    r"|\b[Ii]t\swas\s(?:moved|proposed)\sby\b[^.;:]{3,80}\sseconded\sby\b[^.;:]{3,80}\sthat\s?:?\s?[-–—]?\Z"
)
STATED = re.compile(r"[“\"]|That[\s:]")
# What came of an amendment is not what came of the motion, but where it took its place.
OF_AMENDMENT = re.compile(r"(?:The|An)\s[Aa]mendment\b(?![^.]*\b(?:substantive|motion)\b)")
# Of an amendment, of what was lost or was moved long ago, it is not sure what was agreed.
UNSETTLED = re.compile(
    r"\b(?:[Aa]mendment|[Aa]lternative|withdr[ae]wn?|lost|fell|defeated|voted\sdown"
    r"|not\s(?:supported|carried|agreed|press)"
    r"|no\sseconder|had|last\smeeting|casting\svote)\b"
)
# Behind a motion may stand that nobody else was nominated, or who seconded it.
ENDS = re.compile(
    r"[\s.”\"]{0,6}(?:There\s(?:were|being)\sno\s(?:other|further)\snominations\.)?"
    r"(?:[^.]{0,60}\bsecond(?:ed|er|s)?\b[^.]{0,60}(?:(?<=Cllr)\.[^.]{0,40})?)?[\s.]{0,4}"
)
# "It was moved and seconded that", by nobody who is named.
MOVED_AND_SECONDED = re.compile(r"\b(?:moved|proposed),?\sand\sseconded\b", re.IGNORECASE)
QUOTES, CLOSING = '“"', ("”", '"')
FARTHEST, CLOSE, LONGEST_COUNT = 20, 7, 80
# So many lines a debate may take between a motion and its vote.
DEBATED = 100
LOST_BELOW = re.compile(r"(?:LOST|DEFEATED|NOT\sCARRIED)\s?\.?")
LOST_ABOVE = re.compile(r"(?:lost|defeated|not\scarried)\b[^.]{0,80}\.?\Z", re.IGNORECASE)


def is_carried(cursor: Cursor) -> bool:
    """Return whether a motion in its own words is carried in the next line, and no formal decision repeats it."""
    below, after = cursor.ahead(), cursor.ahead(2)
    if below is None or (after and after.opens_decision):
        return False
    vote = find_vote(cursor.text, below.words)
    return vote is not None and vote.result == "carried" and vote.on != "amendment"


def is_of_failed(cursor: Cursor) -> bool:
    """Return whether a line stands in the words of an amendment or motion, where one was lost."""
    lost = _is_lost_above(cursor) or _is_lost_below(cursor)
    if lost or not cursor.failed or is_moved_and_carried(cursor):
        return lost
    if _is_of_lost_motion(cursor):
        return True
    above = [line for back in range(1, CLOSE) if (line := cursor.above(back))]
    status = next((at for at, line in enumerate(above) if states_status(line.text)), len(above))
    if any(CARRIED_STATUS.match(line.text) for line in above[status : status + 2]):
        return False
    undecided = takewhile(lambda line: CARRIED.search(line.text) is None, above)
    return any(AMENDS.search(line.text) or LOST_STATUS.match(line.text) for line in undecided)


def is_adopted_below(cursor: Cursor) -> bool:
    """Return whether an amendment that was agreed stands again in what is resolved: "With these amendments, ..."."""
    if AMENDMENT_AGREED.match(cursor.line.text) is None:
        return False
    near = (line for count in range(1, CLOSE) if (line := cursor.ahead(count)))
    return any(line.leads and WITH_AMENDMENTS.search(line.text) for line in near)


def is_moved_and_carried(cursor: Cursor) -> bool:
    """Return whether the line above says who moved what stands here, and the next vote on a motion carries it.

    A vote on an amendment may stand between.
    """
    above = cursor.above()
    if above is None or not above.text.endswith(":") or MOVED.search(above.text) is None or AMENDS.search(above.text):
        return False
    below = (line for count in range(1, FARTHEST) if (line := cursor.ahead(count)))
    votes = (find_vote(cursor.text, line.words) for line in below)
    told = next((vote for vote in votes if vote and vote.result and vote.on != "amendment"), None)
    return told is not None and told.result == "carried"


def _is_of_lost_motion(cursor: Cursor) -> bool:
    """Return whether a motion was moved above, nothing is decided between, and the next vote tells that it is lost."""
    above = (line for back in range(1, FARTHEST) if (line := cursor.above(back)))
    if not any(MOTION_MOVED.search(line.text) for line in takewhile(lambda line: not line.opens_decision, above)):
        return False
    below = (line for count in range(FARTHEST) if (line := cursor.ahead(count)))
    votes = (find_vote(cursor.text, line.words) for line in takewhile(lambda line: not line.opens_decision, below))
    told = next((vote for vote in votes if vote and vote.result and vote.on != "amendment"), None)
    return told is not None and told.result == "lost"


def carried_amendment(cursor: Cursor) -> Sequence[Line]:
    """Return the lines in quotation marks that hold an amendment which was carried, the cursor's own the first.

    Accepts `“Set aside £60,000.`, `To be paid for by` and a list up to its `”`, below "An amendment was moved by".
    """
    above = cursor.above()
    if cursor.line.text[0] not in QUOTES or above is None or AMENDMENT_MOVED.search(above.text) is None:
        return ()
    ahead = [line for count in range(FARTHEST) if (line := cursor.ahead(count))]
    last = next((at for at, line in enumerate(ahead) if line.text.rstrip(" .").endswith(CLOSING)), None)
    if last is None:
        return ()
    told = (AMENDED.search(line.text) for line in ahead[last + 1 : last + CLOSE])
    return ahead[: last + 1] if any(told) else ()


def is_only_given_notice(cursor: Cursor) -> bool:
    """Return whether a line is a motion of which an agenda gives notice, and nothing tells that it was put."""
    heading = cursor.lines[cursor.at - 1] if cursor.at else None
    headed = heading is not None and NOTICE.match(heading.text) is not None
    below = cursor.lines[cursor.at + 1 : cursor.at + DEBATED]
    if not headed and OF_COUNCIL.match(cursor.line.text):
        near = (*cursor.lines[max(0, cursor.at - CLOSE) : cursor.at], *below)
        return not any(COME_OF.search(line.text) for line in near)
    if not headed:
        return False
    return not any(PUT.search(line.text) for line in below)


def is_only_moved(cursor: Cursor) -> bool:
    """Return whether a line stands in the terms in which a motion was moved, and nothing tells that it was put."""
    above = (line for back in range(1, FARTHEST) if (line := cursor.above(back)))
    listed = (line for line in above if line.label is None or line.label.is_dotted)
    before = next((line for line in listed if not STATED.match(line.text)), None)
    if before is None or IN_TERMS.search(before.text) is None or COME_OF.search(before.text):
        return False
    below = cursor.lines[cursor.at + 1 : cursor.at + DEBATED]
    told = (line for line in below if line.label is None or line.label.is_dotted)
    others = (line.text for line in told if not (STATED.match(line.text) or OF_AMENDMENT.match(line.text)))
    return not any(map(COME_OF.search, others))


def is_superseded(cursor: Cursor) -> bool:
    """Return whether a motion was amended into another, which stands below it and was carried in its place."""
    ahead = [line for count in range(1, FARTHEST) if (line := cursor.ahead(count))]
    put = next((at for at, line in enumerate(ahead) if AMENDED.search(line.text)), 0)
    return any(STATED.match(line.text) for line in ahead[:put])


def _is_lost_above(cursor: Cursor) -> bool:
    """Return whether the line above says no more than that this motion was lost: "LOST: 3 for, 6 against."."""
    above = cursor.above()
    return above is not None and LOST_ABOVE.match(above.text) is not None


def _is_lost_below(cursor: Cursor) -> bool:
    """Return whether "LOST" alone stands below a motion, or a count of fewer for it than against."""
    below = cursor.ahead()
    if below is None or LOST_BELOW.fullmatch(below.text):
        return below is not None
    vote = find_vote(cursor.text, below.words) if len(below.text) <= LONGEST_COUNT else None
    return vote is not None and (vote.for_ or 0) < (vote.against or 0)


def motion_above(cursor: Cursor) -> Motion | None:
    """Return the motion of the line above, if that tells that it was moved, and ends with it, or None."""
    above = cursor.above()
    return settled_motion(cursor.text, above.words) if above else None


def settled_motion(text: str, span: Span) -> Motion | None:
    """Return the only motion of a paragraph that tells it was moved, and with which it ends, or None."""
    words, movers = span.of(text), find_movers(text, span)
    moved = movers.proposer or MOVED_AND_SECONDED.search(words)
    if not moved or UNSETTLED.search(words) or len(MOVES.findall(words)) > 1:
        return None
    motion = find_motion(text, span)
    return motion if motion and ENDS.fullmatch(text, motion.words.end, span.end) else None
