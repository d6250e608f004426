"""The minutes in full, as they stand: one `<p>` a paragraph, decisions standing out at their place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from generator.linking.naming import label_slug
from generator.model.address import decision_in_context, part_in_context
from generator.model.archive import Entry, PublishedDecision
from generator.model.item import Minutes, Paragraph, Role
from generator.model.span import Span
from generator.pages.marking import Mark, mark_up
from generator.pages.words import FirstUse, Glossary, word_mark

AS_PRINTED = Markup(
    '<p class="ours" data-pagefind-ignore>As printed: the words above stand like this in the council\u2019s text.</p>'
)
QUIET = frozenset({Role.FURNITURE, Role.TITLE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A run of paragraphs as HTML, and the decisions that begin in it, if it is where they stand."""

    html: Markup
    decisions: tuple[PublishedDecision, ...] = ()
    begins: tuple[PublishedDecision, ...] = ()


def minutes_blocks(entry: Entry, glossary: Glossary) -> tuple[tuple[Block, ...], tuple[FirstUse, ...]]:
    """Return the item's whole text in order, and the terms explained in it.

    Every character of the document stands once in the blocks, white space as HTML shows it.
    """
    spoken = [paragraph.span for paragraph in entry.item.paragraphs if paragraph.role not in QUIET]
    uses = glossary.first_uses(entry.document.text, spoken)
    records = tuple(_record_marks(entry))
    marks = (*records, *(mark for mark in map(word_mark, uses) if not any(_cross(mark, other) for other in records)))
    return tuple(_blocks(entry, marks)), uses


def _cross(mark: Mark, other: Mark) -> bool:
    """Return whether two tags would cross: the anchor of a record is promised, a word's explanation is not."""
    apart = not mark.span.meets(other.span)
    return not (apart or other.span.holds(mark.span) or mark.span.holds(other.span))


def opening_html(minutes: Minutes) -> Markup:
    """Return what stands before the first item of a meeting, a `<p>` a paragraph."""
    text = minutes.document.text
    paragraphs = (paragraph for item in minutes.items for paragraph in item.paragraphs)
    return Markup("\n").join(Markup("<p>{}</p>").format(mark_up(text, p.span, ())) for p in paragraphs)


def _blocks(entry: Entry, marks: Sequence[Mark]) -> Iterator[Block]:
    numbered = list(enumerate(entry.item.paragraphs, start=1))
    seen: set[str] = set()
    for decisions, group in groupby(numbered, key=lambda pair: _decisions_in(entry, pair[1])):
        standing = " decided" if decisions else ""
        lines = [line for place, paragraph in group for line in _lines(entry, place, paragraph, marks, standing)]
        begins = tuple(decision for decision in decisions if decision.reference not in seen)
        seen.update(decision.reference for decision in begins)
        yield Block(html=Markup("\n").join(lines), decisions=decisions, begins=begins)


def _decisions_in(entry: Entry, paragraph: Paragraph) -> tuple[PublishedDecision, ...]:
    return tuple(decision for decision in entry.decisions if decision.decision.span.meets(paragraph.span))


def _lines(entry: Entry, place: int, paragraph: Paragraph, marks: Sequence[Mark], standing: str) -> list[Markup]:
    text = mark_up(entry.document.text, paragraph.span, [*_label_marks(paragraph, place), *marks])
    name = paragraph_anchor(paragraph, place)
    unsearched = " data-pagefind-ignore" if paragraph.role in QUIET else ""
    lines = [Markup(f'<p id="{name}" class="{paragraph.role}{standing}"{unsearched}>{text}</p>')]  # noqa: S704  # mark_up escapes
    garbled = any(misprint.span.meets(paragraph.span) for misprint in entry.item.misprints)
    return [*lines, AS_PRINTED] if garbled else lines


def paragraph_anchor(paragraph: Paragraph, place: int) -> str:
    """Return `p-53-2` for a numbered paragraph, `p-n7` for the seventh of the text where there is no number."""
    return f"p-{label_slug(paragraph.minute) or f'n{place}'}"


def _label_marks(paragraph: Paragraph, place: int) -> list[Mark]:
    if not paragraph.label:
        return []
    at = paragraph.text.find(paragraph.label)
    span = Span(start=paragraph.span.start + at, end=paragraph.span.start + at + len(paragraph.label))
    if at < 0:
        return []
    if paragraph.minute:
        return [Mark(span=span, opening=f'<a class="n" href="#{paragraph_anchor(paragraph, place)}">', closing="</a>")]
    return [Mark(span=span, opening='<span class="n">', closing="</span>")]


def _record_marks(entry: Entry) -> Iterator[Mark]:
    for decision in entry.decisions:
        if decision.decision.lead_span:
            opening = f'<span class="lead" id="{decision_in_context(decision.reference)}-lead">'
            yield Mark(span=decision.decision.lead_span, opening=opening, closing="</span>")
        for part in decision.parts():
            opening = f'<span class="limb" id="{part_in_context(decision.reference, part.anchor)}">'
            yield Mark(span=_first_paragraph(entry, part.limb.span), opening=opening, closing="</span>")
    for action in entry.actions:
        opening = f'<span class="action" id="{action.anchor}">'
        yield Mark(span=_first_paragraph(entry, action.action.span), opening=opening, closing="</span>")
    for promise in entry.commitments:
        opening = f'<span class="commitment" id="{promise.anchor}">'
        yield Mark(span=_first_paragraph(entry, promise.commitment.span), opening=opening, closing="</span>")
    for misprint in entry.item.misprints:
        yield Mark(span=misprint.span, opening='<span class="as-printed">', closing="</span>")


def _first_paragraph(entry: Entry, span: Span) -> Span:
    """Return the stretch of `span` that lies in the first paragraph it meets: a tag cannot cross two."""
    first = next((p.span for p in entry.item.paragraphs if p.span.meets(span)), span)
    return Span(start=max(span.start, first.start), end=min(span.end, first.end))
