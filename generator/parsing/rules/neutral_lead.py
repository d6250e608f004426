"""Decisions under "Decision:" where no resolving word follows."""

from generator.model.item import Role
from generator.model.span import Span, trim
from generator.parsing.blocks import Block, paragraph_of
from generator.parsing.decisions import Introduction, make_decision
from generator.parsing.kinds import verb_of
from generator.parsing.lines import Cursor, Evidence, Place
from generator.parsing.listing import Listing, read_listing
from generator.parsing.shapes import NEUTRAL_LEAD


def neutral_lead(cursor: Cursor) -> Block | None:
    """Read a decision that "Decision:" alone introduces; its kind goes by the verbs of its limbs.

    Accepts `Decision: That the report be noted.`
    """
    line = cursor.line
    match = NEUTRAL_LEAD.match(line.text)
    if match is None or line.place is not Place.BODY or cursor.evidence is not Evidence.NEUTRAL:
        return None
    lead = trim(cursor.text, Span(start=line.span.start, end=line.span.start + match.end()))
    rest = trim(cursor.text, Span(start=lead.end, end=line.span.end))
    listing = read_listing(cursor, lead.end, rest)
    if not _decides(cursor, listing):
        return None
    decision = make_decision(cursor.text, Introduction(lead=lead, kind=None, around=line.span), listing)
    roles = (Role.LEAD, *listing.roles)
    taken = cursor.lines[cursor.at : cursor.at + len(roles)]
    paragraphs = tuple(paragraph_of(each, role, "neutral_lead") for each, role in zip(taken, roles, strict=True))
    return Block(paragraphs=paragraphs, decisions=(decision,), doubts=listing.doubts)


def _decides(cursor: Cursor, listing: Listing) -> bool:
    """Return whether the first entry says what was done, and does not merely open a discussion."""
    if not listing.entries:
        return False
    first = listing.entries[0]
    return first.label is not None or verb_of(first.span.of(cursor.text)) is not None
