"""Finding something in the minutes, from any page, and getting to the very words."""

import re
from string import ascii_lowercase, digits

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.site.built import BASE, ITEM, MISSING, BuiltSite
from tests.site.visiting import Visitor

WORDS = "social worker workforce proposals"
STATE = "() => [location.href, document.documentElement.outerHTML, scrollY, document.activeElement.tagName]"
BACKGROUND = "each => getComputedStyle(each).backgroundColor"
MINUTES_DEPTH = f"{BASE}{ITEM}".count("/")
CLIPBOARD = ["clipboard-read", "clipboard-write"]


def results(page: Page) -> list[str]:
    """Return the addresses of the pages found, once the search has answered."""
    page.locator(".status:not(:empty)").wait_for()
    return [link.get_attribute("href") or "" for link in page.locator(".result h2 a").all()]


def found(page: Page) -> int:
    """Return how many pages the search says it found."""
    expect(page.locator(".status")).to_have_text(re.compile(r"^\d+ pages?\b"))
    return int(page.locator(".status").inner_text().split()[0])


def box(page: Page, value: str) -> Locator:
    """Return the tick box of one value of a facet."""
    return page.locator(f'.facets input[value="{value}"]')


def search_in_dialog(page: Page, words: str) -> Locator:
    """Open the search box by its keys, type the words, and return the first result's title."""
    page.keyboard.press("Control+k")
    page.locator("dialog input").fill(words)
    return page.locator("dialog .result h2 a").first


def is_marked(page: Page, target: str, neighbour: str) -> bool:
    """Return whether what the address points at differs in colour from its neighbour."""
    return bool(page.locator(target).evaluate(BACKGROUND) != page.locator(neighbour).evaluate(BACKGROUND))


@pytest.mark.parametrize("kind", ["home", "item", "decision", "missing"])
def test_the_search_box_opens_from_any_page_and_gives_the_focus_back(visitor: Visitor, kind: str) -> None:
    page = visitor.see(kind)
    trigger = page.locator(".search-trigger")
    trigger.click()
    expect(page.locator("dialog input")).to_be_focused()
    page.locator("dialog input").fill("early help")
    expect(page.locator("dialog .result").first).to_be_visible()
    assert all(link.startswith(BASE) for link in results(page))
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_be_hidden()
    expect(trigger).to_be_focused()


@pytest.mark.parametrize("keys", ["Control+k", "Meta+k"])
def test_the_keys_open_the_search_box_and_escape_closes_it(visitor: Visitor, keys: str) -> None:
    page = visitor.see("item")
    name = page.locator(".name")
    name.focus()
    page.keyboard.press(keys)
    expect(page.locator("dialog input")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_be_hidden()
    expect(name).to_be_focused()


@pytest.mark.parametrize("kind", ["home", "item", "search"])
def test_no_key_does_anything_by_itself(visitor: Visitor, kind: str) -> None:
    page = visitor.see(kind)
    before = page.evaluate(STATE)
    for key in [*ascii_lowercase, *ascii_lowercase.upper(), *digits, *"/?,.[];'#"]:
        page.keyboard.press(key)
    assert page.evaluate(STATE) == before


def test_a_search_from_the_home_page_leads_to_its_results(visitor: Visitor) -> None:
    page = visitor.see("home")
    page.get_by_label("Search decisions and minutes").fill("early help")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=early+help")
    assert results(page)


def test_a_part_is_found_narrowed_opened_and_marked(visitor: Visitor) -> None:
    page = search_page(visitor, "early help")
    page.get_by_label("West Sussex").check()
    expect(page).to_have_url(re.compile(r"\?q=early\+help&council=West\+Sussex$"))
    expect(page.locator(".result")).to_have_count(2)
    box(page, "Resolved").check()
    expect(page.locator(".result")).to_have_count(1)
    page.locator(".result-parts a").first.click()
    page.wait_for_url(f"**/{ITEM}#p-53-1")
    assert "Early Help Redesign" in page.locator(":target").inner_text()
    assert is_marked(page, "#p-53-1", "#p-53-2")
    assert page.locator(":target a.n").evaluate("each => each.href") == page.url


def search_page(visitor: Visitor, words: str) -> Page:
    """Return the search page after somebody has typed the words into it."""
    page = visitor.see("search")
    page.get_by_label("Words to look for").fill(words)
    expect(page.locator(".status")).to_contain_text(f"“{words}”")
    return page


def test_a_decision_is_found_opened_copied_and_read_in_context(site: BuiltSite, visitor: Visitor) -> None:
    context = visitor.context(permissions=CLIPBOARD)
    page = visitor.go(context.new_page(), "")
    search_in_dialog(page, WORDS).wait_for()
    page.locator("dialog .result-parts a").first.click()
    address = f"{site.address}{site.path('decision')}#2"
    page.wait_for_url(address)
    words = page.locator(".part:target + .said").inner_text()
    assert is_marked(page, "[id='2']", "[id='3']")
    assert is_marked(page, "[id='2'] + .said", "[id='3'] + .said")
    page.get_by_role("button", name="Copy link to part (2)").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == address
    page.get_by_role("link", name="In context").nth(1).click()
    page.wait_for_url(f"**/{ITEM}#*-2")
    assert page.locator(":target").inner_text().split() == words.split()
    assert is_marked(page, "p:has(:target)", "p:has(:target) + p")


def test_a_decision_is_found_once(site: BuiltSite, visitor: Visitor) -> None:
    page = search_page(visitor, WORDS)
    assert results(page) == [f"{BASE}{site.path('decision')}"]
    page = visitor.visit(f"search/?q={site.reference(ITEM)}")
    assert results(page) == [f"{BASE}{site.path('decision')}"]


@pytest.mark.parametrize("ours", ["text hash", "cite this decision", "this body made a decision", "proof"])
def test_what_stands_around_the_minutes_is_not_found(visitor: Visitor, ours: str) -> None:
    found_on = results(visitor.visit(f"search/?q={ours}"))
    assert [path for path in found_on if path.startswith(f"{BASE}d/") or path.count("/") == MINUTES_DEPTH] == []


def test_a_result_begins_with_the_words_of_the_minutes(visitor: Visitor) -> None:
    page = visitor.visit("search/?kind=Recommended&council=Herefordshire")
    excerpts = page.locator(".result .excerpt").all_inner_texts() if found(page) else []
    assert [text.split()[:2] for text in excerpts] == [["Part", "(a)."], ["To", "reflect"]]


def test_values_of_one_facet_widen_and_another_facet_narrows(visitor: Visitor) -> None:
    page = visitor.visit("search/?council=Cumbria")
    cumbria = found(page)
    page = visitor.visit("search/?council=Herefordshire")
    herefordshire = found(page)
    box(page, "Cumbria").check()
    expect(page.locator(".status")).to_have_text(f"{cumbria + herefordshire} pages held here.")
    box(page, "Recommended").check()
    expect(page.locator(".result .meta").filter(has_text="Cumbria")).to_have_count(0)
    assert 0 < found(page) < herefordshire


@pytest.mark.parametrize("words", ["", "early help"], ids=["no-words", "words"])
def test_the_count_beside_a_value_is_what_ticking_it_shows(visitor: Visitor, words: str) -> None:
    page = visitor.visit(f"search/?q={words}")
    everything = found(page)
    said = page.locator("label:has(input[value=Cumbria]) .count").inner_text()
    box(page, "Cumbria").check()
    expect(page.locator(".status")).to_have_text(re.compile(rf"^{said.strip('()')} pages?\b"))
    assert 0 < found(page) < everything


def test_the_address_holds_the_search_and_back_and_forward_restore_it(visitor: Visitor) -> None:
    page = visitor.visit("search/?q=early+help")
    both = found(page)
    box(page, "West Sussex").check()
    expect(page.locator(".status")).to_have_text("2 pages with “early help”.")
    page.go_back()
    expect(page.locator(".status")).to_have_text(f"{both} pages with “early help”.")
    assert not box(page, "West Sussex").is_checked()
    page.go_forward()
    expect(page.locator(".status")).to_have_text("2 pages with “early help”.")
    assert box(page, "West Sussex").is_checked()
    page.reload()
    assert found(page) == 2
    expect(page.get_by_label("Words to look for")).to_have_value("early help")


@pytest.mark.parametrize("path", ["", MISSING])
def test_without_a_script_search_is_a_link_to_a_page_that_explains(visitor: Visitor, path: str) -> None:
    page = visitor.visit(path, java_script_enabled=False)
    page.locator(".search-trigger").click()
    page.wait_for_url("**/some-project/search/")
    expect(page.get_by_text("Search needs JavaScript")).to_be_visible()
    page.get_by_role("link", name="All decisions").click()
    page.wait_for_url("**/some-project/decisions/")


@pytest.mark.parametrize("way", ["dialog", "page"])
def test_an_index_that_cannot_be_reached_can_be_asked_for_again(site: BuiltSite, visitor: Visitor, way: str) -> None:
    visitor.failing.append(f"{site.address}pagefind/")
    context = visitor.context()
    context.route("**/pagefind/**", lambda route: route.abort())
    page = visitor.go(context.new_page(), "search/?q=early+help" if way == "page" else "")
    if way == "dialog":
        page.keyboard.press("Control+k")
        page.locator("dialog input").fill("early help")
    expect(page.get_by_text("Search could not be loaded.")).to_be_visible()
    context.unroute("**/pagefind/**")
    page.get_by_role("button", name="Try again").click()
    expect(page.locator(".result").first).to_be_visible()
