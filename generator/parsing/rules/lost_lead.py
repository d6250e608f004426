"""Decisions whose lead was lost when the page was copied."""

from generator.model.item import Role
from generator.model.mention import Confidence
from generator.model.span import Span
from generator.parsing.blocks import Block, Doubt, paragraph_of
from generator.parsing.decisions import Introduction, make_decision
from generator.parsing.lines import Cursor, Evidence, Place
from generator.parsing.listing import Listing, read_listing, read_on
from generator.parsing.lost import introduces_limbs, kind_of_introduction, reads_as_limb
from generator.parsing.shapes import is_furniture


def lost_lead(cursor: Cursor) -> Block | None:
    """Read limbs that no words of resolving introduce, where the item has no other decision.

    Accepts `That the report be noted; and` and the paragraphs below it.
    """
    line = cursor.line
    if line.place is not Place.BODY or cursor.evidence is not Evidence.LOST or not reads_as_limb(line):
        return None
    if _is_point(cursor):
        return None
    if introduces_limbs(line):
        listing = read_listing(cursor, line.span.end, Span(start=line.span.end, end=line.span.end))
        return _block(cursor, listing, lead=line.words, own=Role.LEAD) if listing.entries else None
    return _block(cursor, read_on(cursor), lead=None, own=Role.LIMB)


def _is_point(cursor: Cursor) -> bool:
    """Return whether the line is one of the points after "Members made the following points:"."""
    before = cursor.ahead(-1) if cursor.at else None
    return before is not None and before.text.endswith(":") and not is_furniture(before.text)


def _block(cursor: Cursor, listing: Listing, *, lead: Span | None, own: Role) -> Block:
    kind = kind_of_introduction(cursor.line) if lead else None
    confidence = Confidence.STATED if lead else Confidence.INFERRED
    introduction = Introduction(lead=lead, kind=kind, confidence=confidence)
    decision = make_decision(cursor.text, introduction, listing)
    roles = (own, *listing.roles)
    taken = cursor.lines[cursor.at : cursor.at + len(roles)]
    doubt = Doubt(
        start=cursor.line.span.start,
        message="read as a decision, though no words of resolving introduce it",
        mend="compare with the source; its lead may have been lost",
    )
    return Block(
        paragraphs=tuple(paragraph_of(each, role, "lost_lead") for each, role in zip(taken, roles, strict=True)),
        decisions=(decision,),
        doubts=(*(() if lead else (doubt,)), *listing.doubts),
    )
