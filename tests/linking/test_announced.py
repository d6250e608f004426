"""Dates announced: what lay ahead of its meeting, and what later minutes say of the same date."""

import pytest

from generator.model.follow_through import State
from tests.linking.follow_through.items import archive_of, make_item
from tests.score.record import link_record, read_record

ASKED = make_item("2021-03-10", "The centre will open on 5 May 2021. It was founded on 1 April 1990.")


def test_only_dates_ahead_are_announced() -> None:
    (found,) = archive_of(ASKED).announced
    assert (found.mention.text, found.state) == ("5 May 2021", State.NO_LATER_MINUTES)
    assert found.quotation.text == "The centre will open on 5 May 2021."


def test_later_minutes_of_the_body_that_name_the_date_are_quoted() -> None:
    same = make_item("2021-06-09", "The centre had opened on 5 May 2021, in the rain.")
    other = make_item("2021-06-09", "On 5 May 2021 a tree fell.", committee="parks-committee")
    (found,) = archive_of(ASKED, same, other).announced
    assert [words.text for words in found.later] == ["The centre had opened on 5 May 2021, in the rain."]
    assert (found.state, found.after.meetings) == (State.MENTIONED, 1)


def test_silence_is_told_by_what_is_held() -> None:
    (found,) = archive_of(ASKED, make_item("2021-04-14", "Nothing was said.")).announced
    assert (found.state, found.coverage.meetings, found.after.meetings) == (State.NO_LATER_MENTION, 1, 0)


def test_dates_stand_in_their_own_order() -> None:
    items = make_item(
        "2021-03-10", "The hall opens on 7 July 2021. The pool opens in Summer 2021, the gate on 6 May 2021."
    )
    assert [each.mention.text for each in archive_of(items).announced] == ["6 May 2021", "Summer 2021", "7 July 2021"]


@pytest.mark.parametrize(
    "words",
    [
        "Minute 29 (5 May 2021): caseloads had been circulated.",
        "The audit was reported under minute 29.2(a) of the meeting on 5 May 2021.",
        "The recommendation made on 5 May 2021 was taken up.",
        "The minutes of the meeting held on 5 May 2021 were agreed.",
    ],
)
def test_the_day_of_a_meeting_that_is_cited_is_no_later_word_of_the_date(words: str) -> None:
    (found,) = archive_of(ASKED, make_item("2021-06-09", words)).announced
    assert (found.later, found.state) == ((), State.NO_LATER_MENTION)


def test_a_date_beside_a_minute_number_that_is_not_its_own_is_a_later_word() -> None:
    words = "The report (Minute 45/18 (1)), due by 5 May 2021, and agreed, came late."
    (found,) = archive_of(ASKED, make_item("2021-06-09", words)).announced
    assert [each.text for each in found.later] == [words]


def test_of_the_imagined_record_only_what_a_date_was_set_for_is_quoted() -> None:
    named = {each.date.text for each in link_record(read_record()).announced if each.later}
    assert named == {
        "2019-02-01", "2019-03-31", "2019-06", "2019-10-17", "2020-01-31", "2020-06-30", "2020-12", "2022-10-13",
    }  # fmt: skip
