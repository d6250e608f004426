"""What stands directly before a resolving word: "it was", or whoever decides."""

import re
from dataclasses import dataclass

from generator.model.span import Span, fold
from generator.parsing.bodies import BODY, PERSON, body_in, names_officer
from generator.parsing.sentences import sentence_start
from generator.parsing.shapes import MONTH
from generator.parsing.vocabulary import WORDING, any_of, in_any_case

ADVERB = rf"(?i:{any_of(WORDING['leads']['adverbs'])})"
# Not "if it is decided to proceed".
IT_WAS = re.compile(
    r"\b(?<!\b[Ii]f\s)(?:[Ii]t\s{1,30}(?:was|is)"
    rf"|IT\s{{1,30}}WAS)(?:\s{{1,9}}noted\sand)?(?:\s{{1,9}}{ADVERB}){{0,2}}\s{{1,30}}\Z"
)
# "It was, however, agreed that": "it was" does not stand directly before. "The following was agreed:" has none,
# and "the following comments were agreed:" decides nothing.
IT_WAS_APART = re.compile(
    r"\b(?:[Ii]t\s{1,9}(?:was|is),\s[^,.;:]{2,60}"
    r",|[Tt]he\sfollowing(?!\s(?:comments|views|points)\b)(?:\s[a-z]{3,15}){0,2}\s(?:was|were))\s{1,9}\Z"
)
# "The recommendations in the report were agreed as follows:" above them.
PROPOSALS_WERE = re.compile(
    r"(?:(?:\A|[.!?]\s{1,9})The|\b(?:taken|vote),?\sthe"
    r"|\band\sthe(?=\s(?:substantive|amended)\s))\s(?:[a-z]{3,12}\s)?(?:recommendations?|proposals?"
    r"|motion)\b[^.;:]{0,160}?\s(?:was|were)"
    r"(?:\s[a-z]{3,12}\sand|\sunanimously)?\s{1,9}\Z"
)
PUT_BELOW = re.compile(r"[a-zA-Z]{4,12}(?:,?\s(?:as\sfollows|as\sset\sout\sbelow|namely))?\s?:\s{0,9}\Z")
# "They agreed that:" above a list, where the paragraph before it tells what the body considered.
THEY, LISTED = re.compile(r"They\s{1,9}"), re.compile(r"agreed\s(?:that|to)\s?:\s{0,9}\Z")
THEIRS = re.compile(
    r"\bThe\s(?:Committee|Sub-Committee|Panel|Board|Forum|Cabinet|Commission)"
    r"\s(?:considered|received|discussed|reviewed)\b"
)
# "The Committee considered and agreed its work programme", "the Sub-Committee has decided to grant".
ALREADY = (
    r"(?:(?:considered|received|reviewed|discussed|noted)\s{1,9}and\s{1,9}(?:then\s{1,9})?"
    r"|(?P<perfect>ha(?:s|ve))\s{1,9})?"
)
# "The Council has agreed to fund it" tells of an earlier day.
NOW = re.compile(r"(?:decided|determined|resolved)\b", re.IGNORECASE)
# "Two Members agreed that the buses cost too much": not the body; nor is "The June Committee", which met before.
SOME = (
    r"(?:Two|Three|Four|Five|Some|Several|Many|Most|Other|Those"
    r"|Opposition|Labour|Conservative|Independent|Local|Ward)\s"
)
A_BODY = re.compile(
    r"(?P<edge>\A(?:[0-9]{1,4}/[0-9]{2,4}\s{1,9})?\(?|[.!?;:,–]\s{1,9}|\A[^.;:-]{3,60}\s-\s{1,9}(?=The\s)"
    r"|\b(?:and|vote|however)\s{1,9}(?:after\s[a-z]{3,12}\s(?:consideration|discussion|debate),?\s{1,9})?"
    r"|(?:\A|[.!?]\s{1,9})(?:(?:Arising|Following|After|Under|When|As|At\sthe\s(?:conclusion|end)\sof"
    r"|In\s(?:coming|reaching|making))\s[^.;:,]{3,100}?\s|(?:Accordingly|Therefore|Consequently|Subsequently)\s"
    r"|By\s[a-z]{5,12}\s(?:consent|consensus),?\s|At\s[0-9]{1,2}[.:][0-9]{2}\s?(?:[ap]\.?m\.?)?,?\s))"
    rf"(?![Tt]hat\b|{SOME}|[Tt]he\s{MONTH}\s(?:Committee|Panel|Board|Forum|Cabinet|Executive)\b)"
    rf"(?P<body>{BODY}(?:\s\([A-Z][^()]{{2,40}}\))?|(?:[Tt]he\s{{1,9}})?(?P<person>{PERSON})"
    r"|[Tt]he\s{1,9}(?:[A-Z][\w’'-]{1,20}\s(?:and\s)?){0,6}Partnership"
    r"|[Tt]he\s{1,9}(?P<office>(?:(?:Executive|Elected|City|Town)\s)?Mayor|Leader"
    rf"|(?:Lead|Cabinet|Executive)\sMember|Portfolio\sHolder))(?:\s{{0,9}}{ADVERB}){{0,2}}\s{{0,9}}{ALREADY}\Z"
)
# "The Panel, having read the report, agreed that": the body does not stand directly before.
A_BODY_APART = re.compile(rf"(?:\A|[.!?:–]\s{{1,9}})(?P<body>{BODY}),\s[^,.;:]{{3,160}},\s{{1,9}}\Z")
AFTER_DEBATE = r"after\s(?:an?|some|much|the)\s(?:[a-z]{3,12}\s)?(?:debate|discussion)"
JOINT = rf"\b(?:and|was)(?:\s{{1,9}}(?:{ADVERB}|all|have|has|{AFTER_DEBATE}))?\s{{1,9}}\Z"
# "moved by Cllr Dell, seconded by Cllr Moor and resolved that", "the Panel welcomed it and recommended that".
JOINED = re.compile(
    r"(?:\b(?:[Ss]econded|[Pp]roposed|[Mm]oved|suggested|SECONDED|MOVED)\b"
    r"|\b[Ii]t\swas\s(?:requested|discussed|considered)\b"
    rf"|{BODY}\s{{1,9}}[a-z]{{3,12}}ed\b)(?:[^.;:]|(?<=\b[A-Z])\.|(?<=Cllr)\.){{0,200}}{JOINT}"
)
ENDS_JOINING = re.compile(JOINT)
# "Members welcomed the study but agreed that", of the body itself: what somebody proposed "but agreed" is only told.
WELCOMED_BUT = re.compile(
    r"(?:\A|[.!?]\s{1,9})(?:Members|The\s(?:Committee|Sub-Committee|Panel|Board|Forum|Cabinet|Commission))"
    r"\s(?:welcomed|supported|noted|accepted|considered)\b[^.;:]{0,200}\sbut\s\Z"
)
# "Decision: That the scheme was agreed and RECOMMENDED TO COUNCIL": all of it is what was decided.
IS_LIMB = re.compile(r"(?:\A|[:–-]\s{0,3})That\s[^.;]{3,220}\Z")
# "It was noted that Members requested changes and agreed on a date" is only told.
IS_TOLD = re.compile(
    r"\b(?:[Ii]t\swas\s(?:noted|reported|explained)"
    r"|(?:Members|Committee|Panel|Board|Forum)\s(?:considered|felt|thought))"
    r"\sthat\b[^.;]{3,220}\Z"
)
# "Councillor Hill, in his capacity as Chair of the Users' Council, replied and agreed to" do something himself.
IN_OFFICE = re.compile(r"\bin\s(?:his|her|their)\s(?:capacity|role)\sas\b(?:(?!\bseconded\b)[^.;:]){0,160}\Z")
# "It was noted that the path was shut and therefore agreed to open another": what was noted is only the reason.
THEREFORE = re.compile(r"\b[Ii]t\swas\snoted\sthat\b[^.;]{3,220}\band\s(?:was\s)?therefore\s\Z")
REPORTED_BY = re.compile(
    r"(?:\b(?:which|where|that|when)"
    r"|\bAt\san?\s(?:later|earlier|previous|recent|subsequent)\smeeting\b[^.;:]{0,80})\s{1,9}\Z"
)
# "Following a debate, the Cabinet approved"; but "he suggested, and Council accepted,".
INTRODUCED = in_any_case(
    rf"(?:{any_of(WORDING['leads']['introductions'])}"
    r"|(?:Cllr|Councillor)\s[^.,;:]{2,40}\shaving)\b[^.;:]{0,300},\s{1,9}\Z"
)
# "Following discussion and an explanation of the tender", without a comma, "Councillors agreed the schedule".
TALK = (
    r"(?:Following|After|At\s(?:the\s)?(?:conclusion|end)\sof)"
    r"\s(?:[a-z]{1,12}\s){0,3}(?:discussions?|debate|consideration)"
)
# "Having considered the report, the Cabinet", or after talk, with a comma or without.
BEFOREHAND = rf"(?:(?:Following|After|Having)\s[^.;:]{{3,160}}?,|{TALK},?)\s{{1,9}}"
AFTER_TALK = re.compile(rf"{TALK}(?:\s(?:and|of)\s[^.;:,]{{3,80}})?")
THEN_BODY = re.compile(r",\s(?P<body>Cabinet|Council|Executive|Committee|Panel|Board|Members)\Z")
# "All agreed that this should go ahead" tells what came of a proposal.
AGREED_TO_IT = re.compile(r"agreed\sthat\s(?:this|it|the\s(?:motion|proposal))\b")
# What these do is reported to others; where they meet themselves, a title above names them.
GROUPS = (
    *(
        "Partnership",
        "Steering Group",
        "Working Party",
        "Finish Group",
        "Development Group",
        "Review Group",
        "Reference Group",
    ),
    *("Trustees", "Governing Body"),
)
# "The Chamber resolved to note the report": whatever a council calls itself, only a body resolves, and no person here.
UNKNOWN_BODY = re.compile(
    r"(?:The\s(?P<named>[A-Z][\w’'-]{2,20}(?:\s[A-Z][\w’'-]{1,20}){0,2})"
    r"|(?P<alone>(?!(?:It|This|That|These|He|She|They|We|Who|Which|Officers?)\b)[A-Z][a-z]{4,20}(?<!ly)))\s{1,9}"
)
RESOLVES = re.compile(r"resolved\s(?:to|that)\s")
GLUED_TITLE = re.compile(r"(?!THE\b)(?:[A-Z]{3,20}\s){1,8}(?=The\s[A-Z])")
LOOK_BACK, LONGEST_HEAD = 240, 400
ADVERBS = frozenset(WORDING["leads"]["adverbs"])
LAST_WORDS = 60
# What a preface may end in, before its adverbs: "it was", "the parish council", "seconded and".
PREFACING = (
    *("was", "were", "is", "WAS", "and", "but", "has", "have", ",", ")", "They"),
    *("Partnership", "Mayor", "Leader", "Member", "Holder", "Councillor", "Councillors"),
    *("council", "committee", "cabinet", "panel", "board", "forum", "commission", "members", "councillors"),
    *("all", "All", "present", "debate", "discussion"),
    *(noun.split()[-1] for noun in WORDING["bodies"]["nouns"]),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preface:
    """What stands directly before a resolving word: "it was", or a body, which may have no name ("Members").

    `is_person` if the body is a member who decides alone, `is_office` if only an office is named ("the Mayor");
    `begins` if a sentence begins so.
    """

    start: int
    body: str | None = None
    is_body: bool = False
    is_person: bool = False
    is_office: bool = False
    begins: bool = True


def preface_of(text: str, span: Span, start: int) -> Preface | None:
    """Return what stands directly before the resolving word at `start`, or None where it is neither of the two."""
    first = max(span.start, start - LOOK_BACK)
    before = text[first:start]
    if not _may_preface(before):
        return _unknown_body(text, span, start)
    if match := IT_WAS.search(before):
        return None if REPORTED_BY.search(before, 0, match.start()) else Preface(start=first + match.start())
    if THEY.fullmatch(before) and LISTED.match(text, start, span.end) and _considers_above(text, span.start):
        return Preface(start=first)
    if IT_WAS_APART.search(before) or (PUT_BELOW.match(text, start, span.end) and PROPOSALS_WERE.search(before)):
        return Preface(start=start)
    match = A_BODY.search(before)
    if match is None or _is_officer(match):
        return _preface_apart(before, start)
    reported = match["body"].endswith(GROUPS) and not _meets(text, match["body"])
    reported = reported or (match["body"].startswith("All") and AGREED_TO_IT.match(text, start) is not None)
    reported = reported or (match["body"] == "All" and not text.startswith("agreed that ", start))
    earlier = match["perfect"] and not NOW.match(text, start)
    return None if reported or earlier else _body_before(text, span, match, first)


def _unknown_body(text: str, span: Span, start: int) -> Preface | None:
    """Return a body of no usual name that resolves at the head of a paragraph, or None: "The Chamber resolved to"."""
    match = UNKNOWN_BODY.fullmatch(text, span.start, start) if RESOLVES.match(text, start, span.end) else None
    named = (match["named"] or match["alone"]) if match else ""
    return Preface(start=span.start, body=named, is_body=True) if named and not names_officer(named) else None


def _meets(text: str, body: str) -> bool:
    """Return whether a group meets itself: a title at the head of the page names it, or its members are called on."""
    group = next(group for group in GROUPS if body.endswith(group))
    titles = (line.rstrip() for line in text[:LONGEST_HEAD].split("\n"))
    named = any(group in title and not title.endswith((".", ":", ";")) for title in titles)
    return named or f"embers of the {group}" in text[:LONGEST_HEAD]


def _considers_above(text: str, start: int) -> bool:
    """Return whether the paragraphs before tell what the body considered, so that "they" are its members."""
    return THEIRS.search(text, max(0, start - 2 * LOOK_BACK), start) is not None


def _is_officer(match: re.Match[str]) -> bool:
    """Return whether what was taken for a body is an officer; the council is in "a question by Cllr Hill, Council"."""
    alone = match["person"] is None and match["office"] is None and THEN_BODY.search(match["body"]) is None
    return alone and names_officer(match["body"])


def _body_before(text: str, span: Span, match: re.Match[str], first: int) -> Preface:
    """Return the body, or the member, that stands directly before a resolving word, matched from `first` on."""
    sentence = sentence_start(text, span.start, first + match.start("body"))
    opening = text[sentence : first + match.start("body")].strip()
    moved = opening.endswith(" and") and "seconded" in opening
    begins = not opening or moved or opening.endswith(":") or INTRODUCED.match(f"{opening} ") is not None
    begins = begins or AFTER_TALK.fullmatch(opening) is not None
    behind = THEN_BODY.search(match["body"]) if "," in match["body"] else None
    if behind:  # "the report of the Cabinet Member for Transport, Cabinet agreed"
        start = first + match.start("body") + behind.start("body")
        return Preface(start=start, body=behind["body"], is_body=True, begins=True)
    if glued := GLUED_TITLE.match(match["body"]):  # "ELECTION OF CHAIRMAN The Committee agreed"
        start = first + match.start("body") + glued.end()
        return Preface(start=start, body=body_in(text[start : first + match.end("body")]), is_body=True, begins=True)
    person = fold(match["person"] or match["office"] or "") or None
    return Preface(
        start=first + match.start("body"),
        body=person or body_in(match["body"]),
        is_body=True,
        is_person=match["person"] is not None,
        is_office=match["office"] is not None,
        begins=begins,
    )


def _preface_apart(before: str, start: int) -> Preface | None:
    """Return a body that stands in another clause of the sentence, or whoever is joined to what goes before."""
    apart = A_BODY_APART.search(before)
    if apart and not names_officer(apart["body"]):
        return Preface(start=start, body=body_in(apart["body"]), is_body=True)
    if THEREFORE.search(before) or WELCOMED_BUT.search(before):
        return Preface(start=start)
    joined = ENDS_JOINING.search(before) and JOINED.search(before)
    told = any(shape.search(before) for shape in (IS_LIMB, IS_TOLD, IN_OFFICE))
    return Preface(start=start) if joined and not told else None


def _may_preface(before: str) -> bool:
    """Return whether words may end in what prefaces a resolving word: not "had", nor "the Director"."""
    last = next((word for word in reversed(before[-LAST_WORDS:].split()) if word.lower() not in ADVERBS), "")
    return last.endswith(PREFACING) or ("for" in before and not last.islower())
