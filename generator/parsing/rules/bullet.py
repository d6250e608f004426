"""Bullets."""

from generator.model.item import Role
from generator.parsing.blocks import Block, paragraph_of
from generator.parsing.cursor import Cursor


def bullet(cursor: Cursor) -> Block | None:
    """Read one point of a list without numbers.

    Accepts `·   Demand was increasing.`
    """
    label = cursor.line.label
    if label is None or not label.is_bullet:
        return None
    return Block(paragraphs=(paragraph_of(cursor.line, Role.BULLET, "bullet"),))
