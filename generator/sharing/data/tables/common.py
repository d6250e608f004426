"""Columns that several tables have, and the ids of councils, committees and meetings."""

from collections.abc import Callable

from generator.model.council import Committee, Council
from generator.model.meeting import MeetingKey
from generator.model.register import text_hash
from generator.model.span import fold
from generator.sharing.data.column import Column, ColumnType, Origin, R, Value
from generator.sharing.data.tables.records import OfItem

DATE_OF_MEETING = "The date of the meeting: a day, or as near as the source allows."


def words(name: str, meaning: str, of: Callable[[R], Value]) -> Column[R]:
    """Return a column of the council's own words."""
    return Column(name=name, type=ColumnType.TEXT, origin=Origin.WORDS, meaning=meaning, of=of)


def read(name: str, meaning: str, of: Callable[[R], Value], type_: ColumnType = ColumnType.TEXT) -> Column[R]:
    """Return a column that this site read from the words."""
    return Column(name=name, type=type_, origin=Origin.READ, meaning=meaning, of=of)


def given(name: str, meaning: str, of: Callable[[R], Value], type_: ColumnType = ColumnType.TEXT) -> Column[R]:
    """Return a column that this site gave."""
    return Column(name=name, type=type_, origin=Origin.GIVEN, meaning=meaning, of=of)


def noted(name: str, meaning: str, of: Callable[[R], Value], type_: ColumnType = ColumnType.TEXT) -> Column[R]:
    """Return a column of what a person noted."""
    return Column(name=name, type=type_, origin=Origin.ADDED, meaning=meaning, of=of)


def committee_id(council: Council, committee: Committee) -> str:
    """Return `herefordshire/cabinet`."""
    return f"{council.slug}/{committee.slug}"


def meeting_id(meeting: MeetingKey) -> str:
    """Return `herefordshire/cabinet/2025-07-17`."""
    return f"{meeting.council}/{meeting.committee}/{meeting.slug}"


def of_item() -> tuple[Column[OfItem], ...]:
    """Return the columns that say of which item a row is; the item names meeting and committee."""
    return (
        given("item", "The item that it belongs to; see the table items.", lambda row: row.entry.id),
        given("council", "The council; see the table councils.", lambda row: row.entry.council.slug),
        noted("meeting_date", DATE_OF_MEETING, lambda row: row.entry.facts.date.text, ColumnType.DATE),
    )


def named() -> tuple[Column[OfItem], ...]:
    """Return the columns by which a row can be read without looking anything up."""
    return (
        noted("council_name", "The name of the council.", lambda row: row.entry.council.name),
        noted("committee_name", "The name of the committee.", lambda row: row.entry.committee.name),
        noted("item_title", "The title of the item.", lambda row: fold(row.entry.facts.title)),
    )


def of_words() -> tuple[Column[OfItem], ...]:
    """Return the columns that prove a row: where its words stand, their hash, and the council's own page."""
    begins = "Where its words begin: characters from the start of the document’s text, the first being 0."
    hashed = "The SHA-256 of its words: NFC, each run of white space as one space, trimmed, UTF-8."
    return (
        read("start", begins, lambda row: row.span.start, ColumnType.NUMBER),
        read(
            "end", "Where its words end: the first character after them.", lambda row: row.span.end, ColumnType.NUMBER
        ),
        given("text_hash", hashed, lambda row: text_hash(row.words()), ColumnType.HASH),
        source(),
    )


def source() -> Column[OfItem]:
    """Return the column of the council's own page."""
    meaning = "The council’s own page of the minutes, empty where it is not known."
    return noted("source_url", meaning, lambda row: row.entry.facts.source or None, ColumnType.ADDRESS)


def of_record() -> tuple[Column[OfItem], ...]:
    """Return the columns that say when a record was published here and when its words last changed."""
    first = "The day on which it was first published here."
    last = "The day on which its words or its label last changed here; empty if they never did."
    return (
        given("published", first, lambda row: row.record.published, ColumnType.DAY),
        given("changed", last, lambda row: row.record.changed or None, ColumnType.DAY),
    )


def place() -> Column[OfItem]:
    """Return the column of the address at which a row's words stand."""
    meaning = "Where it stands on this site: the part, the action or the paragraph."
    return given("address", meaning, lambda row: row.place(), ColumnType.ADDRESS)
