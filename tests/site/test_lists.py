"""Long lists: narrowed in the page with a shareable address, whole without scripts, by year where they are long."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect
from selectolax.lexbor import LexborHTMLParser

from generator.pages.views import years
from generator.publishing.preview import SiteServer
from tests.projects import BUDGET, make_buildable
from tests.site.built import ITEM, BuiltSite, words
from tests.site.imagined import build_and_serve
from tests.site.layout import misplaced
from tests.site.test_accessible import SMALL, in_both_colours
from tests.site.visiting import NARROW, WIDE, Visitor


def shown(page: Page) -> list[str]:
    """Return the references of the decisions that a reader sees listed."""
    rows = page.locator(".listed tbody tr").filter(visible=True)
    return [meta.split(" · ")[0] for meta in rows.locator("th .meta").all_inner_texts()]


def field(page: Page, name: str) -> Locator:
    """Return a field above the list."""
    return page.get_by_role("combobox", name=name)


def choose(page: Page, name: str, value: str) -> None:
    """Choose in one of the fields above the list."""
    field(page, name).select_option(value)


def places(page: Page) -> list[object]:
    """Return where each field stands and how wide it is, and then where what they narrow begins."""
    boxes = page.locator("form.filters label, [data-rows]").evaluate_all(
        "all => all.map((each) => each.getBoundingClientRect()).map(({ x, y, width }) => [x, y, width])"
    )
    assert len(boxes) > len(page.locator("form.filters label").all()) > 0
    return list(boxes)


def test_a_choice_narrows_the_list_and_stands_in_the_address(visitor: Visitor) -> None:
    page = visitor.see("decisions")
    everything = shown(page)
    choose(page, "Council", "Herefordshire")
    expect(page.locator(".narrowed")).to_contain_text(f"Showing 2 of {len(everything)}.")
    assert shown(page) == [each for each in everything if each.startswith("HEF")]
    choose(page, "Outcome", "Recommended")
    assert len(shown(page)) == 1
    assert page.url.endswith("decisions/?council=herefordshire&kind=recommended")
    assert page.locator("h2").filter(visible=True).all_inner_texts() == ["2021 or 2022"]


def test_an_address_that_was_sent_shows_the_same_list(visitor: Visitor) -> None:
    page = visitor.visit("decisions/?theme=early-help&year=2021")
    assert shown(page) == [visitor.site.reference(ITEM)]
    expect(field(page, "Year")).to_have_value("2021")


def test_a_span_of_years_is_found_under_each_of_them(visitor: Visitor) -> None:
    page = visitor.see("decisions")
    for year in ("2021", "2022"):
        choose(page, "Year", year)
        assert any(each.startswith("HEF") for each in shown(page)), year


def test_the_committees_offered_are_the_councils_own(visitor: Visitor) -> None:
    page = visitor.visit("decisions/?council=herefordshire&committee=herefordshire-cabinet")
    assert len(shown(page)) == 1
    choose(page, "Council", "Cumbria")
    expect(field(page, "Committee")).to_have_value("")
    offered = page.locator("optgroup").evaluate_all(
        "all => all.filter((each) => !each.disabled).map((each) => each.label)"
    )
    assert offered == ["Cumbria"]


def test_choices_that_fit_nothing_say_so_and_can_be_taken_back(visitor: Visitor) -> None:
    page = visitor.visit("decisions/?council=cumbria&year=2025&theme=no-such-theme")
    expect(page.get_by_role("status")).to_have_text("Nothing in this list fits all of these choices.")
    page.get_by_role("button", name="Show all").press("Enter")
    expect(page.locator("#announcement")).to_have_count(0)  # it is dressed as a button that copies, and copies nothing
    assert len(shown(page)) == 4
    assert page.url.endswith("/decisions/")
    expect(field(page, "Council")).to_be_focused()


def test_without_scripts_the_whole_list_stands(site: BuiltSite, visitor: Visitor) -> None:
    page = visitor.visit("decisions/?council=cumbria", java_script_enabled=False)
    assert len(shown(page)) == len(site.page("decisions/").css(".listed tbody tr")) == 4
    expect(page.locator("form.filters")).not_to_be_visible()


@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("kind", ["decisions", "dates", "progress-list"])
def test_the_form_does_not_push_the_list_about(visitor: Visitor, kind: str, viewport: ViewportSize) -> None:
    before = places(visitor.see_before_scripts(kind, viewport=viewport))
    assert before == places(visitor.see(kind, viewport=viewport))


@pytest.mark.parametrize("kind", ["decisions", "dates", "progress-list"])
def test_a_field_has_its_place_before_the_others_have_come(visitor: Visitor, kind: str) -> None:
    page = visitor.see(kind)
    whole = places(page)
    page.locator("form.filters label").evaluate_all("all => all.slice(2).forEach((each) => each.remove())")
    assert places(page)[:2] == whole[:2]


@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("query", ["?council=herefordshire", "?council=cumbria&year=2025"], ids=["some", "none"])
def test_a_narrowed_list_is_accessible(visitor: Visitor, query: str, viewport: ViewportSize) -> None:
    page = visitor.visit(f"decisions/{query}", viewport=viewport)
    assert in_both_colours(page) == {}
    assert misplaced(page) == page.evaluate(SMALL) == []


@pytest.fixture(scope="module")
def long_list(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SiteServer]:
    """A site whose decisions are too many for a page, some of them routine."""
    project = make_buildable(tmp_path_factory.mktemp("long"))
    project.add("older", BUDGET, title="An older budget", date="2022-03-12")
    project.add(
        "routine",
        BUDGET.replace("the budget be", "the minutes of the last meeting be"),
        title="Minutes",
        date="2024-05-14",
    )
    project.add(
        "noted", BUDGET.replace("the budget be approved", "the report be noted"), title="Noted", date="2024-05-14"
    )
    with ExitStack() as stack:
        stack.enter_context(pytest.MonkeyPatch.context()).setattr(years, "ON_ONE_PAGE", 4)
        yield build_and_serve(project, stack)


def page_of(folder: Path, path: str) -> LexborHTMLParser:
    return LexborHTMLParser((folder / path / "index.html").read_text(encoding="utf-8"))


def test_a_long_list_has_a_page_for_each_year(long_list: SiteServer) -> None:
    newest, older = page_of(long_list.folder, "decisions"), page_of(long_list.folder, "decisions/2022")
    assert words(newest, "h1") == "Decisions: 2024"
    assert words(older, "h1") == "Decisions: 2022"
    assert words(newest, "[data-other-pages]") == "Other years: 2022 (1 decision)"
    assert older.css("[data-other-pages] a")[0].attributes["href"] == "../"


def test_routine_business_is_there_when_asked_for(long_list: SiteServer, browser: Browser) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(f"{long_list.address}decisions/")
        expect(page.get_by_role("link", name="Minutes", exact=True)).not_to_be_visible()
        page.get_by_text("1 routine decision").press("Enter")
        expect(page.get_by_role("link", name="Minutes", exact=True)).to_be_visible()
        assert in_both_colours(page) == {}


def test_a_choice_goes_along_to_the_other_years(long_list: SiteServer, browser: Browser) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(f"{long_list.address}decisions/")
        choose(page, "Council", "Exampleshire")
        page.get_by_role("link", name="2022").click()
        page.wait_for_url("**/decisions/2022/?council=exampleshire")
        expect(field(page, "Council")).to_have_value("exampleshire")


def test_what_came_of_it_narrows_the_list_and_stands_in_the_address(long_list: SiteServer, browser: Browser) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(f"{long_list.address}decisions/")
        noted = page.get_by_role("link", name="Noted", exact=True)
        expect(noted).to_be_visible()
        choose(page, "What came of it", "Nothing later found")
        expect(noted).to_be_hidden()
        everything = page.locator("[data-group]:not([data-aside]) > table tbody tr")
        assert 0 < len(shown(page)) < everything.count()
        assert page.url.endswith("/decisions/?state=awaiting")
        page.reload()
        expect(field(page, "What came of it")).to_have_value("awaiting")
        expect(noted).to_be_hidden()


def test_without_scripts_the_decisions_of_every_state_stand(long_list: SiteServer, browser: Browser) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{long_list.address}decisions/?state=awaiting")
        expect(page.get_by_role("link", name="Noted", exact=True)).to_be_visible()
