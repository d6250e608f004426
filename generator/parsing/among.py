"""Whether a line with words of resolving of its own, or a title, is among the parts of the list that is read."""

from generator.parsing.cursor import Cursor
from generator.parsing.entries import Entry
from generator.parsing.leading_on import leads_nowhere
from generator.parsing.lines import Line
from generator.parsing.lost import leads_with_body
from generator.parsing.nesting import tells_deed_among
from generator.parsing.shapes import has_size


def names_next(cursor: Cursor, line: Line) -> bool:
    """Return whether a line below "Resolved – That –" is the title of the next item: what was resolved was lost."""
    lost = cursor.line.leads and leads_nowhere(cursor.line.leads[-1].rest.of(cursor.text))
    return bool(lost) and has_size(line.text)


def is_among(cursor: Cursor, path: tuple[Entry, ...], line: Line) -> bool:
    """Return whether a line with a lead of its own is a part of the list: "2. RECOMMEND TO COUNCIL:"."""
    if tells_deed_among(cursor.text, path, line) or _numbers_deed(cursor, line) or _names_body(cursor, path, line):
        return True
    asked = line.plain.startswith(("RECOMMEND ", "Recommend ")) and cursor.line.text.endswith((" to:", " to"))
    return asked and bool(path) and line.label is not None and path[0].label is not None


def _names_body(cursor: Cursor, path: tuple[Entry, ...], line: Line) -> bool:
    """Return whether a part of what was resolved names the body, or goes on: "4) It was also agreed" behind "3)"."""
    announced = cursor.line.opens_decision and cursor.line.text.endswith((":", " That"))
    if not announced or line.label is None:
        return False
    last = path[-1].label if path and line.plain.startswith("It was also agreed ") else None
    return leads_with_body(line) or (last is not None and line.label.follows(last))


def _numbers_deed(cursor: Cursor, line: Line) -> bool:
    """Return whether "5.1 Agreed that the plan is kept" is of a list, below "RESOLVED that the Cabinet:"."""
    if line.label is None or not line.label.is_dotted or cursor.is_minute_number(line.label):
        return False
    return cursor.line.text.endswith(":") and bool(line.leads) and not line.leads[0].is_firm
