"""The lines of a page: what it shows, in order, a paragraph a line."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link within a line: its words and its address as written."""

    words: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A paragraph, a part of a list or a row of a table.

    `inside` names the elements it stands in and their classes (`p`, `mgWordPara`); `row` numbers the rows of a
    meeting's table of items from 1, and is 0 outside one; `strong` says that all of its words stand out.
    """

    text: str
    inside: frozenset[str] = frozenset()
    links: tuple[Link, ...] = ()
    row: int = 0
    strong: bool = False

    @property
    def is_blank(self) -> bool:
        """Whether the line only spaces its neighbours."""
        return not self.text.strip()


def join_lines(lines: Iterable[Line]) -> str:
    """Return the text that lines make: a blank line between every two, a line end at last."""
    text = "\n\n".join(line.text for line in lines)
    return f"{text}\n" if text else ""
