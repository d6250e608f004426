"""Outcomes told in a sentence, where nothing else records what was decided."""

from generator.model.item import Role
from generator.parsing.blocks import Block, paragraph_of
from generator.parsing.bodies import body_in
from generator.parsing.cursor import Cursor, Evidence
from generator.parsing.decisions import Introduction, make_decision
from generator.parsing.entries import Entry
from generator.parsing.gathering import Listing
from generator.parsing.outcomes import find_outcome

NEAR = 5


def outcome(cursor: Cursor) -> Block | None:
    """Read a sentence that tells the outcome.

    Accepts `The minutes of 4 May 2021 were agreed as a correct record.`, `The report was received and noted.`
    """
    line = cursor.line
    if cursor.told[cursor.at] is not Evidence.OUTCOME:
        return None
    found = find_outcome(cursor.text, line.words)
    if found is None or not ((found.firm and not _is_formalised(cursor)) or cursor.evidence is Evidence.OUTCOME):
        return None
    listing = Listing(lead_end=line.words.start, entries=(Entry(label=None, span=found.limb),))
    body = body_in(found.lead.of(cursor.text)) if found.lead else None
    introduction = Introduction(lead=found.lead, kind=found.kind, verb=found.verb, body=body, around=line.span)
    decision = make_decision(cursor.text, introduction, listing)
    return Block(paragraphs=(paragraph_of(line, Role.PARAGRAPH, "outcome"),), decisions=(decision,))


def _is_formalised(cursor: Cursor) -> bool:
    """Return whether a formal decision on the same minutes stands a few lines below."""
    near = [line for count in range(1, NEAR) if (line := cursor.ahead(count))]
    formal = next((at for at, line in enumerate(near) if line.opens_decision), len(near))
    return any("minutes" in line.text for line in near[formal : formal + 2])
