"""Votes that stand in a paragraph of their own."""

import re
from dataclasses import replace

from generator.model.decision import Vote
from generator.model.item import Role
from generator.model.span import Span
from generator.parsing.asking import ask_for
from generator.parsing.blocks import Block, paragraph_of
from generator.parsing.carrying import ALONE
from generator.parsing.columns import Columns, read_columns
from generator.parsing.counting import is_count, is_scored
from generator.parsing.cursor import Cursor, Evidence
from generator.parsing.introducing import heads_decisions
from generator.parsing.lines import Line
from generator.parsing.motions import motion_above
from generator.parsing.movers import TITLE
from generator.parsing.moving import ONLY_MOVED
from generator.parsing.outcome_shapes import CORRECT_RECORD
from generator.parsing.outcomes import find_outcome
from generator.parsing.rules.outcome import outcome
from generator.parsing.votes import (
    ITSELF,
    LONGEST,
    PHRASES,
    QUESTION,
    SAID,
    WORDS,
    first_vote,
    read_vote,
    result_behind,
    states_result,
)

# "The votes were cast as follows:", "The motion was lost, the votes being:" above the counts.
ANNOUNCING = ("cast", "recorded", "voted", "lost", "carried")
ANNOUNCES = re.compile(rf"\b(?:{'|'.join(ANNOUNCING)})\b[^0-9]{{0,80}}(?::\s?[-–—]?|\.)\Z", re.IGNORECASE)
# A line that says none of these announces no counts.
HINTS = ask_for(ANNOUNCING)
# How far from the end of its line such a word can stand.
FARTHEST = 100
RESULT_ALONE = re.compile(r"(?:The\smotion\s(?:was\s)?(?:declared\s)?)?(?:carried|lost)\s?\.?", re.IGNORECASE)
# "Councillor Hill was elected Mayor.", behind the votes for each.
WAS_ELECTED = re.compile(r"\.\s[A-Z][^.;:]{3,60}\swas\s(?:duly\s)?elected\b")
# "Carried.", "Vote: unanimous.", behind what was.
VOTED_ALONE = re.compile(r"Carried\s?\.?|\(?Vot(?:e|ing)\s?[:–-]\s?[Uu]nanimous\s?[.)]{0,2}")
# "It was agreed." says too little, whatever stands before it.
POINTING = ("It ", "This ", "These ", "They ")
VOTERS = re.compile(rf"{TITLE}\s[A-Z]")


def vote(cursor: Cursor) -> Block | None:
    """Read how a body voted.

    Accepts `The motion was carried by 28 votes to 5.`, and `For: 26`, `Against: 32` on lines of their own.
    """
    line = cursor.line
    if not line.in_body or line.span.end - line.span.start > LONGEST or _only_carries(cursor):
        return None
    tells_more = cursor.told[cursor.at] is Evidence.OUTCOME and (_tells_more(line.text) or _tells_apart(cursor))
    if tells_more and outcome(cursor):
        return None
    count = _counts(cursor)
    columns = None if count or not _announces(line) else read_columns(cursor)
    if not (count or columns or _may_state(line)) or heads_decisions(line):
        return None
    if columns:
        found: Vote | None = _in_columns(cursor, columns)
        count = columns.lines + 1
    else:
        found = _counted(cursor, count) if count else _stated(cursor.text, line)
    if found is None:
        return None
    if not count and (result := _result_below(cursor, found)):
        found, count = replace(found, result=result), 2
    taken = cursor.lines[cursor.at : cursor.at + max(count, 1)]
    more = () if count else _put_next(cursor, found)
    return Block(paragraphs=tuple(paragraph_of(each, Role.VOTE, "vote") for each in taken), votes=(found, *more))


def _put_next(cursor: Cursor, found: Vote) -> tuple[Vote, ...]:
    """Return the votes behind one on an amendment, in the same paragraph: "The motion was then put and carried."."""
    if found.on != "amendment":
        return ()
    behind = (each for each in cursor.line.telling(cursor.text, SAID) if each.start >= found.span.end)
    following = (first_vote(cursor.text, each, (each,)) for each in behind)
    return tuple(vote for vote in following if vote and vote.result and vote.on not in (None, "amendment"))


def _only_carries(cursor: Cursor) -> bool:
    """Return whether "Carried." stands alone, and not below a motion, or behind an amendment: what was is not told."""
    line = cursor.line
    if line.text.rstrip(" .") in ALONE:
        return motion_above(cursor) is None
    return line.text.endswith((" Carried.", " Carried")) and "mendment" in line.text


def _tells_more(words: str) -> bool:
    """Return whether a paragraph tells an outcome of its own beside the votes: a record, or who was elected."""
    return CORRECT_RECORD.search(words) is not None or WAS_ELECTED.search(words) is not None


def _tells_apart(cursor: Cursor) -> bool:
    """Return whether an outcome stands in a sentence of its own behind the count, or before who moved it.

    Accepts `12 for. The fund was agreed.`, `The fund was agreed. Proposed Mr Hill, seconded Mr Dell, unanimous.`
    """
    told = _stated(cursor.text, cursor.line) if _may_state(cursor.line) else None
    found = find_outcome(cursor.text, cursor.line.words) if told else None
    if told is None or found is None or told.result == "lost" or told.on == "amendment":
        return False
    points = cursor.text.startswith(POINTING, found.limb.start)
    behind = found.limb.start >= told.span.end and not points
    alone = ONLY_MOVED.match(told.text) or VOTED_ALONE.fullmatch(told.text)
    return behind or (found.limb.end <= told.span.start and alone is not None)


def _may_state(line: Line) -> bool:
    told = not WORDS.isdisjoint(line.said) or (not SAID.isdisjoint(line.said) and line.says_any(PHRASES))
    return told or is_scored(line.text)


def _stated(text: str, line: Line) -> Vote | None:
    """Return the vote that a sentence of the line states."""
    told = line.told(text) if is_scored(line.text) else line.telling(text, SAID)
    return first_vote(text, line.words, told)


def _counted(cursor: Cursor, count: int) -> Vote | None:
    """Return the vote of so many lines from here on, with the result that begins the line below them."""
    span = Span(start=cursor.line.span.start, end=cursor.lines[cursor.at + count - 1].span.end)
    found, below = read_vote(cursor.text, span), cursor.ahead(count)
    if found is None or found.result or below is None or not below.leads:
        return found
    head = Span(start=span.end, end=below.leads[0].span.start)
    return replace(found, result=result_behind(cursor.text, span, head))


def _result_below(cursor: Cursor, found: Vote) -> str | None:
    """Return the result that the next line is all about, where a vote was only counted: "Carried."."""
    below = cursor.ahead()
    if found.result or below is None or below.leads or not RESULT_ALONE.fullmatch(below.text):
        return None
    return result_behind(cursor.text, found.span, below.span)


def _in_columns(cursor: Cursor, columns: Columns) -> Vote:
    span = Span(start=cursor.line.span.start, end=cursor.lines[cursor.at + columns.lines].span.end)
    return Vote(
        span=span,
        text=span.of(cursor.text),
        unanimous=False,
        for_=columns.totals["for"],
        against=columns.totals["against"],
        abstain=columns.totals.get("abstain"),
        result=None,
        on=None,
    )


def _counts(cursor: Cursor) -> int:
    """Return how many lines from here on state one count each, with the result below them."""
    below = cursor.ahead()
    if not (is_count(cursor.line.text) or (below and is_count(below.text))):  # as most lines
        return 0
    first = 1 if below and is_count(below.text) and _announces(cursor.line, below.text) else 0
    count = first
    while (line := cursor.ahead(count)) and (is_count(line.text) or (count > first and _names(cursor, count))):
        count += 1
    if count == first:
        return 0
    result = line is not None and not line.leads and states_result(line.text)
    return count + 1 if line and result and not _belies(cursor, count, line) else count


def _belies(cursor: Cursor, count: int, line: Line) -> bool:
    """Return whether a motion that says itself what it is was carried below the counts of one that was lost."""
    span = Span(start=cursor.line.span.start, end=cursor.lines[cursor.at + count - 1].span.end)
    counted = read_vote(cursor.text, span) if ITSELF.match(line.text) else None
    if counted is None or counted.for_ is None or counted.against is None:
        return False
    return counted.for_ < counted.against


def _announces(line: Line, below: str = "") -> bool:
    """Return whether a line leads to the counts below it, and they are not those of another question."""
    if HINTS.isdisjoint(line.said) or ANNOUNCES.search(line.text, max(0, len(line.text) - FARTHEST)) is None:
        return False
    question = QUESTION.search(below)
    return question is None or not line.text.endswith(".") or question.group().lower() in line.text.lower()


def _names(cursor: Cursor, at: int) -> bool:
    """Return whether a line between two counts, or behind the last, lists those who voted."""
    before, line = cursor.ahead(at - 1), cursor.ahead(at)
    return before is not None and line is not None and is_count(before.text) and VOTERS.match(line.text) is not None
