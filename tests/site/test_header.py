"""The head of the page at every width: one calm line, nothing over another thing."""

import pytest
from playwright.sync_api import Page

from tests.site.visiting import Visitor

WIDTHS = (320, 360, 390, 412, 480, 600, 768, 900, 960, 1024, 1055, 1056, 1119, 1120, 1280, 1440, 1600)
# Below this width the sections fold under a button.
FOLDED = 1056
# Each thing in the line with its box, and with how many lines its words take.
IN_LINE = """() => [...document.querySelectorAll(".name, .menu-button, #sections li, .search-trigger")]
  .filter((each) => each.checkVisibility())
  .map((each) => {
    const { left, right, top, bottom } = each.getBoundingClientRect();
    const words = document.createRange();
    words.selectNodeContents(each.querySelector("a, span") ?? each);
    const lines = new Set([...words.getClientRects()].map((box) => Math.round(box.bottom))).size;
    return { name: each.textContent.trim(), left, right, top, bottom, lines };
  })"""
ONE_MORE = """() => {
  const last = document.querySelector("#sections li:last-child");
  last.after(last.cloneNode(true));
  last.nextElementSibling.querySelector("a").textContent = "Attendance";
}"""
Box = dict[str, float]


def apart(one: Box, other: Box) -> bool:
    """Return whether two boxes leave each other alone."""
    beside = one["right"] <= other["left"] or other["right"] <= one["left"]
    return beside or one["bottom"] <= other["top"] or other["bottom"] <= one["top"]


def crowded(page: Page, width: int) -> list[str]:
    """Return what in the head overlaps another thing, leaves the page, or takes more than a line."""
    boxes = page.evaluate(IN_LINE)
    over = [each["name"] for at, each in enumerate(boxes) if not all(apart(each, other) for other in boxes[:at])]
    out = [each["name"] for each in boxes if each["left"] < 0 or each["right"] > width]
    return over + out + [each["name"] for each in boxes if each["lines"] > 1]


@pytest.mark.parametrize("one_more", [False, True], ids=["as it is", "with another section"])
def test_the_head_is_one_line_in_which_each_thing_has_its_place(visitor: Visitor, *, one_more: bool) -> None:
    page = visitor.see("council")
    if one_more:
        page.evaluate(ONE_MORE)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 640})
        assert crowded(page, width) == [], width
        middles = {round((box["top"] + box["bottom"]) / 2 / 4) for box in page.evaluate(IN_LINE)}
        assert max(middles) - min(middles) <= 1, width
        assert page.locator(".masthead").evaluate("each => each.offsetHeight") <= 76, width


def test_a_longer_name_takes_two_lines_and_the_sections_keep_theirs(visitor: Visitor) -> None:
    page = visitor.see("council")
    page.locator(".name span").evaluate("each => (each.textContent = 'The Exampleshire Minute Book')")
    for width in (width for width in WIDTHS if width >= FOLDED):
        page.set_viewport_size({"width": width, "height": 640})
        assert set(crowded(page, width)) <= {"The Exampleshire Minute Book"}, width
        assert page.locator("#sections").evaluate("each => each.offsetHeight") < 60, width
        assert page.locator(".masthead").evaluate("each => each.offsetHeight") <= 76, width


def test_the_open_menu_and_the_menu_without_scripts_cover_nothing(visitor: Visitor) -> None:
    opened, plain = visitor.see("council"), visitor.see("council", java_script_enabled=False)
    for width in (width for width in WIDTHS if width < FOLDED):
        for page in (opened, plain):
            page.set_viewport_size({"width": width, "height": 640})
        if opened.locator("#sections").is_hidden():
            opened.get_by_role("button", name="Menu").click()
        assert crowded(opened, width) == crowded(plain, width) == [], width


def test_search_stays_within_reach_at_every_width(visitor: Visitor) -> None:
    page = visitor.see("item")
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 640})
        box = page.get_by_role("link", name="Search").bounding_box()
        assert box
        assert (min(box["width"], box["height"]) >= 44, box["y"] < 80) == (True, True), width
