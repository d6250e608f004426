"""By when something is to come back: the day or month that its own words set, and never a season."""

import re

from generator.linking.follow_through.vocabulary import SPACE, choice
from generator.model.archive import Entry
from generator.model.edtf import SEASONS, EdtfDate, parse_edtf
from generator.model.follow_through import Due
from generator.model.mention import DateMention
from generator.model.span import Span, fold

REPORTING = re.compile(rf"\b{choice('asking', 'reporting')}\b", re.IGNORECASE)
BEFORE_DATE = re.compile(rf"\b{choice('asking', 'due')}{SPACE}(?:the{SPACE})?\Z", re.IGNORECASE)
LONGEST_BEFORE = 40
LAST_POINT = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}(?=[\]}]?\Z)")


def find_due_date(entry: Entry, span: Span) -> Due | None:
    """Return the date by which words ask for something to be reported, answered or brought back, or None.

    The date must stand in the words after "by", "to its meeting on" and the like, and lie after the meeting.
    """
    text = entry.document.text
    dates = dates_in(entry, span)
    if not dates or not REPORTING.search(text, span.start, span.end):
        return None
    found = (read_due(mention) for mention in dates if _is_set(text, span, mention))
    held = entry.facts.date.latest
    return next((due for due in found if due is not None and due.date.latest > held), None)


def dates_in(entry: Entry, span: Span) -> tuple[DateMention, ...]:
    """Return the dates whose words lie in `span`, in their order."""
    inside = (mention for mention in entry.item.dates if span.holds(mention.span))
    return tuple(sorted(inside, key=lambda mention: mention.span))


def read_due(mention: DateMention) -> Due | None:
    """Return what a date mentioned means as a date to be kept, the last where it names several; None for a season."""
    date = last_date(mention.edtf or "")
    if date is None:
        return None
    return Due(words=fold(mention.text), edtf=mention.edtf or "", reason=mention.reason, date=date)


def last_date(edtf: str) -> EdtfDate | None:
    """Return the last day or month that a mention names; None where it is a season or cannot be told."""
    match = LAST_POINT.search(edtf)
    parts = match.group().split("-") if match else []
    if len(parts) < 2 or int(parts[1]) in SEASONS:
        return None
    return parse_edtf("-".join(parts))


def _is_set(text: str, span: Span, mention: DateMention) -> bool:
    before = text[max(span.start, mention.span.start - LONGEST_BEFORE) : mention.span.start]
    return BEFORE_DATE.search(before) is not None
