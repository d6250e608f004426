"""Every figure that minutes state, council by council; a measure over time only where a person named it as one."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.model.address import FIGURES, council_address, data_address
from generator.model.archive import Entry
from generator.model.council import Council
from generator.model.measure import Measure
from generator.model.mention import Figure
from generator.model.span import fold
from generator.pages.charts.line import LineChart, Reading, line_chart
from generator.pages.dates import sentence_at
from generator.pages.days import newest_day
from generator.pages.environment import many, render_page
from generator.pages.page import Frame, Page
from generator.pages.places import place_of
from generator.pages.site import Shelf
from generator.pages.stated import as_number, is_percentage, period_of
from generator.pages.views.choices import Choices, Marks, choices_of, marks_of

NOT_STATED = "not stated"


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRow:
    """A figure: what it measures, what is stated of it, its sentence, and where that stands."""

    measure: str
    address: str
    date: str
    where: str
    printed: str
    percentage: str
    count: str
    unit: str
    from_: str
    to: str
    period: str
    better: str
    quotation: str
    marks: Marks


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureView:
    """A measure of a council, its figures by the date of the meeting, and its chart where there is one."""

    slug: str
    name: str
    plain: str
    better: str
    why: str
    chart: LineChart | None
    rows: tuple[FigureRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CouncilFigures:
    """A council's figures: its confirmed measures, then all the others, newest first."""

    name: str
    slug: str
    address: str
    measures: tuple[MeasureView, ...]
    others: tuple[FigureRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresView:
    """What the page shows."""

    holds: str
    csv: str
    councils: tuple[CouncilFigures, ...]
    choices: Choices


Stated = tuple[Entry, Figure]


def make_figures(shelf: Shelf) -> Page:
    """Return the page of all figures."""
    stated = [(entry, figure) for entry in shelf.archive.entries for figure in entry.item.figures]
    entries = [entry for entry, _ in stated]
    view = FiguresView(
        holds=many(len(stated), "figure"),
        csv=data_address("figures.csv"),
        councils=tuple(_councils(shelf, stated)),
        choices=choices_of(shelf, entries),
    )
    frame = Frame(
        address=FIGURES,
        kind="figures",
        title="Figures",
        description="Every number that the minutes state, with what it measures, in the councils’ own words.",
        searched=False,
        updated=newest_day(entries),
    )
    return render_page("figures", frame, view)


def _councils(shelf: Shelf, stated: Sequence[Stated]) -> Iterator[CouncilFigures]:
    for council in shelf.archive.councils:
        own = [(entry, figure) for entry, figure in stated if entry.council.slug == council.slug]
        if own:
            yield _council(shelf, council, own)


def _council(shelf: Shelf, council: Council, stated: Sequence[Stated]) -> CouncilFigures:
    measures = [measure for measure in shelf.measures if measure.council == council.slug]
    by_measure = {
        measure.slug: [each for each in stated if measure.is_of(council.slug, each[1])] for measure in measures
    }
    others = [each for each in stated if not any(m.is_of(council.slug, each[1]) for m in measures)]
    return CouncilFigures(
        name=council.name,
        slug=council.slug,
        address=council_address(council.slug),
        measures=tuple(_measure(shelf, m, by_measure[m.slug]) for m in measures if by_measure[m.slug]),
        others=tuple(_row(shelf, entry, figure, NOT_STATED) for entry, figure in reversed(others)),
    )


def _measure(shelf: Shelf, measure: Measure, stated: Sequence[Stated]) -> MeasureView:
    better = f"{measure.better}" if measure.better else NOT_STATED
    return MeasureView(
        slug=measure.slug,
        name=measure.name,
        plain=measure.plain,
        better=better,
        why=measure.why,
        chart=line_chart(f"chart-{measure.slug}", f"{measure.name}, by the date of the meeting", _readings(stated)),
        rows=tuple(_row(shelf, entry, figure, better) for entry, figure in stated),
    )


def _readings(stated: Iterable[Stated]) -> tuple[Reading, ...]:
    """Return what can be drawn: what is printed in figures, at a meeting whose day is known; a day's value once."""
    found: dict[tuple[str, str], Reading] = {}
    for entry, figure in stated:
        printed = figure.to or figure.value or ""
        value, when = as_number(printed), entry.facts.date
        if value is not None and when.is_day:
            reading = Reading(day=when.earliest, words=when.words, value=value, printed=printed)
            found.setdefault((when.text, printed), reading)
    return tuple(found.values())


def _row(shelf: Shelf, entry: Entry, figure: Figure, better: str) -> FigureRow:
    now = fold(figure.to or figure.value or "")
    percentage = is_percentage(figure)
    return FigureRow(
        measure=fold(figure.measure),
        address=place_of(entry, figure.span),
        date=entry.facts.date.words,
        where=f"{entry.committee.name} · {entry.facts.date.words} · {fold(entry.facts.title)}",
        printed=now or fold(figure.text),
        percentage=now if percentage else NOT_STATED,
        count=NOT_STATED if percentage or not now else now,
        unit=figure.unit or NOT_STATED,
        from_=fold(figure.from_ or "") or NOT_STATED,
        to=fold(figure.to or "") or NOT_STATED,
        period=", ".join(period_of(entry, figure)) or NOT_STATED,
        better=better,
        quotation=fold(sentence_at(entry, figure.span).of(entry.document.text)),
        marks=marks_of(shelf, entry),
    )
