"""A recorded vote printed in columns, which a copied page flattens: "For", "Against", the names, and the totals."""

import re
from dataclasses import dataclass

from generator.parsing.cursor import Cursor

HEAD = re.compile(r"(?:(?P<for>for|in\sfavour)|(?P<against>against)|(?P<abstain>abst\w{2,9}))\Z", re.IGNORECASE)
MOST_NAMES = 120
LONGEST_NAME = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """How many lines the columns take, and the total of each by its name."""

    lines: int
    totals: dict[str, int]


def read_columns(cursor: Cursor) -> Columns | None:
    """Return the columns that begin in the line below the cursor's, or None."""
    heads: list[str] = []
    while (line := cursor.ahead(len(heads) + 1)) and (head := HEAD.match(line.text)) and head.lastgroup:
        heads.append(head.lastgroup)
    if len(set(heads)) != len(heads) or not {"for", "against"} <= set(heads):
        return None
    first = len(heads) + 1
    for at in range(first, first + MOST_NAMES):
        line = cursor.ahead(at)
        if line is None or len(line.text) > LONGEST_NAME or line.leads:
            return None
        if line.text.isdigit():
            return _columns(cursor, heads, at)
    return None


def _columns(cursor: Cursor, heads: list[str], at: int) -> Columns | None:
    """Return the columns whose totals begin at the line `at`, one for each head."""
    totals = [line.text for offset in range(len(heads)) if (line := cursor.ahead(at + offset))]
    if len(totals) < len(heads) or not all(map(str.isdigit, totals)):
        return None
    return Columns(lines=at + len(heads) - 1, totals=dict(zip(heads, map(int, totals), strict=True)))
