"""Blocks of actions: "ACTION:" and what is listed below it, "Action by: the Clerk"."""

from collections.abc import Sequence

from generator.model.action import Action
from generator.model.item import Role
from generator.model.span import Span, trim
from generator.parsing.actions import ACTION_LEAD, TASK, make_action, owner_alone
from generator.parsing.blocks import Block, paragraph_of
from generator.parsing.cursor import Cursor
from generator.parsing.lines import Line, Place
from generator.parsing.listing import read_listing


def action(cursor: Cursor) -> Block | None:
    """Read the actions that a heading or a lead announces.

    Accepts `ACTION:` and a list, `Action: the Clerk to write to the school by 4 May.`, and `Action by: the Clerk`
    with `To write to the school.` below it.
    """
    match = ACTION_LEAD.match(cursor.line.text)
    if match is None or cursor.line.place not in (Place.BODY, Place.ASIDE):
        return None
    line = cursor.line
    rest = trim(cursor.text, Span(start=line.span.start + match.end(), end=line.span.end))
    if rest.start == rest.end and (_is_decided(cursor.ahead()) or _heads_column(cursor.ahead())):
        return _block(cursor, (Role.HEADING,), ())
    tasks, owner = _tasks(cursor), owner_alone(rest.of(cursor.text))
    if owner and tasks:
        return _by_owner(cursor, owner, tasks)
    listing = read_listing(cursor, rest.start, rest, alone=True)
    actions = tuple(make_action(cursor.text, entry.label, entry.span) for entry in listing.entries if entry.depth == 0)
    roles = (Role.ACTION if rest.start < rest.end else Role.HEADING, *(Role.ACTION for _ in listing.roles))
    return _block(cursor, roles, actions)


def _is_decided(line: Line | None) -> bool:
    """Return whether a body decides in a line: "It was agreed that the list be shared" is no action."""
    return line is not None and bool(line.leads) and line.leads[0].opens


def _heads_column(line: Line | None) -> bool:
    """Return whether "ACTION" only heads a column of the page: the title of an item stands below, "1. / MINUTES"."""
    return line is not None and line.label is not None and line.plain.isupper()


def _tasks(cursor: Cursor) -> tuple[Line, ...]:
    """Return the lines below that say what is to be done: "To write to the school."."""
    tasks: list[Line] = []
    while (line := cursor.ahead(len(tasks) + 1)) and TASK.match(cursor.text, line.words.start, line.words.end):
        tasks.append(line)
    return tuple(tasks)


def _by_owner(cursor: Cursor, owner: str, tasks: Sequence[Line]) -> Block:
    actions = tuple(make_action(cursor.text, task.label, task.words, owner) for task in tasks)
    return _block(cursor, (Role.HEADING, *(Role.ACTION for _ in tasks)), actions)


def _block(cursor: Cursor, roles: Sequence[Role], actions: tuple[Action, ...]) -> Block:
    taken = cursor.lines[cursor.at : cursor.at + len(roles)]
    paragraphs = tuple(paragraph_of(each, role, "action") for each, role in zip(taken, roles, strict=True))
    return Block(paragraphs=paragraphs, actions=actions)
