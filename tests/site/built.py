"""The real site as the tests build it, and the addresses of one page of each kind."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from generator.linking import Linked
from generator.model.archive import Entry

BASE = "/some-project/"
COMMITTEE = "west-sussex/children-and-young-peoples-services-scrutiny-committee/"
MEETING = f"{COMMITTEE}2021-03-10/"
ITEM = f"{MEETING}children-first-improvement-update/"
MISSING = "nowhere/at/all/"

# The decision is the one of ITEM: its address holds a reference that was minted.
PATHS = {
    "home": "",
    "councils": "councils/",
    "council": "west-sussex/",
    "committee": COMMITTEE,
    "meeting": MEETING,
    "item": ITEM,
    "decision": "d/{reference}/",
    "decisions": "decisions/",
    "changes": "changes/",
    "progress": "progress/",
    "dates": "dates/",
    "figures": "figures/",
    "progress-list": "progress/awaiting/",
    "themes": "themes/",
    "theme": "themes/early-help/",
    "theme-in-council": "themes/early-help/west-sussex/",
    "matters": "matters/",
    "matter": "matters/west-sussex-children-first-improvement-programme/",
    "search": "search/",
    "results": "search/?q=early+help",
    "glossary": "glossary/",
    "data": "data/",
    "feeds": "feeds/",
    "about": "about/",
    "missing": MISSING,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltSite:
    """A site in `folder`, served at `address`, with the archive and the register from which it was made."""

    root: Path
    folder: Path
    address: str
    linked: Linked

    def path(self, kind: str) -> str:
        """Return the path, below the site's address, of the page that stands for its kind."""
        return PATHS[kind].format(reference=self.reference(ITEM).lower())

    def reference(self, item: str) -> str:
        """Return the reference of the first decision of the item at a path."""
        return self.entry(item).decisions[0].reference

    def entry(self, item: str) -> Entry:
        """Return the item at a path, as it was linked."""
        return next(entry for entry in self.linked.archive.entries if entry.address == f"/{item}")

    def page(self, path: str) -> LexborHTMLParser:
        """Return the page at a path."""
        return _parsed(self.folder / path / "index.html")

    def pages(self) -> Mapping[str, LexborHTMLParser]:
        """Return every page by the path of its file below the site's folder."""
        files = sorted(self.folder.rglob("*.html"))
        return {file.relative_to(self.folder).as_posix(): _parsed(file) for file in files}


def words(page: LexborHTMLParser, selector: str = "article") -> str:
    """Return the words of the first element that a selector names, with a single space between two."""
    return " ".join(page.css(selector)[0].text().split())


def _parsed(file: Path) -> LexborHTMLParser:
    return LexborHTMLParser(file.read_text(encoding="utf-8"))
