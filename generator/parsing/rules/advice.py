"""What a council says of a plan on which it is only heard: "Recommendation: Members supported this application"."""

from itertools import takewhile

from generator.model.decision import Kind
from generator.model.item import Role
from generator.model.span import Span, trim
from generator.parsing.blocks import Block, paragraph_of
from generator.parsing.cursor import Cursor, Evidence
from generator.parsing.decisions import Introduction, make_decision
from generator.parsing.entries import Entry
from generator.parsing.gathering import Listing
from generator.parsing.rules.outcome import APPLICATION
from generator.parsing.shapes import ADVICE_TOLD

MOST_GROUNDS = 20


def advice(cursor: Cursor) -> Block | None:
    """Read what members recommend to whoever decides, where nothing is resolved, with the grounds listed below it.

    Accepts `Recommendation: Members objected to this application and commented:` and `- it is too tall`.
    """
    line = cursor.line
    match = ADVICE_TOLD.match(line.text) if line.in_body and cursor.evidence < Evidence.PASSING else None
    if match is None:
        return None
    start, grounds = line.span.start + match.end(), _grounds(cursor)
    lead = trim(cursor.text, Span(start=line.span.start, end=start))
    words = Span(start=start, end=cursor.lines[cursor.at + grounds].words.end)
    listing = Listing(lead_end=lead.end, entries=(Entry(label=None, span=words),))
    decision = make_decision(cursor.text, Introduction(lead=lead, kind=Kind.RECOMMENDED, around=line.span), listing)
    roles = (Role.LEAD, *(Role.LIMB for _ in range(grounds)))
    taken = cursor.lines[cursor.at : cursor.at + len(roles)]
    paragraphs = tuple(paragraph_of(each, role, "advice") for each, role in zip(taken, roles, strict=True))
    return Block(paragraphs=paragraphs, decisions=(decision,))


def _grounds(cursor: Cursor) -> int:
    """Return how many lines below list the grounds that the last words announce: they are of the same sentence."""
    if not cursor.line.text.endswith(":"):
        return 0
    below = (cursor.ahead(count) for count in range(1, MOST_GROUNDS))
    return sum(1 for _ in takewhile(lambda line: line and line.label and not APPLICATION.search(line.text), below))
