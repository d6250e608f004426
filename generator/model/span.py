"""A stretch of a document's text."""

from dataclasses import dataclass
from typing import Final


# Never changed, which the type checker sees to: a hundred are made of every item, and a frozen one takes twice as long,
# as it does again to be made by name: where most are made, they are not.
@dataclass(slots=True, order=True, unsafe_hash=True)
class Span:
    """Half-open character offsets into a document's text."""

    start: Final[int]
    end: Final[int]

    def of(self, text: str) -> str:
        """Return the characters of `text` that this span covers."""
        return text[self.start : self.end]

    def holds(self, other: "Span") -> bool:
        """Return whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: "Span") -> bool:
        """Return whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end


def trim(text: str, span: Span) -> Span:
    """Return `span` without the white space at its two ends, U+00A0 included."""
    if span.start < span.end and not (text[span.start].isspace() or text[span.end - 1].isspace()):
        return span
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start=start, end=max(start, span.start + len(words.rstrip())))


def fold(text: str) -> str:
    """Return `text` with every run of white space as one space, trimmed."""
    return " ".join(text.split())
