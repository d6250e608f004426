"""Whether two decisions say the same: word for word, part by part, or in most of the words that tell anything."""

import re
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from generator.model.span import fold

PUNCTUATION = re.compile(r"[\W_]+")
Words = tuple[AbstractSet[str], ...]
# How many words, and what share of the fuller wording, a shorter one keeps, or a part that is but like another.
FEWEST, LEAST, ALIKE = 8, 0.6, 0.75
# What a copy of a part keeps of its words where a clerk slipped: "that have been drawn up" for "had".
NEARLY = 0.9
# Words of so many letters tell what is decided.
TELLING, MOST_SAME = 4, 0.75
TELL_NOTHING = frozenset({"these", "those", "this", "their", "would", "should", "will", "been", "have", "with", "from"})
# "to note the report" is said again as "that the report be noted".
MOST_OTHER = 0.25


def as_many(words: Words, others: Words) -> Words:
    """Return the parts of a list, as many as are printed again: of one alone it cannot be told."""
    return words[: len(others)] if len(others) > 1 else words


def share_any(words: Words, others: Words) -> bool:
    """Return whether two decisions have one telling word in common: of the minutes, of those who sent apologies."""
    return not telling(frozenset().union(*words)).isdisjoint(frozenset().union(*others))


def is_mostly(first: Sequence[AbstractSet[str]], other: Sequence[AbstractSet[str]]) -> bool:
    """Return whether a list prints most parts of an earlier one again, and the others in words that are but like it."""
    pairs = list(zip(first, other, strict=False))
    same = sum(one == two for one, two in pairs)
    alike = all(ALIKE * max(len(one), len(two)) <= len(one & two) for one, two in pairs)
    return len(first) == len(other) and 2 * same > len(pairs) and alike


def is_nearly(first: Sequence[AbstractSet[str]], other: Sequence[AbstractSet[str]]) -> bool:
    """Return whether a list has as many parts as an earlier one, each in its words but for a slip."""
    pairs = list(zip(first, other, strict=False))
    return len(first) == len(other) and all(NEARLY * max(map(len, pair)) <= len(pair[0] & pair[1]) for pair in pairs)


def shares_words(one: str, other: str) -> bool:
    """Return whether one text says most of the telling words of the other."""
    fewer, more = sorted((telling(plain(one).split()), telling(plain(other).split())), key=len)
    return len(fewer) > 0 and len(fewer & more) >= MOST_SAME * len(fewer)


def are_alike(words: Words, others: Words, *, twice: bool) -> bool:
    """Return whether each part says the part in its place again; on a page that prints all `twice`, more loosely."""
    if len(words) != len(others):
        return False
    return all(_is_alike(some, other, twice=twice) for some, other in zip(words, others, strict=True))


def _is_alike(words: AbstractSet[str], others: AbstractSet[str], *, twice: bool) -> bool:
    fewer, more = sorted((words, others), key=len)
    if fewer <= more:
        return fewer == more or len(fewer) >= max(FEWEST, LEAST * len(more))
    return twice and len(fewer) >= FEWEST and len(fewer - more) <= MOST_OTHER * len(fewer)


def telling(words: Iterable[str]) -> set[str]:
    """Return the words that tell what is decided: long ones, but for those that any text may have."""
    return {word for word in words if len(word) >= TELLING and word not in TELL_NOTHING}


def plain(text: str) -> str:
    """Return a text in small letters, without its marks and the "that" it may begin with."""
    return PUNCTUATION.sub(" ", fold(text)).strip().lower().removeprefix("that ")
