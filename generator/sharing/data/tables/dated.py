"""What the minutes put on a date: dates that were still to come, and the events that timelines show."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.linking.events import find_events
from generator.model.announced import Announced
from generator.model.event import Event
from generator.model.follow_through import Quotation
from generator.model.mention import DateMention
from generator.model.span import Span, fold
from generator.pages.ahead import is_ahead, newest_meetings
from generator.pages.places import place_of
from generator.pages.site import Shelf
from generator.sharing.data.column import Column, ColumnType, Table
from generator.sharing.data.tables.common import given, named, of_item, of_words, place, read, words
from generator.sharing.data.tables.records import OfItem

LINKS = {"item": "items", "council": "councils"}
NOT_FOR_EVER = "Item, kind and where the date stands; it may change when the text does."
SILENT = "It tells of the minutes held here, which are not all; an upload may change it."
AHEAD = (
    "Whether its last day lies after the newest meeting held here of that council, of whatever committee; else it is "
    "past. A meeting known only between two days counts by the later one, but not against what it announces itself. "
    f"No clock is asked: it may lie before today. {SILENT}"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OfDate(OfItem):
    """A date in the sentence that names it."""

    mention: DateMention
    quotation: Quotation

    @property
    def span(self) -> Span:
        """Where its sentence stands."""
        return self.quotation.span


@dataclass(frozen=True, slots=True, kw_only=True)
class OfAnnounced(OfDate):
    """A date that was still to come: whether it still is, and the full addresses of the words that name it again."""

    announced: Announced
    ahead: bool
    later: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OfEvent(OfDate):
    """A date whose sentence names an event."""

    event: Event


def _announced(shelf: Shelf) -> Iterator[OfAnnounced]:
    by_id, site = shelf.archive.by_id, shelf.site.address
    newest = newest_meetings(shelf.archive.entries)
    for each in shelf.archive.announced:
        item = OfItem(site=site, entry=by_id[each.document])
        later = tuple(item.full(place_of(by_id[words.document], words.span)) for words in each.later)
        yield OfAnnounced(
            site=site,
            entry=item.entry,
            mention=each.mention,
            quotation=each.quotation,
            announced=each,
            ahead=is_ahead(shelf.archive, each, newest),
            later=later,
        )


def _events(shelf: Shelf) -> Iterator[OfEvent]:
    for each in find_events(shelf.archive.entries):
        entry = shelf.archive.by_id[each.document]
        yield OfEvent(site=shelf.site.address, entry=entry, mention=each.mention, quotation=each.quotation, event=each)


def _of_date() -> tuple[Column[OfDate], ...]:
    """Return the columns that say which date it is, and in which sentence it stands."""
    return (
        words("text", "The sentence that names the date.", lambda row: row.quotation.text),
        words("date_written", "The date, as written.", lambda row: fold(row.mention.text)),
        read("date", "What it means.", lambda row: row.mention.edtf, ColumnType.DATE),
        read("certainty", "Stated, inferred or unsure.", lambda row: row.mention.confidence.value),
        read("certainty_reason", "How the date is known.", lambda row: row.mention.reason),
    )


ANNOUNCED: Table[OfAnnounced] = Table(
    name="announced",
    title="Dates announced",
    about="One row a date that was still to come at the meeting whose minutes name it, and what later minutes of the "
    "same committee say of that date.",
    records=_announced,
    links=LINKS,
    searchable=("text",),
    columns=(
        given("id", NOT_FOR_EVER, lambda row: f"{row.entry.id}/announced-{row.mention.span.start}"),
        *of_item(),
        *named(),
        *_of_date(),
        read("ahead", AHEAD, lambda row: row.ahead, ColumnType.YES_NO),
        read(
            "state",
            f"Whether a later mention of the date is found. {SILENT}",
            lambda row: row.announced.state.value,
        ),
        words(
            "later_text",
            "The first later sentences that name the same date, each between “ and ”.",
            lambda row: " ".join(f"“{fold(each.text)}”" for each in row.announced.later) or None,
        ),
        given(
            "later_addresses",
            "Where those stand on this site, in the same order, a space between them.",
            lambda row: " ".join(row.later) or None,
        ),
        read(
            "later_meetings_held",
            f"How many later meetings of the committee are held. {SILENT}",
            lambda row: row.announced.coverage.meetings,
            ColumnType.NUMBER,
        ),
        read(
            "meetings_held_after_date",
            f"How many of its meetings after the date itself are held; 0 where the date lies ahead of all. {SILENT}",
            lambda row: row.announced.after.meetings,
            ColumnType.NUMBER,
        ),
        place(),
        *of_words(),
    ),
)

EVENTS: Table[OfEvent] = Table(
    name="events",
    title="Events on timelines",
    about="One row a date whose sentence names an inspection, a notice, a commissioner, a visit, a plan or the like. "
    "The date may be that of a letter or a report about it.",
    records=_events,
    links=LINKS,
    searchable=("text",),
    columns=(
        given("id", NOT_FOR_EVER, lambda row: f"{row.entry.id}/event-{row.mention.span.start}"),
        *of_item(),
        *named(),
        *_of_date(),
        read("kinds", "What the sentence names, by its wording alone.", lambda row: "; ".join(row.event.kinds)),
        place(),
        *of_words(),
    ),
)
