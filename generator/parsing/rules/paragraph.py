"""The rule that takes any line, so that nothing is lost."""

from generator.model.item import Role
from generator.parsing.blocks import Block, paragraph_of
from generator.parsing.cursor import Cursor


def paragraph(cursor: Cursor) -> Block:
    """Read a line as a plain paragraph.

    Accepts anything.
    """
    return Block(paragraphs=(paragraph_of(cursor.line, Role.PARAGRAPH, "paragraph"),))
