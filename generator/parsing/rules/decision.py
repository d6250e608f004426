"""Decisions that words of resolving introduce, with the limbs behind them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from generator.model.decision import Decision, Kind
from generator.model.item import Paragraph, Role
from generator.model.span import Span
from generator.parsing.blocks import Block, Doubt, paragraph_of
from generator.parsing.bodies import body_in
from generator.parsing.body_deeds import deed_under_decision
from generator.parsing.cursor import Cursor, Evidence
from generator.parsing.decisions import Introduction, make_decision
from generator.parsing.deed_lists import each_tells, opens_with_deed
from generator.parsing.formalising import is_formalised
from generator.parsing.gathering import Listing
from generator.parsing.lead import Lead
from generator.parsing.listing import read_listing, read_on
from generator.parsing.lost import tells_deed, tells_deeds
from generator.parsing.own_labels import as_labelled
from generator.parsing.sentences import sentence_start
from generator.parsing.shapes import NEUTRAL_LEAD
from generator.parsing.told_before import told_before
from generator.parsing.votes import VOTED_ASIDE

# "The Leader delegated authority to the Cabinet to make the following decisions:" heads them.
MADE_BELOW = re.compile(
    r"\b(?:make\sthe\sfollowing\sdecisions?|decisions?\sset\sout\sbelow)\s?[:.]\Z"
    r"|\bagreed\sas\sfollows\s?:\s?[-–—]?\Z"
)
# "Proposed by Cllr Hill, seconded by Cllr Dell. All in favour.", behind what was agreed, and no other motion.
VOTED_BEHIND = re.compile(
    r"\s{1,3}[(\[]?(?:(?:Proposed|Proposer|Moved|Prop)\b|All\s(?:were\s)?(?:agreed|in\sfavour)\b|Unanimous"
    r"|Carried\b|Vot(?:e|ing)\b)(?:(?!\b(?:that|to|resolved)\b|/[0-9]|[0-9]\.\s[A-Z])[^\n]){0,200}"
)
# "RESOLVED:" above "There were no declarations of interest."
NONE_WERE = re.compile(r"There\swere\sno\s[a-z]")
# "Resolved: The Committee is asked to", and nothing follows.
IS_ASKED = re.compile(r"[A-Z][^.;:]{2,60}\s(?:is|are)\s(?:asked|invited|recommended)\sto\s?:?")
# The end of "The Board received and noted the report and, to take it forward, agreed:".
AGREED_ENDS = (" agreed:", " agreed that:", " agreed to:", " agrees:", " agrees that:", " agrees to:")
MOTION_THAT = ("motion that", "Motion that")
# "Cabinet noted the report and," above what it did beside that, of which the lead was lost.
OPEN_AND = re.compile(r"[^;:]{0,60}\sand,?")
# What a body did first, above what it resolved.
OPENING = ("receive", "note", "request", "welcome")
MOST_PARTS = 40
EXPECTED = 'expected what was decided after "{}"'


def decision(cursor: Cursor) -> Block | None:
    """Read a decision: a lead, and its limbs on the same line and the lines below.

    Accepts `Resolved – That the Committee:` and a list, `It was agreed that the plan be circulated.`
    """
    if not cursor.line.in_body or (cursor.line.leads and cursor.told[cursor.at] is Evidence.DEED):
        return None
    own = tuple(each for each in cursor.line.leads if not is_formalised(cursor, each))
    leads = (*_deed_before(cursor, own), *own) if cursor.line.leads else _deeds(cursor)
    if not leads or _heads_decision(cursor, leads[-1]):
        return None
    if _is_told_in_list(cursor, leads[0]) and not each_tells(cursor):
        return _told_in_list(cursor)
    *passing, last = leads
    listing = as_labelled(cursor, read_listing(cursor, last.span.end, last.rest, alone=not last.formal))
    if not listing.entries or _only_asks(cursor.text, listing):
        return _without_limbs(cursor, passing, last)
    if listing.roles and NONE_WERE.match(cursor.text, listing.entries[0].span.start):
        return None
    before = (*told_before(cursor, leads[0]), *_passing_decisions(cursor, passing))
    decisions = (*before, _decision(cursor, last, listing))
    return Block(paragraphs=tuple(_paragraphs(cursor, last, listing)), decisions=decisions, doubts=listing.doubts)


def _heads_decision(cursor: Cursor, lead: Lead) -> bool:
    """Return whether "it was resolved to make the:" only leads to the heading "Decision" below it."""
    below = cursor.ahead()
    words = lead.rest.of(cursor.text)
    if not lead.formal and (MADE_BELOW.search(words) or (OPEN_AND.fullmatch(words) and any(cursor.told_below()))):
        return True
    return words.endswith(":") and below is not None and below.is_named and NEUTRAL_LEAD.match(below.text) is not None


def _is_told_in_list(cursor: Cursor, lead: Lead) -> bool:
    """Return whether a line begins a list whose every part names the body: "(1) The Cabinet approved the plan"."""
    line = cursor.line
    # "1) Cabinet APPROVED the plan" has a lead of its own, in capitals: it is a decision, and no part of one.
    if tells_deed(line) and (line.under_decision or (line.label and line.label.is_first)):
        return not line.leads[0].is_firm
    return not line.leads and lead.span.start == line.words.start and _is_of_deeds(cursor)


def _told_in_list(cursor: Cursor) -> Block:
    """Read a list whose every part tells in a whole sentence what the body did: none of its words is a lead."""
    listing = read_on(cursor)
    found = make_decision(cursor.text, Introduction(lead=None, kind=None, around=cursor.line.span), listing)
    roles = (Role.LIMB, *listing.roles)
    taken = cursor.lines[cursor.at : cursor.at + len(roles)]
    paragraphs = tuple(paragraph_of(each, role, "decision") for each, role in zip(taken, roles, strict=True))
    return Block(paragraphs=paragraphs, decisions=(found,), doubts=listing.doubts)


def _only_asks(text: str, listing: Listing) -> bool:
    """Return whether nothing stands behind a lead but the beginning of what a report asks for."""
    first, last = listing.entries[0].span, listing.entries[-1].span
    return IS_ASKED.fullmatch(text, first.start, last.end) is not None


def _is_of_deeds(cursor: Cursor) -> bool:
    """Return whether every part of a list, from its first down to this line, tells what a body did.

    The numbers of minutes are no labels, and some of those only tell what was said.
    """
    at, label = cursor.at, cursor.line.label
    while label is not None and not label.is_first and cursor.at - MOST_PARTS < at and at > 0:
        line, at = cursor.lines[at - 1], at - 1
        if line.label is None or not label.follows(line.label) or not opens_with_deed(cursor.text, line):
            return False
        label = line.label
    below = cursor.ahead() if at == cursor.at else cursor.line
    goes_on = below is not None and below.label is not None and opens_with_deed(cursor.text, below)
    return label is not None and label.is_first and not label.is_dotted and goes_on


def _deeds(cursor: Cursor) -> tuple[Lead, ...]:
    """Return the lead of what a body did, where the paragraph stands under "Decision:"."""
    deed = deed_under_decision(cursor.text, cursor.line.words) if tells_deeds(cursor.line) else None
    opens = deed is not None and deed.verb in OPENING and _is_told_below(cursor, deed)
    return (deed,) if deed and not opens else ()


def _deed_before(cursor: Cursor, leads: Sequence[Lead]) -> tuple[Lead, ...]:
    """Return the lead of what a body did under "Decision:" in a sentence before the one that tells what it agreed."""
    line = cursor.line
    first = Span(start=line.words.start, end=line.sentences[0].span.end)
    if not (leads and line.under_decision and first.end <= leads[0].span.start):
        return ()
    deed = deed_under_decision(cursor.text, first)
    if deed is None or deed.span.start != first.start or deed.verb == "receive":  # which only opens the matter
        return ()
    return () if deed.verb in OPENING and _is_told_below(cursor, deed) else (deed,)


def _is_told_below(cursor: Cursor, deed: Lead) -> bool:
    """Return whether what was decided stands below a deed that may only open the matter, as "received" mostly does."""
    below = cursor.told_below()
    formal = cursor.formal > cursor.at or Evidence.LOST in below or Evidence.LEAD in below
    return formal or (deed.verb == "receive" and Evidence.PASSING in below)


def _passing_decisions(cursor: Cursor, leads: Sequence[Lead]) -> Iterator[Decision]:
    """Yield the decisions of sentences that stand before the last lead of a paragraph."""
    for lead in leads:
        listing = read_listing(cursor, lead.span.end, lead.rest, alone=True)
        if listing.entries and lead.rest.start < lead.rest.end:
            yield _decision(cursor, lead, listing)


def _decision(cursor: Cursor, lead: Lead, listing: Listing) -> Decision:
    span = Span(start=lead.span.start, end=listing.lead_end)
    around, moved = _around(cursor, lead) if lead.formal else (_sentence_of(cursor, lead), None)
    agreed = lead.kind in (Kind.NOTED, None) and cursor.text.endswith(AGREED_ENDS, span.start, span.end)
    introduction = Introduction(
        lead=span,
        kind=Kind.AGREED if agreed else lead.kind,
        verb="agree" if agreed else lead.verb,
        body=lead.body or body_in(cursor.text[lead.span.end : listing.lead_end]),
        around=around,
        moved=moved,
    )
    return make_decision(cursor.text, introduction, listing)


def _sentence_of(cursor: Cursor, lead: Lead) -> Span:
    """Return the sentence in which a lead decides in passing, with the movers and the vote that alone stand behind it.

    A count that agrees to a motion stands behind it, too.
    """
    if cursor.text.startswith(MOTION_THAT, lead.span.start):
        stop = cursor.text.find(";", lead.rest.end, cursor.line.span.end)
        return Span(start=lead.span.start, end=stop if stop >= 0 else cursor.line.span.end)
    start = sentence_start(cursor.text, cursor.line.span.start, lead.span.start)
    end = cursor.line.words.end
    return Span(start=start, end=end if VOTED_BEHIND.fullmatch(cursor.text, lead.rest.end, end) else lead.rest.end)


def _around(cursor: Cursor, lead: Lead) -> tuple[Span, Span | None]:
    """Return where the vote on what a formal lead resolves may stand, and its movers, if they stand elsewhere.

    In a paragraph with several such leads a vote stands behind what was resolved, and who moved it before.
    """
    line, leads, below = cursor.line, cursor.line.leads, cursor.ahead()
    if below is not None and len(leads) == 1 and VOTED_ASIDE.fullmatch(below.text):
        return Span(start=line.span.start, end=below.span.end), None
    if len(leads) < 2:
        return line.span, None
    first, last = bisect_left(leads, lead.span.start, key=_start), bisect_right(leads, lead.span.start, key=_start)
    before = leads[first - 1].rest.end if first else line.span.start
    after = leads[last].span.start if last < len(leads) else line.span.end
    return Span(start=lead.span.start, end=after), Span(start=before, end=lead.rest.end)


def _start(lead: Lead) -> int:
    return lead.span.start


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


def _without_limbs(cursor: Cursor, passing: Sequence[Lead], last: Lead) -> Block | None:
    """Read a paragraph whose last lead leads to nothing: what it decides before that, and what should be looked at."""
    decisions = tuple(_passing_decisions(cursor, passing))
    if not (decisions or last.formal):
        return None
    role, doubts = (Role.LEAD, (_doubt(cursor, last),)) if last.formal else (_own_role(cursor), ())
    return Block(paragraphs=(paragraph_of(cursor.line, role, "decision"),), decisions=decisions, doubts=doubts)


def _doubt(cursor: Cursor, lead: Lead) -> Doubt:
    return Doubt(
        start=lead.span.end,
        message=EXPECTED.format(" ".join(lead.span.of(cursor.text).split())),
        mend="compare the lines below with the source; a wording may be missing from vocabulary.toml",
    )
