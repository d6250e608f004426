"""A page before it is written."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.pages.urls import page_path

# What YAML refuses where it stands as it is.
UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A file of the generated tree: its path below the docs folder and its whole text."""

    path: str
    text: str

    @property
    def content(self) -> bytes:
        """The file's bytes."""
        return self.text.encode()


@dataclass(frozen=True, slots=True, kw_only=True)
class StaticFile:
    """A file that is published as it is, beside the pages: its path below the docs folder and its bytes."""

    path: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Crumb:
    """One step of the way from the home page to a page: neither of the two itself."""

    title: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedLink:
    """A feed or calendar that a page is followed by: in one or two words, its title, media type and address."""

    name: str
    title: str
    type: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What stands around every page: title, description, the way here, and what search knows of it.

    `facets` are the search filters and their values; `result` what a search result shows beside the title; `sort` an
    ISO day. A page without `searched` stays out of the search. `updated` is the ISO day on which a record that it
    shows last changed, empty where it shows none. `moved_to` is the address that it sends readers on to, `card` is the
    path of the picture that stands for the page, `cited` are the `citation_*` elements of its head and `linked` its
    facts as linked data.
    """

    address: str
    kind: str
    title: str
    description: str
    crumbs: tuple[Crumb, ...] = ()
    searched: bool = True
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    result: Mapping[str, str] = field(default_factory=dict)
    sort: str = ""
    updated: str = ""
    feeds: tuple[FeedLink, ...] = ()
    moved_to: str = ""
    card: str = ""
    cited: Mapping[str, str] = field(default_factory=dict)
    linked: Sequence[Mapping[str, Any]] = ()

    def front_matter(self) -> str:
        """Return the frame as the page's front matter; JSON is YAML in which no text can act.

        But for one thing: YAML reads the two halves of an escaped character beyond U+FFFF as two characters.
        """
        fields = {
            "title": self.title,
            "description": self.description,
            "kind": self.kind,
            "breadcrumbs": [{"title": crumb.title, "path": crumb.address.lstrip("/")} for crumb in self.crumbs],
            "search": "yes" if self.searched else "",
            "facets": {name: list(values) for name, values in self.facets.items() if values},
            "result": dict(self.result),
            "sort": self.sort,
            "updated": self.updated,
            "feeds": [{"title": f.title, "type": f.type, "path": f.address.lstrip("/")} for f in self.feeds],
            "moved_to": self.moved_to.lstrip("/"),
            "card": self.card,
            "cited": dict(self.cited),
            "linked": list(self.linked),
        }
        lines = [f"{name}: {_json(value)}" for name, value in fields.items() if value]
        return "\n".join(["---", *lines, "---", ""])

    @property
    def path(self) -> str:
        """The page's file below the docs folder."""
        return page_path(self.address)


def _json(value: object) -> str:
    return UNPRINTABLE.sub(lambda sign: f"\\u{ord(sign[0]):04x}", json.dumps(value, ensure_ascii=False))
