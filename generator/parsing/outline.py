"""The outline of a page: its agenda items, each line in its place."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.parsing.lines import Line
from generator.parsing.masthead import masthead
from generator.parsing.numbering import item_titles
from generator.parsing.placing import place_lines
from generator.parsing.rows import marked_rows, unmarked_rows
from generator.parsing.shapes import DATED_TITLE, ITEM_LINE, ITEM_MARK, MAKER_LINE, MEETING_LINE


def outline(lines: Sequence[Line]) -> tuple[tuple[Line, ...], ...]:
    """Return the lines of each agenda item, every line with its place."""
    head = masthead(lines)
    starts = [*_item_starts(lines, head), len(lines)]
    heads = (head, *(0 for _ in starts))
    return tuple(
        tuple(place_lines(lines[start:end], over)) for (start, end), over in zip(pairwise(starts), heads, strict=False)
    )


def _item_starts(lines: Sequence[Line], head: int) -> Iterator[int]:
    """Yield the index at which each agenda item begins; a page around one item is part of it."""
    if lines:
        yield 0
    content = False
    headed = [*_all_like(lines, ITEM_LINE), *_all_like(lines, ITEM_MARK)]
    numbered = item_titles(lines, alone=bool(headed))
    histories = (*_all_like(lines, MEETING_LINE)[1:], *_all_like(lines, DATED_TITLE)[1:])
    run_on = [index for index, line in enumerate(lines) if line.begins_item]
    begins = numbered.union(run_on, marked_rows(lines), headed, histories or _records(lines) or unmarked_rows(lines))
    for index, line in enumerate(lines):
        if content and index in begins:
            yield index
            content = False
        content = content or (index >= head and not line.is_furniture)


def _records(lines: Sequence[Line]) -> list[int]:
    """Return where published decisions begin, but for the first: each at its title, which stands above who made it.

    Where one has a title with its day, all would; one below the list of another has none, nor has any where the page
    begins without.
    """
    if _all_like(lines, DATED_TITLE):
        return []
    makers = _all_like(lines, MAKER_LINE)
    return [at if makers[0] == 0 or _ends_list(lines, at - 1) else at - 1 for at in makers[1:]]


def _ends_list(lines: Sequence[Line], at: int) -> bool:
    """Return whether a line is a part of a list that goes on from the line above it, or a bullet."""
    label, above = lines[at].label, lines[at - 1].label
    return label is not None and (label.is_bullet or (above is not None and label.follows(above)))


def _all_like(lines: Sequence[Line], pattern: re.Pattern[str]) -> list[int]:
    """Return which of the page's own lines are of this pattern; of its meetings, the first belongs to its head."""
    return [index for index, line in enumerate(lines) if line.is_named and pattern.match(line.text)]
