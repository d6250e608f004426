"""What is awaited: all that asks for something, until something is reported back."""

import pytest

from generator.linking.follow_through.awaiting import is_awaited, is_rejected, is_reported
from tests.linking.follow_through.items import archive_of, make_item, with_words

ASKED = make_item(
    "2021-03-10", "RESOLVED that:\n\n(a) a survey of elms be made; and\n\n(b) the report be noted.", number="12/20"
)


RECOMMENDED = make_item("2021-03-10", "RESOLVED that Cabinet be recommended to report on oaks by 30 June 2021.", "Oaks")
ANSWER = "The recommendation of the Scrutiny Committee of 10 March 2021 to report on oaks was {answer}."


def awaited(*later: str) -> list[str]:
    items = [make_item(f"2021-0{month}-07", said, "Elms") for month, said in enumerate(later, start=7)]
    found = archive_of(ASKED, *items).follow_through
    return [
        each.anchor
        for each in found.values()
        if each.document == next(iter(found.values())).document and is_awaited(each)
    ]


def test_what_only_takes_note_awaits_nothing() -> None:
    assert awaited() == ["a"]


def test_silence_and_a_mention_answer_nothing() -> None:
    assert awaited("Nothing was said.") == ["a"]


def test_a_report_back_ends_the_waiting() -> None:
    assert awaited("Minute 12/20 (a): the survey of elms had been completed.") == []


@pytest.mark.parametrize(("answer", "waits"), [("not accepted", False), ("accepted", True), ("accepted in part", True)])
def test_a_rejection_ends_the_waiting_and_an_acceptance_does_not(answer: str, waits: bool) -> None:
    later = make_item("2021-07-07", ANSWER.format(answer=answer), committee="cabinet")
    found = with_words(archive_of(RECOMMENDED, later), "by 30 June 2021")
    assert (is_awaited(found), is_reported(found), is_rejected(found)) == (waits, not waits, not waits)


def test_after_a_rejection_no_date_passes() -> None:
    answers = [
        make_item("2021-07-07", ANSWER.format(answer=each), committee="cabinet") for each in ("rejected", "read")
    ]
    passed = [with_words(archive_of(RECOMMENDED, each), "by 30 June 2021").date_passed for each in answers]
    assert passed == [False, True]


def test_what_was_reported_on_after_a_rejection_is_rejected_no_more() -> None:
    asked = make_item("2021-03-10", "RESOLVED that Cabinet be recommended to report on oaks.", "Oaks", number="9/20")
    answer = make_item("2021-07-07", ANSWER.format(answer="rejected"), committee="cabinet")
    later = make_item("2021-09-08", "Minute 9/20: the report on oaks had been completed.")
    found = with_words(archive_of(asked, answer, later), "recommended to report on oaks")
    assert (is_awaited(found), is_rejected(found)) == (False, False)
