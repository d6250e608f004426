"""A text made plain, character by character, so that what stands in it can be told at a glance.

What these return is as long as the text, so that each character keeps its place; and it is of Latin-1 alone, which is
cut and searched far more quickly than a text with curly quotes in it.
"""

import sys
from dataclasses import dataclass
from functools import lru_cache

# Signs that tell as much as a word does.
SIGNS = ("£", "%")
# So far before a place something else would stand on its line.
CLOSE = 9
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


@lru_cache(maxsize=1)  # of the text that is being read, which is asked again and again
def small_letters_of(text: str) -> str:
    """Return `text` with every capital A to Z as a small letter, and a question mark for what is not of Latin-1."""
    return _latin_of(text).lower().decode("latin-1")


@lru_cache(maxsize=1)
def _latin_of(text: str) -> bytes:
    return text.encode("latin-1", "replace")


def places_of(words: str, text: str, start: int = 0, end: int = sys.maxsize) -> list[int]:
    """Return where the words stand in `text` between two places."""
    found, at = [], text.find(words, start, end)
    while at >= 0:
        found.append(at)
        at = text.find(words, at + 1, end)
    return found


def begins_line(text: str, at: int, within: int = CLOSE) -> bool:
    """Return whether nothing but white space stands before a place on its printed line, so many characters back."""
    if at == 0 or text[at - 1] == "\n":  # as most lines begin
        return True
    return not text[max(0, at - within) : at].rpartition("\n")[2].strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """A text and what can be told of it at a glance: its letters, the kinds of its characters, the signs in it.

    Its `kinds` are `a` for each small letter, `A` for each capital, `0` for each figure, a space for any other.
    """

    text: str
    letters: str
    kinds: str
    signs: tuple[str, ...]


def glance_at(text: str) -> Glance:
    """Return `text` with what can be told of it at a glance."""
    signs = tuple(sign for sign in SIGNS if sign in text)
    latin = _latin_of(text)
    letters, kinds = latin.translate(LETTERS).decode("latin-1"), latin.translate(KINDS).decode("latin-1")
    return Glance(text=text, letters=letters, kinds=kinds, signs=signs)
