"""What the mentions are looked for in: each paragraph's own words, sentence by sentence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from operator import eq

from generator.model.item import Paragraph, Role
from generator.model.span import Span
from generator.parsing.mentions.prose import prose
from generator.parsing.mentions.vocabulary import WORD
from generator.parsing.sentences import sentences

DIGIT = re.compile(r"[0-9]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence and its words in small letters, by which one can tell quickly what it cannot say.

    `says_twice` if a word stands twice in a row.
    """

    span: Span
    words: frozenset[str]
    has_digit: bool = False
    says_twice: bool = False

    def has(self, *wanted: frozenset[str]) -> bool:
        """Return whether of each of these sets a word stands in the sentence."""
        return not any(map(self.words.isdisjoint, wanted))


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A paragraph's own words: where they stand, the part they play, and their sentences."""

    role: Role
    span: Span
    sentences: tuple[Sentence, ...]
    has_digit: bool = False


def read_passages(text: str, paragraphs: Sequence[Paragraph]) -> tuple[Passage, ...]:
    """Return the passages of `paragraphs`, in their order."""
    return tuple(_passage(text, paragraph) for paragraph in paragraphs)


def _passage(text: str, paragraph: Paragraph) -> Passage:
    span = prose(text, paragraph)
    counts = DIGIT.search(text, span.start, span.end) is not None
    return Passage(
        role=paragraph.role,
        span=span,
        sentences=tuple(_sentence(text, each, counts=counts) for each in sentences(text, span)),
        has_digit=counts,
    )


def _sentence(text: str, span: Span, *, counts: bool) -> Sentence:
    """Return a sentence of a passage; where that `counts` nothing, there is no digit to look for."""
    words = WORD.findall(span.of(text).lower())
    return Sentence(
        span=span,
        words=frozenset(words),
        has_digit=counts and DIGIT.search(text, span.start, span.end) is not None,
        says_twice=any(map(eq, words, words[1:])),
    )
