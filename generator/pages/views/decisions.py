"""The list of all decisions, by year; where it is long, each year has a page of its own."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.model.address import DECISIONS, HOME, decisions_address
from generator.model.archive import Entry, PublishedDecision
from generator.model.decision import Kind
from generator.pages.days import newest_day
from generator.pages.environment import many, render_page
from generator.pages.following import feed_links
from generator.pages.page import Frame, Page
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
    with_years,
)
from generator.pages.views.rows import DecisionRow, decision_row, parted, year_in_words
from generator.pages.views.years import ByYear, OtherYear, YearPage, Years, year_slug

TITLE = "Decisions"

Decided = tuple[Entry, PublishedDecision]


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

    title: str
    count: str
    years: tuple[YearListed, ...]
    others: tuple[OtherYear, ...]
    choices: Choices


def make_decisions(shelf: Shelf) -> Iterator[Page]:
    """Yield the page of all decisions; where they are many, the newest year's, and one for each year before."""
    return (_page(shelf, page) for page in decided_by_year(shelf.newest, decisions_address).pages())


def decided_by_year(entries: Iterable[Entry], address: Callable[[str], str]) -> ByYear[Decided]:
    """Return every decision of `entries` by year, routine ones included; `address` is that of a year's page."""
    return ByYear.of(decisions_of(entries), lambda decided: decided[0].facts.date.years, address, "decision")


def _page(shelf: Shelf, page: YearPage[Decided]) -> Page:
    entries = tuple({entry.id: entry for entry, _ in page.rows}.values())
    years = tuple(_year(shelf, years, decided) for years, decided in page.years.items())
    view = DecisionsView(
        title=page.title(TITLE),
        count=many(len(page.rows), "decision"),
        years=years,
        others=page.others,
        choices=with_years(_choices(shelf, entries), page, _marks(years)),
    )
    frame = Frame(
        address=page.address,
        kind="decisions",
        title=view.title,
        description="Every decision held here, newest first.",
        crumbs=page.crumbs(TITLE, DECISIONS),
        searched=False,
        updated=newest_day(entries),
        feeds=feed_links(HOME, f"{shelf.site.name}: every council"),
    )
    return render_page("decisions", frame, view)


def _year(shelf: Shelf, years: Years, decided: Iterable[Decided]) -> YearListed:
    rows = ((published.decision.routine, _marked(shelf, entry, published)) for entry, published in decided)
    decisions, routine = parted(rows)
    return YearListed(year=year_in_words(years), anchor=year_slug(years), decisions=decisions, routine=routine)


def _marked(shelf: Shelf, entry: Entry, published: PublishedDecision) -> MarkedDecision:
    marks = replace(marks_of(shelf, entry), kind=published.decision.kind, states=states_of(shelf.archive, published))
    return MarkedDecision(row=decision_row(entry, published), marks=marks)


def _marks(years: Iterable[YearListed]) -> Iterator[Marks]:
    return (each.marks for year in years for each in (*year.decisions, *year.routine))


def _choices(shelf: Shelf, entries: Sequence[Entry]) -> Choices:
    return replace(
        choices_of(shelf, entries),
        kinds=_kinds(entries),
        states=states_among(shelf.archive, entries),
    )


def _kinds(entries: Sequence[Entry]) -> tuple[Choice, ...]:
    """Return the kinds of the decisions as choices, from the strongest to the weakest."""
    found = {published.decision.kind for _, published in decisions_of(entries)}
    return tuple(Choice(value=kind, name=outcome(kind)) for kind in Kind if kind in found)
