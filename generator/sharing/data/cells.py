"""Rows as text: CSV for spreadsheets, and JSON Lines as the exact copy."""

import csv
import io
import json
from typing import Any

from generator.model.span import fold
from generator.sharing.data.column import Filled, Value

# A spreadsheet takes a cell that begins like this for a formula, and runs it.
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_text(filled: Filled[Any]) -> str:
    """Return a table as CSV (RFC 4180): every cell on one line, and none that a spreadsheet would run."""
    written = io.StringIO()
    rows = csv.writer(written, lineterminator="\r\n")
    rows.writerow(column.name for column in filled.table.columns)
    rows.writerows([csv_cell(value) for value in row] for row in filled.rows)
    return written.getvalue()


def csv_cell(value: Value) -> str:
    """Return a value as a cell: white space as single spaces, and `'` before what would begin a formula."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    cell = fold(value)
    return f"'{cell}" if value.startswith(FORMULA) or cell.startswith(FORMULA) else cell


def json_lines(filled: Filled[Any]) -> str:
    """Return a table as JSON Lines: one object a row, every value exactly as it is."""
    names = [column.name for column in filled.table.columns]
    objects = (dict(zip(names, row, strict=True)) for row in filled.rows)
    return "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in objects)
