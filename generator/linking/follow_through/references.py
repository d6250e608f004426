"""Explicit references: the minute number or the day of an earlier decision, or of a meeting that spoke of it.

Accepts "Further to Minute 3/17", "minute 53.5 (b) of 10 March 2021", "the recommendation made on 10 March 2021", and a
row of an action log that begins with the day. A reference that may mean two things is refused.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.linking.follow_through.addressed import addressing
from generator.linking.follow_through.asked import Asked
from generator.linking.follow_through.due import dates_in
from generator.linking.follow_through.later import LaterItem, Passage, Sentence
from generator.linking.follow_through.ledger import Body, Ledger, plain_number
from generator.linking.follow_through.resolving import Reference, resolve, resolve_handed_on
from generator.linking.follow_through.vocabulary import SPACE, choice
from generator.linking.naming import label_slug
from generator.model.span import Span, fold

LABEL = r"(?:\s?\(?(?P<label>[a-zA-Z]{1,4}|[0-9]{1,2})\))?"
MINUTE = re.compile(
    rf"\b{choice('references', 'minute')}\s{{1,3}}(?P<number>[0-9]{{1,4}}(?:\.[0-9]{{1,3}}){{0,2}}(?:/[0-9]{{2,4}})?)"
    rf"(?![0-9/%]|\s{{1,3}}{choice('references', 'months')}\b){LABEL}",
    re.IGNORECASE,
)
ASKED = re.compile(rf"\b{choice('references', 'asked')}\b", re.IGNORECASE)
NUMBERED = re.compile(
    rf"\b{choice('references', 'numbered')}{SPACE}"
    r"(?:\((?P<bracketed>[a-z0-9]{1,4})\)|(?P<bare>[0-9]{1,2}|[a-h]))(?![\w.(]\w)",
    re.IGNORECASE,
)
ALL = re.compile(rf"\b{choice('references', 'all')}\b", re.IGNORECASE)
DAY_AFTER, DAY_BEFORE = (
    re.compile(r"[\s,(]{0,3}(?:(?:of|at|from|dated|on|held|made|taken|the|its|meeting|minutes)[\s,(]{1,3}){0,6}\Z"),
    re.compile(r"[\s,(]{1,3}\Z"),
)
NEAREST_DAY = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Referred:
    """What a sentence of a passage refers to, and by which words."""

    asked: Asked
    passage: Passage
    first: int
    words: str
    by_number: bool
    handed_on: bool

    @property
    def sentence(self) -> Sentence:
        """The sentence that refers to it."""
        return self.passage.sentences[self.first]


def find_references(later: LaterItem, ledger: Ledger) -> Iterator[Referred]:
    """Yield each part, action and promise that a later item refers to by number or by day."""
    for passage in later.passages:
        for place, sentence in enumerate(passage.sentences):
            if not sentence.has_digit and passage.log is None:
                continue
            for reference in _references(later, passage, sentence):
                yield from _referred(reference, passage, place, later, ledger)


def _referred(
    reference: Reference, passage: Passage, place: int, later: LaterItem, ledger: Ledger
) -> Iterator[Referred]:
    sentence = passage.sentences[place]
    direct = resolve(reference, sentence, later, ledger)
    for asked in direct or resolve_handed_on(reference, sentence, later, ledger):
        yield Referred(
            asked=asked,
            passage=passage,
            first=place,
            words=reference.words,
            by_number=bool(reference.number),
            handed_on=not direct,
        )


def _references(later: LaterItem, passage: Passage, sentence: Sentence) -> Iterator[Reference]:
    text = sentence.span.of(later.text)
    minutes = list(MINUTE.finditer(later.text, sentence.span.start, sentence.span.end))
    for match in minutes:
        yield _by_number(later, sentence, match)
    if not minutes and (passage.log or ASKED.search(text)):
        yield from _by_day(later, passage, sentence)


def _by_number(later: LaterItem, sentence: Sentence, match: re.Match[str]) -> Reference:
    text = sentence.span.of(later.text)
    return Reference(
        words=fold(match.group()),
        bodies=_bodies(later, text),
        number=plain_number(match["number"]),
        days=tuple(_days_beside(later, sentence.span, match)),
        label=label_slug(match["label"]),
        everything=ALL.search(text) is not None,
    )


def _days_beside(later: LaterItem, span: Span, match: re.Match[str]) -> Iterator[str]:
    """Yield the days right beside a number: "minute 4 of the meeting on 3 May 2021", "3 May 2021 (minute 4)"."""
    for mention in dates_in(later.entry, span):
        if mention.edtf and _is_beside(later.text, match, mention.span):
            yield mention.edtf


def _is_beside(text: str, match: re.Match[str], day: Span) -> bool:
    """Return whether a day stands right behind or right before a number, or what else names a decision."""
    after, before = text[match.end() : day.start], text[day.end : match.start()]
    behind = match.end() <= day.start and len(after) <= NEAREST_DAY and DAY_AFTER.match(after)
    ahead = day.end <= match.start() and len(before) <= NEAREST_DAY and DAY_BEFORE.match(before)
    return bool(behind or ahead)


def is_cited(text: str, sentence: Span, day: Span) -> bool:
    """Return whether a day in a sentence only says of which meeting a minute or a decision is.

    Accepts "Minute 29 (16 January 2020)" and "the recommendation made on 10 March 2021".
    """
    numbers = MINUTE.finditer(text, sentence.start, sentence.end)
    before = ASKED.finditer(text, max(sentence.start, day.start - NEAREST_DAY), day.start)
    return any(_is_beside(text, match, day) for match in numbers) or any(
        DAY_AFTER.match(text[match.end() : day.start]) for match in before
    )


def _by_day(later: LaterItem, passage: Passage, sentence: Sentence) -> Iterator[Reference]:
    text = sentence.span.of(later.text)
    heading = passage.log.of(later.text) if passage.log else ""
    days = _days(later, sentence.span) or (_days(later, passage.log) if passage.log else ())
    numbered = NUMBERED.search(text)
    label = label_slug((numbered["bracketed"] or numbered["bare"]) if numbered else "")
    for day in days:
        yield Reference(
            words=_shown(later, sentence.span, passage.log, day),
            bodies=_bodies(later, f"{heading} {text}"),
            number="",
            days=(day,),
            label=label,
            everything=ALL.search(text) is not None,
        )


def _days(later: LaterItem, span: Span) -> tuple[str, ...]:
    return tuple(dict.fromkeys(m.edtf for m in dates_in(later.entry, span) if m.edtf and len(m.edtf) == 10))


def _shown(later: LaterItem, sentence: Span, heading: Span | None, day: str) -> str:
    spans = (sentence, heading) if heading else (sentence,)
    return next(fold(m.text) for span in spans for m in dates_in(later.entry, span) if m.edtf == day)


def _bodies(later: LaterItem, text: str) -> tuple[Body, ...]:
    """Return the body whose minutes these are, and the council's other bodies that the words name."""
    council, own = later.entry.council, later.entry.committee
    named = (c for c in council.committees if c.slug != own.slug and addressing(c).named.search(text))
    return tuple((council.slug, committee.slug) for committee in (own, *named))
