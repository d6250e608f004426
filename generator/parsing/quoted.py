"""Lists in quotation marks, which a part that ends in a colon repeats: what another body decided, and is only noted."""

import re
from itertools import takewhile

from generator.parsing.cursor import Cursor
from generator.parsing.entries import Entry

OPENS = re.compile(r"[“\"‘'](?:\(?[0-9]{1,2}|\(?[a-z]{1,3})[.)]\s{1,9}[A-Z]")
CLOSED_BY = {"“": ("”",), '"': ('"',), "‘": ("’",), "'": ("'",)}
OPENING = re.compile(rf":\s?[-–]?\s{{1,9}}(?={OPENS.pattern})")
# What may stand behind the mark that closes it: '.”; and'.
ENDING = re.compile(r"[\s.;,]{0,4}(?:\band)?\Z")
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
    closed = (count for count, line in enumerate(parts, start=1) if ENDING.sub("", line.text).endswith(closing))
    return next(closed, 0)


def before_quoted_list(words: str) -> str:
    """Return the words of a part that stand before the list it quotes: what it does itself."""
    opening = OPENING.search(words)
    return words[: opening.start()] if opening else words
