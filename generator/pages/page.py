"""A page before it is written."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.pages.urls import page_path


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
    shows last changed, empty where it shows none.
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

    def front_matter(self) -> str:
        """Return the frame as the page's front matter; JSON is YAML in which no text can act."""
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
        }
        lines = [f"{name}: {json.dumps(value)}" for name, value in fields.items() if value]
        return "\n".join(["---", *lines, "---", ""])

    @property
    def path(self) -> str:
        """The page's file below the docs folder."""
        return page_path(self.address)
