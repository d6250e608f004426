"""What an item prints that is not decided yet: what a report recommends, or a decision still to be taken."""

import re
from collections.abc import Sequence

from generator.parsing.lines import Line, Place
from generator.parsing.shapes import MINUTES_LINE, RECOMMENDATION_HEADING

ADDITIONAL = re.compile(r"Additional documents:?\Z", re.IGNORECASE)
# "07/10/2024 - Mill Road (Decision to be taken) ref: 1402", among the first lines of its record.
TO_BE_TAKEN, FIRST = "(Decision to be taken)", 4


def without_what_is_to_come(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the lines of an item, those set aside that are not decided yet."""
    if any(TO_BE_TAKEN in line.text for line in lines[:FIRST]):
        return _set_aside(lines, 0, len(lines))
    if not _is_agenda(lines):
        return lines
    first = next((at for at, line in enumerate(lines) if heads_recommendation(line)), len(lines))
    last = next((at for at, line in enumerate(lines) if at > first and line.place is Place.DOCUMENTS), len(lines))
    return _set_aside(lines, first, last)


def heads_recommendation(line: Line) -> bool:
    """Return whether a line heads what a report recommends: "Recommendations:"."""
    return line.is_named and line.in_body and RECOMMENDATION_HEADING.match(line.text) is not None


def _is_agenda(lines: Sequence[Line]) -> bool:
    """Return whether only the agenda's side of an item is printed: its documents follow, and no minutes."""
    named = [line.text for line in lines if line.is_named]
    return any(ADDITIONAL.match(text) for text in named) and not any(MINUTES_LINE.match(text) for text in named)


def _set_aside(lines: Sequence[Line], first: int, last: int) -> tuple[Line, ...]:
    return tuple(
        line.placed(Place.ASIDE, line.under) if first <= at < last and line.in_body else line
        for at, line in enumerate(lines)
    )
