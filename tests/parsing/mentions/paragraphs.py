"""Passages for the mentions to be found in: one a line, with the labels of the founding minutes."""

import re
from collections.abc import Iterator

from generator.model.item import Paragraph, Role
from generator.model.span import Span
from generator.parsing.glance import Glance
from generator.parsing.mentions.passages import Passage
from generator.parsing.mentions.prose import prose
from generator.parsing.sentences import read_sentences

LINE = re.compile(r"[^\n]*\S[^\n]*")
LABEL = re.compile(r"\s*(?P<label>53\.[1-5]|·|[a-d]\)|[1-5]\.?(?=\u00a0)|)")


def passages_of(glance: Glance, role: Role = Role.PARAGRAPH) -> tuple[Passage, ...]:
    spans = (prose(glance.text, paragraph) for paragraph in _paragraphs(glance.text, role))
    return tuple(Passage(role, span, read_sentences(glance, span)) for span in spans)


def _paragraphs(text: str, role: Role) -> Iterator[Paragraph]:
    for line in LINE.finditer(text):
        label = LABEL.match(line.group())
        assert label
        span = Span(start=line.start() + label.start("label"), end=line.end())
        yield Paragraph(role=role, rule="paragraph", label=label["label"] or None, span=span, text=span.of(text))
