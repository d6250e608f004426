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


@dataclass(frozen=True, slots=True, kw_only=True)
class Crumb:
    """One step of the way from the home page to a page: neither of the two itself."""

    title: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What stands around every page: title, description, the way here, and what search knows of it.

    `facets` are the search filters and their values; `result` what a search result shows beside the title; `sort` an
    ISO day. A page without `searched` stays out of the search. `moved_to` is the address that it sends readers on to.
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
    moved_to: str = ""

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
            "moved_to": self.moved_to.lstrip("/"),
        }
        lines = [f"{name}: {json.dumps(value)}" for name, value in fields.items() if value]
        return "\n".join(["---", *lines, "---", ""])

    @property
    def path(self) -> str:
        """The page's file below the docs folder."""
        return page_path(self.address)
