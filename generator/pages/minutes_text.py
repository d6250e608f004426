"""The minutes in full, as they stand: one `<p>` a paragraph, decisions standing out at their place."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from generator.linking.naming import label_slug
from generator.model.address import decision_in_context, part_in_context
from generator.model.archive import Entry, PublishedDecision
from generator.model.item import Minutes, Paragraph, Role
from generator.model.span import Span
from generator.pages.in_passing import marks_in_passing
from generator.pages.marking import Mark, mark_up
from generator.pages.words import FirstUse, Glossary, word_mark

AS_PRINTED = Markup(
    '<p class="ours" data-pagefind-ignore>As printed: the words above stand like this in the council\u2019s text.</p>'
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Placed:
    """A paragraph, its place in the text from one on, its anchor, and the marks that begin in it."""

    place: int
    anchor: str
    paragraph: Paragraph
    marks: tuple[Mark, ...]


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
    spoken = [paragraph.span for paragraph in entry.item.paragraphs if not _is_quiet(entry, paragraph)]
    uses = glossary.first_uses(entry.document.text, spoken)
    # Where tags would cross, the first stays: anchors of records are promised, and a term leads to its explanation.
    marks = (*_record_marks(entry), *map(word_mark, uses), *marks_in_passing(entry.item))
    return tuple(_blocks(entry, marks)), uses


def opening_html(minutes: Minutes, name: str) -> Markup:
    """Return what stands before the first item of a meeting, a `<p>` a paragraph, each with an anchor behind `name`."""
    text = minutes.document.text
    spans = (paragraph.span for item in minutes.items for paragraph in item.paragraphs)
    return Markup("\n").join(
        Markup('<p id="{}">{}{}</p>').format(anchor, mark_up(text, span, ()), _number(anchor, place))
        for place, span in enumerate(spans, start=1)
        for anchor in [f"{name}-n{place}"]
    )


def _blocks(entry: Entry, marks: Iterable[Mark]) -> Iterator[Block]:
    seen: set[str] = set()
    for decisions, group in groupby(_placed(entry, marks), key=lambda each: _decisions_in(entry, each.paragraph)):
        lines = [line for placed in group for line in _lines(entry, placed, standing=bool(decisions))]
        begins = tuple(decision for decision in decisions if decision.reference not in seen)
        seen.update(decision.reference for decision in begins)
        yield Block(html=Markup("\n").join(lines), decisions=decisions, begins=begins)


def _placed(entry: Entry, marks: Iterable[Mark]) -> Iterator[_Placed]:
    paragraphs = entry.item.paragraphs
    starts = [paragraph.span.start for paragraph in paragraphs]
    begun = defaultdict[int, list[Mark]](list)
    for mark in marks:
        begun[bisect_right(starts, mark.span.start)].append(mark)
    for place, (paragraph, anchor) in enumerate(zip(paragraphs, paragraph_anchors(paragraphs), strict=True), start=1):
        yield _Placed(place=place, anchor=anchor, paragraph=paragraph, marks=tuple(begun[place]))


def _decisions_in(entry: Entry, paragraph: Paragraph) -> tuple[PublishedDecision, ...]:
    return tuple(decision for decision in entry.decisions if decision.decision.span.meets(paragraph.span))


def _is_quiet(entry: Entry, paragraph: Paragraph) -> bool:
    """Return whether a paragraph is furniture, or the title that the page has already."""
    title = paragraph.role is Role.TITLE and not _heads_further_item(entry, paragraph)
    return title or paragraph.role is Role.FURNITURE


def _heads_further_item(entry: Entry, paragraph: Paragraph) -> bool:
    """Return whether a paragraph is the title of an item that shares its document with the one before."""
    further = (item.span.start for item in entry.minutes.items[1:2])
    return paragraph.role is Role.TITLE and any(start <= paragraph.span.start for start in further)


def _lines(entry: Entry, placed: _Placed, *, standing: bool) -> list[Markup]:
    paragraph, anchor = placed.paragraph, placed.anchor
    text = mark_up(entry.document.text, paragraph.span, [*_label_marks(paragraph, anchor), *placed.marks])
    decided = " decided" if standing else ""
    quiet = _is_quiet(entry, paragraph)
    role = Role.HEADING if _heads_further_item(entry, paragraph) else paragraph.role
    unsearched = " data-pagefind-ignore" if quiet else ""
    unnumbered = quiet or anchor != _own_anchor(placed.place)
    number = "" if unnumbered else _number(anchor, placed.place)
    lines = [Markup(f'<p id="{anchor}" class="{role}{decided}"{unsearched}>{text}{number}</p>')]  # noqa: S704  # mark_up escapes
    garbled = any(misprint.span.meets(paragraph.span) for misprint in entry.item.misprints)
    return [*lines, AS_PRINTED] if garbled else lines


def _number(anchor: str, place: int) -> Markup:
    """Return our own number of a paragraph, as a link to it."""
    return Markup(' <a class="ours" href="#{}">\u00b6{}</a>').format(anchor, place)


def paragraph_anchors(paragraphs: Sequence[Paragraph]) -> tuple[str, ...]:
    """Return each paragraph's anchor: `p-53-2` by its number, `p-n7` where the seventh has none that is its alone."""
    anchors: dict[str, None] = {}
    for place, paragraph in enumerate(paragraphs, start=1):
        number = label_slug(paragraph.minute)
        wanted = f"p-{number}" if number else _own_anchor(place)
        anchors[_own_anchor(place) if wanted in anchors else wanted] = None
    return tuple(anchors)


def _own_anchor(place: int) -> str:
    return f"p-n{place}"


def _label_marks(paragraph: Paragraph, anchor: str) -> list[Mark]:
    if not paragraph.label:
        return []
    at = paragraph.text.find(paragraph.label)
    span = Span(start=paragraph.span.start + at, end=paragraph.span.start + at + len(paragraph.label))
    if at < 0:
        return []
    if paragraph.minute:
        return [Mark(span=span, opening=f'<a class="n" href="#{anchor}">', closing="</a>")]
    return [Mark(span=span, opening='<span class="n">', closing="</span>")]


def _record_marks(entry: Entry) -> Iterator[Mark]:
    for decision in entry.decisions:
        yield from _lead_marks(entry, decision)
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


def _lead_marks(entry: Entry, decision: PublishedDecision) -> Iterator[Mark]:
    """Yield the mark of a lead in each paragraph that it stands in: "RESOLVED", and "that" below it."""
    stretches = _stretches(entry, decision.decision.lead_span) if decision.decision.lead_span else ()
    anchor = f' id="{decision_in_context(decision.reference)}-lead"'
    for span in stretches:
        yield Mark(span=span, opening=f'<span class="lead"{anchor}>', closing="</span>")
        anchor = ""


def _first_paragraph(entry: Entry, span: Span) -> Span:
    """Return the stretch of `span` that lies in the first paragraph it meets: a tag cannot cross two."""
    return next(_stretches(entry, span), span)


def _stretches(entry: Entry, span: Span) -> Iterator[Span]:
    """Yield the stretches of `span` that lie in the paragraphs it meets."""
    met = (paragraph.span for paragraph in entry.item.paragraphs if paragraph.span.meets(span))
    return (Span(start=max(span.start, own.start), end=min(span.end, own.end)) for own in met)
