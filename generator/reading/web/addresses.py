"""Addresses of a page: its own, as the page states it, and those that it links to."""

import re
from collections.abc import Iterable, Iterator
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

from generator.reading.file_sizes import without_size
from generator.reading.upload import LinkedDocument, Stated
from generator.reading.web.lines import Line, Link

# What browsers, and a common extension for them, write at the top of a page that they save.
SAVED_FROM = re.compile(
    r"<!--[^>]{0,200}?(?:saved from url=\([0-9]{4}\)|\burl:\s{1,9})(?P<address>https?://[^\s<>\"]{4,1000})",
    re.IGNORECASE,
)
SAVED_WITHIN = 4096
FILE = re.compile(
    r"/documents/|mgConvert2PDF\.aspx|Document\.ashx|\.(?:pdf|docx?|xlsx?|pptx?|rtf|odt)(?:[?#]|\Z)", re.IGNORECASE
)
ITEM_PAGE = re.compile(r"mgAi\.aspx\?", re.IGNORECASE)


def stated_address(tree: LexborHTMLParser, text: str) -> Stated | None:
    """Return the page's own address and where it is stated; one of a council's system before one of its website."""
    stated = [each for each in _stated_addresses(tree, text) if each.value]
    systems = (each for each in stated if urlsplit(each.value).path.lower().endswith(".aspx"))
    return next(systems, next(iter(stated), None))


def _stated_addresses(tree: LexborHTMLParser, text: str) -> Iterator[Stated]:
    saved = SAVED_FROM.search(text, 0, SAVED_WITHIN)
    base = _attribute(tree, "base[href]", "href") or (saved["address"] if saved else "")
    places = (
        ("the canonical link", _attribute(tree, 'link[rel~="canonical"]', "href")),
        ("the property og:url", _attribute(tree, 'meta[property="og:url"]', "content")),
        ("the comment of the browser that saved the page", saved["address"] if saved else ""),
        ("the form's address", _attribute(tree, 'form[action*=".aspx?"]', "action")),
    )
    for where, written in places:
        yield Stated(value=absolute(written, base), words=written, where=where)


def _attribute(tree: LexborHTMLParser, selector: str, name: str) -> str:
    node = tree.css_first(selector)
    return (node.attributes.get(name) or "").strip() if node else ""


def absolute(address: str, base: str) -> str:
    """Return the web address that `address` means on the page at `base`, or "" if it means none."""
    try:
        joined = urljoin(base, address)
        parts = urlsplit(joined)
    except ValueError:
        return ""
    return joined if address and parts.scheme in ("http", "https") and parts.hostname else ""


def linked_documents(lines: Iterable[Line], base: str) -> tuple[LinkedDocument, ...]:
    """Return the files that lines link to, each once, named as they are without their sizes."""
    links = (link for line in lines for link in line.links if FILE.search(link.address))
    named = {without_size(link.words): absolute(link.address, base) for link in links}
    return tuple(LinkedDocument(name=name, url=url) for name, url in named.items() if name)


def item_page(lines: Iterable[Line], base: str) -> str:
    """Return the address of an item's own page, if a line links to it."""
    found: Iterator[Link] = (link for line in lines for link in line.links if ITEM_PAGE.search(link.address))
    return next((absolute(link.address, base) for link in found), "")
