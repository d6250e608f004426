"""What a council has decided, by year, with routine business apart: on its own page, or on those of the years."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from generator.model.address import council_address
from generator.model.archive import Entry
from generator.model.council import Council
from generator.pages.environment import many
from generator.pages.site import decisions_of
from generator.pages.views.decisions import Decided, decided_by_year
from generator.pages.views.how_to_read import Word, words_of
from generator.pages.views.narrowed import AmongAll
from generator.pages.views.rows import DecisionRow, decision_row, parted, year_in_words
from generator.pages.views.years import ByYear, OtherYear, YearPage, Years


@dataclass(frozen=True, slots=True, kw_only=True)
class YearOfDecisions:
    """The decisions of one year, or of a span of years where no minutes say which: routine business stands apart."""

    year: str
    decisions: tuple[DecisionRow, ...]
    routine: tuple[DecisionRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionsOfCouncil:
    """A council's decisions by year, newest first, and the years that stand on other pages."""

    title: str
    count: str
    years: tuple[YearOfDecisions, ...]
    among_all: AmongAll | None
    others: tuple[OtherYear, ...]
    how_to_read: tuple[Word, ...]


def council_by_year(council: Council, entries: Iterable[Entry]) -> ByYear[Decided]:
    """Return what a council decided by year; routine business, which stands apart, does not count."""
    by_year = decided_by_year(entries, partial(council_address, council.slug))
    return replace(by_year, counts=lambda decided: not decided[1].decision.routine)


def decisions_of_council(page: YearPage[Decided], council: Council, among: AmongAll | None) -> DecisionsOfCouncil:
    """Return what a page of a council shows of its decisions, which stand `among` those of all councils."""
    years = tuple(_year(years, decided) for years, decided in page.years.items())
    return DecisionsOfCouncil(
        title=page.title(council.name),
        count=page.counted(many(sum(len(year.decisions) for year in years), "decision")),
        years=years,
        among_all=among,
        others=page.others,
        how_to_read=words_of(published.decision for _, published in page.rows),
    )


def _year(years: Years, decided: Iterable[Decided]) -> YearOfDecisions:
    rows = ((published.decision.routine, decision_row(entry, published)) for entry, published in decided)
    decisions, routine = parted(rows)
    return YearOfDecisions(year=year_in_words(years), decisions=decisions, routine=routine)


def counted_by_year(entries: Sequence[Entry]) -> tuple[tuple[str, int], ...]:
    """Return each year with how much was decided in it, in the order of `entries`; routine business does not count."""
    decided = Counter(entry.facts.date.years for entry, found in decisions_of(entries) if not found.decision.routine)
    return tuple((year_in_words(years), count) for years, count in decided.items())
