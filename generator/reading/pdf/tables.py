"""Ruled tables of a page: where they stand, and their rows as text."""

from collections.abc import Sequence
from dataclasses import dataclass

from pdfplumber.page import Page as PrintedPage
from pdfplumber.table import Table as RuledTable

from generator.reading.pdf.columns import order_words
from generator.reading.pdf.lines import Word
from generator.reading.printed.passages import Passage
from generator.reading.printed.rows import is_layout, type_rows

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table's place on its page in points, and its rows."""

    left: float
    top: float
    right: float
    bottom: float
    rows: tuple[Passage, ...]

    def holds(self, word: Word) -> bool:
        """Return whether a word stands within the table."""
        return _is_within(word, (self.left, self.top, self.right, self.bottom))


def read_tables(page: PrintedPage, words: Sequence[Word]) -> tuple[Table, ...]:
    """Return the tables of a page that are no mere frames around text and do not only lay it out."""
    return tuple(table for ruled in page.find_tables() if (table := _read_table(ruled, words)) is not None)


def _read_table(ruled: RuledTable, words: Sequence[Word]) -> Table | None:
    within = [word for word in words if _is_within(word, ruled.bbox)]
    rows = [[[_cell(within, cell)] for cell in row.cells] for row in ruled.rows]
    if len(rows) < 2 or max(map(len, rows)) < 2 or is_layout(rows):
        return None
    left, top, right, bottom = ruled.bbox
    return Table(left=left, top=top, right=right, bottom=bottom, rows=type_rows(rows))


def _cell(words: Sequence[Word], box: Box | None) -> Passage:
    """Return the words in a cell on one line; one that is part of a wider cell has no box and no words."""
    held = [word for word in words if box is not None and _is_within(word, box)]
    return Passage(text=" ".join(line.text for line in order_words(held, page=0)))


def _is_within(word: Word, box: Box) -> bool:
    left, top, right, bottom = box
    return left <= (word.left + word.right) / 2 <= right and top <= word.middle <= bottom
