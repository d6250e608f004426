"""Explanations of words beside the minutes, and the switch that takes them away."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.site.visiting import NARROW, Visitor

WORDS = "each => each.textContent"


def first_word(page: Page) -> tuple[Locator, str]:
    """Return the first explained word of a page, and its explanation as the list at the end gives it."""
    word = page.locator("a.word").first
    anchor = (word.get_attribute("href") or "").lstrip("#")
    return word, page.locator(f"[id='{anchor}'] dd").inner_text()


def hint(page: Page) -> Locator:
    return page.get_by_role("tooltip")


@pytest.mark.parametrize("way", ["focus", "hover"])
def test_a_word_is_explained_beside_it_until_escape(visitor: Visitor, way: str) -> None:
    page = visitor.see("item")
    word, explanation = first_word(page)
    expect(hint(page)).to_have_count(0)
    getattr(word, way)()
    expect(hint(page)).to_have_text(explanation)
    assert word.get_attribute("aria-describedby") == hint(page).get_attribute("id")
    page.keyboard.press("Escape")
    expect(hint(page)).to_have_count(0)
    assert word.get_attribute("aria-describedby") is None


def test_the_pointer_can_move_onto_the_explanation(visitor: Visitor) -> None:
    page = visitor.see("item")
    first_word(page)[0].hover()
    hint(page).hover()
    page.wait_for_timeout(400)  # longer than an explanation stays when the pointer has left it
    expect(hint(page)).to_be_visible()
    page.locator("h1").hover()
    expect(hint(page)).to_have_count(0)


def test_the_first_tap_explains_and_the_second_goes_to_the_list(visitor: Visitor) -> None:
    page = visitor.see("item", has_touch=True, is_mobile=True, viewport=NARROW)
    word, explanation = first_word(page)
    word.tap()
    expect(hint(page)).to_have_text(explanation)
    assert "#" not in page.url
    box = hint(page).bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= NARROW["width"]
    word.tap()
    expect(page).to_have_url(f"{page.url.partition('#')[0]}{word.get_attribute('href')}")


def test_the_switch_takes_the_links_away_and_is_remembered(visitor: Visitor) -> None:
    page = visitor.see("item")
    switch, links = page.get_by_role("switch"), page.locator("a.word[href]")
    words, before = page.locator("article").evaluate(WORDS), links.count()
    assert before > 10
    switch.click()
    expect(switch).to_have_text("Explain words: off")
    expect(switch).not_to_be_checked()
    assert (links.count(), page.locator("article").evaluate(WORDS)) == (0, words)
    page.reload()
    expect(switch).to_have_text("Explain words: off")
    assert links.count() == 0
    page.locator("a.word").first.hover()
    expect(hint(page)).to_have_count(0)
    switch.click()
    assert (links.count(), page.locator("article").evaluate(WORDS)) == (before, words)
    page.reload()
    expect(switch).to_have_text("Explain words: on")


def how_to_read(page: Page) -> Locator:
    return page.locator(".how-to-read")


@pytest.mark.parametrize("kind", ["council", "committee", "theme", "matter", "progress", "progress-list"])
def test_what_the_words_of_a_list_mean_stands_beside_it(visitor: Visitor, kind: str) -> None:
    for scripts in (True, False):
        page = visitor.see(kind, java_script_enabled=scripts)
        expect(how_to_read(page).locator("dt", has_text=re.compile("Resolved|Noted")).first).to_be_visible()


@pytest.mark.parametrize(("kind", "term"), [("dates", "Mentioned later"), ("figures", "Not stated")])
def test_what_is_said_of_dates_and_figures_is_explained(visitor: Visitor, kind: str, term: str) -> None:
    expect(how_to_read(visitor.see(kind)).locator("dt", has_text=term)).to_be_visible()


def test_on_a_small_screen_it_is_folded_until_asked_for_and_nothing_moves(visitor: Visitor) -> None:
    page = visitor.see("progress-list", viewport=NARROW)
    term = how_to_read(page).locator("dt").first
    expect(term).to_be_hidden()
    below = page.locator("form.filters").bounding_box()
    assert below is not None
    before = visitor.see_before_scripts("progress-list", viewport=NARROW)
    assert below == before.locator("form.filters").bounding_box()
    how_to_read(page).locator("summary").press("Enter")
    expect(term).to_be_visible()


def test_a_word_on_a_small_screen_leads_into_what_is_folded(visitor: Visitor) -> None:
    page = visitor.see("progress-list", viewport=NARROW)
    word = page.locator("a.word").first
    term = page.locator(f"{word.get_attribute('href')} dt")
    expect(term).to_be_hidden()
    word.press("Enter")
    expect(term).to_be_visible()


def test_on_a_small_screen_without_scripts_it_stands_open(visitor: Visitor) -> None:
    page = visitor.see("progress-list", viewport=NARROW, java_script_enabled=False)
    expect(how_to_read(page).locator("dt").first).to_be_visible()


def test_the_words_of_a_list_need_not_be_explained_and_this_is_remembered(visitor: Visitor) -> None:
    page = visitor.see("committee")
    page.get_by_role("button", name="Do not explain words").press("Enter")
    expect(how_to_read(page)).to_be_hidden()
    expect(page.locator("#content")).to_be_focused()
    expect(page.locator("#announcement")).to_contain_text("The switch at the foot of the page brings this back.")
    for kind in ("council", "progress-list"):
        visitor.go(page, visitor.site.path(kind))
        expect(page.get_by_role("switch")).to_have_text("Explain words: off")
        expect(how_to_read(page)).to_be_hidden()
    page.get_by_role("switch").click()
    expect(how_to_read(page)).to_be_visible()
    visitor.go(page, visitor.site.path("committee"))
    expect(how_to_read(page)).to_be_visible()


def test_explanations_that_are_off_do_not_show_for_a_moment(visitor: Visitor) -> None:
    page = visitor.see("committee")
    page.get_by_role("button", name="Do not explain words").click()
    page.route("**/site.js", lambda route: route.abort())
    visitor.failing.append("site.js")
    page.reload()
    expect(how_to_read(page)).to_be_hidden()
