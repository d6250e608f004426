"""Motions in sections: "This Council notes:" and "This Council resolves to:", each above a list of its own."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from generator.model.decision import Decision
from generator.parsing.deed_heads import HEAD_ENDS
from generator.parsing.lines import Line

COUNCIL = (
    r"[“\"‘']?(?:That\s)?(?:(?:This|[Tt]he|this)\s)?(?:[A-Z][\w’'-]{1,20}\s){0,3}[Cc]ouncil\s"
    r"(?:(?:also|further|therefore|hereby)\s){0,2}"
    r"(?:notes|believes|resolves|recognises|acknowledges|welcomes|calls|agrees|requests|asks|instructs|thanks"
    r"|supports|commits|considers|recommends|urges|affirms|condemns|endorses|regrets|understands)\b"
)
SECTION = re.compile(rf"{COUNCIL}[^.;:]{{0,60}}(?::\s?[-–—]?|;)")
# "This Council notes that lamps are old.", in a motion that has sections, too.
SAYS = re.compile(COUNCIL)
# The end of "It was moved by Mr Hill, seconded by Mr Dell:" and of "Mr Hill put forward this motion:", above its words.
MOVED = re.compile(
    r"(?:\b[Mm]oved\b[^.;]{0,200}"
    r"|\b(?:proposed|submitted|presented|introduced|put\sforward)\s(?:the|this|a)\s(?:following\s)?motion"
    r"(?:,?\s(?:and\s)?seconded\sby\b[^.;:]{3,80})?"
    r"|\b[Pp]roposed(?:\sby\b[^.;:]{3,60})?,?\s(?:and\s)?(?:(?:Councillor|Cllr|Mr|Mrs|Ms|Dr)\s[^.;:]{3,60}\s)?"
    r"seconded\b[^.;:]{0,60}"
    r"|\AMotion\s(?:proposed|submitted|presented)\sby\s[^.;:]{3,120}):\s?[-–—]?\Z",
    re.DOTALL,
)
MOVING = re.compile(r"\b(?:[Mm]oved|[Pp]roposed|[Mm]otion)\b")
CARRIED = re.compile(
    r"[^.;:]{0,80}?\b[Tt]he\smotion,?\s(?:(?:up)?on\sbeing\sput(?:\sto\sthe\s(?:vote|meeting))?,?\s)?(?:was|is)\s"
    r"(?:(?:then|duly|unanimously|accordingly)\s)?"
    r"(?:put(?:\sto\sthe\s(?:vote|meeting))?\sand\s(?:was\s)?(?:unanimously\s)?|declared\s)?"
    r"(?i:carried|agreed|passed)\b(?!\sto\b)|(?i:carried)(?:\sunanimously)?\s?\.?\Z"
)
# So somebody tells of it in the debate.
SPOKEN = re.compile(r"\b(?:if|said|hoped|would|should|similar|had|that)\b")
# What was lost, put aside or changed on the way is not what the motion says; nor is another motion's count its own.
FAILED = re.compile(
    r"\b(?i:lost|not\s(?:carried|agreed|passed)|fell|withdr\w{1,5}|amend\w{0,5}|defeated|rejected|referred|refer"
    r"|deferred|stood|revised|altered|changed|alternative|closure|procedural|moved|proposed\sthat|no\sseconder"
    r"|out\sof\sorder|subject\sto|replaced|deleted?|removed|suspended|accepted|voted\sagainst)\b|Motion\s[0-9]"
)
LONGEST, BELOW = 60, 4


def begins_section(lines: Sequence[Line], at: int) -> bool:
    """Return whether "This Council resolves to:" leads a list of a motion that was resolved, or moved and carried."""
    below = lines[at + 1].label if at + 1 < len(lines) else None
    if below is None or not (below.is_first or below.is_bullet) or not is_section(lines[at]):
        return False
    above, following = lines[max(0, at - LONGEST) : at], lines[at + 1 : at + LONGEST]
    lead = next(_told(reversed(above)), None)
    if lead is None:
        return False
    if lead.opens_decision:
        between, told = above[above.index(lead) + 1 :], next(_told(following), None)
        return not (any(MOVING.search(line.text) for line in between) or (told and FAILED.search(told.text)))
    carried = MOVED.search(lead.text) is not None and _is_carried(islice(_told(following), BELOW))
    return carried and not any(lead.formal for line in following for lead in line.leads)


def share_motion(text: str, decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """Return decisions, each section of a motion with who moved and seconded the whole of it, and with its vote."""
    motions: list[list[Decision]] = []
    for decision in decisions:
        if motions and _follows(text, motions[-1][-1], decision):
            motions[-1].append(decision)
        else:
            motions.append([decision])
    return tuple(shared for motion in motions for shared in _shared(motion))


def _follows(text: str, above: Decision, decision: Decision) -> bool:
    """Return whether a decision is the next section of a motion: nothing stands between the two."""
    headed = decision.lead is not None and SECTION.fullmatch(decision.lead) is not None
    return headed and not text[above.span.end : decision.span.start].strip()


def _shared(motion: Sequence[Decision]) -> Sequence[Decision]:
    if len(motion) < 2:
        return motion
    proposer = next((each.proposer for each in motion if each.proposer), None)
    seconder = next((each.seconder for each in motion if each.seconder), None)
    vote = next((each.vote for each in motion if each.vote), None)
    return [replace(each, proposer=proposer, seconder=seconder, vote=vote) for each in motion]


def is_section(line: Line) -> bool:
    """Return whether a line heads a section of a motion: "This Council believes that:"."""
    return line.label is None and line.text.endswith(HEAD_ENDS) and SECTION.fullmatch(line.text) is not None


def _told(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines that are none of the motion."""
    return (line for line in lines if not (line.label or SAYS.match(line.text)))


def _is_carried(told: Iterable[Line]) -> bool:
    """Return whether the lines below a motion tell that it was carried, before they tell anything against it."""
    for line in told:
        if FAILED.search(line.text):
            return False
        if CARRIED.match(line.text) and SPOKEN.search(line.text) is None:
            return True
    return False
