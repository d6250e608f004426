"""Decisions whose lead was lost when the page was copied."""

import re
from itertools import takewhile

from generator.model.item import Role
from generator.model.mention import Confidence
from generator.model.span import Span
from generator.parsing.between import SUBTITLE
from generator.parsing.blocks import Block, Doubt, paragraph_of
from generator.parsing.cursor import Cursor, Evidence
from generator.parsing.decisions import Introduction, make_decision
from generator.parsing.gathering import Listing
from generator.parsing.lines import Line, Under
from generator.parsing.listing import read_listing, read_on
from generator.parsing.lost import (
    COMPLETE,
    THAT,
    heads_decisions,
    heads_deeds,
    introduces_limbs,
    kind_of_introduction,
    reads_as_deed,
)
from generator.parsing.votes import LOST_STATUS, find_vote

# "Having complied with the rules:", "The Leader MOVED:"; but "Members made the following points:".
ANNOUNCES = re.compile(
    r"\A(?:Having|Following|After|Subject)\b|\b(?:moved|motion|recommendations?|decisions?|agreed|carried)\b|\b(?:was|were)\srequested\sto\b|\bit\swas\s?:\Z",
    re.IGNORECASE,
)
# "The introduction included the following points." ends without a colon.
LISTS_POINTS = re.compile(
    r"\bthe\sfollowing\s(?:[a-z]{3,12}\s)?(?:points?|comments?|questions?|issues|matters)\b[^.]{0,40}\.\Z"
)
# Words such as "I, Councillor Hill, do hereby:" introduce what is decided.
HEREBY = re.compile(r"\bhereby\s?:\Z")
TO_BE_MOVED = re.compile(r"\bto\s(?:move|propose)\b", re.IGNORECASE)
# "The following amendment was moved", 'to add the words'.
AMENDS = re.compile(
    r"\A(?:the\s)?amendment\b|\bamendment\b.{0,80}\bmoved\b|\bmoved\b.{0,120}\bamendment\b|\b(?:add|insert|delete|replace)\s(?:the\s)?words\b",
    re.IGNORECASE,
)
# "The substantive motion was put to the vote and carried": what stands below it is no longer of the amendment.
CARRIED = re.compile(r"\bsubstantive\smotion\b.{0,120}\bcarried\b")
# "It was moved by Councillor Hill, seconded by Councillor Dell and": the word of resolving was lost.
SECONDED_AND = re.compile(r"\bseconded\b.{3,80}\sand\Z")
LOST_ABOVE = re.compile(r"(?:lost|defeated|not\scarried)\b[^.]{0,80}\.?\Z", re.IGNORECASE)
INCOMPLETE = "wording incomplete in the source: no words of resolving introduce it"
FARTHEST = 20
CLOSE = 7
LOST = (Evidence.INSTRUCTION, Evidence.DEED, Evidence.LOST)


def lost_lead(cursor: Cursor) -> Block | None:
    """Read limbs that no words of resolving introduce, where the item has no other decision.

    Accepts `That the report be noted; and` and the paragraphs below it.
    """
    line = cursor.line
    if not line.in_body or not (_leads_itself(cursor) or _is_read(cursor)):
        return None
    if introduces_limbs(line) or _leads_itself(cursor):
        listing = read_listing(cursor, line.span.end, Span(start=line.span.end, end=line.span.end))
        return _block(cursor, listing, lead=line.words, own=Role.LEAD) if listing.entries else None
    return _block(cursor, read_on(cursor), lead=None, own=Role.LIMB)


def _leads_itself(cursor: Cursor) -> bool:
    """Return whether a line leads its list whatever else is told: "The Cabinet:", "That the Member be advised to"."""
    line, below = cursor.line, cursor.ahead()
    if below is None or below.label is None:
        return below is not None and heads_decisions(line)
    return heads_deeds(line, below) or (introduces_limbs(line) and kind_of_introduction(line) is not None)


def _is_read(cursor: Cursor) -> bool:
    return _is_clearest(cursor) and not (_is_point(cursor) or _is_of_failed(cursor) or _is_quoted(cursor))


def _is_clearest(cursor: Cursor) -> bool:
    """Return whether the line is of the clearest form in which its item records what was decided.

    Where only decisions are printed, every form counts; of instructions only the first, for others are options.
    """
    evidence = cursor.told[cursor.at]
    if evidence is Evidence.INSTRUCTION:
        return evidence is cursor.evidence and _is_instructed(cursor)
    if evidence in LOST and evidence is cursor.evidence:
        return True
    if evidence is Evidence.LOST and (_is_titled(cursor) or _is_carried(cursor) or _runs_into_lead(cursor)):
        return True
    anew = evidence is Evidence.LOST and cursor.line.label is not None and THAT.match(cursor.line.plain) is not None
    clearer = cursor.evidence > (Evidence.NEUTRAL if anew else Evidence.LOST)
    return evidence in LOST[1:] and cursor.line.under_decision and not clearer


def _is_titled(cursor: Cursor) -> bool:
    """Return whether "That the order be changed" stands below a title of its own, and no lead below it."""
    above, below = _above(cursor, 1), cursor.ahead()
    if above is None or above.label or (below and below.opens_decision):
        return False
    if cursor.line.label:
        last = cursor.formal < cursor.at and cursor.line.label.is_first
        return last and SUBTITLE.fullmatch(above.text) is not None
    headed = SUBTITLE.fullmatch(above.text) is not None or SECONDED_AND.search(above.text) is not None
    return headed and COMPLETE.match(cursor.line.plain) is not None


def _is_carried(cursor: Cursor) -> bool:
    """Return whether a motion in its own words is carried in the next line, and no formal decision repeats it."""
    below, after = cursor.ahead(), cursor.ahead(2)
    if below is None or (after and after.opens_decision):
        return False
    vote = find_vote(cursor.text, below.words)
    return vote is not None and vote.result == "carried" and vote.on != "amendment"


def _is_instructed(cursor: Cursor) -> bool:
    """Return whether "To note the report" is an outcome: an agenda says so too, but before anything is told."""
    if cursor.instruction < cursor.at:
        return False
    above, below, label = _above(cursor, 1), cursor.ahead(), cursor.line.label
    if label and not label.is_bullet and below and below.label and below.label.follows(label):
        return True
    return cursor.line.under is not Under.NOTHING or (above is not None and above.text.endswith("."))


def _runs_into_lead(cursor: Cursor) -> bool:
    """Return whether the numbering goes on below a lead: `(1)` and `(2)`, "Recommended to Council:", `(3)`."""
    near = (cursor.ahead(count) for count in range(1, FARTHEST))
    if not any(line is not None and line.opens_decision for line in near):
        return False
    listing = read_on(cursor)
    lead, first = cursor.ahead(len(listing.roles) + 1), cursor.ahead(len(listing.roles) + 2)
    last = listing.entries[-1].label
    if lead is None or first is None or first.label is None or last is None:
        return False
    return lead.opens_decision and first.label.follows(last)


def _is_of_failed(cursor: Cursor) -> bool:
    """Return whether a line stands in the words of an amendment or motion, where one was lost."""
    if _is_lost_above(cursor) or not cursor.failed:
        return _is_lost_above(cursor)
    above = (line for back in range(1, CLOSE) if (line := _above(cursor, back)))
    undecided = takewhile(lambda line: CARRIED.search(line.text) is None, above)
    return any(AMENDS.search(line.text) or LOST_STATUS.match(line.text) for line in undecided)


def _is_lost_above(cursor: Cursor) -> bool:
    """Return whether the line above says no more than that this motion was lost: "LOST: 3 for, 6 against."."""
    above = _above(cursor, 1)
    return above is not None and LOST_ABOVE.match(above.text) is not None


def _is_point(cursor: Cursor) -> bool:
    """Return whether the line is one of the points after "Members made the following points:"."""
    before = _introduction(cursor)
    if before is None or _begins_anew(cursor) or HEREBY.search(before.text):
        return False
    return (
        ANNOUNCES.search(before.text) is None
        or TO_BE_MOVED.search(before.text) is not None
        or reads_as_deed(cursor.line)
        or cursor.failed
    )


def _introduction(cursor: Cursor) -> Line | None:
    """Return the line that introduces the points among which the cursor stands, or None."""
    above = (line for back in range(1, FARTHEST) if (line := _above(cursor, back)))
    before = next((line for line in above if not (line.label or line.text.endswith(";"))), None)
    if before is None or before.is_furniture:
        return None
    return before if before.text.endswith((":", "–", " -")) or LISTS_POINTS.search(before.text) else None


def _is_quoted(cursor: Cursor) -> bool:
    """Return whether a listed line stands in words that are quoted: a petition, an earlier resolution."""
    if cursor.line.label is None:
        return False
    above = next((line for back in range(1, FARTHEST) if (line := _above(cursor, back)) and not line.label), None)
    return above is not None and above.text[0] in '“"' and not any(mark in above.text[1:] for mark in '”"')


def _begins_anew(cursor: Cursor) -> bool:
    """Return whether a list begins here below a list of another style: `(a)` below bullets."""
    above, label = _above(cursor, 1), cursor.line.label
    return (
        above is not None
        and above.label is not None
        and label is not None
        and not label.is_like(above.label)
        and label.is_first
        and not label.is_bullet
    )


def _above(cursor: Cursor, back: int) -> Line | None:
    return cursor.ahead(-back) if back <= cursor.at else None


def _confidence(cursor: Cursor) -> Confidence:
    """Return how sure the reading is: "That the report be noted" can hardly be anything but a decision."""
    sure = cursor.told[cursor.at] is Evidence.LOST or cursor.line.under is not Under.NOTHING
    return Confidence.INFERRED if sure else Confidence.UNSURE


def _block(cursor: Cursor, listing: Listing, *, lead: Span | None, own: Role) -> Block:
    kind = kind_of_introduction(cursor.line) if lead else None
    confidence = Confidence.STATED if lead else _confidence(cursor)
    reason = "" if lead else INCOMPLETE
    introduction = Introduction(lead=lead, kind=kind, confidence=confidence, reason=reason)
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
