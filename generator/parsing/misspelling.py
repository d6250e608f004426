"""How a clerk may misspell a word: one letter left out, written twice, or changed with the next."""

from collections.abc import Iterable, Iterator

from generator.parsing.vocabulary import WORDING

MISSPELT = frozenset(WORDING["leads"]["misspelt"])


def with_misspelt(words: Iterable[str]) -> Iterator[str]:
    """Yield the words, and behind each that clerks are known to misspell its other spellings."""
    for word in words:
        yield word
        if word in MISSPELT:
            yield from (other for other in misspelt(word) if other != word)


def misspelt(word: str) -> Iterator[str]:
    """Yield the spellings of a word that differ so from it, the first letter and the last in their places.

    "ordered" gives "orderd", "orddered" and "ordreed", among others.
    """
    for at in range(1, len(word) - 1):
        before, letter, after = word[:at], word[at], word[at + 1 :]
        yield before + after
        yield before + letter + letter + after
        if at < len(word) - 2:
            yield before + after[0] + letter + after[1:]
