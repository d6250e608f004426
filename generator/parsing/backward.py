"""Leads whose words of resolving stand behind what was decided: "... be suspended AGREED by 31 votes to 19."."""

import re

from generator.model.decision import Kind
from generator.model.span import Span, trim
from generator.parsing.lead import Lead
from generator.parsing.motions import settled_motion
from generator.parsing.proposing import find_motion
from generator.parsing.qualified import COUNTED

# "Cllr Amis PROPOSED that Cllr Lusher remains Chairman; Cllr Daynes seconded. IT WAS AGREED."
PROPOSED = re.compile(
    r"(?P<lead>PROPOSED(?:\sthat(?=\s))?)\s(?P<words>[^.;]{5,300}?)(?:;\s[^.;]{3,60}\sseconded"
    r"|,\sseconded\sby\s[^.;]{3,60})\."
)
# "Procedural motion that the rule be suspended AGREED by 31 votes to 19."
MOTION_THAT = re.compile(r"(?P<lead>\b[Mm]otion\sthat)\s(?P<words>(?:[^.;]|\.(?=[0-9])){5,300}?)\s\Z")
# "It was proposed by Cllr Hill and seconded by Cllr Dell that the grant be raised. Agreed."
PROPOSED_THAT = re.compile(
    r"(?<!\bbeen\s)\bproposed\sby\s[^.;:]{3,60}?,?\s(?:and\s)?seconded\sby\s[^.;:]{3,60}?\s(?P<lead>that)\s"
    r"(?P<words>(?:[^.;]|\.(?=[0-9])){5,300})\.\s{1,9}\Z"
)
# "The Chair moved that the meeting go into private session. Agreed."
MOVED_THAT = re.compile(
    r"(?:The\s(?:Vice-)?(?:Chair|Mayor|Leader|President)|Cllr|Councillor|Mr|Mrs|Ms|Dr)\b"
    r"(?:(?!\b(?:moved|proposed)\b)[^.;:]){0,60}(?<!\bhad)\s(?P<lead>(?:moved|proposed)\sthat)\s"
    r"(?P<words>(?:(?!\b(?:second|propos|moved|favour|had\b))[^.;]|\.(?=[0-9])){5,300})\.\s{1,9}\Z"
)
AGREED = {"Agreed": Kind.AGREED, "AGREED": Kind.AGREED, "Resolved": Kind.RESOLVED, "RESOLVED": Kind.RESOLVED}
ENDS_SO = re.compile(r"(?:\sunanimously)?\s?\.?\s{0,3}")
AND_IT_WAS = re.compile(r",?\sand\sit\swas\s\Z")
LONGEST_JOINING = 16
# A motion stands no farther before its count.
FARTHEST = 340


def counted_before(text: str, span: Span, match: re.Match[str]) -> Lead | None:
    """Return the motion that stands before "AGREED by 31 votes to 19", or None."""
    counted = match.group() == "AGREED" and COUNTED.match(text, match.end(), span.end)
    moved = MOTION_THAT.search(text, max(span.start, match.start() - FARTHEST), match.start()) if counted else None
    return _agreed_to(moved) if moved else None


def agreed_behind(text: str, span: Span, match: re.Match[str]) -> Lead | None:
    """Return what was proposed and seconded in the sentence before "Agreed.", which ends the paragraph, or None."""
    ends = match.group() in AGREED and ENDS_SO.fullmatch(text, match.end(), span.end) is not None
    if not ends:
        return None
    if match.group() != "Agreed":
        return _motion_before(text, Span(start=span.start, end=match.start()), AGREED[match.group()])
    moved = MOVED_THAT.match(text, span.start, match.start())
    if moved is None and text.count("proposed", span.start, match.start()) == 1:
        moved = PROPOSED_THAT.search(text, max(span.start, match.start() - 2 * FARTHEST), match.start())
    if moved is None:
        return _motion_before(text, Span(start=span.start, end=match.start()), Kind.AGREED)
    return _agreed_to(moved)


def _motion_before(text: str, before: Span, kind: Kind) -> Lead | None:
    """Return the only motion that was moved in the sentences before "AGREED.", or None."""
    motion = settled_motion(text, trim(text, before))
    if motion is None or motion.lead is None:
        return None
    return Lead(span=motion.lead, rest=motion.words, kind=kind, formal=False, opens=False)


def proposed_before(text: str, span: Span, match: re.Match[str]) -> Lead | None:
    """Return what was proposed in the sentences before "IT WAS AGREED.", or None."""
    proposed = PROPOSED.search(text, span.start, match.start()) if match.group() == "AGREED" else None
    return _agreed_to(proposed) if proposed else None


def _agreed_to(moved: re.Match[str]) -> Lead:
    """Return the lead of a motion that was agreed to, and its words."""
    lead, words = (Span(*moved.span(name)) for name in ("lead", "words"))
    return Lead(span=lead, rest=words, kind=Kind.AGREED, formal=False, opens=False)


def moved_before(text: str, span: Span, match: re.Match[str]) -> Lead | None:
    """Return what was moved before "RESOLVED UNANIMOUSLY.", or before "and it was RESOLVED accordingly.", or None."""
    joined = AND_IT_WAS.search(text, max(span.start, match.start() - LONGEST_JOINING), match.start())
    end = joined.start() if joined else match.start()
    motion = find_motion(text, Span(start=span.start, end=end)) if end > span.start else None
    if motion is None or motion.lead is None:
        return None
    return Lead(span=motion.lead, rest=motion.words, kind=Kind.RESOLVED, formal=False, opens=False)
