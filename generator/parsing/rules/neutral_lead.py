"""Decisions under "Decision:" or "Recommendations:" where no resolving word follows."""

import re

from generator.model.decision import Kind
from generator.model.item import Role
from generator.model.span import Span, trim
from generator.parsing.beginning import heads_matter
from generator.parsing.blocks import Block, paragraph_of
from generator.parsing.body_deeds import deed_under_decision
from generator.parsing.cursor import Cursor, Evidence
from generator.parsing.decisions import Introduction, make_decision
from generator.parsing.deed_lists import each_tells, lists_dotted_deeds
from generator.parsing.deeds_within import head_within
from generator.parsing.entries import Entry
from generator.parsing.formalising import IS_RECOMMENDED
from generator.parsing.gathering import Listing
from generator.parsing.introducing import ADVISES
from generator.parsing.kinds import verb_of
from generator.parsing.listing import ADVICE, read_listing
from generator.parsing.lost import CHAIR_TOLD, THAT, begins_list, is_wish, tells_deed
from generator.parsing.only_tells import only_tells
from generator.parsing.outcomes import approves_minutes, find_outcome
from generator.parsing.placing import ASKED as IS_ASKED
from generator.parsing.recorded import heads_record
from generator.parsing.reported import is_called_in
from generator.parsing.shapes import NEUTRAL_LEAD, RECOMMENDATION_HEADING

# "To work with the city council", "Approval as report" under "Decision:".
AIM = re.compile(r"To\s[a-z]|(?:Approval|Refusal|Adoption)\b")
# "An apology was received", "This item was withdrawn" under "Decision:".
UNDECIDED = (None, "receive", "withdraw", "consider", "take")
# But minutes that are taken so are approved.
AS_READ = " be taken as read"
# "As detailed in the recommendations.", where these are not printed.
AS_SET_OUT = re.compile(
    r"As\s(?:detailed|set\sout|contained|outlined|per|recommended)\s(?:in\s)?the\s(?:[a-z’']{3,12}\s){0,2}(?:report"
    r"|recommendations?)\s?\.?"
)
# On the record of a decision all else is what was decided: "Purchase of a van at a cost of £12,000."
NOTHING_DECIDED = re.compile(
    r"(?:(?:the\s)?(?:cabinet|executive|committee|board|panel)\s(?:considered|discussed)|none|nil|apolog(?:y|ies)"
    r"|n/?a|no|not|see|there|withdrawn|this\sreport|[0-9]{2}/[0-9]{2}/[0-9]{4}|(?:this\s)?item|deferred)\b",
    re.IGNORECASE,
)
# The end of "The Mayor agreed the recommendation as set out here, namely:".
AGREES = re.compile(r"\bagreed\b[^.;:]{0,120}:\s?[-–—]?\Z|\bagree[sd]\Z|\bagrees?\sto\s?;?\Z")
# "(a) To consider the following motion", and below it what was resolved.
ONE_WORD = re.compile(
    r"(?:Approved|Agreed|Noted|(?:AGREED|APPROVED|Agreed|Approved)\s(?:RECOMMENDATIONS?|[Rr]ecommendations?)"
    r"|[A-Z][a-z]{2,12}(?:\s[a-z]{2,12}){0,2}\s(?:granted|refused)(?:,?\ssubject\sto\sconditions)?)\s?\.?"
)
# No words of a decision: the number of a paragraph, "Resolved" above the next cell, a result.
WORDLESS = re.compile(
    r"[0-9]{1,2}(?:\.[0-9]{1,2}){0,2}\.?|R(?:esolved|ESOLVED)|(?:[Pp]assed|[Cc]arried|[Ll]ost)(?:\s\([^()]{0,60}\))?\.?"
)
INTERESTS = re.compile(r"\bdeclarations?\sof\s(?:[a-z]{3,12}\s)?interests?\b")
ASKED = re.compile(r"To\s(?:consider|receive|discuss)\b")
# "DECISION: That the plan be approved." below "Decision:".
HEADS_ITSELF = re.compile(r"(?i:decisions?)\s?:\s{1,9}\S|DECISIONS?\s[–-]\s")
# "Recommendations agreed subject to the following changes" leads to the changes.
CHANGED = re.compile(r"Recommendations?\s(?:approved|agreed|accepted)\ssubject\sto\sthe\sfollowing\b")
# "Officers outlined three risks:", "During discussion the following was raised:" above a list.
POINTS = re.compile(
    r"(?!That\b|[^:]*\b(?:agree[sd]?|resolve[sd]?|decide[sd]?|approve[sd]?|endorse[sd]?|accept(?:s|ed)?"
    r"|adopt(?:s|ed)?|moved|recommend(?:s|ed|ations?)?|be)\b)[A-Z][^.;:]{3,160}?\s"
    r"(?:made|raised|explained|outlined|highlighted|reported|advised|asked|mentioned|covered|included)\b[^.;:]{0,80}:"
)
# So too where "Councillor Hill moved the reports of the committees as follows:".
MOVED_REPORT = re.compile(r"(?:[A-Z][\w’'.-]{1,20}\s){2,8}moved\sthe\sreports?\b[^.;:]{0,120}:")
# Before "Decision:" these mark a paragraph, and a number may be that of the heading.
BULLETS = ("•", "·", "▪")
# So long at least are words that tell something, though a copy broke off behind them.
SHORTEST = 25
# "Decision of Executive Councillor for Parks" heads that member's own, whatever a committee resolved beside it.
OF_MEMBER = re.compile(
    r"(?i:decision\sof\s(?:the\s)?(?:(?:executive|cabinet|lead)\s(?:councillor|member)|portfolio\sholder)\sfor\s)"
)
ASKS_SO = re.compile(r"The\s[^.;:]{3,60}\sresolves\s?:\Z")
HEADED = (Evidence.HEADING, Evidence.INSTRUCTION, Evidence.DEED, Evidence.LOST)


def neutral_lead(cursor: Cursor) -> Block | None:
    """Read a decision that a heading alone introduces; under "Decision:" its kind goes by the verbs of its limbs.

    Accepts `Decision: That the report be noted.`, `RECOMMENDATIONS:` and a list.
    """
    line = cursor.line
    if not line.in_body or is_called_in(cursor):
        return None
    if match := NEUTRAL_LEAD.match(line.text):
        return _read(cursor, line.span.start + match.end(), None)
    if cursor.evidence in HEADED and RECOMMENDATION_HEADING.match(line.text) and not cursor.is_asked:
        return _read(cursor, line.span.end, None if _is_under_decision(cursor) else Kind.RECOMMENDED)
    return None


def _is_under_decision(cursor: Cursor) -> bool:
    """Return whether "Decision:" stands directly above: what was recommended is what was decided."""
    above = cursor.ahead(-1)
    return above is not None and NEUTRAL_LEAD.match(above.text) is not None


def _read(cursor: Cursor, lead_end: int, kind: Kind | None) -> Block | None:
    line = cursor.line
    start = line.words.start if line.text.startswith(BULLETS) else line.span.start
    lead = trim(cursor.text, Span(start=start, end=lead_end))
    rest = trim(cursor.text, Span(start=lead.end, end=max(lead.end, line.words.end)))
    if rest.start == rest.end and not lists_dotted_deeds(cursor) and _tells_itself(cursor):
        return None
    listing = read_listing(cursor, lead.end, rest)
    if not _decides(cursor, listing):
        return None
    continued = listing.continued.of(cursor.text) if listing.continued else ""
    # "The Committee resolves:" below "Recommendations": so a report puts what it asks.
    if RECOMMENDATION_HEADING.match(lead.of(cursor.text)) and ASKS_SO.match(continued):
        return None
    if ADVISES.search(continued) or _is_advice(cursor):
        kind = Kind.RECOMMENDED
    elif any(map(AGREES.search, (continued, lead.of(cursor.text)))) or approves_minutes(cursor.text, rest):
        kind = Kind.AGREED
    decision = make_decision(cursor.text, Introduction(lead=lead, kind=kind, around=line.span), listing)
    roles = (Role.LEAD, *listing.roles)
    taken = cursor.lines[cursor.at : cursor.at + len(roles)]
    paragraphs = tuple(paragraph_of(each, role, "neutral_lead") for each, role in zip(taken, roles, strict=True))
    return Block(paragraphs=paragraphs, decisions=(decision,), doubts=listing.doubts)


def _is_advice(cursor: Cursor) -> bool:
    """Return whether what stands below is what a panel advises a member to do."""
    below = cursor.ahead()
    return below is not None and ADVICE.match(below.text) is not None


def _tells_itself(cursor: Cursor) -> bool:
    """Return whether the line below has a lead of its own, so that this one is only its heading."""
    below = cursor.ahead()
    if below is None or head_within(below) or HEADS_ITSELF.match(below.text) or CHANGED.match(below.text):
        return True
    outcome = find_outcome(cursor.text, below.words)
    if outcome and outcome.firm and not (THAT.match(below.text) or is_wish(below.text)):
        return True
    deed = deed_under_decision(cursor.text, below.words)
    if cursor.told[cursor.at + 1] is Evidence.DEED and begins_list(below):
        return False
    if each_tells(cursor, 1):
        return True
    if tells_deed(below) or (deed and below.label and below.label.is_first and not below.label.is_dotted):
        return False
    leads = bool(below.leads) and (below.leads[0].opens or (below.label is None and THAT.match(below.text) is None))
    return leads or deed is not None


def _decides(cursor: Cursor, listing: Listing) -> bool:
    """Return whether the first entry says what was done, and does not merely open a discussion.

    Where words of resolving follow, only a list or "That ..." may say the same in advance.
    """
    if not listing.entries or _is_cut_off(cursor, listing.entries[0]) or _heads_matter(cursor):
        return False
    first = listing.entries[0]
    words = first.span.of(cursor.text)
    told = _is_told_elsewhere(cursor, first, words) or _declares(cursor, listing) or _lists_points(cursor, listing)
    if told or WORDLESS.fullmatch(words) or (cursor.at == 0 and heads_record(cursor.lines)) or IS_ASKED.match(words):
        return False
    if cursor.evidence is Evidence.LEAD and cursor.minutes < cursor.at and not _is_only_recommended(cursor):
        near = first.span.end <= cursor.line.span.end or AIM.match(words) is not None or words.isupper()
        last = (cursor.formal < cursor.at and near) or OF_MEMBER.match(cursor.line.text) is not None
        last = last and verb_of(words) not in UNDECIDED
        listed = first.label is not None and (lists_dotted_deeds(cursor) or not first.label.is_dotted)
        listed = listed and not _only_heads(cursor, listing)
        return last or listed or THAT.match(words) is not None
    if first.label is None and only_tells(cursor, words):
        return False
    stated = THAT.match(words) or AIM.match(words)
    if first.label is not None or stated is not None or verb_of(words) not in UNDECIDED or AS_READ in words:
        return True
    told = NOTHING_DECIDED.match(words) is not None or find_outcome(cursor.text, first.span) is not None
    set_out = AS_SET_OUT.fullmatch(words) is not None and not any(cursor.told)
    return set_out or (cursor.is_silent and not told)


def _only_heads(cursor: Cursor, listing: Listing) -> bool:
    """Return whether a list is no more than the title of what is resolved below it: "(1) Honorary Alderman"."""
    first = listing.entries[0]
    words = first.span.of(cursor.text)
    titled = words[-1].isalnum() and " to " not in words and verb_of(words) is None
    return len(listing.entries) == 1 and listing.continued is not None and titled


def _lists_points(cursor: Cursor, listing: Listing) -> bool:
    """Return whether a list above what was resolved is one of points: "In the debate members made these points:"."""
    continued = listing.continued.of(cursor.text) if listing.continued else ""
    below = cursor.told[cursor.at + 1 + len(listing.roles) :]
    points = POINTS.match(continued) or MOVED_REPORT.match(continued)
    return points is not None and any(told > Evidence.OUTCOME for told in below)


def _is_cut_off(cursor: Cursor, first: Entry) -> bool:
    """Return whether a page breaks off behind the first words below "Decision:", before they tell anything."""
    words, end = first.span.of(cursor.text), first.span.end
    cut = len(words) < SHORTEST and words[-1:].isalnum() and not cursor.text[end:].strip()
    return cut and verb_of(words) is None


def _heads_matter(cursor: Cursor) -> bool:
    """Return whether "a) Laptop loans" stands right below the heading, and only heads what came of them."""
    line, below = cursor.ahead(), cursor.ahead(2)
    if line is None or below is None:
        return False
    heads = line.label is not None and line.plain[-1:].isalnum() and "£" not in line.plain
    parted = below.is_named and line.label is not None and line.label.is_dotted
    if parted and NEUTRAL_LEAD.match(below.text):  # "5.1 Petition on the paths", above "DECISION"
        return True
    return (heads and below.opens_decision and verb_of(line.plain) is None) or heads_matter(line, below)


def _is_only_recommended(cursor: Cursor) -> bool:
    """Return whether nothing but the report's own recommendation, above the heading, has a word of resolving."""
    leads = [at for at, told in enumerate(cursor.told) if told is Evidence.LEAD]
    return all(at < cursor.at and IS_RECOMMENDED.match(cursor.lines[at].text) for at in leads)


def _is_told_elsewhere(cursor: Cursor, first: Entry, words: str) -> bool:
    """Return whether what was decided is told below: "Approved." sums it up, "(a) To consider the motion" heads it."""
    if first.label:
        return cursor.evidence is Evidence.LEAD and ASKED.match(words) is not None
    return cursor.formal > cursor.at and ONE_WORD.fullmatch(words) is not None


def _declares(cursor: Cursor, listing: Listing) -> bool:
    """Return whether a list only says which interests were declared, or what the chair told the meeting."""
    if listing.entries[0].label and all(CHAIR_TOLD.match(each.span.of(cursor.text)) for each in listing.entries):
        return True
    return listing.continued is not None and INTERESTS.search(listing.continued.of(cursor.text)) is not None
