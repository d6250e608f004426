"""The home page: what this is, and what is new."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.address import HOME, council_address
from generator.model.archive import Entry
from generator.model.council import Council
from generator.pages.dates import all_dates_ahead
from generator.pages.days import newest_day
from generator.pages.environment import many, render_page
from generator.pages.following import calendar_links, feed_links
from generator.pages.head.linked_data import dataset, website
from generator.pages.page import Frame, Page
from generator.pages.site import Shelf, meetings_of
from generator.pages.views.councils import ended_in_words
from generator.pages.views.rows import DecisionRow, ThemeRow, decision_rows, theme_rows

LATEST = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class CouncilLine:
    """A council in a line: what is held, its newest decision, and how many dates to report back by lie open.

    `without` stands in the place of a newest decision where there is none.
    """

    name: str
    address: str
    held: str
    newest: DecisionRow | None
    without: str
    awaited: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeView:
    """What the home page shows."""

    tagline: str
    example: str
    councils: tuple[CouncilLine, ...]
    latest: tuple[DecisionRow, ...]
    decisions: int
    themes: tuple[ThemeRow, ...]


def make_home(shelf: Shelf) -> Page:
    """Return the home page."""
    rows = decision_rows(shelf.newest)
    view = HomeView(
        tagline=shelf.site.tagline,
        example=rows[0].reference if rows else "",
        councils=tuple(_line(shelf, council) for council in shelf.archive.councils),
        latest=rows[:LATEST],
        decisions=len(rows),
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


def _line(shelf: Shelf, council: Council) -> CouncilLine:
    entries = shelf.of_council(council.slug)
    rows = decision_rows(entries)
    ended = ended_in_words(council)
    held = (
        f"{many(len(meetings_of(entries)), 'meeting')}, {many(len(rows), 'decision')}"
        if entries
        else "Nothing held yet"
    )
    awaited = _awaited(shelf, entries)
    return CouncilLine(
        name=council.name,
        address=council_address(council.slug),
        held=f"{held}; {ended}" if ended else held,
        newest=rows[0] if rows else None,
        without="No decision in the minutes held here" if entries else "No minutes yet",
        awaited=f"{many(awaited, 'answer')} awaited by a set date" if awaited else "",
    )


def _awaited(shelf: Shelf, entries: Iterable[Entry]) -> int:
    """Return for how much of `entries` a date to report back by was set, without a report in the minutes held."""
    held = {entry.id for entry in entries}
    followed = (each for each in shelf.archive.follow_through.values() if each.document in held)
    return sum(each.due is not None and each.state.is_silence for each in followed)
