"""Paragraphs for the mentions to be found in: one a line, with the labels of the founding minutes."""

import re
from collections.abc import Iterator

from generator.model.item import Paragraph, Role
from generator.model.span import Span

LINE = re.compile(r"[^\n]*\S[^\n]*")
LABEL = re.compile(r"\s*(?P<label>53\.[1-5]|·|[a-d]\)|[1-5]\.?(?=\u00a0)|)")


def split_lines(text: str, role: Role = Role.PARAGRAPH) -> tuple[Paragraph, ...]:
    return tuple(_paragraphs(text, role))


def _paragraphs(text: str, role: Role) -> Iterator[Paragraph]:
    for line in LINE.finditer(text):
        label = LABEL.match(line.group())
        assert label
        span = Span(start=line.start() + label.start("label"), end=line.end())
        yield Paragraph(role=role, rule="paragraph", label=label["label"] or None, span=span, text=span.of(text))
