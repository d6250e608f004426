"""Search by what came of it: the decisions on which nothing is reported back, and those of which later minutes tell."""

from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.publishing.preview import SiteServer
from tests.site.imagined import make_imagined
from tests.site.search.searching import answered, status


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SiteServer]:
    with ExitStack() as stack:
        yield make_imagined(tmp_path_factory.mktemp("states"), stack)


@pytest.fixture
def page(site: SiteServer, browser: Browser) -> Iterator[Page]:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(f"{site.address}search/")
        yield answered(page)


def told(page: Page) -> list[str]:
    """Return what each result says came of it, empty where it says nothing."""
    facts = [line.split("\u00a0· ") for line in page.locator(".result .meta").all_inner_texts()]
    return [next((fact for fact in each if fact.startswith("What came of it")), "") for each in facts]


def test_what_later_minutes_tell_can_be_ticked_and_stands_in_the_result(page: Page) -> None:
    states = page.get_by_role("group", name="What came of it")
    reported = states.get_by_label("Reported back")
    count = states.locator("label").filter(has_text="Reported back").locator(".count").inner_text()
    assert count == "(1)"
    reported.check()
    expect(page.locator(".result")).to_have_count(1)
    expect(page).to_have_url(f"{page.url.partition('?')[0]}?state=Reported+back")
    assert told(page) == ["What came of it: awaited, reported back"]


def test_what_is_awaited_can_be_ticked_with_words(page: Page) -> None:
    page.get_by_label("Words to look for").fill("budget")
    page.get_by_role("group", name="What came of it").get_by_label("Awaited").check()
    expect(page.locator(".result .meta").filter(has_not_text="awaited")).to_have_count(0)
    assert "with “budget”" in status(page)
    assert set(told(page)) == {"What came of it: awaited"}
