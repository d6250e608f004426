"""Every page of the site, in the order of the paths."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from generator.model.archive import Archive
from generator.model.document import Document
from generator.pages.cards import Card, make_cards, newest_references
from generator.pages.citation.files import bibliographies, citation_file
from generator.pages.page import Page, StaticFile
from generator.pages.site import Shelf, decisions_of, meetings_of
from generator.pages.spelling import make_spelling
from generator.pages.views.changes import make_changes
from generator.pages.views.committee import make_committee
from generator.pages.views.council import make_council
from generator.pages.views.councils import make_councils
from generator.pages.views.dates import make_dates
from generator.pages.views.decision import make_decision
from generator.pages.views.decisions import make_decisions
from generator.pages.views.departed import make_departed
from generator.pages.views.figures import make_figures
from generator.pages.views.history import make_history
from generator.pages.views.home import make_home
from generator.pages.views.item import make_item
from generator.pages.views.lists import make_glossary, make_search, make_themes
from generator.pages.views.matter import make_matter
from generator.pages.views.matters import make_matters
from generator.pages.views.meeting import make_meeting
from generator.pages.views.progress import make_progress
from generator.pages.views.progress_list import make_progress_lists
from generator.pages.views.theme import make_theme
from generator.pages.views.written import make_written
from generator.pages.wordings import make_wordings
from generator.reading.written import WrittenPage
from generator.settings import Settings

Versions = Mapping[str, tuple[Document, ...]]


def make_pages(
    archive: Archive, settings: Settings, written: Iterable[WrittenPage], versions: Versions
) -> tuple[Page | StaticFile, ...]:
    """Return every page: the archive's, the lists', and those that people wrote; and the files of citations."""
    shelf = _shelf(archive, settings, versions)
    records = (*_councils(shelf), *_themes(shelf), *_matters(shelf), *_records(shelf))
    pages = (*_lists(shelf), *records, *_written(shelf, written))
    return tuple(sorted(pages, key=lambda page: page.path))


def _written(shelf: Shelf, written: Iterable[WrittenPage]) -> Iterator[Page]:
    return (make_written(page, takes_reports=shelf.site.takes_reports) for page in written)


def make_site_cards(archive: Archive, settings: Settings) -> tuple[Card, ...]:
    """Return the card of every page that has one of its own."""
    return make_cards(_shelf(archive, settings, {}))


def _shelf(archive: Archive, settings: Settings, versions: Versions) -> Shelf:
    shelf = Shelf.of(archive, settings)
    return replace(shelf, versions=versions, carded=newest_references(shelf.newest))


def _lists(shelf: Shelf) -> Iterator[Page | StaticFile]:
    yield make_home(shelf)
    yield make_councils(shelf)
    yield from make_decisions(shelf)
    yield make_themes(shelf)
    yield make_matters(shelf)
    yield make_glossary(shelf)
    yield make_search(shelf)
    yield from make_changes(shelf)
    yield make_progress(shelf)
    yield from make_dates(shelf)
    yield from make_figures(shelf)
    yield from make_progress_lists(shelf)
    yield make_spelling(shelf)
    yield make_wordings(shelf.terms, shelf.archive.councils, shelf.archive.departures)


def _councils(shelf: Shelf) -> Iterator[Page]:
    for council in shelf.archive.councils:
        yield from make_council(shelf, council)
        for committee in council.committees:
            yield from make_committee(shelf, council, committee)
    for entries in meetings_of(shelf.newest).values():
        yield make_meeting(shelf, entries)


def _themes(shelf: Shelf) -> Iterator[Page]:
    for theme in shelf.archive.themes:
        yield from make_theme(shelf, theme)
        councils = {entry.council.slug: entry.council for entry, _ in shelf.on_theme(theme.slug)}
        for council in councils.values():
            yield from make_theme(shelf, theme, council)


def _matters(shelf: Shelf) -> Iterator[Page]:
    for matter in shelf.archive.matters:
        yield make_matter(shelf, matter)


def _records(shelf: Shelf) -> Iterator[Page | StaticFile]:
    for entry in shelf.newest:
        yield make_item(shelf, entry)
        if entry.id in shelf.versions:
            yield make_history(shelf, entry)
    for entry, published in decisions_of(shelf.newest):
        yield make_decision(shelf, entry, published)
        yield citation_file(entry, published, shelf.site)
    yield from make_departed(shelf)
    yield from bibliographies(shelf)
