"""Tables that a copy flattened, cell below cell, within what was decided: what it announces is set out so."""

import re

from generator.model.span import fold
from generator.parsing.bare_parts import MARK_END
from generator.parsing.cursor import Cursor
from generator.parsing.ending import stops
from generator.parsing.entries import Entry
from generator.parsing.lines import Line
from generator.parsing.lost import is_wish
from generator.parsing.vocabulary import BASE_FORMS

FIGURE = re.compile(r"[£(]?[0-9][0-9,./]{0,14}[%)]?(?:[KkMm])?")
PERSON = re.compile(r"(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr)\b")
# "TOTAL", "LD", the head of a column; any other line in capitals heads what comes next.
CAPITALS = re.compile(r"[A-Z]{2,7}")
# "The meeting closed at 7.14 pm", "Proposed Cllr Hill", "LOST": what is told below a table, or of a vote on it.
TOLD = re.compile(
    r"(?:the\s)?meeting\s(?:closed|ended|concluded|finished)\b|chair(?:man|woman|person)?\b|all\s(?:in\sfavour|agreed)"
    r"|(?:for|against|abst\w*|vot(?:e|es|ing)|proposed|proposer|seconded|seconder|moved|mover|carried|lost|motion"
    r"|unanimous(?:ly)?|amendment|noted|agreed|resolved|recommended|ordered|decision|resolution|recommendation|actions?"
    r"|reasons?)\b",
    re.IGNORECASE,
)
# A part goes on with one of these below a table, as the part above it began.
OPENINGS = frozenset({"That", "that", "The", "To", *map(str.capitalize, BASE_FORMS)})
STATING = ("That", "that")
# "Mill School   Mrs Hill", two columns, or somebody beside what they are named for.
ROW, FEWEST_ROWS = re.compile(rf"\S\s{{4,60}}\S|\S\s{PERSON.pattern}"), 3
FOLLOWING, LONGEST_ANNOUNCING = re.compile(r"\bthe\sfollowing\s[a-z]{3,15}s\s?:\s?[-–—]?\Z"), 40
MOST_CELLS, LONGEST_CELL, LONGEST_WORD = 200, 60, 30


def table_below(cursor: Cursor, path: tuple[Entry, ...], at: int) -> int:
    """Return how many lines from `at` on are a table that the part above announces, or 0.

    It goes down to the next part, and where there is none to its last figure, or to the end of what is minuted where
    its rows name people or are set in columns, or are "the following groups:".
    """
    announcing = path[-1].span.of(cursor.text)[-LONGEST_ANNOUNCING:]
    if MARK_END.search(announcing) is None:
        return 0
    if between := cells_between(cursor, path, at, announced=True):
        return between
    last, rows = 0, 0
    for count in range(MOST_CELLS):
        below = cursor.ahead(at + count)
        if below is None or not below.in_body:
            whole = 2 * rows > count or FOLLOWING.search(announcing) is not None
            return count if count >= FEWEST_ROWS and whole else last
        if not _is_cell(below) or (count > 1 and _stands_apart(cursor, at, count)):
            break
        last = count + 1 if FIGURE.fullmatch(below.text) else last
        rows += ROW.search(below.text) is not None
    return last


def _stands_apart(cursor: Cursor, at: int, count: int) -> bool:
    """Return whether a free line stands above a cell, as none does between the first two of its table."""
    first, second, above, below = (cursor.lines[cursor.at + at + place].span for place in (0, 1, count - 1, count))
    near = cursor.text.count("\n", first.end, second.start) == 1
    return near and cursor.text.count("\n", above.end, below.start) > 1


def cells_between(cursor: Cursor, path: tuple[Entry, ...], at: int, *, announced: bool = False) -> int:
    """Return how many lines from `at` on are cells of a table between two parts of a list, or 0.

    Below what is not `announced` a table has a figure or a name among its cells, and a "That" behind it.
    """
    first = path[0]
    opening = cursor.text[first.span.start : first.span.start + LONGEST_WORD].partition(" ")[0]
    telling = announced
    for count in range(MOST_CELLS):
        below = cursor.ahead(at + count)
        if below is None:
            return 0
        if below.label or below.plain.startswith(f"{opening} "):
            beside = telling and _is_beside(first, opening, below, announced=announced)
            return count if beside else 0
        if not _is_cell(below):
            return 0
        telling = telling or (FIGURE.fullmatch(below.text) or PERSON.match(below.text)) is not None
    return 0


def _is_cell(line: Line) -> bool:
    """Return whether a line may be a cell: short, no sentence, and nothing that heads or tells what comes next."""
    named = line.is_named and FIGURE.fullmatch(line.text) is None  # as "04/02/20" begins a published decision, too
    if line.label or named or len(fold(line.text)) > LONGEST_CELL or TOLD.match(line.text):
        return False
    if ":" in line.text or line.text.endswith((".", "-", "–")):
        return False
    return not stops(line) or CAPITALS.fullmatch(line.text) is not None


def _is_beside(first: Entry, opening: str, below: Line, *, announced: bool) -> bool:
    """Return whether a line goes on with the list: with the next label, or as the first part opens without one."""
    if first.label or below.label:
        follows = first.label is not None and below.label is not None and below.label.follows(first.label)
        return follows and (announced or (opening in STATING and below.plain.startswith(f"{opening} ")))
    return announced and opening in OPENINGS and (opening != "The" or is_wish(below.plain))
