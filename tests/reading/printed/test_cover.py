"""What printed minutes state of themselves, and what they do not."""

import pytest

from generator.reading.printed.cover import Cover, read_cover
from generator.reading.printed.days import find_days
from generator.reading.printed.meeting_line import Words
from generator.reading.upload import Stated


def cover(*opening: str, closing: tuple[str, ...] = ()) -> Cover:
    return read_cover(*([Words(text=text, where="cover") for text in lines] for lines in (opening, closing)))


def value(stated: Stated | None) -> str | None:
    return stated.value if stated else None


@pytest.mark.parametrize(
    ("line", "council"),
    [
        ("EXAMPLESHIRE COUNTY COUNCIL", "Exampleshire County Council"),
        ("Exampleton Parish Council", "Exampleton Parish Council"),
        ("The Vale of Example Council", "Vale of Example Council"),
        ("BOROUGH OF EXAMPLE-ON-SEA COUNCIL", "Borough of Example-On-Sea Council"),
        ("London Borough of Exampleham", "London Borough of Exampleham"),
        ("Exampleton Town Council – Draft Minutes", "Exampleton Town Council"),
        ("Full Council", None),
        ("The report was sent to Exampleshire County Council", None),
        ("Members of Exampleshire County Council", None),
    ],
)
def test_councils(line: str, council: str | None) -> None:
    assert value(cover(line).council) == council


@pytest.mark.parametrize(
    ("line", "committee"),
    [
        ("Minutes of the Children and Families Panel held on 4 May 2021", "Children and Families Panel"),
        ("MINUTES OF A MEETING OF THE CABINET HELD AT THE GUILDHALL ON 4 MAY 2021", "Cabinet"),
        ("At a meeting of the Audit Sub-Committee held in Exampleton", "Audit Sub-Committee"),
        ("Minutes of the Exampleshire County Council’s Cabinet held on 4 May 2021", "Cabinet"),
        ("HEALTH AND WELLBEING BOARD", "Health and Wellbeing Board"),
        ("Corporate Parenting Panel – Minutes", "Corporate Parenting Panel"),
        ("Committee: Planning Committee", "Planning Committee"),
        ("HARBOUR BOARD - Wednesday, 10th March, 2021 2.00 pm, NEW", "Harbour Board"),
        (
            "Advisory Council on Harbour Safety - Wednesday, 10th March, 2021 2.00 pm",
            "Advisory Council on Harbour Safety",
        ),
        ("Agenda for Harbour Board on Wednesday, 10th March, 2021, 2.00pm", "Harbour Board"),
        ("Minutes of the Meetings of Full Council held on 4 and 5 May 2021", "Full Council"),
        ("That the minutes of the Committee held on 4 May 2021 be approved.", None),
        ("Harbour Board - Wednesday, 10th March, 2021 was cold", None),
        ("The Committee considered a report by the Director.", None),
        ("Chairman of the Committee and Members", None),
    ],
)
def test_committees(line: str, committee: str | None) -> None:
    assert value(cover("EXAMPLESHIRE COUNTY COUNCIL", line).committee) == committee


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("held on Wednesday, 10th March, 2021 at 10.30 am", "2021-03-10"),
        ("Meeting held on the 1st day of April 2021", "2021-04-01"),
        ("Date: 10/03/2021", "2021-03-10"),
        ("Date and time: Wed 10 Mar 2021, 2 p.m.", "2021-03-10"),
        ("Wednesday 10 March 2021 at 10.30 am", "2021-03-10"),
        ("WEDNESDAY, MARCH 10, 2021", "2021-03-10"),
        ("Harbour Board - Wednesday, 10th March, 2021 2.00 pm, NEW", "2021-03-10"),
        ("To approve the minutes of the meeting held on 10 March 2021.", None),
        ("The minutes of the meeting held on 10 March 2021 were confirmed.", None),
        ("held on 31 February 2021", None),
        ("held on 10 March", None),
        ("The next report is due on 10 March 2021.", None),
        ("10 March 2021 to 11 March 2021", None),
        ("10.03.2021 11.03.2021", None),
    ],
)
def test_dates(line: str, date: str | None) -> None:
    assert value(cover(line).date) == date


def test_the_day_of_earlier_minutes_is_not_the_meeting_s() -> None:
    approved = "RESOLVED: That the minutes of 10 March 2021 be approved as a correct record."
    assert cover("Minutes of the meeting held on 10 March 2021", approved).date is None
    assert value(cover("Minutes of the meeting held on 12 May 2021", approved).date) == "2021-05-12"


def test_the_day_a_meeting_was_held_is_believed_before_a_date_alone() -> None:
    found = cover("1 May 2021", "Minutes of the meeting held on 10 March 2021").date
    assert found == Stated(value="2021-03-10", words="Minutes of the meeting held on 10 March 2021", where="cover")


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("DRAFT", "draft"),
        ("Draft minutes", "draft"),
        ("Unconfirmed minutes of the Cabinet", "draft"),
        ("These minutes are draft until confirmed.", "draft"),
        ("Subject to approval at the next meeting of the Panel", "draft"),
        ("Approved minutes", "approved"),
        ("Status: Confirmed", "approved"),
        ("These minutes were approved on 4 May 2021.", "approved"),
        ("The draft plan was welcomed.", None),
        ("The minutes of the last meeting were approved.", None),
    ],
)
def test_status(line: str, status: str | None) -> None:
    assert value(cover(line).status) == status


def test_a_dated_signature_says_that_the_minutes_were_approved() -> None:
    found = cover(closing=("Signed: A Birch", "Chairman", "4 May 2021")).status
    assert found == Stated(value="approved", words="Signed: A Birch Chairman 4 May 2021", where="cover")


def test_a_line_left_for_a_signature_says_nothing() -> None:
    assert cover(closing=("Chairman’s signature ...............", "Date ...............")).status is None


def test_a_long_paragraph_states_nothing() -> None:
    assert cover("EXAMPLESHIRE COUNTY COUNCIL", "held on 10 March 2021 " * 20).date is None


def test_days_are_found_with_their_places() -> None:
    line = "On 4 May 2021 and 05/06/2021"
    assert [(day.edtf, line[day.start : day.end]) for day in find_days(line)] == [
        ("2021-05-04", "4 May 2021"),
        ("2021-06-05", "05/06/2021"),
    ]
