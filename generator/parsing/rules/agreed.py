"""Motions that the next line says were agreed to: "Agreed.", "RESOLVED accordingly." below what was moved."""

import re

from generator.model.decision import Kind
from generator.model.item import Role
from generator.parsing.blocks import Block, paragraph_of
from generator.parsing.cursor import Cursor
from generator.parsing.decisions import Introduction, make_decision
from generator.parsing.entries import Entry
from generator.parsing.gathering import Listing
from generator.parsing.motions import motion_above
from generator.parsing.proposing import Motion

SETTLES = re.compile(
    r"(?:(?:AGREED|RESOLVED|Resolved)(?:\s(?i:unanimously))?"
    r"|(?:(?:It\swas|IT\sWAS)\s)?(?i:resolved|agreed)(?:\s(?i:unanimously))?\saccordingly"
    r"|It\swas\s(?i:resolved|agreed))\s?\."
)
# Without a stop, the last words of an item; behind "RESOLVED" a copy may have broken off.
AT_END = re.compile(r"AGREED(?:\s(?i:unanimously))?")


def agreed(cursor: Cursor) -> Block | None:
    """Read a line that only says that the motion above it was agreed to.

    Accepts `AGREED.`, `It was resolved accordingly.` below who moved what.
    """
    below, words = cursor.ahead(), cursor.line.text
    if not (cursor.line.in_body and cursor.line.leads):
        return None
    if SETTLES.fullmatch(words) is None and (below is not None or AT_END.fullmatch(words) is None):
        return None
    if below is not None and (below.label or below.opens_decision or below.plain.startswith("That ")):
        return None  # what it leads to, or what was resolved of the motion
    kind = Kind.AGREED if "agreed" in cursor.line.text.lower() else Kind.RESOLVED
    motion = motion_above(cursor)
    return agreed_to(cursor, motion, kind, "agreed") if motion else None


def agreed_to(cursor: Cursor, motion: Motion, kind: Kind, rule: str) -> Block:
    """Return the block of a line that says a motion was agreed to: the motion's words are what was decided."""
    listing = Listing(lead_end=motion.words.start, entries=(Entry(label=None, span=motion.words),))
    introduction = Introduction(lead=motion.lead, kind=kind, around=cursor.line.span)
    decision = make_decision(cursor.text, introduction, listing)
    return Block(paragraphs=(paragraph_of(cursor.line, Role.PARAGRAPH, rule),), decisions=(decision,))
