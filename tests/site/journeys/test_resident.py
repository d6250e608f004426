"""A resident: what did my council decide about early help, what came of it, and what does that word mean?"""

import re

from playwright.sync_api import Browser, ViewportSize, expect

from tests.site.built import ITEM
from tests.site.journeys.travelling import Traveller, every_way, set_out
from tests.site.moved import Moved
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


@every_way
def test_what_was_decided_about_early_help_in_a_year(visitor: Visitor, size: ViewportSize, *, scripts: bool) -> None:
    resident = set_out(visitor, size, scripts=scripts)
    resident.follow("All 4 decisions, by council, theme and year")
    if scripts:
        for name, value in (("Council", "West Sussex"), ("Theme", "Early help"), ("Year", "2021")):
            resident.reach(name)
            resident.page.keyboard.type(value)
        expect(resident.page).to_have_url(re.compile(r"\?council=west-sussex&theme=early-help&year=2021$"))
        expect(resident.page.get_by_role("status")).to_have_text("Showing 1 of 4.")
    resident.follow("Children First Improvement Update")
    assert visitor.site.reference(ITEM) in resident.words()
    assert resident.followed <= 4


@every_way
def test_from_home_to_what_came_of_a_decision(
    browser: Browser, moved: Moved, size: ViewportSize, *, scripts: bool
) -> None:
    with browser.new_context(viewport=size, java_script_enabled=scripts) as context:
        resident = Traveller(page=context.new_page())
        resident.page.goto(moved.server.address)
        resident.follow("Exampleshire Council")
        resident.follow("Survey")
        assert "What came of it: Revised date. " in resident.words()
        assert "the survey was delayed and would now be reported by 30 September 2024." in resident.words()
        assert "Why this is linked: It names \u201cMinute 12/24 (a)\u201d" in resident.words()
        resident.follow("Cabinet, 9 July 2024")
        expect(resident.page.locator(".said", has_text="the survey was delayed").first).to_be_visible()
        assert resident.followed <= 4
