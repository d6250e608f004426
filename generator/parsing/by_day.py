"""What a part sets out day by day: "be re-arranged as follows:", "15 March 2017:" and bullets, and the next day."""

import re
from collections.abc import Sequence
from itertools import takewhile

from generator.parsing.announced import ANNOUNCES, LONGEST_ENDING, MOST_SUMS
from generator.parsing.cursor import Cursor
from generator.parsing.entries import Entry
from generator.parsing.lines import Line
from generator.parsing.lost import THAT
from generator.parsing.shapes import DAY

# "15 March 2017:" above what is done then
HEADED_DAY = re.compile(rf"{DAY}\s?:?")


def days_below(cursor: Cursor, path: tuple[Entry, ...], at: int) -> Sequence[Line]:
    """Return the lines from `at` on that set out day by day what "re-arranged as follows:" announces above them.

    Accepts `15 March 2017:` above bullets, and the next day above more of them. They are words of the part above, and
    no parts of their own: each of those would be shown without its day.
    """
    first, second = cursor.ahead(at), cursor.ahead(at + 1)
    if first is None or second is None or not (_heads_day(first) and _is_bullet(second)):
        return ()
    if ANNOUNCES.search(path[-1].span.of(cursor.text)[-LONGEST_ENDING:]) is None:
        return ()
    ahead = (line for count in range(MOST_SUMS) if (line := cursor.ahead(at + count)))
    wishes = THAT.match(second.plain) is not None
    return tuple(takewhile(lambda line: _is_of_day(line, wishes=wishes), ahead))


def _is_of_day(line: Line, *, wishes: bool) -> bool:
    """Return whether a line heads a day, or is done on it; "That a report be made" is a part of its own below those."""
    return _heads_day(line) or (_is_bullet(line) and (wishes or THAT.match(line.plain) is None))


def _heads_day(line: Line) -> bool:
    return line.label is None and HEADED_DAY.fullmatch(line.text) is not None


def _is_bullet(line: Line) -> bool:
    return line.label is not None and line.label.is_bullet
