"""What an item prints that is not decided yet: what a report recommends, or a decision still to be taken."""

import re
from collections.abc import Sequence

from generator.model.decision import Kind
from generator.parsing.lines import Line, Place
from generator.parsing.lost import reads_as_deed, reads_as_limb
from generator.parsing.shapes import MINUTES_LINE, NEUTRAL_LEAD, RECOMMENDATION_HEADING

ADDITIONAL = re.compile(r"Additional documents:?\Z", re.IGNORECASE)
TO_COME = ("Agenda", "Forthcoming decisions")
SUMMONS = re.compile(r"\byou\sare\s(?:hereby\s)?summoned\b|\bnotice\sof\sa\spublic\smeeting\b", re.IGNORECASE)
CONFIRMED = re.compile(r"The\sminutes\b[^.;:]{3,120}\swere\s(?:confirmed|approved|agreed|signed)\b")
RESOLVES = re.compile(r"\sresolves\sto\s?:\Z")
# "That the Council approves the statement is recommended to Council for approval.", as an agenda puts it.
IS_PUT = re.compile(r"\sis\srecommended\sto\s[^.;:]{3,80}\sfor\s(?:approval|adoption|endorsement)\s?\.?\Z")
# "Decision Made: (CAB 23/24 112)", above what it was.
MADE = re.compile(r"Decision\s[Mm]ade\s?:\s?\([A-Z]")
# "The call-in applied to the following decisions:", and then what another body had resolved.
CALLED_IN = re.compile(
    r"\bcall(?:ed)?[\s-]?in\b[^.;]{0,80}\bfollowing\s(?:[a-z]{3,12}\s)?decisions?\s?:\Z", re.IGNORECASE
)
# What a page of a forward plan says of a matter, and what it says once that was decided.
DUE, STATUS, UNDETERMINED = "\nDecision due:", "\nDecision status:", "\nDecision status: For Determination"
DECIDED = ("Date of decision:", "Decided at", "Decision published")
# "07/10/2024 - Mill Road (Decision to be taken) ref: 1402", among the first lines of its record.
TO_BE_TAKEN, DECISION_MAKER, FIRST = "(Decision to be taken)", "Decision Maker:", 4
TITLE = Place.TITLE  # asked of every line, and read ten times as slowly through its class


def is_summons(lines: Sequence[Line]) -> bool:
    """Return whether a page tells what is to come: an agenda with no minutes, a summons, or "Forthcoming decisions"."""
    head = lines[:FIRST]
    if not any(line.text in TO_COME or SUMMONS.search(line.text) for line in head):
        return False
    return not any(_tells_of_meeting(line) for line in lines)


def is_undetermined(text: str, lines: Sequence[Line]) -> bool:
    """Return whether a page of a forward plan only says when its matter is due to be decided, or what is asked for."""
    if DUE not in text or STATUS not in text or any(map(_tells_when_decided, lines)):
        return False
    return UNDETERMINED in text or not any(reads_as_limb(line) or reads_as_deed(line) for line in lines)


def _tells_when_decided(line: Line) -> bool:
    """Return whether a line heads a decision or gives its day; "Decisions" alone is the head of an empty list."""
    heads = line.is_named and line.text != "Decisions" and NEUTRAL_LEAD.match(line.text) is not None
    resolves = bool(line.leads) and line.leads[0].formal and line.leads[0].is_firm
    return heads or line.opens_decision or resolves or line.text.startswith(DECIDED)


def _tells_of_meeting(line: Line) -> bool:
    """Return whether something was resolved in a line, or it heads the minutes."""
    if (line.opens_decision and line.leads[0].kind is Kind.RESOLVED) or CONFIRMED.match(line.text):
        return True
    if line.is_named and MADE.match(line.text):
        return True
    return line.is_named and MINUTES_LINE.match(line.text) is not None and line.text.endswith(":")


def without_what_is_to_come(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the lines of an item, those set aside that are not decided yet."""
    head = (line for at, line in enumerate(lines) if at < FIRST or line.place is TITLE)
    if any(TO_BE_TAKEN in line.text for line in head):
        records = [at for at, line in enumerate(lines) if line.text.startswith(DECISION_MAKER)]
        return set_aside(lines, 0, records[1] if len(records) > 1 else len(lines))  # the second one tells what was
    if not _is_agenda(lines):
        return _recited(lines)
    first = next((at for at, line in enumerate(lines) if heads_recommendation(line) or _is_put(line)), len(lines))
    if any(line.opens_decision or _heads_decision(line) for line in lines[:first]):
        return _recited(lines)
    if first < len(lines) and _is_put(lines[first]):
        decided = (at for at in range(first + 1, len(lines)) if _ends_what_is_put(lines[at]))
        return set_aside(lines, first, next(decided, len(lines)))
    last = next((at for at, line in enumerate(lines) if at > first and line.place is Place.DOCUMENTS), len(lines))
    return set_aside(lines, first, last)


def _recited(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the lines of an item, those set aside that only recite the decisions that were called in."""
    heads = (at for at, line in enumerate(lines) if line.text.endswith(":") and CALLED_IN.search(line.text))
    called = next(heads, len(lines)) + 1
    if called >= len(lines):
        return lines
    listed = called + lines[called].opens_decision
    last = next((at for at in range(listed, len(lines)) if lines[at].label is None), len(lines))
    return set_aside(lines, called, last)


def heads_recommendation(line: Line) -> bool:
    """Return whether a line heads what a report recommends: "Recommendations:"."""
    return line.is_named and line.in_body and RECOMMENDATION_HEADING.match(line.text) is not None


def _is_put(line: Line) -> bool:
    """Return whether an agenda puts a resolution to a body: "That the Committee resolves to:"."""
    return line.text.startswith("That ") and (RESOLVES.search(line.text) or IS_PUT.search(line.text)) is not None


def _ends_what_is_put(line: Line) -> bool:
    """Return whether a line tells or heads what was decided, or heads the documents, below which that may stand."""
    return line.opens_decision or _heads_decision(line) or line.place is Place.DOCUMENTS


def _heads_decision(line: Line) -> bool:
    return line.is_named and NEUTRAL_LEAD.match(line.text) is not None


def _is_agenda(lines: Sequence[Line]) -> bool:
    """Return whether only the agenda's side of an item is printed: its documents follow, and no minutes."""
    named = [line.text for line in lines if line.is_named]
    return any(ADDITIONAL.match(text) for text in named) and not any(MINUTES_LINE.match(text) for text in named)


def set_aside(lines: Sequence[Line], first: int, last: int) -> tuple[Line, ...]:
    """Return the lines, those of the body from `first` up to `last` as if they gave reasons: they decide nothing."""
    return tuple(
        line.placed(Place.ASIDE, line.under) if first <= at < last and line.in_body else line
        for at, line in enumerate(lines)
    )
