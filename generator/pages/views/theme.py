"""A theme's page, over all councils or within one: what is being resolved about this, and where."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.address import council_address, theme_address
from generator.model.archive import Entry, Link
from generator.model.council import Council
from generator.model.theme import Theme
from generator.pages.cards import theme_card
from generator.pages.days import newest_day
from generator.pages.environment import many, render_page
from generator.pages.following import feed_links
from generator.pages.page import Crumb, Frame, Page
from generator.pages.site import Shelf
from generator.pages.views.rows import ItemRow, decision_rows, item_row
from generator.pages.views.subjects import quoted_words


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemedItem:
    """An item under a theme, with the words of its minutes that put it there."""

    row: ItemRow
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CouncilOnTheme:
    """What one council's minutes hold under a theme."""

    name: str
    address: str
    theme_address: str
    items: tuple[ThemedItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeView:
    """What a theme's page shows."""

    theme: Theme
    address: str
    count: str
    only: str
    councils: tuple[CouncilOnTheme, ...]


def make_theme(shelf: Shelf, theme: Theme, council: Council | None = None) -> Page:
    """Return a theme's page, or its page within one council."""
    held = shelf.on_theme(theme.slug, council.slug if council else "")
    decisions = decision_rows(entry for entry, _ in held)
    view = ThemeView(
        theme=theme,
        address=theme_address(theme.slug),
        count=f"{many(len(held), 'item')} with {many(len(decisions), 'decision')}",
        only=council.name if council else "",
        councils=_by_council(theme, held),
    )
    return render_page("theme", _frame(theme, council, newest_day(entry for entry, _ in held)), view)


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


def _by_council(theme: Theme, held: Sequence[tuple[Entry, Link]]) -> tuple[CouncilOnTheme, ...]:
    councils = {entry.council.slug: entry.council for entry, _ in held}
    return tuple(
        CouncilOnTheme(
            name=council.name,
            address=council_address(council.slug),
            theme_address=theme_address(theme.slug, council.slug),
            items=tuple(
                ThemedItem(row=item_row(entry), words=quoted_words(link))
                for entry, link in held
                if entry.council.slug == council.slug
            ),
        )
        for council in sorted(councils.values(), key=lambda council: council.name)
    )
