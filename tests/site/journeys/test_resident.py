"""A resident: what did my council decide about early help, what came of it, and what does that word mean?"""

from playwright.sync_api import ViewportSize, expect

from tests.site.built import ITEM
from tests.site.journeys.travelling import every_way, set_out
from tests.site.visiting import Visitor


@every_way
def test_from_home_to_what_my_council_decided_about_early_help(
    visitor: Visitor, size: ViewportSize, *, scripts: bool
) -> None:
    reference = visitor.site.reference(ITEM)
    resident = set_out(visitor, size, scripts=scripts)
    assert "What council committees decided" in resident.words("h1")
    resident.follow("West Sussex County Council")
    resident.follow("Early help")
    assert "1 item with 1 decision held here" in resident.words()
    resident.follow(reference)
    assert resident.followed <= 4
    said = resident.words()
    assert "Welcomed: said it was glad of it; nothing changes by itself." in said
    assert "Where none are, this site has found none among the minutes it holds, which are not all." in said


@every_way
def test_the_word_endorse_is_explained_where_it_stands(visitor: Visitor, size: ViewportSize, *, scripts: bool) -> None:
    resident = set_out(visitor, size, scripts=scripts)
    resident.follow("Children and Young Persons' Improvement Plan - Phase 3")
    expect(resident.page.locator("#a + .said + .ours, #a ~ .ours").first).to_contain_text("Endorsed: gave its support")
    assert resident.followed == 1
