"""Our numbers of paragraphs: links of ours beside the council's words, in the way of neither reading nor copying."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.site.built import ITEM
from tests.site.visiting import NARROW, Visitor

NUMBER = re.compile("\u00b6[0-9]+")
BOX = "each => { const { left, right, top, bottom } = each.getBoundingClientRect(); return [left, right, top, bottom] }"
FIRST_LINE = """each => {
  const range = document.createRange();
  range.selectNodeContents(each);
  return range.getClientRects()[0].top;
}"""


def numbers(page: Page) -> Locator:
    return page.locator(".said p > a.ours")


def test_a_number_leads_to_its_paragraph_and_marks_it(visitor: Visitor) -> None:
    page = visitor.visit(ITEM)
    number = page.get_by_role("link", name=NUMBER).first
    number.focus()
    page.keyboard.press("Enter")
    assert page.url.endswith(number.get_attribute("href") or "nowhere")
    expect(page.locator("p:target > .ours")).to_have_text(number.inner_text())


@pytest.mark.parametrize("width", [1280, 1024, 768])
def test_where_there_is_room_the_numbers_stand_in_one_column_beside_the_first_lines(
    visitor: Visitor, width: int
) -> None:
    page = visitor.visit(ITEM, viewport={"width": width, "height": 800})
    places = numbers(page).evaluate_all(f"all => all.map({BOX})")
    lines = numbers(page).evaluate_all(f"all => all.map((each) => ({FIRST_LINE})(each.parentElement))")
    ends = numbers(page).evaluate_all("all => all.map((each) => each.parentElement.getBoundingClientRect().right)")
    assert len(places) > 10
    for (left, right, top, bottom), line, end in zip(places, lines, ends, strict=True):
        assert end <= left < right <= width
        assert top <= line + 8 < bottom


def test_on_a_narrow_screen_a_number_ends_its_paragraph(visitor: Visitor) -> None:
    page = visitor.visit(ITEM, viewport=NARROW)
    inside = numbers(page).evaluate_all(f"all => all.map((each) => [({BOX})(each), ({BOX})(each.parentElement)])")
    for (left, right, _, bottom), (start, end, _, foot) in inside:
        assert start <= left < right <= end
        assert abs(foot - bottom) < 16


def test_who_selects_the_words_and_copies_them_has_no_number_of_ours(visitor: Visitor) -> None:
    page = visitor.visit(ITEM, permissions=["clipboard-read", "clipboard-write"])
    page.locator(".said").first.evaluate("each => getSelection().selectAllChildren(each)")
    page.keyboard.press("Control+c")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "53.1" in copied
    assert "\u00b6" not in copied


def test_who_copies_by_the_button_has_no_number_of_ours(visitor: Visitor) -> None:
    page = visitor.visit(ITEM, permissions=["clipboard-read", "clipboard-write"])
    page.get_by_text("How to check it").click()
    page.get_by_role("button", name="Copy the words").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert "\u00b6" not in page.evaluate("navigator.clipboard.readText()")
