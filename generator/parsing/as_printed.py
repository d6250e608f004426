"""The words of what was read, as they are printed: the rules read the spaces that do not break a line as plain ones."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from generator.model.action import Action
from generator.model.decision import Decision, Limb, Vote
from generator.model.item import AgendaItem, Paragraph
from generator.model.mention import Commitment, DateMention, Figure, Misprint, Movement, Person

UNBROKEN, PLAIN = "\u00a0", " "


Record = TypeVar("Record", Paragraph, Action, Vote, Movement, DateMention, Figure, Commitment, Misprint, Person)


def spaced(text: str) -> str:
    """Return a text, as long as it was, with the spaces that do not break a line as plain ones."""
    return text.replace(UNBROKEN, PLAIN)


def as_printed(item: AgendaItem, text: str) -> AgendaItem:
    """Return an item that was read in the `spaced` text with its words as they stand in `text`."""
    return replace(
        item,
        paragraphs=_printed(item.paragraphs, text),
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


def _decision(decision: Decision, text: str) -> Decision:
    if UNBROKEN not in decision.span.of(text) and decision.vote is None:
        return decision
    return replace(
        decision,
        lead=decision.lead_span.of(text) if decision.lead_span else decision.lead,
        lead_continued=decision.lead_continued_span.of(text) if decision.lead_continued_span else None,
        limbs=tuple(_limb(limb, text) for limb in decision.limbs),
        vote=_printed([decision.vote], text)[0] if decision.vote else None,
    )


def _limb(limb: Limb, text: str) -> Limb:
    return replace(limb, text=limb.span.of(text), limbs=tuple(_limb(each, text) for each in limb.limbs))


def _printed(records: Iterable[Record], text: str) -> tuple[Record, ...]:
    """Return the records, those that hold such a space with their words as they are printed."""
    return tuple([_worded(record, text) for record in records])


def _worded(record: Record, text: str) -> Record:
    if text.find(UNBROKEN, record.span.start, record.span.end) < 0:
        return record
    words = record.span.of(text)
    return replace(record, text=words) if spaced(words) == record.text else record
