"""A long list that is part of a page: the newest year stays there, and every other has a page of its own."""

from collections.abc import Callable, Iterable
from functools import partial
from operator import eq

import pytest
import yaml
from selectolax.lexbor import LexborHTMLParser

from generator.pages.page import Page
from generator.pages.views import years
from generator.pages.views.committee import make_committee
from generator.pages.views.council import make_council
from generator.pages.views.theme import make_theme
from tests.linking.follow_through.items import COUNCIL, make_item
from tests.pages.exampleshire import TREES, shelf_of
from tests.pages.rendering import as_html

SHELF = shelf_of(
    *(make_item(f"{year}-03-10", f"RESOLVED that {year} elms be planted.") for year in (2019, 2021, 2022)),
    make_item("[2020-05..2021-06]", "RESOLVED that a wall be built for the elms.", "Walls"),
    make_item("2019-04-10", "The minutes on elms were agreed as a correct record.", "Minutes of the last meeting"),
)
Make = Callable[[], Iterable[Page]]
YEARS = ["2021", "2020-2021", "2019"]
PARTS: dict[str, tuple[Make, list[str]]] = {
    "council": (lambda: make_council(SHELF, COUNCIL), [f"exampleshire/{year}/index.md" for year in YEARS]),
    "committee": (
        lambda: make_committee(SHELF, COUNCIL, COUNCIL.committee("scrutiny-committee")),
        [f"exampleshire/scrutiny-committee/year-{year}/index.md" for year in YEARS],
    ),
    "theme": (lambda: make_theme(SHELF, TREES), [f"themes/trees/{year}.md" for year in YEARS]),
    "theme in a council": (
        lambda: make_theme(SHELF, TREES, COUNCIL),
        [f"themes/trees/exampleshire/{year}/index.md" for year in YEARS],
    ),
}
every_part = pytest.mark.parametrize(("make", "addresses"), PARTS.values(), ids=PARTS)


@pytest.fixture
def long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(years, "ON_ONE_PAGE", 2)


def rows(tree: LexborHTMLParser) -> set[str]:
    """Return the titles and references that link from the list itself to an item or a decision."""
    links = tree.css(".rows a, .themed a")
    return {link.text() for link in links if "plan" in link.text().lower() or link.text().startswith(("EXS", "Walls"))}


@every_part
def test_a_short_list_stands_whole_on_the_page(make: Make, addresses: list[str]) -> None:
    (page,) = make()
    assert as_html(page).css("[data-other-pages]") == []
    assert page.path not in addresses


@every_part
@pytest.mark.usefixtures("long")
def test_a_year_of_a_long_list_stands_below_the_page_and_leads_to_every_other(make: Make, addresses: list[str]) -> None:
    whole, *others = make()
    assert [page.path for page in others] == addresses
    trees = [as_html(page) for page in (whole, *others)]
    assert [len(tree.css("[data-other-pages] a")) for tree in trees] == [3] * 4
    titles = [tree.css("h1")[0].text() for tree in trees]
    assert [title.rpartition(": ")[2] for title in titles[1:]] == ["2021", "2020 or 2021", "2019"]


@every_part
@pytest.mark.usefixtures("long")
def test_a_year_says_where_it_belongs_and_is_not_searched_twice(make: Make, addresses: list[str]) -> None:
    whole, *others = (yaml.safe_load(page.text.split("\n---\n")[0]) for page in make())
    assert len(others) == len(addresses)
    for front in others:
        assert front["breadcrumbs"][:-1] == whole["breadcrumbs"]
        assert whole["title"].startswith(front["breadcrumbs"][-1]["title"])
        assert front["title"].startswith(f"{whole['title']}: ")
        assert "search" not in front
        assert "linked" not in front


@every_part
def test_nothing_is_lost_between_the_years(make: Make, addresses: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    (whole,) = make()
    monkeypatch.setattr(years, "ON_ONE_PAGE", 2)
    parts = [rows(as_html(page)) for page in make()]
    assert set().union(*parts) == rows(as_html(whole))
    assert all(parts)
    assert len(parts) == 1 + len(addresses)


@pytest.mark.usefixtures("long")
def test_only_the_page_itself_tells_of_more_than_its_list() -> None:
    whole, *others = (as_html(page) for page in make_council(SHELF, COUNCIL))
    assert whole.css("#timeline")
    assert whole.css("#coverage")
    assert not any(tree.css("#timeline, #coverage") for tree in others)
    # The minutes of the last meeting, agreed in 2019, stand apart.
    assert "2019 (1 decision)" in whole.css("[data-other-pages]")[0].text()
    (counted,) = (fact.text() for fact in whole.css(".facts dd") if fact.text().startswith("2022"))
    assert counted.startswith("2022: 1; 2021: 1; 2020 or 2021: 1; 2019: 1.")


@every_part
def test_a_year_that_is_too_long_goes_on_on_numbered_pages(
    make: Make, addresses: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (whole,) = make()
    monkeypatch.setattr(years, "ON_ONE_PAGE", 1)
    trees = {page.path: as_html(page) for page in make()}
    second = addresses[-1].replace("2019", "2019-page-2")
    assert list(trees)[1:] == [*addresses, second]
    first, more = trees[addresses[-1]], trees[second]
    assert first.css("h1")[0].text().endswith(": 2019, page 1")
    assert more.css("h1")[0].text().endswith(": 2019, page 2")
    links = more.css("[data-other-pages] a")
    assert [link.text() for link in links][:2] == ["2019, page 1", "2022"]
    assert [link.attributes.get("data-year") for link in links][:2] == [None, "2022"]
    assert set().union(*map(rows, trees.values())) == rows(as_html(whole))


def test_a_list_of_one_year_is_parted_too(monkeypatch: pytest.MonkeyPatch) -> None:
    listed = years.ByYear.of(range(5), lambda _: (2024,), lambda slug: f"/list/{slug}", "row")
    monkeypatch.setattr(years, "ON_ONE_PAGE", 2)
    pages = list(listed.pages())
    assert [(page.address, page.of, page.rows) for page in pages] == [
        ("/list/", "2024, page 1", (0, 1)),
        ("/list/2024-page-2", "2024, page 2", (2, 3)),
        ("/list/2024-page-3", "2024, page 3", (4,)),
    ]
    assert [(other.year, other.address, other.count) for other in pages[1].others] == [
        ("2024, page 1", "/list/", "2 rows"),
        ("2024, page 3", "/list/2024-page-3", "1 row"),
    ]
    assert [listed.page_with(partial(eq, sought)) for sought in (1, 4, 9)] == [
        "/list/",
        "/list/2024-page-3",
        "/list/",
    ]
