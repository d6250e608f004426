"""Whether a resolving word decides where it stands, and does not merely tell of a decision."""

import re
from dataclasses import dataclass

from generator.model.decision import Kind
from generator.model.span import Span, fold
from generator.parsing.asking import ask_for
from generator.parsing.bodies import BODY, OFFICER, PERSON, body_in
from generator.parsing.sentences import sentence_start
from generator.parsing.vocabulary import WORDING, any_of, in_any_case

KIND_OF_WORD = {word: Kind(kind) for kind in ("resolved", "agreed", "recommended") for word in WORDING["leads"][kind]}
CAPITAL_DEEDS = ask_for(WORDING["leads"]["capital_deeds"])
DEEDS = frozenset(WORDING["leads"]["deeds"]) | CAPITAL_DEEDS
# A member who decides alone resolves, or does what is resolved; what such a one "agreed" may be no more than said.
BY_ONE = DEEDS | {"resolved"}
CAPITALS_ONLY = frozenset(WORDING["leads"]["capitals_only"])
ADVERB = rf"(?i:{any_of(WORDING['leads']['adverbs'])})"
FEW = r"(?:no|one|two|three|four|five|[0-9]{1,2})"
# "RESOLVED, with one against, that" decides; "agreed with the officer" does not.
SETTLED = in_any_case(
    rf"(?!,\s?with\b|:\s{{1,3}}With\b|\s{{1,3}}with\s{FEW}\s(?:abst|against|dissent))[\s:,–-]{{0,3}}"
    rf"{any_of(WORDING['leads']['settled'])}",
)
IT_WAS = re.compile(rf"\b(?:[Ii]t\s{{1,3}}(?:was|is)|IT\s{{1,3}}WAS)(?:\s{{1,3}}{ADVERB}){{0,2}}\s{{1,3}}\Z")
# "It was, however, agreed that": "it was" does not stand directly before. "The following was agreed:" has none.
IT_WAS_APART = re.compile(
    r"\b(?:[Ii]t\s{1,3}(?:was|is),\s[^,.;:]{2,60},|[Tt]he\sfollowing(?:\s[a-z]{3,15}){0,2}\s(?:was|were))\s{1,3}\Z"
)
# "The Committee considered and agreed its work programme", "the Sub-Committee has decided to grant".
ALREADY = (
    r"(?:(?:considered|received|reviewed|discussed)\s{1,3}and\s{1,3}(?:then\s{1,3})?|(?P<perfect>ha(?:s|ve))\s{1,3})?"
)
# "The Council has agreed to fund it" tells of an earlier day.
NOW = re.compile(r"(?:decided|determined|resolved)\b", re.IGNORECASE)
# "Two Members agreed that the buses cost too much": not the body.
SOME = (
    r"(?:Two|Three|Four|Five|Some|Several|Many|Most|Other|Those"
    r"|Opposition|Labour|Conservative|Independent|Local|Ward)\s"
)
A_BODY = re.compile(
    rf"(?P<edge>\A(?:[0-9]{{1,4}}/[0-9]{{2,4}}\s{{1,9}})?|[.!?;:,–]\s{{1,9}}|\b(?:and|vote)\s{{1,9}}|(?:\A|[.!?]\s{{1,9}})(?:Arising|Following|After|Under)\s[^.;:,]{{3,100}}\s)(?![Tt]hat\b|{SOME})(?P<body>{BODY}(?:\s\([A-Z][^()]{{2,40}}\))?|(?:[Tt]he\s{{1,9}})?(?P<person>{PERSON})|[Tt]he\s{{1,9}}(?P<office>Mayor|Leader))(?:\s{{0,3}}{ADVERB}){{0,2}}\s{{0,3}}{ALREADY}\Z"
)
# "The Panel, having read the report, agreed that": the body does not stand directly before.
A_BODY_APART = re.compile(rf"(?:\A|[.!?:–]\s{{1,9}})(?P<body>{BODY}),\s[^,.;:]{{3,160}},\s{{1,3}}\Z")
AFTER_DEBATE = r"after\s(?:an?|some|much|the)\s(?:[a-z]{3,12}\s)?(?:debate|discussion)"
JOINT = rf"\b(?:and|was)(?:\s{{1,3}}(?:{ADVERB}|all|{AFTER_DEBATE}))?\s{{1,3}}\Z"
# "moved by Cllr Dell, seconded by Cllr Moor and resolved that", "the Panel welcomed it and recommended that".
JOINED = re.compile(rf"(?:\b(?:seconded|proposed|moved)\b|{BODY}\s{{1,3}}[a-z]{{3,12}}ed\b)[^.;:]{{0,200}}{JOINT}")
ENDS_JOINING = re.compile(JOINT)
# "Decision: That the scheme was agreed and RECOMMENDED TO COUNCIL": all of it is what was decided.
IS_LIMB = re.compile(r"(?:\A|[:–-]\s{0,3})That\s[^.;]{3,220}\Z")
# "It was noted that Members requested changes and agreed on a date" is only told.
IS_TOLD = re.compile(r"\b[Ii]t\swas\s(?:noted|reported|explained)\sthat\b[^.;]{3,220}\Z")
REPORTED_BY = re.compile(r"\b(?:which|where|that|when)\s{1,3}\Z")
# "It was agreed by all the parties that" tells what others agreed.
# "Agreed, the resolution was passed." says how the vote on it ended.
HOW_IT_ENDED = re.compile(r",\sthe\s(?:resolution|motion|proposal)\swas\s(?:passed|carried|approved)\b", re.IGNORECASE)
BY_OTHERS = re.compile(r"\s{1,3}by\s(?:all\s|both\s)?(?:the\s)?(?:parties|partners|him|her|them|both)\b")
BY_SOMEBODY = re.compile(r"\s{1,3}(?:by|in)\b")
# "It was agreed early in the discussion that".
WHEN = r"\s{1,3}(?:early|later|during|at\s(?:the|this)\s(?:end|start|meeting))\s[^,.;:]{3,40}?(?=\sthat\b)"
DECIDES = in_any_case(
    rf"\s{{0,9}}(?:[:–—,;]|-(?=\s|\Z)|\(|\Z|that\b|(?:not\s)?to\b|by\b|on\b|with\s{FEW}\b|{ADVERB}|{WHEN})",
)
HEADS = re.compile(r"\s?[:–-]")
# "The Committee agreed the plan", but not "agreed the council was small"; of others this would tell a story.
OBJECT = re.compile(
    r"(?!\sthe\s(?:(?!which\b|that\b|as\b|who\b)[^.;:]){3,80}?\s(?:was|were)\b)"
    r"\s{1,9}(?:the|its|this|all|proposals|recommendations|plans|changes|arrangements|funding)\b"
)
# "It was agreed the paths should be mown."
WITHOUT_THAT = re.compile(r"\s(?:the|these|this|those|an?|all|no)\s[^.;:]{1,100}\s(?:should|would|will|be)\b")
AIM = re.compile(
    r"(?:,\s{1,9}[^,.;:]{3,100},|\s[a-z]{3,12}ly(?=\s))?[\s,]{1,9}(?:that|(?:not\s)?to|for\s(?:the|this|it))\b",
    re.IGNORECASE,
)
# "Members agreed that the event was well attended" is what they thought.
VIEW = re.compile(
    r"\s{1,3}that\s(?:(?!\b(?:should|would|will|shall|be|must)\b)[^.;:]){3,160}?\b(?:was|were|might)\b(?!\sto\b)"
)
# "The Mayor agreed that:" above a list; what a mayor only agreed to may be said in debate.
LISTS = re.compile(r"\s?(?:\s(?:that|to)\s?:?|:)\s{0,9}\Z")
# "Members voted 7 to 2 to approve"; "Members voted for Councillor Hill" tells how a count was made.
VOTED_TO = re.compile(
    rf"(?:\s{{1,3}}(?:{ADVERB}|(?:by\s)?[0-9]{{1,3}}(?:\s?[–-]\s?|\s(?:votes?\s)?to\s)[0-9]{{1,3}}|by\sa\smajority)){{0,2}}(?:\s{{1,3}}that(?=\s)|\s{{1,3}}in\sfavour\sof(?=\s)(?!\s(?:the|this)\s(?:proposal|motion|recommendation|nomination)s?\b)|(?=\s{{1,3}}to\s))"
)
# "Following a debate, the Cabinet approved"; but "he suggested, and Council accepted,".
INTRODUCED = in_any_case(rf"(?:{any_of(WORDING['leads']['introductions'])})\b[^.;:]{{0,300}},\s{{1,9}}\Z")
# "The Council agreed a new plan in 2019" tells of an earlier day.
EARLIER = re.compile(
    r"\b(?:previously|earlier|(?<!\bof\sthe\s)last\s(?:year|month|meeting)|[Aa]t\s(?:the|that)\stime|[Aa]t\s(?:that|its|the\s(?:last|previous))\smeeting|in\s(?:[A-Z][a-z]{2,8}\s)?(?:19|20)[0-9]{2})\b"
)
QUALIFIER = (
    rf"(?:(?:by\s)?\([^()]{{0,60}}\)|{ADVERB}|nem\.?\s?con\.?|by\sall|by\s(?:a\s)?(?:majority(?:\svote)?|show\sof\shands|ballot)"
    rf"|(?:by|with)\s[0-9]{{1,3}}\svotes?\sto\s[0-9]{{1,3}}|with\s{FEW}\s(?:abstentions?|against|dissenting|dissent))"
)
MARKED = re.compile(
    rf"""(?:[\s,]{{1,9}}(?:{QUALIFIER}|[Tt]hat|THAT|by|to|TO|recommend|of|OF|and|AND|the|THE|for|FOR|as\sfollows|follows|[A-Z][\w’'&/-]{{0,30}})){{0,16}}
    \s{{0,20}}(?::\s?[-–—]|:|–|—|-(?=\s|\Z)|;(?=\s{{0,9}}\Z|\s{{1,3}}(?:to|that)\s))(?:\s{{0,3}}\((?i:unanimous(?:ly)?|nem\.?\s?con\.?)\))?""",
    re.VERBOSE,
)
# "Report AGREED by 41 votes to 1." tells an outcome; "AGREED by 28 votes to 5 that" leads.
COUNTED = re.compile(r"\s(?:by|with)\s[0-9]{1,3}\svotes?\sto\s[0-9]{1,3}(?!\s?(?:\([^()]{0,60}\)\s?)?(?:,?\sthat\b|:))")
LOOK_BACK = 240
ADVERBS = frozenset(WORDING["leads"]["adverbs"])
LAST_WORDS = 60
# What a preface may end in, before its adverbs: "it was", "the parish council", "seconded and".
PREFACING = (
    *("was", "were", "is", "WAS", "and", "has", "have", ",", ")", "Mayor", "Leader", "Councillor"),
    *("council", "committee", "cabinet", "panel", "board", "members", "councillors", "Councillors"),
    *("all", "debate", "discussion"),
    *(noun.split()[-1] for noun in WORDING["bodies"]["nouns"]),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preface:
    """What stands directly before a resolving word: "it was", or a body, which may have no name ("Members").

    `is_person` if the body is a member who decides alone, `is_office` if only the mayor or the leader is named;
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
        return None
    if match := IT_WAS.search(before):
        return None if REPORTED_BY.search(before, 0, match.start()) else Preface(start=first + match.start())
    if IT_WAS_APART.search(before):
        return Preface(start=start)
    match = A_BODY.search(before)
    if match is None or (match["person"] is None and match["office"] is None and OFFICER.search(match["body"])):
        return _preface_apart(before, start)
    if match["perfect"] and not NOW.match(text, start):
        return None
    sentence = sentence_start(text, span.start, first + match.start("body"))
    opening = text[sentence : first + match.start("body")].strip()
    moved = opening.endswith(" and") and "seconded" in opening
    begins = not opening or moved or opening.endswith(":") or INTRODUCED.match(f"{opening} ") is not None
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
    if apart and not OFFICER.search(apart["body"]):
        return Preface(start=start, body=body_in(apart["body"]), is_body=True)
    joined = ENDS_JOINING.search(before) and JOINED.search(before)
    return Preface(start=start) if joined and not (IS_LIMB.search(before) or IS_TOLD.search(before)) else None


def _may_preface(before: str) -> bool:
    """Return whether words may end in what prefaces a resolving word: not "had", nor "the Director"."""
    last = next((word for word in reversed(before[-LAST_WORDS:].split()) if word.lower() not in ADVERBS), "")
    return last.endswith(PREFACING) or ("for" in before and not last.islower())


def decides(text: str, span: Span, match: re.Match[str], preface: Preface | None, *, opens: bool) -> bool:
    """Return whether a resolving word decides here, and does not merely tell of a decision."""
    word, following = match.group(), text[match.end() : min(span.end, match.end() + 300)]
    before = max(span.start, match.start() - LOOK_BACK)
    of_limb = word == "RECOMMENDED" and IS_LIMB.search(text, before, match.start()) is not None
    told = HOW_IT_ENDED.match(following) or BY_OTHERS.match(following) or _thinks(word, preface, match, following)
    if of_limb or told or _is_settled(word, following, opens=opens):
        return False
    if word.lower() == "voted":
        return preface is not None and VOTED_TO.match(following) is not None
    if preface and preface.is_body:
        return _body_decides(word, preface, following)
    if word.lower() in DEEDS:
        return False
    if word.isupper() and (opens or preface or not text[span.start : span.end].isupper()):
        return True
    return word.lower() not in CAPITALS_ONLY and _decides_in_small_letters(text, span, match, preface, opens=opens)


def _decides_in_small_letters(
    text: str, span: Span, match: re.Match[str], preface: Preface | None, *, opens: bool
) -> bool:
    """Return whether "resolved" decides here: behind "it was", or at the beginning of a sentence."""
    word, following = match.group(), text[match.end() : min(span.end, match.end() + 300)]
    heads = opens and MARKED.match(text, match.end(), span.end) is not None
    begins = word[0].isupper() and (opens or _begins_sentence(text, span, match.start()))
    if preface is None and not (heads or begins):
        return False
    plain = preface is not None and not preface.is_body and WITHOUT_THAT.match(following) is not None
    reported = BY_SOMEBODY.match(following) is not None and KIND_OF_WORD[word.lower()] is Kind.RECOMMENDED
    told = reported or (preface is not None and _tells_earlier(text, span, preface))
    return (plain or DECIDES.match(following) is not None) and not told


def _thinks(word: str, preface: Preface | None, match: re.Match[str], following: str) -> bool:
    """Return whether a body only agrees on how a thing was: "it was agreed that" decides, whatever follows."""
    if word != "agreed" or preface is None or not (preface.is_body or preface.start == match.start()):
        return False
    return VIEW.match(following) is not None


def _is_settled(word: str, following: str, *, opens: bool) -> bool:
    """Return whether a word only says that a matter is settled, or is no resolving word here."""
    if COUNTED.match(following):
        return True
    heads = word.lower() != "resolution" or (opens and HEADS.match(following) is not None)
    return not heads or SETTLED.match(following) is not None


def _begins_sentence(text: str, span: Span, start: int) -> bool:
    """Return whether a sentence begins here, as in "The Cabinet considered a report. Resolved that"."""
    return text[max(span.start, start - 9) : start].rstrip().endswith((".", "!", "?", ":", "–", ")"))


def _tells_earlier(text: str, span: Span, preface: Preface) -> bool:
    """Return whether a sentence tells of an earlier day: "At the time, it was resolved that"."""
    return EARLIER.search(text, sentence_start(text, span.start, preface.start), preface.start) is not None


def _body_decides(word: str, preface: Preface, following: str) -> bool:
    """Return whether a body decides by this word: "The Cabinet approved the plan", "the Panel agreed to meet"."""
    if not word.isupper() and (word.lower() in CAPITALS_ONLY or (preface.is_person and word.lower() not in BY_ONE)):
        return False
    if preface.is_office:
        return LISTS.match(following) is not None
    if AIM.match(following):
        return word.lower() not in DEEDS or preface.begins
    earlier = not word.isupper() and EARLIER.search(following) is not None
    if earlier or word.lower() in DEEDS:
        return preface.begins and not earlier
    return DECIDES.match(following) is not None or (preface.begins and OBJECT.match(following) is not None)
