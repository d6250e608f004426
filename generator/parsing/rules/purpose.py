"""What an item is for, as the agenda said it: "To consider a report", "Report by the Director"."""

from generator.model.item import Role
from generator.parsing.blocks import Block, paragraph_of
from generator.parsing.cursor import Cursor
from generator.parsing.lines import Place


def purpose(cursor: Cursor) -> Block | None:
    """Read a passage between the title and the minutes.

    Accepts `To consider a report by the Director.`
    """
    if cursor.line.place is not Place.HEAD:
        return None
    return Block(paragraphs=(paragraph_of(cursor.line, Role.PURPOSE, "purpose"),))
