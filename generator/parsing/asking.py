"""The words that sentences are asked for: they keep no others, so that few need be passed over at every question."""

from collections.abc import Iterable

# Grows as the modules are loaded that ask.
ASKED: set[str] = set()


def ask_for(words: Iterable[str]) -> frozenset[str]:
    """Return the words, in small letters, as a set that sentences can be asked for: each keeps those that it says."""
    asked = frozenset(words)
    ASKED.update(asked)
    return asked
