"""Explicit references: the minute number or the day of an earlier decision, resolved against what is held.

Accepts "Further to Minute 3/17", "minute 53.5 (b) of 10 March 2021", "the recommendation made on 10 March 2021", and a
row of an action log that begins with the day. A reference that may mean two things is refused.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.linking.follow_through.addressed import addressing
from generator.linking.follow_through.asked import Asked
from generator.linking.follow_through.due import dates_in
from generator.linking.follow_through.later import LaterItem, Passage, Sentence
from generator.linking.follow_through.ledger import Body, Ledger, plain_number
from generator.linking.follow_through.vocabulary import SPACE, choice
from generator.linking.follow_through.words import Weights
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
    re.compile(r"[\s,(]{0,3}(?:(?:of|at|from|dated|on|held|the|its|meeting|minutes)[\s,(]{1,3}){0,6}\Z"),
    re.compile(r"[\s,(]{1,3}\Z"),
)
NEAREST_DAY = 50
ENOUGH_WORDS, CLEARLY = 2, 1.3
# How much of what was asked a sentence must repeat: less where a minute number or a label has told most already.
TOLD_BY_NUMBER, TOLD_BY_LABEL, TOLD_BY_DAY = 0.25, 0.25, 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """Words that point back: a minute number, or a day, or both, and a label; in the minutes of which bodies."""

    words: str
    bodies: tuple[Body, ...]
    number: str
    days: tuple[str, ...]
    label: str
    everything: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Referred:
    """What a sentence of a passage refers to, and by which words."""

    asked: Asked
    passage: Passage
    first: int
    words: str
    by_number: bool

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
                for asked in resolve(reference, sentence, later, ledger):
                    by_number = bool(reference.number)
                    yield Referred(
                        asked=asked, passage=passage, first=place, words=reference.words, by_number=by_number
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
        after, before = later.text[match.end() : mention.span.start], later.text[mention.span.end : match.start()]
        behind = match.end() <= mention.span.start and len(after) <= NEAREST_DAY and DAY_AFTER.match(after)
        ahead = mention.span.end <= match.start() and len(before) <= NEAREST_DAY and DAY_BEFORE.match(before)
        if mention.edtf and (behind or ahead):
            yield mention.edtf


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


def resolve(reference: Reference, sentence: Sentence, later: LaterItem, ledger: Ledger) -> tuple[Asked, ...]:
    """Return what a reference means, or nothing where the archive leaves it open."""
    found = _candidates(reference, ledger)
    if reference.label:
        found = [asked for asked in found if asked.label == reference.label]
    weights = ledger.weights[later.entry.council.slug]
    said = sentence.terms | later.title_terms
    if reference.number and ("/" in reference.number or reference.days):
        certain = len({asked.entry.id for asked in found}) == 1
        return _narrow(found, reference, said, weights) if certain else ()
    if reference.number:
        return _by_words(found, sentence.terms, weights, TOLD_BY_NUMBER)
    return _of_day(found, reference, said, weights)


def _candidates(reference: Reference, ledger: Ledger) -> list[Asked]:
    if not reference.number:
        return [a for body in reference.bodies for day in reference.days for a in ledger.of_day.get((body, day), ())]
    found = (a for body in reference.bodies for a in ledger.numbered.get((body, reference.number), ()))
    return [asked for asked in found if not reference.days or asked.entry.facts.date.text in reference.days]


def _narrow(found: Sequence[Asked], reference: Reference, said: frozenset[str], weights: Weights) -> tuple[Asked, ...]:
    """Return the parts of one item that a reference means: the one with its label, all, the only one, or by words."""
    open_ended = [asked for asked in found if not asked.takes_note]
    if reference.label or len(open_ended) < 2:
        return tuple(found[:1]) if reference.label and len(found) == 1 else tuple(open_ended[:1])
    return tuple(open_ended) if reference.everything else _by_words(open_ended, said, weights, TOLD_BY_NUMBER)


def _of_day(found: Sequence[Asked], reference: Reference, said: frozenset[str], weights: Weights) -> tuple[Asked, ...]:
    if reference.everything and len({asked.entry.id for asked in found}) == 1:
        return tuple(asked for asked in found if not asked.takes_note)
    return _by_words(found, said, weights, TOLD_BY_LABEL if reference.label else TOLD_BY_DAY)


def _by_words(found: Iterable[Asked], said: frozenset[str], weights: Weights, enough: float) -> tuple[Asked, ...]:
    """Return the one whose words are clearly those of the sentence, or nothing."""
    scored = sorted(((share(asked, said, weights), -asked.place, asked) for asked in found), reverse=True, key=_rank)
    if not scored or scored[0][0] < enough:
        return ()
    best, others = (
        scored[0][2],
        [(much, each) for much, _, each in scored[1:] if not _is_less(each, scored[0][2], said)],
    )
    clear = not others or scored[0][0] >= CLEARLY * others[0][0]
    return (best,) if clear else ()


def _is_less(asked: Asked, best: Asked, said: frozenset[str]) -> bool:
    """Return whether all that the sentence says of `asked` is said of the best one, and more of that."""
    return asked.terms & said < best.terms & said


def _rank(scored: tuple[float, int, Asked]) -> tuple[float, int]:
    return scored[:2]


def share(asked: Asked, said: frozenset[str], weights: Weights) -> float:
    """Return the share of what was asked, by weight, that stands among the terms said; 0 for a single common one."""
    shared = asked.terms & said
    if len(shared) < min(ENOUGH_WORDS, len(asked.terms)):
        return 0.0
    whole = weights.total(asked.terms)
    return weights.total(shared) / whole if whole else 0.0
