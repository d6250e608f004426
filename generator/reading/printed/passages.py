"""What every printed document comes down to: passages in order, some of them set in bold."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

WHITE_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One paragraph, list entry or table row as it will be stored; `strong` if all of it stands out in the print."""

    text: str
    strong: bool = False

    @property
    def folded(self) -> str:
        """The words on one line, with single spaces."""
        return WHITE_SPACE.sub(" ", self.text).strip()

    @property
    def is_capitals(self) -> bool:
        """Whether the words are in capitals, but for a few and those in brackets: `BUDGET 2024/25 (Agenda item 5)`."""
        letters = [letter for letter in self.text.partition("(")[0] if letter.isalpha()]
        return len(letters) > 2 and sum(letter.isupper() for letter in letters) >= 0.7 * len(letters)


def join_passages(passages: Sequence[Passage], between: str) -> str:
    """Return the text to store: the passages with `between` them, no blank line before or behind, a line end at last.

    Nothing at all gives nothing.
    """
    text = between.join(passage.text for passage in passages).strip("\n")
    return f"{text}\n" if text.strip() else ""
