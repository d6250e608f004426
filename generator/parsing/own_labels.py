"""Which label a decision of one part keeps: its own, or that of the paragraph which its lead opens."""

from dataclasses import replace

from generator.parsing.cursor import Cursor
from generator.parsing.deed_lists import each_tells, numbers_minute
from generator.parsing.gathering import Listing
from generator.parsing.lost import leads_with_body


def as_labelled(cursor: Cursor, listing: Listing) -> Listing:
    """Return a decision of one part without its label, where that only numbers a minute.

    "1) Cabinet APPROVED the plan" has the label of its paragraph, where "2) Cabinet NOTED the cost" is another such.
    """
    if len(listing.entries) != 1:
        return listing
    first = listing.entries[0]
    if first.label is None and (_is_one_of_several(cursor) or each_tells(cursor)):
        return replace(listing, entries=(replace(first, label=cursor.line.label),))
    return replace(listing, entries=(replace(first, label=None),)) if numbers_minute(cursor, first.label) else listing


def _is_one_of_several(cursor: Cursor) -> bool:
    """Return whether a labelled paragraph has a lead of its own, and so has one beside it, if any is labelled."""
    label, beside = cursor.line.label, [line for at in (-1, 1) if (line := cursor.ahead(at)) is not None]
    if label is None or not label.text.endswith(")") or not leads_with_body(cursor.line):
        return False
    alone = label.is_first and not any(line.label and line.label.follows(label) for line in beside)
    others = [line.label for line in beside if line.label and line.leads and leads_with_body(line)]
    return alone or any(other.follows(label) or label.follows(other) for other in others)
