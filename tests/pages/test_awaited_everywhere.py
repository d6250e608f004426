"""What is awaited is one number: at home, on a council's, committee's and theme's page, in lists, feeds and data."""

import re
from collections.abc import Callable, Iterable

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.model.follow_through import State
from generator.pages.page import Page
from generator.pages.progress import lists_of
from generator.pages.site import Shelf
from generator.pages.views.committee import make_committee
from generator.pages.views.council import make_council
from generator.pages.views.home import make_home
from generator.pages.views.progress import make_progress
from generator.pages.views.progress_list import make_progress_lists
from generator.pages.views.theme import make_theme
from generator.sharing.data.tables import fill_tables
from generator.sharing.feeds.feed import of_progress
from tests.linking.follow_through.items import COUNCIL, make_item
from tests.pages.exampleshire import TREES, shelf_of
from tests.pages.rendering import as_html, only_html

# One of each state, what only takes note and what was rejected besides, and a promise and an action.
SHELF = shelf_of(
    make_item("2020-01-08", "RESOLVED that officers report on elms by 1 March 2020.", "Ponds"),
    make_item(
        "2020-03-10",
        "The Director would bring a report on ash trees to the Committee.\n\n"
        "RESOLVED that:\n\n(a) a survey of elms be made;\n\n(b) the report be noted; and\n\n"
        "(c) a report on oaks be brought back by 30 June 2020.\n\nACTION: Officers to write to every school.",
        number="12/20",
    ),
    make_item("2020-05-05", "RESOLVED that the bandstand be painted green.", "Elms", number="20/20"),
    make_item(
        "2021-07-07",
        "Minute 12/20 (a): the survey of elms had been completed. Minute 12/20 (b) was recalled.\n\n"
        "Minute 12/20 (c): the report on oaks was delayed and would now be brought back by 30 September 2021.\n\n"
        "Minute 20/20 was recalled.",
        "Other",
    ),
    make_item("2021-02-02", "RESOLVED that a gate be opened.", "Gates", committee="parks-committee"),
    make_item("2021-03-03", "RESOLVED that Cabinet be recommended to plant limes.", "Limes"),
    make_item(
        "2021-08-08",
        "The recommendation of the Scrutiny Committee of 3 March 2021 to plant limes was not accepted.",
        "Limes",
        committee="cabinet",
    ),
)
COUNTED = re.compile(r"([0-9]+) (?:part, action or promise|parts, actions and promises)")
AWAITED_LISTS = ("date-passed", "put-back", "awaiting", "mentioned-later")


def counted(tree: LexborHTMLParser, selector: str = "body") -> list[int]:
    """Return every number of things awaited that stands in a part of a page."""
    return [int(number) for node in tree.css(selector) for number in COUNTED.findall(node.text())]


def rows(pages: Iterable[Page], mark: str = "") -> int:
    """Return how many rows the lists of what is awaited have, or those with a mark."""
    listed = [as_html(page) for page in pages if page.path.split("/")[1] in AWAITED_LISTS]
    return sum(len(tree.css(f"[data-rows] li{mark}")) for tree in listed)


LISTS = tuple(make_progress_lists(SHELF))
ALL = rows(LISTS)


def test_every_state_that_is_awaited_is_among_them() -> None:
    awaited = {each.followed.state for shown, listed in lists_of(SHELF.archive) if shown.awaited for each in listed}
    assert awaited == set(State) - {State.REPORTED_BACK, State.REPORTED_COMPLETE, State.SUPERSEDED}


def test_what_only_takes_note_is_in_no_list_though_a_later_record_names_it() -> None:
    noted = next(each for each in SHELF.archive.follow_through.values() if each.anchor == "b")
    assert noted.state is State.MENTIONED
    assert noted.id not in {each.followed.id for _, listed in lists_of(SHELF.archive) for each in listed}


def test_what_was_rejected_stands_in_a_list_of_its_own() -> None:
    (rejected,) = next(listed for shown, listed in lists_of(SHELF.archive) if shown.slug == "rejected")
    assert rejected.followed.quotation.text.endswith("plant limes.")


def test_a_list_holds_what_is_awaited_or_what_was_reported_on_and_never_both() -> None:
    table = next(each for each in fill_tables(SHELF) if each.table.name == "follow_through")
    names = [column.name for column in table.table.columns]
    said = {row[names.index("id")]: row[names.index("awaited")] for row in table.rows}
    for shown, listed in lists_of(SHELF.archive):
        assert {said[each.followed.id] for each in listed} <= {shown.awaited}
    assert sum(bool(each) for each in said.values()) == ALL


@pytest.mark.parametrize("make", [make_home, make_progress])
def test_home_and_the_page_of_all_lists_count_the_same(make: Callable[[Shelf], Page]) -> None:
    assert set(counted(as_html(make(SHELF)))) == {ALL}


def test_a_council_counts_as_the_lists_do() -> None:
    tree = only_html(make_council(SHELF, COUNCIL))
    assert counted(tree, ".facts") == [ALL]
    by_state = " ".join(cell.text() for cell in tree.css("#coverage td:last-child"))
    assert sum(int(number) for number in re.findall(r"([0-9]+): ", by_state)) == ALL


def test_the_committees_of_a_council_add_up() -> None:
    by_committee = {}
    for committee in COUNCIL.committees:
        tree = only_html(make_committee(SHELF, COUNCIL, committee))
        mark = f'[data-committee="exampleshire-{committee.slug}"]'
        by_committee[committee.slug] = len(tree.css(".awaited li"))
        assert by_committee[committee.slug] == rows(LISTS, mark)
        assert counted(tree) == ([by_committee[committee.slug]] if by_committee[committee.slug] else [])
    assert sum(by_committee.values()) == ALL
    assert len([number for number in by_committee.values() if number]) > 1


def test_a_theme_counts_as_its_rows_in_the_lists_do() -> None:
    on_theme = rows(LISTS, '[data-theme="trees"]')
    assert 0 < on_theme < ALL
    assert counted(only_html(make_theme(SHELF, TREES))) == [on_theme]
    assert counted(only_html(make_theme(SHELF, TREES, COUNCIL))) == [on_theme]


def test_the_feeds_of_the_lists_tell_of_each() -> None:
    feeds = {feed.page.strip("/").partition("/")[2]: feed for feed in of_progress(SHELF)}
    assert sum(len(feeds[slug].entries) for slug in AWAITED_LISTS) == ALL


def test_the_feed_of_what_was_rejected_calls_it_so() -> None:
    (feed,) = (feed for feed in of_progress(SHELF) if feed.page.strip("/") == "progress/rejected")
    assert [entry.title for entry in feed.entries] == ["Rejected: Limes"]
