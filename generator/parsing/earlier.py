"""Whether a sentence tells of an earlier day: "Previously it was agreed that", "The Council agreed it in 2019"."""

import re

from generator.model.span import Span
from generator.parsing.bodies import NOUN
from generator.parsing.prefaces import Preface
from generator.parsing.sentences import sentence_start
from generator.parsing.shapes import MONTH

# "The Council approved a budget at Budget Council on 28 February."
ELSEWHERE = r"at\s(?:[A-Z][a-z]{2,12}\s)?(?:Council|Cabinet|Committee)\son"
# "The Council agreed a new plan in 2019" tells of an earlier day.
EARLIER = re.compile(
    r"\b(?:previously(?!\s(?:circulated|distributed|issued|published|agreed|approved|reported|discussed|considered"
    r"|submitted|sent)\b)|earlier(?!(?<=\bits\searlier)\s(?:decision|recommendation|resolution)\b"
    r"|\s(?:circulated|in\s(?:the|this)\s(?:meeting|agenda)))|(?<!\bof\sthe\s)last\s(?:year|month|meeting)"
    r"|(?:years?|months?|weeks?)\sago(?=\s?(?:[.,;]|\Z))|[Aa]t\s(?:the|that)\stime"
    r"|[Aa]t\s(?:that|its(?:\s(?:last|previous|earlier))?|the\s(?:last|previous))\s(?:meeting|session)"
    rf"|in\s(?:[A-Z][a-z]{{2,8}}\s)?(?:19|20)[0-9]{{2}})\b|\b{ELSEWHERE}\b"
)
# "It was previously resolved to inspect them, it was further resolved that": what is resolved now.
FURTHER = re.compile(r"[Ii]t\swas\s(?:further|now)\s")
# "On 11 July 2017, the request was heard by the Panel. It was agreed that it be referred."
ON_DAY = re.compile(
    r"On\s[0-9]{1,2}\s[A-Z][a-z]{2,8}\s(?:19|20)[0-9]{2},\s[^.;:]{3,300}\bwas\s[a-z]{4,12}ed\sby\sthe\s"
)
# "In June 2008, Cabinet agreed that", of whatever it tells; "Please note, Cabinet agreed to other recommendations".
EARLIER_OPENING = re.compile(
    r"\s{0,3}(?:Previously|Please\snote|Earlier|Last\s(?:year|month)"
    r"|In\s(?:[A-Z][a-z]{2,8}\s)?(?:19|20)[0-9]{2}|In\sCabinet\son)\b"
    r"|\s{0,3}At\s[Ff]ull\sCouncil,?\s{0,3}\Z"
    r"|\s{0,3}At\s(?:its|the|their|an?)\s"
    rf"(?:(?:last|previous|earlier|preceding)\smeeting|meeting\sin\s{MONTH}),?\s{{0,3}}\Z"
    rf"|\s{{0,3}}At\s(?:the|a)\smeeting\sof\s[^.;:]{{3,100}}\son\s[0-9]{{1,2}}\s{MONTH}\s[0-9]{{4}},?\s{{0,3}}\Z"
)
# "The Council agreed its budget at a meeting on 12 February 2016", but "agreed to meet at a meeting on" a day to come.
AT_A_MEETING = re.compile(rf"(?!\s(?:to|that)\b)[^.;:]{{3,160}}\sat\sa\smeeting\son\s[0-9]{{1,2}}\s{MONTH}\b")

# "the report for publication in March 2025", "the plan, to be kept until it ends in 2026": the day is still to come.
TO_COME = re.compile(
    r"\b(?:to\s(?:be|take|start|begin|open|run|come|apply)|for\s[a-z]{3,15}(?:ing|ion|ment|val)|held|due|starting"
    r"|commencing|beginning|effective|ends|until)\b[^.;:]{0,80}\Z"
    r"|,\s(?:which|who|as|noting|having)\b[^.;:]{0,120}\Z"
)
# "agreed: that the review end in March 2025", whatever day is told in what was agreed
MARKED = re.compile(r"\s?[:–—]")
# "The Scrutiny Committee at its meeting on 30 October 2018 (Minute 71 refers) subsequently" resolved.
OTHER_BODY = re.compile(
    r"The\s(?:(?:[A-Z][\w’'&-]{1,30}|and|of|for|the|&),?\s){0,12}(?:Committee|Sub-Committee|Panel|Board|Commission),?\s"
    r"at\sits\smeeting\s(?:held\s)?on\s[0-9]{1,2}\s[A-Z][a-z]{2,8}(?:\s[0-9]{4})?(?:\s\([^()]{3,40}\))?,?\s"
    r"(?:subsequently\s|had\s|then\s)?"
)
# "which had recommended by 7 votes to 5", "the Forum had voted 12 to 1".
HAD_VOTED = re.compile(
    rf"(?:\b(?:which|who)|(?!Members\b){NOUN})\shad\s(?!been\b)(?:[a-z]{{3,12}},?\s){{0,2}}"
    r"(?:voted|recommended|agreed|resolved|decided|approved|rejected|supported|opposed)\b"
)


def tells_of_earlier_day(following: str) -> bool:
    """Return whether the words behind a resolving word say that a body decided on an earlier day: "in 2019"."""
    match = None if MARKED.match(following) else EARLIER.search(following) or AT_A_MEETING.match(following)
    return match is not None and TO_COME.search(following[: match.start()]) is None


def opens_earlier(text: str, span: Span, preface: Preface) -> bool:
    """Return whether a sentence opens with an earlier day: "Previously it was agreed that"."""
    start = sentence_start(text, span.start, preface.start)
    elsewhere = preface.body is None and start > span.start and ON_DAY.match(text, span.start, start) is not None
    return elsewhere or EARLIER_OPENING.match(text, start, preface.start) is not None


def tells_earlier(text: str, span: Span, preface: Preface) -> bool:
    """Return whether a sentence tells of an earlier day: "At the time, it was resolved that"."""
    if FURTHER.match(text, preface.start):
        return False
    return EARLIER.search(text, sentence_start(text, span.start, preface.start), preface.start) is not None


def voted_elsewhere(words: str) -> bool:
    """Return whether words tell how another body voted on an earlier day: "the Forum had voted 12 to 1"."""
    return " had " in words and HAD_VOTED.search(words) is not None


def tells_of_other_body(text: str, line: int, start: int) -> bool:
    """Return whether the sentence that comes to a lead at `start` says which body resolved, at its own meeting."""
    return OTHER_BODY.fullmatch(text, sentence_start(text, line, start), start) is not None
