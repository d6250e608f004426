"""Figures as the minutes state them: each with the sentence in which it stands."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.linking.announced import sentence_at
from generator.model.archive import Entry
from generator.model.follow_through import Quotation
from generator.model.mention import Figure
from generator.model.span import Span, fold
from generator.pages.places import place_of


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureSaid:
    """A figure in the council's words, with the sentence that states it and the place at which it stands."""

    text: str
    sentence: str
    quotation: Quotation
    council: str
    where: str
    address: str


def figures_said(entries: Iterable[Entry]) -> Iterator[FigureSaid]:
    """Yield the figures of `entries`, in their order; of several in one sentence, the first stands for all."""
    for entry in entries:
        seen: set[Span] = set()
        for figure in entry.item.figures:
            sentence = sentence_at(entry, figure.span)
            if sentence is not None and sentence.span not in seen:
                seen.add(sentence.span)
                yield _said(entry, figure, sentence)


def _said(entry: Entry, figure: Figure, sentence: Quotation) -> FigureSaid:
    return FigureSaid(
        text=fold(figure.text),
        sentence=fold(sentence.text),
        quotation=sentence,
        council=entry.council.short_name,
        where=f"{entry.committee.name}, {entry.facts.date.words}",
        address=place_of(entry, figure.span),
    )
