"""Whether what a lead says is not decided where it stands: it is only proposed, asked for, of a report or told."""

import re
from itertools import takewhile

from generator.model.decision import Kind
from generator.parsing.bodies import BODY, MEMBER
from generator.parsing.cursor import Cursor, Evidence
from generator.parsing.earlier import tells_of_other_body
from generator.parsing.lead import Lead
from generator.parsing.lines import Under
from generator.parsing.outcome_shapes import CORRECT_RECORD
from generator.parsing.shapes import DOCUMENTS_LINE, NEUTRAL_LEAD

# "It was proposed and agreed that", "It was proposed that a meeting take place and it was agreed that".
PROPOSED = re.compile(
    r"(?:\b(?:proposed|moved|suggested),?\s{1,9}(?:seconded,?\s{1,9})?(?:and\s{1,9})?"
    r"|\b[Ii]t\swas\s(?:proposed|moved|suggested)\s[^.;:]{1,300}\band\s)\Z"
)
# "Cabinet is asked to consider passing the following resolution:" heads the words of an agenda.
TO_PASS = re.compile(
    r"\b(?:(?:requested|asked|invited)\sto\s(?:consider\s)?|to\s(?:formally\s)?)pass(?:ing)?\s(?:an?|the"
    r"|this)\s(?:following\s)?resolution\b"
)
# "agreed the remaining recommendations, as set out below."
POINTS_BELOW = re.compile(
    r"\b(?:recommendations?|motions?|proposals?|amendments?)\b[^.]{0,60}\b(?:below|follows|following)\W{0,2}\Z"
    r"|\bto\smake\sthe\sresolutions?\sbelow\W{0,2}\Z"
)
# "Council approved the recommendation as now detailed.", and then what it was.
POINTS = re.compile(
    r"(?:the\s)?(?:recommendations?|motion|proposals?|resolutions?)(?:\s(?:as|set\sout)\s[^.;:]{3,40})?\s?[.:]?",
    re.IGNORECASE,
)
# "At its meeting held on 5 July 2023, the Committee considered a report."
OTHER_MEETING = re.compile(
    r"At\s(?:its|their|the|a)\s(?:previous\s|last\s)?meeting\s(?:held\s)?on\s[0-9]{1,2}\s[A-Z][a-z]{2,8}"
)
# "Annual Council elected a Mayor to serve for the coming year.", and below it who that was.
OFFICE_ALONE = re.compile(r"an?\s(?:[A-Z][a-z]{2,12}[\s-]){1,3}(?:to\sserve\s)?for\s[^.;:]{3,60}\.?\Z")
# The words of the report, not yet of the body.
IS_RECOMMENDED = re.compile(rf"(?:It|{BODY}|{MEMBER})\sis\s(?:recommended|RECOMMENDED)\b")
# "It was recommended that" in the debate, and what was resolved of it below.
WAS_RECOMMENDED = re.compile(r"[Ii]t\swas\s(?:[a-z]{3,12}\s)?recommended\b")
# What tells what came of the report below it; a list below it is its own.
CAME_OF_IT = (Evidence.OUTCOME, Evidence.DEED, Evidence.PASSING, Evidence.NEUTRAL, Evidence.LEAD)
# "The purpose of this report is to tell the Forum", "Minute 14 - Clerk to update", and nothing that happened.
FOR_WHAT = re.compile(
    r"\b(?:report|paper)\b[^.;]{0,120}\bis\sto\s[a-z]|\bwill\s(?:submit|present)\sa\sreport\b"
    r"|\b[Pp]urpose\sof\s(?:this|report)\b|\b[Cc]lerk\sto\supdate\b"
)
HAPPENED = re.compile(
    r"\b(?:was|were|considered|received|presented|introduced|reported|advised|explained|noted"
    r"|discussed|told|heard|thanked|stated|pointed\sout)\b"
)
# "It was agreed that a resolution be passed to let the public return", and below it the resolution.
IS_PASSED = re.compile(r"\ba\s(?:resolution|motion)\sbe\spassed\b")
# "agreed to share its work and passed a resolution to this effect", above its words.
TO_THIS_EFFECT = re.compile(r"\bpassed\sa\sresolution\sto\s(?:this|that)\seffect\b")
# "A correction to the minutes was moved and agreed as follows:", above the resolution that approves them.
CORRECTS = re.compile(r"\b(?:correction|amendment|alteration)s?\sto\sthe\s(?:draft\s)?minutes\b")
# "Amendment to minute 9: ‘Following a debate the Committee agreed to the motion’" quotes what was decided elsewhere.
QUOTES = re.compile(r"[:–-]\s[‘“](?:[^’”]|’(?=[a-z])){0,338}\Z")
FARTHEST, SHORT, MOST = 340, 3, 0.8
# "The Board were advised that the trial had ended. Cabinet approved another": so it was told of another body.
ADVISED = re.compile(
    r"The\s(?:[A-Z][A-Za-z’'-]{2,20}\s){0,4}(?:Board|Committee|Forum|Panel|Sub-Committee)\s(?:was|were)\s(?:advised"
    r"|informed|told)\sthat\b"
)
OVER_IT = ("Cabinet", "Council", "Executive", "Full Council")
# So many lines below a lead are asked at most what came of it, and an agenda's item has no more.
LINES, AGENDA = 200, 80
# So the minutes begin below what an agenda prints: "Considered – A report of the Director".
CONSIDERED = ("Considered – ", "Considered - ", "Considered: ")


def is_formalised(cursor: Cursor, lead: Lead) -> bool:
    """Return whether "he proposed and it was agreed" is only said, and a formal decision follows."""
    if _has_this_effect(cursor, lead) or _corrects_minutes(cursor, lead) or _sums_up(cursor, lead):
        return True
    if _is_of_report(cursor, lead) or _is_of_other_meeting(cursor) or _is_of_other_body(cursor, lead):
        return True
    if _is_to_be_passed(cursor, lead) or _is_quoted(cursor, lead) or _is_of_another(cursor, lead):
        return True
    if cursor.formal > cursor.at and OFFICE_ALONE.match(cursor.text, lead.rest.start, lead.rest.end):
        return True
    follows = cursor.formal > cursor.at or cursor.evidence is Evidence.LOST
    if lead.formal or lead.rest.start == lead.rest.end or not follows:
        return False
    return _points_below(cursor, lead) or _is_proposed(cursor, lead)


def _is_of_another(cursor: Cursor, lead: Lead) -> bool:
    """Return whether a paragraph that opens with what a body was told goes on with what another one decided."""
    return not lead.formal and lead.body in OVER_IT and ADVISED.match(cursor.line.text) is not None


def _has_this_effect(cursor: Cursor, lead: Lead) -> bool:
    """Return whether a lead only tells to what effect the resolution is that stands below it."""
    below = cursor.ahead()
    if below is None or not below.text.startswith(("That ", "RESOLVED", "Resolved")):
        return False
    last = min(cursor.line.span.end, lead.span.start + FARTHEST)
    return TO_THIS_EFFECT.search(cursor.text, lead.span.start, last) is not None


def _points_below(cursor: Cursor, lead: Lead) -> bool:
    rest = lead.rest
    points = POINTS_BELOW.search(cursor.text, rest.start, rest.end) or POINTS.fullmatch(
        cursor.text, rest.start, rest.end
    )
    return points is not None


def _is_proposed(cursor: Cursor, lead: Lead) -> bool:
    """Return whether what was proposed in the same sentence is resolved below, in its words or with its lead lost."""
    start = max(cursor.line.span.start, lead.span.start - FARTHEST)
    proposed = PROPOSED.search(cursor.text, start, lead.span.start) is not None
    lost = cursor.evidence is Evidence.LOST and "recommendation" in lead.rest.of(cursor.text)
    return proposed and (lost or _is_said_again(cursor, lead))


def _is_quoted(cursor: Cursor, lead: Lead) -> bool:
    """Return whether what was agreed in passing stands in a quotation that began in the same paragraph."""
    start = max(cursor.line.span.start, lead.span.start - FARTHEST)
    return not lead.formal and QUOTES.search(cursor.text, start, lead.span.start) is not None


def _sums_up(cursor: Cursor, lead: Lead) -> bool:
    """Return whether "AGREED RECOMMENDATIONS" under "Decision:" only sums up what is resolved below."""
    summary = cursor.line.under is Under.DECISION and cursor.formal > cursor.at
    return summary and POINTS.fullmatch(cursor.text, lead.rest.start, lead.rest.end) is not None


def _corrects_minutes(cursor: Cursor, lead: Lead) -> bool:
    """Return whether a correction to minutes is agreed, and the resolution that approves them stands below."""
    if cursor.formal <= cursor.at:
        return False
    first, last = max(cursor.line.span.start, lead.span.start - FARTHEST), lead.span.start
    return cursor.text.find("minutes", first, last) >= 0 and CORRECTS.search(cursor.text, first, last) is not None


def _is_said_again(cursor: Cursor, lead: Lead) -> bool:
    """Return whether what was proposed and agreed is decided right below, or farther in words like its own."""
    below = cursor.ahead()
    if IS_PASSED.search(cursor.text, lead.rest.start, lead.rest.end) or (below and below.opens_decision):
        return True
    words = {word for word in lead.rest.of(cursor.text).lower().split() if len(word) > SHORT}
    again = " ".join(line.text for line in cursor.lines[cursor.at + 1 : cursor.at + LINES]).lower().split()
    return len(words.intersection(again)) * 2 >= len(words)


def _is_to_be_passed(cursor: Cursor, lead: Lead) -> bool:
    """Return whether an agenda only asks for a resolution, and prints its words below, or behind on the same line."""
    asks = cursor.text.startswith("To ", cursor.line.span.start) and cursor.formal > cursor.at
    if asks and TO_PASS.search(cursor.text, cursor.line.span.start, lead.span.start):
        return _is_resolved_again(cursor, lead)
    above = cursor.above()
    return above is not None and above.text.endswith((":", ":-", "–")) and TO_PASS.search(above.text) is not None


def _is_resolved_again(cursor: Cursor, lead: Lead) -> bool:
    """Return whether what a lead says is resolved below in most of its words."""
    words = {word for word in lead.rest.of(cursor.text).lower().split() if len(word) > SHORT}
    below = (line for line in cursor.lines[cursor.at + 1 : cursor.at + LINES] if line.opens_decision)
    return any(len(words.intersection(line.text.lower().split())) >= MOST * len(words) for line in below)


def _is_of_other_meeting(cursor: Cursor) -> bool:
    """Return whether a paragraph goes on with what was done "At its meeting on 5 July", and a decision stands below."""
    if cursor.formal <= cursor.at:
        return False
    above = takewhile(lambda line: line and not line.leads, map(cursor.above, (1, 2)))
    return any(line and OTHER_MEETING.match(line.text) for line in (cursor.line, *above))


def _is_of_other_body(cursor: Cursor, lead: Lead) -> bool:
    """Return whether a lead tells what another body resolved at its own meeting, and a decision stands below."""
    if cursor.formal <= cursor.at:
        return False
    return tells_of_other_body(cursor.text, cursor.line.span.start, lead.span.start)


def _is_of_report(cursor: Cursor, lead: Lead) -> bool:
    """Return whether "It is recommended that" opens the item, and what came of it is told below."""
    minutes = lead.kind is Kind.RECOMMENDED and _recommends_minutes(cursor, lead)
    own = lead.kind is Kind.RECOMMENDED and cursor.line.under is Under.NOTHING
    if minutes or (own and (_is_decided_below(cursor) or _is_only_asked(cursor))):
        return True
    if (
        lead.kind is Kind.RECOMMENDED
        and (cursor.formal > cursor.at or _is_resolved_behind(cursor, lead))
        and WAS_RECOMMENDED.match(cursor.text, lead.span.start)
    ):
        return True
    heads = cursor.line.under_decision and cursor.line.text.endswith(":") and cursor.formal <= cursor.at
    if heads or not (lead.kind is Kind.RECOMMENDED and IS_RECOMMENDED.match(cursor.line.text)):
        return False
    below = slice(cursor.at + 1, cursor.at + LINES)
    came_of_it = any(told in CAME_OF_IT for told in cursor.told[below]) or _is_above_documents(cursor)
    return (
        came_of_it or _is_told_behind(cursor) or any(line.text.startswith(CONSIDERED) for line in cursor.lines[below])
    )


def _is_told_behind(cursor: Cursor) -> bool:
    """Return whether what came of it lost its lead, below what was said of it: a list right below is its own."""
    told = next((at for at, each in enumerate(cursor.told_below(), 1) if each is Evidence.LOST), 0)
    said = cursor.lines[cursor.at + 1 : cursor.at + told]
    return any(HAPPENED.search(line.text) for line in said)


def _is_above_documents(cursor: Cursor) -> bool:
    """Return whether a line is of the agenda: the item's documents are named below it, and below them its minutes."""
    if cursor.line.under is not Under.NOTHING:
        return False
    below = cursor.lines[cursor.at + 1 : cursor.at + LINES]
    named = next((at for at, line in enumerate(below) if DOCUMENTS_LINE.match(line.text)), len(below))
    return any(line.in_body for line in below[named:])


def _is_resolved_behind(cursor: Cursor, lead: Lead) -> bool:
    """Return whether the same paragraph tells farther on what was resolved."""
    return any(each.span.start > lead.span.start and each.kind is Kind.RESOLVED for each in cursor.line.leads)


def _recommends_minutes(cursor: Cursor, lead: Lead) -> bool:
    """Return whether it is recommended that minutes be signed: so an agenda asks, no body recommends its own."""
    below = cursor.ahead()
    words = lead.rest.of(cursor.text) or (below.text if below else "")
    shouted = cursor.text.startswith("RECOMMENDED", lead.span.start)  # so some do, but none its record of decisions
    return ("decisions" if shouted else "minutes") in words and CORRECT_RECORD.search(words) is not None


def _is_only_asked(cursor: Cursor) -> bool:
    """Return whether the item is an agenda's: it says what a report is for, and nothing of what was done."""
    if len(cursor.lines) > AGENDA:
        return False
    others = [line.text for line in cursor.lines if line is not cursor.line]
    return any(map(FOR_WHAT.search, others)) and not any(map(HAPPENED.search, others))


def _is_decided_below(cursor: Cursor) -> bool:
    """Return whether "Decision:" and a lead of its own stand below what the report recommends."""
    next_lines = slice(cursor.at + 1, cursor.at + LINES)
    below = zip(cursor.lines[next_lines], cursor.told[next_lines], strict=True)
    return any(
        line.under is Under.DECISION and (told >= Evidence.PASSING or NEUTRAL_LEAD.match(line.text))
        for line, told in below
    )
