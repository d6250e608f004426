"""The words that tell what a text is about, and how much each tells in a council's minutes."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain
from math import fsum, log

from generator.linking.follow_through.vocabulary import WORDING

WORD = re.compile(r"[a-z]+(?:['’\-][a-z]+){0,4}")
LOWER_WORD = re.compile(r"(?<![\w’'-])[a-z][a-z’'-]{0,40}")
# The first word of a text or a sentence has a capital in any case.
CAPITAL_WORD = re.compile(r"(?<=[\w,)] )[A-Z][A-Za-z’'-]{0,40}")
PROPER_PAIR = re.compile(r"(?<![\w’'-])(?P<first>[A-Z][A-Za-z’'-]{0,40})\s{1,3}(?=(?P<second>[A-Z][A-Za-z’'-]{0,40}))")
YEAR = re.compile(r"(?<![0-9£,.])(?:19|20)[0-9]{2}(?![0-9])")
POSSESSIVE = re.compile("['’]s?\\Z")
SHORTEST = 3
SILENT = frozenset(WORDING["words"]["silent"])
# A council of which little is held is judged as if so many items of it were known, and a common word stood in such a
# share of them.
KNOWN_BEFORE = 60.0
COMMON_SHARE = 0.3


def terms_of(text: str) -> frozenset[str]:
    """Return the terms of a text: its telling words without their endings."""
    return frozenset(chain.from_iterable(map(_terms, text.lower().split())))


def terms_in_order(text: str) -> tuple[str, ...]:
    """Return the terms of a text as they follow each other."""
    return tuple(chain.from_iterable(map(_terms, text.lower().split())))


@lru_cache(maxsize=200_000)
def _terms(printed: str) -> tuple[str, ...]:
    """Return the terms of what stands between white space: one, none, or several ("dental/school")."""
    return tuple(filter(None, map(term, WORD.findall(printed))))


def years_in(text: str) -> frozenset[str]:
    """Return the years that a text prints in four figures."""
    return frozenset(YEAR.findall(text))


def proper_terms(text: str) -> frozenset[str]:
    """Return the terms that a text writes with a capital and never without: of people, places and offices."""
    lower = frozenset(filter(None, (term(word) for word in LOWER_WORD.findall(text))))
    return frozenset(filter(None, (term(word.lower()) for word in CAPITAL_WORD.findall(text)))) - lower


def proper_pairs(text: str) -> frozenset[tuple[str, str]]:
    """Return the terms of two words with capitals that stand together: "Ferry Lane", "Rowan House"."""
    found = ((term(pair["first"].lower()), term(pair["second"].lower())) for pair in PROPER_PAIR.finditer(text))
    return frozenset(pair for pair in found if all(pair))


@lru_cache(maxsize=200_000)
def term(word: str) -> str:
    """Return a word in small letters without its ending, or nothing where it tells nothing."""
    bare = POSSESSIVE.sub("", word)
    if len(bare) < SHORTEST or bare in SILENT:
        return ""
    stem = _without_ending(_singular(bare))
    return "" if stem in SILENT else stem


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    return word if not word.endswith("s") or word.endswith(("ss", "us", "is")) else word[:-1]


def _without_ending(word: str) -> str:
    for ending in ("ment", "ing", "ed"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word.removesuffix(ending)
            doubled = word[-1] == word[-2] and word[-1] not in "aeiols"
            return word[:-1] if doubled else word.removesuffix("e")
    return word.removesuffix("e") if len(word) > 4 else word


COMMON = frozenset(term(word) for table in ("common", "plain") for word in WORDING["words"][table])


class Weights(dict[str, float]):
    """How much each term tells in the items of one council that were held so far; it only ever learns earlier ones.

    That is the logarithm of how many items there are to one that holds the term.
    """

    def __init__(self) -> None:
        super().__init__()
        self.known_items = 0
        self.held_in: Counter[str] = Counter()

    def __missing__(self, telling: str) -> float:
        before = KNOWN_BEFORE * COMMON_SHARE if telling in COMMON else 1.0
        weight = self[telling] = log((self.known_items + KNOWN_BEFORE) / (self.held_in.get(telling, 0) + before))
        return weight

    def learn(self, terms: Iterable[str]) -> None:
        """Count the terms of one more item."""
        self.known_items += 1
        self.held_in.update(terms)
        self.clear()

    def total(self, terms: Iterable[str]) -> float:
        """Return how much several terms tell together, the same in whichever order they come."""
        return fsum(map(self.__getitem__, terms))
