"""Dates announced: every date that lay ahead of its meeting, and the later minutes of the body that name it again."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice

from generator.linking.follow_through.references import is_cited
from generator.linking.follow_through.states import HeldMeetings, held_meetings
from generator.model.announced import Announced
from generator.model.archive import Entry
from generator.model.edtf import EdtfDate, parse_edtf
from generator.model.follow_through import Quotation, State
from generator.model.item import Role
from generator.model.mention import DateMention
from generator.model.span import Span
from generator.parsing.mentions.prose import prose
from generator.parsing.sentences import sentences

POINT = re.compile(r"[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?")
# That many sentences tell that a date was spoken of; the first ones, so that a later upload changes none.
SHOWN_LATER = 3
Named = dict[tuple[str, str, str], list[tuple[Entry, DateMention]]]


def find_announced(entries: Sequence[Entry]) -> tuple[Announced, ...]:
    """Return the dates that were still to come, by the date; `entries` run from the oldest to the newest."""
    held, named = held_meetings(entries), _named(entries)
    found = (each for entry in entries for each in _announced(entry, held, named))
    return tuple(sorted(found, key=lambda each: (each.date.earliest, each.date.latest)))


def _named(entries: Sequence[Entry]) -> Named:
    named: defaultdict[tuple[str, str, str], list[tuple[Entry, DateMention]]] = defaultdict(list)
    for entry in entries:
        for mention in entry.item.dates:
            if mention.edtf:
                named[_key(entry, mention.edtf)].append((entry, mention))
    return named


def _key(entry: Entry, edtf: str) -> tuple[str, str, str]:
    return entry.council.slug, entry.committee.slug, edtf


def sentence_at(entry: Entry, place: Span) -> Quotation | None:
    """Return the sentence in which a find stands; None in furniture, which is not what was said."""
    text = entry.document.text
    for paragraph in entry.item.paragraphs:
        if paragraph.span.holds(place) and paragraph.role is not Role.FURNITURE:
            own = prose(text, paragraph)
            span = next((s for s in sentences(text, own) if s.meets(place)), own)
            return Quotation(document=entry.id, span=span, text=span.of(text))
    return None


def _announced(entry: Entry, held: HeldMeetings, named: Named) -> Iterator[Announced]:
    seen: set[tuple[str, Span]] = set()
    for mention in entry.item.dates:
        date = last_point(mention.edtf or "")
        if date is None or not lies_ahead(date.latest, entry.facts.date):
            continue
        quotation = sentence_at(entry, mention.span)
        if quotation is not None and (mention.edtf or "", quotation.span) not in seen:
            seen.add((mention.edtf or "", quotation.span))
            yield _one(entry, mention, date, quotation, held, named)


def _one(  # what a date is, and what it is held against
    entry: Entry, mention: DateMention, date: EdtfDate, quotation: Quotation, held: HeldMeetings, named: Named
) -> Announced:
    body = (entry.council.slug, (entry.committee.slug,))
    coverage = held.of(*body, after=entry.facts.date.latest)
    later = tuple(islice(_said_later(entry, named[_key(entry, mention.edtf or "")]), SHOWN_LATER))
    silent = State.NO_LATER_MENTION if coverage.meetings else State.NO_LATER_MINUTES
    return Announced(
        document=entry.id,
        mention=mention,
        date=date,
        quotation=quotation,
        later=later,
        state=State.MENTIONED if later else silent,
        coverage=coverage,
        after=held.of(*body, after=date.latest),
    )


def _said_later(entry: Entry, again: Sequence[tuple[Entry, DateMention]]) -> Iterator[Quotation]:
    """Yield the sentences of later minutes that name a date, but not where it is the day of a meeting they cite."""
    first = bisect_right(again, entry.facts.date.latest, key=lambda named_in: named_in[0].facts.date.earliest)
    for other, mention in islice(again, first, None):
        words = sentence_at(other, mention.span)
        if words is not None and not is_cited(other.document.text, words.span, mention.span):
            yield words


def last_point(edtf: str) -> EdtfDate | None:
    """Return the last day, month or season that an EDTF text names, or None."""
    points = POINT.findall(edtf)
    return parse_edtf(points[-1]) if points else None


def lies_ahead(day: date, meeting: EdtfDate) -> bool:
    """Return whether a day was still to come at a meeting; one that is known by its span may not be at its end."""
    return day > meeting.latest or (not meeting.is_day and day == meeting.latest)
