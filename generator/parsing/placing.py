"""Where in its agenda item each line of a page stands: title, head, body, asides, documents."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from generator.model.span import Span
from generator.parsing.above_minutes import (
    is_below_documents,
    is_resolved,
    stands_over_minutes,
    tells_what_was_done,
)
from generator.parsing.asides import ends_aside, opens_aside, opens_body
from generator.parsing.introducing import heads_decisions
from generator.parsing.kinds import opens_with_deed
from generator.parsing.lead import Lead
from generator.parsing.lines import Line, Place, Under
from generator.parsing.lost import (
    begins_list,
    leads_behind_title,
    reads_as_deed,
    reads_as_instruction,
    reads_as_limb,
)
from generator.parsing.masthead import stands_over
from generator.parsing.minutes_line import is_number, is_title_minutes, minutes_of
from generator.parsing.outcome_shapes import BODY_OPENS, CORRECT_RECORD
from generator.parsing.outcomes import find_outcome
from generator.parsing.purposes import purpose_end
from generator.parsing.recorded import heads_number, heads_record, is_record, is_settled
from generator.parsing.shapes import (
    ADVICE_TOLD,
    DATED_TITLE,
    DOCUMENTS_LINE,
    MINUTES_LINE,
    NAMED_HEADING,
    NEUTRAL_LEAD,
    PURPOSE_OPENING,
    has_size,
    names_document,
)
from generator.parsing.titles import asks_again
from generator.parsing.trimming import title_before
from generator.parsing.votes import states_status
from generator.parsing.wrapping import TITLE_AND_PURPOSE

# "Members are asked to consider the information provided".
ASKED = re.compile(r"(?:Members|[A-Z][^.;:]{2,60})\s(?:are|is)\s(?:asked|invited|requested|recommended)\sto\b")
# "The report was noted." opens like a purpose, and is what came of it.
WAS_DONE = re.compile(
    r"\b(?:was|were)\s(?:[a-z]{3,12}ly\s)?(?:noted|received|approved|agreed|accepted|adopted|endorsed)\W{0,2}\Z",
    re.IGNORECASE,
)
# "The Director of Place has given approval to the lease", where nothing stands above it, is no title.
HAS_DONE = re.compile(
    r"The\s(?:Cabinet|Executive|Lead|Leader|Deputy|Portfolio|Director|Head|Assistant)\b[^.;:]{3,120}?"
    r"\shas\s(?:given\sapproval|agreed|approved|authorised|decided)\b"
)
# "1. To review the work so far.", "2. To receive an update.": with these nothing is decided.
ASKS_ONLY = re.compile(r"To\s(?:consider|discuss|examine|receive|review|scrutinise)\b")
# "“That the pay scheme be approved.”", right below the heading of documents of which the copy kept none.
WISH = re.compile(
    r"[“\"]That\s[^”\"]{3,400}\sbe\s[a-z]{3,15}(?:ed|en)\b[^”\"]{0,200}[”\"]\s?\.?"
    r"|That\sthe\s[^”\".;:]{3,160}\sbe\s[a-z]{3,15}(?:ed"
    r"|en)(?:\s(?![^”\".;:]{0,200}\b(?:PDF|DOCX?)\b)[^”\".;:]{3,200})?"
)
# "1. Approved the timetable" is no title, though nothing stands above it.
DONE_FIRST = re.compile(r"(?=.{40})(?:Approved|Agreed|Noted|Endorsed|Authorised|Delegated)\s(?:the|that|to|its|an?)\s")
LONGEST_TITLE, LONGEST_PLAIN_TITLE = 300, 100
MOST_ASKED, LONG_ENOUGH = 20, 40
# Asked of every line, and read ten times as slowly through their class.
FURNITURE, TITLE, HEAD, BODY, ASIDE, DOCUMENTS = Place


def place_lines(lines: Sequence[Line], head: int) -> Iterator[Line]:
    """Yield the lines of an item, each in its place, the first ones as those of the masthead."""
    for line in lines[:head]:
        yield line.placed(FURNITURE if stands_over(line) else BODY, Under.NOTHING)
    yield from _place_own(lines[head:])


def _place_own(lines: Sequence[Line]) -> Iterator[Line]:
    minutes_at, record = minutes_of(lines), is_record(lines)
    head_until = max(minutes_at, purpose_end(lines) if record else _agenda_end(lines) if minutes_at < 0 else 0)
    place, titled = FURNITURE, False
    under = Under.DECISION if record and minutes_at < 0 else Under.NOTHING
    for at, line in enumerate(lines):
        if apart := _place_apart(lines, at, titled=titled):
            place, titled = apart, titled or apart is TITLE
        else:
            place = _next_place(place, lines[max(0, at - 1) : at + 1], titled=titled, before_minutes=at < head_until)
            if record and at >= head_until and place in (BODY, HEAD) and is_settled(lines, at):
                place = BODY
            else:
                place = (_place_on_record if record else _place_on_agenda)(lines, at, place, titled=titled)
            titled = titled or _ends_title(line, place)
            under = (_under(line) if line.is_named else None) or under
            if under is Under.NOTHING and at < minutes_at and place is BODY and is_below_documents(lines, at):
                under = Under.DECISION
        yield line.placed(place, under)


def _place_apart(lines: Sequence[Line], at: int, *, titled: bool) -> Place | None:
    """Return the place of a line that is named like a heading and is none: "Decision" over a record, or "Minutes"."""
    if at == 0 and (heads_number(lines) or (heads_record(lines) and not lines[1].text.endswith("."))):
        return FURNITURE
    return TITLE if is_title_minutes(lines, at, titled=titled) else None


def _place_on_record(lines: Sequence[Line], at: int, place: Place, *, titled: bool) -> Place:
    """Return the place of a line on the record of a decision: no title is numbered, and a purpose may have none."""
    label = lines[at].label
    if place is TITLE and label and label.is_first and not label.is_bullet:
        place = BODY
    asked = place is BODY and not titled and PURPOSE_OPENING.match(lines[at].text) is not None
    return HEAD if asked and _has_more(lines, at) else place


def _place_on_agenda(lines: Sequence[Line], at: int, place: Place, *, titled: bool) -> Place:
    """Return the place of a line of an agenda's item: what it asks may be resolved below in the same words."""
    above = lines[at - 1].place if titled and at else FURNITURE
    if place is BODY and above in (TITLE, HEAD) and _asks_in_parts(lines[at : at + MOST_ASKED]):
        return HEAD
    told = place is HEAD and (_is_said_again(lines, at) or stands_over_minutes(lines, at))
    return BODY if told else place


def _asks_in_parts(lines: Sequence[Line]) -> bool:
    """Return whether a list below a title only says what the agenda asks, and something else stands below it."""
    parts = list(takewhile(lambda line: line.label, lines))
    return 0 < len(parts) < len(lines) and all(ASKS_ONLY.match(line.plain) for line in parts)


def _ends_title(line: Line, place: Place) -> bool:
    """Return whether no title stands below a line; in a row that has none, what follows "Minutes:" is none either."""
    return place in (HEAD, BODY, ASIDE) or (place is TITLE and not is_number(line)) or line.text == "Minutes:"


def _is_said_again(lines: Sequence[Line], at: int) -> bool:
    """Return whether what an agenda asks stands again below its documents: there it is what was resolved of it."""
    text, above = lines[at].text, lines[at - 1].text
    if not text.startswith("To ") or len(text) < LONG_ENOUGH:
        return False
    if asks_again(lines[at - 1], lines[at]):
        return True
    if DOCUMENTS_LINE.match(above) is None:
        return False
    return any(line.text.startswith(text[:LONG_ENOUGH]) for line in lines[:at])


def _agenda_end(lines: Sequence[Line]) -> int:
    """Return at which line the words of the agenda end, where the last of them asks members to do something."""
    for at, line in enumerate(lines):
        told = line.opens_decision or NEUTRAL_LEAD.match(line.text) or states_status(line.text)
        if told or any(map(_is_of_meeting, line.leads)) or _tells_outcome(line):
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


def _next_place(place: Place, lines: Sequence[Line], *, titled: bool, before_minutes: bool) -> Place:
    """Return where the last of two lines stands, given where the line before it stood."""
    line, text = lines[-1], lines[-1].text
    if (place is DOCUMENTS and _names_document(line, lines[0])) or (line.is_named and DOCUMENTS_LINE.match(text)):
        return DOCUMENTS
    if not titled:
        return _first_place(line)
    if (line.is_named and opens_aside(text)) or (place is ASIDE and not ends_aside(line, lines[0])):
        return ASIDE
    if is_resolved(line, lines[0]) or (line.is_named and opens_body(text)):
        return BODY
    return _later_place(place, line, before_minutes=before_minutes)


def _names_document(line: Line, above: Line) -> bool:
    """Return whether a line names one more document, and is no part of what was decided: "1) Note the replies; and"."""
    stated = DOCUMENTS_LINE.match(above.text) is not None and WISH.fullmatch(line.text) is not None
    return not (line.leads or stated or (begins_list(line) and reads_as_deed(line))) and names_document(line.text)


def _first_place(line: Line) -> Place:
    if line.is_furniture:
        return FURNITURE
    if (
        line.opens_decision
        or (line.leads and line.text.endswith(":"))
        or heads_decisions(line)
        or NEUTRAL_LEAD.match(line.text)
        or ADVICE_TOLD.match(line.text)
        or reads_as_limb(line)
        or reads_as_instruction(line)
        or (begins_list(line) and (opens_with_deed(line.plain) or DONE_FIRST.match(line.plain) or line.text[-1] == ";"))
    ):
        return BODY
    told = NAMED_HEADING.match(line.text) or leads_behind_title(line) or states_status(line.text)
    if told or HAS_DONE.match(line.text):
        return BODY
    sentence = len(line.text) > LONGEST_PLAIN_TITLE and line.text.endswith(".")
    whole = (sentence or len(line.text) > LONGEST_TITLE) and TITLE_AND_PURPOSE.match(line.text) is None
    return BODY if whole or _tells_outcome(line) else TITLE


def _tells_outcome(line: Line) -> bool:
    """Return whether a line tells that minutes were approved, or what a body did: "The Cabinet noted the spending"."""
    text = line.text
    by_body = (len(text) > LONGEST_PLAIN_TITLE or text.endswith(".")) and BODY_OPENS.match(text) is not None
    told = by_body or text.startswith("The minutes of ") or CORRECT_RECORD.search(text) is not None
    told = told or (text.endswith(".") and title_before(text, Span(start=0, end=len(text))) is not None)
    return told and not has_size(text) and find_outcome(text, Span(start=0, end=len(text))) is not None


def _later_place(place: Place, line: Line, *, before_minutes: bool) -> Place:
    """Return the place of a line behind the title: the head ends at "Minutes:", or with the last purpose."""
    if place in (BODY, ASIDE) or (line.opens_decision and not before_minutes):
        return BODY
    if place is DOCUMENTS and tells_what_was_done(line):
        return BODY
    if before_minutes or line.is_furniture:
        return HEAD
    asked = PURPOSE_OPENING.match(line.text) is not None and WAS_DONE.search(line.text) is None
    return HEAD if asked and not any(lead.body for lead in line.leads) else BODY
