"""Tables as text: rows of cells, or the columns of a page laid out in one."""

import re
from collections.abc import Iterator, Sequence

from generator.reading.printed.passages import Passage

Cell = Sequence[Passage]
Row = Sequence[Cell]
# "53.", "CYP/25", "(a)", "·": what stands in a column of its own before the words it belongs to.
LABEL = re.compile(r"(?:[A-Z]{0,6}/?[0-9]{1,4}(?:[./][0-9]{1,4}){0,3}[.)]?|\(?[a-zA-Z0-9]{1,4}[.)]|[·•▪])\Z")
LONGEST_CELL = 600
MOST_IN_CELL = 4


def type_rows(rows: Sequence[Row]) -> tuple[Passage, ...]:
    """Return a table's rows as `one | two | three`, or cell by cell where the table only lays out the page."""
    typed = _laid_out if is_layout(rows) else _typed
    return tuple(passage for row in rows for passage in typed(row))


def is_layout(rows: Sequence[Row]) -> bool:
    """Return whether a table only sets the page: cells of whole paragraphs, or labels beside their words."""
    if any(len(cell) > MOST_IN_CELL or _length(cell) > LONGEST_CELL for row in rows for cell in row):
        return True
    firsts = [_text(row[0]) for row in rows if row]
    labels = [LABEL.match(first) is not None for first in firsts if first]
    return max(map(len, rows), default=0) == 2 and bool(labels) and all(labels)


def _length(cell: Cell) -> int:
    return sum(len(passage.text) for passage in cell)


def _text(cell: Cell) -> str:
    return " ".join(passage.folded for passage in cell if passage.folded)


def _typed(row: Row) -> Iterator[Passage]:
    worded = [cell for cell in row if _text(cell)]
    if len(worded) == 1:
        yield from (passage for passage in worded[0] if passage.folded)
    elif worded:
        strong = all(passage.strong for cell in worded for passage in cell if passage.folded)
        yield Passage(text=" | ".join(map(_text, row)).rstrip(" |"), strong=strong)


def _laid_out(row: Row) -> Iterator[Passage]:
    """Yield the passages of a row's cells in order, a label before the words beside it."""
    passages = [passage for cell in row for passage in cell if passage.folded]
    if len(passages) > 1 and LABEL.match(passages[0].folded):
        words = passages[1]
        yield Passage(text=f"{passages[0].folded}    {words.text}", strong=words.strong)
        passages = passages[2:]
    yield from passages
