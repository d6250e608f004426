"""Figures in the text: stated changes, sums, shares, counts and lengths of time, each with what it measures."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain

from generator.model.item import Role
from generator.model.mention import Figure
from generator.model.span import Span
from generator.parsing.mentions.figure_shapes import SHAPES, Shape
from generator.parsing.mentions.passages import Passage, Sentence
from generator.parsing.mentions.prose import apart, finds
from generator.parsing.mentions.vocabulary import choice, telling_words
from generator.parsing.mentions.written import find_printed_dates

SILENT = frozenset({Role.FURNITURE, Role.MOVEMENT, Role.VOTE})
NUMBERED_THING = re.compile(
    rf"{choice('figures', 'numbered_things')}(?:\s{{0,9}}[0-9]{{1,4}}\s{{0,9}}(?:,|and|or|to|-|–)){{0,5}}\s{{0,9}}\Z",
    re.IGNORECASE,
)
LONGEST_NUMBERED_THING = 40
NUMBER_WORDS = telling_words("figures", "numbers") | {"one"}
# Every word by which one of the shapes is told.
SHAPING = frozenset(chain.from_iterable(chain.from_iterable(shape.words for shape in SHAPES)))
YEAR = re.compile(r"(?:19|20)[0-9]{2}\Z")


def find_figures(text: str, passages: Sequence[Passage]) -> tuple[Figure, ...]:
    """Return the figures that `passages` state, each with its measure, unit and value as printed.

    A date, a label, a minute number or the name of a thing ("Phase 3") is none; nor is a number whose measure the
    words do not give.
    """
    return tuple(
        figure
        for passage in passages
        if passage.role not in SILENT
        for sentence in passage.sentences
        if sentence.has_digit or sentence.has(NUMBER_WORDS)
        for figure in apart(_read_figures(text, sentence))
    )


def _read_figures(text: str, sentence: Sentence) -> Iterator[Figure]:
    dates: list[Span] | None = None
    for shape, match in _find_shapes(text, sentence):
        figure = shape.read(sentence.span, match)
        if not figure.measure or _is_name(match):
            continue
        if dates is None:
            dates = [date.span for date in apart(find_printed_dates(text, sentence.span))]
        if not _stands_in(dates, _number(match).start):
            yield figure


def _find_shapes(text: str, sentence: Sentence) -> Iterator[tuple[Shape, re.Match[str]]]:
    """Yield what may be a figure, shape by shape; those of different shapes may overlap."""
    said, span = sentence.words & SHAPING, sentence.span
    starts: dict[re.Pattern[str], list[int]] = {}
    for shape in SHAPES:
        if any(map(said.isdisjoint, shape.words)) or (shape.sign and not shape.sign.search(text, span.start, span.end)):
            continue
        if shape.before not in starts:
            gaps = shape.before.finditer(text, span.start, span.end)
            starts[shape.before] = [span.start, *(gap.end() for gap in gaps)]
        for match in finds(shape.pattern, text, span, starts[shape.before]):
            yield shape, match


def _number(match: re.Match[str]) -> Span:
    group = "value" if "value" in match.groupdict() else "from"
    return Span(start=match.start(group), end=match.end(group))


def _is_name(match: re.Match[str]) -> bool:
    """Return whether the number only names something: a year, or "3" in "Phase 3"."""
    number = _number(match)
    before = match.string[max(0, number.start - LONGEST_NUMBERED_THING) : number.start]
    return YEAR.match(number.of(match.string)) is not None or NUMBERED_THING.search(before) is not None


def _stands_in(dates: Sequence[Span], at: int) -> bool:
    nearest = bisect_right(dates, at, key=lambda date: date.start) - 1
    return nearest >= 0 and at < dates[nearest].end
