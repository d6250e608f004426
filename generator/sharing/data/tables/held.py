"""What is held: the stored documents, the items in them, their themes."""

from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter

from generator.model.document import Document, Facts
from generator.model.span import fold
from generator.pages.site import Shelf
from generator.pages.views.subjects import quoted_words
from generator.sharing.data.column import Column, ColumnType, Table, Value
from generator.sharing.data.tables.common import (
    DATE_OF_MEETING,
    committee_id,
    given,
    meeting_id,
    noted,
    of_record,
    read,
    source,
    words,
)
from generator.sharing.data.tables.records import OfItem, OfTheme, items, themes

NUMBER, DAY, DATE, HASH = ColumnType.NUMBER, ColumnType.DAY, ColumnType.DATE, ColumnType.HASH


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """A stored document with its facts."""

    document: Document
    facts: Facts


def _stored(shelf: Shelf) -> Iterator[Stored]:
    """Yield every document: the items', oldest first, then what opens whole meetings."""
    for entry in shelf.archive.entries:
        yield Stored(document=entry.document, facts=entry.facts)
    openings = (minutes.document for held in shelf.archive.openings.values() for minutes in held)
    for document in sorted(openings, key=attrgetter("path")):
        if document.facts is not None:
            yield Stored(document=document, facts=document.facts)


def _fact(name: str, meaning: str, attribute: str, type_: ColumnType = ColumnType.TEXT) -> Column[Stored]:
    """Return a column of a fact that was noted above the document's text."""

    def value(row: Stored) -> Value:
        found: Value = getattr(row.facts, attribute)
        return found if found != "" else None

    return noted(name, meaning, value, type_)


DOCUMENTS: Table[Stored] = Table(
    name="documents",
    title="Documents",
    about="One row a stored document: the minutes’ own text, character for character, and what was noted with it.",
    records=_stored,
    as_csv=False,
    searchable=("title", "text"),
    columns=(
        _fact("id", "The document’s id, which never changes.", "id"),
        _fact("part", "item, or meeting for what stands before a meeting’s first item.", "part"),
        _fact("title", "Its title.", "title"),
        _fact("council", "The council’s short name in addresses.", "council"),
        _fact("committee", "The committee’s short name in addresses.", "committee"),
        noted("date", DATE_OF_MEETING, lambda row: row.facts.date.text, DATE),
        _fact("date_reason", "How the date is known.", "date_reason"),
        _fact("sitting", "1, or 2 for a second meeting on the same date, and so on.", "sitting", NUMBER),
        _fact("number", "The item’s number, where it was noted.", "number"),
        _fact("status", "draft, approved, or unknown.", "status"),
        _fact("status_reason", "How the status is known.", "status_reason"),
        _fact("source_url", "The council’s own page of the minutes.", "source", ColumnType.ADDRESS),
        _fact("retrieved", "The day on which that page was read.", "retrieved", DAY),
        _fact("original", "The name of the uploaded file that is kept.", "original"),
        _fact("original_hash", "The SHA-256 of that file.", "original_sha256", HASH),
        _fact("notes", "A note on the document.", "notes"),
        words(
            "text",
            "The whole text, to which every start and end in the other tables counts.",
            lambda row: row.document.text,
        ),
        given(
            "text_hash", "The SHA-256 of the text’s bytes as they are stored.", lambda row: row.document.sha256, HASH
        ),
    ),
)

ITEMS: Table[OfItem] = Table(
    name="items",
    title="Items",
    about="One row an agenda item.",
    records=items,
    links={"id": "documents", "meeting": "meetings", "committee": "committees", "council": "councils"},
    searchable=("title", "purpose"),
    columns=(
        given("id", "The item’s id, which never changes; see the table documents.", lambda row: row.entry.id),
        given("council", "The council; see the table councils.", lambda row: row.entry.council.slug),
        given(
            "committee",
            "The committee; see the table committees.",
            lambda row: committee_id(row.entry.council, row.entry.committee),
        ),
        given("meeting", "The meeting; see the table meetings.", lambda row: meeting_id(row.entry.meeting)),
        noted("meeting_date", DATE_OF_MEETING, lambda row: row.entry.facts.date.text, DATE),
        noted("council_name", "The name of the council.", lambda row: row.entry.council.name),
        noted("committee_name", "The name of the committee.", lambda row: row.entry.committee.name),
        noted("title", "The title under which the item stands here.", lambda row: fold(row.entry.facts.title)),
        words("printed_title", "The title that the text itself gives.", lambda row: row.entry.item.title or None),
        words("number", "The item’s number, as printed.", lambda row: row.entry.item.number),
        words("purpose", "What the item was for, as printed.", lambda row: row.entry.item.purpose),
        read(
            "standing", "deferred, withdrawn or exempt, where the minutes say so.", lambda row: row.entry.item.standing
        ),
        read("decisions", "How many decisions it holds.", lambda row: len(row.entry.decisions), NUMBER),
        read(
            "limbs",
            "How many limbs its decisions have.",
            lambda row: sum(len(published.parts()) for published in row.entry.decisions),
            NUMBER,
        ),
        read("actions", "How many actions it lists.", lambda row: len(row.entry.actions), NUMBER),
        read("figures", "How many figures it states.", lambda row: len(row.entry.item.figures), NUMBER),
        read("commitments", "How many commitments it holds.", lambda row: len(row.entry.item.commitments), NUMBER),
        read("dates", "How many dates it mentions.", lambda row: len(row.entry.item.dates), NUMBER),
        given(
            "address",
            "The item’s permanent address on this site.",
            lambda row: row.full(row.entry.address),
            ColumnType.ADDRESS,
        ),
        given("text_hash", "The SHA-256 of the document’s text.", lambda row: row.entry.document.sha256, HASH),
        source(),
        *of_record(),
    ),
)

ITEM_THEMES: Table[OfTheme] = Table(
    name="item_themes",
    title="Themes of items",
    about="One row a theme of an item, with the words that put it there.",
    records=themes,
    links={"item": "items", "theme": "themes"},
    columns=(
        given("id", "The item and the theme.", lambda row: f"{row.entry.id}/{row.theme.slug}"),
        given("item", "The item; see the table items.", lambda row: row.entry.id),
        given("theme", "The theme; see the table themes.", lambda row: row.theme.slug),
        words("words", "The words that lead to the theme, each once.", lambda row: "; ".join(quoted_words(row.link))),
    ),
)
