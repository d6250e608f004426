"""Dates in the text: which words are one, and which day, month or season they mean."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.model.edtf import EdtfDate
from generator.model.mention import DateMention
from generator.model.span import Span
from generator.parsing.glance import Glance
from generator.parsing.mentions.passages import Passage
from generator.parsing.mentions.prose import apart
from generator.parsing.mentions.resolving import resolve
from generator.parsing.mentions.written import JOIN, NAMES_SAID, WrittenDate, has_figures, read_written_dates
from generator.parsing.vocabulary import in_any_case

JOINED = in_any_case(JOIN)
LONGEST_JOIN = 50
DayOfYear = tuple[tuple[int, ...], tuple[int, ...]]


def find_dates(glance: Glance, passages: Sequence[Passage], meeting: EdtfDate | None) -> tuple[DateMention, ...]:
    """Return every date in `passages`, each with its EDTF if the words and the meeting's date allow one.

    A date is a day and month, a month and year or fuller, dd/mm/yyyy, or a season and year, without its weekday;
    days that share a month are one ("18/19 May 2021" is `2021-05-18/2021-05-19`). What cannot be told is left unsure.
    """
    in_figures = has_figures(glance.kinds)
    found = [
        (written, passage.span)
        for passage in passages
        if glance.kinds.find("0", passage.span.start, passage.span.end) >= 0
        for written in apart(read_written_dates(glance, passage.span, _names_said(passage), in_figures=in_figures))
    ]
    text = glance.text
    printed = _printed_years([written for written, _ in found])
    beside = _years_beside(text, [written for written, _ in found])
    return tuple(
        resolve(text, written, words, meeting, beside.get(written.span) or printed[written.days, written.months])
        for written, words in found
    )


def _names_said(passage: Passage) -> frozenset[str]:
    """Return the names of months and seasons that a passage says, in small letters."""
    return frozenset().union(*[NAMES_SAID & each.words for each in passage.sentences])


def _printed_years(written: Sequence[WrittenDate]) -> defaultdict[DayOfYear, set[int]]:
    years: defaultdict[DayOfYear, set[int]] = defaultdict(set)
    for date in written:
        if date.year is not None and not date.doubt:
            years[date.days, date.months].add(date.year)
    return years


def _years_beside(text: str, written: Sequence[WrittenDate]) -> dict[Span, set[int]]:
    """Return the years of dates that leave it to the date after them, as "28 February to 3 March 2021" does."""
    return {date.span: {year} for date, after in pairwise(written) for year in _year_beside(text, date, after)}


def _year_beside(text: str, date: WrittenDate, after: WrittenDate) -> Iterator[int]:
    between = text[date.span.end : after.span.start]
    if date.year is None and after.year is not None and len(between) <= LONGEST_JOIN and JOINED.fullmatch(between):
        yield after.year - 1 if date.months > after.months else after.year
