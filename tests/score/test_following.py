"""The imagined record is large and true to itself, and later minutes are linked in it as well as readers may expect."""

from functools import cache

import pytest

from generator.model.archive import Archive
from generator.model.follow_through import StepKind
from tests.score.following import LINKS, Claims, compare, found_claims, rows, table, true_claims
from tests.score.foreign import find_foreign
from tests.score.record import link_record, read_record

RECORD = read_record()
BEYOND = [row for row in rows() if row.startswith("step: ") and row != f"step: {StepKind.MENTIONED}"]


@cache
def archive() -> Archive:
    return link_record(RECORD)


@cache
def claims() -> tuple[Claims, Claims]:
    return true_claims(RECORD, archive()), found_claims(RECORD, archive())


def test_the_record_is_large_enough() -> None:
    entries = archive().entries
    assert len(RECORD.councils) == 4
    assert len({entry.meeting for entry in entries}) >= 130
    assert sum(len(decision.parts()) for entry in entries for decision in entry.decisions) >= 550
    assert {entry.facts.date.earliest.year for entry in entries} == set(range(2018, 2024))


def test_a_third_of_the_stories_is_held_out() -> None:
    stories = {mark.part.partition("/")[0]: mark.held_out for mark in RECORD.marks}
    assert 0.25 <= sum(stories.values()) / len(stories) <= 0.42


def test_the_truth_agrees_with_itself() -> None:
    """What a mark says of the end follows from the later marks of the same part; each of these has its part."""
    asked = {mark.part: mark.said.partition("; ")[0] for mark in RECORD.marks if not mark.later}
    assert len(asked) == sum(not mark.later for mark in RECORD.marks)
    told = {mark.part for mark in RECORD.marks if mark.later}
    assert told <= asked.keys()
    assert {part for part, state in asked.items() if state not in ("", "no later mention found", "date")} == told
    kinds = {kind.value for kind in StepKind}
    assert {mark.said for mark in RECORD.marks if mark.later} <= kinds


@pytest.mark.parametrize("row", BEYOND)
def test_nothing_beyond_a_mention_is_claimed_wrongly(row: str) -> None:
    true, found = claims()
    assert compare(true.all, found.all, row).precision == 1


@pytest.mark.parametrize("row", [LINKS, f"step: {StepKind.MENTIONED}"])
@pytest.mark.parametrize("part", ["all", "newest"])
def test_mentions_are_found_and_seldom_wrong(row: str, part: str) -> None:
    true, found = (getattr(each, part) for each in claims())
    shares = compare(true, found, row)
    assert shares.precision >= 0.9
    assert shares.recall >= 0.85


def test_links_are_seldom_wrong_where_nobody_looked() -> None:
    true, found = claims()
    assert compare(true.held_out, found.held_out, LINKS).precision >= 0.9


def test_the_words_of_other_councils_are_hardly_ever_linked() -> None:
    found = find_foreign(RECORD)
    assert found.items >= 900
    assert len(found.steps) <= 3


def test_shares_count_each_claim_once() -> None:
    true, found = (
        frozenset({("links", "a", "1"), ("links", "b", "1")}),
        frozenset({("links", "a", "1"), ("x", "b", "1")}),
    )
    shares = compare(true, found, "links")
    assert (shares.precision, shares.recall) == (1, 0.5)
    assert compare(true, found, "other").precision == 1


def test_every_row_is_printed() -> None:
    lines = list(table(*claims()))
    assert [line[:50].strip() for line in lines[1:]] == list(rows())
