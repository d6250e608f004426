"""What an item is about and whom it names, each with the words of the minutes that say so."""

import re
from collections.abc import Iterable, Iterator, Sequence

from generator.linking.wording import phrase_pattern
from generator.model.archive import Entry, Evidence, Link, LinkKind
from generator.model.item import Role
from generator.model.mention import Organisation
from generator.model.span import Span
from generator.model.theme import Theme

TITLE, DECISION, TEXT = "title", "decision", "text"
ENOUGH_IN_TEXT = 3


def find_subjects(
    entries: Sequence[Entry], themes: Iterable[Theme], organisations: Iterable[Organisation]
) -> Iterator[Link]:
    """Yield a link from each item to each of its themes and to each organisation it names.

    One mention in a title, a purpose, a decision or an action puts an item under a theme; in the discussion it takes
    three, since one or two may be in passing.
    """
    theme_patterns = [(theme.slug, phrase_pattern(theme.words)) for theme in themes]
    body_patterns = [(body.slug, phrase_pattern(body.forms)) for body in organisations]
    for entry in entries:
        places = tuple(_places(entry))
        for slug, pattern in theme_patterns:
            evidence = _evidence(entry, pattern, places)
            if _is_enough(evidence):
                yield Link(kind=LinkKind.THEME, source=entry.id, target=slug, evidence=evidence)
        for slug, pattern in body_patterns:
            if evidence := _evidence(entry, pattern, places):
                yield Link(kind=LinkKind.ORGANISATION, source=entry.id, target=slug, evidence=evidence)


def _is_enough(evidence: Sequence[Evidence]) -> bool:
    return len(evidence) >= ENOUGH_IN_TEXT or any(found.place != TEXT for found in evidence)


def _places(entry: Entry) -> Iterator[tuple[Span, str]]:
    """Yield the stretches of the text that count for more than discussion."""
    for paragraph in entry.item.paragraphs:
        if paragraph.role in (Role.TITLE, Role.PURPOSE):
            yield paragraph.span, TITLE
        elif paragraph.role is Role.FURNITURE:
            yield paragraph.span, ""
    for decision in entry.item.decisions:
        yield decision.span, DECISION
    for action in entry.item.actions:
        yield action.span, DECISION


def _evidence(entry: Entry, pattern: re.Pattern[str], places: Sequence[tuple[Span, str]]) -> tuple[Evidence, ...]:
    found = (Span(start=match.start(), end=match.end()) for match in pattern.finditer(entry.document.text))
    placed = ((span, _place(span, places)) for span in found)
    return tuple(Evidence(span=span, text=span.of(entry.document.text), place=place) for span, place in placed if place)


def _place(span: Span, places: Sequence[tuple[Span, str]]) -> str:
    return next((place for stretch, place in places if stretch.holds(span)), TEXT)
