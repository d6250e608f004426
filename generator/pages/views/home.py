"""The home page: what this is, and what is new."""

from dataclasses import dataclass

from generator.linking.follow_through.awaiting import awaited_of
from generator.model.address import HOME, council_address
from generator.model.council import Council
from generator.pages.dates import all_dates_ahead
from generator.pages.days import newest_day
from generator.pages.environment import many, render_page
from generator.pages.following import calendar_links, feed_links
from generator.pages.head.linked_data import dataset, website
from generator.pages.page import Frame, Page
from generator.pages.progress import lists_of
from generator.pages.site import Shelf, meetings_of
from generator.pages.views.councils import ended_in_words
from generator.pages.views.held import awaited_in_words
from generator.pages.views.narrowed import Lists, awaited_in
from generator.pages.views.rows import DecisionRow, ThemeRow, decision_rows, theme_rows

LATEST = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class CouncilLine:
    """A council in a line: what is held, its newest decision, and how much is awaited.

    `without` stands in the place of a newest decision where there is none; `awaited_at` is the list with most of what
    is awaited.
    """

    name: str
    address: str
    held: str
    newest: DecisionRow | None
    without: str
    awaited: str
    awaited_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeView:
    """What the home page shows."""

    tagline: str
    example: str
    councils: tuple[CouncilLine, ...]
    latest: tuple[DecisionRow, ...]
    decisions: int
    awaited: str
    themes: tuple[ThemeRow, ...]


def make_home(shelf: Shelf) -> Page:
    """Return the home page."""
    rows, lists = decision_rows(shelf.newest), lists_of(shelf.archive)
    view = HomeView(
        tagline=shelf.site.tagline,
        example=rows[0].reference if rows else "",
        councils=tuple(_line(shelf, lists, council) for council in shelf.archive.councils),
        latest=rows[:LATEST],
        decisions=len(rows),
        awaited=awaited_in_words(awaited_of(shelf.archive, shelf.archive.entries)),
        themes=theme_rows(shelf),
    )
    about = f"{shelf.site.name}: every council"
    frame = Frame(
        address=HOME,
        kind="home",
        title=shelf.site.name,
        description=shelf.site.tagline,
        searched=False,
        updated=newest_day(shelf.newest),
        feeds=(*feed_links(HOME, about), *calendar_links(HOME, about, all_dates_ahead(shelf.archive))),
        linked=(website(shelf.site), dataset(shelf.site)),
    )
    return render_page("home", frame, view)


def _line(shelf: Shelf, lists: Lists, council: Council) -> CouncilLine:
    entries = shelf.of_council(council.slug)
    rows = decision_rows(entries)
    ended = ended_in_words(council)
    held = (
        f"{many(len(meetings_of(entries)), 'meeting')}, {many(len(rows), 'decision')}"
        if entries
        else "Nothing held yet"
    )
    return CouncilLine(
        name=council.name,
        address=council_address(council.slug),
        held=f"{held}; {ended}" if ended else held,
        newest=rows[0] if rows else None,
        without="No decision in the minutes held here" if entries else "No minutes yet",
        awaited=awaited_in_words(awaited_of(shelf.archive, entries)),
        awaited_at=next((each.address for each in awaited_in(lists, council.slug)), ""),
    )
