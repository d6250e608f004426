"""The title of an agenda item, and its number where it has a line of its own."""

from generator.model.item import Role
from generator.parsing.blocks import Block, paragraph_of
from generator.parsing.cursor import Cursor
from generator.parsing.lines import Place


def title(cursor: Cursor) -> Block | None:
    """Read the title of an item.

    Accepts `79  Improvement Plan: progress  PDF 212 KB`.
    """
    if cursor.line.place is not Place.TITLE:
        return None
    return Block(paragraphs=(paragraph_of(cursor.line, Role.TITLE, "title"),))
