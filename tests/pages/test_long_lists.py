"""Long lists: a page for each year as soon as they are long; every row stands on one, and each leads to the others."""

from collections.abc import Callable, Iterable

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.model.measure import Measure
from generator.pages.page import Page
from generator.pages.site import Shelf
from generator.pages.views import years
from generator.pages.views.council import make_council
from generator.pages.views.dates import make_dates
from generator.pages.views.figures import make_figures
from generator.pages.views.progress import make_progress
from generator.pages.views.progress_list import make_progress_lists
from generator.pages.words import Glossary
from tests.linking.follow_through.items import COUNCIL, archive_of, make_item
from tests.pages.rendering import as_html, settings

SAID = "The number of foster carers had risen from {} to 61. A review would take place in July {}.\n\n{}"
RESOLVED = ("RESOLVED that a gate be opened.", "RESOLVED that hedges be cut.", "RESOLVED that ducks be fed.")
ARCHIVE = archive_of(
    *(
        make_item(f"{year}-03-10", SAID.format(place + 40, year + 1, RESOLVED[place]))
        for place, year in enumerate((2019, 2021, 2022))
    ),
    make_item("[2020-05..2021-06]", "RESOLVED that a wall be built.", "Walls"),
)
CARERS = Measure(
    slug="carers", name="Foster carers", plain="Carers.", council="exampleshire", words=("The number of foster carers",)
)
SHELF = Shelf(site=settings().site, archive=ARCHIVE, glossary=Glossary.of(()), terms=())
Make = Callable[[Shelf], Iterable[Page]]


def make_awaiting(shelf: Shelf) -> Iterable[Page]:
    return (page for page in make_progress_lists(shelf) if page.path.startswith("progress/awaiting/"))


every_list = pytest.mark.parametrize("make", [make_awaiting, make_dates, make_figures])


@pytest.fixture
def long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(years, "ON_ONE_PAGE", 2)


def pages(make: Make, shelf: Shelf = SHELF) -> dict[str, LexborHTMLParser]:
    return {page.path: as_html(page) for page in make(shelf)}


def rows(tree: LexborHTMLParser) -> list[str]:
    return [" ".join(row.text().split()) for row in tree.css("[data-rows] li")]


@every_list
def test_a_short_list_is_whole_on_one_page(make: Make) -> None:
    (tree,) = pages(make).values()
    assert tree.css("[data-other-pages]") == []


@every_list
@pytest.mark.usefixtures("long")
def test_each_year_of_a_long_list_has_a_page_that_leads_to_every_other(make: Make) -> None:
    made = pages(make)
    assert len(made) >= 3
    for tree in made.values():
        links = tree.css("[data-other-pages] a")
        assert len(links) == len(made) - 1
        assert "csv" in " ".join(link.attributes["href"] or "" for link in tree.css("a"))
    assert len({tree.css("h1")[0].text() for tree in made.values()}) == len(made)


@every_list
def test_nothing_is_lost_between_the_years(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    (whole,) = pages(make).values()
    monkeypatch.setattr(years, "ON_ONE_PAGE", 2)
    parts = [row for tree in pages(make).values() for row in rows(tree)]
    assert sorted(parts) == sorted(rows(whole))
    assert len(parts) > 2


@pytest.mark.usefixtures("long")
def test_a_list_of_what_was_asked_begins_with_the_oldest_and_a_span_of_years_has_its_own_page() -> None:
    assert list(pages(make_awaiting)) == [
        "progress/awaiting/index.md", "progress/awaiting/2020-2021/index.md", "progress/awaiting/2021/index.md",
        "progress/awaiting/2022/index.md",
    ]  # fmt: skip


@pytest.mark.usefixtures("long")
def test_dates_begin_with_the_year_in_which_the_soonest_lies_ahead() -> None:
    made = pages(make_dates)
    assert list(made) == ["dates/index.md", "dates/2023/index.md", "dates/2020/index.md"]
    assert made["dates/index.md"].css("h1")[0].text() == "Dates: 2022"


@pytest.mark.usefixtures("long")
def test_a_measure_keeps_all_its_years_on_the_first_page() -> None:
    shelf = Shelf(site=SHELF.site, archive=ARCHIVE, glossary=SHELF.glossary, terms=(), measures=(CARERS,))
    first, *others = pages(make_figures, shelf).values()
    assert len(first.css("table tbody tr")) == 3
    assert [tree.css("#carers") for tree in others] == [[], []]


@pytest.mark.usefixtures("long")
def test_links_lead_to_the_page_on_which_a_councils_rows_stand() -> None:
    whole, *_ = make_council(SHELF, COUNCIL)
    (link,) = as_html(whole).css('a[href*="figures/"]')
    assert link.attributes["href"] == "../figures/index.md#exampleshire"
    hub = as_html(make_progress(SHELF)).css('#councils + .rows a[href*="awaiting"]')
    assert [each.attributes["href"] for each in hub] == ["awaiting/?council=exampleshire"]
