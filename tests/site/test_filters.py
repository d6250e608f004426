"""A list is narrowed in the page, and the choice stands in its address; without a script the whole list stands."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.site.visiting import Visitor

LIST = "progress/awaiting/"
CHOICES = [
    (LIST, "year", "2021"),
    (LIST, "kind", "recommended"),
    ("dates/", "year", "2021"),
    ("figures/", "year", "2021"),
]


def shown(page: Page) -> Locator:
    return page.locator("[data-rows] li").filter(visible=True)


def test_a_choice_narrows_the_list_and_can_be_shared(visitor: Visitor) -> None:
    page = visitor.visit(LIST)
    everything = shown(page).count()
    page.get_by_label("Council").select_option("cumbria")
    few = shown(page).count()
    assert 0 < few < everything
    expect(page.get_by_role("status")).to_have_text(f"Showing {few} of {everything}.")
    assert page.url.endswith("?council=cumbria")
    shared = visitor.visit(f"{LIST}?council=cumbria")
    expect(shown(shared)).to_have_count(few)
    expect(shared.get_by_label("Council")).to_have_value("cumbria")


def test_a_year_without_a_row_left_is_not_headed(visitor: Visitor) -> None:
    page = visitor.visit(f"{LIST}?council=cumbria")
    expect(page.get_by_role("heading", name="2018", exact=True)).to_be_visible()
    expect(page.get_by_role("heading", name="2025", exact=True)).to_be_hidden()


def test_only_the_chosen_councils_committees_can_be_chosen(visitor: Visitor) -> None:
    page = visitor.visit(f"{LIST}?council=herefordshire&committee=herefordshire-cabinet")
    committee = page.get_by_label("Committee")
    expect(committee).to_have_value("herefordshire-cabinet")
    page.get_by_label("Council").select_option("west-sussex")
    expect(committee).to_have_value("")
    assert page.url.endswith("?council=west-sussex")
    assert page.locator("optgroup:not([disabled])").count() == 1


def test_a_choice_that_the_list_does_not_have_chooses_nothing(visitor: Visitor) -> None:
    page = visitor.visit(f"{LIST}?council=nowhere&theme=nothing")
    expect(page.locator("[data-rows] li:visible")).to_have_count(page.locator("[data-rows] li").count())


def test_without_a_script_the_whole_list_stands_and_no_choice_is_offered(visitor: Visitor) -> None:
    page = visitor.visit(f"{LIST}?council=cumbria", java_script_enabled=False)
    expect(page.locator("form.filters")).to_be_hidden()
    assert shown(page).count() == page.locator("[data-rows] li").count()


@pytest.mark.parametrize(("path", "field", "value"), CHOICES)
def test_a_year_or_a_kind_narrows_the_list_and_stands_in_the_address(
    visitor: Visitor, path: str, field: str, value: str
) -> None:
    page = visitor.visit(path)
    everything = shown(page).count()
    page.get_by_role("combobox", name=field.capitalize()).select_option(value)
    few = shown(page).count()
    assert 0 < few < everything
    assert page.url.endswith(f"{path}?{field}={value}")
    expect(shown(visitor.visit(f"{path}?{field}={value}"))).to_have_count(few)
    expect(shown(visitor.visit(f"{path}?{field}={value}", java_script_enabled=False))).to_have_count(everything)
