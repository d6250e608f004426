"""Outcomes told in a sentence, where nothing else records what was decided."""

import re
from collections.abc import Sequence
from functools import lru_cache

from generator.model.decision import Kind
from generator.model.item import Role
from generator.model.span import Span
from generator.parsing.announced import ADDS, AMENDED, amendments_below, one_below, quoted_below
from generator.parsing.blocks import Block, paragraph_of
from generator.parsing.bodies import body_in
from generator.parsing.choosing import DULY, choosing_motion, is_moved_above, resolves_else
from generator.parsing.cursor import Cursor, Evidence
from generator.parsing.decisions import Introduction, make_decision
from generator.parsing.entries import Entry
from generator.parsing.formalising import IS_RECOMMENDED
from generator.parsing.gathering import Listing
from generator.parsing.lesser import POINTING
from generator.parsing.lines import Line
from generator.parsing.motions import is_adopted_below, motion_above
from generator.parsing.noting import noted_as_asked
from generator.parsing.outcomes import Outcome, find_outcome
from generator.parsing.proposing import Motion, find_motion
from generator.parsing.rules.agreed import agreed_to
from generator.parsing.votes import find_vote

# "EH23/112   MARKET COMPLAINTS LOG", "PENDING MATTERS"
CODED_HEADING = re.compile(r"(?:[A-Z]{0,4}[0-9]{1,4}/[0-9]{1,4}\s{1,9})?(?!MINUTES|DECISION)[A-Z][A-Z’'&,() -]{4,80}")
# "Reports", above the only sentence of a matter whose title does not stand out.
SHORT_TITLE = re.compile(r"[A-Z][\w’'&-]{2,20}(?:\s[\w’'&-]{2,20}){0,4}")
PREAMBLES = ("Preamble", "ItemPreamble")
# "The minutes were agreed by assent.", below the words of the motion.
NEAR, SHORTER, CHOOSING = 9, 60, ("elect", "appoint")
# "Grant subject to conditions" may be what an officer recommends, but where it is all that an item tells at its end.
GRANTED_SO = re.compile(r"(?:Grant|Approve)(?:e?d)?\b[^.;:]{0,40}\sconditions\b")
# "24/01234/FUL", the number of an application.
APPLICATION = re.compile(r"\b[0-9]{2,4}/[0-9]{3,6}(?:/[A-Z]{2,5})?\b|\b[A-Z]{1,4}/[0-9]{2,4}/[0-9]{2,6}\b")
# "That Mr Hill be appointed", below "he was duly appointed".
CHOOSES = re.compile(r"That\s[^.;:]{3,160}?\sbe\s(?:re-)?(?:elected|appointed)\b")
# "but this was not supported": what was agreed is something else.
FAILED = re.compile(r"\b(?:not\ssupported|was\slost|withdr[ae]wn?|no\sseconder|instead)\b")
# Below what somebody moved these are about it.
ALONE = ("Agreed", "Approved", "Accepted", "Adopted")
# "The plan of the quay was approved; and".
GOES_ON, STOPS = "; and", (".", "’", "”", '"', "'")
# The head of a table in which each item has its status.
STATUS_HEAD, STATUSES = "Status Action", ("Noted", "Agreed")
# "The Minutes of the following meetings were received:", above which they are.
OF_SEVERAL = re.compile(r"\b[Mm]inutes\sof\sthe\sfollowing\b[^.;:]{3,80}:\Z")
# "As indicated in these Minutes" tells of those one reads, and none that were approved.
THE_MINUTES = re.compile(r"(?<!\bin\sthese\s)minutes", re.IGNORECASE)
NOTED = re.compile(r"\bminutes\s(?:be|are|were)\s(?:noted|received)\b")
# A dash marks a part, other bullets may mark every paragraph of the minutes; no minutes number theirs "(i)".
FIRST_ROMAN = "(i)"
LISTING = ("-", "–", "—", FIRST_ROMAN)


def outcome(cursor: Cursor) -> Block | None:
    """Read a sentence that tells the outcome.

    Accepts `The minutes of 4 May 2021 were agreed as a correct record.`, `The report was received and noted.`
    """
    line = cursor.line
    if cursor.told[cursor.at] is not Evidence.OUTCOME or _is_status(cursor):
        return None
    found = find_outcome(cursor.text, line.words) or noted_as_asked(cursor.text, line.words)
    if found is None or not ((found.firm and not _is_formalised(cursor, found)) or _counts(cursor, found)):
        return None
    if _is_asked_for(cursor) or _is_reported(cursor) or is_adopted_below(cursor):
        return None
    if found.verb in CHOOSING and is_moved_above(cursor):
        motion = choosing_motion(cursor)
        return agreed_to(cursor, motion, Kind.RESOLVED, "outcome") if motion else None
    if motion := _motion_pointed_at(cursor, found):
        return agreed_to(cursor, motion, found.kind, "outcome")
    listed = _listed_below(cursor) if found.limb.end == line.words.end and _announces(cursor) else 0
    body = body_in(found.lead.of(cursor.text)) if found.lead else None
    introduction = Introduction(lead=found.lead, kind=found.kind, verb=found.verb, body=body, around=line.span)
    decision = make_decision(cursor.text, introduction, _listing(cursor, found, listed))
    taken = cursor.lines[cursor.at : cursor.at + listed + 1]
    paragraphs = tuple(paragraph_of(each, Role.PARAGRAPH, "outcome") for each in taken)
    return Block(paragraphs=paragraphs, decisions=(decision,))


def _listing(cursor: Cursor, found: Outcome, listed: int) -> Listing:
    """Return what was done as a listing, with so many lines below that it announces: changes to minutes are parts."""
    line, below = cursor.line, cursor.lines[cursor.at + 1 : cursor.at + listed + 1]
    limb = Span(start=found.limb.start, end=below[-1].words.end) if below else found.limb
    label = line.label if limb.start == line.words.start and _is_of_list(cursor) else None
    numbered, several = _is_changed(cursor), found.firm or OF_SEVERAL.search(cursor.line.plain) is not None
    changes = [each for each in below if each.label and (numbered or (several and each.label.is_bullet))]
    parts = (Entry(label=each.label, span=each.words, depth=1) for each in changes)
    return Listing(lead_end=line.words.start, entries=(Entry(label=label, span=limb), *parts))


def _is_reported(cursor: Cursor) -> bool:
    """Return whether "A budget was approved; and" is one of the points that somebody makes in a list, or its last."""
    line, above = cursor.line, cursor.above()
    last = above is not None and _is_point(above) and above.text.endswith(GOES_ON)
    led = above is not None and not above.is_named and above.text.endswith(":")
    return last or ((led or _is_point(line)) and line.text.endswith(GOES_ON))


def _is_point(line: Line) -> bool:
    return line.label is not None and line.label.is_bullet


def _is_asked_for(cursor: Cursor) -> bool:
    """Return whether "To agree the minutes as a correct record" is what the agenda asks, and is told below."""
    below = cursor.ahead()
    told = (
        below is not None and below.text.startswith("The minutes ") and cursor.told[cursor.at + 1] is Evidence.OUTCOME
    )
    return told and cursor.line.plain.startswith("To ")


def _is_status(cursor: Cursor) -> bool:
    """Return whether "Noted" is only the status of an item, in a column of the page's table."""
    return cursor.line.text in STATUSES and 0 <= _status_head(cursor.text) < cursor.line.span.start


@lru_cache(maxsize=1)  # of the text that is being read
def _status_head(text: str) -> int:
    return text.find(STATUS_HEAD)


def _is_of_list(cursor: Cursor) -> bool:
    """Return whether the label is one of a list: a dash, "(i)", or "(a) The minutes were approved" with "(b)" next."""
    label = cursor.line.label
    if label is None or not label.text.startswith("(") or label.text == FIRST_ROMAN:
        return label is not None and label.text in LISTING
    near = ((line, told) for at in (-1, 1) if (line := cursor.ahead(at)) and (told := cursor.told[cursor.at + at]))
    beside = [line.label for line, told in near if line.label and told is Evidence.OUTCOME]
    return any(other.follows(label) or label.follows(other) for other in beside)


def _motion_pointed_at(cursor: Cursor, found: Outcome) -> Motion | None:
    """Return the motion that "This was agreed." is all about: of its own paragraph, or of the one above, or None.

    "Agreed." or "Approved." alone is about one that was moved right above.
    """
    words, own = found.limb.of(cursor.text), Span(start=cursor.line.words.start, end=found.limb.start)
    if found.verb in CHOOSING and DULY in words and own.start < own.end:
        return find_motion(cursor.text, own)
    if words.rstrip(" .") in ALONE:
        return motion_above(cursor)
    if POINTING.match(words) is None:
        return None
    above = (line for back in (1, 2) if own.start == own.end and (line := cursor.above(back)))
    # Who seconded it may be told in the same sentence: "This was seconded by Mr Hill and agreed."
    whole = () if own.start == own.end else (cursor.line.words,)
    places = (own, *whole, *(line.words for line in above))
    told = (
        words for words in places if words.start < words.end and not FAILED.search(cursor.text, words.start, words.end)
    )
    motions = (find_motion(cursor.text, words) for words in told)
    return next((motion for motion in motions if motion), None)


def _counts(cursor: Cursor, found: Outcome) -> bool:
    """Return whether an outcome counts that is told in passing: what was only noted where nothing else is told."""
    lead = found.lead.of(cursor.text) if found.lead else ""
    if lead.rstrip(",").endswith("NOTED"):  # as one council prints what it decides
        return True
    if lead.startswith("Members ") and _is_carried_below(cursor):
        return False
    if cursor.evidence is Evidence.PASSING:
        return found.kind is not Kind.NOTED or (" and " in lead and "received and" not in lead)
    near = (line for back in range(1, NEAR) if (line := cursor.above(back)))
    above = next((line for line in near if line.label is None), None)
    if GRANTED_SO.match(cursor.line.text) and cursor.ahead() is not None:
        return False
    if not found.verb:
        return _answers_application(cursor, found)
    recommended = above is not None and IS_RECOMMENDED.match(above.text) is not None
    return recommended or cursor.evidence is Evidence.OUTCOME or _is_all_of_a_matter(cursor, found)


def _answers_application(cursor: Cursor, found: Outcome) -> bool:
    """Return whether "No objection." answers an application, which its line or the one above names by its number."""
    line, above = cursor.line, cursor.above()
    beside = line.text[: found.limb.start - line.span.start]
    return APPLICATION.search(beside or (above.text if above else "")) is not None


def _is_carried_below(cursor: Cursor) -> bool:
    """Return whether a motion is carried a few lines below what members noted in the debate."""
    near = (line for count in range(1, NEAR) if (line := cursor.ahead(count)))
    votes = (find_vote(cursor.text, line.words) for line in near if "motion" in line.said)
    return any(vote is not None and vote.result == "carried" for vote in votes)


def _is_all_of_a_matter(cursor: Cursor, found: Outcome) -> bool:
    """Return whether "The log was noted." is all that stands below the heading of its own matter."""
    above = cursor.lines[cursor.at - 1] if cursor.at else None
    if above is None or found.limb.start != cursor.line.words.start or found.limb.end != cursor.line.words.end:
        return False
    below = cursor.ahead()
    headed = above.text.startswith("Effective from:") or CODED_HEADING.fullmatch(above.text) is not None
    titled = below is not None and all(SHORT_TITLE.fullmatch(each.text) for each in (above, below))
    return (headed or titled) and not (below is not None and below.opens_decision)


def _announces(cursor: Cursor) -> bool:
    """Return whether a sentence ends in the mark of what is listed below it: ":-" does so above bullets alone."""
    below = cursor.ahead()
    bullets = below is not None and below.label is not None and below.label.is_bullet
    return cursor.line.plain.endswith((":", ":-", ": -") if bullets or _is_changed(cursor) else ":")


def _is_changed(cursor: Cursor) -> bool:
    """Return whether the line ends by announcing changes to what was approved or noted: each is a part of it."""
    below = cursor.ahead()
    begins = below is not None and below.label is not None and below.label.is_first and not below.label.is_dotted
    return begins and AMENDED.search(cursor.line.plain) is not None and ADDS.search(cursor.line.plain) is None


def _listed_below(cursor: Cursor) -> int:
    """Return how many lines below list or quote what the sentence announces: "agreed, subject to these changes:"."""
    count, path = 0, (Entry(label=None, span=cursor.line.words),)
    if quoted := quoted_below(cursor, path, 1):
        return quoted
    changes = amendments_below(cursor, path, 1) or one_below(cursor, path, 1)
    if changes and changes[-1].text.endswith(STOPS):
        return len(changes)
    while (below := cursor.ahead(count + 1)) and below.label:
        count += 1
    return count


def _is_in_preamble(before: Sequence[Line]) -> bool:
    """Return whether these lines end in a preamble, which some pages print behind what was decided."""
    return any(line.text in PREAMBLES for line in before)


def _is_formalised(cursor: Cursor, found: Outcome) -> bool:
    """Return whether a formal decision on the same minutes, or on who is chosen, stands a few lines below."""
    near = [line for count in range(1, NEAR) if (line := cursor.ahead(count))]
    above = cursor.above()
    if above is not None and above.text.startswith("That the minutes") and len(cursor.line.text) < SHORTER:
        return True
    before = cursor.lines[max(0, cursor.at - NEAR) : cursor.at]
    if any(line.opens_decision and "minutes" in line.text for line in before) and _is_in_preamble(before):
        return True
    if found.verb in CHOOSING:
        return any((line.opens_decision and not resolves_else(line)) or CHOOSES.match(line.text) for line in near)
    formal = next((at for at, line in enumerate(near) if line.opens_decision), len(near))
    below = near[formal : formal + 2]
    return any(THE_MINUTES.search(line.text) and NOTED.search(line.text) is None for line in below)
