"""Dates announced: what lay ahead of its meeting, and what later minutes say of the same date."""

from generator.model.follow_through import State
from tests.linking.follow_through.items import archive_of, make_item

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
