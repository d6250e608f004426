"""What people confirm is shown with name and day, and only where its quotation stands word for word."""

from dataclasses import replace

import pytest

from generator.model.follow_through import Confirmation, Ground, State, StepKind
from generator.model.problem import errors
from tests.linking.follow_through.items import archive_of, link_items, make_item, with_words

ASKED = make_item(
    "2021-03-10", "RESOLVED that:\n\n(a) a survey be reported by 30 June 2021; and\n\n(b) walls be painted."
)
LATER = make_item("2021-09-08", "Mr Oduya  said that\nforty had answered.\n\nRESOLVED that the answers be printed.")
ARCHIVE = archive_of(ASKED, LATER)
PART = with_words(ARCHIVE, "a survey").id
DOCUMENT = ARCHIVE.entries[-1].id
CONFIRMED = Confirmation(
    part=PART,
    state=StepKind.REPORTED_BACK,
    record=DOCUMENT,
    quotation="Mr Oduya said that forty had answered.",
    who="The Clerk",
    when="2024-04-02",
    path="content/follow-through/exampleshire.yml",
    line=7,
    source="- part: x",
)


def test_a_confirmation_is_a_step_with_name_and_day() -> None:
    found = link_items((ASKED, LATER), [CONFIRMED])
    assert found.problems == ()
    followed = found.archive.follow_through[PART]
    (step,) = followed.steps
    assert (followed.state, step.ground) == (State.REPORTED_BACK, Ground.CONFIRMED)
    assert step.reason == "Confirmed by The Clerk on 2 April 2024."
    assert step.quotation.text == "Mr Oduya  said that\nforty had answered."


def test_a_part_of_the_later_record_may_be_cited() -> None:
    record = with_words(ARCHIVE, "answers be printed").id
    cited = replace(CONFIRMED, record=record, quotation="the answers be printed")
    (step,) = link_items((ASKED, LATER), [cited]).archive.follow_through[PART].steps
    assert step.record == record


def test_a_new_date_keeps_the_first() -> None:
    put_back = replace(CONFIRMED, state=StepKind.REVISED_DATE, revised="2021-12")
    (step,) = link_items((ASKED, LATER), [put_back]).archive.follow_through[PART].steps
    assert step.original is not None
    assert step.revised is not None
    assert (step.original.edtf, step.revised.edtf) == ("2021-06-30", "2021-12")


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"quotation": "Mr Oduya said that fifty had answered."}, f"the quotation does not stand in {DOCUMENT}"),
        ({"quotation": "mr oduya said"}, f"the quotation does not stand in {DOCUMENT}"),
        ({"part": "EXS-00000#a"}, "EXS-00000#a is nothing that this site holds"),
        ({"record": "exs-00000000"}, "the later record exs-00000000 is nothing that this site holds"),
        (
            {"record": ARCHIVE.entries[0].id, "quotation": "walls be painted"},
            f"{ARCHIVE.entries[0].id} is not surely later than {PART}",
        ),
        (
            {"part": with_words(ARCHIVE, "walls").id, "state": StepKind.REVISED_DATE, "revised": "2021-12"},
            "both dates of a revised date must be known",
        ),
    ],
)
def test_what_the_record_does_not_bear_stops_the_build(changed: dict[str, str], message: str) -> None:
    found = link_items((ASKED, LATER), [replace(CONFIRMED, **changed)])  # type: ignore[arg-type]
    (problem,) = errors(found.problems)
    assert (problem.path, problem.line, problem.message) == ("content/follow-through/exampleshire.yml", 7, message)
    assert problem.mend
    assert not any(each.steps for each in found.archive.follow_through.values())


def test_every_wrong_entry_is_told_at_once() -> None:
    wrong = [replace(CONFIRMED, quotation="no"), replace(CONFIRMED, part="EXS-00000#a", record="exs-0")]
    assert len(errors(link_items((ASKED, LATER), wrong).problems)) == 3


def test_a_persons_word_stands_in_place_of_what_was_found_there() -> None:
    later = make_item("2021-09-08", "The survey was reported on: forty had answered the survey.")
    quoted = replace(
        CONFIRMED, record=archive_of(ASKED, later).entries[-1].id, quotation="forty had answered the survey"
    )
    (step,) = link_items((ASKED, later), [quoted]).archive.follow_through[PART].steps
    assert step.ground is Ground.CONFIRMED
