"""What can be known of a text before it is read: its outline, and how each item records its outcome."""

import re
from collections.abc import Sequence
from itertools import takewhile

from generator.parsing.asked_above import UNLED, stands_below_asking
from generator.parsing.bare_parts import UNFINISHED
from generator.parsing.beginning import SOUGHT, ToldFirst, begins_decisions, gives_reasons, heads_matter
from generator.parsing.body_deeds import deed_under_decision
from generator.parsing.capitals import are_capital_deeds
from generator.parsing.closing import FACT, told_by_place
from generator.parsing.cursor import NONE, Cursor, Evidence, series_of
from generator.parsing.deed_heads import HEAD_ENDS, WEIGHED, heads_deeds
from generator.parsing.deeds_within import head_within
from generator.parsing.failing import tells_of_failure
from generator.parsing.glance import Glance
from generator.parsing.introducing import heads_decisions
from generator.parsing.kinds import opens_with_deed, verb_of
from generator.parsing.lines import Line, Place, Under
from generator.parsing.lost import (
    DECISION_TO,
    PASSIVE,
    begins_list,
    begins_wishes,
    is_wish,
    reads_as_deed,
    reads_as_instruction,
    reads_as_limb,
    tells_deeds,
)
from generator.parsing.noting import notes_too
from generator.parsing.outcome_shapes import CORRECT_RECORD
from generator.parsing.outcome_words import HINTS
from generator.parsing.outcomes import first_outcome
from generator.parsing.outline import outline
from generator.parsing.recorded import is_record
from generator.parsing.sections import begins_section
from generator.parsing.shapes import NEUTRAL_LEAD, has_size
from generator.parsing.splitting import split_lines
from generator.parsing.to_come import (
    heads_recommendation,
    is_summons,
    is_undetermined,
    set_aside,
    without_what_is_to_come,
)

FARTHEST, NEAR, FEWEST_WISHES = 12, 8, 2
# The label "R1.".
RECOMMENDATION_NUMBER = re.compile(r"R[0-9]")
# "Officers are requested to look at the designs again."
REQUESTED = re.compile(
    r"(?:Officers|The\s(?:[A-Z][\w’'-]{1,20}\s){0,4}(?:Director|Officer|Clerk|Manager)"
    r"|(?:Cllr|Councillor)\s[A-Z][\w’'-]{1,20})\s(?:is|are)\s(?:requested|asked|instructed|directed)\sto\s"
)


def survey(glance: Glance) -> tuple[Cursor, ...]:
    """Return a cursor at the first line of each agenda item of a text."""
    lines = split_lines(glance)
    summons = is_summons(lines) or is_undetermined(glance.text, lines)
    return tuple(_cursor(glance.text, item, summons=summons) for item in outline(lines))


def _cursor(text: str, lines: tuple[Line, ...], *, summons: bool) -> Cursor:
    lines = set_aside(lines, 0, len(lines)) if summons else without_what_is_to_come(lines)
    found = [_evidence_of(text, line) if line.in_body else NONE for line in lines]
    first = ToldFirst.of(lines, found)
    told = tuple(
        _in_its_place(lines, found, at, first) if each or _may_begin(lines[at]) else NONE
        for at, each in enumerate(found)
    )
    if max(told, default=NONE) <= Evidence.INSTRUCTION:
        told = told_by_place(text, lines, told)
    return Cursor(
        text=text,
        lines=lines,
        evidence=_clearest(text, lines, told),
        told=told,
        formal=next((at for at in range(len(lines) - 1, -1, -1) if lines[at].opens_decision), -1),
        instruction=told.index(Evidence.INSTRUCTION) if Evidence.INSTRUCTION in told else -1,
        minutes=next((at for at in range(len(lines) - 1, -1, -1) if lines[at].under is Under.MINUTES), -1),
        failed=tells_of_failure(lines),
        is_silent=not any(told) and is_record(lines),
        series=series_of(lines),
    )


def _evidence_of(text: str, line: Line) -> Evidence:
    """Return how a line of the body records an outcome, if it does."""
    if line.leads:
        return Evidence.LEAD if any(lead.formal for lead in line.leads) else Evidence.PASSING
    if tells_deeds(line) and deed_under_decision(text, line.words):
        return Evidence.PASSING
    advice = _only_advises(line)
    if not advice and (reads_as_limb(line) or begins_decisions(line) or head_within(line)):
        return Evidence.LOST
    if reads_as_deed(line) and CORRECT_RECORD.search(line.text) is None:
        return Evidence.DEED
    if not HINTS.isdisjoint(line.said) and first_outcome(text, line.telling(text, HINTS)) and not has_size(line.text):
        return Evidence.OUTCOME
    return Evidence.INSTRUCTION if reads_as_instruction(line) and not advice else NONE


def _in_its_place(lines: Sequence[Line], found: Sequence[Evidence], at: int, first: ToldFirst) -> Evidence:
    """Return what a line tells, given where it stands: above the reasons, or below what was decided."""
    followed = at + 1 < len(lines)
    if found[at] is NONE or (found[at] is Evidence.OUTCOME and heads_decisions(lines[at])):
        return _begun_below(lines, found, at) if followed else found[at]
    if followed and found[at] is Evidence.INSTRUCTION and lines[at + 1].place is Place.ASIDE:
        return Evidence.LOST
    if found[at] is Evidence.LEAD and _is_among_deeds(lines, found, at):
        return Evidence.DEED
    below = lines[at + 1] if followed else lines[at]
    if found[at] is Evidence.LOST and (heads_matter(lines[at], below) or gives_reasons(lines[at], at, first)):
        return NONE
    if DECISION_TO.match(lines[at].plain) and not (at and FACT.match(lines[at - 1].text)):
        return NONE  # but right below the facts of a published decision it is what was decided
    return NONE if found[at] in UNLED and stands_below_asking(lines, found, at) else found[at]


def _is_among_deeds(lines: Sequence[Line], found: Sequence[Evidence], at: int) -> bool:
    """Return whether "4. Agreed that the site be sold" is one of a list of deeds: "1. Noted the report" begins it."""
    label, first = lines[at].label, at
    if lines[at].leads[0].is_firm:
        return at > 0 and are_capital_deeds(lines[at - 1], lines[at])
    if label is None:
        lead = lines[at].leads[0]
        return (
            lead.opens
            and not lines[at].text.endswith(HEAD_ENDS)
            and lead.rest.start < lead.rest.end
            and Evidence.DEED in (*found[max(0, at - 1) : at], *found[at + 1 : at + 2])
        )
    below = lines[at + 1] if at + 1 < len(lines) else None
    goes_on = below is not None and below.label is not None and below.label.follows(label)
    if label.is_first and below and goes_on and (found[at + 1] is Evidence.DEED or _agree(lines[at], below)):
        return True
    while at - first < FARTHEST and first and (above := lines[first - 1].label) is not None and label.follows(above):
        label, first = above, first - 1
    deed = any(not line.leads and reads_as_deed(line) for line in lines[first:at]) or _agree(lines[first], lines[at])
    return first < at and label.is_first and (deed or found[first] is Evidence.DEED)


def _agree(*lines: Line) -> bool:
    """Return whether each part of a list begins "Agreed": so a body tells its deeds, one by one."""
    return all(line.plain.startswith("Agreed ") for line in lines)


def _only_advises(line: Line) -> bool:
    """Return whether the label of a line says that a recommendation stands behind it, whoever agreed to that."""
    return line.label is not None and RECOMMENDATION_NUMBER.match(line.label.text) is not None


def _may_begin(line: Line) -> bool:
    """Return whether a line that says nothing by itself may tell something with the line below it."""
    return (begins_list(line) and not _only_advises(line)) or line.text.endswith(HEAD_ENDS)


def _begun_below(lines: Sequence[Line], found: Sequence[Evidence], at: int) -> Evidence:
    """Return what a line tells that says nothing by itself: it names who did what is below, or wishes it with them."""
    if heads_deeds(lines[at], lines[at + 1]):
        deeds = any(map(reads_as_deed, lines[at + 2 : at + NEAR]))
        told = begins_list(lines[at + 1]) or Evidence.LEAD in found[at + 1 : at + NEAR]
        told = told or (deeds and lines[at + 1].plain.startswith("Asked ")) or opens_with_deed(lines[at + 1].plain)
        if deeds or not WEIGHED.match(lines[at + 1].plain):
            return found[at + 1] or (Evidence.DEED if told else NONE)
    if heads_decisions(lines[at]) or begins_section(lines, at) or notes_too(lines, at):
        return Evidence.LOST
    wishes = begins_wishes(lines[at], lines[at + 1]) or _lists_wishes(lines, at)
    return Evidence.LOST if wishes else NONE


def _lists_wishes(lines: Sequence[Line], at: int) -> bool:
    """Return whether a list begins here of which other parts wish something done: "3. An item be placed"."""
    if not begins_list(lines[at]) or SOUGHT.match(lines[at].plain):
        return False
    listed = list(takewhile(lambda line: line.label is not None and line.in_body, lines[at : at + FARTHEST]))
    wishes = sum(is_wish(line.plain) or REQUESTED.match(line.plain) is not None for line in listed)
    # Where a copy begins with a list of which each part leads to the next, one is enough.
    if at == 0 and all(UNFINISHED.search(line.plain) for line in listed[:-1]):
        return any(PASSIVE.match(line.plain) for line in listed)
    return wishes >= FEWEST_WISHES


def _clearest(text: str, lines: Sequence[Line], told: Sequence[Evidence]) -> Evidence:
    last = next((at for at in reversed(range(len(lines))) if lines[at].in_body), -1)
    found = list(told)
    if last >= 0 and not _says(lines[last]):
        del found[last]
    found += [
        Evidence.NEUTRAL for at, line in enumerate(lines) if line.is_named and _heads_decision(text, lines[at : at + 2])
    ]
    found += [Evidence.HEADING for line in lines if line.is_named and heads_recommendation(line)]
    return max(found, default=NONE) or (Evidence.NEUTRAL if _records(lines) else NONE)


def _records(lines: Sequence[Line]) -> bool:
    """Return whether the lines are the record of a decision, which stands under a heading whatever its words."""
    return is_record(lines) and any(line.is_named and NEUTRAL_LEAD.match(line.text) for line in lines)


def _says(line: Line) -> bool:
    """Return whether the last line has something behind its lead: "Recommended to Council" there introduces nothing."""
    return not line.leads or any(lead.rest.start < lead.rest.end for lead in line.leads)


def _heads_decision(text: str, lines: Sequence[Line]) -> bool:
    """Return whether the first of two lines is "Decision:" and says what was decided, or the next one does."""
    # "Outcome: Recommendations Approved" is a fact of the page, though it begins like such a heading.
    heads = lines[0].in_body and not lines[0].is_furniture
    match = NEUTRAL_LEAD.match(lines[0].text) if heads else None
    if match is None:
        return False
    behind = text[lines[0].span.start + match.end() : lines[0].words.end].strip()
    said = (behind, *(line.words.of(text) for line in lines[1:]))
    return any(words.startswith("To ") or verb_of(words) is not None for words in said)
