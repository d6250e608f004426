"""Matters: single plans, programmes and reports that people named, and the items in which their names stand."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.linking.matters import DECISION, TEXT, TITLE
from generator.model.address import matter_address
from generator.model.archive import Link
from generator.model.matter import Matter
from generator.pages.site import Shelf
from generator.pages.views.subjects import quoted_words
from generator.sharing.data.column import ColumnType, Table
from generator.sharing.data.tables.bodies import OnSite
from generator.sharing.data.tables.common import given, noted, read, words
from generator.sharing.data.tables.records import OfItem

NUMBER, ADDRESS = ColumnType.NUMBER, ColumnType.ADDRESS
FOREMOST = (TITLE, DECISION, TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class OnMatter(OnSite):
    """A matter."""

    matter: Matter


@dataclass(frozen=True, slots=True, kw_only=True)
class OfMatter(OfItem):
    """An item that names a matter, with the link that carries the names."""

    matter: Matter
    link: Link

    @property
    def stands(self) -> str:
        """The foremost place at which a name stands."""
        return min((found.place for found in self.link.evidence), key=FOREMOST.index)


def _matters(shelf: Shelf) -> Iterator[OnMatter]:
    for matter in shelf.archive.matters:
        yield OnMatter(site=shelf.site.address, matter=matter)


def _named(shelf: Shelf) -> Iterator[OfMatter]:
    for entry in shelf.archive.entries:
        for matter, link in shelf.matters_of(entry):
            yield OfMatter(site=shelf.site.address, entry=entry, matter=matter, link=link)


MATTERS: Table[OnMatter] = Table(
    name="matters",
    title="Matters",
    about="One row a matter: a plan, programme, report or issue of one council that is followed by its names.",
    records=_matters,
    links={"council": "councils"},
    searchable=("name", "names"),
    columns=(
        noted("id", "The matter’s short name in addresses.", lambda row: row.matter.slug),
        noted("council", "The council; see the table councils.", lambda row: row.matter.named.council),
        noted("name", "The matter’s name.", lambda row: row.matter.named.name),
        noted("about", "What it is, in this site’s words.", lambda row: row.matter.named.plain),
        noted("names", "The names that lead to it.", lambda row: "; ".join(row.matter.named.names)),
        noted(
            "never",
            "Longer names that are another matter’s and do not lead here.",
            lambda row: "; ".join(row.matter.named.never) or None,
        ),
        given("items", "How many items held here name it.", lambda row: len(row.matter.documents()), NUMBER),
        given(
            "address",
            "Its page on this site.",
            lambda row: row.full(matter_address(row.matter.slug)),
            ColumnType.ADDRESS,
        ),
    ),
)

ITEM_MATTERS: Table[OfMatter] = Table(
    name="item_matters",
    title="Matters of items",
    about="One row a matter that an item names, with the names.",
    records=_named,
    links={"item": "items", "matter": "matters"},
    columns=(
        given("id", "The item and the matter.", lambda row: f"{row.entry.id}/{row.matter.slug}"),
        given("item", "The item; see the table items.", lambda row: row.entry.id),
        given("matter", "The matter; see the table matters.", lambda row: row.matter.slug),
        words("words", "The names as they stand there, each once.", lambda row: "; ".join(quoted_words(row.link))),
        read(
            "place",
            "The foremost place at which a name stands: title, decision (or action), or text.",
            lambda row: row.stands,
        ),
    ),
)
