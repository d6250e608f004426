"""Measures: what several figures of one council count in the same way, as people confirmed."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.address import FIGURES
from generator.model.measure import Measure
from generator.pages.site import Shelf
from generator.sharing.data.column import ColumnType, Table
from generator.sharing.data.tables.bodies import OnSite
from generator.sharing.data.tables.common import given, noted


@dataclass(frozen=True, slots=True, kw_only=True)
class OnMeasure(OnSite):
    """A measure, and how many figures of it the minutes state."""

    measure: Measure
    figures: int


def _measures(shelf: Shelf) -> Iterator[OnMeasure]:
    stated = [(entry.council.slug, figure) for entry in shelf.archive.entries for figure in entry.item.figures]
    for measure in shelf.measures:
        figures = sum(measure.is_of(council, figure) for council, figure in stated)
        yield OnMeasure(site=shelf.site.address, measure=measure, figures=figures)


MEASURES: Table[OnMeasure] = Table(
    name="measures",
    title="Measures",
    about="One row a measure: figures of one council that a person confirmed to count the same thing in the same way.",
    records=_measures,
    links={"council": "councils"},
    columns=(
        noted("id", "The measure’s short name in addresses.", lambda row: row.measure.slug),
        noted("council", "The council; see the table councils.", lambda row: row.measure.council),
        noted("name", "The measure’s name.", lambda row: row.measure.name),
        noted("about", "What it counts, in this site’s words.", lambda row: row.measure.plain),
        noted("words", "The words of the minutes that mean it.", lambda row: "; ".join(row.measure.words)),
        noted("unit", "The unit; empty where it has none.", lambda row: row.measure.unit or None),
        noted(
            "better",
            "Whether higher or lower is better; empty where nobody said so.",
            lambda row: row.measure.better.value if row.measure.better else None,
        ),
        noted("why", "On what that rests.", lambda row: row.measure.why or None),
        given("figures", "How many figures of it the minutes state.", lambda row: row.figures, ColumnType.NUMBER),
        given(
            "address",
            "The page on which its figures stand, and from the first of them on its own place there.",
            lambda row: row.full(f"{FIGURES}#{row.measure.slug}" if row.figures else FIGURES),
            ColumnType.ADDRESS,
        ),
    ),
)
