"""What axe finds, and what it cannot: names, headings, landmarks, forced colours, the size of what is pressed."""

import re
from itertools import pairwise
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, ViewportSize

from tests.site.built import PATHS, BuiltSite
from tests.site.layout import misplaced
from tests.site.visiting import NARROW, WIDE, Visitor, dressed, unfold

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
# Preloading would have axe ask for stylesheets that the browser already holds.
OPTIONS = {"runOnly": TAGS, "preload": False, "resultTypes": ["violations"]}
# What there is for a rule to find where only the colours are others.
COLOURS = {**OPTIONS, "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
SIZES: dict[str, ViewportSize] = {"wide": WIDE, "narrow": NARROW}

# Forced colours take every shade away: what is told from the rest needs an edge, a line or a colour of the system's.
UNTOLD = """() => [...document.querySelectorAll("main *, .masthead *, .foot *")]
  .filter((each) => each.checkVisibility() && !each.closest(".unseen"))
  .filter((each) => {
    const style = getComputedStyle(each);
    const edges = ["Top", "Right", "Bottom", "Left"].map((edge) => `border${edge}`);
    if (each.matches("button, select, input[type=search], .tag, .notice, .decided, .search-trigger"))
      return edges.every((edge) => style[`${edge}Style`] === "none" || parseFloat(style[`${edge}Width`]) < 1);
    if (each.matches("article p a[href], article td a[href], article li a[href]:not(nav *), ins, del"))
      return style.textDecorationLine === "none";
    const plain = ["rgba(0, 0, 0, 0)", getComputedStyle(document.body).backgroundColor];
    return each.matches("mark") && plain.includes(style.backgroundColor);
  })
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


def violations(page: Page, options: dict[str, Any] = OPTIONS) -> list[str]:
    """Return what axe finds wrong with a page as it stands, each with the places."""
    found: list[dict[str, Any]] = Axe().run(page, options=options).response["violations"]
    return [f"{each['id']}: {node['target']} {node['failureSummary']}" for each in found for node in each["nodes"]]


def in_both_colours(page: Page) -> dict[str, list[str]]:
    """Return what axe finds in light colours, and what of the colours in dark ones, by the colours in which it does."""
    # Where things may move, links go from one colour to the other by degrees, and axe would see them on their way.
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    found = {"light": violations(page)}
    page.emulate_media(color_scheme="dark")
    found["dark"] = violations(page, COLOURS)
    return {colours: wrong for colours, wrong in found.items() if wrong}


def nameless(page: Page) -> list[str]:
    """Return the controls and pictures of a page that have no name."""
    tree = page.locator("body").aria_snapshot()
    assert '- link "' in tree
    found: list[str] = NAMELESS.findall(tree)
    return found


def out_of_order(page: Page) -> list[int]:
    """Return the levels of the shown headings, where they do not go down step by step below a single first."""
    levels: list[int] = page.locator("h1, h2, h3, h4, h5, h6").filter(visible=True).evaluate_all(LEVELS)
    skipped = any(deeper > above + 1 for above, deeper in pairwise(levels))
    return levels if skipped or levels[:1] != [1] or levels.count(1) > 1 else levels[:0]


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
    unfold(page)
    assert in_both_colours(page) == {}
    assert misplaced(page) == page.evaluate(SMALL) == []


@pytest.mark.parametrize("kind", PATHS)
def test_forced_colours_leave_everything_told_from_the_rest(visitor: Visitor, kind: str) -> None:
    page = visitor.see(kind, forced_colors="active")
    unfold(page)
    assert violations(page, COLOURS) == []
    assert page.evaluate(UNTOLD) == []


def test_axe_finds_nothing_in_forced_colours_and_the_marks_stay(visitor: Visitor) -> None:
    page = visitor.see("item", forced_colors="active")
    assert violations(page) == []
    rule = page.locator(".said .decided").first
    assert rule.evaluate("each => parseFloat(getComputedStyle(each).borderLeftWidth)") >= 3
    assert page.locator(".tag").first.evaluate("each => getComputedStyle(each).borderStyle") != "none"


@pytest.mark.parametrize(
    ("kind", "breaking"),
    [
        ("home", ".button { border: 0; }"),
        ("decisions", ".tag { border: 0; }"),
        ("council", ".md-typeset a { text-decoration: none; }"),
        ("results", "mark { forced-color-adjust: none; background: none !important; }"),
    ],
)
def test_what_only_a_shade_tells_is_found(visitor: Visitor, kind: str, breaking: str) -> None:
    page = dressed(visitor.see(kind, forced_colors="active"), breaking)
    assert page.evaluate(UNTOLD) != []


@pytest.mark.parametrize("kind", PATHS)
def test_every_control_and_picture_has_a_name(visitor: Visitor, kind: str) -> None:
    page = visitor.see(kind)
    page.locator(".search-trigger[aria-keyshortcuts]").wait_for()
    assert nameless(page) == []


@pytest.mark.parametrize("kind", PATHS)
def test_headings_go_down_one_step_at_a_time_below_a_single_first(visitor: Visitor, kind: str) -> None:
    assert out_of_order(visitor.see(kind)) == []


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
    unfold(page)
    assert in_both_colours(page) == {}
    assert misplaced(page) == []
    assert page.evaluate(SMALL) == []


def test_axe_finds_nothing_with_a_word_explained_and_a_part_pointed_at(site: BuiltSite, visitor: Visitor) -> None:
    page = visitor.visit(site.path("decision") + "#2")
    page.locator("a.word").first.hover()
    page.locator(".hint").wait_for()
    assert in_both_colours(page) == {}


@pytest.mark.parametrize("kind", PATHS)
def test_what_is_pressed_is_large_enough(visitor: Visitor, kind: str) -> None:
    page = visitor.see(kind)
    for size, viewport in SIZES.items():
        page.set_viewport_size(viewport)
        assert page.evaluate(SMALL) == [], size
