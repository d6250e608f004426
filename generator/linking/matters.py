"""Matters: where the names that `content/matters.yml` confirms stand in a council's minutes, and names it might."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.linking.follow_through.names import find_names
from generator.linking.wording import phrase_pattern
from generator.model.archive import Entry, Evidence, Link, LinkKind
from generator.model.follow_through import Quotation
from generator.model.item import Role
from generator.model.matter import Matter, Name, NamedMatter
from generator.model.span import Span, fold

TITLE, DECISION, TEXT = "title", "decision", "text"
ENOUGH_MEETINGS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateMatter:
    """A name that stands in the minutes of several meetings of a council and is no confirmed matter's."""

    council: str
    name: str
    documents: tuple[str, ...]


def find_matters(entries: Sequence[Entry], named: Iterable[NamedMatter]) -> tuple[Matter, ...]:
    """Return the confirmed matters with the places at which they are named; `entries` run from oldest to newest.

    A name that stands within a longer one that is another matter's does not count: nothing is merged on doubt.
    """
    by_council: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        by_council[entry.council.slug].append(entry)
    return tuple(Matter(named=each, names=tuple(_names(by_council[each.council], each))) for each in named)


def _names(entries: Iterable[Entry], named: NamedMatter) -> Iterator[Name]:
    pattern, never = phrase_pattern(named.names), phrase_pattern(named.never)
    for entry in entries:
        text = entry.document.text
        others = [Span(start=match.start(), end=match.end()) for match in never.finditer(text)]
        for match in pattern.finditer(text):
            span = Span(start=match.start(), end=match.end())
            place = _place(entry, span)
            if place and not any(other.meets(span) for other in others):
                yield Name(quotation=Quotation(document=entry.id, span=span, text=span.of(text)), place=place)


def _place(entry: Entry, span: Span) -> str:
    """Return where a name stands, or nothing where that is furniture: the names of papers are no minutes."""
    role = next((paragraph.role for paragraph in entry.item.paragraphs if paragraph.span.meets(span)), None)
    if role is Role.FURNITURE:
        return ""
    if role is Role.TITLE:
        return TITLE
    decided = (*(d.span for d in entry.item.decisions), *(action.span for action in entry.item.actions))
    return DECISION if any(stretch.holds(span) for stretch in decided) else TEXT


def matter_links(matters: Iterable[Matter]) -> Iterator[Link]:
    """Yield a link from each document to each matter that it names, with the names as evidence."""
    for matter in matters:
        found: defaultdict[str, list[Evidence]] = defaultdict(list)
        for name in matter.names:
            evidence = Evidence(span=name.quotation.span, text=name.quotation.text, place=name.place)
            found[name.quotation.document].append(evidence)
        for document, names in found.items():
            yield Link(kind=LinkKind.MATTER, source=document, target=matter.slug, evidence=tuple(names))


def find_candidate_matters(entries: Sequence[Entry], matters: Iterable[Matter]) -> tuple[CandidateMatter, ...]:
    """Return names of plans, programmes and reviews that several meetings of a council use, most used first."""
    taken = {(matter.named.council, _plain(name)) for matter in matters for name in matter.named.names}
    found: defaultdict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    shown: dict[tuple[str, str], str] = {}
    for entry in entries:
        for name in find_names(f"{entry.facts.title}\n{entry.document.text}"):
            key = (entry.council.slug, _plain(name.text))
            found[key][entry.id] = entry.meeting.slug + entry.committee.slug
            shown.setdefault(key, fold(name.text))
    candidates = (
        CandidateMatter(council=council, name=shown[council, plain], documents=tuple(documents))
        for (council, plain), documents in found.items()
        if len(set(documents.values())) >= ENOUGH_MEETINGS and (council, plain) not in taken
    )
    return tuple(sorted(candidates, key=lambda each: (-len(each.documents), each.council, each.name)))


def _plain(name: str) -> str:
    return re.sub("['’‘]", "", fold(name)).casefold()
