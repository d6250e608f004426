"""The home page: what this is, and what is new."""

from dataclasses import dataclass

from generator.model.address import HOME
from generator.pages.dates import all_dates_ahead
from generator.pages.days import newest_day
from generator.pages.environment import render_page
from generator.pages.following import calendar_links, feed_links
from generator.pages.head.linked_data import dataset, website
from generator.pages.page import Frame, Page
from generator.pages.site import Shelf
from generator.pages.views.councils import CouncilCard, council_cards
from generator.pages.views.rows import DecisionRow, ThemeRow, decision_rows, theme_rows

LATEST = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeView:
    """What the home page shows."""

    name: str
    tagline: str
    councils: tuple[CouncilCard, ...]
    latest: tuple[DecisionRow, ...]
    decisions: int
    themes: tuple[ThemeRow, ...]


def make_home(shelf: Shelf) -> Page:
    """Return the home page."""
    rows = decision_rows(shelf.newest)
    view = HomeView(
        name=shelf.site.name,
        tagline=shelf.site.tagline,
        councils=council_cards(shelf),
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
