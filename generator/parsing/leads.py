"""The words that introduce a decision: "Resolved – That the Committee:", "it was agreed that"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.decision import Kind
from generator.model.span import Span, trim
from generator.parsing.bodies import BODY, OFFICER, body_in
from generator.parsing.sentences import sentence_end
from generator.parsing.vocabulary import BASE_FORMS, WORDING, any_of

KIND_OF_WORD = {word: Kind(kind) for kind in ("resolved", "agreed", "recommended") for word in WORDING["leads"][kind]}
DEEDS = frozenset(WORDING["leads"]["deeds"])
CAPITALS_ONLY = frozenset(WORDING["leads"]["capitals_only"])
RESOLVING_WORD = re.compile(
    any_of(spelt(word) for word in (*KIND_OF_WORD, *DEEDS) for spelt in (str, str.upper, str.capitalize))
)
ADVERB = rf"(?i:{any_of(WORDING['leads']['adverbs'])})"
SETTLED = re.compile(rf"[\s:,–-]{{0,3}}{any_of(WORDING['leads']['settled'])}", re.IGNORECASE)
IT_WAS = re.compile(rf"\b[Ii]t\s{{1,3}}(?:was|is|has\s{{1,3}}been)(?:\s{{1,3}}{ADVERB}){{0,2}}\s{{1,3}}\Z")
A_BODY = re.compile(
    rf"(?P<edge>\A|[.!?;:,–]\s{{1,9}}|\band\s{{1,9}})(?P<body>{BODY})(?:\s{{1,3}}{ADVERB}){{0,2}}\s{{1,3}}\Z"
)
OPENING_MARKS = re.compile(r"[\s“\"*(]{0,5}(?:UNANIMOUSLY\s|Unanimously\s)?\Z")
DECIDES = re.compile(rf"\s{{0,9}}(?:[:–—,]|-(?=\s)|\(|\Z|that\b|to\b|by\b|on\b|{ADVERB})", re.IGNORECASE)
# "The Council agreed a new plan in 2019" tells of an earlier day.
EARLIER = re.compile(
    r"\b(?:previous(?:ly)?|earlier|last\s(?:year|month|meeting)|in\s(?:[A-Z][a-z]{2,8}\s)?(?:19|20)[0-9]{2})\b"
)
QUALIFIER = rf"(?:\([^()]{{0,60}}\)|{ADVERB}|nem\.?\s?con\.?)"
MARKED = re.compile(
    rf"""(?:[\s,]{{1,9}}(?:{QUALIFIER}|[Tt]hat|THAT|by|to|TO|of|OF|and|AND|the|THE|for|FOR|as\sfollows|follows|[A-Z][\w’'&/-]{{0,30}})){{0,16}}
    \s{{0,20}}(?::\s?[-–—]|:|–|—|-(?=\s|\Z))""",
    re.VERBOSE,
)
THAT = re.compile(rf"(?:[\s,]{{1,9}}{QUALIFIER}){{0,3}}[\s,]{{1,9}}(?:that|THAT)\b,?")
QUALIFIED = re.compile(rf"(?:[\s,]{{1,9}}{QUALIFIER}){{0,3}}")
LOOK_BACK = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """The words that introduce a decision and what stands behind them in the same paragraph.

    `kind` is None where the lead's own `verb` settles it ("The Cabinet approved"). A `formal` lead governs its
    paragraph and what follows it, another only its sentence; one that `opens` is the first thing its paragraph
    says.
    """

    span: Span
    rest: Span
    kind: Kind | None
    verb: str | None = None
    body: str | None = None
    formal: bool = True
    opens: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Preface:
    """What stands directly before a resolving word: "it was", or a body's name."""

    start: int
    body: str | None


def find_lead(text: str, span: Span) -> Lead | None:
    """Return the first lead in a paragraph, or None."""
    return next(find_leads(text, span), None)


def find_leads(text: str, span: Span) -> Iterator[Lead]:
    """Yield the leads of a paragraph in order; behind a formal one there is no other."""
    at = span.start
    while match := RESOLVING_WORD.search(text, at, span.end):
        lead = _lead_at(text, span, match)
        at = match.end() if lead is None else max(match.end(), lead.rest.end)
        if lead:
            yield lead


def _lead_at(text: str, span: Span, match: re.Match[str]) -> Lead | None:
    preface = _preface(text, span, match.start())
    opens = _opens(text, span, preface.start if preface else match.start())
    if not _decides(text, span, match, preface, opens=opens):
        return None
    word = match.group()
    end = _lead_end(text, span, match)
    lead = Span(start=preface.start if preface else match.start(), end=end)
    formal = word.isupper() or (opens and preface is None) or word.lower() == "resolved"
    return Lead(
        span=lead,
        rest=trim(text, Span(start=end, end=span.end if formal else sentence_end(text, end, span.end))),
        kind=KIND_OF_WORD.get(word.lower()),
        verb=BASE_FORMS.get(word.lower()) if word.lower() in DEEDS else None,
        body=(preface.body if preface else None) or body_in(text[match.end() : end]),
        formal=formal,
        opens=opens,
    )


def _preface(text: str, span: Span, start: int) -> Preface | None:
    first = max(span.start, start - LOOK_BACK)
    before = text[first:start]
    if match := IT_WAS.search(before):
        return Preface(start=first + match.start(), body=None)
    match = A_BODY.search(before)
    if match is None or OFFICER.search(match["body"]):
        return None
    return Preface(start=first + match.start("body"), body=body_in(match["body"]))


def _opens(text: str, span: Span, start: int) -> bool:
    return start - span.start < 20 and OPENING_MARKS.match(text[span.start : start]) is not None


def _decides(text: str, span: Span, match: re.Match[str], preface: Preface | None, *, opens: bool) -> bool:
    """Return whether a resolving word decides here, and does not merely tell of a decision."""
    word, following = match.group(), text[match.end() : min(span.end, match.end() + 300)]
    if SETTLED.match(following) or (not word.isupper() and EARLIER.search(following)):
        return False
    if preface and preface.body:
        return word.lower() in DEEDS or DECIDES.match(following) is not None
    if word.isupper():
        return word.lower() not in DEEDS
    if word.lower() in CAPITALS_ONLY or word.lower() in DEEDS:
        return False
    return (preface is not None or (opens and word[0].isupper())) and DECIDES.match(following) is not None


def _lead_end(text: str, span: Span, match: re.Match[str]) -> int:
    """Return where the lead ends: behind its mark, else behind "that", else behind its adverbs."""
    if match.group().lower() in DEEDS:
        return match.end()
    ends = (pattern.match(text, match.end(), span.end) for pattern in (MARKED, THAT, QUALIFIED))
    return next((end.end() for end in ends if end), match.end())
