"""An officer: where is our committee, what is held of it, is anything wrong, and how do I report it?"""

import re

from playwright.sync_api import ViewportSize, expect

from tests.site.journeys.travelling import every_way, set_out
from tests.site.visiting import Visitor


@every_way
def test_from_home_to_our_committee_and_to_a_report_of_a_mistake(
    visitor: Visitor, size: ViewportSize, *, scripts: bool
) -> None:
    officer = set_out(visitor, size, scripts=scripts)
    officer.follow("Herefordshire Council")
    officer.follow("Cabinet")
    assert "this site does not hold all" in officer.words()
    officer.follow("Children and Young Persons' Improvement Plan - Phase 3")
    assert "One sentence is garbled in the council's text and stands here as it is printed." in officer.words()
    officer.follow("Report a mistake on this page", within=".foot")
    expect(officer.page.locator("h1")).to_have_text("Corrections")
    assert officer.followed <= 4


@every_way
def test_from_home_to_what_our_committee_waits_for(visitor: Visitor, size: ViewportSize, *, scripts: bool) -> None:
    officer = set_out(visitor, size, scripts=scripts)
    officer.follow("Herefordshire Council")
    officer.follow("Cabinet")
    waiting = officer.page.locator(".awaited li").first
    expect(waiting).to_contain_text("Cabinet endorse the Phase 3 Improvement Plan")
    expect(waiting).to_contain_text("No later minutes held.")
    officer.follow("What came of it, over all councils")
    officer.follow("Nothing later found")
    if scripts:
        officer.reach("Committee")
        officer.page.keyboard.type("Cabinet")
        expect(officer.page.get_by_role("status")).to_have_text(re.compile("Showing 2 of "))
    expect(officer.page.get_by_text("Cabinet endorse the Phase 3 Improvement Plan")).to_be_visible()
    assert officer.followed <= 4
