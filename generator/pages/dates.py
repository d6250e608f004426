"""Days and months that lie ahead: what the minutes announce, and when something was promised to come back."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from generator.model.archive import Archive, Entry
from generator.model.edtf import EdtfDate, parse_edtf
from generator.model.mention import DateMention
from generator.model.span import Span, fold
from generator.pages.ahead import newest_meetings
from generator.pages.places import place_of
from generator.parsing.mentions.prose import prose
from generator.parsing.sentences import sentences

DAY_OR_MONTH = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])(?:-[0-9]{2})?")


@dataclass(frozen=True, slots=True, kw_only=True)
class DateAhead:
    """A day, or the days from first to last, with the council's words that name it and the address they stand at.

    `written` is the date as the minutes write it and `reason` how it is known; `promised` says that something is to
    come back by then.
    """

    entry: Entry
    address: str
    words: str
    written: str
    reason: str
    first: date
    last: date
    promised: bool


def dates_ahead(entries: Iterable[Entry]) -> tuple[DateAhead, ...]:
    """Return the dates of one council's `entries`, by day.

    Those that only announce something are left out where another meeting held may be as late; those by which
    something was promised stay, past or not. A season or a year is never a day, nor is a date that is not sure.
    """
    held = tuple(entries)
    found: dict[tuple[str, date, date], DateAhead] = {}
    for each in (*_promised(held), *_announced(held)):
        found.setdefault((each.address, each.first, each.last), each)
    return tuple(sorted(found.values(), key=attrgetter("first", "last", "address")))


def all_dates_ahead(archive: Archive) -> tuple[DateAhead, ...]:
    """Return the dates of every council, by day."""
    by_council: dict[str, list[Entry]] = {}
    for entry in archive.entries:
        by_council.setdefault(entry.council.slug, []).append(entry)
    found = (each for held in by_council.values() for each in dates_ahead(held))
    return tuple(sorted(found, key=attrgetter("first", "last", "address")))


def stretches(edtf: str) -> tuple[tuple[date, date], ...]:
    """Return the first and last day of each stretch that an EDTF text names in days or months, else nothing.

    Accepts `2021-05-18`, `2021-05`, `2021-05-18/2021-05-19` and `{2019-01-15,2019-01-22}`.
    """
    through = "/" in edtf
    points = [_point(text) for text in edtf.strip("{}").replace("/", ",").split(",")]
    sure = [point for point in points if point is not None]
    if len(sure) < len(points):
        return ()
    if through:
        return ((sure[0].earliest, sure[-1].latest),)
    return tuple((point.earliest, point.latest) for point in sure)


def _point(text: str) -> EdtfDate | None:
    return parse_edtf(text) if DAY_OR_MONTH.fullmatch(text) else None


def _promised(entries: Sequence[Entry]) -> Iterator[DateAhead]:
    for entry in entries:
        asked = (
            *((commitment.span, commitment.due) for commitment in entry.item.commitments),
            *((published.action.span, published.action.due) for published in entry.actions),
        )
        for span, due in asked:
            for mention in _due_mentions(entry, span, due or ""):
                made = _made(entry, mention, span, promised=True)
                yield from (each for each in made if each.last >= entry.facts.date.earliest)


def due_in_edtf(entry: Entry, span: Span, due: str | None) -> str | None:
    """Return the EDTF of the one date that stands in the words of a due date within `span`, or None."""
    found = {mention.edtf for mention in _due_mentions(entry, span, due or "")}
    return found.pop() if len(found) == 1 else None


def _due_mentions(entry: Entry, span: Span, due: str) -> Iterator[DateMention]:
    """Yield the dates within `span` that the words `due` name: others tell of something else."""
    for mention in entry.item.dates:
        if mention.edtf and span.holds(mention.span) and fold(mention.text) in fold(due):
            yield mention


def _announced(entries: Sequence[Entry]) -> Iterator[DateAhead]:
    newest = newest_meetings(entries)
    for entry in entries:
        for mention in entry.item.dates:
            made = _made(entry, mention, sentence_at(entry, mention.span), promised=False)
            yield from (each for each in made if newest.are_before(each.last, entry))


def _made(entry: Entry, mention: DateMention, words: Span, *, promised: bool) -> Iterator[DateAhead]:
    for first, last in stretches(mention.edtf or ""):
        yield DateAhead(
            entry=entry,
            address=place_of(entry, mention.span),
            words=fold(words.of(entry.document.text)),
            written=fold(mention.text),
            reason=mention.reason,
            first=first,
            last=last,
            promised=promised,
        )


def sentence_at(entry: Entry, span: Span) -> Span:
    """Return the sentence in which a date or a figure stands, without its paragraph's number or bullet."""
    text = entry.document.text
    for paragraph in entry.item.paragraphs:
        if paragraph.span.holds(span):
            words = prose(text, paragraph)
            return next((sentence for sentence in sentences(text, words) if sentence.meets(span)), words)
    return span
