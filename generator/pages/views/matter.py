"""A matter's page: how this one plan, programme or report has gone, over meetings and committees."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.linking.announced import sentence_at
from generator.linking.matters import DECISION, TITLE
from generator.model.address import council_address, matter_address
from generator.model.archive import Archive, Entry, Link, PublishedDecision
from generator.model.follow_through import Quotation
from generator.model.matter import Matter, Name
from generator.model.span import fold
from generator.pages.cards import matter_card
from generator.pages.days import newest_day
from generator.pages.environment import many, render_page
from generator.pages.following import feed_links
from generator.pages.page import Crumb, Frame, Page
from generator.pages.site import Shelf, meetings_of
from generator.pages.views.figures_said import FigureSaid, figures_said
from generator.pages.views.how_to_read import Word, words_of
from generator.pages.views.matters import is_about, names_in_decision
from generator.pages.views.resolved import Resolved, resolved
from generator.pages.views.timeline import Said, Timeline, TimelineRow, dated_points, item_point, said_at

PLACES = {TITLE: "its title names it", DECISION: "a decision or an action names it"}


@dataclass(frozen=True, slots=True, kw_only=True)
class PapersOfItem:
    """The documents that the minutes of an item name, with the item."""

    where: str
    address: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterView:
    """What a matter's page shows."""

    name: str
    plain: str
    council: str
    council_address: str
    held: str
    timeline: Timeline
    decisions: tuple[Resolved, ...]
    how_to_read: tuple[Word, ...]
    figures: tuple[FigureSaid, ...]
    papers: tuple[PapersOfItem, ...]
    names: tuple[str, ...]
    never: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """A matter with the entries that name it, newest first, each with its link."""

    matter: Matter
    named: tuple[tuple[Entry, Link], ...]
    by_document: Mapping[str, Link]

    def holds(self, quotation: Quotation) -> bool:
        """Return whether words are the matter's own: they name it, or stand under a title that does."""
        evidence = self.by_document[quotation.document].evidence
        return any(found.place == TITLE or quotation.span.holds(found.span) for found in evidence)


def make_matter(shelf: Shelf, matter: Matter) -> Page:
    """Return a matter's page."""
    followed = _followed(shelf, matter)
    entries = tuple(entry for entry, _ in followed.named)
    own = tuple(_decisions(followed))
    council = next(council for council in shelf.archive.councils if council.slug == matter.named.council)
    view = MatterView(
        name=matter.named.name,
        plain=matter.named.plain,
        council=council.name,
        council_address=council_address(council.slug),
        held=_held(entries),
        timeline=Timeline.of((*_items(shelf.archive, followed), *_dates(shelf.archive, followed))),
        decisions=tuple(resolved(shelf.archive, entry, published) for entry, published in own),
        how_to_read=words_of(published.decision for _, published in own),
        figures=tuple(_figures(followed)),
        papers=tuple(_papers(followed)),
        names=matter.named.names,
        never=matter.named.never,
    )
    return render_page("matter", _frame(view, matter, council.short_name, entries), view)


def _followed(shelf: Shelf, matter: Matter) -> Followed:
    named = shelf.on_matter(matter)
    return Followed(matter=matter, named=named, by_document={entry.id: link for entry, link in named})


def _frame(view: MatterView, matter: Matter, council: str, entries: Sequence[Entry]) -> Frame:
    title, address = f"{view.name}, {council}", matter_address(matter.slug)
    years = {year for entry in entries for year in entry.facts.date.years}
    return Frame(
        address=address,
        kind="matter",
        title=title,
        description=f"{view.name}, {view.council}: what the minutes held here say of it, meeting by meeting.",
        crumbs=(Crumb(title=council, address=view.council_address), Crumb(title="Matters", address=matter_address())),
        facets={
            "council": (council,),
            "committee": tuple(dict.fromkeys(entry.committee.name for entry in entries)),
            "year": tuple(map(str, sorted(years))),
            "kind": ("Matter",),
        },
        result={"council": council, "kind": "Matter"},
        updated=newest_day(entries),
        feeds=feed_links(address, title),
        card=matter_card(matter.slug),
    )


def _held(entries: Sequence[Entry]) -> str:
    if not entries:
        return "No minutes held here name it."
    meetings, committees = meetings_of(entries), {entry.committee.slug for entry in entries}
    of = f"of {many(len(committees), 'committee')}"
    return f"Named in the minutes of {many(len(meetings), 'meeting')} {of} held here; this site does not hold all."


def _items(archive: Archive, followed: Followed) -> Iterator[TimelineRow]:
    first: dict[str, Name] = {}
    for name in followed.matter.names:
        held = first.setdefault(name.quotation.document, name)
        if _weight(name) < _weight(held):
            first[name.quotation.document] = name
    for entry, _ in followed.named:
        name = first[entry.id]
        place = PLACES.get(name.place, "its discussion names it")
        says = f"{entry.committee.name}: {fold(entry.facts.title)} ({place})"
        yield item_point(entry, says, None if name.place == TITLE else _sentence(archive, entry, name))


def _dates(archive: Archive, followed: Followed) -> Iterator[TimelineRow]:
    """Yield what is the matter's own of the dates; silence changes with every upload, and stands with what is held."""
    for point in dated_points(archive, [entry for entry, _ in followed.named], followed.holds):
        yield replace(point, silence="")


def _weight(name: Name) -> int:
    return (TITLE, DECISION).index(name.place) if name.place in PLACES else len(PLACES)


def _sentence(archive: Archive, entry: Entry, name: Name) -> Said:
    return said_at(archive, sentence_at(entry, name.quotation.span) or name.quotation)


def _decisions(followed: Followed) -> Iterator[tuple[Entry, PublishedDecision]]:
    for entry, link in followed.named:
        for published in entry.decisions:
            if not published.decision.routine and names_in_decision(link, published):
                yield entry, published


def _figures(followed: Followed) -> Iterator[FigureSaid]:
    for entry, _ in followed.named:
        for figure in figures_said([entry]):
            if followed.holds(figure.quotation):
                yield figure


def _papers(followed: Followed) -> Iterator[PapersOfItem]:
    for entry, link in followed.named:
        if entry.item.documents and is_about(link):
            where = f"{entry.committee.name}, {entry.facts.date.words}"
            yield PapersOfItem(where=where, address=entry.address, names=tuple(map(fold, entry.item.documents)))
