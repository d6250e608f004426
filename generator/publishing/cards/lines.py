"""Words broken into lines that fit, cut at a word where there are too many."""

from collections.abc import Sequence
from dataclasses import dataclass

from PIL import ImageFont

from generator.publishing.cards.fonts import Face, font

ELLIPSIS = " …"
LEADING = 1.28


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Lines of one typeface and size, and how many pixels lie from one to the next."""

    lines: tuple[str, ...]
    face: Face
    size: int

    @property
    def step(self) -> int:
        """The distance between two lines."""
        return round(self.size * LEADING)

    @property
    def height(self) -> int:
        """How much room the lines take."""
        return self.step * len(self.lines)


def fit(text: str, face: Face, sizes: Sequence[int], width: int, height: int) -> Block:
    """Return `text` in the first of `sizes` in which all of it fits, or in the last with its end cut off."""
    for size in sizes:
        block = Block(lines=tuple(broken(text, font(face, size), width)), face=face, size=size)
        if block.height <= height:
            return block
    most = max(1, height // block.step)
    kept = (*block.lines[: most - 1], _cut(block.lines[most - 1], font(face, size), width))
    return Block(lines=kept, face=face, size=size)


def broken(text: str, used: ImageFont.FreeTypeFont, width: int) -> list[str]:
    """Return `text` in lines no wider than `width`; a word that is wider itself is broken."""
    lines = [""]
    for word in (piece for long in text.split() for piece in _pieces(long, used, width)):
        longer = f"{lines[-1]} {word}".lstrip()
        if used.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _pieces(word: str, used: ImageFont.FreeTypeFont, width: int) -> list[str]:
    pieces = [""]
    for letter in word:
        if pieces[-1] and used.getlength(pieces[-1] + letter) > width:
            pieces.append("")
        pieces[-1] += letter
    return pieces


def _cut(line: str, used: ImageFont.FreeTypeFont, width: int) -> str:
    words = line.split()
    while len(words) > 1 and used.getlength(" ".join(words) + ELLIPSIS) > width:
        words.pop()
    return " ".join(words) + ELLIPSIS
