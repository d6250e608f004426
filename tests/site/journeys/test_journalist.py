"""A journalist: the exact words, who decided and how they voted, a link that lasts, the source and its hash."""

import re
from urllib.parse import urlsplit

from playwright.sync_api import ViewportSize, expect

from tests.site.journeys.travelling import Traveller, every_way, set_out
from tests.site.test_pages_read import CABINET
from tests.site.visiting import Visitor

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


@every_way
def test_from_a_search_with_two_facets_to_what_is_copied(
    visitor: Visitor, size: ViewportSize, *, scripts: bool
) -> None:
    journalist = set_out(visitor, size, scripts=scripts)
    journalist.reach("Search decisions and minutes")
    journalist.page.keyboard.type("improvement plan")
    with journalist.page.expect_navigation():
        journalist.page.keyboard.press("Enter")
    address = decision_address(visitor)
    if scripts:
        narrow_and_choose(journalist, address)
        copy(journalist, address)
    else:
        journalist.follow("All decisions")
        journalist.follow(TITLE)
    check_decision(journalist, address)


def narrow_and_choose(journalist: Traveller, address: str) -> None:
    """Narrow the results by two facets, and open the decision at an address from among them."""
    page = journalist.page
    page.locator(".facets fieldset").first.wait_for(state="attached")
    if page.locator(".facets summary").is_visible():
        journalist.press("Narrow the results")
    for value in ("Herefordshire", "2025"):
        journalist.reach(value, within=".facets")
        page.keyboard.press("Space")
    expect(page).to_have_url(re.compile("council=Herefordshire.*year=2025"))
    journalist.follow(TITLE, within=f".result:has([href*='{urlsplit(address).path}'])")


def copy(journalist: Traveller, address: str) -> None:
    """Copy the link and the citation of a decision, and see that they are what its page says."""
    journalist.press("Copy link")
    assert journalist.page.evaluate(COPIED) == address
    journalist.press("Copy citation")
    assert journalist.page.evaluate(COPIED) == journalist.words("#citation")
