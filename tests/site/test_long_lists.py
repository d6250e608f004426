"""Lists that are long enough to be parted by year, as a reader goes through them in a browser."""

from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from generator.pages.views import years
from generator.publishing.preview import SiteServer
from tests.site.imagined import make_imagined
from tests.site.layout import misplaced
from tests.site.test_accessible import SMALL, in_both_colours
from tests.site.visiting import NARROW, WIDE

LIST = "progress/awaiting/"
PARTED = {
    "exampleshire/": "exampleshire/2022/",
    "exampleshire/cabinet/": "exampleshire/cabinet/year-2022/",
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SiteServer]:
    with ExitStack() as stack:
        stack.enter_context(pytest.MonkeyPatch.context()).setattr(years, "ON_ONE_PAGE", 2)
        yield make_imagined(tmp_path_factory.mktemp("long"), stack)


@pytest.fixture(params=[True, False], ids=["with-scripts", "without-scripts"])
def page(request: pytest.FixtureRequest, site: SiteServer, browser: Browser) -> Iterator[Page]:
    with browser.new_context(java_script_enabled=request.param) as context:
        page = context.new_page()
        page.goto(f"{site.address}{LIST}?council=exampleshire")
        yield page


def test_every_year_is_reached_from_the_list_and_back(page: Page) -> None:
    expect(page.locator("h1")).to_have_text("Nothing later found: 2022")
    page.locator("[data-other-pages]").get_by_role("link", name="2024").click()
    expect(page.locator("h1")).to_have_text("Nothing later found: 2024, page 1")
    expect(page.locator("[data-rows] li").first).to_be_visible()
    page.locator("[data-other-pages]").get_by_role("link", name="2024, page 2").click()
    expect(page.locator("h1")).to_have_text("Nothing later found: 2024, page 2")
    expect(page.locator("[data-rows] li").first).to_be_visible()
    page.get_by_role("navigation", name="Breadcrumb").get_by_role("link", name="Nothing later found").click()
    expect(page.locator("h1")).to_have_text("Nothing later found: 2022")


def test_a_choice_goes_along_and_an_empty_year_says_that_there_are_others(site: SiteServer, browser: Browser) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(f"{site.address}{LIST}?theme=early-help")
        said = "Nothing in this list fits all of these choices. More of the list stands on other pages."
        expect(page.get_by_role("status")).to_have_text(said)
        page.get_by_role("link", name="2024").click()
        expect(page.get_by_role("combobox", name="Theme")).to_have_value("early-help")
        expect(page.locator("[data-rows] li:visible").first).to_be_visible()
        assert in_both_colours(page) == {}


def test_an_address_with_a_year_that_was_sent_while_the_list_was_short_leads_to_it(
    site: SiteServer, browser: Browser
) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(f"{site.address}{LIST}?council=exampleshire&year=2024")
        page.wait_for_url(f"**/{LIST}2024/?council=exampleshire")
        expect(page.locator("h1")).to_have_text("Nothing later found: 2024, page 1")
        page.get_by_role("link", name="2022").click()
        page.wait_for_url(f"**/{LIST}?council=exampleshire")


@pytest.mark.parametrize("width", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize(("whole", "older"), PARTED.items())
def test_a_part_of_a_page_leads_to_its_years_and_back(
    site: SiteServer, browser: Browser, whole: str, older: str, width: ViewportSize
) -> None:
    with browser.new_context(viewport=width, reduced_motion="reduce") as context:
        page = context.new_page()
        page.goto(site.address + whole)
        title = page.locator("h1").inner_text()
        assert in_both_colours(page) == {}
        page.locator("[data-other-pages]").get_by_role("link", name="2022").click()
        page.wait_for_url(f"**/{older}")
        expect(page.get_by_role("link", name="Trees")).to_be_visible()
        assert in_both_colours(page) == {}
        assert misplaced(page) == page.evaluate(SMALL) == []
        page.get_by_role("navigation", name="Breadcrumb").get_by_role("listitem").last.get_by_role("link").click()
        expect(page.locator("h1")).to_have_text(title)
