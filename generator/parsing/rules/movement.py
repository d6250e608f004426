"""Comings and goings."""

from generator.model.item import Role
from generator.parsing.blocks import Block, paragraph_of
from generator.parsing.cursor import Cursor
from generator.parsing.movements import read_movement


def movement(cursor: Cursor) -> Block | None:
    """Read someone's coming or going.

    Accepts `2.28 pm Mrs Hill left the meeting.`
    """
    found = read_movement(cursor.line.text, cursor.line.span)
    if found is None:
        return None
    return Block(paragraphs=(paragraph_of(cursor.line, Role.MOVEMENT, "movement"),), movements=(found,))
