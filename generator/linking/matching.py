"""Which of a document's records are the ones published before, told by their words."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from string import punctuation

from rapidfuzz.distance import Indel

from generator.linking.assigning import best_pairs
from generator.model.span import fold

ALIKE, SPELT_ALIKE = 0.6, 0.9
MARKS = punctuation + "\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{EN DASH}\N{EM DASH}"
# Likeness comes first by far, more than in proportion: one good pair is worth more than two poor ones.
STEEPNESS, SCALE = 6, 10**6
SAME_WORDS = 2.0
SAME_LABEL, NEAREST = 10**6, 10**5
Likeness = Callable[[int, int], float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Worded:
    """A text to be matched: its words, its label, and its place among those beside it."""

    text: str
    label: str = ""
    place: int = 0


def match_texts(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    """Return, for each index of `new` that continues one of `old`, that one's index: by words, then by place."""
    olds = [Worded(text=text, place=place) for place, text in enumerate(old)]
    return match_worded(olds, [Worded(text=text, place=place) for place, text in enumerate(new)])


def match_worded(old: Sequence[Worded], new: Sequence[Worded], likeness: Likeness | None = None) -> dict[int, int]:
    """Return, for each index of `new` that continues one of `old`, that one's index.

    Words that stand once on either side belong together. Of the others, the pairs are taken that are most alike in
    all; where two are as much alike, the same label counts, then the nearer place. `likeness` of an old and a new
    one, by index, is 0 where one cannot be the other; by default it is that of their words.
    """
    measure = likeness or (lambda o, n: likeness_of(old[o].text, new[n].text))
    matched = _same_words(old, new)
    taken = set(matched.values())
    free_old = [index for index in range(len(old)) if index not in taken]
    free_new = [index for index in range(len(new)) if index not in matched]
    measured = {(o, n): _measured(old[o], new[n], measure(o, n)) for o in free_old for n in free_new}
    weights = {(o, n): _weight(alike, old[o], new[n]) for (o, n), alike in measured.items() if alike > 0}
    return matched | best_pairs(weights)


def likeness_of(old: str, new: str) -> float:
    """Return how much of two texts is the same words in the same order, from 0 to 1; 0 where it is under 0.6.

    Texts with nearly all of their letters in common are alike too, whatever became of their words.
    """
    words = Indel.normalized_similarity(_words(old), _words(new), score_cutoff=ALIKE)
    letters = Indel.normalized_similarity(old, new, score_cutoff=SPELT_ALIKE)
    return max(words, letters)


def _words(text: str) -> list[str]:
    return [word.strip(MARKS).casefold() for word in text.split()]


def _measured(old: Worded, new: Worded, likeness: float) -> float:
    return SAME_WORDS if likeness > 0 and fold(old.text) == fold(new.text) else likeness


def _weight(likeness: float, old: Worded, new: Worded) -> int:
    """Return what a pair is worth; no label and no place makes up for one part in a million of likeness."""
    label = SAME_LABEL if old.label == new.label else 0
    near = max(0, NEAREST - (old.place - new.place) ** 2)
    return round(likeness**STEEPNESS * SCALE) * (2 * SAME_LABEL) + label + near


def _same_words(old: Sequence[Worded], new: Sequence[Worded]) -> dict[int, int]:
    """Return the pairs of the same words where these stand once among the old and once among the new."""
    olds, news = _by_words(old), _by_words(new)
    return {news[words][0]: held[0] for words, held in olds.items() if len(held) == 1 == len(news.get(words, ()))}


def _by_words(texts: Iterable[Worded]) -> Mapping[str, list[int]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for index, each in enumerate(texts):
        found[fold(each.text)].append(index)
    return found
