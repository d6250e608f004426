"""What a page of the built site can be followed by, and what a browser is told of it."""

import json
import posixpath

import feedparser
import pytest
import vobject
from selectolax.lexbor import LexborHTMLParser

from tests.site.built import BASE, COMMITTEE, PATHS, BuiltSite

FOLLOWED = {
    "": ["feed.xml", "feed.json", "dates.ics"],
    "decisions/": ["feed.xml", "feed.json"],
    "west-sussex/": ["west-sussex/feed.xml", "west-sussex/feed.json", "west-sussex/dates.ics"],
    "worcestershire/": ["worcestershire/feed.xml", "worcestershire/feed.json"],
    COMMITTEE: [f"{COMMITTEE}feed.xml", f"{COMMITTEE}feed.json"],
    "themes/early-help/": ["themes/early-help/feed.xml", "themes/early-help/feed.json"],
    "themes/early-help/west-sussex/": [],
    "matters/worcestershire-children-first/": [
        "matters/worcestershire-children-first/feed.xml",
        "matters/worcestershire-children-first/feed.json",
    ],
}
KINDS = {"xml": "application/atom+xml", "json": "application/feed+json", "ics": "text/calendar"}


def leads_to(page: LexborHTMLParser, selector: str, path: str) -> list[str]:
    """Return where the links that a selector names lead, below the site's folder."""
    links = [node.attributes["href"] or "" for node in page.css(selector)]
    return [posixpath.normpath(posixpath.join(f"/{path}", link)).lstrip("/") for link in links]


@pytest.mark.parametrize(("path", "files"), FOLLOWED.items())
def test_a_page_names_its_feeds_to_the_browser_and_to_the_reader(site: BuiltSite, path: str, files: list[str]) -> None:
    page = site.page(path)
    assert leads_to(page, "link[rel=alternate]", path) == files
    assert [file for file in leads_to(page, ".follow a", path) if file != "feeds"] == files
    types = [link.attributes["type"] for link in page.css("link[rel=alternate]")]
    assert types == [KINDS[file.rpartition(".")[2]] for file in files]
    assert len({link.attributes["title"] for link in page.css("link[rel=alternate]")}) == len(files)


def test_the_page_of_feeds_lists_every_feed_and_calendar(site: BuiltSite) -> None:
    listed = set(leads_to(site.page("feeds/"), "article a", "feeds/"))
    there = {
        file.relative_to(site.folder).as_posix()
        for pattern in ("feed.xml", "feed.json", "*.ics")
        for file in site.folder.rglob(pattern)
    }
    assert len(there) > 40
    assert there <= listed


def test_every_feed_and_calendar_of_the_site_can_be_read(site: BuiltSite) -> None:
    for file in site.folder.rglob("feed.xml"):
        found = feedparser.parse(file.read_bytes())
        assert not found.bozo, file
        beside = json.loads(file.with_suffix(".json").read_bytes())
        assert [entry.id for entry in found.entries] == [item["id"] for item in beside["items"]]
    for file in site.folder.rglob("*.ics"):
        assert list(vobject.readOne(file.read_text(encoding="utf-8")).vevent_list)


def test_an_entry_of_a_feed_leads_to_a_page_of_the_site(site: BuiltSite) -> None:
    found = feedparser.parse((site.folder / "feed.xml").read_bytes())
    assert len(found.entries) == 5
    for entry in found.entries:
        assert (site.folder / entry.link.removeprefix(site.address) / "index.html").is_file(), entry.link


def test_an_event_leads_to_an_anchor_of_the_site(site: BuiltSite) -> None:
    calendar = vobject.readOne((site.folder / "dates.ics").read_text(encoding="utf-8"))
    for event in calendar.vevent_list:
        path, _, anchor = event.url.value.removeprefix(site.address).partition("#")
        assert site.page(path).css(f'[id="{anchor}"]'), event.url.value


@pytest.mark.parametrize("kind", PATHS)
def test_a_browser_is_told_how_to_search_the_site(site: BuiltSite, kind: str) -> None:
    path = site.path(kind).partition("?")[0]
    page = (
        LexborHTMLParser((site.folder / "404.html").read_text(encoding="utf-8"))
        if kind == "missing"
        else site.page(path)
    )
    (link,) = page.css('link[rel=search][type="application/opensearchdescription+xml"]')
    here = BASE if kind == "missing" else f"{BASE}{path}"
    assert posixpath.normpath(posixpath.join(here, link.attributes["href"] or "")) == f"{BASE}opensearch.xml"
    assert (site.folder / "opensearch.xml").is_file()
