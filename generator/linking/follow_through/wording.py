"""Links by wording: a later sentence that shares enough of the rare words of what was asked.

The candidates come from the rare terms of the later item alone, each of which leads to few earlier parts, so that the
cost grows with what is read and not with what is held.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from heapq import nlargest

from generator.linking.follow_through.asked import Asked
from generator.linking.follow_through.later import LaterItem, Passage, Sentence
from generator.linking.follow_through.ledger import CAP, Ledger
from generator.linking.follow_through.words import COMMON, WORD, Weights, term

CANDIDATES = 12
WORTH_A_LOOK, WORTH_READING = 0.4, 0.35
FEWEST_SHARED = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Worded:
    """A later sentence that shares words with something asked: which, and how much they tell of the whole."""

    asked: Asked
    passage: Passage
    first: int
    shared: frozenset[str]
    share: float

    @property
    def sentence(self) -> Sentence:
        """The sentence that says it."""
        return self.passage.sentences[self.first]


def find_by_wording(later: LaterItem, ledger: Ledger) -> Iterator[Worded]:
    """Yield for each likely earlier part the sentence of a later item that shares most with it, likeliest first."""
    weights = ledger.weights[later.entry.council.slug]
    for asked in _candidates(later, ledger, weights):
        best = _best(asked, later, weights)
        if best is not None:
            yield best


def _candidates(later: LaterItem, ledger: Ledger, weights: Weights) -> list[Asked]:
    worded = ledger.worded.get((later.entry.council.slug, later.entry.committee.slug), {})
    gathered: defaultdict[Asked, float] = defaultdict(float)
    # Sorted, since the sum of floats depends on their order.
    for telling in sorted((worded.keys() & later.terms) - COMMON):
        held = worded[telling]
        if len(held) <= CAP:
            weight = weights[telling]
            for asked in held:
                gathered[asked] += weight
    # Of two that share words that tell as much the newer is meant.
    return nlargest(CANDIDATES, gathered, key=lambda asked: (gathered[asked], asked.place))


def _best(asked: Asked, later: LaterItem, weights: Weights) -> Worded | None:
    """Return the first sentence that shares most with `asked`; what the item's title shares counts for each."""
    whole, terms = weights.total(asked.subject), asked.subject & later.terms
    if weights.total(terms) < WORTH_READING * whole:
        return None
    in_title = terms & later.title_terms
    best: Worded | None = None
    told, most = frozenset[str](), 0.0
    for passage, place, said in later.said:
        shared = terms & said
        # What tells of nothing more than the best so far need not be weighed.
        if len(shared) < FEWEST_SHARED or shared <= told:
            continue
        share = weights.total(shared | in_title) / whole
        if share > most:
            told, most = shared | in_title, share
            best = Worded(asked=asked, passage=passage, first=place, shared=shared, share=share)
    return best


def shared_words(text: str, shared: frozenset[str]) -> tuple[str, ...]:
    """Return the words of `text` as they stand there, in small letters, whose terms are shared."""
    words = WORD.findall(text.lower())
    return tuple(dict.fromkeys(word for word in words if term(word) in shared))
