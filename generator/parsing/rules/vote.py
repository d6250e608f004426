"""Votes that stand in a paragraph of their own."""

import re

from generator.model.item import Role
from generator.model.span import Span
from generator.parsing.blocks import Block, paragraph_of
from generator.parsing.cursor import Cursor
from generator.parsing.lines import Place
from generator.parsing.movers import TITLE
from generator.parsing.votes import LINE_HINTS, LONGEST, find_vote, is_count, read_vote, states_result

# "The votes were cast as follows:", "The motion was lost, the votes being:" above the counts.
ANNOUNCES = re.compile(r"\b(?:cast|recorded|lost|carried)\b.{0,80}:\Z", re.IGNORECASE)
VOTERS = re.compile(rf"{TITLE}\s[A-Z]")


def vote(cursor: Cursor) -> Block | None:
    """Read how a body voted.

    Accepts `The motion was carried by 28 votes to 5.`, and `For: 26`, `Against: 32` on lines of their own.
    """
    line = cursor.line
    if line.place is not Place.BODY or line.span.end - line.span.start > LONGEST:
        return None
    count = _counts(cursor)
    if not (count or line.says_any(LINE_HINTS)):
        return None
    taken = cursor.lines[cursor.at : cursor.at + max(count, 1)]
    if count:
        found = read_vote(cursor.text, Span(start=line.span.start, end=taken[-1].span.end))
    else:
        found = find_vote(cursor.text, line.words)
    if found is None:
        return None
    return Block(paragraphs=tuple(paragraph_of(each, Role.VOTE, "vote") for each in taken), votes=(found,))


def _counts(cursor: Cursor) -> int:
    """Return how many lines from here on state one count each, with the result below them."""
    below = cursor.ahead()
    first = 1 if below and is_count(below.text) and ANNOUNCES.search(cursor.line.text) else 0
    count = first
    while (line := cursor.ahead(count)) and (is_count(line.text) or (count > first and _names(cursor, count))):
        count += 1
    if count == first:
        return 0
    return count + 1 if line and states_result(line.text) else count


def _names(cursor: Cursor, at: int) -> bool:
    """Return whether a line between two counts, or behind the last, lists those who voted."""
    before, line = cursor.ahead(at - 1), cursor.ahead(at)
    return before is not None and line is not None and is_count(before.text) and VOTERS.match(line.text) is not None
