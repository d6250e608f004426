"""The texts that the benchmark reads: an item of an imagined council, and lines made to be slow."""

from pathlib import Path

# As long as a usual item, and somewhat denser in dates, figures and promises than the founding minutes.
ITEM = Path(__file__).with_name("item.md").read_text(encoding="utf-8")
HOSTILE = {
    "one long line of agreements": "The Committee agreed that the plan be noted. ",
    "one long line of money": "£1m ",
    "one long line of labels": "(a) ",
    "one long line of dates": "1 May 2024 ",
    "one long word": "a",
    "one long line of brackets": "((((",
}


def hostile_item(line: str) -> bytes:
    """Return the stored item with `line` in place of its discussion."""
    opening, minutes, rest = ITEM.partition("Minutes:\n\n")
    return f"{opening}{minutes}{line}\n\n{rest[rest.index('RESOLVED') :]}".encode()
