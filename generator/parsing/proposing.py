"""Motions in a paragraph: the words that introduce one, and its own."""

import re
from dataclasses import dataclass

from generator.model.span import Span, trim
from generator.parsing.entries import Entry
from generator.parsing.glance import small_letters_of
from generator.parsing.movers import NAME
from generator.parsing.sentences import sentence_end

TITLED = re.compile(r"(?P<lead>Motion)\s(?P<words>to\s[^\n]{5,600}?)\s?:?\Z")
# "PROPOSED that the plan be kept; SECONDED by Cllr Dell", "that the price be accepted – all in favour.", "that the plan
# be kept, and Cllr Dell seconded the proposal."
ENDS_MOTION = re.compile(
    rf"(?:[,;]\s(?:and\s)?|\sand\s)(?:{NAME}|[A-Z][a-z]{{1,20}})\s(?:SECONDED|seconded)\b"
    r"|[;,]\s(?:(?:and\s)?(?:this|which)\swas\s)?(?:SECONDED|seconded)\sby\b"
    r"|\s[–-]\s(?:all\s(?:in\sfavour|agreed)|agreed|carried)\b"
    r"|,?\sand\s(?:the\s(?:MOTION|[Mm]otion)|this|it)\swas\s(?:CARRIED|[Cc]arried)\b"
)
# "moved that the rules be suspended", "proposed to defer the item".
MOTION = re.compile(
    r"\b(?<!\bbe\s)(?P<lead>(?:moved|proposed|MOVED|PROPOSED)"
    r"(?:,?\s(?:and\s)?(?:it\swas\s)?(?:duly\s)?(?:seconded|SECONDED)(?:,?\sand\s(?:carried|agreed))?"
    r"|\sa\s(?:[a-z]{3,12}\s)?motion)?"
    r"(?:,?\s(?:that|THAT)|(?=,?\s(?:to\s[a-z]|(?:approval|acceptance|adoption)\sof\b)))),?\s?"
)
# "The Leader MOVED and Councillor Hill SECONDED that", "Cllr Hill proposed, seconded Cllr Dell that".
SECONDED_THAT = re.compile(
    rf"\b(?:MOVED|PROPOSED|[Mm]oved|[Pp]roposed),?\s(?:and\s)?(?:{NAME},?\s(?=SECONDED|seconded)"
    rf"|seconded\s(?:by\s)?{NAME},?\s(?=that))"
    r"(?P<lead>(?:(?:SECONDED|seconded),?\s)?that)\s"
)
# "Cllr Hill proposed and Cllr Dell seconded “That Mr Moss be appointed as Chair.”"
QUOTED_MOTION = re.compile(
    rf"\b(?:MOVED|PROPOSED|[Mm]oved|[Pp]roposed),?\sand\s{NAME},?\s(?:SECONDED|seconded)[,:]?\s"
    r"(?:a\s(?:[a-z]{3,12}\s)?motion\s)?[“\"](?:that\s|(?=That\s))(?P<words>[^“”\"]{5,600}[^“”\".])\.?[”\"]"
    r"(?![^\n]{0,600}\b(?:proposed|moved)\b)"
)
# Behind its mark stands "seconded by Mr Moss and carried:- “That Mrs Dell be elected Chairman.”" in quotation marks.
CARRIED_MOTION = re.compile(
    r"\bseconded\sby\s[^.;:]{3,60}?,?\sand\scarried\s?:\s?[-–—]?\s{0,3}[“\"](?P<words>That\s[^“”\"]{5,600}?)\.?[”\"]"
)
# The stop of an initial ends no sentence, nor that of a title: "L. Hill", "Cllr. Dell".
PERSON_WORDS = r"(?:[^.;:]|(?<=\b[A-Z])\.|(?<=Cllr)\.|(?<=Mrs)\.|(?<=Mr)\.)"
# "It was proposed by Cllr Hill to take item 8 first. Seconded by Cllr Dell."
PROPOSED_TO = re.compile(
    rf"\b[Pp]roposed\sby\s{NAME}(?:\s(?P<lead>that))?\s"
    rf"(?P<words>{PERSON_WORDS}{{10,300}}?(?:\.\s(?:This\swas\s)?|,\s(?:this|which)\swas\s))[Ss]econded\sby\b"
)
# "Councillor Hill recommended approval of the plan.", above who seconded it.
PROPOSED_WHAT = re.compile(
    r"\b(?:Cllr|Councillor)\.?\s[A-Z][^.;:]{2,40}?\s(?P<lead>proposed"
    r"|recommended(?=\s(?:approval|acceptance|refusal)\s))\s"
    r"(?=(?:an?|the|approval|acceptance|refusal)\s(?!(?:amendment|motion|recommendations?|vote)\b)[^.;:])"
)
# "Cllr Hill moved a Motion without Notice, seconded by Cllr Dell, to suspend the time limit."
MOVED_A = re.compile(
    r"\b(?P<lead>(?:moved|proposed|presented)\san?\s(?:[a-z-]{3,15}\s){0,2}[Mm]otion(?:\s[Ww]ithout\s[Nn]otice)?)"
    r"(?:,\sseconded\sby\s[^.;:]{3,60},)?\s(?=to\s(?!(?:the|this|those|full|council|cabinet|members|an?)\b)[a-z])"
)
# "Cllr Hill proposed a donation of £100. Seconded by Cllr Dell."
PROPOSED_A = re.compile(
    r"\b(?P<lead>proposed)\s(?=(?:an?|the)\s(?!(?:amendment|motion|recommendations?|proposals?"
    r"|minutes)\b)[^.;:]{5,200}\.\s(?:This\swas\s)?[Ss]econded\sby\b)"
)
# "RB proposed £300 be moved to the reserve – all agreed": with a name before it, and what came of it behind.
PROPOSED_BE = re.compile(
    rf"(?:(?<![A-Za-z]){NAME}|[Ii]t\swas),?\s(?P<lead>proposed)\s(?!(?:that|by|and)\b)"
    r"(?=[^.;:–]{3,120}\sbe\s(?!(?:re-)?elected|appointed)[a-z]{3,12}(?:ed|en)\b[^\n]{0,160}\b"
    r"(?:[Ss]econded|[Aa]ll\s(?:agreed|in\sfavour)|[Aa]greed|[Cc]arried)\b)"
)
# "It was proposed by Councillor Hill, seconded by Councillor Dell that the pool be kept."
MOTION_OF = re.compile(
    rf"\b(?:[Mm]oved|[Pp]roposed|MOVED|PROPOSED)\s(?:by|BY)\s{PERSON_WORDS}{{3,80}}?,?\s(?:and\s)?(?:seconded"
    rf"|SECONDED)\s(?:by|BY)\s{PERSON_WORDS}{{3,60}}?,?\s(?P<lead>that|THAT)\s"
)
# "It was moved by the Chair that item 9 be taken first.", with nobody who seconded it.
MOVED_BY_ONE = re.compile(
    rf"\b(?:[Mm]oved|[Pp]roposed|MOVED|PROPOSED)\s(?:by|BY)\s{PERSON_WORDS}{{3,60}}?,?\s(?P<lead>that|THAT)\s"
)
MOVES = re.compile(r"\b(?:moved|proposed)\b", re.IGNORECASE)
# "Cllr Hill MOVED, SECONDED by Cllr Dell, that the pool be kept."
MOVED_AND_BY = re.compile(
    r"\b(?:[Mm]oved|MOVED|[Pp]roposed|PROPOSED)(?:\s(?:the|a)\smotion)?,\s(?:seconded|SECONDED)\sby\s"
    rf"{PERSON_WORDS}{{3,60}}?,?\s(?P<lead>that|THAT)\s"
)
# "Motion: That the pool be kept.", above who moved it.
HEADED_MOTION = re.compile(
    r"(?:The\s)?(?:(?:Amended|Substantive|AMENDED|SUBSTANTIVE)\s)?(?:MOTION|[Mm]otion)\s?[:–-]\s(?P<lead>)(?=That\s)"
)
# The words of a motion stand behind a mark, as in "Moved by Cllr Hill, seconded by Cllr Dell: That the pool be kept."
MOVED_MARKED = re.compile(
    rf"\b(?:[Mm]oved|[Pp]roposed|MOVED|PROPOSED)\s(?:by|BY)\s{PERSON_WORDS}{{3,80}}?,?\s(?:and\s)?(?:seconded"
    rf"|SECONDED)\s(?:by|BY)\s{PERSON_WORDS}{{3,60}}?\s?(?P<lead>)[:–-]\s(?=That\s)"
)
# "Cllr Hill moved, Cllr Dell seconded and it was carried unanimously that the pool be kept."
CARRIED_THAT = re.compile(
    r"\bit\swas\s(?:carried|CARRIED)(?:\sunanimously|\sby\s[0-9]{1,3}\svotes\sto\s[0-9]{1,3})?,?\s(?P<lead>that)\s"
)
# "a recorded vote was taken on the proposal of the Panel that no meeting be held", below "Resolution status: Carried".
VOTED_ON = re.compile(
    r"\bvote\s(?:was|is|as)\staken\son\sthe\s(?:proposal|motion|recommendation"
    r"|suggestion)\b[^.;:]{0,120}?\s(?P<lead>that)\s"
)
# "It was moved by Councillor Hill and seconded by Councillor Dell:", and the motion in the paragraph below.
MOVED_BY = re.compile(r"\b(?:moved|proposed)(?:\sby\b|,).{1,120}\bseconded\sby\b.{1,80}\Z", re.IGNORECASE | re.DOTALL)
# "Cllr Hill moved and Cllr Dell seconded the following motion:", whatever the motion's words are.
FOLLOWING_MOTION = re.compile(
    r"\b(?:moved|proposed|submitted)\b.{1,160}\bfollowing\smotion\b[^.;:]{0,60}:\s?[-–—]?\Z", re.IGNORECASE | re.DOTALL
)
# "1. To suspend the rules.", the first of a list that was moved.
LISTED = re.compile(r"(?:\(?[1a]\)|1\.|\(?i\))\s{1,9}To\s[a-z]")
STATED = re.compile(r"[“\"‘']?(?P<words>(?:[Tt]hat|THAT)\s[^“”]{3,2000}?)[”\"’']{0,2}\.?[”\"’']{0,2}\Z", re.DOTALL)
# "‘I move that this Council repeats its decision.’", below "The following Motion was moved by Councillor Hill:".
I_MOVE = re.compile(
    r"[“\"‘']?I\s(?:hereby\s)?(?P<lead>(?:move|propose)\sthat)\s(?P<words>[^“”]{3,2000}?)[”\"’']{0,2}\Z", re.DOTALL
)
# "Councillor Hill moved and Councillor Dell seconded a proposal to vary the order of business."
SECONDED_A = re.compile(rf"\b(?:[Mm]oved|[Pp]roposed)\sand\s{NAME},?\sseconded\sa\s(?P<lead>proposal|motion)\s(?=to\s)")
# "Council therefore resolves that the fees be kept.", the end of a motion.
RESOLVES_THAT = re.compile(
    r"\b(?P<lead>(?:(?:This|The)\s)?[Cc]ouncil\s(?:therefore\s|also\s)?resolves\s(?:that|to(?=\s[a-z])))\s"
)
# "This Council resolves:" above the words of a motion in quotation marks.
RESOLVES = re.compile(r"(?:This|The)\s[Cc]ouncil\sresolves(?:\s(?:to|that))?\s?:")
QUOTED = re.compile(r"[“\"](?P<words>[^“”\"]{3,900})[”\"]\s?\.?")
AMENDING = re.compile(r"\bamend(?:ment)?\b", re.IGNORECASE)
CLOSING = ('"', "”", "’")
MOTIONS = (
    QUOTED_MOTION,
    CARRIED_MOTION,
    CARRIED_THAT,
    MOTION,
    MOTION_OF,
    MOVED_AND_BY,
    MOVED_MARKED,
    SECONDED_THAT,
    PROPOSED_TO,
    MOVED_A,
    SECONDED_A,
    RESOLVES_THAT,
    PROPOSED_A,
    PROPOSED_BE,
    MOVED_BY_ONE,
)
RECOMMENDATION = re.compile(r"\b(?:moved|proposed)\s(?:that\s)?the\s(?:[a-z’']{2,20}\s){0,2}recommendations?\b")
# Without one of these no motion is introduced; a long dash is "?" among small letters.
INTRODUCING = ("moved", "proposed", "resolves", "presented a", "motion: that ", "motion ? that ", "motion - that ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Motion:
    """What was moved: the words that introduce it, if they stand beside it, its own, and its parts if it is a list."""

    lead: Span | None
    words: Span
    parts: tuple[Entry, ...] = ()


def find_motion(text: str, span: Span) -> Motion | None:
    """Return the motion whose words a paragraph prints, or None."""
    if not _tells_of_proposing(text, span):
        return None
    if text[span.end - 1] != ":" and (headed := HEADED_MOTION.match(text, span.start, span.end)):
        return _motion(text, span, headed)
    found = (shape.search(text, span.start, span.end) for shape in MOTIONS)
    match = next(filter(None, found), None)
    # Of two motions that nobody seconded the first came to nothing, as far as one can tell.
    if match is None or (match.re is MOVED_BY_ONE and MOVES.search(text, match.end(), span.end)):
        return None
    return _motion(text, span, match)


def find_told(text: str, span: Span, shape: re.Pattern[str]) -> Motion | None:
    """Return the motion that a paragraph tells of in a sentence of such a shape, or None."""
    match = shape.search(text, span.start, span.end)
    return _motion(text, span, match) if match else None


def find_titled(text: str, span: Span) -> Motion | None:
    """Return the motion that heads the record of its vote, or None: "Motion to approve the plan:"."""
    match = TITLED.match(text, span.start, span.end)
    if match is None:
        return None
    lead, words = match.span("lead"), match.span("words")
    return Motion(lead=Span(start=lead[0], end=lead[1]), words=Span(start=words[0], end=words[1]))


def _tells_of_proposing(text: str, span: Span) -> bool:
    """Return whether a paragraph has one of the words that every motion is introduced by."""
    return any(map(small_letters_of(text)[span.start : span.end].__contains__, INTRODUCING))


def _motion(text: str, span: Span, match: re.Match[str]) -> Motion:
    if match.re in (QUOTED_MOTION, CARRIED_MOTION):
        return Motion(lead=None, words=Span(*match.span("words")))
    lead = Span(start=match.start("lead"), end=match.end("lead")) if match["lead"] else None
    start = match.start("words") if match.re is PROPOSED_TO else match.end()
    end = sentence_end(text, start, span.end)
    if match.re is RESOLVES_THAT and text[end - 1] in CLOSING:  # what they close was opened farther up
        end -= 1
    behind = ENDS_MOTION.search(text, start, end)
    return Motion(lead=lead, words=trim(text, Span(start=start, end=behind.start() if behind else end)))


def motion_below(text: str, mover: Span, below: Span) -> Motion | None:
    """Return the motion that has the paragraph below its mover's to itself, in quotation marks or not, or None."""
    if text.startswith(("Motion", "MOTION"), mover.start) and mover.end - mover.start == len("Motion"):
        return Motion(lead=None, words=below)
    if RESOLVES.fullmatch(text, mover.start, mover.end) and (quoted := QUOTED.fullmatch(text, below.start, below.end)):
        return Motion(lead=mover, words=Span(start=quoted.start("words"), end=quoted.end("words")))
    if not _tells_of_proposing(text, mover):
        return None
    if FOLLOWING_MOTION.search(text, mover.start, mover.end) and text[below.end - 1] != ":":
        return Motion(lead=None, words=below)
    return _stated_below(text, mover, below) if MOVED_BY.search(text, mover.start, mover.end) else None


def _stated_below(text: str, mover: Span, below: Span) -> Motion | None:
    """Return the motion in the paragraph below its mover's: a list, in quotation marks, or "That ..."."""
    amends = AMENDING.search(text, mover.start, mover.end) is not None
    if text[mover.end - 1] == ":" and LISTED.match(text, below.start, below.end) and not amends:
        return Motion(lead=None, words=below)
    quoted = QUOTED.fullmatch(text, below.start, below.end)
    if quoted and not amends:
        return Motion(lead=None, words=Span(start=quoted.start("words"), end=quoted.end("words")))
    match = STATED.match(text, below.start, below.end) or I_MOVE.match(text, below.start, below.end)
    if match is None or (amends and match.re is I_MOVE):
        return None
    lead = Span(*match.span("lead")) if match.re is I_MOVE else None
    return Motion(lead=lead, words=Span(*match.span("words")))


def moves_recommendation(text: str, span: Span) -> bool:
    """Return whether a paragraph tells that the recommendation was moved."""
    return RECOMMENDATION.search(text, span.start, span.end) is not None
