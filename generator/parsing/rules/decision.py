"""Decisions that words of resolving introduce, with the limbs behind them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.model.decision import Decision, Kind
from generator.model.item import Paragraph, Role
from generator.model.span import Span
from generator.parsing.blocks import Block, Doubt, paragraph_of
from generator.parsing.bodies import body_in
from generator.parsing.cursor import Cursor, Evidence
from generator.parsing.decisions import Introduction, make_decision
from generator.parsing.gathering import Listing
from generator.parsing.labels import Label
from generator.parsing.leads import Lead, deed_under_decision
from generator.parsing.lines import Line, Under
from generator.parsing.listing import read_listing, read_on
from generator.parsing.lost import tells_deed, tells_deeds
from generator.parsing.outcome_shapes import CORRECT_RECORD
from generator.parsing.sentences import sentence_start
from generator.parsing.shapes import NEUTRAL_LEAD

# "It was proposed and agreed that", "It was proposed that a meeting take place and it was agreed that".
PROPOSED = re.compile(
    r"(?:\b(?:proposed|moved|suggested),?\s{1,3}(?:seconded,?\s{1,3})?(?:and\s{1,3})?|\b[Ii]t\swas\s(?:proposed|moved|suggested)\s[^.;:]{1,300}\band\s)\Z"
)
# "Cabinet is asked to consider passing the following resolution:" heads the words of an agenda.
TO_PASS = re.compile(
    r"\b(?:requested|asked|invited)\sto\s(?:consider\s)?pass(?:ing)?\s(?:a|the)\s(?:following\s)?resolution\b"
)
# "agreed the remaining recommendations, as set out below."
POINTS_BELOW = re.compile(
    r"\b(?:recommendations?|motions?|proposals?|amendments?)\b[^.]{0,60}\b(?:below|follows|following)\W{0,2}\Z"
)
# "At its meeting held on 5 July 2023, the Committee considered a report."
OTHER_MEETING = re.compile(
    r"At\s(?:its|their|the|a)\s(?:previous\s|last\s)?meeting\s(?:held\s)?on\s[0-9]{1,2}\s[A-Z][a-z]{2,8}"
)
# The words of the report, not yet of the body.
IS_RECOMMENDED = re.compile(r"It\sis\srecommended\b")
# What tells what came of the report below it; a list below it is its own.
CAME_OF_IT = (Evidence.OUTCOME, Evidence.DEED, Evidence.PASSING, Evidence.NEUTRAL, Evidence.LEAD)
# "The purpose of this report is to tell the Forum", "Minute 14 - Clerk to update", and nothing that happened.
FOR_WHAT = re.compile(
    r"\b(?:report|paper)\b[^.;]{0,120}\bis\sto\s[a-z]|\b[Pp]urpose\sof\s(?:this|report)\b|\b[Cc]lerk\sto\supdate\b"
)
HAPPENED = re.compile(
    r"\b(?:was|were|considered|received|presented|introduced|reported|advised|explained|noted|discussed|told|heard|thanked|stated)\b"
)
FARTHEST = 340
MOST_PARTS = 40
EXPECTED = 'expected what was decided after "{}"'


def decision(cursor: Cursor) -> Block | None:
    """Read a decision: a lead, and its limbs on the same line and the lines below.

    Accepts `Resolved – That the Committee:` and a list, `It was agreed that the plan be circulated.`
    """
    if not cursor.line.in_body or (cursor.line.leads and cursor.told[cursor.at] is Evidence.DEED):
        return None
    own = tuple(each for each in cursor.line.leads if not _is_formalised(cursor, each))
    leads = own if cursor.line.leads else _deeds(cursor)
    if not leads:
        return None
    if _heads_decision(cursor, leads[-1]):
        return None
    if tells_deed(cursor.line) and (cursor.line.under_decision or (cursor.line.label and cursor.line.label.is_first)):
        return _told_in_list(cursor)
    *passing, last = leads
    listing = _labelled(cursor, last, read_listing(cursor, last.span.end, last.rest, alone=not last.formal))
    if not listing.entries:
        return _without_limbs(cursor, last) if last.formal else None
    decisions = (*_passing_decisions(cursor, passing), _decision(cursor, last, listing))
    return Block(paragraphs=tuple(_paragraphs(cursor, last, listing)), decisions=decisions, doubts=listing.doubts)


def _heads_decision(cursor: Cursor, lead: Lead) -> bool:
    """Return whether "it was resolved to make the:" only leads to the heading "Decision" below it."""
    below = cursor.ahead()
    open_ended = lead.rest.of(cursor.text).endswith(":")
    return open_ended and below is not None and below.is_named and NEUTRAL_LEAD.match(below.text) is not None


def _told_in_list(cursor: Cursor) -> Block:
    """Read a list whose every part tells in a whole sentence what the body did: none of its words is a lead."""
    listing = read_on(cursor)
    found = make_decision(cursor.text, Introduction(lead=None, kind=None, around=cursor.line.span), listing)
    roles = (Role.LIMB, *listing.roles)
    taken = cursor.lines[cursor.at : cursor.at + len(roles)]
    paragraphs = tuple(paragraph_of(each, role, "decision") for each, role in zip(taken, roles, strict=True))
    return Block(paragraphs=paragraphs, decisions=(found,), doubts=listing.doubts)


def _labelled(cursor: Cursor, lead: Lead, listing: Listing) -> Listing:
    """Return a part of a list that names the body itself, whole and labelled: "(1) The Cabinet approved the plan"."""
    label = cursor.line.label
    if label is None or lead.span.start != cursor.line.words.start or not _is_of_deeds(cursor, label):
        return listing
    if len(listing.entries) != 1:
        return listing
    words = Span(start=listing.entries[0].span.start, end=cursor.line.words.end)
    return replace(listing, entries=(replace(listing.entries[0], label=label, span=words),))


def _is_of_deeds(cursor: Cursor, label: Label) -> bool:
    """Return whether every part of a list, from its first down to this label, tells what a body did.

    The numbers of minutes are no labels, and some of those only tell what was said.
    """
    at = cursor.at
    while not label.is_first and cursor.at - MOST_PARTS < at and at > 0:
        line, at = cursor.lines[at - 1], at - 1
        if line.label is None or not label.follows(line.label) or not _opens_with_deed(cursor.text, line):
            return False
        label = line.label
    below = cursor.ahead() if at == cursor.at else cursor.line
    goes_on = below is not None and below.label is not None and _opens_with_deed(cursor.text, below)
    return label.is_first and not label.is_dotted and goes_on


def _opens_with_deed(text: str, line: Line) -> bool:
    deed = line.leads[0] if line.leads else deed_under_decision(text, line.words)
    return deed is not None and deed.body is not None and deed.span.start == line.words.start


def _is_formalised(cursor: Cursor, lead: Lead) -> bool:
    """Return whether "he proposed and it was agreed" is only said, and a formal decision follows."""
    if _is_of_report(cursor, lead) or _is_of_other_meeting(cursor) or _is_to_be_passed(cursor):
        return True
    if (
        lead.formal
        or lead.rest.start == lead.rest.end
        or (cursor.formal <= cursor.at and cursor.evidence is not Evidence.LOST)
    ):
        return False
    if POINTS_BELOW.search(cursor.text, lead.rest.start, lead.rest.end):
        return True
    start = max(cursor.line.span.start, lead.span.start - FARTHEST)
    return PROPOSED.search(cursor.text, start, lead.span.start) is not None


def _is_to_be_passed(cursor: Cursor) -> bool:
    """Return whether an agenda only asks for a resolution, and prints its words below."""
    above = cursor.above()
    return above is not None and TO_PASS.search(above.text) is not None


def _is_of_other_meeting(cursor: Cursor) -> bool:
    """Return whether a paragraph goes on with what was done "At its meeting on 5 July", and a decision stands below."""
    if cursor.formal <= cursor.at:
        return False
    above = cursor.above()
    lines = (cursor.line, above) if above is not None and not above.leads else (cursor.line,)
    return any(OTHER_MEETING.match(line.text) for line in lines)


def _is_of_report(cursor: Cursor, lead: Lead) -> bool:
    """Return whether "It is recommended that" opens the item, and what came of it is told below."""
    if lead.kind is Kind.RECOMMENDED and _recommends_minutes(cursor, lead):
        return True
    own = lead.kind is Kind.RECOMMENDED and cursor.line.under is Under.NOTHING
    if own and (_is_decided_below(cursor) or _is_only_asked(cursor)):
        return True
    if not IS_RECOMMENDED.match(lead.span.of(cursor.text)):
        return False
    return any(told in CAME_OF_IT for told in cursor.told[cursor.at + 1 :])


def _recommends_minutes(cursor: Cursor, lead: Lead) -> bool:
    """Return whether it is recommended that minutes be signed: so an agenda asks, no body recommends its own."""
    below = cursor.ahead()
    words = lead.rest.of(cursor.text) or (below.text if below else "")
    return "minutes" in words and CORRECT_RECORD.search(words) is not None


def _is_only_asked(cursor: Cursor) -> bool:
    """Return whether the item is an agenda's: it says what a report is for, and nothing of what was done."""
    others = [line.text for line in cursor.lines if line is not cursor.line]
    return any(map(FOR_WHAT.search, others)) and not any(map(HAPPENED.search, others))


def _is_decided_below(cursor: Cursor) -> bool:
    """Return whether "Decision:" and a lead of its own stand below what the report recommends."""
    below = zip(cursor.lines[cursor.at + 1 :], cursor.told[cursor.at + 1 :], strict=True)
    return any(line.under is Under.DECISION and told >= Evidence.PASSING for line, told in below)


def _deeds(cursor: Cursor) -> tuple[Lead, ...]:
    """Return the lead of what a body did, where the paragraph stands under "Decision:"."""
    deed = deed_under_decision(cursor.text, cursor.line.words) if tells_deeds(cursor.line) else None
    opens = deed is not None and deed.verb in ("receive", "note") and cursor.formal > cursor.at
    return (deed,) if deed and not opens else ()


def _passing_decisions(cursor: Cursor, leads: Sequence[Lead]) -> Iterator[Decision]:
    """Yield the decisions of sentences that stand before the last lead of a paragraph."""
    for lead in leads:
        listing = read_listing(cursor, lead.span.end, lead.rest, alone=True)
        if listing.entries and lead.rest.start < lead.rest.end:
            yield _decision(cursor, lead, listing)


def _decision(cursor: Cursor, lead: Lead, listing: Listing) -> Decision:
    span = Span(start=lead.span.start, end=listing.lead_end)
    sentence = sentence_start(cursor.text, cursor.line.span.start, lead.span.start)
    around = cursor.line.span if lead.formal else Span(start=sentence, end=lead.rest.end)
    body = lead.body or body_in(cursor.text[lead.span.end : listing.lead_end])
    return make_decision(
        cursor.text, Introduction(lead=span, kind=lead.kind, verb=lead.verb, body=body, around=around), listing
    )


def _paragraphs(cursor: Cursor, lead: Lead, listing: Listing) -> Iterator[Paragraph]:
    yield paragraph_of(
        cursor.line, Role.LEAD if lead.formal or lead.opens or listing.roles else _own_role(cursor), "decision"
    )
    for offset, role in enumerate(listing.roles, start=1):
        yield paragraph_of(cursor.lines[cursor.at + offset], role, "decision")


def _own_role(cursor: Cursor) -> Role:
    """Return the part that a paragraph plays in which a decision is mentioned in passing."""
    label = cursor.line.label
    if label is None:
        return Role.PARAGRAPH
    return Role.BULLET if label.is_bullet else Role.NUMBERED


def _without_limbs(cursor: Cursor, lead: Lead) -> Block:
    doubt = Doubt(
        start=lead.span.end,
        message=EXPECTED.format(" ".join(lead.span.of(cursor.text).split())),
        mend="compare the lines below with the source; a wording may be missing from vocabulary.toml",
    )
    return Block(paragraphs=(paragraph_of(cursor.line, Role.LEAD, "decision"),), doubts=(doubt,))
