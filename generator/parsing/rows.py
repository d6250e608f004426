"""Where the rows of a table of items begin, once it was flattened into lines."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from generator.parsing.lines import Line
from generator.parsing.numbering import NUMBER_ALONE
from generator.parsing.shapes import DOCUMENTS_LINE, NEUTRAL_LEAD, TABLE_HEAD, has_size, names_document
from generator.parsing.wrapping import TITLE_AND_PURPOSE
from generator.reading.printed.headings import FEW_USUAL, USUAL_TITLE

# A row may print what is asked in several lines before it comes to what was decided.
FARTHEST = 6
LONGEST_TITLE, SHORTEST = 120, 40
# The head of such a table, with the mark of its cell or without.
HEAD = re.compile(r"No\.\s?(?:\|\s?)?Item\b")
# "To elect a Chair of the Forum"
ASKS = re.compile(
    r"To\s(?:consider|receive|approve|agree|confirm|note|elect|appoint|review|discuss|determine|fill|sign"
    r"|authorise)\s[^\n]{5}"
)
# A size stands at the end of its line, or before "Minutes:".
SIZE_ENDS = ("B", "b", ":")
ROW_PARTS = ("Minutes:", "Decision:")


def marked_rows(lines: Sequence[Line]) -> Iterator[int]:
    """Yield the index at which each row begins in a flattened table of items."""
    table = False
    for index, line in enumerate(lines):
        cell = index > 0 and lines[index - 1].text.endswith("|") and not line.text.startswith("(Voting")
        if cell and (table or _has_minutes(lines[index : index + FARTHEST])):
            yield index
        table = table or (line.is_named and TABLE_HEAD.match(line.text) is not None)


def unmarked_rows(lines: Sequence[Line]) -> list[int]:
    """Return where rows begin that lost the marks of their cells.

    A row opens with its title, which prints its file's size, or stands above what is asked, or shares a line with
    "Minutes:", or is one that every meeting has. The first is of the page's own item, unless the head of a table
    stands above it, or sentences of another item do.
    """
    first = next((at for at, line in enumerate(lines) if line.is_named and HEAD.match(line.text)), len(lines))
    headed, shared = first < len(lines), set(_row_titles(lines))
    titles = sorted(
        {*shared, *_whole_rows(lines, headed=headed), *_plain_titles(lines), *_usual_titles(lines, headed=headed)}
    )
    begins = (at for at in titles if not NUMBER_ALONE.match(lines[at - 1].text))
    return [at for at in begins if at > first or at > titles[0] or (at in shared and _is_next(lines, at))]


def _is_next(lines: Sequence[Line], at: int) -> bool:
    """Return whether the first row of a page is of the next item: the lines above it tell something already."""
    told = lines[at].text.endswith(".") and TITLE_AND_PURPOSE.match(lines[at].text) is None
    return not told and any(map(_tells, lines[:at]))


def _tells(line: Line) -> bool:
    return line.text.endswith(".") and len(line.text) > SHORTEST and not line.is_furniture


def _whole_rows(lines: Sequence[Line], *, headed: bool) -> list[int]:
    """Return which lines are a title and what is asked, right above "Minutes:": where there are several, rows are."""
    rows = [
        at
        for at, (line, below) in enumerate(pairwise(lines))
        if below.is_named and below.text.startswith(ROW_PARTS) and TITLE_AND_PURPOSE.match(line.text)
    ]
    return rows if headed or len(rows) > 1 else []


def _usual_titles(lines: Sequence[Line], *, headed: bool) -> list[int]:
    """Return which lines are titles that every meeting has; below no head of a table a few may be of one item."""
    usual = [at for at, line in enumerate(lines) if _reads_as_title(line) and USUAL_TITLE.fullmatch(line.text)]
    listed: set[int] = set()  # "The Panel considered these papers:" above "Work programme" and "Forward plan"
    for at in usual:
        above = lines[at - 1] if at else None
        open_lead = above is not None and bool(above.leads) and above.text[-1].isalnum()
        heads = above is not None and above.text.endswith(":") and not above.is_named
        if open_lead or heads or at - 1 in listed:
            listed.add(at)
    return [at for at in usual if at not in listed] if headed or len(usual) > FEW_USUAL else []


def _plain_titles(lines: Sequence[Line]) -> Iterator[int]:
    """Yield which lines are titles by what they print: their file's size, or below them what is asked: "To elect"."""
    listed, aims = False, False
    for at, (line, below) in enumerate(pairwise(lines)):
        # "To endorse the reply" above "To appoint a panel" is one of a list of aims, below what leads to them.
        aims = line.text.startswith("To ") and (aims or (at > 0 and _leads_on(lines[at - 1])))
        if line.is_named and DOCUMENTS_LINE.match(line.text):
            listed = True
        elif listed:
            listed = names_document(line.text)
        if aims or listed:
            continue
        if (line.text[-1] in SIZE_ENDS or below.text.startswith("To ")) and _heads(line, below):
            yield at


def _leads_on(line: Line) -> bool:
    """Return whether a line leads to a list: "RESOLVED –", "Decision:"."""
    heads = line.opens_decision or (line.is_named and NEUTRAL_LEAD.match(line.text) is not None)
    return heads and line.text.endswith((":", "-", "–"))


def _heads(line: Line, below: Line) -> bool:
    if line.text[-1] in SIZE_ENDS and has_size(line.text):
        return not (line.label or has_size(below.text))
    return ASKS.match(below.text) is not None and _reads_as_title(line)


def _reads_as_title(line: Line) -> bool:
    """Return whether a line may name an item: it is short, opens with a capital and is no sentence."""
    text = line.text
    plain = not (line.label or line.leads or line.is_furniture)
    return plain and len(text) <= LONGEST_TITLE and text[0].isupper() and text[-1].isalnum()


def _row_titles(lines: Sequence[Line]) -> Iterator[int]:
    """Yield which line is the title of the row, for each "Minutes:" or "Decision:" that stands in one."""
    opening = 0
    for at, line in enumerate(lines):
        opening = opening if line.shares else at
        if not (at and line.is_named and line.text.startswith(ROW_PARTS)):
            continue
        if line.shares and opening and _is_whole_row(lines[opening - 1], lines[opening]):
            yield opening - 1
        elif line.shares and not (opening and _goes_on(lines[opening - 1], lines[opening])):
            yield opening


def _is_whole_row(above: Line, line: Line) -> bool:
    """Return whether a row's title and purpose share a line, and the head of its documents stands below them."""
    documents = line.is_named and DOCUMENTS_LINE.match(line.text) is not None
    return documents and TITLE_AND_PURPOSE.match(above.text) is not None


def _goes_on(above: Line, line: Line) -> bool:
    """Return whether a line is what the one above leads to, or the next part of the list there."""
    if above.leads and above.text.endswith(":"):
        return True
    if line.label is not None and line.label.text.startswith("(") and not line.label.is_first:
        return True
    return line.label is not None and above.label is not None and line.label.follows(above.label)


def _has_minutes(lines: Sequence[Line]) -> bool:
    """Return whether minutes, or what was decided, stand within the first lines of a row."""
    row = list(takewhile(lambda line: not line.text.endswith("|"), lines))
    return any(line.text.startswith(ROW_PARTS) for line in lines[: len(row) + 1])
