"""What search weighs, and when it is asked for: nothing before somebody searches."""

import gzip
from urllib.parse import urlsplit

import pytest

from tests.site.built import BASE, BuiltSite
from tests.site.search.searching import search
from tests.site.visiting import Visitor

LEVEL = 6
SCRIPTS = "assets/javascripts/search/"
OPENS_THE_BOX = f"{SCRIPTS}trigger.js"
AHEAD = f"{SCRIPTS}ahead.js"
SHARED = {"assets/javascripts/announce.js", "assets/javascripts/element.js"}
STYLES = "assets/stylesheets/search.css"
OWN_SCRIPTS_AND_STYLES = 24_000
LISTS = {"search/wordings.json": 2_000, "search/words.txt": 20_000}


def asked_for(visitor: Visitor) -> set[str]:
    """Return the paths asked for below the site's address."""
    return {urlsplit(address).path.removeprefix(BASE) for address in visitor.asked}


def weight(site: BuiltSite, path: str) -> int:
    """Return how many bytes of a file travel."""
    return len(gzip.compress((site.folder / path).read_bytes(), LEVEL))


def test_a_page_carries_nothing_of_search_but_the_way_to_it(visitor: Visitor) -> None:
    visitor.see("item").wait_for_load_state("networkidle")
    searching = {path for path in asked_for(visitor) if "search" in path or path.startswith("pagefind/")}
    assert searching == {OPENS_THE_BOX}


def test_the_box_brings_its_styles_and_what_its_first_search_needs(visitor: Visitor) -> None:
    page = visitor.see("item")
    page.keyboard.press("Control+k")
    page.locator("dialog input").wait_for()
    page.wait_for_load_state("networkidle")
    assert asked_for(visitor) >= {STYLES, "pagefind/pagefind.js", "search/wordings.json"}


def test_the_search_page_asks_for_all_of_its_modules_at_once(site: BuiltSite, visitor: Visitor) -> None:
    links = site.page("search/").css("link[rel=modulepreload]")
    named = {(link.attributes["href"] or "").removeprefix("../") for link in links}
    search(visitor, "safegarding").wait_for_load_state("networkidle")
    loaded = {path for path in asked_for(visitor) if path.startswith((SCRIPTS, "pagefind/pagefind.js"))}
    assert named - SHARED == loaded - {OPENS_THE_BOX, AHEAD}


def test_what_an_address_asks_for_is_sought_before_the_page_that_shows_it_is_ready(visitor: Visitor) -> None:
    context = visitor.context()
    visitor.failing.append(f"{visitor.site.address}{SCRIPTS}page.js")
    context.route("**/search/page.js", lambda route: route.abort())
    page = context.new_page()
    with page.expect_request("**/search/wordings.json"):
        visitor.go(page, "search/?q=early+help")
    page.wait_for_load_state("networkidle")
    assert page.locator(".search-form").count() == 0


def test_a_search_that_an_address_asks_for_waits_for_no_other_script(site: BuiltSite) -> None:
    scripts = [script.attributes["src"] or "" for script in site.page("search/").css("script[type=module]")]
    assert scripts == [f"../{SCRIPTS}start.js", "../assets/javascripts/site.js"]


@pytest.mark.parametrize("kind", ["home", "search"])
def test_no_style_waits_for_a_script(site: BuiltSite, kind: str) -> None:
    head = site.page(site.path(kind)).css("head > link[rel=stylesheet], head > script[src]")
    assert [each.tag for each in head] == sorted(each.tag or "" for each in head)


def test_what_search_brings_is_light(site: BuiltSite) -> None:
    scripts = [path.relative_to(site.folder).as_posix() for path in (site.folder / SCRIPTS).glob("*.js")]
    assert sum(weight(site, path) for path in [*scripts, STYLES]) <= OWN_SCRIPTS_AND_STYLES
    assert {path: weight(site, path) for path, most in LISTS.items() if weight(site, path) > most} == {}
