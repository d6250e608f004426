"""Where in an item its minutes begin: at "Minutes:", which may as well be the title of an item about minutes."""

from collections.abc import Sequence

from generator.parsing.lines import Line
from generator.parsing.numbering import NUMBER_ALONE
from generator.parsing.shapes import ITEM_LINE, MINUTES_LINE


def is_title_minutes(lines: Sequence[Line], at: int, *, titled: bool) -> bool:
    """Return whether "Minutes" is the title of an item: below its number or "Agenda item", with no colon behind it."""
    if titled or at == 0 or lines[at].text not in ("Minutes", "MINUTES"):
        return False
    return is_number(lines[at - 1]) or ITEM_LINE.match(lines[at - 1].text) is not None


def minutes_of(lines: Sequence[Line]) -> int:
    """Return at which line the minutes of an item begin, or -1: at the first "Minutes:", for its parts have more.

    "Minutes" without a colon, below what was resolved, is the title of the next matter.
    """
    found = [(at, line.text) for at, line in enumerate(lines) if line.is_named and MINUTES_LINE.match(line.text)]
    first = next((at for at, text in found if text == "Minutes:"), found[-1][0] if found else -1)
    if first >= 0 and lines[first].shares and all(line.is_furniture or line.is_named for line in lines[first + 1 :]):
        return -1  # at the end of a line, with nothing below it
    of_next = first >= 0 and lines[first].text == "Minutes" and _is_resolved_above(lines[:first])
    return -1 if of_next else first


def is_number(line: Line) -> bool:
    """Return whether a line is no more than the number of an item."""
    return NUMBER_ALONE.match(line.text) is not None


def _is_resolved_above(above: Sequence[Line]) -> bool:
    """Return whether the last line above tells what was resolved."""
    return bool(above) and above[-1].opens_decision
