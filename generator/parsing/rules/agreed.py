"""Motions that the next line says were agreed to: "Agreed.", "RESOLVED accordingly." below what was moved."""

import re

from generator.model.decision import Kind
from generator.model.item import Role
from generator.parsing.blocks import Block, paragraph_of
from generator.parsing.cursor import Cursor
from generator.parsing.decisions import Introduction, make_decision
from generator.parsing.entries import Entry
from generator.parsing.gathering import Listing
from generator.parsing.lines import Line
from generator.parsing.motions import motion_above
from generator.parsing.proposing import Motion

SETTLES = re.compile(
    r"(?:(?:AGREED|RESOLVED|Resolved)(?:\s(?i:unanimously))?"
    r"|(?:(?:It\swas|IT\sWAS)\s)?(?i:resolved|agreed)(?:\s(?i:unanimously))?\saccordingly"
    r"|It\swas\s(?i:resolved|agreed))\s?\."
)
# Without a stop this may lead to what stands below it; behind "RESOLVED" a copy may have broken off.
AGREED = re.compile(r"AGREED(?:\s(?i:unanimously))?")

# "The Clerk left.", "Councillor Dell asked how long it would take."
TELLS = re.compile(
    r"(?:The|Councillors?|Cllrs?|Members|Officers|Mr|Mrs|Ms|Dr|He|She|They|It)\b"
    r"(?:(?!\b(?:be|should|will)\b)[^:;]){0,80}?\s"
    r"(?:[a-z]{3,12}ed|asked|came|gave|left|said|spoke|told|took|was|were|went)\b"
    r"(?:(?!\bbe\b)[^:;]){0,300}\."
)


def agreed(cursor: Cursor) -> Block | None:
    """Read a line that only says that the motion above it was agreed to.

    Accepts `AGREED.`, `It was resolved accordingly.` below who moved what.
    """
    line, below = cursor.line, cursor.ahead()
    if not (line.in_body and line.leads):
        return None
    if SETTLES.fullmatch(line.text) is None and (AGREED.fullmatch(line.text) is None or _may_lead_to(below)):
        return None
    if below is not None and (below.label or below.opens_decision or below.plain.startswith("That ")):
        return None  # what it leads to, or what was resolved of the motion
    kind = Kind.AGREED if "agreed" in cursor.line.text.lower() else Kind.RESOLVED
    motion = motion_above(cursor)
    return agreed_to(cursor, motion, kind, "agreed") if motion else None


def _may_lead_to(below: Line | None) -> bool:
    """Return whether a line below "AGREED" may be what was agreed, and does not tell what happened next."""
    return below is not None and TELLS.fullmatch(below.text) is None


def agreed_to(cursor: Cursor, motion: Motion, kind: Kind, rule: str) -> Block:
    """Return the block of a line that says a motion was agreed to: the motion's words are what was decided."""
    listing = Listing(lead_end=motion.words.start, entries=(Entry(label=None, span=motion.words),))
    introduction = Introduction(lead=motion.lead, kind=kind, around=cursor.line.span)
    decision = make_decision(cursor.text, introduction, listing)
    return Block(paragraphs=(paragraph_of(cursor.line, Role.PARAGRAPH, rule),), decisions=(decision,))
