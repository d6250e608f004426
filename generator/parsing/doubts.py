"""Doubts of the rules, made into problems that name a line."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from generator.model.document import Document
from generator.model.mention import Confidence, DateMention
from generator.model.problem import Problem, Severity
from generator.parsing.blocks import Doubt


def make_problems(document: Document, doubts: Iterable[Doubt]) -> tuple[Problem, ...]:
    """Return the doubts as things that need a look, in the order of the text."""
    ordered = sorted(doubts, key=lambda doubt: doubt.start)
    starts = line_starts(document.text) if ordered else ()
    return tuple(_problem(document, doubt, starts) for doubt in ordered)


def doubtful_dates(dates: Iterable[DateMention]) -> Iterator[Doubt]:
    """Yield a doubt for each date whose meaning the text leaves open: it is never shown as a fact."""
    for date in dates:
        if date.confidence is Confidence.UNSURE:
            message = f"this date is left unsure: {date.reason}"
            yield Doubt(start=date.span.start, message=message, mend="nothing, if the source says no more than this")


def line_starts(text: str) -> tuple[int, ...]:
    """Return the offset at which each line of `text` begins."""
    return (0, *(index + 1 for index, character in enumerate(text) if character == "\n"))


def _problem(document: Document, doubt: Doubt, starts: tuple[int, ...]) -> Problem:
    index = bisect_right(starts, doubt.start) - 1
    end = document.text.find("\n", doubt.start)
    return Problem(
        path=document.path,
        message=doubt.message,
        mend=doubt.mend,
        line=document.first_line + index,
        column=doubt.start - starts[index] + 1,
        source=document.text[starts[index] : end if end >= 0 else len(document.text)],
        severity=Severity.LOOK,
    )
