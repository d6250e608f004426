"""A journalist: the exact words, who decided and how they voted, a link that lasts, the source and its hash."""

import re

from playwright.sync_api import Page, ViewportSize, expect

from tests.site.journeys.travelling import Traveller, every_way, set_out
from tests.site.test_pages_read import CABINET
from tests.site.visiting import NARROW, WIDE, Visitor

LEAD = "it was unanimously resolved that: That Cabinet:"
TITLE = "Children and Young Persons' Improvement Plan - Phase 3"
COPIED = "navigator.clipboard.readText()"


def check_decision(journalist: Traveller, address: str) -> None:
    """Read on a decision's page what a journalist has to know, go on to its words in context, and come back."""
    said = journalist.words()
    assert LEAD in said
    assert "Unanimous." in said
    assert "Proposed by Councillor Powell. The minutes name no seconder." in said
    assert re.search(r"\b[0-9a-f]{64}\b", said)
    assert address in journalist.words("#citation")
    expect(journalist.page.get_by_role("link", name="The council’s own page")).to_have_attribute(
        "href", re.compile("^https://")
    )
    journalist.follow("Read it in the minutes")
    decided = journalist.page.locator(".said .decided").first
    expect(decided).to_be_in_viewport()
    expect(decided).to_contain_text("unanimously resolved")
    assert "Back to the decision:" in journalist.words()
    journalist.follow("the whole decision")
    assert journalist.page.url == address


def decision_address(visitor: Visitor) -> str:
    return f"{visitor.site.address}d/{visitor.site.reference(CABINET).lower()}/"


@every_way
def test_from_the_list_of_decisions_to_the_words_in_context(
    visitor: Visitor, size: ViewportSize, *, scripts: bool
) -> None:
    journalist = set_out(visitor, size, "decisions/", scripts=scripts)
    journalist.follow(TITLE)
    check_decision(journalist, decision_address(visitor))


def searching(page: Page) -> Traveller:
    """Search for the plan and narrow the results by two facets, without a mouse."""
    journalist = Traveller(page=page)
    journalist.reach("Search decisions and minutes")
    page.keyboard.type("improvement plan")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    page.locator(".facets fieldset").first.wait_for(state="attached")
    if not page.locator(".facets fieldset").first.is_visible():
        page.locator(".facets summary").press("Enter")
    for value in ("Herefordshire", "2025"):
        page.get_by_role("checkbox", name=value).press("Space")
    expect(page).to_have_url(re.compile("council=Herefordshire.*year=2025"))
    return journalist


def test_from_a_search_with_two_facets_to_what_is_copied(visitor: Visitor) -> None:
    for size in (WIDE, NARROW):
        page = visitor.visit(viewport=size, permissions=["clipboard-read", "clipboard-write"])
        journalist = searching(page)
        found = page.locator(".result").filter(has_text=visitor.site.reference(CABINET)).locator("h2 a")
        found.press("Enter")
        page.wait_for_url(re.compile(f"{decision_address(visitor)}.*"))
        journalist.press("Copy link")
        assert page.evaluate(COPIED) == decision_address(visitor)
        journalist.press("Copy citation")
        assert page.evaluate(COPIED) == page.locator("#citation").inner_text()
        page.goto(decision_address(visitor))
        check_decision(journalist, decision_address(visitor))
