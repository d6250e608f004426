"""What holds for any text: nothing raises, nothing is lost, every record stands in its source."""

import json
from collections.abc import Iterable, Iterator
from itertools import pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.model.decision import Decision, Limb
from generator.model.item import AgendaItem
from generator.model.span import Span
from generator.parsing import parse_minutes
from generator.parsing.explain import BLANK, explain_json, explain_lines
from tests.parsing.essentials import bare

LINES = st.sampled_from(
    [
        "Agenda item",
        "Minutes:",
        "Decision:",
        "Supporting documents:",
        "ACTION:",
        "Reasons for the decision:",
        "RESOLVED:",
        "Resolved – That the Committee:",
        "RESOLVED that (a) the plan be approved, and (b) the staff be thanked.",
        "it was unanimously resolved that:",
        "That Cabinet:",
        "The Panel agreed to meet in May. It was agreed that the date be kept.",
        "1. That the report be noted; and",
        "2.\u00a0\u00a0 approve the plan, with (i) care and (ii) speed",
        "a)",
        "(b) welcome the offer",
        "\u00b7\u00a0\u00a0 Demand was rising.",
        "53.1\u00a0\u00a0 The Chair opened the item.",
        "2.28 pm Mrs Hill left the meeting.",
        "The motion was carried by 28 votes to 5.",
        "For: 26",
        "The minutes were agreed as a correct record.",
        "It was taken as read, and is a correct record.",
        "that the plan be approved; and",
        "\u00a0",
        "",
        "12.",
    ]
)
TEXTS = st.one_of(st.text(), st.lists(st.one_of(LINES, st.text(max_size=60)), max_size=25).map("\n".join))
ANY_SPEED = settings(deadline=None)  # a busy machine is no fault of the parser


def items_of(text: str) -> tuple[AgendaItem, ...]:
    return parse_minutes(bare(text))[0].items


def limbs_of(limbs: Iterable[Limb]) -> Iterator[Limb]:
    for limb in limbs:
        yield limb
        yield from limbs_of(limb.limbs)


def records_of(item: AgendaItem) -> Iterator[tuple[Span, str]]:
    """Every record of an item that keeps its words, with its span."""
    for decision in item.decisions:
        yield from ((limb.span, limb.text) for limb in limbs_of(decision.limbs))
        yield from [(decision.lead_span, decision.lead)] if decision.lead_span and decision.lead else []
        yield from [(decision.vote.span, decision.vote.text)] if decision.vote else []
    yield from ((paragraph.span, paragraph.text) for paragraph in item.paragraphs)
    yield from ((action.span, action.text) for action in item.actions)
    yield from ((vote.span, vote.text) for vote in item.votes)
    yield from ((movement.span, movement.text) for movement in item.movements)


@ANY_SPEED
@given(TEXTS)
def test_every_character_belongs_to_one_paragraph(text: str) -> None:
    paragraphs = [paragraph for item in items_of(text) for paragraph in item.paragraphs]
    end = 0
    for paragraph in paragraphs:
        assert paragraph.span.start < paragraph.span.end
        assert not text[end : paragraph.span.start].strip()
        end = paragraph.span.end
    assert not text[end:].strip()


@ANY_SPEED
@given(TEXTS)
def test_words_are_those_at_their_place(text: str) -> None:
    for item in items_of(text):
        for span, words in records_of(item):
            assert words
            assert span.of(text) == words


@ANY_SPEED
@given(TEXTS)
def test_records_stand_within_their_item(text: str) -> None:
    for item in items_of(text):
        assert all(item.span.holds(span) for span, _ in records_of(item))


def assert_nested(limbs: tuple[Limb, ...], within: Span) -> None:
    for limb in limbs:
        assert within.holds(limb.span)
        assert limb.text == limb.text.strip()
        assert_nested(limb.limbs, limb.span)
    for one, following in pairwise(limbs):
        assert one.span.end <= following.span.start


@ANY_SPEED
@given(TEXTS)
@example("RESOLVED:\n\nThat the plan be kept" + "\n" * 12 + "|")
def test_limbs_nest_and_keep_their_order(text: str) -> None:
    for item in items_of(text):
        for decision in item.decisions:
            assert decision.limbs
            assert_nested(decision.limbs, decision.span)
            assert begins_with_lead(decision)


def begins_with_lead(decision: Decision) -> bool:
    lead = decision.lead_span
    return lead is None or (lead.start == decision.span.start and lead.end <= decision.limbs[0].span.start)


@ANY_SPEED
@given(TEXTS)
def test_decisions_do_not_overlap(text: str) -> None:
    for item in items_of(text):
        spans = sorted(decision.span for decision in item.decisions)
        assert all(one.end <= following.start for one, following in pairwise(spans))


@ANY_SPEED
@given(TEXTS)
@example(")")
@example("a)")
def test_every_line_is_explained(text: str) -> None:
    explained = explain_lines(bare(text))
    assert [each.line for each in explained] == text.split("\n")
    assert [each.number for each in explained] == list(range(1, len(explained) + 1))
    assert all((each.rule == BLANK) == (not each.line.strip()) for each in explained)


@ANY_SPEED
@given(TEXTS)
def test_reading_is_json_and_says_the_same_twice(text: str) -> None:
    minutes, problems = parse_minutes(bare(text))
    found = explain_json(minutes, problems)
    assert json.loads(json.dumps(found)) == found
    assert explain_json(*parse_minutes(bare(text))) == found


@ANY_SPEED
@given(TEXTS)
def test_problems_name_a_line_of_the_text(text: str) -> None:
    lines = text.split("\n")
    for problem in parse_minutes(bare(text))[1]:
        assert problem.line is not None
        assert problem.column is not None
        assert problem.source == lines[problem.line - 1]
        assert 1 <= problem.column <= len(problem.source) + 1
