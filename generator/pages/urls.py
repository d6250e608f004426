"""From a site address to the file behind it, and from one page to another."""

import posixpath
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
    page, hash_mark, anchor = address.partition("#")
    if page in ("", here):
        return hash_mark + anchor if anchor else posixpath.basename(page_path(here))
    target = posixpath.relpath(page_path(page), posixpath.dirname(page_path(here)) or ".")
    return target + hash_mark + anchor


def final_link(address: str, here: str) -> str:
    """Return the link from the page at `here` to `address` as it stands in the finished site, for an HTML block."""
    page, hash_mark, anchor = address.partition("#")
    if page in ("", here):
        return hash_mark + anchor or "./"
    slash = "/" if page.endswith("/") else ""
    return posixpath.relpath(page, here) + slash + hash_mark + anchor
