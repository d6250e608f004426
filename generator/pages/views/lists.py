"""The lists of everything: all themes, all explained words, and the search page."""

from dataclasses import dataclass, replace

from generator.model.theme import Term, Theme
from generator.pages.days import newest_day
from generator.pages.environment import many, render_page
from generator.pages.page import Frame, Page
from generator.pages.site import Shelf, meetings_of
from generator.pages.views.rows import ThemeRow, theme_rows


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemesView:
    """What the page of all themes shows: those with something under them, then the rest."""

    themes: tuple[ThemeRow, ...]
    waiting: tuple[Theme, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryView:
    """What the glossary shows."""

    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchView:
    """What the search page says of its limits: how many meetings are held, of how many councils."""

    meetings: str
    councils: str


def make_themes(shelf: Shelf) -> Page:
    """Return the page of all themes."""
    held = theme_rows(shelf)
    names = {row.name for row in held}
    waiting = tuple(theme for theme in shelf.archive.themes if theme.name not in names)
    frame = _frame("themes", "Themes", "What councils decide about, subject by subject.")
    updated = replace(frame, updated=newest_day(shelf.newest))
    return render_page("themes", updated, ThemesView(themes=held, waiting=waiting))


def make_glossary(shelf: Shelf) -> Page:
    """Return the glossary."""
    frame = _frame("glossary", "Words explained", "The words and letters that council minutes use, in plain English.")
    return render_page("glossary", frame, GlossaryView(terms=shelf.terms))


def make_search(shelf: Shelf) -> Page:
    """Return the search page."""
    frame = _frame("search", "Search", f"Search every decision and every item that {shelf.site.name} holds.")
    meetings = meetings_of(shelf.newest)
    councils = {meeting.council for meeting in meetings}
    view = SearchView(meetings=many(len(meetings), "meeting"), councils=many(len(councils), "council"))
    return render_page("search", frame, view)


def _frame(kind: str, title: str, description: str) -> Frame:
    return Frame(address=f"/{kind}/", kind=kind, title=title, description=description, searched=False)
