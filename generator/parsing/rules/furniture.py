"""The page around the minutes: "Agenda item", "Minutes:", "Supporting documents:" and what they list."""

from generator.model.item import Role
from generator.parsing.blocks import Block, paragraph_of
from generator.parsing.cursor import Cursor
from generator.parsing.lines import Place

AROUND = (Place.FURNITURE, Place.DOCUMENTS)


def furniture(cursor: Cursor) -> Block | None:
    """Read a line that is not the minutes' own.

    Accepts `Supporting documents:` and the names below it.
    """
    if cursor.line.place not in AROUND and not cursor.line.is_furniture:
        return None
    return Block(paragraphs=(paragraph_of(cursor.line, Role.FURNITURE, "furniture"),))
