"""From a site address to the file behind it, and from one page to another."""

import posixpath
import re
from collections.abc import Sequence

LEAVES = frozenset({"councils", "decisions", "glossary", "search"})


def page_path(address: str) -> str:
    """Return the file of an address: `/herefordshire/` is `herefordshire/index.md`, `/feed.xml` is itself."""
    segments = address.strip("/").split("/")
    if not address.endswith("/"):
        return "/".join(segments)
    if segments == [""]:
        return "index.md"
    return "/".join(segments) + (".md" if _is_leaf(segments) else "/index.md")


def _is_leaf(segments: Sequence[str]) -> bool:
    depth, first = len(segments), segments[0]
    if first in ("d", "about", "matters"):
        return depth == 2  # /d/<reference>/, /about/<page>/, /matters/<matter>/
    if first == "themes":
        return depth == 3  # /themes/<theme>/<council>/
    return depth in (4, 5) or first in LEAVES  # /<council>/<committee>/<date>/<item>/ and its history


def markdown_link(address: str, here: str) -> str:
    """Return the link from the page at `here` to `address`, as a relative path to its `.md` file."""
    page, tail = _parted(address)
    if page in ("", here):
        return tail or posixpath.basename(page_path(here))
    return posixpath.relpath(page_path(page), posixpath.dirname(page_path(here)) or ".") + tail


def final_link(address: str, here: str) -> str:
    """Return the link from the page at `here` to `address` as it stands in the finished site, for an HTML block."""
    page, tail = _parted(address)
    if page in ("", here):
        return tail or "./"
    slash = "/" if page.endswith("/") else ""
    return posixpath.relpath(page, here) + slash + tail


def _parted(address: str) -> tuple[str, str]:
    """Return the page of an address, and what follows it: the choice in a list, or a place on the page."""
    page = re.split("[?#]", address, maxsplit=1)[0]
    return page, address[len(page) :]
