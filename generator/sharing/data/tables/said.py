"""What the text says in passing: figures, commitments, dates."""

from collections.abc import Iterator

from generator.model.mention import Commitment, DateMention, Figure
from generator.pages.dates import due_in_edtf
from generator.pages.site import Shelf
from generator.sharing.data.column import ColumnType, Table
from generator.sharing.data.tables.common import given, of_item, of_words, place, read, words
from generator.sharing.data.tables.records import OfMention, numbered

LINKS = {"item": "items", "council": "councils"}
NOT_FOR_EVER = "Item, kind and number; it may change when the text does."


def _figures(shelf: Shelf) -> Iterator[OfMention[Figure]]:
    for entry in shelf.archive.entries:
        yield from numbered(shelf, entry, entry.item.figures)


def _commitments(shelf: Shelf) -> Iterator[OfMention[Commitment]]:
    for entry in shelf.archive.entries:
        yield from numbered(shelf, entry, entry.item.commitments)


def _dates(shelf: Shelf) -> Iterator[OfMention[DateMention]]:
    for entry in shelf.archive.entries:
        yield from numbered(shelf, entry, entry.item.dates)


FIGURES: Table[OfMention[Figure]] = Table(
    name="figures",
    title="Figures",
    about="One row a figure: a number with what it measures, or a change from one number to another, as stated.",
    records=_figures,
    links=LINKS,
    searchable=("text", "measure"),
    columns=(
        given("id", NOT_FOR_EVER, lambda row: f"{row.entry.id}/figure-{row.number}"),
        *of_item(),
        words("text", "The words that state the figure.", lambda row: row.mention.text),
        words("measure", "What is measured.", lambda row: row.mention.measure),
        words("value", "The value, as printed.", lambda row: row.mention.value),
        words("from_value", "What it was before, as printed.", lambda row: row.mention.from_),
        words("to_value", "What it became, as printed.", lambda row: row.mention.to),
        words("unit", "The unit.", lambda row: row.mention.unit or None),
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
