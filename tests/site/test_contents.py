"""The contents of a page stay beside what is read, and say where in it the reader is."""

from playwright.sync_api import Page, expect

from tests.site.built import ITEM, BuiltSite
from tests.site.visiting import NARROW, Visitor

LOW = {"width": 1280, "height": 260}


def scroll_to(page: Page, selector: str) -> None:
    page.locator(selector).evaluate("each => each.scrollIntoView({ block: 'start' })")


def current(page: Page) -> list[str]:
    return page.locator(".contents [aria-current]").all_inner_texts()


def test_the_contents_of_an_item_name_its_decisions_below_the_minutes(site: BuiltSite) -> None:
    reference = site.reference(ITEM)
    links = site.page(ITEM).css(".contents li:has(> [href='#minutes']) li a")
    assert [(link.text(), link.attributes["href"]) for link in links] == [
        (f"Decision {reference}", f"#{reference.lower().partition('-')[2]}")
    ]


def test_the_contents_follow_the_reader_and_mark_the_place(site: BuiltSite, visitor: Visitor) -> None:
    page = visitor.visit(ITEM)
    assert current(page) == []
    for selector, name in (
        ("#p-53-3", "The minutes in full"),
        (f"#{site.reference(ITEM).lower().partition('-')[2]}", f"Decision {site.reference(ITEM)}"),
        ("#p-53-1", "The minutes in full"),
        ("#words", "Words on this page"),
    ):
        scroll_to(page, selector)
        marked = page.get_by_role("navigation", name="On this page").get_by_role("link", name=name)
        expect(marked).to_have_attribute("aria-current", "location")
        expect(marked).to_be_in_viewport()
        assert current(page) == [name]


def test_at_the_end_of_a_page_the_last_section_is_marked_or_the_one_asked_for(visitor: Visitor) -> None:
    page = visitor.visit(ITEM, viewport={"width": 1280, "height": 2000})
    page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    expect(page.locator(".contents [aria-current]")).to_have_text("Cite this item")
    page.locator(".contents").get_by_role("link", name="Proof").click()
    expect(page.locator(".contents [aria-current]")).to_have_text("Proof")


def test_in_long_contents_the_place_is_kept_in_view_and_the_page_stays_where_it_is(visitor: Visitor) -> None:
    page = visitor.visit(ITEM, viewport=LOW)
    scroll_to(page, "#proof")
    expect(page.locator(".contents [aria-current]")).to_have_text("Proof")
    expect(page.locator(".contents [aria-current]")).to_be_in_viewport()
    expect(page.locator("#proof")).to_be_in_viewport()


def test_on_a_narrow_screen_the_contents_stay_folded_below_the_title(visitor: Visitor) -> None:
    page = visitor.visit(ITEM, viewport=NARROW)
    scroll_to(page, "#proof")
    expect(page.locator("#proof")).to_be_in_viewport()
    expect(page.locator(".contents summary")).not_to_be_in_viewport()
