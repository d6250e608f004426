"""Headings within the minutes."""

from generator.model.item import Role
from generator.parsing.blocks import Block, paragraph_of
from generator.parsing.cursor import Cursor
from generator.parsing.shapes import is_heading


def heading(cursor: Cursor) -> Block | None:
    """Read the heading of a section.

    Accepts `RECOMMENDATIONS:`.
    """
    if not is_heading(cursor.line.text, named=cursor.line.is_named):
        return None
    return Block(paragraphs=(paragraph_of(cursor.line, Role.HEADING, "heading"),))
