"""Everything that readers can take away, and the two pages that list it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from generator.linking.publication import Register, publication_log
from generator.model.archive import Archive
from generator.pages import Page, StaticFile
from generator.pages.site import Shelf
from generator.settings import Settings
from generator.sharing.calendar.ics import DatesOfPage, all_calendars, calendar_file
from generator.sharing.data.column import Filled
from generator.sharing.data.files import DataFile, checksums, data_files, described
from generator.sharing.data.package import data_package, datasette_metadata
from generator.sharing.data.page import make_data_page
from generator.sharing.data.progress import progress_files
from generator.sharing.data.tables import fill_tables
from generator.sharing.data.version import Version, latest_version
from generator.sharing.feeds.atom import atom_file
from generator.sharing.feeds.feed import Feed, all_feeds
from generator.sharing.feeds.json_feed import json_feed_file
from generator.sharing.feeds.page import make_feeds_page
from generator.sharing.opensearch import opensearch_file


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """The pages that list what can be taken away, and the files themselves."""

    pages: tuple[Page, ...]
    files: tuple[StaticFile, ...]


def share(archive: Archive, register: Register, settings: Settings) -> Shared:
    """Return the data, the feeds and the calendars of an archive whose ids are in `register`."""
    shelf = Shelf.of(archive, settings)
    version = latest_version(register)
    tables = fill_tables(shelf)
    data = _described(shelf, data_files(tables), version)
    feeds = tuple(all_feeds(shelf, publication_log(register)))
    calendars = tuple(all_calendars(shelf))
    return Shared(
        pages=(make_data_page(shelf, tables, data, version), make_feeds_page(shelf, feeds, calendars)),
        files=tuple(sorted(_files(shelf, tables, data, feeds, calendars), key=lambda file: file.path)),
    )


def _described(shelf: Shelf, files: Sequence[DataFile], version: Version) -> tuple[DataFile, ...]:
    site, councils = shelf.site, shelf.archive.councils
    metadata = described("metadata.json", datasette_metadata(site, councils, version))
    package = described("datapackage.json", data_package(site, councils, files, version))
    return (*files, metadata, package, checksums((*files, metadata, package)))


def _files(
    shelf: Shelf,
    tables: Sequence[Filled[Any]],
    data: Sequence[DataFile],
    feeds: Sequence[Feed],
    calendars: Sequence[DatesOfPage],
) -> Iterator[StaticFile]:
    yield opensearch_file(shelf.site)
    yield from (file.static() for file in data)
    yield from progress_files(tables)
    for feed in feeds:
        yield atom_file(feed, shelf.site)
        yield json_feed_file(feed, shelf.site)
    yield from (calendar_file(calendar, shelf.site) for calendar in calendars)
