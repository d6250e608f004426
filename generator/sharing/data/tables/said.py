"""What the text says in passing: figures, commitments, dates."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.measure import Measure
from generator.model.mention import Commitment, DateMention, Figure
from generator.model.span import fold
from generator.pages.dates import due_in_edtf, sentence_at
from generator.pages.site import Shelf
from generator.pages.stated import count_of, percentage_of, period_of
from generator.sharing.data.column import ColumnType, Table
from generator.sharing.data.tables.common import given, named, noted, of_item, of_words, place, read, words
from generator.sharing.data.tables.records import OfMention, numbered

LINKS = {"item": "items", "council": "councils"}
EMPTY = "Empty where it is not stated."
NOT_FOR_EVER = "Item, kind and number; it may change when the text does."


@dataclass(frozen=True, slots=True, kw_only=True)
class OfFigure(OfMention[Figure]):
    """A figure, and the measure that a person confirmed it to be of."""

    of: Measure | None

    @property
    def sentence(self) -> str:
        """The sentence that states it."""
        return fold(sentence_at(self.entry, self.span).of(self.entry.document.text))


def _figures(shelf: Shelf) -> Iterator[OfFigure]:
    for entry in shelf.archive.entries:
        for number, figure in enumerate(entry.item.figures, start=1):
            of = next((each for each in shelf.measures if each.is_of(entry.council.slug, figure)), None)
            yield OfFigure(site=shelf.site.address, entry=entry, mention=figure, number=number, of=of)


def _commitments(shelf: Shelf) -> Iterator[OfMention[Commitment]]:
    for entry in shelf.archive.entries:
        yield from numbered(shelf, entry, entry.item.commitments)


def _dates(shelf: Shelf) -> Iterator[OfMention[DateMention]]:
    for entry in shelf.archive.entries:
        yield from numbered(shelf, entry, entry.item.dates)


FIGURES: Table[OfFigure] = Table(
    name="figures",
    title="Figures",
    about="One row a figure: a number with what it measures, or a change from one number to another, as stated.",
    records=_figures,
    links={**LINKS, "confirmed_measure": "measures"},
    searchable=("text", "measure"),
    columns=(
        given("id", NOT_FOR_EVER, lambda row: f"{row.entry.id}/figure-{row.number}"),
        *of_item(),
        *named(),
        words("text", "The words that state the figure.", lambda row: row.mention.text),
        words("measure", "What is measured.", lambda row: row.mention.measure),
        words("value", "The value, as printed.", lambda row: row.mention.value),
        words("from_value", "What it was before, as printed.", lambda row: row.mention.from_),
        words("to_value", "What it became, as printed.", lambda row: row.mention.to),
        words("unit", "The unit.", lambda row: row.mention.unit or None),
        words("sentence", "The sentence that states it.", lambda row: row.sentence),
        read(
            "percentage",
            f"The value now, where it is a percentage. {EMPTY}",
            lambda row: percentage_of(row.mention) or None,
        ),
        read(
            "count",
            f"The value now, where it is a count or an amount. {EMPTY}",
            lambda row: count_of(row.mention) or None,
        ),
        read(
            "period",
            f"The periods and dates that the sentence names, as written. {EMPTY}",
            lambda row: "; ".join(period_of(row.entry, row.mention)) or None,
        ),
        noted(
            "confirmed_measure",
            "The measure that a person confirmed it to be of; see the table measures.",
            lambda row: row.of.slug if row.of else None,
        ),
        noted(
            "better",
            "Whether higher or lower is better, where a person said so.",
            lambda row: row.of.better.value if row.of and row.of.better else None,
        ),
        place(),
        *of_words(),
    ),
)

COMMITMENTS: Table[OfMention[Commitment]] = Table(
    name="commitments",
    title="Commitments",
    about="One row a commitment: a promise that a report, an answer or the like will come to the body or its members.",
    records=_commitments,
    links=LINKS,
    searchable=("text",),
    columns=(
        given("id", NOT_FOR_EVER, lambda row: f"{row.entry.id}/commitment-{row.number}"),
        *of_item(),
        words("text", "The words that make the promise.", lambda row: row.mention.text),
        words("owner", "Who promises, where the words say so.", lambda row: row.mention.owner),
        words("due", "When it is to come, as written.", lambda row: row.mention.due),
        read(
            "due_date",
            "The date that those words name, where they name one; a season is not a day.",
            lambda row: due_in_edtf(row.entry, row.span, row.mention.due),
            ColumnType.DATE,
        ),
        place(),
        *of_words(),
    ),
)

DATES: Table[OfMention[DateMention]] = Table(
    name="dates",
    title="Dates",
    about="One row a date that the minutes mention, and the day, month or season that it means where that is known.",
    records=_dates,
    links=LINKS,
    columns=(
        given("id", NOT_FOR_EVER, lambda row: f"{row.entry.id}/date-{row.number}"),
        *of_item(),
        words("text", "The date, as written.", lambda row: row.mention.text),
        read("date", "What it means; empty where it is not sure.", lambda row: row.mention.edtf, ColumnType.DATE),
        read("certainty", "Stated, inferred or unsure.", lambda row: row.mention.confidence.value),
        read("certainty_reason", "How the date is known, or why it is not.", lambda row: row.mention.reason),
        place(),
        *of_words(),
    ),
)
