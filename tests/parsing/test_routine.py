"""An item is routine business where its whole title says so."""

import pytest

from tests.parsing.essentials import only_item

TITLES = {
    "Apologies": True,
    "APOLOGIES FOR ABSENCE": True,
    "Declarations of interest:": True,
    "Minutes of the last meeting": True,
    "Apologies to care leavers": False,
    "Minutes silence": False,
}


@pytest.mark.parametrize(("title", "routine"), TITLES.items())
def test_a_title_alone_tells_routine_business(title: str, routine: bool) -> None:
    assert only_item(f"Agenda item\n\n{title}\n\nMinutes:\n\nCouncillor Ash spoke.\n").routine is routine
