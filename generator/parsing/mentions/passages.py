"""What the mentions are looked for in: each paragraph's own words, sentence by sentence."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from generator.model.item import Paragraph, Role
from generator.model.span import Span
from generator.parsing.lines import Line
from generator.parsing.sentences import Sentence


# Never changed, as a span is not, and made by place: one is made of every paragraph.
@dataclass(slots=True)
class Passage:
    """A paragraph's own words: where they stand, the part they play, and their sentences."""

    role: Final[Role]
    span: Final[Span]
    sentences: Final[tuple[Sentence, ...]]


def make_passages(lines: Iterable[Line], paragraphs: Iterable[Paragraph]) -> tuple[Passage, ...]:
    """Return what each of the paragraphs says, of which the lines are those that they were made of, one each."""
    return tuple(
        [Passage(paragraph.role, line.own, line.sentences) for line, paragraph in zip(lines, paragraphs, strict=True)]
    )
