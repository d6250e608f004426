"""The timeline of a council or a matter: its meetings, and what the minutes' own words put on a date."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from generator.linking.events import find_events, named_kinds
from generator.model.address import meeting_address
from generator.model.announced import Announced
from generator.model.archive import Archive, Entry
from generator.model.edtf import EdtfDate, parse_edtf
from generator.model.event import Event
from generator.model.follow_through import Quotation
from generator.model.mention import Confidence, DateMention
from generator.model.span import fold
from generator.pages.environment import many
from generator.pages.places import place_of
from generator.pages.silence import silence_in_words
from generator.pages.site import decisions_of, meetings_of
from generator.pages.views.rows import capitalised

# What <time> takes: a day, a month or a year, but no season.
IN_TIME = re.compile(r"[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-[0-9]{2})?)?")
RECENT = 24
About = Callable[[Quotation], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """Words of the minutes, and the place at which they stand."""

    quotation: str
    where: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRow:
    """One point of a timeline.

    `iso` is the date for machines, empty where no day, month or year says it. A meeting has a `link` of its own; what
    its minutes put on another date has its words. `later` are later words that name the same date, `silence` says that
    there are none.
    """

    when: str
    iso: str
    earliest: date
    latest: date
    says: str
    link: str = ""
    said: Said | None = None
    note: str = ""
    later: tuple[Said, ...] = ()
    silence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """The points of a timeline from the oldest to the newest: those folded away, and those in sight."""

    earlier: tuple[TimelineRow, ...]
    recent: tuple[TimelineRow, ...]

    @classmethod
    def of(cls, rows: Iterable[TimelineRow]) -> "Timeline":
        """Return the timeline of `rows`."""
        ordered = tuple(sorted(rows, key=lambda row: (row.earliest, row.latest)))
        return cls(earlier=ordered[:-RECENT], recent=ordered[-RECENT:])


def meeting_points(entries: Iterable[Entry]) -> Iterator[TimelineRow]:
    """Yield a point for each meeting of `entries`: who met, and how much was decided."""
    for meeting, held in meetings_of(entries).items():
        first = held[0]
        decided = [found for _, found in decisions_of(held) if not found.decision.routine]
        counted = many(len(decided), "decision") if decided else "no decision recorded"
        yield _point(first.facts.date, f"{first.committee.name}: {counted}", meeting_address(meeting))


def everything(_: Quotation) -> bool:
    """Return that a quotation belongs to a timeline, whatever it says."""
    return True


def dated_points(archive: Archive, entries: Sequence[Entry], about: About = everything) -> Iterator[TimelineRow]:
    """Yield what the minutes of `entries` put on a date: events, and dates that were still to come.

    Only what a sentence says that is `about` the timeline's subject belongs to it.
    """
    held = {entry.id for entry in entries}
    announced = {(each.document, each.mention.span): each for each in archive.announced if each.document in held}
    for each in announced.values():
        if about(each.quotation):
            yield _announced(archive, each)
    for event in find_events(entries):
        if (event.document, event.mention.span) not in announced and about(event.quotation):
            yield _event(archive, event)


def item_point(entry: Entry, says: str, said: Said | None) -> TimelineRow:
    """Return a point for one item on the day of its meeting, with the words that put it there."""
    return replace(_point(entry.facts.date, says, entry.address), said=said)


def _event(archive: Archive, event: Event) -> TimelineRow:
    return replace(
        _dated(event.date, event.mention, f"The minutes name {_listed(event.kinds)}"),
        said=said_at(archive, event.quotation),
    )


def _announced(archive: Archive, each: Announced) -> TimelineRow:
    kinds = named_kinds(each.quotation.text)
    named = f"; the words name {_listed(kinds)}" if kinds else ""
    return replace(
        _dated(each.date, each.mention, f"Announced{named}"),
        said=said_at(archive, each.quotation),
        later=tuple(said_at(archive, words) for words in each.later),
        silence="" if each.later else f"{capitalised(silence_in_words(each.state, each.coverage))}.",
    )


def _dated(date: EdtfDate, mention: DateMention, says: str) -> TimelineRow:
    """Return a point on a date that the minutes write; where they write more than one, in their own words."""
    one = parse_edtf(mention.edtf or "") is not None
    row = _point(date, says)
    return replace(row, when=row.when if one else fold(mention.text), note=_how_known(mention))


def _point(date: EdtfDate, says: str, link: str = "") -> TimelineRow:
    iso = date.text if IN_TIME.fullmatch(date.text) else ""
    when = capitalised(date.words)
    return TimelineRow(when=when, iso=iso, earliest=date.earliest, latest=date.latest, says=says, link=link)


def said_at(archive: Archive, quotation: Quotation) -> Said:
    """Return words of the archive with the place at which they stand."""
    entry = archive.by_id[quotation.document]
    return Said(
        quotation=fold(quotation.text),
        where=f"{entry.committee.name}, {entry.facts.date.words}",
        address=place_of(entry, quotation.span),
    )


def _how_known(mention: DateMention) -> str:
    """Return why a date is read so, where the words alone do not give it."""
    if mention.confidence is Confidence.STATED:
        return ""
    return f"The minutes write \u201c{fold(mention.text)}\u201d. {capitalised(mention.reason)}"


def _listed(kinds: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(kinds[:-1]), kinds[-1])))
