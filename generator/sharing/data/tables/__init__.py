"""The one list of tables and columns from which every format and the page about them is made."""

from typing import Any

from generator.pages.site import Shelf
from generator.sharing.data.column import Filled, Table
from generator.sharing.data.tables.bodies import COMMITTEES, COUNCILS, MEETINGS, THEMES
from generator.sharing.data.tables.dated import ANNOUNCED, EVENTS
from generator.sharing.data.tables.decided import ACTIONS, DECISIONS, LIMBS
from generator.sharing.data.tables.followed import FOLLOW_THROUGH, STEPS
from generator.sharing.data.tables.held import DOCUMENTS, ITEM_THEMES, ITEMS
from generator.sharing.data.tables.matters import ITEM_MATTERS, MATTERS
from generator.sharing.data.tables.measures import MEASURES
from generator.sharing.data.tables.said import COMMITMENTS, DATES, FIGURES

# What most people come for stands first.
TABLES: tuple[Table[Any], ...] = (
    LIMBS, DECISIONS, ITEMS, MEETINGS, ACTIONS, COMMITMENTS, FOLLOW_THROUGH, STEPS, FIGURES, MEASURES, ANNOUNCED,
    EVENTS, DATES, ITEM_THEMES, THEMES, ITEM_MATTERS, MATTERS, COMMITTEES, COUNCILS, DOCUMENTS,
)  # fmt: skip


def fill_tables(shelf: Shelf) -> tuple[Filled[Any], ...]:
    """Return every table with its rows."""
    return tuple(Filled(table=table, rows=table.rows(shelf)) for table in TABLES)
