"""A council's own page: what it has decided, and what is held of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.address import committee_address, council_address
from generator.model.archive import Entry
from generator.model.council import Committee, Council, Successor
from generator.pages.citation.files import bibliography_paths
from generator.pages.dates import dates_ahead
from generator.pages.days import newest_day
from generator.pages.environment import many, render_page
from generator.pages.following import calendar_links, feed_links
from generator.pages.head import linked_data
from generator.pages.page import Crumb, Frame, Page
from generator.pages.plain import committee_in_words
from generator.pages.site import Shelf, meetings_of
from generator.pages.views.councils import ended_in_words
from generator.pages.views.rows import DecisionRow, ThemeRow, decision_rows, theme_rows


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitteeCard:
    """A committee in its council's list."""

    name: str
    address: str
    kind: str
    held: str


@dataclass(frozen=True, slots=True, kw_only=True)
class YearOfDecisions:
    """The decisions of one year, or of a span of years where no minutes say which."""

    year: str
    decisions: tuple[DecisionRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CouncilView:
    """What a council's page shows."""

    name: str
    short_name: str
    gss: str
    website: str
    minutes_site: str
    ended: str
    successors: tuple[Successor, ...]
    summary: str
    held: str
    years: tuple[YearOfDecisions, ...]
    decisions: int
    committees: tuple[CommitteeCard, ...]
    themes: tuple[ThemeRow, ...]
    bibliographies: dict[str, str]


def coverage(entries: Sequence[Entry]) -> str:
    """Return what is held, in a sentence: `2 meetings held here, latest 17 July 2025; ...`."""
    if not entries:
        return "No minutes are held here yet."
    meetings = many(len(meetings_of(entries)), "meeting")
    return f"{meetings} held here, latest {entries[0].facts.date.words}; this site does not hold all."


def make_council(shelf: Shelf, council: Council) -> Page:
    """Return a council's page."""
    entries = shelf.of_council(council.slug)
    rows = decision_rows(entries)
    address = council_address(council.slug)
    view = CouncilView(
        name=council.name,
        short_name=council.short_name,
        gss=council.gss,
        website=council.website,
        minutes_site=council.minutes_site,
        ended=ended_in_words(council),
        successors=council.successors,
        summary=_summary(council, entries, rows),
        held=coverage(entries),
        years=by_year(entries),
        decisions=len(rows),
        committees=tuple(_committee_card(shelf, council, committee) for committee in council.committees),
        themes=theme_rows(shelf, council.slug),
        bibliographies=bibliography_paths(council.slug) if any(entry.decisions for entry in entries) else {},
    )
    frame = Frame(
        address=address,
        kind="council",
        title=council.name,
        description=f"What {council.name} has decided about children's services, from the minutes held here.",
        crumbs=(Crumb(title="Councils", address="/councils/"),),
        facets={"council": (council.short_name,)},
        result={"council": council.short_name, "kind": "Council"},
        updated=newest_day(entries),
        feeds=(*feed_links(address, council.name), *calendar_links(address, council.name, dates_ahead(entries))),
        linked=(linked_data.council(shelf.site, council),),
    )
    return render_page("council", frame, view)


def _summary(council: Council, entries: Sequence[Entry], rows: Sequence[DecisionRow]) -> str:
    if not entries:
        return f"This site holds no minutes of {council.name} yet."
    parts = sum(len(published.parts()) for entry in entries for published in entry.decisions)
    said = f"{many(len(rows), 'decision')} with {many(parts, 'part')}" if rows else "no decision"
    return f"The minutes held here record {said} by {council.name} about children\u2019s services."


def by_year(entries: Sequence[Entry]) -> tuple[YearOfDecisions, ...]:
    """Return the decisions of `entries` by year, in their order; a span of two years is a group of its own."""
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        groups.setdefault(year_name(entry.facts.date.years), []).append(entry)
    made = (YearOfDecisions(year=year, decisions=decision_rows(held)) for year, held in groups.items())
    return tuple(year for year in made if year.decisions)


def year_name(years: Sequence[int]) -> str:
    """Return the years that a date may lie in, as the heading of a list: `2021`, `2021 or 2022`."""
    if len(years) == 1:
        return str(years[0])
    return f"{years[0]} {'or' if len(years) == 2 else 'to'} {years[-1]}"


def _committee_card(shelf: Shelf, council: Council, committee: Committee) -> CommitteeCard:
    return CommitteeCard(
        name=committee.name,
        address=committee_address(council.slug, committee.slug),
        kind=committee_in_words(committee.kind),
        held=coverage(shelf.of_committee(council.slug, committee.slug)),
    )
