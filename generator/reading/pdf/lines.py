"""Printed lines: words with their places on the page."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

TAB = "    "
# In parts of the type size: less is no space at all, more is a tab; behind a label a small gap is one already.
NO_GAP = 0.12
LABEL_GAP = 0.5
TAB_GAP = 2.5
LABEL = re.compile(
    r"(?:[A-Z]{0,6}/?[0-9]{1,4}(?:[./][0-9]{1,4}){0,3}[.)]?|\([a-zA-Z0-9]{1,5}\)|(?:[a-zA-Z]|[ivxIVX]{1,6})[.)]"
    r"|[·•▪◦‣●○■□➢\uf0b7\uf0a7\uf0d8o–-])\Z"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word in one type face, its box in points from the page's upper left corner."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    bold: bool = False

    @property
    def size(self) -> float:
        """The height of its type."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """Half way down."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a column, or one row of a table, which is its own paragraph.

    `limit` is how far right its column reaches, 0 where that is the whole page's width; `row` the text of a row.
    """

    words: tuple[Word, ...]
    page: int
    limit: float = 0
    row: str = ""

    @property
    def text(self) -> str:
        """The words with single spaces, or the four of a tab."""
        return self.row or self.words[0].text + "".join(f"{gap}{word.text}" for gap, word in _gaps(self.words))

    @property
    def left(self) -> float:
        """Where its first word begins."""
        return self.words[0].left

    @property
    def right(self) -> float:
        """Where its last word ends."""
        return self.words[-1].right

    @property
    def top(self) -> float:
        """The top of its highest word."""
        return min(word.top for word in self.words)

    @property
    def size(self) -> float:
        """The height of its largest type."""
        return max(word.size for word in self.words)

    @property
    def strong(self) -> bool:
        """Whether all of it is bold."""
        return all(word.bold for word in self.words)

    @property
    def is_labelled(self) -> bool:
        """Whether it opens with a label: `(a)`, `53.1`, a bullet."""
        return not self.row and len(self.words) > 1 and LABEL.match(self.words[0].text) is not None

    @property
    def is_tabbed(self) -> bool:
        """Whether it is set in columns by tabs: `Councillor A Birch    Chairman`."""
        return not self.row and any(gap == TAB for gap, _ in _gaps(self.words[self.is_labelled :]))

    @property
    def is_padded(self) -> bool:
        """Whether a wide gap follows its label."""
        return self.is_labelled and _gap(self.words[0], self.words[1]) > LABEL_GAP * self.size


def _gap(word: Word, following: Word) -> float:
    return following.left - word.right


def _gaps(words: Sequence[Word]) -> Iterator[tuple[str, Word]]:
    """Yield each word but the first with the white space before it."""
    for at, (word, following) in enumerate(pairwise(words)):
        gap = _gap(word, following) / max(word.size, 1)
        wide = LABEL_GAP if at == 0 and LABEL.match(word.text) else TAB_GAP
        if gap < NO_GAP:
            yield "", following
        else:
            yield TAB if gap > wide else " ", following
