"""The lists under /progress/ as files for a spreadsheet: rows of the table of what came of it."""

from collections.abc import Iterable, Iterator
from typing import Any

from generator.model.address import progress_csv_address
from generator.pages import StaticFile
from generator.pages.progress import LISTS
from generator.pages.urls import page_path
from generator.sharing.data.cells import csv_text
from generator.sharing.data.column import Filled
from generator.sharing.data.tables.followed import FOLLOW_THROUGH


def progress_files(tables: Iterable[Filled[Any]]) -> Iterator[StaticFile]:
    """Yield a CSV file of every list, which stands beside its page."""
    filled = next(each for each in tables if each.table is FOLLOW_THROUGH)
    place = [column.name for column in FOLLOW_THROUGH.columns].index("list")
    for shown in LISTS:
        rows = tuple(row for row in filled.rows if row[place] == shown.slug)
        content = csv_text(Filled(table=FOLLOW_THROUGH, rows=rows)).encode()
        yield StaticFile(path=page_path(progress_csv_address(shown.slug)), content=content)
