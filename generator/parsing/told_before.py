"""What a paragraph decides before a word of resolving that stands in it: an election, or the approval of minutes."""

import re
from collections.abc import Iterator

from generator.model.decision import Decision, Kind
from generator.model.span import Span
from generator.parsing.cursor import Cursor
from generator.parsing.decisions import Introduction, make_decision
from generator.parsing.entries import Entry
from generator.parsing.gathering import Listing
from generator.parsing.lead import Lead
from generator.parsing.outcomes import approves_minutes
from generator.parsing.sentences import sentence_start

# "Mrs Hill was elected Vice-Chair and it was resolved that she be paid an allowance."
CHOSEN_BEFORE = re.compile(
    r"(?P<words>(?:[A-Z](?:(?!\b(?:that|which|who|had)\b)[^.;:]){5,160}?)\s(?:was|were)\s(?:duly\s|then\s)?"
    r"(?:(?:re-)?elected|appointed|confirmed\sas)\b[^.;:]{3,160}?)"
    r"\sand\s(?:it\swas\s(?:then\s)?(?:proposed,\sseconded\sand\s)?)?\Z"
)


def told_before(cursor: Cursor, lead: Lead) -> Iterator[Decision]:
    """Yield what the paragraph of a lead decides before it: minutes in a sentence, an election in a clause.

    Where the lead itself speaks of the minutes, it says of them again what was told.
    """
    start = sentence_start(cursor.text, cursor.line.words.start, lead.span.start)
    again = "minutes" in lead.rest.of(cursor.text)
    for sentence in cursor.line.told(cursor.text):
        if not again and sentence.end <= start and approves_minutes(cursor.text, sentence):
            yield _told(cursor.text, sentence, Kind.AGREED)
    if chosen := CHOSEN_BEFORE.fullmatch(cursor.text, start, lead.span.start):
        yield _told(cursor.text, Span(*chosen.span("words")), Kind.RESOLVED)


def _told(text: str, words: Span, kind: Kind) -> Decision:
    listing = Listing(lead_end=words.start, entries=(Entry(label=None, span=words),))
    return make_decision(text, Introduction(lead=None, kind=kind), listing)
