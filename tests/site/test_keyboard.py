"""The keyboard alone: everything that is shown is reached, and wherever the focus is, it is seen."""

import pytest
from playwright.sync_api import Browser

from tests.site.built import PATHS
from tests.site.moved import STATES, Moved
from tests.site.tabbing import BACKWARDS, lost
from tests.site.visiting import NARROW, Visitor, dressed, unfold


# What stays at the head of a screen would cover only what is reached from below.
@pytest.mark.parametrize("kind", PATHS)
def test_tab_reaches_all_that_is_shown_and_the_focus_is_seen(visitor: Visitor, kind: str) -> None:
    page = visitor.see(kind)
    assert lost(page) == []
    page.set_viewport_size(NARROW)
    unfold(page)
    assert lost(page, BACKWARDS) == []


@pytest.mark.parametrize("state", STATES)
def test_tab_reaches_all_of_a_page_on_which_something_happened(browser: Browser, moved: Moved, state: str) -> None:
    with browser.new_context(viewport=NARROW, reduced_motion="reduce") as context:
        page = context.new_page()
        page.goto(moved.server.address + moved.place(state))
        unfold(page)
        assert lost(page) == []


def test_the_skip_link_comes_first_and_leads_past_the_head(visitor: Visitor) -> None:
    page = visitor.see("item")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to the content")
    assert skip.evaluate("each => each === document.activeElement")
    assert skip.is_visible()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('article')?.id") == "content"


def test_the_menu_opens_and_closes_by_keyboard(visitor: Visitor) -> None:
    page = visitor.see("home", viewport=NARROW)
    button, sections = page.get_by_role("button", name="Menu"), page.locator("#sections")
    assert not sections.is_visible()
    button.focus()
    page.keyboard.press("Enter")
    assert (button.get_attribute("aria-expanded"), sections.is_visible()) == ("true", True)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Councils"
    page.keyboard.press("Escape")
    assert (button.get_attribute("aria-expanded"), sections.is_visible()) == ("false", False)
    assert button.evaluate("each => each === document.activeElement")


@pytest.mark.parametrize(
    ("breaking", "fault"),
    [
        (".masthead { position: sticky; top: 0; z-index: 7; }", "beneath"),
        (":focus-visible { outline: none; }", "not marked"),
        ("html { scroll-padding-block: 0; }", "not wholly in view"),
        (".foot a { opacity: 0; }", "not shown"),
    ],
)
def test_a_focus_that_is_not_seen_is_found(visitor: Visitor, breaking: str, fault: str) -> None:
    page = dressed(visitor.see("council"), breaking)
    assert [each for each in lost(page, BACKWARDS) if each.startswith(fault)]


def test_what_tab_passes_over_is_found(visitor: Visitor) -> None:
    page = visitor.see("council")
    page.locator("article a").first.evaluate("each => (each.tabIndex = -1)")
    assert [each.partition(":")[0] for each in lost(page)] == ["not reached"]
