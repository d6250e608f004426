"""Every feed of the site, as values: everything, each council, committee, theme and matter, and the publication log."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.model.address import (
    CHANGES,
    HOME,
    PROGRESS,
    committee_address,
    council_address,
    matter_address,
    progress_address,
    theme_address,
)
from generator.model.archive import Entry
from generator.model.council import Committee, Council
from generator.model.matter import Matter
from generator.model.publication import LogEntry
from generator.model.theme import Theme
from generator.pages.progress import lists_of
from generator.pages.site import Shelf
from generator.sharing.feeds.entry import FeedEntry, feed_entries, matter_entries, tag_uri
from generator.sharing.feeds.log import log_entries
from generator.sharing.feeds.progress import list_entries, step_entries

LONGEST = 100
BEFORE_ANY = "2000-01-01"


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed of one page: what it tells of, and at most the hundred newest entries, newest first.

    `page` is the address of the page that shows the same; `updated` the newest ISO day of an entry.
    """

    id: str
    page: str
    title: str
    description: str
    updated: str
    entries: tuple[FeedEntry, ...]


def everything(shelf: Shelf) -> Feed:
    """Return the feed of all councils."""
    title, about = f"{shelf.site.name}: every council", "Every decision published here, of every council, newest first."
    return _feed(shelf, HOME, title, about, feed_entries(shelf, shelf.archive.entries))


def of_council(shelf: Shelf, council: Council) -> Feed:
    """Return the feed of one council."""
    about = f"What {council.name} has decided, as far as its minutes are held here."
    return _of_entries(shelf, council_address(council.slug), council.name, about, shelf.of_council(council.slug))


def of_committee(shelf: Shelf, council: Council, committee: Committee) -> Feed:
    """Return the feed of one committee."""
    title = f"{committee.name}, {council.name}"
    about = f"What the {committee.name} of {council.name} has decided, as far as its minutes are held here."
    held = shelf.of_committee(council.slug, committee.slug)
    return _of_entries(shelf, committee_address(council.slug, committee.slug), title, about, held)


def of_theme(shelf: Shelf, theme: Theme) -> Feed:
    """Return the feed of one theme over all councils."""
    about = f"What councils have decided on this theme: {theme.plain}"
    held = (entry for entry, _ in shelf.on_theme(theme.slug))
    return _of_entries(shelf, theme_address(theme.slug), theme.name, about, held)


def of_matter(shelf: Shelf, matter: Matter) -> Feed:
    """Return the feed of one matter: each decision that is its own, and each other item that names it."""
    page, title = matter_address(matter.slug), f"{matter.named.name} – {shelf.site.name}"
    about = f"What the minutes held here say of it: {matter.named.plain}"
    return _feed(shelf, page, title, about, matter_entries(shelf, shelf.on_matter(matter)))


def of_the_log(shelf: Shelf, log: Iterable[LogEntry]) -> Feed:
    """Return the feed of the publication log."""
    title = f"{shelf.site.name}: what has changed"
    about = "What was published, changed, corrected, moved or withdrawn here, newest first; routine business too."
    return _feed(shelf, CHANGES, title, about, log_entries(shelf.site, log))


def of_progress(shelf: Shelf) -> Iterator[Feed]:
    """Yield the feed of all that later records say, and one of each list."""
    about = "What later minutes say of decisions, actions and promises, in their own words, newest first."
    yield _feed(shelf, PROGRESS, f"{shelf.site.name}: what came of it", about, step_entries(shelf))
    for shown, listed in lists_of(shelf.archive):
        title = f"What came of it: {shown.name} – {shelf.site.name}"
        page = progress_address(shown.slug)
        yield _feed(shelf, page, title, shown.about, list_entries(shelf, listed, shown))


def all_feeds(shelf: Shelf, log: Iterable[LogEntry]) -> Iterator[Feed]:
    """Yield every feed of the site."""
    yield everything(shelf)
    yield of_the_log(shelf, log)
    yield from of_progress(shelf)
    for council in shelf.archive.councils:
        yield of_council(shelf, council)
        for committee in council.committees:
            yield of_committee(shelf, council, committee)
    for theme in shelf.archive.themes:
        yield of_theme(shelf, theme)
    for matter in shelf.archive.matters:
        yield of_matter(shelf, matter)


def _of_entries(shelf: Shelf, page: str, about: str, description: str, entries: Iterable[Entry]) -> Feed:
    return _feed(shelf, page, f"{about} – {shelf.site.name}", description, feed_entries(shelf, entries))


def _feed(shelf: Shelf, page: str, title: str, description: str, entries: Sequence[FeedEntry]) -> Feed:
    first = min((entry.record.published for entry in shelf.archive.entries), default=BEFORE_ANY)
    return Feed(
        id=tag_uri(shelf.site, first, f"feeds/{page.strip('/')}".rstrip("/")),
        page=page,
        title=title,
        description=description,
        updated=max((entry.updated for entry in entries), default=first),
        entries=tuple(entries[:LONGEST]),
    )
