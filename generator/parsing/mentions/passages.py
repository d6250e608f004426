"""What the mentions are looked for in: each paragraph's own words, sentence by sentence."""

from collections.abc import Iterable
from typing import NamedTuple

from generator.model.item import Paragraph, Role
from generator.model.span import Span
from generator.parsing.lines import Line
from generator.parsing.sentences import Sentence


# A named tuple: one is made of every paragraph, in half the time that a frozen dataclass takes.
class Passage(NamedTuple):
    """A paragraph's own words: where they stand, the part they play, and their sentences."""

    role: Role
    span: Span
    sentences: tuple[Sentence, ...]


def make_passages(lines: Iterable[Line], paragraphs: Iterable[Paragraph]) -> tuple[Passage, ...]:
    """Return what each of the paragraphs says, of which the lines are those that they were made of, one each."""
    return tuple(
        [Passage(paragraph.role, line.own, line.sentences) for line, paragraph in zip(lines, paragraphs, strict=True)]
    )
