"""A theme's page, over all councils or within one: what is being resolved about this, and where, year by year."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice

from generator.linking.follow_through.awaiting import awaited_of
from generator.model.address import council_address, theme_address
from generator.model.archive import Entry, Link, LinkKind
from generator.model.council import Council
from generator.model.theme import Theme
from generator.pages.cards import theme_card
from generator.pages.days import newest_day
from generator.pages.environment import many, render_page
from generator.pages.following import feed_links
from generator.pages.page import Crumb, Frame, Page
from generator.pages.site import Shelf, decisions_of
from generator.pages.views.figures_said import FigureSaid, figures_said
from generator.pages.views.held import awaited_in_words
from generator.pages.views.how_to_read import Word, words_of
from generator.pages.views.matters import MatterRow, is_about, rows_of
from generator.pages.views.narrowed import AmongAll, among_all
from generator.pages.views.resolved import Resolved, resolved
from generator.pages.views.rows import ItemRow, decision_rows, item_row, parted, year_in_words
from generator.pages.views.subjects import quoted_words
from generator.pages.views.years import ByYear, OtherYear, YearPage, Years

SHOWN_FIGURES = 8

Themed = tuple[Entry, Link]


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemedItem:
    """An item under a theme, with what was resolved, and the words of its minutes that put it there."""

    row: ItemRow
    decisions: tuple[Resolved, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CouncilOnTheme:
    """What one council's minutes of one year hold under a theme: routine business stands apart."""

    name: str
    address: str
    items: tuple[ThemedItem, ...]
    routine: tuple[ThemedItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YearOnTheme:
    """One year, or a span of years where no minutes say which, with its councils side by side, by name."""

    year: str
    councils: tuple[CouncilOnTheme, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class YearsOnTheme:
    """The years of a theme, newest first, and those that stand on other pages."""

    title: str
    plain: str
    years: tuple[YearOnTheme, ...]
    among_all: AmongAll | None
    others: tuple[OtherYear, ...]
    how_to_read: tuple[Word, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeView:
    """What a theme's page shows."""

    theme: Theme
    address: str
    count: str
    only: str
    awaited: str
    listed: YearsOnTheme
    figures: tuple[FigureSaid, ...]
    matters: tuple[MatterRow, ...]
    alone: tuple[tuple[str, str], ...]


def make_theme(shelf: Shelf, theme: Theme, council: Council | None = None) -> Iterator[Page]:
    """Yield a theme's page, or its page within one council; where it holds much, also a page for each earlier year."""
    held = shelf.on_theme(theme.slug, council.slug if council else "")
    whole = _frame(theme, council, newest_day(entry for entry, _ in held))
    address = partial(theme_address, theme.slug, council.slug if council else "")
    for page in ByYear.of(held, lambda each: each[0].facts.date.years, address, "item").pages():
        listed = _years(shelf, theme, council, page, whole.title)
        frame = page.frame(whole, whole.title, newest_day(entry for entry, _ in page.rows))
        if frame is whole:
            yield render_page("theme", whole, _view(shelf, theme, council, held, listed))
        else:
            yield render_page("theme_year", frame, listed)


def _years(shelf: Shelf, theme: Theme, council: Council | None, page: YearPage[Themed], name: str) -> YearsOnTheme:
    return YearsOnTheme(
        title=page.title(name),
        plain=theme.plain,
        years=tuple(_year(shelf, years, held) for years, held in page.years.items()),
        among_all=_among_all(shelf, theme, council, page),
        others=page.others,
        how_to_read=words_of(published.decision for _, published in decisions_of(entry for entry, _ in page.rows)),
    )


def _among_all(shelf: Shelf, theme: Theme, council: Council | None, page: YearPage[Themed]) -> AmongAll | None:
    held = shelf.on_theme(theme.slug, council.slug if council else "")
    entries = (entry for entry, _ in (*page.rows, *held))
    if council is None:
        return among_all(shelf, entries, "under this theme", "council", theme=theme.slug)
    whose = f"of {council.short_name} under this theme"
    return among_all(shelf, entries, whose, "committee", council=council.slug, theme=theme.slug)


def _view(
    shelf: Shelf, theme: Theme, council: Council | None, held: Sequence[Themed], listed: YearsOnTheme
) -> ThemeView:
    entries = [entry for entry, _ in held]
    return ThemeView(
        theme=theme,
        address=theme_address(theme.slug),
        count=f"{many(len(held), 'item')} with {many(len(decision_rows(entries)), 'decision')}",
        only=council.name if council else "",
        awaited=awaited_in_words(awaited_of(shelf.archive, entries)),
        listed=listed,
        figures=tuple(islice(_figures(held), SHOWN_FIGURES)),
        matters=_matters(shelf, entries),
        alone=() if council else _alone(theme, entries),
    )


def _frame(theme: Theme, council: Council | None, updated: str) -> Frame:
    themes = Crumb(title="Themes", address="/themes/")
    over_all = Crumb(title=theme.name, address=theme_address(theme.slug))
    where = f"in {council.short_name}" if council else "council by council"
    return Frame(
        address=theme_address(theme.slug, council.slug if council else ""),
        kind="theme",
        title=f"{theme.name} in {council.short_name}" if council else theme.name,
        description=f"{theme.name}: what has been decided, {where}.",
        crumbs=(themes, over_all) if council else (themes,),
        searched=False,
        updated=updated,
        feeds=() if council else feed_links(theme_address(theme.slug), theme.name),
        card=theme_card(theme.slug),
    )


def _year(shelf: Shelf, years: Years, held: Sequence[Themed]) -> YearOnTheme:
    councils: defaultdict[str, list[Themed]] = defaultdict(list)
    for entry, link in held:
        councils[entry.council.name].append((entry, link))
    return YearOnTheme(
        year=year_in_words(years), councils=tuple(_council(shelf, councils[name]) for name in sorted(councils))
    )


def _council(shelf: Shelf, held: Sequence[Themed]) -> CouncilOnTheme:
    council = held[0][0].council
    items, routine = parted((entry.is_routine, _item(shelf, entry, link)) for entry, link in held)
    return CouncilOnTheme(name=council.name, address=council_address(council.slug), items=items, routine=routine)


def _item(shelf: Shelf, entry: Entry, link: Link) -> ThemedItem:
    return ThemedItem(
        row=item_row(entry),
        decisions=tuple(resolved(shelf.archive, entry, published) for published in entry.decisions),
        words=quoted_words(link),
    )


def _figures(held: Sequence[Themed]) -> Iterator[FigureSaid]:
    """Yield the figures whose very sentences hold a word of the theme: others may be about something else."""
    for entry, link in held:
        for figure in figures_said([entry]):
            if any(figure.quotation.span.holds(found.span) for found in link.evidence):
                yield figure


def _matters(shelf: Shelf, entries: Sequence[Entry]) -> tuple[MatterRow, ...]:
    """Return the matters that an item under the theme is about, in the order of matters.yml."""
    links = [link for entry in entries for link in shelf.archive.links(entry.id, LinkKind.MATTER)]
    about = {link.target for link in links if is_about(link)}
    return rows_of(shelf, (matter for matter in shelf.archive.matters if matter.slug in about))


def _alone(theme: Theme, entries: Sequence[Entry]) -> tuple[tuple[str, str], ...]:
    """Return the name of each council that holds something under the theme, with its own page of the theme."""
    councils = {entry.council.name: entry.council.slug for entry in entries}
    return tuple((name, theme_address(theme.slug, councils[name])) for name in sorted(councils))
