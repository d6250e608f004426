"""How much a reader has to load before anything is read."""

import gzip
import re
from urllib.parse import urlsplit

from tests.site.built import BASE, ITEM, BuiltSite
from tests.site.visiting import Visitor

# What GitHub Pages compresses with, as far as the sizes it sends tell.
LEVEL = 6
STYLES_AND_SCRIPTS = 45_000
AROUND_THE_WORDS = 5_000


def sent(content: bytes) -> int:
    """Return how many bytes of a file travel."""
    return len(gzip.compress(content, LEVEL))


def test_an_item_page_loads_few_styles_and_scripts(site: BuiltSite, visitor: Visitor) -> None:
    visitor.visit(ITEM)
    asked = {urlsplit(address).path.removeprefix(BASE) for address in visitor.asked}
    loaded = {path: sent((site.folder / path).read_bytes()) for path in asked if path.endswith((".css", ".js"))}
    assert {path.rpartition("/")[2] for path in loaded} >= {"site.css", "site.js", "colour.js"}
    assert not [path for path in loaded if path.startswith("pagefind/")]
    assert sum(loaded.values()) <= STYLES_AND_SCRIPTS


def test_little_stands_around_the_words_of_an_item(site: BuiltSite) -> None:
    page = (site.folder / ITEM / "index.html").read_bytes()
    words = site.page(ITEM).css("article")[0].text().encode()
    assert sent(page) - sent(words) <= AROUND_THE_WORDS


def test_of_the_themes_icons_only_that_of_folds_is_sent(site: BuiltSite) -> None:
    (styles,) = (site.folder / "assets" / "stylesheets").glob("main.*.css")
    assert set(re.findall(r"--md-[a-z-]+(?=:url\()", styles.read_text(encoding="utf-8"))) == {"--md-details-icon"}
