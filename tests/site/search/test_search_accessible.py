"""Search for those who hear it, zoom it, press keys or choose their own colours, in every state that it has."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.site.built import ITEM
from tests.site.layout import misplaced
from tests.site.search.searching import search
from tests.site.tabbing import lost, stops
from tests.site.test_accessible import NAMELESS, SIZES, SMALL, in_both_colours
from tests.site.visiting import NARROW, Visitor

# A screen of 1280 by 1024 at a zoom of 400 %.
ZOOMED: ViewportSize = {"width": 320, "height": 256}
FACETS = ["Council", "Committee", "Theme", "Year", "Kind", "What came of it"]


def nothing_asked(visitor: Visitor) -> Page:
    return search(visitor)


def results(visitor: Visitor) -> Page:
    return search(visitor, "early help")


def in_other_words(visitor: Visitor) -> Page:
    return search(visitor, "special educational needs", sort="oldest")


def a_reference(visitor: Visitor) -> Page:
    return search(visitor, f"{visitor.site.reference(ITEM)} (2)")


def did_you_mean(visitor: Visitor) -> Page:
    page = search(visitor, "safegarding")
    page.locator(".spelling").wait_for()
    return page


def no_results(visitor: Visitor) -> Page:
    page = search(visitor, '"zeppelin plan"', council="Cumbria", year="2018")
    page.locator(".empty").wait_for()
    return page


def filters_open(visitor: Visitor) -> Page:
    page = search(visitor, "plan", council="Herefordshire")
    page.locator(".facets").evaluate("each => (each.open = true)")
    page.locator(".search-limits details").evaluate("each => (each.open = true)")
    return page


def no_connection(visitor: Visitor) -> Page:
    visitor.failing.append(f"{visitor.site.address}pagefind/")
    context = visitor.context()
    context.route("**/pagefind/**", lambda route: route.abort())
    page = visitor.go(context.new_page(), "search/?q=plan")
    page.get_by_role("button", name="Try again").wait_for()
    return page


def the_box(visitor: Visitor, words: str) -> Page:
    page = visitor.see("decision")
    page.keyboard.press("Control+k")
    page.locator("dialog input").fill(words)
    page.locator("dialog .status:not(:empty)").wait_for()
    return page


def box_with_results(visitor: Visitor) -> Page:
    return the_box(visitor, "special educational needs")


def box_with_spelling(visitor: Visitor) -> Page:
    page = the_box(visitor, "safegarding")
    page.locator("dialog .spelling").wait_for()
    return page


STATES: tuple[Callable[[Visitor], Page], ...] = (
    nothing_asked,
    results,
    in_other_words,
    a_reference,
    did_you_mean,
    no_results,
    filters_open,
    no_connection,
    box_with_results,
    box_with_spelling,
)
EACH_STATE = pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)


@EACH_STATE
def test_axe_finds_nothing_in_any_state(visitor: Visitor, state: Callable[[Visitor], Page]) -> None:
    page = state(visitor)
    for viewport in SIZES.values():
        page.set_viewport_size(viewport)
        assert in_both_colours(page) == {}
    page.emulate_media(forced_colors="active")
    assert in_both_colours(page) == {}


@EACH_STATE
def test_nothing_is_misplaced_at_any_width_or_zoom(visitor: Visitor, state: Callable[[Visitor], Page]) -> None:
    page = state(visitor)
    for viewport in (*SIZES.values(), ZOOMED):
        page.set_viewport_size(viewport)
        assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]
        assert misplaced(page) == [], viewport
        assert page.evaluate(SMALL) == [], viewport


@EACH_STATE
def test_every_control_has_a_name(visitor: Visitor, state: Callable[[Visitor], Page]) -> None:
    tree = state(visitor).locator("body").aria_snapshot()
    assert '- searchbox "' in tree
    assert NAMELESS.findall(tree) == []


@pytest.mark.parametrize("state", [did_you_mean, no_results, in_other_words], ids=lambda state: state.__name__)
def test_tab_reaches_all_that_search_shows(visitor: Visitor, state: Callable[[Visitor], Page]) -> None:
    assert lost(state(visitor)) == []


def test_the_focus_goes_from_the_words_to_the_filters_to_the_order_to_the_results(visitor: Visitor) -> None:
    page = search(visitor, "plan")
    page.get_by_label("Words to look for").focus()
    names = [stop["name"] for stop in stops(page)]
    wanted = ['type="submit"', 'name="council"', 'name="kind"', 'id="search-order"', "/d/"]
    places = [next(index for index, name in enumerate(names) if each in name) for each in wanted]
    assert places == sorted(places)


def test_what_is_heard_says_what_is_seen(visitor: Visitor) -> None:
    page = search(visitor, "plan")
    expect(page.get_by_role("search")).to_be_visible()
    expect(page.get_by_role("region", name="Results")).to_be_visible()
    for facet in FACETS:
        expect(page.get_by_role("group", name=facet, exact=True)).to_be_attached()
    expect(page.get_by_role("checkbox", name=re.compile(r"^Cumbria \(\d+\)$"))).to_be_attached()
    expect(page.get_by_role("combobox", name="Sort by")).to_be_visible()
    expect(page.get_by_role("status").first).to_have_text(re.compile(r"^\d+ pages with “plan”"))


def test_the_filters_fold_away_on_a_narrow_screen_and_open_by_keyboard(visitor: Visitor) -> None:
    page = visitor.visit("search/?q=plan&council=Herefordshire", viewport=NARROW)
    summary = page.get_by_text("Narrow the results (1 chosen)")
    box = page.get_by_label("Cumbria")
    expect(summary).to_be_visible()
    expect(box).to_be_hidden()
    summary.focus()
    page.keyboard.press("Enter")
    expect(box).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.locator(".facets input:checked")).to_have_count(2)
    expect(page.get_by_text("Narrow the results (2 chosen)")).to_be_visible()
