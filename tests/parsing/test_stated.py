"""What a page states of its own meeting is read; what it does not state is not guessed."""

import pytest

from generator.parsing import parse_minutes
from generator.parsing.explain import explain_json
from generator.reading import read_document
from tests.parsing.essentials import bare

APPROVED = "\nThe minutes of 12 March 2024 were approved as a correct record.\n"
BODY = "\n\nAgenda item\n\nA title\n\nMinutes:\n\nThe Panel met.\n"


@pytest.mark.parametrize(
    ("page", "council", "committee", "date"),
    [
        ("Meeting: 12/03/2024 - Scrutiny Panel (Item 45)" + BODY, None, "Scrutiny Panel", "2024-03-12"),
        (
            "Decision Maker: Exampleshire Cabinet\n\nDate of decision: 12 March 2024" + BODY,
            None,
            "Exampleshire Cabinet",
            "2024-03-12",
        ),
        ("Decision Maker: Director of Housing" + BODY, None, None, None),
        ("Meeting: 12/03/2024 - Cabinet\n\nMeeting: 13/03/2024 - Scrutiny Panel" + BODY, None, None, None),
        ("Cabinet - Tuesday, 12th March, 2024 7.00 pm" + BODY, None, "Cabinet", "2024-03-12"),
        ("Cabinet Minutes 12 March 2024" + BODY, None, "Cabinet", "2024-03-12"),
        (
            "Agenda for Audit & Risk Panel on Tuesday, 12th March, 2024, 2.00pm, NEW" + BODY,
            None,
            "Audit & Risk Panel",
            "2024-03-12",
        ),
        ("Minutes of the meeting held on Tuesday 12 March 2024 at the Hall" + BODY, None, None, "2024-03-12"),
        ("HARBOUR COMMITTEE\n\n12 MARCH 2024 AT 7.00pm" + BODY, None, "Harbour Committee", "2024-03-12"),
        ("Minutes of the meeting held on 12 March 2024 PDF 80 KB" + BODY, None, None, None),
        ("Minutes of the meeting held on 12 March 2024" + BODY + APPROVED, None, None, None),
        ("Terms of Reference of the Harbour Committee" + BODY, None, None, None),
        (BODY, None, None, None),
    ],
)
def test_meeting_is_as_stated(page: str, council: str | None, committee: str | None, date: str | None) -> None:
    minutes, _ = parse_minutes(bare(page))
    assert (minutes.council, minutes.committee, minutes.date) == (council, committee, date)


def test_a_date_without_its_year_is_told_by_the_meeting_that_the_page_states() -> None:
    said = "The plan was published on 22 February and will be heard again on 4 May."
    minutes, _ = parse_minutes(bare("Cabinet - Tuesday, 12th March, 2024 7.00 pm" + BODY + said))
    assert [date.edtf for item in minutes.items for date in item.dates] == ["2024-03-12", "2024-02-22", "2024-05-04"]


def test_of_several_meetings_on_a_page_each_tells_the_years_of_its_own() -> None:
    item = "Meeting: {} - Cabinet (Item {})\n\nPlan\n\nMinutes:\n\nIt was published on 22 February.\n\n"
    page = "Issue - meetings\n\nPlan\n\n" + item.format("12/03/2024", 4) + item.format("10/04/2019", 9)
    minutes, _ = parse_minutes(bare(page))
    assert minutes.date is None
    assert [[date.edtf for date in item.dates] for item in minutes.items] == [
        ["2024-03-12", "2024-02-22"],
        ["2019-04-10", "2019-02-22"],
    ]


def test_what_is_explained_is_the_meeting_of_the_front_matter_whatever_the_text_says() -> None:
    facts = "id: exs-plan\ntitle: Plan\ncouncil: exampleshire\ncommittee: cabinet\ndate: 2024-03-12\ndate_reason: Told."
    text = "Meeting: 13/03/2024 - Scrutiny Panel" + BODY
    document, problems = read_document("plan.md", f"---\n{facts}\n---\n{text}".encode())
    assert document is not None, problems
    minutes, problems = parse_minutes(document)
    told = explain_json(minutes, problems)
    assert (told["council"], told["committee"], told["date"]) == ("exampleshire", "cabinet", "2024-03-12")
    assert (minutes.committee, minutes.date) == ("Scrutiny Panel", "2024-03-13")
