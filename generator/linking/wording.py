"""Phrases as patterns: whole words, either apostrophe, any white space between them."""

import re
from collections.abc import Iterable

WORD_BREAK = r"(?<![\w])"
WORD_END = r"(?![\w])"
APOSTROPHES = "['\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}]"


def phrase_pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that finds any of `phrases`, the longest first.

    A phrase with two capitals side by side or in one word (`ICB`, `DfE`) is matched in its own case, any other in
    either; a phrase that ends with `*` takes any ending.
    """
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return re.compile("|".join(map(_one, ordered)) or r"(?!)")


def _one(phrase: str) -> str:
    words = phrase.removesuffix("*").split()
    body = r"\s{1,20}".join(_letters(word) for word in words)
    ending = r"\w{0,20}" if phrase.endswith("*") else ""
    found = f"{WORD_BREAK}{body}{ending}{WORD_END}"
    return found if keeps_case(phrase) else f"(?i:{found})"


def _letters(word: str) -> str:
    return re.sub(APOSTROPHES, lambda _: APOSTROPHES, re.escape(word))


def keeps_case(phrase: str) -> bool:
    """Return whether a phrase is an abbreviation, to be matched only in its own case."""
    return any(sum(letter.isupper() for letter in word) > 1 for word in phrase.split())
