"""The buttons that copy."""

import pytest
from playwright.sync_api import Page, expect

from tests.site.built import BuiltSite
from tests.site.visiting import Visitor

REFUSE = "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); }"
COPIED = "navigator.clipboard.readText()"


@pytest.fixture
def page(visitor: Visitor) -> Page:
    return visitor.see("decision", permissions=["clipboard-read", "clipboard-write"])


def test_the_citation_is_copied_as_it_stands(site: BuiltSite, page: Page) -> None:
    page.get_by_role("button", name="Copy citation").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    citation = page.evaluate(COPIED)
    assert citation == page.locator("#citation").inner_text()
    assert citation.endswith(f"{site.address}{site.path('decision')}")
    expect(page.get_by_role("button", name="Copy citation")).to_be_visible()


def test_copying_is_said_aloud(page: Page) -> None:
    page.get_by_role("button", name="Copy citation").click()
    expect(page.get_by_role("status")).to_have_text("Copied")


def test_the_link_is_the_address_of_the_decision(site: BuiltSite, page: Page) -> None:
    page.get_by_role("button", name="Copy link", exact=True).click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate(COPIED) == f"{site.address}{site.path('decision')}"


def test_a_browser_that_refuses_the_clipboard_is_asked_the_older_way(page: Page) -> None:
    page.evaluate(REFUSE)
    button = page.get_by_role("button", name="Copy citation")
    button.click()
    expect(page.get_by_role("button", name="Copied")).to_be_focused()
    assert page.evaluate(COPIED) == page.locator("#citation").inner_text()
