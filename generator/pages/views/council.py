"""A council's own page, its home: where it stands, what happened when, what it has decided, and what is held of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from generator.linking.follow_through.awaiting import awaited_of
from generator.model.address import council_address, meeting_address
from generator.model.announced import Announced
from generator.model.archive import Entry
from generator.model.council import Council, Successor
from generator.model.span import fold
from generator.pages.ahead import is_ahead, newest_meetings
from generator.pages.citation.files import bibliography_paths
from generator.pages.dates import dates_ahead
from generator.pages.days import newest_day
from generator.pages.environment import many, render_page
from generator.pages.following import calendar_links, feed_links
from generator.pages.head import linked_data
from generator.pages.page import Crumb, Frame, Page
from generator.pages.places import place_of
from generator.pages.progress import lists_of
from generator.pages.site import Shelf, decisions_of
from generator.pages.views.councils import ended_in_words
from generator.pages.views.decided import DecisionsOfCouncil, council_by_year, counted_by_year, decisions_of_council
from generator.pages.views.figures import figures_of_council
from generator.pages.views.figures_said import FigureSaid, figures_said
from generator.pages.views.held import HeldRow, awaited_in_words, coverage, held_row, silences
from generator.pages.views.matters import MatterRow, matter_rows
from generator.pages.views.narrowed import AwaitedIn, among_all, awaited_in
from generator.pages.views.rows import ThemeRow, theme_rows
from generator.pages.views.timeline import Timeline, dated_points, meeting_points

SHOWN_DATES = 3
SHOWN_THEMES = 3
SHOWN_FIGURES = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Newest:
    """The newest meeting whose minutes are held: the day up to which everything on the page is told."""

    date: str
    committee: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """A date that lies ahead of the meetings held, and the words that announce it."""

    date: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WhereItStands:
    """A council in five lines: the newest meeting held, decisions by year, what is awaited, dates ahead, themes.

    `years` are counted without routine business.
    `awaited`, `awaited_in` and `states` are empty where nothing is awaited; `ahead` are dates that lie ahead of the
    meetings held.
    """

    newest: Newest | None
    years: tuple[tuple[str, int], ...]
    awaited: str
    awaited_in: tuple[AwaitedIn, ...]
    states: tuple[str, ...]
    ahead: tuple[Ahead, ...]
    more_ahead: int
    themes: tuple[ThemeRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CouncilView:
    """What a council's page shows."""

    slug: str
    name: str
    short_name: str
    gss: str
    website: str
    minutes_site: str
    ended: str
    successors: tuple[Successor, ...]
    summary: str
    held: str
    stands: WhereItStands
    timeline: Timeline
    listed: DecisionsOfCouncil
    figures: tuple[FigureSaid, ...]
    all_figures: str
    matters: tuple[MatterRow, ...]
    committees: tuple[HeldRow, ...]
    themes: tuple[ThemeRow, ...]
    bibliographies: dict[str, str]


def make_council(shelf: Shelf, council: Council) -> Iterator[Page]:
    """Yield a council's page; where it decided much, with the newest year's decisions, and a page for each before."""
    entries = shelf.of_council(council.slug)
    whole = _frame(shelf, council, entries)
    for page in council_by_year(council, entries).pages():
        own = (entry for entry, _ in page.rows)
        found = among_all(shelf, own, "of this council", "theme", council=council.slug)
        listed = decisions_of_council(page, council, found)
        frame = page.frame(whole, council.name, newest_day(entry for entry, _ in page.rows))
        if frame is whole:
            yield render_page("council", whole, _view(shelf, council, entries, listed))
        else:
            yield render_page("council_year", frame, listed)


def _frame(shelf: Shelf, council: Council, entries: Sequence[Entry]) -> Frame:
    address = council_address(council.slug)
    calendar = calendar_links(address, council.name, dates_ahead(entries))
    return Frame(
        address=address,
        kind="council",
        title=council.name,
        description=f"What {council.name} has decided about children's services, from the minutes held here.",
        crumbs=(Crumb(title="Councils", address="/councils/"),),
        facets={"council": (council.short_name,)},
        result={"council": council.short_name, "kind": "Council"},
        updated=newest_day(entries),
        feeds=(*feed_links(address, council.name), *calendar),
        linked=(linked_data.council(shelf.site, council),),
    )


def _view(shelf: Shelf, council: Council, entries: Sequence[Entry], listed: DecisionsOfCouncil) -> CouncilView:
    themes = theme_rows(shelf, council.slug)
    return CouncilView(
        slug=council.slug,
        name=council.name,
        short_name=council.short_name,
        gss=council.gss,
        website=council.website,
        minutes_site=council.minutes_site,
        ended=ended_in_words(council),
        successors=council.successors,
        summary=_summary(council, entries),
        held=coverage(entries),
        stands=_stands(shelf, council, entries, themes),
        timeline=Timeline.of((*meeting_points(entries), *dated_points(shelf.archive, entries))),
        listed=listed,
        figures=tuple(islice(figures_said(entries), SHOWN_FIGURES)),
        all_figures=figures_of_council(shelf, council.slug),
        matters=matter_rows(shelf, council.slug),
        committees=tuple(held_row(shelf, council, committee) for committee in council.committees),
        themes=themes,
        bibliographies=bibliography_paths(council.slug) if any(entry.decisions for entry in entries) else {},
    )


def _stands(shelf: Shelf, council: Council, entries: Sequence[Entry], themes: tuple[ThemeRow, ...]) -> WhereItStands:
    awaited, coming = awaited_of(shelf.archive, entries), tuple(_ahead(shelf, entries))
    return WhereItStands(
        newest=_newest(entries),
        years=counted_by_year(entries),
        awaited=awaited_in_words(awaited),
        awaited_in=awaited_in(lists_of(shelf.archive), council.slug),
        states=silences(awaited),
        ahead=coming[:SHOWN_DATES],
        more_ahead=len(coming[SHOWN_DATES:]),
        themes=themes[:SHOWN_THEMES],
    )


def _newest(entries: Sequence[Entry]) -> Newest | None:
    if not entries:
        return None
    entry = max(entries, key=lambda entry: entry.facts.date.latest)
    return Newest(date=entry.facts.date.words, committee=entry.committee.name, address=meeting_address(entry.meeting))


def _ahead(shelf: Shelf, entries: Sequence[Entry]) -> Iterator[Ahead]:
    """Yield the dates announced that lie ahead of the meetings held, each once."""
    held = {entry.id: entry for entry in entries}
    newest = newest_meetings(entries)
    found: dict[str, Announced] = {}
    for each in shelf.archive.announced:
        if each.document in held and is_ahead(shelf.archive, each, newest):
            found.setdefault(each.mention.edtf or "", each)
    for each in found.values():
        address = place_of(held[each.document], each.mention.span)
        yield Ahead(date=fold(each.mention.text), address=address)


def _summary(council: Council, entries: Sequence[Entry]) -> str:
    if not entries:
        return f"This site holds no minutes of {council.name} yet."
    decided = [published for _, published in decisions_of(entries) if not published.decision.routine]
    parts = sum(len(published.parts()) for published in decided)
    said = f"{many(len(decided), 'decision')} with {many(parts, 'part')}" if decided else "no decision"
    return f"The minutes held here record {said} by {council.name} about children\u2019s services."
