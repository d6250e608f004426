"""Who proposed and who seconded a decision."""

import re
from dataclasses import dataclass

from generator.model.span import Span, fold, trim
from generator.parsing.glance import small_letters_of
from generator.parsing.sentences import sentence_end
from generator.parsing.vocabulary import WORDING, any_of

TITLE = (
    r"(?:Councillors?|Cllrs?\.?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Alderman"
    r"|The\sChair(?:man|woman|person)?|The\sLeader|The\sMayor)(?![a-z])"
)
# "IT WAS PROPOSED BY CLLR PRATT, SECONDED BY CLLR SAYER THAT": these are of no name; nor is "the Lettings Policy
# proposed", or "Minutes Cllr Hill proposed".
NO_NAME = any_of(WORDING["movers"]["no_names"])
NAME_WORD = rf"(?!{NO_NAME}\b)[A-Z][\w’'-]{{0,25}}"
PLAIN_NAME = rf"{NAME_WORD}(?:\s{NAME_WORD}){{1,3}}"
# A stop ends an initial, "J. Hill", and never a name: "Councillor Hill. The vote".
NAME = (
    rf"(?=[A-Z])(?:{TITLE}(?:\s(?:Mr|Mrs|Ms|Miss|Dr)\b\.?)?"
    rf"(?:\s(?:[A-Z]\.|(?![A-Z]{{3}})[A-Z][\w’'-]{{0,25}})){{0,4}}|[A-Z]{{2,3}}\b|{PLAIN_NAME})"
)
# "the proposed Lettings Policy" names nobody, "Proposed Cllr Hill" does.
PROPOSED_BY = re.compile(
    rf"\b(?i:(?:moved|proposed)\sby|(?:up)?on\s(?:the|a)\s(?:motion|proposal|proposition|nomination)\s(?:of|by|from)|under\sthe\smotion\sof|(?-i:PROPOSE[DR]|Propose[dr])[.:]?|propose[dr](?:[.:]|(?=\s{TITLE}\b))|prop[.:]?)\s(?P<name>{NAME})"
)
SECONDED_BY = re.compile(
    rf"\b(?i:seconded\sby|(?<=,\s)sec(?:onded)?(?=\s(?:Cllr|Councillor)\b)|2nd(?:ed)?[.:]?(?:\sby)?|Sec(?:onded|onder)?[.:])\s(?P<name>{NAME})"
)
# "Councillor Hill moved", "Councillor Hill presented the report and proposed".
PROPOSES = re.compile(
    rf"(?<![A-Za-z])(?P<name>{NAME}),?\s(?:seconded\sby\s[^,.;:]{{1,60}},\s)?(?:then\s|formally\s|[a-z]{{3,12}}ed\s[^.;:,]{{1,60}}\sand\s)?(?:moved|proposed|MOVED|PROPOSED)\b(?!\s(?:by|BY)\b)"
)
SECONDS = re.compile(
    rf"(?<![A-Za-z])(?P<name>{NAME}),?\s(?:then\s|formally\s)?(?:seconded|SECONDED)\b(?!\s(?:by|BY)\b)"
)
TITLED = re.compile(r"(?P<lead>Motion)\s(?P<words>to\s[^\n]{5,600}?)\s?:?\Z")
# "PROPOSED that the plan be kept; SECONDED by Cllr Dell", "that the price be accepted – all in favour.", "that the plan
# be kept, and Cllr Dell seconded the proposal."
ENDS_MOTION = re.compile(
    rf"[,;]\s(?:and\s)?(?:{NAME}|[A-Z][a-z]{{1,20}})\s(?:SECONDED|seconded)\b|[;,]\s(?:(?:and\s)?(?:this|which)\swas\s)?(?:SECONDED|seconded)\sby\b|\s[–-]\s(?:all\s(?:in\sfavour|agreed)|agreed|carried)\b"
)
# "moved that the rules be suspended", "proposed to defer the item".
MOTION = re.compile(
    r"\b(?<!\bbe\s)(?P<lead>(?:moved|proposed|MOVED|PROPOSED)(?:,?\s(?:and\s)?(?:duly\s)?seconded(?:,?\sand\s(?:carried|agreed))?|\sa\s(?:[a-z]{3,12}\s)?motion)?(?:,?\s(?:that|THAT)|(?=,?\s(?:to\s[a-z]|(?:approval|acceptance|adoption)\sof\b)))),?\s?"
)
# "The Leader MOVED and Councillor Hill SECONDED that", "Cllr Hill proposed, seconded Cllr Dell that".
SECONDED_THAT = re.compile(
    rf"\b(?:MOVED|PROPOSED|[Mm]oved|[Pp]roposed),?\s(?:and\s)?(?:{NAME},?\s(?=SECONDED|seconded)|seconded\s(?:by\s)?{NAME},?\s(?=that))"
    r"(?P<lead>(?:(?:SECONDED|seconded),?\s)?that)\s"
)
# "Cllr Hill proposed and Cllr Dell seconded “That Mr Moss be appointed as Chair.”"
QUOTED_MOTION = re.compile(
    rf"\b(?:MOVED|PROPOSED|[Mm]oved|[Pp]roposed),?\sand\s{NAME},?\s(?:SECONDED|seconded)[,:]?\s[“\"](?P<words>That\s[^“”\"]{{5,600}}[^“”\".])\.?[”\"](?![^\n]{{0,600}}\b(?:proposed|moved)\b)"
)
# The stop of an initial ends no sentence, nor that of a title: "L. Hill", "Cllr. Dell".
PERSON_WORDS = r"(?:[^.;:]|(?<=\b[A-Z])\.|(?<=Cllr)\.|(?<=Mrs)\.|(?<=Mr)\.)"
# "It was proposed by Cllr Hill to take item 8 first. Seconded by Cllr Dell."
PROPOSED_TO = re.compile(
    rf"\b[Pp]roposed\sby\s{NAME}(?:\s(?P<lead>that))?\s(?P<words>{PERSON_WORDS}{{10,300}}?(?:\.\s(?:This\swas\s)?|,\s(?:this|which)\swas\s))[Ss]econded\sby\b"
)
# "Councillor Hill recommended approval of the plan.", above who seconded it.
PROPOSED_WHAT = re.compile(
    r"\b(?:Cllr|Councillor)\.?\s[A-Z][^.;:]{2,40}?\s(?P<lead>proposed|recommended(?=\s(?:approval|acceptance|refusal)\s))\s"
    r"(?=(?:an?|the|approval|acceptance|refusal)\s(?!(?:amendment|motion|recommendations?|vote)\b)[^.;:])"
)
# "Cllr Hill moved a Motion without Notice, seconded by Cllr Dell, to suspend the time limit."
MOVED_A = re.compile(
    r"\b(?P<lead>(?:moved|proposed|presented)\san?\s(?:[a-z-]{3,15}\s){0,2}[Mm]otion(?:\s[Ww]ithout\s[Nn]otice)?)"
    r"(?:,\sseconded\sby\s[^.;:]{3,60},)?\s(?=to\s(?!(?:the|this|those|full|council|cabinet|members|an?)\b)[a-z])"
)
# "Cllr Hill proposed a donation of £100. Seconded by Cllr Dell."
PROPOSED_A = re.compile(
    r"\b(?P<lead>proposed)\s(?=(?:an?|the)\s(?!(?:amendment|motion|recommendations?|proposals?|minutes)\b)[^.;:]{5,200}\.\s(?:This\swas\s)?[Ss]econded\sby\b)"
)
# "RB proposed £300 be moved to the reserve – all agreed": with a name before it, and what came of it behind.
PROPOSED_BE = re.compile(
    rf"(?:(?<![A-Za-z]){NAME}|[Ii]t\swas),?\s(?P<lead>proposed)\s(?!(?:that|by|and)\b)(?=[^.;:–]{{3,120}}(?<!ould)(?<!to)\sbe\s(?!(?:re-)?elected|appointed)[a-z]{{3,12}}(?:ed|en)\b"
    r"[^\n]{0,160}\b(?:[Ss]econded|[Aa]ll\s(?:agreed|in\sfavour)|[Aa]greed|[Cc]arried)\b)"
)
# "It was proposed by Councillor Hill, seconded by Councillor Dell that the pool be kept."
MOTION_OF = re.compile(
    rf"\b(?:[Mm]oved|[Pp]roposed|MOVED|PROPOSED)\s(?:by|BY)\s{PERSON_WORDS}{{3,80}}?,?\s(?:and\s)?(?:seconded|SECONDED)\s(?:by|BY)\s{PERSON_WORDS}{{3,60}}?,?\s(?P<lead>that|THAT)\s"
)
# "a recorded vote was taken on the proposal of the Panel that no meeting be held", below "Resolution status: Carried".
VOTED_ON = re.compile(
    r"\bvote\s(?:was|is|as)\staken\son\sthe\s(?:proposal|motion|recommendation|suggestion)\b[^.;:]{0,120}?\s(?P<lead>that)\s"
)
# "It was moved by Councillor Hill and seconded by Councillor Dell:", and the motion in the paragraph below.
MOVED_BY = re.compile(r"\b(?:moved|proposed)(?:\sby\b|,).{1,120}\bseconded\sby\b.{1,80}\Z", re.IGNORECASE | re.DOTALL)
# "Cllr Hill moved and Cllr Dell seconded the following motion:", whatever the motion's words are.
FOLLOWING_MOTION = re.compile(
    r"\b(?:moved|proposed|submitted)\b.{1,160}\bfollowing\smotion\b[^.;:]{0,60}:\s?[-–—]?\Z", re.IGNORECASE | re.DOTALL
)
STATED = re.compile(r"[“\"‘']?(?P<words>(?:[Tt]hat|THAT)\s[^“”]{3,2000}?)[”\"’']{0,2}\.?[”\"’']{0,2}\Z", re.DOTALL)
# "Councillor Hill moved and Councillor Dell seconded a proposal to vary the order of business."
SECONDED_A = re.compile(rf"\b(?:[Mm]oved|[Pp]roposed)\sand\s{NAME},?\sseconded\sa\s(?P<lead>proposal|motion)\s(?=to\s)")
# "Council therefore resolves that the fees be kept.", the end of a motion.
RESOLVES_THAT = re.compile(
    r"\b(?P<lead>(?:(?:This|The)\s)?[Cc]ouncil\s(?:therefore\s|also\s)?resolves\s(?:that|to(?=\s[a-z])))\s"
)
# "This Council resolves:" above the words of a motion in quotation marks.
RESOLVES = re.compile(r"(?:This|The)\s[Cc]ouncil\sresolves(?:\s(?:to|that))?\s?:")
QUOTED = re.compile(r"[“\"](?P<words>[^“”\"]{3,900})[”\"]\s?\.?")
AMENDING = re.compile(r"\bamendment\b", re.IGNORECASE)
CLOSING = ('"', "”", "’")
MOTIONS = (
    QUOTED_MOTION,
    MOTION,
    MOTION_OF,
    SECONDED_THAT,
    PROPOSED_TO,
    MOVED_A,
    SECONDED_A,
    RESOLVES_THAT,
    PROPOSED_A,
    PROPOSED_BE,
)
RECOMMENDATION = re.compile(r"\b(?:moved|proposed)\s(?:that\s)?the\s(?:[a-z’']{2,20}\s){0,2}recommendations?\b")
# Without one of these nobody is named as who proposed, and without one of those as who seconded.
MOVING, SECONDING = ("moved", "prop", "motion"), ("second", "2nd", "sec.", "sec:", ", sec ")
NAMING = (*MOVING, *SECONDING)
# The same of who is named behind "moved by" and "seconded by", where every space is one.
PROPOSING = ("moved by ", "prop", "motion", "nomination of")
SECONDED = (
    "seconded by ",
    ", seconded ",
    ", sec ",
    "2nd",
    *(f"{word}{stop} " for word in ("sec", "seconded", "seconder") for stop in ".:"),
)
# Without one of these no motion is introduced.
INTRODUCING = ("moved", "proposed", "resolves", "presented a")
CAPITAL = re.compile("[A-Z]")
FARTHEST = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Movers:
    """Who proposed and who seconded, as named."""

    proposer: str | None = None
    seconder: str | None = None


NOBODY = Movers()


@dataclass(frozen=True, slots=True, kw_only=True)
class Motion:
    """What was moved: the words that introduce it, if they stand beside it, and its own."""

    lead: Span | None
    words: Span


def find_motion(text: str, span: Span) -> Motion | None:
    """Return the motion whose words a paragraph prints, or None."""
    if not _tells_of_proposing(text, span):
        return None
    found = (shape.search(text, span.start, span.end) for shape in MOTIONS)
    return next((_motion(text, span, match) for match in found if match), None)


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
    if match.re is QUOTED_MOTION:
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
    if FOLLOWING_MOTION.search(text, mover.start, mover.end):
        return Motion(lead=None, words=below)
    moved = MOVED_BY.search(text, mover.start, mover.end)
    quoted = QUOTED.fullmatch(text, below.start, below.end) if moved else None
    if quoted and not AMENDING.search(text, mover.start, mover.end):
        return Motion(lead=None, words=Span(start=quoted.start("words"), end=quoted.end("words")))
    match = STATED.match(text, below.start, below.end) if moved else None
    return Motion(lead=None, words=Span(start=match.start("words"), end=match.end("words"))) if match else None


def moves_recommendation(text: str, span: Span) -> bool:
    """Return whether a paragraph tells that the recommendation was moved."""
    return RECOMMENDATION.search(text, span.start, span.end) is not None


def tells_of_moving(text: str, span: Span) -> bool:
    """Return whether a stretch has one of the words beside which movers are named: most have none."""
    return any(map(small_letters_of(text)[span.start : span.end].__contains__, NAMING))


def tells_of_seconding(text: str, span: Span) -> bool:
    """Return whether a stretch has one of the words without which nobody is named as who seconded."""
    return any(map(small_letters_of(text)[span.start : span.end].__contains__, SECONDING))


def find_movers(text: str, span: Span) -> Movers:
    """Return who proposed and who seconded, as far as a paragraph names them near its end."""
    start = max(span.start, span.end - FARTHEST)
    said = small_letters_of(text)[start : span.end].__contains__
    moving, seconding = any(map(said, MOVING)), any(map(said, SECONDING))
    if not (moving or seconding):
        return NOBODY
    words = fold(text[start : span.end])
    said = words.lower().__contains__
    proposed = _unless_told(words, PROPOSED_BY.search(words) if any(map(said, PROPOSING)) else None)
    seconded = SECONDED_BY.search(words) if any(map(said, SECONDED)) else None
    return Movers(
        proposer=_name(proposed or (_first(PROPOSES, words) if moving else None)),
        seconder=_name(seconded or (_first(SECONDS, words) if seconding else None)),
    )


def _unless_told(words: str, match: re.Match[str] | None) -> re.Match[str] | None:
    """Return who is named behind "Proposed", but for whoever is proposed: "Cllr Amis PROPOSED Cllr Lusher"."""
    if match is None or " by " in match.group():
        return match
    told = _first(PROPOSES, words)
    return told if told and match.start() < told.end() <= match.start("name") else match


def _first(named: re.Pattern[str], words: str) -> re.Match[str] | None:
    """Return where a pattern that begins with a capital first matches: quicker than to search for it."""
    found = (named.match(words, capital.start()) for capital in CAPITAL.finditer(words))
    return next(filter(None, found), None)


def _name(match: re.Match[str] | None) -> str | None:
    return match["name"].rstrip(".,") if match else None
