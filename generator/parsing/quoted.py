"""Lists in quotation marks, which a part that ends in a colon repeats: what another body decided, and is only noted."""

import re
from itertools import takewhile

from generator.parsing.cursor import Cursor
from generator.parsing.entries import Entry
from generator.parsing.torn import CLOSED_BY

OPENS = re.compile(r"[“\"‘'](?:\(?[0-9]{1,2}|\(?[a-z]{1,3})[.)]\s{1,9}[A-Z]")
OPENING = re.compile(rf":\s?[-–]?\s{{1,9}}(?={OPENS.pattern})")
MARKS, MOST_LINES = (":", ":-", ": -", ":–"), 30


def list_quoted_below(cursor: Cursor, path: tuple[Entry, ...], at: int) -> int:
    """Return how many lines from `at` on hold a list that is quoted as a whole below the last entry, or 0.

    Accepts `“1. That the plan be kept.` up to `3. That officers be thanked.”`.
    """
    first = cursor.ahead(at)
    if first is None or not path or OPENS.match(first.text) is None:
        return 0
    if not cursor.text.endswith(MARKS, 0, path[-1].span.end):
        return 0
    closing = CLOSED_BY[first.text[0]]
    below = (line for count in range(1, MOST_LINES) if (line := cursor.ahead(at + count)))
    parts = (first, *takewhile(lambda line: line.label is not None and not line.opens_decision, below))
    # '.”; and' closes it too.
    ends = (line.text.removesuffix(" and").rstrip(" .;,") for line in parts)
    return next((count for count, end in enumerate(ends, start=1) if end.endswith(closing)), 0)


def before_quoted_list(words: str) -> str:
    """Return the words of a part that stand before the list it quotes: what it does itself."""
    opening = OPENING.search(words)
    return words[: opening.start()] if opening else words
