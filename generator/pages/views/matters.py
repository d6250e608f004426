"""Matters in lists: a council's, an item's or a decision's, and the page of them all."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.linking.matters import DECISION, TITLE
from generator.model.address import council_address, matter_address
from generator.model.archive import Entry, Evidence, Link, PublishedDecision
from generator.model.matter import Matter
from generator.pages.days import newest_day
from generator.pages.environment import many, render_page
from generator.pages.page import Frame, Page
from generator.pages.site import Shelf, meetings_of
from generator.pages.views.subjects import Subject, quoted_words


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterRow:
    """A matter in a list, with how much of the minutes names it."""

    name: str
    address: str
    plain: str
    held: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MattersOfCouncil:
    """A council's matters."""

    name: str
    address: str
    matters: tuple[MatterRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MattersView:
    """What the page of all matters shows."""

    count: str
    councils: tuple[MattersOfCouncil, ...]


def make_matters(shelf: Shelf) -> Page:
    """Return the page of all matters."""
    by_council = (
        MattersOfCouncil(
            name=council.name, address=council_address(council.slug), matters=matter_rows(shelf, council.slug)
        )
        for council in shelf.archive.councils
    )
    view = MattersView(
        count=many(len(shelf.archive.matters), "matter"),
        councils=tuple(council for council in by_council if council.matters),
    )
    frame = Frame(
        address=matter_address(),
        kind="matters",
        title="Matters",
        description="Single plans, programmes and reports, each followed over meetings by its names.",
        searched=False,
        updated=newest_day(shelf.newest),
    )
    return render_page("matters", frame, view)


def matter_rows(shelf: Shelf, council: str) -> tuple[MatterRow, ...]:
    """Return a council's matters, in the order of matters.yml."""
    return rows_of(shelf, (matter for matter in shelf.archive.matters if matter.named.council == council))


def rows_of(shelf: Shelf, matters: Iterable[Matter]) -> tuple[MatterRow, ...]:
    """Return matters as rows, in their order."""
    return tuple(_row(shelf, matter) for matter in matters)


def _row(shelf: Shelf, matter: Matter) -> MatterRow:
    entries = [shelf.archive.by_id[document] for document in matter.documents()]
    meetings = many(len(meetings_of(entries)), "meeting")
    held = f"Named in the minutes of {meetings} held here" if entries else "Named in no minutes held here"
    return MatterRow(name=matter.named.name, address=matter_address(matter.slug), plain=matter.named.plain, held=held)


def is_about(link: Link) -> bool:
    """Return whether an item is about the matter that it names: by its title, or by what was decided."""
    return any(found.place in (TITLE, DECISION) for found in link.evidence)


def names_in_decision(link: Link, published: PublishedDecision) -> tuple[Evidence, ...]:
    """Return the names in the item's title and in the decision itself: those of the discussion are not its own."""
    span = published.decision.span
    return tuple(found for found in link.evidence if found.place == TITLE or span.holds(found.span))


def matters_of_item(shelf: Shelf, entry: Entry) -> tuple[Subject, ...]:
    """Return the matters that an item names, with the names."""
    return tuple(_subject(matter, link) for matter, link in shelf.matters_of(entry))


def matters_of_decision(shelf: Shelf, entry: Entry, published: PublishedDecision) -> tuple[Subject, ...]:
    """Return the matters that an item's title or a decision itself names, with the names."""
    found: list[Subject] = []
    for matter, link in shelf.matters_of(entry):
        evidence: Sequence[Evidence] = names_in_decision(link, published)
        if evidence:
            own = Link(kind=link.kind, source=link.source, target=link.target, evidence=tuple(evidence))
            found.append(_subject(matter, own))
    return tuple(found)


def _subject(matter: Matter, link: Link) -> Subject:
    return Subject(name=matter.named.name, address=matter_address(matter.slug), words=quoted_words(link))
