"""How well a reading meets the answer: exact limbs, and the kinds and labels of those that match."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoredLimb:
    """A limb as it is compared: its words, its kind and its label."""

    words: str
    kind: str
    label: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How many limbs were expected, found and matched, and how many matches bear the right kind and label."""

    expected: int = 0
    found: int = 0
    matched: int = 0
    kinds: int = 0
    labels: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(
            expected=self.expected + other.expected,
            found=self.found + other.found,
            matched=self.matched + other.matched,
            kinds=self.kinds + other.kinds,
            labels=self.labels + other.labels,
        )

    @property
    def precision(self) -> float:
        """The share of the limbs found that were expected; 1 where none was found."""
        return _share(self.matched, self.found)

    @property
    def recall(self) -> float:
        """The share of the limbs expected that were found; 1 where none was expected."""
        return _share(self.matched, self.expected)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where there was nothing to find and nothing was found."""
        return _share(2 * self.matched, self.expected + self.found)

    @property
    def kinds_right(self) -> float:
        """The share of the matched limbs that bear the right kind."""
        return _share(self.kinds, self.matched)

    @property
    def labels_right(self) -> float:
        """The share of the matched limbs that bear the right label."""
        return _share(self.labels, self.matched)


def score(expected: dict[str, Any], found: dict[str, Any]) -> Score:
    """Return how the limbs found in a document meet those expected; each answers for one other at most."""
    wanted, given = list(_limbs_of(expected)), list(_limbs_of(found))
    pairs = list(_matches(wanted, given))
    return Score(
        expected=len(wanted),
        found=len(given),
        matched=len(pairs),
        kinds=sum(one.kind == other.kind for one, other in pairs),
        labels=sum(one.label == other.label for one, other in pairs),
    )


def fold_words(text: str) -> str:
    """Return `text` with every run of white space and punctuation as one space, trimmed."""
    return " ".join("".join(" " if unicodedata.category(each)[0] == "P" else each for each in text).split())


def _matches(expected: Iterable[ScoredLimb], found: Iterable[ScoredLimb]) -> Iterator[tuple[ScoredLimb, ScoredLimb]]:
    """Yield the pairs of equal words, first come first served."""
    waiting: defaultdict[str, list[ScoredLimb]] = defaultdict(list)
    for limb in found:
        waiting[limb.words].append(limb)
    for limb in expected:
        if waiting[limb.words]:
            yield limb, waiting[limb.words].pop(0)


def _limbs_of(document: dict[str, Any]) -> Iterator[ScoredLimb]:
    for item in document["items"]:
        for decision in item["decisions"]:
            yield from _flattened(decision["limbs"])


def _flattened(limbs: Iterable[dict[str, Any]]) -> Iterator[ScoredLimb]:
    for limb in limbs:
        yield ScoredLimb(words=fold_words(limb["text"]), kind=limb["kind"], label=limb["label"])
        yield from _flattened(limb["limbs"])


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0
