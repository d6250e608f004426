"""Agenda items, put together from what the rules took."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain
from typing import Protocol, TypeVar

from generator.model.action import Action
from generator.model.decision import Decision
from generator.model.item import AgendaItem, Paragraph
from generator.model.span import Span
from generator.parsing.actions import promised_actions
from generator.parsing.attaching import settle_votes
from generator.parsing.blocks import Block
from generator.parsing.cursor import Cursor
from generator.parsing.lines import Under
from generator.parsing.mentions import Mentions
from generator.parsing.repeats import merge_repeats, without_run_up
from generator.parsing.sections import share_motion
from generator.parsing.shapes import MEETING_LINE
from generator.parsing.standing import find_standing
from generator.parsing.titles import read_heading
from generator.parsing.vocabulary import whole_line

ROUTINE_TITLE = whole_line("routine", "titles")
DECISION_MAKER = re.compile(r"\s*(?:Decision\s{1,3}Maker|Made\s{1,3}by)\s?:\s{0,9}(?P<body>\S.{0,200})", re.IGNORECASE)


class Spanned(Protocol):
    """Any record that knows where it stands."""

    @property
    def span(self) -> Span:
        """Where the record stands in the text."""


Found = TypeVar("Found", bound=Spanned)


def make_item(cursor: Cursor, blocks: Sequence[Block], mentions: Mentions) -> AgendaItem:
    """Return one agenda item: its paragraphs, and the records found in them."""
    paragraphs = tuple(chain.from_iterable(block.paragraphs for block in blocks))
    span = Span(start=paragraphs[0].span.start, end=paragraphs[-1].span.end)
    heading = read_heading(cursor.lines, paragraphs)
    routine = ROUTINE_TITLE.match(heading.title) is not None
    settled, votes = settle_votes(cursor.text, blocks)
    decisions = _settled(cursor, share_motion(cursor.text, settled), routine=routine)
    standing = find_standing(cursor.text, cursor.lines)
    if standing and _is_of_one(standing.span, decisions):
        standing = None
    return AgendaItem(
        title=heading.title,
        number=heading.number,
        purpose=heading.purpose,
        span=span,
        paragraphs=paragraphs,
        decisions=decisions,
        actions=_actions(cursor.text, paragraphs, blocks, decisions),
        votes=votes,
        movements=tuple(chain.from_iterable(block.movements for block in blocks)),
        dates=_within(mentions.dates, span),
        figures=_within(mentions.figures, span),
        commitments=_within(mentions.commitments, span),
        misprints=_within(mentions.misprints, span),
        people=_within(mentions.people, span),
        documents=heading.documents,
        standing=standing.word if standing else None,
        standing_span=standing.span if standing else None,
        routine=routine,
    )


def _settled(cursor: Cursor, found: Sequence[Decision], *, routine: bool) -> tuple[Decision, ...]:
    """Return the decisions of an item, each once, with what the rest of its page says of it."""
    makers = (match["body"] for line in cursor.lines if line.is_named and (match := DECISION_MAKER.match(line.text)))
    maker = next(makers, None)
    finished = (_finish(decision, maker, routine=routine) for decision in found)
    twice = {Under.DECISION, Under.MINUTES} <= {line.under for line in cursor.lines}
    of_meeting = any(line.is_named and MEETING_LINE.match(line.text) for line in cursor.lines)
    ends = cursor.lines[-1].span.end
    return without_run_up(merge_repeats(finished, twice=twice, ends=ends, of_meeting=of_meeting))


def _actions(
    text: str, paragraphs: Sequence[Paragraph], blocks: Sequence[Block], decisions: Sequence[Decision]
) -> tuple[Action, ...]:
    """Return the actions of an item, those that are listed and those that somebody agreed to, in their order."""
    listed = chain.from_iterable(block.actions for block in blocks)
    promised = promised_actions(text, paragraphs, [decision.span for decision in decisions])
    return tuple(sorted((*listed, *promised), key=lambda action: action.span))


def _is_of_one(span: Span, decisions: Sequence[Decision]) -> bool:
    """Return whether only one of several decisions says how a matter stands: the others were made all the same."""
    return len(decisions) > 1 and any(decision.span.meets(span) for decision in decisions)


def _finish(decision: Decision, maker: str | None, *, routine: bool) -> Decision:
    """Return a decision with what the rest of its page says of it: who decided, and whether it is routine."""
    if (decision.body or not maker) and decision.routine >= routine:
        return decision
    return replace(decision, body=decision.body or maker, routine=decision.routine or routine)


def _within(records: tuple[Found, ...], span: Span) -> tuple[Found, ...]:
    if not records or (span.start <= records[0].span.start and records[-1].span.start < span.end):
        return records
    first = bisect_left(records, span.start, key=lambda record: record.span.start)
    last = bisect_left(records, span.end, key=lambda record: record.span.start)
    return records[first:last]
