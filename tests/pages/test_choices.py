"""What the long lists can be narrowed by: every choice leads to a row, and a list of one year offers no year."""

from collections.abc import Callable, Iterator

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.model.item import Minutes
from generator.pages.page import Page
from generator.pages.site import Shelf
from generator.pages.views import years as parting
from generator.pages.views.dates import make_dates
from generator.pages.views.decisions import make_decisions
from generator.pages.views.figures import make_figures
from generator.pages.views.progress_list import make_progress_lists
from tests.linking.follow_through.items import make_item
from tests.pages.exampleshire import shelf_of
from tests.pages.rendering import as_html

SPAN = make_item(
    "[2020-05..2021-06]",
    "There were 61 carers. A review would take place in July 2023.\n\nRESOLVED that a wall be built.",
    "Walls",
)
LATER = make_item(
    "2022-03-10",
    "There were 74 carers. The Clerk would bring a report on ducks to the Committee by 12 June 2024.\n\n"
    "RECOMMENDED that Cabinet buy a gate.\n\nACTION: Clerk to write to the owners.",
)
Make = Callable[[Shelf], LexborHTMLParser]


def first_html(made: Iterator[Page]) -> LexborHTMLParser:
    return as_html(next(made))


def awaiting(shelf: Shelf) -> LexborHTMLParser:
    made: Iterator[Page] = make_progress_lists(shelf)
    return as_html(next(page for page in made if page.path.startswith("progress/awaiting/")))


LISTS: dict[str, tuple[Make, list[str]]] = {
    "decisions": (lambda shelf: first_html(make_decisions(shelf)), ["2022", "2021", "2020"]),
    "awaiting": (awaiting, ["2022", "2021", "2020"]),
    "figures": (lambda shelf: first_html(make_figures(shelf)), ["2022", "2021", "2020"]),
    "dates": (lambda shelf: first_html(make_dates(shelf)), ["2024", "2023"]),
}
every_list = pytest.mark.parametrize(("make", "years"), LISTS.values(), ids=LISTS)


def offered(tree: LexborHTMLParser, name: str) -> list[str]:
    values = [option.attributes["value"] or "" for option in tree.css(f"select[name={name}] option")]
    return [value for value in values if value]


def marked(tree: LexborHTMLParser, name: str) -> list[list[str]]:
    return [(row.attributes.get(f"data-{name}") or "").split() for row in tree.css("[data-rows] :is(li, tbody tr)")]


def page_of(make: Make, *items: Minutes) -> LexborHTMLParser:
    return make(shelf_of(*items))


@every_list
def test_every_year_offered_leads_to_a_row_and_every_row_has_one(make: Make, years: list[str]) -> None:
    tree = page_of(make, SPAN, LATER)
    assert offered(tree, "year") == years
    rows = marked(tree, "year")
    assert all(rows)
    assert {year for row in rows for year in row} == set(years)


@every_list
def test_a_list_of_one_year_offers_none(make: Make, years: list[str]) -> None:
    tree = page_of(make, LATER)
    assert offered(tree, "year") == []
    assert [row for row in marked(tree, "year") if row != years[:1]] == []


@every_list
def test_a_page_of_one_year_offers_none_and_leads_to_the_others(
    make: Make, years: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parting, "ON_ONE_PAGE", 1)
    tree = page_of(make, SPAN, LATER)
    assert offered(tree, "year") == []
    others = [link.attributes["data-year"] or "" for link in tree.css("[data-other-pages] a")]
    assert others
    assert {*" ".join(others).split(), *marked(tree, "year")[0]} == set(years)


def test_a_list_of_progress_is_narrowed_by_what_was_asked() -> None:
    tree = page_of(awaiting, SPAN, LATER)
    assert offered(tree, "kind") == ["resolved", "recommended", "action", "promise"]
    assert {kind for (kind,) in marked(tree, "kind")} == {"resolved", "recommended", "action", "promise"}
    assert [label.text(deep=False).strip() for label in tree.css("form label")] == [
        "Council", "Committee", "Year", "Kind",
    ]  # fmt: skip
