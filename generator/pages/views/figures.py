"""Every figure that minutes state, council by council; a measure over time only where a person named it as one."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from generator.model.address import FIGURES, council_address, data_address, figures_address
from generator.model.archive import Entry
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
from generator.pages.stated import as_number, count_of, percentage_of, period_of
from generator.pages.views.choices import Choices, Marks, choices_of, marks_of, with_years
from generator.pages.views.how_to_read import Word, words_of_figures
from generator.pages.views.years import ByYear, OtherYear, YearPage

TITLE = "Figures"
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

    @property
    def stated(self) -> tuple[tuple[str, str], ...]:
        """What the sentence says of the figure, each with its name; last, in one line, what it does not say."""
        named = {
            "Count or amount": self.count,
            "Percentage": self.percentage,
            "Unit": self.unit,
            "From": self.from_,
            "To": self.to,
            "Period": self.period,
            "Better": self.better,
        }
        lacking = ", ".join(name.lower() for name, value in named.items() if value == NOT_STATED)
        said = tuple((name, value) for name, value in named.items() if value != NOT_STATED)
        return (*said, (NOT_STATED.capitalize(), lacking)) if lacking else said


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

    @property
    def rows(self) -> Iterator[FigureRow]:
        """Every figure that is shown."""
        return chain(*(measure.rows for measure in self.measures), self.others)


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresView:
    """What a page of figures shows."""

    title: str
    holds: str
    csv: str
    councils: tuple[CouncilFigures, ...]
    others: tuple[OtherYear, ...]
    choices: Choices
    how_to_read: tuple[Word, ...]


Stated = tuple[Entry, Figure]
Measures = Mapping[str, tuple[MeasureView, ...]]


def make_figures(shelf: Shelf) -> Iterator[Page]:
    """Yield the page of all figures; where they are many, a page for those of each year.

    The first page shows each measure with all its years: a part of them would make another chart.
    """
    choices = choices_of(shelf, (entry for entry, _ in _stated(shelf)))
    for page in _by_year(shelf).pages():
        yield _page(shelf, page, choices, _measures(shelf) if page.address == FIGURES else {})


def figures_of_council(shelf: Shelf, council: str) -> str:
    """Return the address at which a council's figures stand, the newest of them first."""
    return f"{_by_year(shelf).page_with(lambda each: each[0].council.slug == council)}#{council}"


def _stated(shelf: Shelf) -> Iterator[Stated]:
    """Yield every figure, the newest first."""
    for entry in shelf.newest:
        for figure in reversed(entry.item.figures):
            yield entry, figure


def _by_year(shelf: Shelf) -> ByYear[Stated]:
    return ByYear.of(_stated(shelf), lambda each: each[0].facts.date.years, figures_address, "figure")


def _measures(shelf: Shelf) -> dict[str, tuple[MeasureView, ...]]:
    """Return each council's measures that the minutes state something of, their figures from the oldest on."""
    found: dict[str, tuple[MeasureView, ...]] = {}
    for measure in shelf.measures:
        stated = [each for each in reversed(tuple(_stated(shelf))) if measure.is_of(each[0].council.slug, each[1])]
        if stated:
            found[measure.council] = (*found.get(measure.council, ()), _measure(shelf, measure, stated))
    return found


def _page(shelf: Shelf, page: YearPage[Stated], choices: Choices, measures: Measures) -> Page:
    entries = [entry for entry, _ in page.rows]
    councils = tuple(_councils(shelf, page.rows, measures))
    view = FiguresView(
        title=page.title(TITLE),
        holds=many(len(page.rows), "figure"),
        csv=data_address("figures.csv"),
        councils=councils,
        others=page.others,
        choices=with_years(choices, page, (row.marks for council in councils for row in council.rows)),
        how_to_read=words_of_figures(),
    )
    frame = Frame(
        address=page.address,
        kind="figures",
        title=view.title,
        description="Every number that the minutes state, with what it measures, in the councils’ own words.",
        crumbs=page.crumbs(TITLE, FIGURES),
        searched=False,
        updated=newest_day(entries),
    )
    return render_page("figures", frame, view)


def _councils(shelf: Shelf, stated: Sequence[Stated], measures: Measures) -> Iterator[CouncilFigures]:
    for council in shelf.archive.councils:
        own = [each for each in stated if each[0].council.slug == council.slug]
        others = [each for each in own if not any(m.is_of(council.slug, each[1]) for m in shelf.measures)]
        if own or council.slug in measures:
            yield CouncilFigures(
                name=council.name,
                slug=council.slug,
                address=council_address(council.slug),
                measures=measures.get(council.slug, ()),
                others=tuple(_row(shelf, entry, figure, NOT_STATED) for entry, figure in others),
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
    percentage, count = percentage_of(figure), count_of(figure)
    return FigureRow(
        measure=fold(figure.measure),
        address=place_of(entry, figure.span),
        date=entry.facts.date.words,
        where=f"{entry.committee.name} · {entry.facts.date.words} · {fold(entry.facts.title)}",
        printed=percentage or count or fold(figure.text),
        percentage=percentage or NOT_STATED,
        count=count or NOT_STATED,
        unit=figure.unit or NOT_STATED,
        from_=fold(figure.from_ or "") or NOT_STATED,
        to=fold(figure.to or "") or NOT_STATED,
        period=", ".join(period_of(entry, figure)) or NOT_STATED,
        better=better,
        quotation=fold(sentence_at(entry, figure.span).of(entry.document.text)),
        marks=marks_of(shelf, entry),
    )
