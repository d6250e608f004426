"""Where the rows of a table of items begin, once it was flattened into lines."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from generator.parsing.lines import Line
from generator.parsing.numbering import NUMBER_ALONE
from generator.parsing.shapes import TABLE_HEAD, has_size

# A row may print what is asked in several lines before it comes to what was decided.
FARTHEST = 6
ROW_PARTS = ("Minutes:", "Decision:")


def marked_rows(lines: Sequence[Line]) -> Iterator[int]:
    """Yield the index at which each row begins in a flattened table of items."""
    table = False
    for index, line in enumerate(lines):
        if index and lines[index - 1].text.endswith("|") and (table or _has_minutes(lines[index : index + FARTHEST])):
            yield index
        table = table or (line.is_named and TABLE_HEAD.match(line.text) is not None)


def unmarked_rows(lines: Sequence[Line]) -> list[int]:
    """Return where rows begin that lost the marks of their cells, but for the first: that is of the page's own item.

    A row opens with the title and its file's size, and "Minutes:" below it, or with both on one printed line.
    """
    titles = sorted(set(_row_titles(lines)))
    return [at for at in titles[1:] if not NUMBER_ALONE.match(lines[at - 1].text)]


def _row_titles(lines: Sequence[Line]) -> Iterator[int]:
    """Yield which line is the title of the row, for each "Minutes:" or "Decision:" that stands in one."""
    opening = 0
    for at, line in enumerate(lines):
        opening = opening if line.shares else at
        if not (at and line.is_named and line.text.startswith(ROW_PARTS)):
            continue
        if line.shares:
            yield opening
        elif line.text == "Minutes:" and has_size(lines[at - 1].text):
            yield at - 1


def _has_minutes(lines: Sequence[Line]) -> bool:
    """Return whether minutes, or what was decided, stand within the first lines of a row."""
    row = list(takewhile(lambda line: not line.text.endswith("|"), lines))
    return any(line.text.startswith(ROW_PARTS) for line in lines[: len(row) + 1])
