"""The words of what was read, as they are printed.

The rules read spaces that do not break a line as plain ones, and two or three spaces between two words as one.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from generator.model.action import Action
from generator.model.decision import Decision, Limb, Vote
from generator.model.item import AgendaItem, Paragraph
from generator.model.mention import Commitment, DateMention, Figure, Misprint, Movement, Person
from generator.model.span import Span
from generator.parsing.blocks import Doubt

UNBROKEN, PLAIN, DOUBLED = "\u00a0", " ", "  "
# "Cllr Hill  MOVED", "was noted.  The Chair": never behind a number or a label that begins a line, nor before a label,
# and no wider gap, which parts two columns.
# The two spaces stand first, since they are quickly searched for.
GAP = re.compile(
    r"[ ][ ](?:(?<=[^\W\d]\s\s)|(?<=[,;:’”)\"']\s\s)|(?<=[a-z0-9)]{2}\.\s\s)|(?<=\S\s[0-9]\s\s)|(?<=\S\s[0-9]{2}\s\s)"
    r"|(?<=\S\s[0-9]{4}\s\s))(?P<third>[ ]?)(?=[\w(“‘£\"'])(?!\(?(?:[0-9]{1,3}|[A-Za-z]|[ivxIVX]{2,5})[.)])"
)
Record = TypeVar("Record", Action, Vote, Movement, DateMention, Figure, Commitment, Misprint, Person)


@dataclass(frozen=True, slots=True, kw_only=True)
class Printing:
    """A text as it is `printed`, and as it is `read`.

    `gaps` holds, in order, the offset in `read` of each space for which more are printed, once for each of those.
    """

    printed: str
    read: str
    gaps: tuple[int, ...]

    @property
    def differs(self) -> bool:
        """Whether the rules read anything but what is printed."""
        return self.read is not self.printed

    def placed(self, at: int) -> int:
        """Return where in the printed text stands what is read at this offset."""
        return at + bisect_left(self.gaps, at)

    def span(self, span: Span) -> Span:
        """Return where in the printed text stands what was read in `span`."""
        return Span(self.placed(span.start), self.placed(span.end)) if self.gaps else span

    def words(self, span: Span) -> str:
        """Return what is printed where `span` was read."""
        return self.span(span).of(self.printed)

    def is_as_read(self, span: Span) -> bool:
        """Return whether what was read in `span` stands in the same place and the same words in the printed text."""
        return not self.gaps and self.printed.find(UNBROKEN, span.start, span.end) < 0


def printing_of(text: str) -> Printing:
    """Return a text with what the rules read of it, which is the text itself where no space differs."""
    read = text.replace(UNBROKEN, PLAIN)
    gaps = tuple(GAP.finditer(read)) if DOUBLED in read else ()
    if not gaps:
        return Printing(printed=text, read=read, gaps=())
    places: list[int] = []
    for gap in gaps:
        places += [gap.start() - len(places)] * (1 + len(gap["third"]))
    return Printing(printed=text, read=GAP.sub(PLAIN, read), gaps=tuple(places))


def as_printed(item: AgendaItem, printing: Printing) -> AgendaItem:
    """Return an item that was read with its words where and as they are printed."""
    return replace(
        item,
        span=printing.span(item.span),
        standing_span=printing.span(item.standing_span) if item.standing_span else None,
        paragraphs=tuple([_paragraph(paragraph, printing) for paragraph in item.paragraphs]),
        decisions=tuple(_decision(decision, printing) for decision in item.decisions),
        actions=_records(item.actions, printing),
        votes=_records(item.votes, printing),
        movements=_records(item.movements, printing),
        dates=_records(item.dates, printing),
        figures=_records(item.figures, printing),
        commitments=_records(item.commitments, printing),
        misprints=_records(item.misprints, printing),
        people=_records(item.people, printing),
    )


def doubt_as_printed(doubt: Doubt, printing: Printing) -> Doubt:
    """Return a doubt of the rules where it stands in the printed text."""
    return replace(doubt, start=printing.placed(doubt.start)) if printing.gaps else doubt


def _paragraph(each: Paragraph, printing: Printing) -> Paragraph:
    if printing.is_as_read(each.span):
        return each
    place = printing.span(each.span)
    # Made by place, which takes a fifth of the time: most records are these.
    return Paragraph(each.role, each.rule, each.label, place, place.of(printing.printed))


def _decision(decision: Decision, printing: Printing) -> Decision:
    vote = _record(decision.vote, printing) if decision.vote else None
    if vote is decision.vote and printing.is_as_read(decision.span):
        return decision
    lead, continued = decision.lead_span, decision.lead_continued_span
    return replace(
        decision,
        span=printing.span(decision.span),
        lead=printing.words(lead) if lead else decision.lead,
        lead_span=printing.span(lead) if lead else None,
        lead_continued=printing.words(continued) if continued else None,
        lead_continued_span=printing.span(continued) if continued else None,
        limbs=tuple(_limb(limb, printing) for limb in decision.limbs),
        repeats=tuple(map(printing.span, decision.repeats)),
        vote=vote,
    )


def _limb(limb: Limb, printing: Printing) -> Limb:
    if printing.is_as_read(limb.span):
        return limb
    limbs = tuple(_limb(each, printing) for each in limb.limbs)
    return replace(limb, span=printing.span(limb.span), text=printing.words(limb.span), limbs=limbs)


def _records(records: Iterable[Record], printing: Printing) -> tuple[Record, ...]:
    return tuple([_record(record, printing) for record in records])


def _record(record: Record, printing: Printing) -> Record:
    """Return a record where it stands in the printed text, in the words that are printed there if it quotes them."""
    if printing.is_as_read(record.span):
        return record
    quotes = record.span.of(printing.read) == record.text
    text = printing.words(record.span) if quotes else record.text
    return replace(record, span=printing.span(record.span), text=text)
