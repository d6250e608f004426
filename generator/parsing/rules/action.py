"""Blocks of actions: "ACTION:" and what is listed below it, "Action by: the Clerk"."""

from generator.model.item import Role
from generator.model.span import Span, trim
from generator.parsing.actions import ACTION_LEAD, make_action
from generator.parsing.blocks import Block, paragraph_of
from generator.parsing.cursor import Cursor
from generator.parsing.lines import Place
from generator.parsing.listing import read_listing


def action(cursor: Cursor) -> Block | None:
    """Read the actions that a heading or a lead announces.

    Accepts `ACTION:` and a list, `Action: the Clerk to write to the school by 4 May.`
    """
    match = ACTION_LEAD.match(cursor.line.text)
    if match is None or cursor.line.place not in (Place.BODY, Place.ASIDE):
        return None
    line = cursor.line
    rest = trim(cursor.text, Span(start=line.span.start + match.end(), end=line.span.end))
    listing = read_listing(cursor, rest.start, rest, alone=True)
    actions = tuple(make_action(cursor.text, entry.label, entry.span) for entry in listing.entries if entry.depth == 0)
    roles = (Role.ACTION if rest.start < rest.end else Role.HEADING, *(Role.ACTION for _ in listing.roles))
    taken = cursor.lines[cursor.at : cursor.at + len(roles)]
    return Block(
        paragraphs=tuple(paragraph_of(each, role, "action") for each, role in zip(taken, roles, strict=True)),
        actions=actions,
    )
