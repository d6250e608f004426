"""What must hold of every record: shown on the imagined one of a council."""

import random
from dataclasses import replace

import pytest

from generator.linking import link
from generator.linking.follow_through import follow
from generator.model.archive import Archive, Entry
from generator.model.follow_through import EXPLICIT, FollowThrough, Ground, StepKind
from generator.parsing import parse_minutes
from tests.score.record import read_record, settings_of

RECORD = read_record()
COUNCIL = RECORD.documents[0].path.split("/")[0]
MINUTES = [parse_minutes(document)[0] for document in RECORD.documents if document.path.startswith(COUNCIL)]


@pytest.fixture(scope="module")
def archive() -> Archive:
    return link(MINUTES, {}, settings_of(RECORD.councils), "2024-05-01").archive


def followed(entries: tuple[Entry, ...]) -> dict[str, FollowThrough]:
    return dict(follow(entries).follow_through)


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_the_input_changes_nothing(archive: Archive, seed: int) -> None:
    shuffled = random.Random(seed).sample(MINUTES, len(MINUTES))  # noqa: S311  # a repeatable order, not a secret
    again = link(shuffled, {}, settings_of(RECORD.councils), "2024-05-01").archive
    assert list(again.follow_through.items()) == list(archive.follow_through.items())
    assert again.announced == archive.announced


def test_quotations_are_what_their_spans_cover(archive: Archive) -> None:
    quotations = [each.quotation for each in archive.follow_through.values()]
    quotations += [step.quotation for each in archive.follow_through.values() for step in each.steps]
    quotations += [words for each in archive.announced for words in (each.quotation, *each.later)]
    assert len(quotations) > 200
    for quotation in quotations:
        assert quotation.text
        assert quotation.span.of(archive.by_id[quotation.document].document.text) == quotation.text


def test_nothing_but_an_explicit_reference_goes_beyond_a_mention(archive: Archive) -> None:
    steps = [step for each in archive.follow_through.values() for step in each.steps]
    assert {step.ground for step in steps} == set(Ground) - {Ground.CONFIRMED}
    assert all(step.ground in EXPLICIT for step in steps if step.kind is not StepKind.MENTIONED)


def test_each_step_is_later_and_says_why(archive: Archive) -> None:
    for each in archive.follow_through.values():
        asked = archive.by_id[each.document].facts.date
        for step in each.steps:
            assert archive.by_id[step.document].facts.date.earliest > asked.latest
            assert step.reason.endswith(".")
            assert step.quotation.text in archive.by_id[step.document].document.text


def test_a_later_meeting_adds_steps_and_changes_none(archive: Archive) -> None:
    """Documents come one meeting after the other, as they are uploaded."""
    days = sorted({entry.facts.date.earliest for entry in archive.entries})
    before: dict[str, FollowThrough] = {}
    for day in days[::4]:
        now = followed(tuple(entry for entry in archive.entries if entry.facts.date.earliest <= day))
        for name, each in before.items():
            assert now[name].steps[: len(each.steps)] == each.steps
        before = now
    assert any(each.steps for each in before.values())


def test_what_a_step_says_does_not_hang_on_other_councils(archive: Archive) -> None:
    others = [parse_minutes(document)[0] for document in RECORD.documents if not document.path.startswith(COUNCIL)]
    whole = link([*MINUTES, *others], {}, settings_of(RECORD.councils), "2024-05-01").archive
    assert all(whole.follow_through[name] == each for name, each in archive.follow_through.items())


def test_a_meeting_of_unknown_day_is_later_only_where_it_surely_is(archive: Archive) -> None:
    """The newest meeting, if it may have been held at any time in six years, is later than none of them."""
    newest = archive.entries[-1]
    when = replace(newest.facts.date, text="[2018-01..2023-12]", earliest=archive.entries[0].facts.date.earliest)
    moved = replace(newest, facts=replace(newest.facts, date=when))
    found = followed((moved, *archive.entries[:-1]))
    assert not any(step.document == newest.id for each in found.values() for step in each.steps)
