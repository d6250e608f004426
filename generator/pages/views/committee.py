"""A committee's page: what it is, what it has decided, what it waits for, and what is held of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from generator.model.address import committee_address, council_address
from generator.model.archive import Entry
from generator.model.council import Committee, Council
from generator.pages.cards import committee_card
from generator.pages.days import newest_day
from generator.pages.environment import many, render_page
from generator.pages.following import feed_links
from generator.pages.head import linked_data
from generator.pages.page import Crumb, Frame, Page
from generator.pages.site import Shelf, decisions_of
from generator.pages.views.awaited import Awaited, awaited_rows
from generator.pages.views.choices import committee_value
from generator.pages.views.held import HeldRow, awaited_in_words, coverage, held_row
from generator.pages.views.how_to_read import Word, words_of
from generator.pages.views.narrowed import AmongAll, among_all
from generator.pages.views.rows import MeetingRow, decision_rows, meeting_rows
from generator.pages.views.years import ByYear, OtherYear, YearPage

SHOWN = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingsView:
    """A committee's meetings, newest first, and the years that stand on other pages."""

    title: str
    count: str
    meetings: tuple[MeetingRow, ...]
    among_all: AmongAll | None
    others: tuple[OtherYear, ...]
    how_to_read: tuple[Word, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitteeView:
    """What a committee's page shows."""

    name: str
    council: str
    about: str
    website: str
    also_called: tuple[str, ...]
    held: str
    decided: str
    listed: MeetingsView
    awaits: str
    awaited: tuple[Awaited, ...]
    awaited_before: tuple[Awaited, ...]
    coverage: HeldRow


def make_committee(shelf: Shelf, council: Council, committee: Committee) -> Iterator[Page]:
    """Yield a committee's page; where its meetings hold many items, the newest year's, and one for each year before."""
    entries = shelf.of_committee(council.slug, committee.slug)
    whole = _frame(shelf, council, committee, entries)
    address = partial(committee_address, council.slug, committee.slug)
    for page in ByYear.of(entries, lambda entry: entry.facts.date.years, address, "item").pages():
        found = _among_all(shelf, council, committee, (*page.rows, *entries))
        listed = _meetings(page, whole.title, found)
        frame = page.frame(whole, committee.name, newest_day(page.rows))
        if frame is whole:
            yield render_page("committee", whole, _view(shelf, council, committee, entries, listed))
        else:
            yield render_page("committee_year", frame, listed)


def _among_all(shelf: Shelf, council: Council, committee: Committee, entries: Sequence[Entry]) -> AmongAll | None:
    chosen = committee_value(council, committee)
    return among_all(shelf, entries, "of this committee", "theme", council=council.slug, committee=chosen)


def _meetings(page: YearPage[Entry], name: str, among: AmongAll | None) -> MeetingsView:
    meetings = meeting_rows(page.rows)
    return MeetingsView(
        title=page.title(name),
        count=page.counted(many(len(meetings), "meeting")),
        meetings=meetings,
        among_all=among,
        others=page.others,
        how_to_read=words_of(published.decision for _, published in decisions_of(page.rows)),
    )


def _view(
    shelf: Shelf, council: Council, committee: Committee, entries: Sequence[Entry], listed: MeetingsView
) -> CommitteeView:
    awaited = awaited_rows(shelf.archive, entries)
    return CommitteeView(
        name=committee.name,
        council=council.name,
        about=committee.about,
        website=committee.website,
        also_called=committee.also_called,
        held=coverage(entries),
        decided=f"{many(len(decision_rows(entries)), 'decision')} in the minutes held here.",
        listed=listed,
        awaits=awaited_in_words(awaited),
        awaited=awaited[:SHOWN],
        awaited_before=awaited[SHOWN:],
        coverage=held_row(shelf, council, committee),
    )


def _frame(shelf: Shelf, council: Council, committee: Committee, entries: Sequence[Entry]) -> Frame:
    address = committee_address(council.slug, committee.slug)
    return Frame(
        address=address,
        kind="committee",
        title=f"{committee.name}, {council.short_name}",
        description=f"What the {committee.name} of {council.name} has decided, meeting by meeting.",
        crumbs=(Crumb(title=council.short_name, address=council_address(council.slug)),),
        facets={"council": (council.short_name,), "committee": (committee.name,)},
        result={"council": council.short_name, "committee": committee.name, "kind": "Committee"},
        updated=newest_day(entries),
        feeds=feed_links(address, f"{committee.name}, {council.name}"),
        card=committee_card(council.slug, committee.slug),
        linked=(linked_data.committee(shelf.site, council, committee),),
    )
