"""What is wrong with pages in the states that a reader seldom meets: moved, withdrawn, unfolded, searched in vain."""

import re
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, ViewportSize, expect
from selectolax.lexbor import LexborHTMLParser

from tests.site.layout import misplaced
from tests.site.moved import OLD, STATES, Moved
from tests.site.test_accessible import SIZES as USUAL
from tests.site.test_accessible import SMALL, UNTOLD, in_both_colours, nameless, out_of_order, violations
from tests.site.test_links import guarded
from tests.site.visiting import NARROW, WIDE, Visitor, listen, unfold

REFRESH = re.compile(r'<meta http-equiv="refresh"[^>]*>')
NOWHERE = "xylophones"
# 320 pixels are a screen of 1280 at a zoom of 400 %.
SIZES: dict[str, ViewportSize] = {**USUAL, "zoomed": {"width": 320, "height": 740}}

every_size = pytest.mark.parametrize("size", SIZES)


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A browser in which nothing moves; after the test, nothing was said on its console."""
    said: list[str] = []
    with ExitStack() as stack:
        context = stack.enter_context(browser.new_context(reduced_motion="reduce"))
        listen(context, said)
        yield context
    assert said == []


def wrong(page: Page, size: str) -> dict[str, object]:
    """Return what is wrong with a page as it stands at a size, in either colours, by what was looked for."""
    page.set_viewport_size(SIZES[size])
    found = {
        "axe": in_both_colours(page),
        "misplaced": misplaced(page),
        "too small": page.evaluate(SMALL),
        "without a name": nameless(page),
        "headings": out_of_order(page),
        "told by a shade alone": untold(page),
        "no policy": not guarded(LexborHTMLParser(page.content())),
    }
    return {name: each for name, each in found.items() if each}


def untold(page: Page) -> list[str]:
    """Return what on a page nothing but a shade tells from the rest, where the reader's colours are forced on it."""
    page.emulate_media(forced_colors="active")
    found: list[str] = page.evaluate(UNTOLD)
    page.emulate_media(forced_colors="none")
    return found


@every_size
@pytest.mark.parametrize("state", STATES)
def test_nothing_is_wrong_with_a_page_on_which_something_happened(
    context: BrowserContext, moved: Moved, state: str, size: str
) -> None:
    page = context.new_page()
    answer = page.goto(moved.server.address + moved.place(state))
    assert answer is not None
    assert answer.ok
    expect(page.locator("article")).to_contain_text(STATES[state][1])
    assert wrong(page, size) == {}
    unfold(page)
    assert wrong(page, size) == {}


@every_size
def test_nothing_is_wrong_with_a_page_that_leads_on(context: BrowserContext, moved: Moved, size: str) -> None:
    # Left to itself, the page would be gone before anybody could look at it.
    address = f"{moved.server.address}{OLD}family-centres/"
    context.route(address, stay)
    page = context.new_page()
    page.goto(address)
    expect(page.locator("h1")).to_contain_text("Moved: ")
    assert wrong(page, size) == {}


def stay(route: Route) -> None:
    """Answer with a page that leads nowhere by itself."""
    answer = route.fetch()
    body, times = REFRESH.subn("", answer.text())
    assert times == 1
    route.fulfill(response=answer, body=body)


@every_size
@pytest.mark.parametrize("words", [NOWHERE, "improvment", "HEF-00000"], ids=["nothing", "a slip", "no such reference"])
def test_nothing_is_wrong_where_a_search_finds_nothing(visitor: Visitor, words: str, size: str) -> None:
    page = visitor.visit(f"search/?q={words}", viewport=SIZES[size])
    page.locator(".facets fieldset").first.wait_for(state="attached")
    page.wait_for_load_state("networkidle")
    unfold(page)
    assert wrong(page, size) == {}


@every_size
@pytest.mark.parametrize("words", [NOWHERE, "improvment"], ids=["nothing", "a slip"])
def test_nothing_is_wrong_where_the_search_box_finds_nothing(visitor: Visitor, words: str, size: str) -> None:
    page = visitor.see("decision", viewport=SIZES[size])
    page.keyboard.press("Control+k")
    page.locator("dialog input").fill(words)
    expect(page.locator("dialog .status")).not_to_be_empty()
    page.wait_for_load_state("networkidle")
    assert wrong(page, size) == {}


@every_size
def test_nothing_is_wrong_where_the_search_box_cannot_be_used(visitor: Visitor, size: str) -> None:
    context = visitor.context(viewport=SIZES[size])
    visitor.failing.append(f"{visitor.site.address}pagefind/")
    context.route("**/pagefind/**", lambda route: route.abort())
    page = visitor.go(context.new_page(), "")
    page.locator(".search-trigger[aria-keyshortcuts]").wait_for()
    page.keyboard.press("Control+k")
    page.locator("dialog input").fill("early help")
    page.locator("dialog .results button").wait_for()
    assert wrong(page, size) == {}


@every_size
def test_nothing_is_wrong_with_results_that_are_narrowed(visitor: Visitor, size: str) -> None:
    page = visitor.visit("search/?q=plan&council=Herefordshire&year=2025&sort=newest", viewport=SIZES[size])
    page.locator(".result").first.wait_for()
    page.locator(".facets fieldset").first.wait_for(state="attached")
    page.locator(".facets").evaluate_all("all => all.forEach((each) => (each.open = true))")
    assert wrong(page, size) == {}


@pytest.mark.parametrize("kind", ["home", "item", "decision", "decisions", "search"])
@every_size
def test_nothing_is_wrong_where_no_script_comes(visitor: Visitor, kind: str, size: str) -> None:
    # What looks for faults is a script itself: it has to run where the site's own do not.
    context = visitor.context()
    scripts = f"{visitor.site.address}assets/javascripts/"
    visitor.failing.append(scripts)
    context.route(f"{scripts}**", lambda route: route.abort())
    page = visitor.go(context.new_page(), visitor.site.path(kind))
    assert page.locator("html.no-js").count() == 1
    assert wrong(page, size) == {}


@pytest.mark.parametrize("chosen", ["light", "dark"])
def test_nothing_is_wrong_in_colours_that_a_reader_chose_against_the_device(visitor: Visitor, chosen: str) -> None:
    page = visitor.see("item", color_scheme="dark" if chosen == "light" else "light")
    page.get_by_label("Colours").select_option(chosen)
    assert violations(page) == []
    page.reload()
    assert violations(page) == []


@pytest.mark.parametrize("viewport", [WIDE, NARROW], ids=["wide", "narrow"])
def test_nothing_is_wrong_with_a_word_explained_to_the_keyboard(visitor: Visitor, viewport: ViewportSize) -> None:
    page = visitor.see("item", viewport=viewport)
    page.locator("a.word").first.focus()
    page.locator(".hint").wait_for()
    assert in_both_colours(page) == {}
    assert misplaced(page) == []
