"""Votes that stand in a paragraph of their own."""

from generator.model.item import Role
from generator.model.span import Span
from generator.parsing.blocks import Block, paragraph_of
from generator.parsing.lines import Cursor, Place
from generator.parsing.votes import LONGEST, find_vote, is_count, read_vote, states_result


def vote(cursor: Cursor) -> Block | None:
    """Read how a body voted.

    Accepts `The motion was carried by 28 votes to 5.`, and `For: 26`, `Against: 32` on lines of their own.
    """
    line = cursor.line
    if line.place is not Place.BODY or line.span.end - line.span.start > LONGEST:
        return None
    count = _counts(cursor)
    taken = cursor.lines[cursor.at : cursor.at + max(count, 1)]
    whole = Span(start=line.span.start, end=taken[-1].span.end)
    found = read_vote(cursor.text, whole) if count else find_vote(cursor.text, line.words)
    if found is None:
        return None
    return Block(paragraphs=tuple(paragraph_of(each, Role.VOTE, "vote") for each in taken), votes=(found,))


def _counts(cursor: Cursor) -> int:
    """Return how many lines from here on state one count each, with the result below them."""
    count = 0
    while (line := cursor.ahead(count)) and is_count(line.text):
        count += 1
    return count + 1 if count and line and states_result(line.text) else count
