"""Figures in the text: stated changes, sums, shares, counts and lengths of time, each with what it measures."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

from generator.model.item import Role
from generator.model.mention import DateMention, Figure
from generator.model.span import Span
from generator.parsing.asking import ask_for
from generator.parsing.glance import Glance, letters_of
from generator.parsing.mentions.figure_shapes import Shape, likely_shapes
from generator.parsing.mentions.passages import Passage
from generator.parsing.mentions.prose import apart, finds
from generator.parsing.mentions.vocabulary import choice, telling_words
from generator.parsing.sentences import Sentence
from generator.parsing.vocabulary import in_any_case

SILENT = frozenset({Role.FURNITURE, Role.MOVEMENT, Role.VOTE})
NUMBERED_THING = in_any_case(
    rf"(?:{choice('figures', 'numbered_things')}"
    r"(?:\s{0,9}[0-9]{1,4}\s{0,9}(?:,|and|or|to|-|–)){0,5}|\bref[.:])\s{0,9}\Z",
)
LONGEST_NUMBERED_THING = 40
NUMBER_WORDS = ask_for({*telling_words("figures", "numbers"), "one"})
NUMBERED = telling_words("figures", "numbered_things")
YEAR = re.compile(r"(?:19|20)[0-9]{2}\Z")


def find_figures(glance: Glance, passages: Sequence[Passage], dates: Sequence[DateMention]) -> tuple[Figure, ...]:
    """Return the figures that `passages` state, each with its measure, unit and value as printed.

    One of the `dates`, a label, a minute number or the name of a thing ("Phase 3") is none; nor is a number whose
    measure the words do not give.
    """
    days = [date.span for date in dates]
    return tuple(
        figure
        for passage in passages
        if passage.role not in SILENT
        for sentence in passage.sentences
        if sentence.has_digit or not NUMBER_WORDS.isdisjoint(sentence.words)
        for figure in apart(_read_figures(glance, sentence, days))
    )


def _read_figures(glance: Glance, sentence: Sentence, dates: Sequence[Span]) -> Iterator[Figure]:
    for shape, match in _find_shapes(glance, sentence):
        number = _number(match)
        if not (_stands_in(dates, number.start) or _is_name(glance.text, number)):
            figure = shape.read(sentence.span, match)
            if figure.measure:
                yield figure


def _find_shapes(glance: Glance, sentence: Sentence) -> Iterator[tuple[Shape, re.Match[str]]]:
    """Yield what may be a figure, shape by shape; those of different shapes may overlap."""
    text, span = glance.text, sentence.span
    found: dict[Callable[[Glance, Sentence], list[int]], list[int]] = {}
    for shape in likely_shapes(sentence.words):
        if shape.sign and not shape.sign.search(text, span.start, span.end):
            continue
        if shape.starts not in found:
            found[shape.starts] = shape.starts(glance, sentence)
        for match in finds(shape.pattern, text, span, found[shape.starts]):
            yield shape, match


def _number(match: re.Match[str]) -> Span:
    start, end = match.span("value" if "value" in match.re.groupindex else "from")
    return Span(start, end)


def _is_name(text: str, number: Span) -> bool:
    """Return whether the number only names something: a year, or "3" in "Phase 3"."""
    if YEAR.match(number.of(text)):
        return True
    before = text[max(0, number.start - LONGEST_NUMBERED_THING) : number.start]
    return not NUMBERED.isdisjoint(letters_of(before).split()) and NUMBERED_THING.search(before) is not None


def _stands_in(dates: Sequence[Span], at: int) -> bool:
    nearest = bisect_right(dates, at, key=lambda date: date.start) - 1
    return nearest >= 0 and at < dates[nearest].end
