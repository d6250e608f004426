"""Decisions whose lead was lost when the page was copied."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from generator.model.decision import Kind
from generator.model.item import Role
from generator.model.mention import Confidence
from generator.model.span import Span, trim
from generator.parsing.blocks import Block, Doubt, paragraph_of
from generator.parsing.bodies import THAT_BODY
from generator.parsing.capitals import CAPITAL_DEED
from generator.parsing.clearest import is_read
from generator.parsing.closing import is_fact
from generator.parsing.cursor import NONE, Cursor, Evidence
from generator.parsing.decisions import Introduction, make_decision
from generator.parsing.deed_heads import BODY_HEADS, HEAD_ENDS, WEIGHED, head_of, heads_deeds
from generator.parsing.deeds_within import head_within
from generator.parsing.entries import Entry
from generator.parsing.gathering import Listing
from generator.parsing.introducing import heads_decisions, heads_now, introduces_limbs, kind_of_introduction
from generator.parsing.lines import Line, Under
from generator.parsing.listing import ADVICE, read_listing, read_on
from generator.parsing.lost import reads_as_limb
from generator.parsing.motions import CLOSING, carried_amendment
from generator.parsing.noting import notes_too
from generator.parsing.points import is_recommended
from generator.parsing.proposing import MOVED_BY
from generator.parsing.reported import recites_called_in
from generator.parsing.sections import begins_section, is_section
from generator.parsing.shapes import MINUTES_LINE, RECOMMENDATION_HEADING

# "That Council be RECOMMENDED to amend the policy.", where nothing else leads to it.
PUT_TO = re.compile(
    r"(?P<lead>That\s[^.;:]{3,60}?\sbe\s(?:RECOMMENDED(?:\sthat(?=\s))?|advised(?=\sto\s)))\s(?P<words>[^:]{8,600})",
    re.DOTALL,
)
CAME_OF_IT = re.compile(r"\b(?:carried|agreed|approved|adopted|resolved)\b[^.;:]{0,30}:\s?[-–—]?\Z")
# The end of "This Council therefore resolves to:".
RESOLVES = re.compile(r"\sresolves(?:\s(?:to|that))?\s?[:;]")
INCOMPLETE = "wording incomplete in the source: no words of resolving introduce it"
GIVES = "has given approval to:"


def lost_lead(cursor: Cursor) -> Block | None:
    """Read limbs that no words of resolving introduce, where the item has no other decision.

    Accepts `That the report be noted; and` and the paragraphs below it.
    """
    line = cursor.line
    if line.in_body and (within := head_within(line)):
        return _listed_within(cursor, within)
    if line.in_body and (amendment := carried_amendment(cursor)):
        return _amended(cursor, amendment)
    read = (
        line.in_body
        and not (heads_now(line) and not _leads_itself(cursor))
        and not (cursor.is_asked or is_recommended(cursor) or recites_called_in(cursor) or _is_of_lost_motion(cursor))
    )
    if not read or not (_leads_itself(cursor) or is_read(cursor) or _is_advised(cursor)):
        return None
    if introduces_limbs(line) or _leads_itself(cursor):
        listing = read_listing(cursor, line.span.end, Span(start=line.span.end, end=line.span.end))
        return _block(cursor, listing, lead=_behind_movers(cursor), own=Role.LEAD) if listing.entries else None
    if line.label is None and (put := PUT_TO.fullmatch(cursor.text, line.words.start, line.words.end)):
        return _put(cursor, put)
    listing = _told_by_place(cursor) or read_on(cursor)
    return _that_moved(cursor) or _block(cursor, listing, lead=None, own=Role.LIMB)


def _is_of_lost_motion(cursor: Cursor) -> bool:
    """Return whether a line heads what a motion asks for, where one was lost: "That this Council resolves to:"."""
    return cursor.failed and is_section(cursor.line) and not begins_section(cursor.lines, cursor.at)


def _told_by_place(cursor: Cursor) -> Listing | None:
    """Return the paragraphs below the facts of a published decision, which tell by their place alone what it was."""
    above = cursor.above()
    if above is None or not is_fact(above):
        return None
    told = zip(cursor.lines[cursor.at :], cursor.told[cursor.at :], strict=True)
    below = [line for line, each in takewhile(lambda pair: pair[1] is Evidence.LOST, told)]
    if not below or any(line.label or reads_as_limb(line) for line in below):
        return None
    entries = tuple(Entry(label=None, span=line.words) for line in below)
    return Listing(lead_end=cursor.line.span.start, entries=entries, roles=(Role.LIMB,) * (len(below) - 1))


def _that_moved(cursor: Cursor) -> Block | None:
    """Return the block of a motion whose "that" begins the line below who moved it, or None."""
    words, above = cursor.line.words, cursor.above()
    if above is None or not cursor.text.startswith("that ", words.start) or MOVED_BY.search(above.text) is None:
        return None
    if len(read_on(cursor).entries) > 1 or cursor.line.text.endswith((":", ":-", ": -", ";", "; and")):
        return None
    lead = Span(start=words.start, end=words.start + len("that"))
    listing = Listing(lead_end=lead.end, entries=(Entry(label=None, span=Span(start=lead.end + 1, end=words.end)),))
    return _block(cursor, listing, lead=lead, own=Role.LIMB)


def _behind_movers(cursor: Cursor) -> Span:
    """Return the lead of a line: "The Board:" of its last sentence, "carried:" behind those who moved it."""
    words, last = cursor.line.words, cursor.line.sentences[-1].span
    if last.start > words.start and BODY_HEADS.fullmatch(head_of(cursor.line)):
        return Span(start=last.start, end=words.end)
    came = CAME_OF_IT.search(cursor.text, words.start, words.end)
    moved = came is not None and cursor.text.find("second", words.start, came.start()) >= 0
    return Span(start=came.start(), end=words.end) if came and moved else words


def _is_advised(cursor: Cursor) -> bool:
    """Return whether a line is what a panel advises a member to do, whatever the member then resolved."""
    above = cursor.above()
    advice = above is not None and above.label is None and ADVICE.match(above.text) is not None
    return advice and PUT_TO.fullmatch(cursor.text, cursor.line.words.start, cursor.line.words.end) is not None


def _put(cursor: Cursor, put: re.Match[str]) -> Block:
    """Return the block of what is recommended to another body in one sentence."""
    lead, words = put.span("lead"), put.span("words")
    listing = Listing(lead_end=lead[1], entries=(Entry(label=None, span=Span(start=words[0], end=words[1])),))
    return _block(cursor, listing, lead=Span(start=lead[0], end=lead[1]), own=Role.LEAD, kind=Kind.RECOMMENDED)


def _amended(cursor: Cursor, lines: Sequence[Line]) -> Block:
    """Return the block of an amendment that was carried: its paragraphs are limbs, a list nests in the one above it."""
    entries = [Entry(label=line.label, span=line.words, depth=1 if line.label else 0) for line in lines]
    first, last = entries[0].span, entries[-1].span
    entries[0] = replace(entries[0], span=Span(start=first.start + 1, end=first.end))
    start, end = entries[-1].span.start, max(cursor.text.rfind(mark, last.start, last.end) for mark in CLOSING)
    entries[-1] = replace(entries[-1], span=Span(start=start, end=end))
    listing = Listing(lead_end=first.start, entries=tuple(entries), roles=(Role.LIMB,) * (len(lines) - 1))
    return _block(cursor, listing, lead=None, own=Role.LIMB)


def _listed_within(cursor: Cursor, head: re.Match[str]) -> Block:
    """Return the block of a line that names a body and lists its deeds itself."""
    start = cursor.line.span.start
    lead = Span(start=start + head.start("lead"), end=start + head.end("lead"))
    rest = trim(cursor.text, Span(start=lead.end, end=cursor.line.words.end))
    return _block(cursor, read_listing(cursor, lead.end, rest), lead=lead, own=Role.LEAD)


def _leads_itself(cursor: Cursor) -> bool:
    """Return whether a line leads its list whatever else is told: "The Cabinet:", "That the Member be advised to"."""
    line, below = cursor.line, cursor.ahead()
    heading = cursor.lines[cursor.at - 1] if cursor.at else None
    asked = heading is not None and heading.is_named and RECOMMENDATION_HEADING.match(heading.text) is not None
    if below is None or (asked and cursor.formal > cursor.at) or _is_put_now(cursor, asked=asked):
        return False
    whole = len(line.sentences) == 1 and WEIGHED.match(below.plain) is None
    whole = whole or cursor.evidence is not Evidence.LEAD
    lost = cursor.failed and below.plain.startswith("That ")  # the terms of a motion, with the body at its head
    deeds = whole and cursor.told[cursor.at] is not NONE and heads_deeds(line, below) and not lost
    deeds = deeds or (THAT_BODY.fullmatch(line.text) is not None and CAPITAL_DEED.match(below.plain) is not None)
    deeds = deeds or begins_section(cursor.lines, cursor.at) or notes_too(cursor.lines, cursor.at)
    if below.label is None:
        return deeds or heads_decisions(line)
    # Where a copy begins with "That:", what led to it was lost, and no agenda stands above.
    begins = (cursor.at == 0 and line.text == "That:") or line.text.endswith(GIVES)
    return deeds or (introduces_limbs(line) and (begins or kind_of_introduction(line) is not None))


def _is_put_now(cursor: Cursor, *, asked: bool) -> bool:
    """Return whether "The Cabinet agrees that:" may only be put: a draft, a motion that was lost, a reply."""
    if not heads_now(cursor.line):
        return False
    above = cursor.above()
    led = above is not None and above.text.endswith(HEAD_ENDS) and MINUTES_LINE.match(above.text) is None
    return asked or led or cursor.failed or cursor.formal >= 0 or Evidence.PASSING in cursor.told


def _confidence(cursor: Cursor) -> Confidence:
    """Return how sure the reading is: "That the report be noted" can hardly be anything but a decision."""
    sure = cursor.told[cursor.at] is Evidence.LOST or cursor.line.under is not Under.NOTHING
    return Confidence.INFERRED if sure else Confidence.UNSURE


def _block(cursor: Cursor, listing: Listing, *, lead: Span | None, own: Role, kind: Kind | None = None) -> Block:
    if kind is None and lead and lead.end == cursor.line.words.end:
        kind = Kind.RESOLVED if RESOLVES.search(cursor.line.text) else kind_of_introduction(cursor.line)
    confidence = Confidence.STATED if lead else _confidence(cursor)
    reason = "" if lead else INCOMPLETE
    around = cursor.line.span if lead and lead.start > cursor.line.words.start else None
    introduction = Introduction(lead=lead, kind=kind, confidence=confidence, reason=reason, around=around)
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
