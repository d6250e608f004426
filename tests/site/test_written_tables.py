"""The tables of the pages that people wrote: a table where there is room, a card for each row on a phone."""

import pytest
from playwright.sync_api import expect

from tests.site.layout import misplaced
from tests.site.test_accessible import in_both_colours
from tests.site.visiting import NARROW, Visitor

PAGES = ("about/how-to-read/", "about/adding-minutes/")


@pytest.mark.parametrize("path", PAGES)
def test_a_row_is_a_card_on_a_phone(visitor: Visitor, path: str) -> None:
    page = visitor.visit(path, viewport=NARROW)
    expect(page.locator("table thead").first).to_be_hidden()
    cells = page.locator("tbody td")
    assert cells.evaluate_all("all => all.every((each) => getComputedStyle(each).display === 'block')")
    label = cells.first.evaluate("each => getComputedStyle(each, '::before').content")
    assert label == f'"{cells.first.get_attribute("data-label")}: "'
    assert in_both_colours(page) == {}
    assert misplaced(page) == []


@pytest.mark.parametrize("path", PAGES)
def test_a_row_is_a_row_where_there_is_room(visitor: Visitor, path: str) -> None:
    page = visitor.visit(path)
    expect(page.locator("table thead").first).to_be_visible()
    assert page.get_by_role("rowheader").count() == page.locator("tbody tr").count() > 0
    assert in_both_colours(page) == {}
