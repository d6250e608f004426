"""Numbered minute paragraphs and numbered points."""

from generator.model.item import Role
from generator.parsing.blocks import Block, paragraph_of
from generator.parsing.cursor import Cursor


def numbered(cursor: Cursor) -> Block | None:
    """Read a paragraph with a number or a letter.

    Accepts `53.1  The Cabinet Member introduced the item.`
    """
    label = cursor.line.label
    if label is None or label.is_bullet:
        return None
    return Block(paragraphs=(paragraph_of(cursor.line, Role.NUMBERED, "numbered"),))
