"""Tables as lines: a row a line with its cells side by side, or cell after cell where a table only lays out a page."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from generator.reading.web.labels import PADDING
from generator.reading.web.lines import Line

BETWEEN_CELLS = " | "
LONGEST_CELL = 3
HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
# "53.1", "(a)" or "·" in a cell of its own labels the words beside it.
LABEL_CELL = re.compile(r"\s*(?:[·•]|[0-9]{1,3}(?:\.[0-9]{1,3}){0,3}|\(?(?:[0-9]{1,3}|[a-z]|[ivx]{1,5})[.)])\s*\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """The lines of one cell, and how many tables stand within it."""

    lines: tuple[Line, ...]
    tables: int

    @property
    def words(self) -> str:
        """All words of the cell on one line."""
        return " ".join(part.strip() for line in self.lines for part in line.text.split("\n")).strip()

    @property
    def is_passage(self) -> bool:
        """Whether the cell holds more than a table of facts would put into one."""
        headed = any(HEADINGS & line.inside for line in self.lines)
        return headed or self.tables > 0 or sum(not line.is_blank for line in self.lines) > LONGEST_CELL


def type_rows(rows: Sequence[Sequence[Cell]], *, by_cell: bool) -> Iterator[Line]:
    """Yield the lines of a table; `by_cell` says that it is known to lay out a page."""
    layout = by_cell or any(cell.is_passage for row in rows for cell in row)
    for row in rows:
        if not by_cell and _is_labelled(row):
            yield from _labelled(row[0], row[1])
        elif layout or len(row) == 1:
            yield from chain.from_iterable(cell.lines for cell in row)
        elif any(cell.words for cell in row):
            yield _side_by_side(row)


def _is_labelled(row: Sequence[Cell]) -> bool:
    return len(row) == 2 and LABEL_CELL.match(row[0].words) is not None and bool(row[1].words)


def _labelled(label: Cell, words: Cell) -> Iterator[Line]:
    first, *others = (line for line in words.lines if not line.is_blank)
    yield replace(first, text=f"{label.words}{PADDING}{first.text}")
    yield from others


def _side_by_side(row: Sequence[Cell]) -> Line:
    lines = tuple(chain.from_iterable(cell.lines for cell in row))
    return Line(
        text=BETWEEN_CELLS.join(cell.words for cell in row).strip(),
        inside=frozenset(chain.from_iterable(line.inside for line in lines)),
        links=tuple(chain.from_iterable(line.links for line in lines)),
        row=lines[0].row,
    )
