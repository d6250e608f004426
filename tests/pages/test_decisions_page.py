"""The list of decisions: each row says what it can be chosen by, and every choice leads to a row."""

from selectolax.lexbor import LexborHTMLParser

from generator.pages.site import Shelf
from generator.pages.views.decisions import make_decisions
from tests.linking.follow_through.items import archive_of, make_item
from tests.pages.exampleshire import shelf_of
from tests.pages.rendering import as_html, settings

ASKED = make_item(
    "2021-03-10",
    "RESOLVED that:\n\n(a) a survey of elms be reported by 30 June 2021; and\n\n(b) officers write to the owners.",
    number="12/20",
)
LATER = make_item(
    "2021-07-07",
    "Minute 12/20 (a): the survey was delayed and would now be reported by 30 September 2021.\n\n"
    "RESOLVED that the report on elms be noted.",
    "Elms",
    number="3/21",
)


def listed() -> LexborHTMLParser:
    (page,) = make_decisions(Shelf.of(archive_of(ASKED, LATER), settings()))
    return as_html(page)


def test_a_decision_is_found_under_the_state_of_each_of_its_parts() -> None:
    states = {row.css("a")[0].text(): row.attributes.get("data-state", "") for row in listed().css(".listed tbody tr")}
    assert states == {"Plan": "put-back awaiting", "Elms": ""}


def test_only_the_states_in_which_something_stands_are_offered() -> None:
    offered = [each.text() for each in listed().css("select[name=state] option")]
    assert offered == ["All", "Put back", "Nothing later found"]


def test_where_no_decision_is_followed_no_state_is_offered() -> None:
    (page,) = make_decisions(shelf_of(make_item("2021-03-10", "RESOLVED that the report be noted.")))
    assert as_html(page).css("select[name=state]") == []
