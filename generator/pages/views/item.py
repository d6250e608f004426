"""An item's page: what was said, exactly."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import shorten

from generator.model.address import (
    committee_address,
    council_address,
    decision_in_context,
    meeting_address,
    part_address,
    theme_address,
)
from generator.model.archive import Entry, Link, LinkKind, PublishedAction, PublishedCommitment, PublishedDecision
from generator.model.follow_through import record_id
from generator.model.span import fold
from generator.model.theme import Term, Theme
from generator.pages.cards import committee_card
from generator.pages.citation import cite_item
from generator.pages.days import newest_day
from generator.pages.environment import render_page
from generator.pages.facets import entry_facets, entry_result, states_of
from generator.pages.head import linked_data
from generator.pages.head.citation_meta import citation_meta
from generator.pages.labels import named_parts, record_name
from generator.pages.minutes_text import Block, minutes_blocks
from generator.pages.page import Crumb, Frame, Page
from generator.pages.plain import outcome
from generator.pages.site import Shelf
from generator.pages.views.came_of_it import CameOfIt, came_of_it
from generator.pages.views.cite import CiteView, cite_view
from generator.pages.views.departed import DepartedPart, departed_parts
from generator.pages.views.facts import Fact, draft_in_words, standing, where_and_when
from generator.pages.views.found import Found, found_in_source, standing_in_words
from generator.pages.views.matters import matters_of_item
from generator.pages.views.proof import Proof, item_proof, published_facts
from generator.pages.views.read_on import Neighbour, neighbours_of
from generator.pages.views.rows import DecisionRow, decision_row
from generator.pages.views.subjects import Subject, quoted_words

BEGINNING = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class PartLink:
    """A part of a decision, as a link to its own address, with the words it begins with."""

    name: str
    address: str
    begins: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """A decision of this item: the row that sums it up, its place in the text, and its parts' own addresses."""

    row: DecisionRow
    anchor: str
    parts: tuple[PartLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TextBlock:
    """A run of the minutes' paragraphs, with the decisions that begin there."""

    block: Block
    begins: tuple[Decided, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CameOfAsked:
    """An action or a promise of which later records speak: its name, its place on the page, and what they say."""

    name: str
    anchor: str
    came: CameOfIt


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemView:
    """What an item's page shows."""

    title: str
    draft: str
    facts: tuple[Fact, ...]
    proof: Proof
    cite: CiteView
    decided: tuple[Decided, ...]
    actions: tuple[PublishedAction, ...]
    text: tuple[TextBlock, ...]
    themes: tuple[Subject, ...]
    matters: tuple[Subject, ...]
    organisations: tuple[Subject, ...]
    neighbours: tuple[Neighbour, ...]
    words: tuple[Term, ...]
    found: tuple[Found, ...]
    standing: str
    documents: tuple[str, ...]
    departed: tuple[DepartedPart, ...]
    came_of: tuple[CameOfAsked, ...]


def make_item(shelf: Shelf, entry: Entry) -> Page:
    """Return an item's page."""
    blocks, uses = minutes_blocks(entry, shelf.glossary)
    decided = {published.reference: _decided(entry, published) for published in entry.decisions}
    view = ItemView(
        title=fold(entry.facts.title),
        draft=draft_in_words(entry),
        facts=(*where_and_when(entry), *_number(entry), *standing(entry), *published_facts(entry.record)),
        proof=item_proof(shelf, entry),
        cite=cite_view(cite_item(entry, shelf.site)),
        decided=tuple(decided.values()),
        actions=entry.actions,
        text=tuple(TextBlock(block=b, begins=tuple(decided[d.reference] for d in b.begins)) for b in blocks),
        themes=tuple(_theme(theme, link) for theme, link in shelf.themes_of(entry)),
        matters=matters_of_item(shelf, entry),
        organisations=_organisations(shelf, entry),
        neighbours=neighbours_of(shelf, entry),
        words=tuple(use.term for use in uses),
        found=found_in_source(entry),
        standing=standing_in_words(entry),
        documents=tuple(map(fold, entry.item.documents)),
        departed=departed_parts(shelf, entry.address),
        came_of=tuple(_came_of(shelf, entry)),
    )
    return render_page("item", _frame(shelf, entry, view.words), view)


def _number(entry: Entry) -> tuple[Fact, ...]:
    return (Fact(name="Item number", text=entry.item.number),) if entry.item.number else ()


def _frame(shelf: Shelf, entry: Entry, terms: Sequence[Term]) -> Frame:
    council, committee, date = entry.council, entry.committee, entry.facts.date
    kinds = [published.decision.kind for published in entry.decisions]
    states = states_of(shelf.archive, (record_id(entry.id, published.anchor) for published in _asked(entry)))
    outcomes = ", ".join(dict.fromkeys(outcome(kind) for kind in kinds)) or "No decision"
    return Frame(
        address=entry.address,
        kind="item",
        title=fold(entry.facts.title),
        description=f"The minutes of this item in full: {council.name}, {committee.name}, {date.words}.",
        crumbs=(
            Crumb(title=council.short_name, address=council_address(council.slug)),
            Crumb(title=committee.name, address=committee_address(council.slug, committee.slug)),
            Crumb(title=date.words, address=meeting_address(entry.meeting)),
        ),
        facets=entry_facets(shelf, entry, kinds, terms, states),
        result=entry_result(entry, f"Minutes \u00b7 {outcomes}", states),
        sort=entry.facts.date.earliest.isoformat(),
        updated=newest_day([entry]),
        card=committee_card(council.slug, committee.slug),
        cited=citation_meta(cite_item(entry, shelf.site)),
        linked=(linked_data.item(shelf.site, entry, [theme for theme, _ in shelf.themes_of(entry)]),),
    )


def _decided(entry: Entry, published: PublishedDecision) -> Decided:
    parts = (
        PartLink(
            name=named.name,
            address=part_address(published.reference, named.part.anchor),
            begins=shorten(fold(named.part.limb.text), BEGINNING, placeholder=" …"),
        )
        for named in named_parts(published)
    )
    anchor = decision_in_context(published.reference)
    return Decided(row=decision_row(entry, published), anchor=anchor, parts=tuple(parts))


def _came_of(shelf: Shelf, entry: Entry) -> Iterator[CameOfAsked]:
    """Yield the actions and promises of which later records speak; a decision's parts have this on its own page."""
    for published in _asked(entry):
        came = came_of_it(shelf.archive, record_id(entry.id, published.anchor))
        if came is not None:
            yield CameOfAsked(name=record_name(published.record), anchor=published.anchor, came=came)


def _asked(entry: Entry) -> tuple[PublishedAction | PublishedCommitment, ...]:
    return (*entry.actions, *entry.commitments)


def _theme(theme: Theme, link: Link) -> Subject:
    return Subject(name=theme.name, address=theme_address(theme.slug), words=quoted_words(link))


def _organisations(shelf: Shelf, entry: Entry) -> tuple[Subject, ...]:
    names = {body.slug: body.name for body in shelf.archive.organisations}
    links: Sequence[Link] = shelf.archive.links(entry.id, LinkKind.ORGANISATION)
    found = (Subject(name=names[link.target], address="", words=quoted_words(link)) for link in links)
    return tuple(sorted(found, key=lambda subject: subject.name))
