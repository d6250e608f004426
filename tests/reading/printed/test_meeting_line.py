"""The meeting that one line names."""

import pytest

from generator.reading.printed.meeting_line import Words, first_meeting, read_meeting
from generator.reading.upload import Stated


def words(text: str) -> Words:
    return Words(text=text, where="a test")


@pytest.mark.parametrize(
    ("text", "committee", "date"),
    [
        ("Cabinet - Wednesday, 10th March, 2021 11.30 am", "Cabinet", "2021-03-10"),
        ("Agenda item - Harbour Board - Wednesday, 10th March, 2021 11.30 am", "Harbour Board", "2021-03-10"),
        ("Meeting of Audit & Risk Panel, Friday, 1st May, 2020 2.00 pm (Item 4.)", "Audit & Risk Panel", "2020-05-01"),
        ("Agenda for Full Council on Monday 3 June 2019, 7.00 pm", "Full Council", "2019-06-03"),
        (
            "Minutes of the meeting of the Allotments Committee held on 3 June 2019",
            "Allotments Committee",
            "2019-06-03",
        ),
        ("Decided at meeting: 16/10/2013 - Council Assembly", "Council Assembly", "2013-10-16"),
        ("Meeting: 07/12/2018 - Planning Committee (Item 27)", "Planning Committee", "2018-12-07"),
        ("10 March 2021", None, "2021-03-10"),
        ("Cabinet", None, None),
        ("Cabinet - 31/02/2021", None, None),
        ("Minutes of 3 May 2021 and of 4 May 2021", None, None),
    ],
)
def test_meeting_is_read_from_words_that_name_one_day(text: str, committee: str | None, date: str | None) -> None:
    meeting = read_meeting(words(text))
    assert (meeting.committee.value if meeting.committee else None) == committee
    assert (meeting.date.value if meeting.date else None) == date


def test_words_that_name_a_committee_go_before_those_that_name_a_day_alone() -> None:
    meeting = first_meeting([words("3 May 2021"), words("Cabinet - 4 May 2021")])
    assert meeting.date == Stated(value="2021-05-04", words="Cabinet - 4 May 2021", where="a test")
