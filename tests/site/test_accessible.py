"""What axe finds, and what it cannot: the keyboard, the focus, narrow screens, the size of what is pressed."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, ViewportSize

from tests.site.built import PATHS, BuiltSite
from tests.site.visiting import NARROW, WIDE, Visitor

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
# Preloading would have axe ask for stylesheets that the browser already holds.
OPTIONS = {"runOnly": TAGS, "preload": False, "resultTypes": ["violations"]}
SIZES: dict[str, ViewportSize] = {"wide": WIDE, "narrow": NARROW}

FOCUSED = """() => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const { left, right, top, bottom, width, height } = at.getBoundingClientRect();
  const style = getComputedStyle(at);
  const marked = (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none";
  const inside = left >= 0 && right <= innerWidth && top >= -1 && bottom <= innerHeight + 1;
  const shown = at.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 0 && height > 0;
  at.dataset.reached = "yes";
  return { name: at.outerHTML.slice(0, 120), marked, shown, inside: inside || height > innerHeight };
}"""
UNREACHED = """() => [...document.querySelectorAll("a[href], button, input, select, summary")]
  .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.dataset.reached)
  .map((each) => each.outerHTML.slice(0, 120))"""
# A link within a line of text may be as high as the line is.
SMALL = """() => [...document.querySelectorAll("a[href], button, input, select, summary")]
  .filter((each) => each.checkVisibility() && getComputedStyle(each).display !== "inline")
  .filter((each) => !each.matches(".skip"))
  .map((each) => [each.closest("label") ?? each, each.outerHTML.slice(0, 120)])
  .map(([each, name]) => [each.getBoundingClientRect(), name])
  .filter(([{ width, height }]) => width < 24 || height < 24)
  .map(([{ width, height }, name]) => `${width} x ${height}: ${name}`)"""
# How the accessibility tree shows a control or a picture without a name.
NAMELESS = re.compile(
    r"^\s*- (?:button|link|searchbox|textbox|combobox|checkbox|switch|img)(?: \[[^\]]*\])*(?::.*)?$", re.MULTILINE
)
LEVELS = "all => all.map((each) => Number(each.tagName[1]))"
MOVING = """() => [...document.querySelectorAll("*")]
  .filter((each) => { const style = getComputedStyle(each);
    return parseFloat(style.transitionDuration) > 0 || style.animationName !== "none"; })
  .map((each) => each.outerHTML.slice(0, 120))"""
CUT_OFF = """() => [...document.querySelectorAll("body *")]
  .filter((each) => each.checkVisibility() && !each.closest(".unseen, .skip, svg"))
  .filter((each) => each.getBoundingClientRect().right > innerWidth + 1
    || (getComputedStyle(each).overflowX === "hidden" && each.scrollWidth > each.clientWidth + 1))
  .map((each) => each.outerHTML.slice(0, 120))"""


def violations(page: Page) -> list[str]:
    """Return what axe finds wrong with a page as it stands, each with the places."""
    found: list[dict[str, Any]] = Axe().run(page, options=OPTIONS).response["violations"]
    return [f"{each['id']}: {node['target']} {node['failureSummary']}" for each in found for node in each["nodes"]]


def in_both_colours(page: Page) -> dict[str, list[str]]:
    """Return what axe finds in light and in dark colours, without those in which it finds nothing."""
    found = {}
    for colours in ("light", "dark"):
        page.emulate_media(color_scheme=colours)
        found[colours] = violations(page)
    return {colours: wrong for colours, wrong in found.items() if wrong}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", PATHS)
def test_axe_finds_nothing(visitor: Visitor, kind: str, size: str) -> None:
    page = visitor.see(kind, viewport=SIZES[size])
    assert in_both_colours(page) == {}


@pytest.mark.parametrize("size", SIZES)
def test_axe_finds_nothing_in_the_search_box(visitor: Visitor, size: str) -> None:
    page = visitor.see("decision", viewport=SIZES[size])
    page.keyboard.press("Control+k")
    page.locator("dialog input").fill("early help")
    page.locator("dialog .result").first.wait_for()
    assert in_both_colours(page) == {}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", ["data", "changes", "feeds", "decisions", "themes"])
def test_nothing_is_wrong_or_cut_off_with_every_fold_of_a_list_open(visitor: Visitor, kind: str, size: str) -> None:
    page = visitor.see(kind, viewport=SIZES[size])
    page.locator("article details").evaluate_all("all => all.forEach((each) => (each.open = true))")
    assert in_both_colours(page) == {}
    assert page.evaluate(CUT_OFF) == page.evaluate(SMALL) == []


def test_axe_finds_nothing_in_forced_colours_and_the_marks_stay(visitor: Visitor) -> None:
    page = visitor.see("item", forced_colors="active")
    assert violations(page) == []
    rule = page.locator(".said .decided").first
    assert rule.evaluate("each => parseFloat(getComputedStyle(each).borderLeftWidth)") >= 3
    assert page.locator(".tag").first.evaluate("each => getComputedStyle(each).borderStyle") != "none"


@pytest.mark.parametrize("kind", PATHS)
def test_every_control_and_picture_has_a_name(visitor: Visitor, kind: str) -> None:
    page = visitor.see(kind)
    page.locator(".search-trigger[aria-keyshortcuts]").wait_for()
    tree = page.locator("body").aria_snapshot()
    assert '- link "' in tree
    assert NAMELESS.findall(tree) == []


@pytest.mark.parametrize("kind", PATHS)
def test_headings_go_down_one_step_at_a_time_below_a_single_first(visitor: Visitor, kind: str) -> None:
    page = visitor.see(kind)
    levels = page.locator("h1, h2, h3, h4, h5, h6").filter(visible=True).evaluate_all(LEVELS)
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert [deeper for above, deeper in pairwise(levels) if deeper > above + 1] == []


@pytest.mark.parametrize("kind", PATHS)
def test_every_page_has_its_landmarks_each_with_a_name_of_its_own(visitor: Visitor, kind: str) -> None:
    page = visitor.see(kind)
    for landmark in ("banner", "main", "contentinfo"):
        assert page.get_by_role(landmark).count() == 1, landmark
    named = page.locator("nav").evaluate_all("all => all.map((each) => each.getAttribute('aria-label'))")
    assert all(named)
    assert len(set(named)) == len(named)


@pytest.mark.parametrize("kind", PATHS)
def test_nothing_moves_for_who_asks_for_stillness(visitor: Visitor, kind: str) -> None:
    page = visitor.see(kind)
    assert page.evaluate(MOVING) == []


def test_axe_finds_nothing_with_the_menu_open(visitor: Visitor) -> None:
    page = visitor.see("home", viewport=NARROW)
    page.get_by_role("button", name="Menu").click()
    assert in_both_colours(page) == {}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", ["item", "decision"])
def test_nothing_is_wrong_or_cut_off_with_every_citation_and_proof_unfolded(
    visitor: Visitor, kind: str, size: str
) -> None:
    page = visitor.see(kind, viewport=SIZES[size])
    page.locator("article details").evaluate_all("all => all.forEach((each) => (each.open = true))")
    assert in_both_colours(page) == {}
    assert page.evaluate(CUT_OFF) == []
    assert page.evaluate(SMALL) == []


def test_axe_finds_nothing_with_a_word_explained_and_a_part_pointed_at(site: BuiltSite, visitor: Visitor) -> None:
    page = visitor.visit(site.path("decision") + "#2")
    page.locator("a.word").first.hover()
    page.locator(".hint").wait_for()
    assert in_both_colours(page) == {}


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


def stops(page: Page) -> Iterator[dict[str, Any]]:
    """Yield what has the focus after each press of Tab, until it leaves the page."""
    for _ in range(400):
        page.keyboard.press("Tab")
        stop: dict[str, Any] | None = page.evaluate(FOCUSED)
        if stop is None:
            return
        yield stop


@pytest.mark.parametrize(
    ("kind", "size"),
    [
        ("home", "wide"),
        ("home", "narrow"),
        ("item", "wide"),
        ("decision", "narrow"),
        ("results", "wide"),
        ("missing", "narrow"),
    ],
)
def test_tab_reaches_all_that_is_shown_and_nothing_else(visitor: Visitor, kind: str, size: str) -> None:
    page = visitor.see(kind, viewport=SIZES[size])
    reached = list(stops(page))
    assert len(reached) > 10
    for wanted in ("shown", "marked", "inside"):
        assert [stop["name"] for stop in reached if not stop[wanted]] == [], wanted
    assert page.evaluate(UNREACHED) == []


@pytest.mark.parametrize("kind", PATHS)
def test_nothing_is_cut_off_or_needs_scrolling_sideways(visitor: Visitor, kind: str) -> None:
    page = visitor.see(kind)
    for width in (1280, 360, 320):  # 320 is what a screen of 1280 has left at a zoom of 400 %
        page.set_viewport_size({"width": width, "height": 640})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.evaluate(CUT_OFF) == [], width


@pytest.mark.parametrize("kind", PATHS)
def test_what_is_pressed_is_large_enough(visitor: Visitor, kind: str) -> None:
    page = visitor.see(kind)
    for size, viewport in SIZES.items():
        page.set_viewport_size(viewport)
        assert page.evaluate(SMALL) == [], size
