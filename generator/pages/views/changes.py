"""The publication log: what was published, changed, moved or withdrawn, day by day."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from generator.linking.calling import name_of
from generator.linking.publication import publication_log
from generator.linking.taken import split_item
from generator.model.address import CHANGES, changes_address
from generator.model.edtf import day_words
from generator.model.publication import Event, LogEntry
from generator.model.register import Record, RecordKind
from generator.model.span import fold
from generator.pages.differences import passages, word_diff
from generator.pages.environment import many, render_page
from generator.pages.following import feed_links
from generator.pages.labels import record_name
from generator.pages.page import Crumb, Frame, Page
from generator.pages.site import Shelf
from generator.pages.views.departed import TAKEN_DOWN
from generator.pages.whereabouts import whereabouts_of

ON_ONE_PAGE = 150
PASSAGES_SHOWN = 12
TITLE = "Changes"
GONE = "An item that was taken down"
KINDS = tuple(RecordKind)
WORDS = {
    Event.NEW: "New",
    Event.CHANGED: "Changed by the council",
    Event.CORRECTED: "Corrected here",
    Event.MOVED: "Moved",
    Event.WITHDRAWN: "Withdrawn",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRow:
    """One event: what happened to what, the words with what was taken out and put in, and anything else to be known."""

    word: str
    what: str
    address: str
    changes: tuple[Markup, ...]
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedItem:
    """The events of one day in one item: what befell the item itself comes first."""

    title: str
    where: str
    address: str
    rows: tuple[ChangeRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeDay:
    """The events of one day, by item."""

    day: str
    business: tuple[ChangedItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YearLink:
    """Another year's page of the log."""

    year: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangesView:
    """What a page of the publication log shows, newest first."""

    heading: str
    years: tuple[YearLink, ...]
    days: tuple[ChangeDay, ...]


def make_changes(shelf: Shelf) -> Iterator[Page]:
    """Yield the page of the publication log; where it is long, the newest year's, and one for each year before."""
    log = [entry for entry in publication_log(shelf.archive.register, _wordings(shelf)) if entry.day]
    rows = _told_once(log)
    by_year = {year: list(entries) for year, entries in groupby(rows, key=lambda entry: entry.day[:4])}
    if len(rows) <= ON_ONE_PAGE or len(by_year) < 2:
        yield _page(shelf, "", rows, ())
        return
    newest, *older = by_year
    links = tuple(YearLink(year=year, address=changes_address(year if year in older else "")) for year in by_year)
    for year, entries in by_year.items():
        others = tuple(link for link in links if link.year != year)
        yield _page(shelf, year if year != newest else "", entries, others)


def _wordings(shelf: Shelf) -> dict[str, str]:
    """Return the texts of all documents and their older wordings by their SHA-256."""
    older = (document for documents in shelf.versions.values() for document in documents)
    now = (entry.document for entry in shelf.archive.entries)
    return {document.sha256: document.text for document in (*older, *now)}


def _told_once(log: Sequence[LogEntry]) -> list[LogEntry]:
    """Return the log without the decisions that came with a new item: the item says how many there are."""
    items = {(entry.document, entry.day) for entry in log if _is_new_item(entry)}
    return [entry for entry in log if not _came_with_item(entry) or (entry.document, entry.day) not in items]


def _is_new_item(entry: LogEntry) -> bool:
    return entry.event is Event.NEW and entry.kind is RecordKind.ITEM


def _came_with_item(entry: LogEntry) -> bool:
    return entry.event is Event.NEW and entry.kind is not RecordKind.ITEM


def _page(shelf: Shelf, year: str, entries: Sequence[LogEntry], years: tuple[YearLink, ...]) -> Page:
    days = groupby(entries, key=lambda entry: entry.day)
    view = ChangesView(
        heading=f"{TITLE} in {year}" if year else TITLE,
        years=years,
        days=tuple(ChangeDay(day=day_words(day), business=tuple(_items(shelf, held))) for day, held in days),
    )
    frame = Frame(
        address=changes_address(year),
        kind="changes",
        title=view.heading,
        description="What was published, changed, corrected, moved or withdrawn on this site, day by day.",
        crumbs=(Crumb(title=TITLE, address=changes_address()),) if year else (),
        searched=False,
        updated=max((entry.day for entry in entries), default=""),
        feeds=feed_links(CHANGES, TITLE),
    )
    return render_page("changes", frame, view)


def _items(shelf: Shelf, entries: Iterable[LogEntry]) -> Iterator[ChangedItem]:
    """Yield the items in the order of their titles."""
    by_item: defaultdict[str, list[LogEntry]] = defaultdict(list)
    for entry in sorted(entries, key=lambda entry: (entry.title, entry.document, KINDS.index(entry.kind))):
        by_item[entry.document].append(entry)
    for document, held in by_item.items():
        item = next(each for each in shelf.archive.register[document] if each.kind is RecordKind.ITEM)
        diffed = any(_words_changed(entry) for entry in held)
        yield ChangedItem(
            title=fold(item.text) or GONE,
            where=whereabouts_of(split_item(item.address)[0], shelf.archive.councils).words(),
            address=item.address,
            rows=tuple(_row(shelf, entry) for entry in held if not (diffed and _says_nothing(entry))),
        )


def _words_changed(entry: LogEntry) -> bool:
    return entry.event in (Event.CHANGED, Event.CORRECTED) and bool(entry.before or entry.after)


def _says_nothing(entry: LogEntry) -> bool:
    """Return whether an item changed without its words being held: what changed in its decisions says more."""
    return entry.event is Event.CHANGED and not entry.before and not entry.after


def _row(shelf: Shelf, entry: LogEntry) -> ChangeRow:
    return ChangeRow(
        word=TAKEN_DOWN if entry.event is Event.WITHDRAWN and _record(shelf, entry).taken_down else WORDS[entry.event],
        what=_what(shelf, entry),
        address=entry.address,
        changes=_changes(entry),
        note=entry.reason or _note(shelf, entry),
    )


def _what(shelf: Shelf, entry: LogEntry) -> str:
    if entry.kind is RecordKind.ITEM:
        return "The title" if entry.event is Event.CORRECTED else "The item"
    record = _record(shelf, entry)
    name = record_name(record)
    return f"{name} of {record.parent}" if entry.kind is RecordKind.LIMB else name


def _record(shelf: Shelf, entry: LogEntry) -> Record:
    return next(each for each in shelf.archive.register[entry.document] if name_of(each) == entry.id)


def _changes(entry: LogEntry) -> tuple[Markup, ...]:
    """Return the words that changed with what stood there before; of a whole text, the passages that changed."""
    if not _words_changed(entry):
        return ()
    if entry.kind is not RecordKind.ITEM or entry.event is Event.CORRECTED:
        return (word_diff(entry.before, entry.after),)
    changed = (passage for passage in passages(entry.before, entry.after) if not passage.alike)
    return tuple(paragraph for passage in changed for paragraph in passage.paragraphs)[:PASSAGES_SHOWN]


def _note(shelf: Shelf, entry: LogEntry) -> str:
    if entry.event is Event.MOVED:
        return f"It stood at {entry.before}, which leads there now."
    if _is_new_item(entry):
        held = shelf.archive.by_id.get(entry.document)
        return f"With {many(len(held.decisions), 'decision')}." if held and held.decisions else ""
    return "The older wording is not held word by word." if _says_nothing(entry) else ""
