"""What a page states of its own meeting is read; what it does not state is not guessed."""

import pytest

from generator.parsing import parse_minutes
from tests.parsing.essentials import bare

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
        (BODY, None, None, None),
    ],
)
def test_meeting_is_as_stated(page: str, council: str | None, committee: str | None, date: str | None) -> None:
    minutes, _ = parse_minutes(bare(page))
    assert (minutes.council, minutes.committee, minutes.date) == (council, committee, date)
