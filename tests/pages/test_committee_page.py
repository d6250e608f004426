"""A committee's page: what it waits for, each with its state in words, and what is held of it."""

from selectolax.lexbor import LexborHTMLParser

from generator.model.item import Minutes
from generator.pages.views.committee import make_committee
from tests.linking.follow_through.items import COUNCIL, make_item
from tests.pages.exampleshire import shelf_of
from tests.pages.rendering import only_html

ASKED = make_item(
    "2021-03-10",
    "RESOLVED that:\n\n(a) a survey of elms be reported by 30 June 2021; and\n\n(b) the report be noted.",
    number="12/20",
)
PUT_BACK = make_item(
    "2021-05-07", "Minute 12/20 (a): the survey of elms was delayed and would now be reported by 30 September 2021."
)
REPORTED = make_item("2021-07-07", "Minute 12/20 (a): the survey of elms had been completed.", "Trees")
OTHER = make_item("2021-08-08", "Nothing was said.", "Other")


def page_of(*items: Minutes) -> LexborHTMLParser:
    return only_html(make_committee(shelf_of(*items), COUNCIL, COUNCIL.committee("scrutiny-committee")))


def told(tree: LexborHTMLParser, selector: str) -> list[str]:
    return [" ".join(each.text().split()) for each in tree.css(selector)]


def test_what_is_awaited_stands_with_its_words_its_day_and_its_state() -> None:
    (row,) = told(page_of(ASKED), ".awaited li")
    assert row == (
        "a survey of elms be reported by 30 June 2021; and Part of a decision, 10 March 2021 \u00b7 "
        "to come back: 30 June 2021 No later minutes held."
    )


def test_a_date_that_has_passed_says_what_was_searched() -> None:
    (row,) = told(page_of(ASKED, OTHER), ".awaited li")
    assert row.endswith(
        "Report-back date passed, nothing found here, in the 1 later meeting that this site holds, "
        "the newest of 8 August 2021; it does not hold all."
    )


def test_a_date_put_back_keeps_the_first_one() -> None:
    (row,) = told(page_of(ASKED, PUT_BACK), ".awaited li")
    assert row.endswith("to come back: 30 September 2021, at first 30 June 2021 Revised date.")


def test_what_was_reported_is_awaited_no_more() -> None:
    tree = page_of(ASKED, REPORTED)
    assert told(tree, ".awaited li") == []
    assert "Nothing is awaited, as far as the minutes held here show." in told(tree, ".empty")


def test_many_are_folded_and_all_are_counted() -> None:
    tree = page_of(*(make_item(f"20{year:02}-03-10", "RESOLVED that a gate be opened.") for year in range(14)))
    assert len(tree.css(".awaited li")) == 14
    assert len(tree.css("details .awaited li")) == 2
    assert any(words.startswith("On 14 parts, actions and promises") for words in told(tree, "p"))


def test_what_is_held_stands_at_the_foot() -> None:
    held, missing, awaited = told(page_of(ASKED, OTHER), "#coverage + .facts dd")
    assert held == "2 meetings, from 10 March 2021 to 8 August 2021"
    assert missing == "This site does not hold all."
    assert awaited.startswith("1: report-back date passed")


def test_where_the_body_asked_gave_no_answer_the_row_says_so() -> None:
    asked = make_item("2021-03-10", "RESOLVED that Cabinet be recommended to pay for oaks.")
    (row,) = told(page_of(asked, OTHER), ".awaited li")
    assert row.endswith("it does not hold all. No answer from Cabinet is found here.")


APOLOGIES = make_item("2021-03-10", "Apologies were received from Councillor Ash.", "Apologies for absence", "1/20")
MINUTES = make_item(
    "2021-03-10", "RESOLVED that the minutes be signed as a correct record.", "Record of the last meeting", "2/20"
)


def test_routine_business_is_folded_away_and_counted() -> None:
    tree = page_of(APOLOGIES, MINUTES, ASKED)
    (summary,) = told(tree, "details.columns summary")
    assert summary == "2 routine items, such as apologies and earlier minutes"
    assert [link.text() for link in tree.css("details.columns .rows li > a")] == [
        "Apologies for absence", "Record of the last meeting",
    ]  # fmt: skip
    folded = {link.text() for link in tree.css("details .rows li > a")}
    assert {link.text() for link in tree.css(".rows li > a")} - folded == {"Plan"}


def test_what_asks_for_something_is_not_routine() -> None:
    asking = make_item(
        "2021-03-10",
        "The Clerk would bring a report on elms to the Committee by 12 June 2024.\n\n"
        "RESOLVED that the minutes be signed as a correct record.",
        "Record and elms",
    )
    assert page_of(asking).css("details.columns") == []
