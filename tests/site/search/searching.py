"""What the tests of search do on its page, and how they read what it shows."""

import re
from urllib.parse import urlencode

from playwright.sync_api import Locator, Page, expect

from tests.site.visiting import Visitor

ANSWERED = re.compile(r"\S")


def search(visitor: Visitor, words: str = "", **asked: str) -> Page:
    """Return the search page once it has answered what its address asks."""
    return answered(visitor.visit(f"search/?{urlencode({'q': words, **asked})}"))


def answered(page: Page) -> Page:
    """Return the page once its search has said how much it found, and its facets are there."""
    expect(page.locator(".status")).to_have_text(ANSWERED)
    expect(page.locator(".facets fieldset").first).to_be_attached()
    return page


def status(page: Page) -> str:
    """Return the sentence that says how much was found."""
    return page.locator(".status").inner_text()


def paths(page: Page) -> list[str]:
    """Return the addresses of the pages listed, in their order."""
    return [link.get_attribute("href") or "" for link in page.locator(".result h2 a").all()]


def ways_on(page: Page) -> Locator:
    """Return the place of the ways on from a search that found nothing, once they are counted."""
    place = page.locator(".search-outcome .empty")
    place.wait_for()
    return place
