"""Links by name: a later item that names the same plan, programme, report or review."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.linking.follow_through.asked import Asked
from generator.linking.follow_through.later import LaterItem, Sentence
from generator.linking.follow_through.ledger import Ledger
from generator.linking.follow_through.names import PlanName
from generator.linking.follow_through.words import COMMON, Weights

# How much of what was asked a plan's name must be for the name alone to speak of it.
ABOUT = 0.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """What an earlier part named that a later item names too: the name, and its first sentence there."""

    asked: Asked
    name: str
    sentence: Sentence


def find_by_name(later: LaterItem, ledger: Ledger) -> Iterator[Named]:
    """Yield what an earlier part named that a later item names too.

    A name is the committee's own: the plan of another committee is another plan.
    """
    body = (later.entry.council.slug, later.entry.committee.slug)
    weights = ledger.weights[later.entry.council.slug]
    seen: set[str] = set()
    for name, sentence in later.names:
        held = [(asked, own) for asked in ledger.named.get((body, name.key), ()) for own in asked.names]
        for asked, own in _meant(name, later, [pair for pair in held if pair[1].key == name.key]):
            if asked.id not in seen and _is_about(asked, own, sentence, weights):
                seen.add(asked.id)
                yield Named(asked=asked, name=name.text, sentence=sentence)


def _meant(name: PlanName, later: LaterItem, held: Sequence[tuple[Asked, PlanName]]) -> list[tuple[Asked, PlanName]]:
    """Return those of one name that a later name means: of its years, or, where it bears none, the newest of them."""
    fit = [(asked, own) for asked, own in held if own.goes_on_in(name)]
    if name.years or not fit:
        return fit
    year, newest = later.entry.facts.date.earliest.year, max(own.years for _, own in fit)
    return [
        (asked, own)
        for asked, own in fit
        if own.years in ((), newest) and own.is_spoken_of_in(year, asked.entry.facts.date.latest.year)
    ]


def _is_about(asked: Asked, own: PlanName, sentence: Sentence, weights: Weights) -> bool:
    """Return whether what was asked is about the plan that it names, or the sentence says more of it than the name.

    "The plan be adopted", which its title names, is about it.
    """
    named = asked.terms.intersection(own.words)
    if own.text not in asked.text or asked.terms & sentence.terms - named - COMMON:
        return True
    return weights.total(named) >= ABOUT * weights.total(asked.terms)
