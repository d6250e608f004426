"""The list of all decisions, by year; where it is long, each year has a page of its own."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.model.address import DECISIONS, HOME, decisions_address
from generator.model.archive import Entry, PublishedDecision
from generator.model.decision import Kind
from generator.pages.days import newest_day
from generator.pages.environment import many, render_page
from generator.pages.following import feed_links
from generator.pages.page import Crumb, Frame, Page
from generator.pages.plain import outcome
from generator.pages.site import Shelf, decisions_of
from generator.pages.views.choices import (
    Choice,
    Choices,
    Marks,
    choices_of,
    marks_of,
    states_among,
    states_of,
    years_of,
)
from generator.pages.views.rows import DecisionRow, decision_row, year_in_words
from generator.pages.views.years import OtherYear, Years

ON_ONE_PAGE = 200
TITLE = "Decisions"


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedDecision:
    """A decision in the list, with the values by which it is chosen."""

    row: DecisionRow
    marks: Marks


@dataclass(frozen=True, slots=True, kw_only=True)
class YearListed:
    """The decisions of one year, or of a span of years where no minutes say which: routine business stands apart."""

    year: str
    anchor: str
    decisions: tuple[MarkedDecision, ...]
    routine: tuple[MarkedDecision, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionsView:
    """What a page of decisions shows."""

    heading: str
    count: str
    years: tuple[YearListed, ...]
    others: tuple[OtherYear, ...]
    choices: Choices


def make_decisions(shelf: Shelf) -> Iterator[Page]:
    """Yield the page of all decisions; where they are many, the newest year's, and one for each year before."""
    held = _by_year(shelf.newest)
    if sum(len(entry.decisions) for entry in shelf.newest) <= ON_ONE_PAGE or len(held) < 2:
        yield _page(shelf, "", held, ())
        return
    newest, *older = held
    addresses = {newest: decisions_address(), **{years: decisions_address(_anchor(years)) for years in older}}
    for years, entries in held.items():
        others = tuple(_other(each, addresses[each], held[each]) for each in held if each != years)
        yield _page(shelf, _anchor(years) if years != newest else "", {years: entries}, others)


def _by_year(entries: Sequence[Entry]) -> dict[Years, list[Entry]]:
    """Return the entries that decided something, by the years in which they may lie, in their order."""
    groups: dict[Years, list[Entry]] = {}
    for entry in entries:
        if entry.decisions:
            groups.setdefault(entry.facts.date.years, []).append(entry)
    return groups


def _anchor(years: Years) -> str:
    return str(years[0]) if len(years) == 1 else f"{years[0]}-{years[-1]}"


def _other(years: Years, address: str, entries: Sequence[Entry]) -> OtherYear:
    return OtherYear(year=year_in_words(years), address=address, count=many(len(decisions_of(entries)), "decision"))


def _page(shelf: Shelf, year: str, held: Mapping[Years, Sequence[Entry]], others: tuple[OtherYear, ...]) -> Page:
    entries = [entry for group in held.values() for entry in group]
    listed = tuple(_year(shelf, years, group) for years, group in held.items())
    heading = f"{TITLE} of {listed[0].year}" if others else TITLE
    view = DecisionsView(
        heading=heading,
        count=many(sum(len(each.decisions) for each in listed), "decision"),
        years=listed,
        others=others,
        choices=_choices(shelf, entries),
    )
    frame = Frame(
        address=decisions_address(year),
        kind="decisions",
        title=heading,
        description="Every decision held here, newest first.",
        crumbs=(Crumb(title=TITLE, address=DECISIONS),) if year else (),
        searched=False,
        updated=newest_day(entries),
        feeds=feed_links(HOME, f"{shelf.site.name}: every council"),
    )
    return render_page("decisions", frame, view)


def _year(shelf: Shelf, years: Years, entries: Sequence[Entry]) -> YearListed:
    rows = [(published.decision.routine, row) for published, row in _marked(shelf, entries)]
    return YearListed(
        year=year_in_words(years),
        anchor=_anchor(years),
        decisions=tuple(row for routine, row in rows if not routine),
        routine=tuple(row for routine, row in rows if routine),
    )


def _marked(shelf: Shelf, entries: Sequence[Entry]) -> Iterator[tuple[PublishedDecision, MarkedDecision]]:
    for entry in entries:
        marks = marks_of(shelf, entry)
        for published in entry.decisions:
            own = replace(marks, states=states_of(shelf.archive, published))
            yield published, MarkedDecision(row=decision_row(entry, published), marks=own)


def _choices(shelf: Shelf, entries: Sequence[Entry]) -> Choices:
    return replace(
        choices_of(shelf, entries),
        years=years_of(entries),
        kinds=_kinds(entries),
        states=states_among(shelf.archive, entries),
    )


def _kinds(entries: Sequence[Entry]) -> tuple[Choice, ...]:
    """Return the kinds of the decisions as choices, from the strongest to the weakest."""
    found = {published.decision.kind for _, published in decisions_of(entries)}
    return tuple(Choice(value=kind, name=outcome(kind)) for kind in Kind if kind in found)
