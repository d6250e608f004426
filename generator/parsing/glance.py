"""A text made plain, character by character, so that what stands in it can be told at a glance.

What these return is as long as the text, so that each character keeps its place; and it is of Latin-1 alone, which is
cut and searched far more quickly than a text with curly quotes in it.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass

# Signs that tell as much as a word does.
SIGNS = ("£", "%")
CHARACTERS = tuple(map(chr, range(256)))


def _kind(character: str) -> str:
    if not (character.isascii() and character.isalnum()):
        return " "
    return "0" if character.isdigit() else "a" if character.islower() else "A"


LETTERS = "".join(each.lower() if _kind(each) in "aA" else " " for each in CHARACTERS).encode("latin-1")
KINDS = "".join(map(_kind, CHARACTERS)).encode("latin-1")


def letters_of(text: str) -> str:
    """Return the letters of `text`, A to Z, in small letters, and a space for every other character."""
    return text.encode("latin-1", "replace").translate(LETTERS).decode("latin-1")


def kinds_of(text: str) -> str:
    """Return `a` for each small letter of `text`, `A` for each capital, `0` for each figure, a space for any other."""
    return text.encode("latin-1", "replace").translate(KINDS).decode("latin-1")


def places_of(words: str, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[int]:
    """Yield where the words stand in `text` between two places."""
    at = text.find(words, start, end)
    while at >= 0:
        yield at
        at = text.find(words, at + 1, end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """A text and what can be told of it at a glance: its letters, the kinds of its characters, the signs in it."""

    text: str
    letters: str
    kinds: str
    signs: tuple[str, ...]


def glance_at(text: str) -> Glance:
    """Return `text` with what can be told of it at a glance."""
    signs = tuple(sign for sign in SIGNS if sign in text)
    return Glance(text=text, letters=letters_of(text), kinds=kinds_of(text), signs=signs)
