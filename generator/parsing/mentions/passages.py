"""What the mentions are looked for in: each paragraph's own words, sentence by sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from generator.model.item import Paragraph, Role
from generator.model.span import Span
from generator.parsing.glance import kinds_of, letters_of
from generator.parsing.mentions.prose import prose
from generator.parsing.sentences import sentences

# Signs that tell as much as a word does.
SIGNS = ("£", "%")


# Named tuples: one is made of every sentence and paragraph, in half the time that a frozen dataclass takes.
class Sentence(NamedTuple):
    """A sentence and its words in small letters, by which one can tell quickly what it cannot say."""

    span: Span
    words: frozenset[str]
    has_digit: bool


class Passage(NamedTuple):
    """A paragraph's own words: where they stand, the part they play, and their sentences."""

    role: Role
    span: Span
    sentences: tuple[Sentence, ...]
    has_digit: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """A text and what can be told of it at a glance: its letters, the kinds of its characters, the signs in it."""

    text: str
    letters: str
    kinds: str
    signs: tuple[str, ...]


def read_passages(text: str, paragraphs: Sequence[Paragraph]) -> tuple[Passage, ...]:
    """Return the passages of `paragraphs`, in their order; those of the page around the minutes have no sentences."""
    signs = tuple(sign for sign in SIGNS if sign in text)
    glance = Glance(text=text, letters=letters_of(text), kinds=kinds_of(text), signs=signs)
    return tuple(_passage(glance, paragraph) for paragraph in paragraphs)


def _passage(glance: Glance, paragraph: Paragraph) -> Passage:
    span = prose(glance.text, paragraph)
    counts = glance.kinds.find("0", span.start, span.end) >= 0
    if paragraph.role is Role.FURNITURE:
        return Passage(paragraph.role, span, (), counts)
    told = [_sentence(glance, each, counts=counts) for each in sentences(glance.text, span)]
    return Passage(paragraph.role, span, tuple(told), counts)


def _sentence(glance: Glance, span: Span, *, counts: bool) -> Sentence:
    """Return a sentence of a passage; where that `counts` nothing, there is no digit to look for."""
    start, end = span.start, span.end
    words = glance.letters[start:end].split()
    if glance.signs:
        words += [sign for sign in glance.signs if glance.text.find(sign, start, end) >= 0]
    return Sentence(span, frozenset(words), counts and glance.kinds.find("0", start, end) >= 0)
