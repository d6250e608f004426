"""The words of what was read, as they are printed: the rules read the spaces that do not break a line as plain ones."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from generator.model.action import Action
from generator.model.decision import Decision, Limb, Vote
from generator.model.item import AgendaItem, Paragraph
from generator.model.mention import Commitment, DateMention, Figure, Misprint, Movement, Person
from generator.model.span import Span

UNBROKEN, PLAIN = "\u00a0", " "
Record = TypeVar("Record", Action, Vote, Movement, DateMention, Figure, Commitment, Misprint, Person)


def spaced(text: str) -> str:
    """Return a text, as long as it was, with the spaces that do not break a line as plain ones."""
    return text.replace(UNBROKEN, PLAIN)


def as_printed(item: AgendaItem, text: str) -> AgendaItem:
    """Return an item that was read in the `spaced` text with its words as they stand in `text`."""
    return replace(
        item,
        paragraphs=tuple([_paragraph(paragraph, text) for paragraph in item.paragraphs]),
        decisions=tuple(_decision(decision, text) for decision in item.decisions),
        actions=_printed(item.actions, text),
        votes=_printed(item.votes, text),
        movements=_printed(item.movements, text),
        dates=_printed(item.dates, text),
        figures=_printed(item.figures, text),
        commitments=_printed(item.commitments, text),
        misprints=_printed(item.misprints, text),
        people=_printed(item.people, text),
    )


def _paragraph(each: Paragraph, text: str) -> Paragraph:
    if not _holds_one(each.span, text):
        return each
    # Made by place, which takes a fifth of the time: most records are these.
    return Paragraph(each.role, each.rule, each.label, each.span, each.span.of(text))


def _holds_one(span: Span, text: str) -> bool:
    return text.find(UNBROKEN, span.start, span.end) >= 0


def _decision(decision: Decision, text: str) -> Decision:
    vote = _worded(decision.vote, text) if decision.vote else None
    if vote is decision.vote and not _holds_one(decision.span, text):
        return decision
    return replace(
        decision,
        lead=decision.lead_span.of(text) if decision.lead_span else decision.lead,
        lead_continued=decision.lead_continued_span.of(text) if decision.lead_continued_span else None,
        limbs=tuple(_limb(limb, text) for limb in decision.limbs),
        vote=vote,
    )


def _limb(limb: Limb, text: str) -> Limb:
    if not _holds_one(limb.span, text):
        return limb
    return replace(limb, text=limb.span.of(text), limbs=tuple(_limb(each, text) for each in limb.limbs))


def _printed(records: Iterable[Record], text: str) -> tuple[Record, ...]:
    """Return the records, those that hold such a space with their words as they are printed."""
    return tuple([_worded(record, text) for record in records])


def _worded(record: Record, text: str) -> Record:
    if not _holds_one(record.span, text):
        return record
    words = record.span.of(text)
    return replace(record, text=words) if spaced(words) == record.text else record
