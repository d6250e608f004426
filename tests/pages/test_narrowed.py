"""The ways from a page to the same rows in a long list: narrowed, and on the page of the list where they begin."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from urllib.parse import parse_qsl, urljoin, urlsplit

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.linking import link
from generator.pages.page import Page
from generator.pages.site import Shelf
from generator.pages.urls import page_path
from generator.pages.views import years
from generator.pages.views.committee import make_committee
from generator.pages.views.council import make_council
from generator.pages.views.decisions import make_decisions
from generator.pages.views.home import make_home
from generator.pages.views.progress_list import make_progress_lists
from generator.pages.views.theme import make_theme
from generator.parsing import parse_minutes
from tests.linking.follow_through.items import COUNCIL, make_item
from tests.pages.exampleshire import TREES, shelf_of
from tests.pages.rendering import as_html
from tests.score.record import settings_of

SHELF = shelf_of(
    make_item("2020-03-10", "RESOLVED that elms be planted.", "Elms"),
    make_item("2020-04-10", "RESOLVED that a report on elms be brought by 1 June 2020.", "Elms again"),
    make_item("2021-03-10", "RESOLVED that a gate be opened.", "Gates", committee="cabinet"),
    make_item("2022-03-10", "RESOLVED that a pond be dug.", "Ponds", committee="parks-committee"),
    make_item("2022-05-10", "Nothing was said of anything.", "Other"),
)
Make = Callable[[], Iterable[Page]]
SCRUTINY = COUNCIL.committee("scrutiny-committee")
PLACES: dict[str, tuple[Make, str, int]] = {
    "council": (lambda: make_council(SHELF, COUNCIL), "of this council", 4),
    "committee": (lambda: make_committee(SHELF, COUNCIL, SCRUTINY), "of this committee", 2),
    "theme": (lambda: make_theme(SHELF, TREES), "under this theme", 2),
    "theme in a council": (lambda: make_theme(SHELF, TREES, COUNCIL), "of Exampleshire under this theme", 2),
}
every_place = pytest.mark.parametrize(("make", "whose", "held"), PLACES.values(), ids=PLACES)


def target_of(page: Page, starts: str) -> str:
    """Return the address, as a Markdown file with its choice, to which the link that starts so leads."""
    (link,) = (each for each in as_html(page).css("a") if each.text().startswith(starts))
    return urljoin(f"/{page.path}", link.attributes["href"] or "").lstrip("/")


def chosen(pages: Iterable[Page], target: str, rows: str) -> int:
    """Return how many rows of the page at an address have the marks that it asks for."""
    parts = urlsplit(target)
    path = page_path(parts.path) if parts.path.endswith("/") else parts.path
    tree = LexborHTMLParser(next(as_html(page).html or "" for page in pages if page.path == path))
    return len(tree.css(rows + "".join(f'[data-{name}~="{value}"]' for name, value in parse_qsl(parts.query))))


@every_place
def test_the_list_of_all_shows_the_same_decisions(make: Make, whose: str, held: int) -> None:
    (page,) = make()
    target = target_of(page, f"The decisions {whose} in the list of all")
    assert "?" in target
    assert chosen(make_decisions(SHELF), target, ".listed tbody tr") == held


@every_place
def test_of_a_long_list_the_page_is_met_on_which_they_begin(
    make: Make, whose: str, held: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(years, "ON_ONE_PAGE", 2)
    target = target_of(next(iter(make())), f"The decisions {whose} in the list of all")
    assert 0 < chosen(make_decisions(SHELF), target, ".listed tbody tr") <= held


def test_where_nothing_was_decided_no_list_is_offered() -> None:
    quiet = shelf_of(make_item("2022-05-10", "Nothing was said of elms.", "Other"))
    pages = (*make_council(quiet, COUNCIL), *make_theme(quiet, TREES), *make_committee(quiet, COUNCIL, SCRUTINY))
    assert not any("in the list of all" in page.text for page in pages)


def lists_on_council(shelf: Shelf) -> dict[str, str]:
    """Return the lists that a council's page names for what is awaited, with their addresses."""
    (page,) = make_council(shelf, COUNCIL)
    links = [link for link in as_html(page).css(".facts a") if "progress" in (link.attributes["href"] or "")]
    return {link.text(): urljoin(f"/{page.path}", link.attributes["href"] or "").lstrip("/") for link in links}


def test_a_council_names_every_list_of_what_is_awaited_and_how_much_stands_there() -> None:
    lists = lists_on_council(SHELF)
    assert list(lists) == ["Nothing later found", "Report-back date passed"]
    (page,) = make_council(SHELF, COUNCIL)
    assert (
        "What they are: Nothing later found (3), Report-back date passed (1)." in as_html(page).css(".facts")[0].text()
    )
    pages = tuple(make_progress_lists(SHELF))
    assert [chosen(pages, target, "[data-rows] li") for target in lists.values()] == [3, 1]


def test_of_a_long_list_of_what_is_awaited_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(years, "ON_ONE_PAGE", 1)
    older = replace(COUNCIL, slug="otherham", name="Otherham Council", short_name="Otherham", code="OTH")
    first = make_item("2018-03-10", "RESOLVED that a wall be built.").document
    assert first.facts is not None
    other = replace(first, path="other.md", facts=replace(first.facts, id="oth-1", council="otherham"))
    newer = make_item("2021-03-10", "RESOLVED that a gate be opened.").document
    archive = link([parse_minutes(each)[0] for each in (other, newer)], {}, settings_of((older, COUNCIL)), "2024-05-01")
    lists = lists_on_council(Shelf.of(archive.archive, settings_of((older, COUNCIL))))
    assert lists == {"Nothing later found": "progress/awaiting/2021/index.md?council=exampleshire"}


def test_home_leads_to_the_list_with_most_of_what_a_council_awaits() -> None:
    page = make_home(SHELF)
    target = target_of(page, "4 parts, actions and promises")
    assert target == "progress/awaiting/?council=exampleshire"
