"""Marks on the council's words: tags around stretches of a text, without a character added, lost or moved."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.model.span import Span
from generator.pages.escaping import html_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A tag around a stretch of the text: `opening` and `closing` are trusted markup of ours."""

    span: Span
    opening: str
    closing: str


def breaks_within(span: Span, paragraphs: Iterable[Span]) -> Iterator[Mark]:
    """Yield a line break before each paragraph that begins within `span`, as the cells of a table below a part do."""
    end = span.start
    for paragraph in paragraphs:
        if span.start < paragraph.start < span.end and end < paragraph.start:
            yield Mark(span=Span(end, paragraph.start), opening="", closing="<br>")
        end = max(end, paragraph.end)


def mark_up(text: str, span: Span, marks: Iterable[Mark]) -> Markup:
    """Return `span` of `text` as HTML with its marks; one that would cross a mark given before it is left out."""
    pieces: list[str] = []
    _write(text, span, _nested(span, marks), pieces)
    return Markup("".join(pieces))  # noqa: S704  # html_text has escaped every character of the text


def _nested(span: Span, marks: Iterable[Mark]) -> list[Mark]:
    """Return the marks that lie in `span`, outer before inner, without those that cross one given before."""
    kept: list[Mark] = []
    for mark in marks:
        inside = span.holds(mark.span) and mark.span.start < mark.span.end
        if inside and not any(_cross(mark.span, other.span) for other in kept):
            kept.append(mark)
    return sorted(kept, key=lambda mark: (mark.span.start, -mark.span.end))


def _cross(span: Span, other: Span) -> bool:
    return span.meets(other) and not (span.holds(other) or other.holds(span))


def _write(text: str, span: Span, marks: list[Mark], pieces: list[str]) -> None:
    at = span.start
    while marks:
        mark = marks[0]
        inner = [other for other in marks[1:] if mark.span.holds(other.span)]
        pieces.extend((html_text(text[at : mark.span.start]), mark.opening))
        _write(text, mark.span, inner, pieces)
        pieces.append(mark.closing)
        at = mark.span.end
        marks = marks[1 + len(inner) :]
    pieces.append(html_text(text[at : span.end]))
