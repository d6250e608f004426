"""The page of the data: the files, whose words they hold, what is new in them, and what every column means."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.model.address import DATA
from generator.pages import Page
from generator.pages.citation.files import bibliography_paths
from generator.pages.environment import many, render_page
from generator.pages.licence import licence_in_words
from generator.pages.page import Frame
from generator.pages.site import Shelf
from generator.sharing.data.cells import csv_cell
from generator.sharing.data.column import Filled, Value
from generator.sharing.data.files import DATABASE, DataFile
from generator.sharing.data.version import Version
from generator.sharing.data.views import VIEWS, View

LONGEST_EXAMPLE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnRow:
    """A column as the page explains it."""

    name: str
    type: str
    meaning: str
    origin: str
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """A table as the page lists it, with its files and its columns."""

    name: str
    title: str
    about: str
    rows: str
    files: tuple[DataFile, ...]
    columns: tuple[ColumnRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CouncilWords:
    """Whose words a council's minutes are, and the paths of its bibliographies by their forms."""

    name: str
    words: str
    licence: str
    licence_url: str
    bibliography: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class DataView:
    """What the page of the data shows."""

    version: str
    councils: tuple[CouncilWords, ...]
    tables: tuple[TableRow, ...]
    database: str
    views: tuple[View, ...]


def make_data_page(shelf: Shelf, tables: Sequence[Filled[Any]], files: Sequence[DataFile], version: Version) -> Page:
    """Return the page of the data; `files` are all that stand there."""
    frame = Frame(
        address=DATA,
        kind="data",
        title="Data",
        description="Everything held here as files to take away: CSV, JSON Lines, SQLite, and what each column means.",
        searched=False,
        updated=version.day,
    )
    view = DataView(
        version=version.words(),
        councils=tuple(_whose(shelf)),
        tables=tuple(_table(filled, files) for filled in tables),
        database=next(_size(len(file.content)) for file in files if file.name == DATABASE),
        views=VIEWS,
    )
    return render_page("data", frame, view)


def _whose(shelf: Shelf) -> Iterable[CouncilWords]:
    for council in shelf.archive.councils:
        licence = council.licence
        decided = any(entry.decisions for entry in shelf.of_council(council.slug))
        yield CouncilWords(
            name=council.name,
            words=licence_in_words(council),
            licence="Where the council says so" if licence else "",
            licence_url=licence.stated_at if licence else "",
            bibliography=bibliography_paths(council.slug) if decided else {},
        )


def _table(filled: Filled[Any], files: Iterable[DataFile]) -> TableRow:
    table = filled.table
    return TableRow(
        name=table.name,
        title=table.title,
        about=table.about,
        rows=many(len(filled.rows), "row"),
        files=tuple(file for file in files if file.table is table),
        columns=tuple(
            ColumnRow(
                name=column.name,
                type=column.type,
                meaning=column.meaning,
                origin=column.origin,
                example=_example(filled.example(place)),
            )
            for place, column in enumerate(table.columns)
        ),
    )


def _example(value: Value) -> str:
    said = csv_cell(value).removeprefix("'")
    return said if len(said) <= LONGEST_EXAMPLE else f"{said[:LONGEST_EXAMPLE].rstrip()} …"


def _size(number: int) -> str:
    return f"{number / 1_000_000:.1f} MB" if number >= 1_000_000 else f"{max(1, round(number / 1000))} kB"
