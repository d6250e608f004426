"""What a reference means among what was asked: one thing, or nothing where the archive leaves it open."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.linking.follow_through.asked import Asked
from generator.linking.follow_through.later import LaterItem, Sentence
from generator.linking.follow_through.ledger import Body, Ledger
from generator.linking.follow_through.words import Weights

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


def resolve_handed_on(reference: Reference, sentence: Sentence, later: LaterItem, ledger: Ledger) -> tuple[Asked, ...]:
    """Return what a meeting referred to that a reference means, where the sentence repeats its words.

    What that meeting asked for itself is meant as soon as the words may be of that.
    """
    if reference.label:
        return ()
    names = (reference.number,) if reference.number else reference.days
    keys = [(body, name) for body in reference.bodies for name in names]
    handed_on = {asked.id: asked for key in keys for asked in ledger.spoken_of.get(key, ())}
    every = {**handed_on, **{asked.id: asked for asked in _candidates(reference, ledger)}}
    weights = ledger.weights[later.entry.council.slug]
    meant = _by_words(every.values(), sentence.terms | later.title_terms, weights, TOLD_BY_DAY)
    return tuple(asked for asked in meant if asked.id in handed_on)


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
