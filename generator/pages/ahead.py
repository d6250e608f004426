"""Which days lie ahead: after every meeting held, but for the one that names them where its own day is not known.

This is the one rule: lists, calendars, councils' pages and the data all go by it.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from heapq import nlargest
from operator import itemgetter

from generator.linking.announced import lies_ahead
from generator.model.announced import Announced
from generator.model.archive import Archive, Entry
from generator.model.meeting import MeetingKey


@dataclass(frozen=True, slots=True, kw_only=True)
class NewestMeetings:
    """The two newest meetings held of each council, by the last day of each: one may be that which names a day."""

    by_council: Mapping[str, tuple[tuple[date, MeetingKey], ...]]

    def are_before(self, day: date, entry: Entry) -> bool:
        """Return whether a day that `entry` names lies ahead of its meeting, and no other may have been as late."""
        newest = self.by_council.get(entry.council.slug, ())
        others = (last for last, meeting in newest if meeting != entry.meeting)
        return lies_ahead(day, entry.facts.date) and all(last < day for last in others)


def is_ahead(archive: Archive, announced: Announced, newest: NewestMeetings) -> bool:
    """Return whether a date announced lies ahead of the newest meetings held of its council; else it is past."""
    return newest.are_before(announced.date.latest, archive.by_id[announced.document])


def newest_meetings(entries: Iterable[Entry]) -> NewestMeetings:
    """Return the newest meetings among those of the entries."""
    found: defaultdict[str, set[tuple[date, MeetingKey]]] = defaultdict(set)
    for entry in entries:
        found[entry.council.slug].add((entry.facts.date.latest, entry.meeting))
    newest = {slug: tuple(nlargest(2, held, key=itemgetter(0))) for slug, held in found.items()}
    return NewestMeetings(by_council=newest)
