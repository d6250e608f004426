"""The outline of a page: its agenda items, and where in its item each line stands."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.model.span import Span
from generator.parsing.asides import ends_aside, opens_aside, opens_body
from generator.parsing.introducing import heads_decisions
from generator.parsing.kinds import opens_with_deed
from generator.parsing.lead import Lead
from generator.parsing.lines import Line, Place, Under
from generator.parsing.lost import begins_list, reads_as_instruction, reads_as_limb
from generator.parsing.masthead import masthead, stands_over
from generator.parsing.numbering import NUMBER_ALONE, item_titles
from generator.parsing.outcome_shapes import CORRECT_RECORD
from generator.parsing.outcomes import find_outcome
from generator.parsing.rows import marked_rows, unmarked_rows
from generator.parsing.shapes import (
    DATED_TITLE,
    DOCUMENTS_LINE,
    ITEM_LINE,
    ITEM_MARK,
    MEETING_LINE,
    MINUTES_LINE,
    NAMED_HEADING,
    NEUTRAL_LEAD,
    PURPOSE_OPENING,
    RECORD_LINE,
    has_size,
    names_document,
)
from generator.parsing.votes import states_status

# "Members are asked to consider the information provided".
ASKED = re.compile(r"(?:Members|[A-Z][^.;:]{2,60})\s(?:are|is)\s(?:asked|invited|requested|recommended)\sto\b")
# "The report was noted." opens like a purpose, and is what came of it.
WAS_DONE = re.compile(
    r"\b(?:was|were)\s(?:[a-z]{3,12}ly\s)?(?:noted|received|approved|agreed|accepted|adopted|endorsed)\W{0,2}\Z"
)
# "The Director of Place has given approval to the lease", where nothing stands above it, is no title.
HAS_DONE = re.compile(
    r"The\s(?:Cabinet|Executive|Lead|Leader|Deputy|Portfolio|Director|Head|Assistant)\b[^.;:]{3,120}?"
    r"\shas\s(?:given\sapproval|agreed|approved|authorised|decided)\b"
)
LONGEST_TITLE = 300
LONGEST_PLAIN_TITLE = 100
LONG_ENOUGH = 40
# Asked of every line, and read ten times as slowly through their class.
FURNITURE, TITLE, HEAD, BODY, ASIDE, DOCUMENTS = Place


def outline(lines: Sequence[Line]) -> tuple[tuple[Line, ...], ...]:
    """Return the lines of each agenda item, every line with its place."""
    head = masthead(lines)
    starts = [*_item_starts(lines, head), len(lines)]
    heads = (head, *(0 for _ in starts))
    return tuple(
        tuple(_place_item(lines[start:end], over)) for (start, end), over in zip(pairwise(starts), heads, strict=False)
    )


def is_record(lines: Sequence[Line]) -> bool:
    """Return whether an item is the record of a decision: it names who decided, or the day and the subject."""
    return any(line.is_named and (RECORD_LINE.match(line.text) or DATED_TITLE.match(line.text)) for line in lines)


def _item_starts(lines: Sequence[Line], head: int) -> Iterator[int]:
    """Yield the index at which each agenda item begins; a page around one item is part of it."""
    if lines:
        yield 0
    content = False
    headed = [*_all_like(lines, ITEM_LINE), *_all_like(lines, ITEM_MARK)]
    numbered = item_titles(lines, alone=bool(headed))
    histories = (*_all_like(lines, MEETING_LINE)[1:], *_all_like(lines, DATED_TITLE)[1:])
    begins = numbered.union(marked_rows(lines), headed, histories or unmarked_rows(lines))
    for index, line in enumerate(lines):
        if content and index in begins:
            yield index
            content = False
        content = content or (index >= head and not line.is_furniture)


def _all_like(lines: Sequence[Line], pattern: re.Pattern[str]) -> list[int]:
    """Return which of the page's own lines are of this pattern; of its meetings, the first belongs to its head."""
    return [index for index, line in enumerate(lines) if line.is_named and pattern.match(line.text)]


def _place_item(lines: Sequence[Line], head: int) -> Iterator[Line]:
    """Yield the lines of an item, each in its place, the first ones as those of the masthead."""
    for line in lines[:head]:
        yield line.placed(FURNITURE if stands_over(line) else BODY, Under.NOTHING)
    yield from _place_own(lines[head:])


def _place_own(lines: Sequence[Line]) -> Iterator[Line]:
    named = [(at, line.text) for at, line in enumerate(lines) if line.is_named]
    minutes_at = _minutes_at(named)
    # "Minutes" without a colon, below what was resolved, is the title of the next matter.
    if minutes_at >= 0 and lines[minutes_at].text == "Minutes" and _is_resolved_above(lines[:minutes_at]):
        minutes_at = -1
    record = is_record(lines)
    head_until = max(minutes_at, _agenda_end(lines) if minutes_at < 0 and not record else 0)
    place, titled = FURNITURE, False
    under = Under.DECISION if record and minutes_at < 0 else Under.NOTHING
    for at, line in enumerate(lines):
        place = _next_place(place, line, titled=titled, before_minutes=at < head_until)
        if place is TITLE and record and line.label and line.label.is_first and not line.label.is_bullet:
            place = BODY
        if record and not titled and place is BODY and PURPOSE_OPENING.match(line.text) and _has_more(lines, at):
            place = HEAD
        if place is HEAD and not record and _is_said_again(lines, at):
            place = BODY
        if _is_title_minutes(lines, at, titled=titled):
            place, titled = TITLE, True
            yield line.placed(place, under)
            continue
        titled = titled or place in (HEAD, BODY, ASIDE) or (place is TITLE and not _is_number(line))
        # "Minutes:" in a row that has no title: what follows is no title either.
        titled = titled or line.text == "Minutes:"
        under = (_under(line) if line.is_named else None) or under
        yield line.placed(place, under)


def _is_said_again(lines: Sequence[Line], at: int) -> bool:
    """Return whether what an agenda asks stands again below its documents: there it is what was resolved of it."""
    text = lines[at].text
    if not text.startswith("To ") or len(text) < LONG_ENOUGH or DOCUMENTS_LINE.match(lines[at - 1].text) is None:
        return False
    return any(line.text.startswith(text[:LONG_ENOUGH]) for line in lines[:at])


def _is_resolved_above(above: Sequence[Line]) -> bool:
    """Return whether the last line above tells what was resolved."""
    return bool(above) and above[-1].opens_decision


def _is_title_minutes(lines: Sequence[Line], at: int, *, titled: bool) -> bool:
    """Return whether "Minutes" is the title of an item: it stands below a number alone, with no colon behind it."""
    return not titled and at > 0 and lines[at].text in ("Minutes", "MINUTES") and _is_number(lines[at - 1])


def _minutes_at(named: Sequence[tuple[int, str]]) -> int:
    """Return at which line the minutes of an item begin, or -1: at the first "Minutes:", for its parts have more."""
    found = [(at, text) for at, text in named if MINUTES_LINE.match(text)]
    return next((at for at, text in found if text == "Minutes:"), found[-1][0] if found else -1)


def _agenda_end(lines: Sequence[Line]) -> int:
    """Return at which line the words of the agenda end, where the last of them asks members to do something."""
    for at, line in enumerate(lines):
        told = line.opens_decision or NEUTRAL_LEAD.match(line.text) or states_status(line.text)
        if told or any(map(_is_of_meeting, line.leads)):
            return 0
        if ASKED.match(line.text):
            return at
    return 0


def _is_of_meeting(lead: Lead) -> bool:
    """Return whether a line tells what was agreed: "The Committee agreed that", "it was AGREED that"."""
    return lead.formal or (lead.opens and lead.body is not None)


def _has_more(lines: Sequence[Line], at: int) -> bool:
    """Return whether another paragraph follows, so that this one need not be what was decided."""
    return any(not line.is_furniture for line in lines[at + 1 : at + 3])


def _under(line: Line) -> Under | None:
    """Return what a named line heads: the minutes, or a decision; None if it is no such heading."""
    if MINUTES_LINE.match(line.text):
        return Under.MINUTES
    return Under.DECISION if NEUTRAL_LEAD.match(line.text) or DATED_TITLE.match(line.text) else None


def _next_place(place: Place, line: Line, *, titled: bool, before_minutes: bool) -> Place:
    """Return where `line` stands, given where the line before it stood."""
    text = line.text
    documents = place is DOCUMENTS and not line.leads and names_document(text)
    if documents or (line.is_named and DOCUMENTS_LINE.match(text)):
        return DOCUMENTS
    if not titled:
        return _first_place(line)
    if (line.is_named and opens_aside(text)) or (place is ASIDE and not ends_aside(line)):
        return ASIDE
    if line.is_named and opens_body(text):
        return BODY
    return _later_place(place, line, before_minutes=before_minutes)


def _first_place(line: Line) -> Place:
    if line.is_furniture:
        return FURNITURE
    if (
        line.opens_decision
        or (line.leads and line.text.endswith(":"))
        or heads_decisions(line)
        or NEUTRAL_LEAD.match(line.text)
        or reads_as_limb(line)
        or reads_as_instruction(line)
        or (begins_list(line) and opens_with_deed(line.plain))
    ):
        return BODY
    told = NAMED_HEADING.match(line.text) or any(map(_decides, line.leads)) or states_status(line.text)
    if told or HAS_DONE.match(line.text):
        return BODY
    of_minutes = line.text.startswith("The minutes of ") or CORRECT_RECORD.search(line.text) is not None
    if of_minutes and not has_size(line.text) and _tells_outcome(line):
        return BODY
    sentence = len(line.text) > LONGEST_PLAIN_TITLE and line.text.endswith(".")
    return BODY if sentence or len(line.text) > LONGEST_TITLE else TITLE


def _decides(lead: Lead) -> bool:
    """Return whether a lead stands in no title: it is formal, or the body that leads opens the line."""
    return lead.rest.start < lead.rest.end and (lead.formal or (lead.opens and lead.body is not None))


def _tells_outcome(line: Line) -> bool:
    return find_outcome(line.text, Span(start=0, end=len(line.text))) is not None


def _later_place(place: Place, line: Line, *, before_minutes: bool) -> Place:
    """Return the place of a line behind the title: the head ends at "Minutes:", or with the last purpose."""
    if place in (BODY, ASIDE) or (line.opens_decision and not before_minutes):
        return BODY
    if before_minutes or line.is_furniture:
        return HEAD
    return HEAD if PURPOSE_OPENING.match(line.text) and not WAS_DONE.search(line.text) else BODY


def _is_number(line: Line) -> bool:
    return NUMBER_ALONE.match(line.text) is not None
