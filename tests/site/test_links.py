"""Every link of the built site, and what the head and the headings of every page must have."""

import os
import posixpath
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from urllib.parse import unquote, urldefrag, urlsplit

import pytest
from selectolax.lexbor import LexborHTMLParser

from tests.site.built import BASE, PATHS, BuiltSite, words

ADDRESSED = {"a": "href", "link": "href", "script": "src", "img": "src", "form": "action", "use": "href"}
FROM_ELSEWHERE = re.compile(r"https?:")


@pytest.fixture(scope="session")
def pages(site: BuiltSite) -> dict[str, LexborHTMLParser]:
    return dict(site.pages())


def addresses(page: LexborHTMLParser) -> Iterator[str]:
    """Yield every address that a page names: of links, scripts, styles, pictures and forms."""
    for tag, attribute in ADDRESSED.items():
        for node in page.css(f"{tag}[{attribute}]"):
            yield node.attributes[attribute] or ""


def broken(site: BuiltSite, pages: dict[str, LexborHTMLParser], name: str) -> Iterator[str]:
    """Yield the addresses on a page that lead nowhere: no file, or no such anchor on it."""
    home = site.address.removesuffix(BASE)
    for address in addresses(pages[name]):
        at_home = address.removeprefix(home)
        if FROM_ELSEWHERE.match(at_home):
            continue
        # What stands on the page for a missing address is asked for from any depth.
        here = BASE if name == "404.html" else posixpath.dirname(BASE + name) + "/"
        path, anchor = urldefrag(at_home)
        target = posixpath.normpath(posixpath.join(here, unquote(urlsplit(path).path) or posixpath.basename(name)))
        if not answers(site, pages, target, anchor):
            yield address


def answers(site: BuiltSite, pages: dict[str, LexborHTMLParser], target: str, anchor: str) -> bool:
    """Return whether a path below the server's root is a file of the site, and has the anchor if one is named."""
    inside = f"{target}/".removeprefix(BASE).rstrip("/")
    if not f"{target}/".startswith(BASE):
        return False
    file = inside if inside in pages else posixpath.join(inside, "index.html")
    if not anchor:
        return file in pages or (site.folder / inside).is_file()
    return file in pages and pages[file].css_first(f'[id="{unquote(anchor)}"]') is not None


def guarded(page: LexborHTMLParser) -> bool:
    """Return whether a page begins with a content security policy that allows nothing it does not name."""
    first = page.css("head > *")[0].attributes
    policy = first.get("content") or ""
    named = first.get("http-equiv") == "Content-Security-Policy"
    return named and "default-src 'none'" in policy and "unsafe-inline" not in policy


def test_every_internal_address_leads_to_a_file_and_an_anchor(
    site: BuiltSite, pages: dict[str, LexborHTMLParser]
) -> None:
    assert len(pages) > 50
    assert {name: wrong for name in pages if (wrong := list(broken(site, pages, name)))} == {}


def test_the_page_for_a_missing_address_names_no_relative_one(pages: dict[str, LexborHTMLParser]) -> None:
    named = [address for address in addresses(pages["404.html"]) if not address.startswith("#")]
    assert named
    assert [address for address in named if not address.startswith(BASE)] == []


def test_every_promised_address_answers(site: BuiltSite, pages: dict[str, LexborHTMLParser]) -> None:
    promised = [record.address for records in site.linked.register.values() for record in records]
    assert len(promised) == len(set(promised)) >= 25
    for address in promised:
        page, anchor = urldefrag(address)
        assert answers(site, pages, BASE.rstrip("/") + page.rstrip("/"), anchor), address


def test_an_id_stands_once_on_a_page(pages: dict[str, LexborHTMLParser]) -> None:
    for name, page in pages.items():
        ids = Counter(node.attributes["id"] for node in page.css("[id]"))
        assert [found for found, times in ids.items() if times > 1] == [], name


def test_a_page_has_one_title_a_language_and_a_description_of_its_own(pages: dict[str, LexborHTMLParser]) -> None:
    for name, page in pages.items():
        assert len(page.css("h1")) == 1, name
        assert page.css("html[lang=en]"), name
        assert words(page, "title"), name
        assert page.css("meta[name=description]")[0].attributes["content"], name
    titles = Counter(words(page, "title") for page in pages.values())
    assert [title for title, times in titles.items() if times > 1] == []


def test_the_pages_shown_to_the_browser_are_of_every_kind(site: BuiltSite, pages: dict[str, LexborHTMLParser]) -> None:
    shown = [urlsplit(site.path(kind)).path for kind in PATHS if kind != "missing"]
    kinds = {name: page.css(".page")[0].attributes["class"] for name, page in pages.items()}
    assert {kinds[f"{path}index.html"] for path in shown} == {kinds[name] for name in kinds if name != "404.html"}


def test_headings_never_skip_a_level(pages: dict[str, LexborHTMLParser]) -> None:
    for name, page in pages.items():
        levels = [int((node.tag or "")[1:]) for node in page.css("h1, h2, h3, h4, h5, h6")]
        assert levels[0] == 1, name
        skipped = [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1]
        assert skipped == [], name


def test_no_page_has_a_script_or_a_style_of_its_own(pages: dict[str, LexborHTMLParser]) -> None:
    for name, page in pages.items():
        assert page.css("script:not([src]):not([type='application/ld+json']), style, [style]") == [], name
        acting = [key for node in page.css("*") for key in node.attributes if key.startswith("on")]
        assert acting == [], name


def test_the_content_security_policy_stands_before_anything_it_guards(pages: dict[str, LexborHTMLParser]) -> None:
    assert [name for name, page in pages.items() if not guarded(page)] == []


def test_plain_mkdocs_builds_the_generated_tree_without_a_warning(site: BuiltSite) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", "build/plain"]
    quiet = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SITE_URL": site.address}
    done = subprocess.run(command, cwd=site.root, env=quiet, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    said = [line for line in (done.stdout + done.stderr).splitlines() if not line.startswith("INFO")]
    assert said == []
