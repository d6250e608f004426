"""The order of reading: rows from top to bottom, and where a page has two columns, one column after the other."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from statistics import median

from generator.reading.pdf.lines import Line, Word

Row = tuple[Word, ...]
# In points: the least white between columns, and how exactly their left edges agree.
GUTTER = 10
GRID = 6
FEWEST_ROWS = 5
# The parts of the text's width between which a second column begins, and how much of its column a line fills.
MIDDLE = (0.25, 0.75)
FILLED = 0.5


def order_words(words: Sequence[Word], page: int) -> tuple[Line, ...]:
    """Return the lines of a page in the order of reading."""
    rows = _rows(words)
    gutter = _gutter(rows)
    if gutter is None:
        return tuple(Line(words=row, page=page) for row in rows)
    lines: list[Line] = []
    for crossed, zone in groupby(rows, key=lambda row: _is_crossed(row, gutter)):
        lines.extend(_zone_lines(list(zone), page, None if crossed else gutter))
    return tuple(lines)


def _rows(words: Sequence[Word]) -> list[Row]:
    """Return the words of each printed row from left to right; a raised or lowered word belongs to the row it meets."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda word: word.middle):
        if rows and word.top < rows[-1][0].middle < word.bottom:
            rows[-1].append(word)
        else:
            rows.append([word])
    return [tuple(sorted(row, key=lambda word: word.left)) for row in rows]


def _gutter(rows: Sequence[Row]) -> float | None:
    """Return where the second column begins, or None if the page has one column."""
    if not rows:
        return None
    left, right = min(row[0].left for row in rows), max(row[-1].right for row in rows)
    starts: Counter[int] = Counter()
    for row in rows:
        found = {round(after.left / GRID) for word, after in pairwise(row) if after.left - word.right > GUTTER}
        starts.update(start for start in found if MIDDLE[0] < (start * GRID - left) / (right - left) < MIDDLE[1])
    for start, times in starts.most_common(1):
        gutter = start * GRID - GRID / 2
        if times >= FEWEST_ROWS and _fills(rows, left, gutter, right):
            return gutter
    return None


def _fills(rows: Sequence[Row], left: float, gutter: float, right: float) -> bool:
    """Return whether most rows fill both columns, as prose does and a list of names beside their posts does not."""
    halves = [_halves(row, gutter) for row in rows if not _is_crossed(row, gutter)]
    both = [(before, after) for before, after in halves if before and after]
    if len(both) < FEWEST_ROWS:
        return False
    first = median(before[-1].right - before[0].left for before, _ in both)
    second = median(after[-1].right - after[0].left for _, after in both)
    return first >= FILLED * (gutter - left) and second >= FILLED * (right - gutter)


def _is_crossed(row: Row, gutter: float) -> bool:
    return any(word.left < gutter < word.right for word in row) or any(
        word.right < gutter < after.left and after.left - word.right < GUTTER for word, after in pairwise(row)
    )


def _halves(row: Row, gutter: float) -> tuple[Row, Row]:
    before = tuple(word for word in row if word.right <= gutter)
    return before, row[len(before) :]


def _zone_lines(rows: Sequence[Row], page: int, gutter: float | None) -> Iterator[Line]:
    if gutter is None:
        yield from (Line(words=row, page=page) for row in rows)
        return
    for column in zip(*(_halves(row, gutter) for row in rows), strict=True):
        filled = [row for row in column if row]
        limit = max((row[-1].right for row in filled), default=0)
        yield from (Line(words=row, page=page, limit=limit) for row in filled)
