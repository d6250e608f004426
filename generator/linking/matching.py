"""Which of a document's records are the ones published before, told by their words."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from generator.model.span import fold

ALIKE = 0.6


def match_texts(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    """Return, for each index of `new` that continues one of `old`, that one's index.

    The same words come first, in order; then the pairs most alike, down to 0.6 of their words in common order. A
    text that is less like its old self than that is a new one.
    """
    matched = _same_words(old, new)
    free_old = [index for index in range(len(old)) if index not in matched.values()]
    free_new = [index for index in range(len(new)) if index not in matched]
    pairs = [(_likeness(old[o], new[n]), -abs(o - n), n, o) for n in free_new for o in free_old]
    for likeness, _, n, o in sorted(pairs, reverse=True):
        if likeness >= ALIKE and n not in matched and o not in matched.values():
            matched[n] = o
    return matched


def _same_words(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    free: dict[str, list[int]] = {}
    for index, text in enumerate(old):
        free.setdefault(fold(text), []).append(index)
    matched: dict[int, int] = {}
    for index, text in enumerate(new):
        if free.get(fold(text)):
            matched[index] = free[fold(text)].pop(0)
    return matched


def _likeness(old: str, new: str) -> float:
    return SequenceMatcher(a=old.split(), b=new.split(), autojunk=False).ratio()
