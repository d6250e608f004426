"""The site where scripts do not run: nothing but search and the small conveniences is missing."""

import pytest
from playwright.sync_api import Page, expect

from tests.site.built import PATHS, BuiltSite
from tests.site.visiting import NARROW, Visitor

SECTIONS = ["Councils", "Decisions", "Progress", "Themes", "Glossary", "About"]
LIGHTNESS = "each => getComputedStyle(each).backgroundColor.match(/\\d+/g).slice(0, 3).reduce((a, b) => a + +b, 0) / 3"


def shown_words(page: Page) -> str:
    """Return the words of the article that are shown, or could be by unfolding something."""
    page.locator("article details").evaluate_all("all => all.forEach((each) => (each.open = true))")
    return page.locator("article").inner_text()


@pytest.mark.parametrize("kind", PATHS)
def test_a_page_shows_its_words_and_its_menu(visitor: Visitor, kind: str) -> None:
    page = visitor.see(kind, java_script_enabled=False, viewport=NARROW)
    expect(page.locator("h1")).to_be_visible()
    assert len(shown_words(page)) > 100
    for section in SECTIONS:
        expect(page.locator("#sections").get_by_role("link", name=section, exact=True)).to_be_visible()


@pytest.mark.parametrize("kind", ["item", "decision", "council"])
def test_a_script_adds_no_words_to_the_article(visitor: Visitor, kind: str) -> None:
    plain = visitor.see(kind, java_script_enabled=False)
    lively = visitor.see(kind)
    lively.locator("button.copy").evaluate_all("all => all.forEach((each) => (each.hidden = true))")
    assert shown_words(plain) == shown_words(lively)


@pytest.mark.parametrize("kind", ["item", "decision", "home", "missing"])
def test_nothing_is_offered_that_only_works_with_a_script(visitor: Visitor, kind: str) -> None:
    page = visitor.see(kind, java_script_enabled=False, viewport=NARROW)
    assert page.locator("button:not([type=submit]), select, kbd").filter(visible=True).count() == 0


def test_a_word_leads_to_its_explanation(site: BuiltSite, visitor: Visitor) -> None:
    page = visitor.visit(site.path("item"), java_script_enabled=False)
    word = page.locator("a.word").first
    anchor = (word.get_attribute("href") or "").lstrip("#")
    word.click()
    assert page.url.endswith(f"#{anchor}")
    expect(page.locator(f"[id='{anchor}'] dd")).to_be_in_viewport()


def test_the_search_on_the_home_page_leads_to_the_search_page(visitor: Visitor) -> None:
    page = visitor.visit(java_script_enabled=False)
    page.get_by_label("Search decisions and minutes").fill("early help")
    page.keyboard.press("Enter")
    page.wait_for_url("**/some-project/search/?q=early+help")
    expect(page.get_by_text("Search needs JavaScript")).to_be_visible()


def test_the_colours_follow_the_device(visitor: Visitor) -> None:
    light = visitor.see("item", java_script_enabled=False, color_scheme="light")
    dark = visitor.see("item", java_script_enabled=False, color_scheme="dark")
    assert light.locator("body").evaluate(LIGHTNESS) > 200
    assert dark.locator("body").evaluate(LIGHTNESS) < 60
