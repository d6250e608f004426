"""Whether a line without a lead is read as decided: it is of the clearest form in which its item tells what was."""

import re

from generator.model.decision import Kind
from generator.parsing.cursor import Cursor, Evidence
from generator.parsing.formalising import HAPPENED
from generator.parsing.lines import Place, Under
from generator.parsing.listing import read_on
from generator.parsing.lost import THAT, begins_list, reads_as_deed
from generator.parsing.motions import is_carried, is_of_failed, is_only_given_notice, is_only_moved, is_superseded
from generator.parsing.points import is_point, is_quoted
from generator.parsing.shapes import DOCUMENTS_LINE, NEUTRAL_LEAD
from generator.parsing.titles import asks_again
from generator.parsing.unled import is_asked_only, is_unled

# The first line of a page, "To receive a paper on outdoor centres", says what its matter is.
ONLY_HEARD = re.compile(r"To\s(?:receive|consider|hear|discuss)\b")
# "These items were put forward for the next agenda.", "what the group was set up for", above a list of them.
OF_AIMS = re.compile(r"\b(?:agenda|aims?|objectives?|purposes?|remit|set\sup|terms\sof\sreference)\b")
FARTHEST = 20
LOST = (Evidence.INSTRUCTION, Evidence.DEED, Evidence.LOST)


def is_read(cursor: Cursor) -> bool:
    """Return whether a line is read as decided: no point that was raised, and no motion that came to nothing."""
    told = _is_clearest(cursor) and not (is_point(cursor) or is_of_failed(cursor) or is_quoted(cursor))
    return told and not (is_superseded(cursor) or is_only_given_notice(cursor) or is_only_moved(cursor))


def _is_clearest(cursor: Cursor) -> bool:
    """Return whether the line is of the clearest form in which its item records what was decided.

    Where only decisions are printed, every form counts; of instructions only the first, for others are options.
    """
    evidence = cursor.told[cursor.at]
    if evidence is Evidence.INSTRUCTION:
        clearest = evidence is cursor.evidence or _is_last(cursor) or _runs_into_lost(cursor)
        return clearest and _is_instructed(cursor)
    if evidence in LOST and evidence is cursor.evidence:
        return True
    if evidence in LOST and _is_below_noted(cursor):
        return True
    if evidence is Evidence.LOST and (
        _is_resolved_again(cursor) or is_unled(cursor) or is_carried(cursor) or _runs_into_lead(cursor)
    ):
        return True
    if evidence is Evidence.DEED and (_is_joined_to_lead(cursor) or _is_below_advice(cursor)):
        return True
    anew = evidence is Evidence.LOST and cursor.line.label is not None and THAT.match(cursor.line.plain) is not None
    clearer = cursor.evidence > (Evidence.NEUTRAL if anew else Evidence.LOST)
    return evidence in LOST[1:] and cursor.line.under_decision and not clearer


def _is_last(cursor: Cursor) -> bool:
    """Return whether "To endorse the plan." ends the item, below what was said and agreed in passing."""
    return cursor.evidence is Evidence.PASSING and cursor.ahead() is None and cursor.line.label is None


def _runs_into_lost(cursor: Cursor) -> bool:
    """Return whether "1 To note the report" begins a list that goes on "2 That officers be authorised"."""
    above = cursor.line.label
    for at in range(1, FARTHEST):
        line = cursor.ahead(at)
        if above is None or line is None or line.label is None or not line.label.follows(above):
            return False
        if cursor.told[cursor.at + at] is Evidence.LOST:
            return cursor.evidence is Evidence.LOST
        above = line.label
    return False


def _is_resolved_again(cursor: Cursor) -> bool:
    """Return whether "1. That the notice be noted." begins an item, and what is printed again below a lead.

    Below a title alone, that is, or documents: elsewhere the same words may be no more than what a report recommends.
    """
    line, below = cursor.line, cursor.formal + 1
    heads = cursor.at == 0 or cursor.lines[cursor.at - 1].place not in (Place.BODY, Place.HEAD)
    if not heads or cursor.formal <= cursor.at or line.label is None or below >= len(cursor.lines):
        return False
    return cursor.lines[below].plain == line.plain


def _is_below_noted(cursor: Cursor) -> bool:
    """Return whether a list begins below "Decision: The questions were noted.", which is no lead of it."""
    above = cursor.above()
    if above is None or not (begins_list(cursor.line) and reads_as_deed(cursor.line)):
        return False
    return above.text.endswith(".") and NEUTRAL_LEAD.match(above.text) is not None


def _is_instructed(cursor: Cursor) -> bool:
    """Return whether "To note the report" is an outcome: an agenda says so too, but before anything is told."""
    heard = ONLY_HEARD.match(cursor.line.plain) is not None and cursor.line.label is None
    if is_asked_only(cursor) or (heard and (cursor.at == 0 or cursor.line.under is Under.NOTHING)):
        return False
    above, below, label = cursor.above(), cursor.ahead(), cursor.line.label
    if cursor.line.plain.startswith("to ") and (above is None or not _tells_of_debate(above.text)):
        return False
    if label and not label.is_bullet and below and below.label and below.label.follows(label):
        return True
    over = cursor.lines[cursor.at - 1] if cursor.at else cursor.line
    apart = DOCUMENTS_LINE.match(over.text) is not None or (over.place is Place.TITLE and asks_again(over, cursor.line))
    return apart or cursor.line.under is not Under.NOTHING or (above is not None and above.text.endswith("."))


def _tells_of_debate(above: str) -> bool:
    """Return whether "to note the ideas" stands below what was said of them, and not of an agenda or an aim."""
    return HAPPENED.search(above) is not None and OF_AIMS.search(above) is None


def _is_below_advice(cursor: Cursor) -> bool:
    """Return whether "1. Agreed to set the fees" begins a list, and nothing leads but what a report recommended."""
    below = cursor.ahead()
    listed = cursor.line.label is not None and below is not None and below.label is not None
    if not listed or cursor.evidence is not Evidence.PASSING:
        return False
    leads = (lead for at, line in enumerate(cursor.lines) if cursor.told[at] is Evidence.PASSING for lead in line.leads)
    return all(lead.kind is Kind.RECOMMENDED for lead in leads)


def _is_joined_to_lead(cursor: Cursor) -> bool:
    """Return whether a list of deeds ends in "; and" above a lead: `(1) Note the results; and`, "RECOMMENDED that"."""
    # "The report asked Members to" leads to what it asked for.
    apart = cursor.at == 0 or cursor.lines[cursor.at - 1].text.endswith(".")
    if not (apart and begins_list(cursor.line) and _is_above_lead(cursor)):
        return False
    listing = read_on(cursor)
    lead = cursor.ahead(len(listing.roles) + 1)
    joined = listing.entries[-1].span.of(cursor.text).endswith((" and", ", and"))
    return joined and lead is not None and lead.label is None and lead.opens_decision


def _runs_into_lead(cursor: Cursor) -> bool:
    """Return whether the numbering goes on below a lead: `(1)` and `(2)`, "Recommended to Council:", `(3)`."""
    if not _is_above_lead(cursor):
        return False
    listing = read_on(cursor)
    lead, first = cursor.ahead(len(listing.roles) + 1), cursor.ahead(len(listing.roles) + 2)
    last = listing.entries[-1].label
    if lead is None or first is None or first.label is None or last is None:
        return False
    return lead.opens_decision and first.label.follows(last)


def _is_above_lead(cursor: Cursor) -> bool:
    near = (cursor.ahead(count) for count in range(1, FARTHEST))
    return any(line is not None and line.opens_decision for line in near)
