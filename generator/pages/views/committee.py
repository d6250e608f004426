"""A committee's page: what it is, what it has decided, what it waits for, and what is held of it."""

from dataclasses import dataclass

from generator.model.address import committee_address, council_address
from generator.model.council import Committee, Council
from generator.pages.cards import committee_card
from generator.pages.days import newest_day
from generator.pages.environment import many, render_page
from generator.pages.following import feed_links
from generator.pages.head import linked_data
from generator.pages.page import Crumb, Frame, Page
from generator.pages.site import Shelf, decisions_of
from generator.pages.views.awaited import Awaited, awaited_rows
from generator.pages.views.held import HeldRow, awaited_in_words, coverage, held_row
from generator.pages.views.how_to_read import Word, words_of
from generator.pages.views.rows import MeetingRow, decision_rows, meeting_rows

SHOWN = 12


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
    meetings: tuple[MeetingRow, ...]
    awaits: str
    awaited: tuple[Awaited, ...]
    awaited_before: tuple[Awaited, ...]
    how_to_read: tuple[Word, ...]
    coverage: HeldRow


def make_committee(shelf: Shelf, council: Council, committee: Committee) -> Page:
    """Return a committee's page."""
    entries = shelf.of_committee(council.slug, committee.slug)
    awaited = awaited_rows(shelf.archive, entries)
    view = CommitteeView(
        name=committee.name,
        council=council.name,
        about=committee.about,
        website=committee.website,
        also_called=committee.also_called,
        held=coverage(entries),
        decided=f"{many(len(decision_rows(entries)), 'decision')} in the minutes held here.",
        meetings=meeting_rows(entries),
        awaits=awaited_in_words(awaited),
        awaited=awaited[:SHOWN],
        awaited_before=awaited[SHOWN:],
        how_to_read=words_of(published.decision for _, published in decisions_of(entries)),
        coverage=held_row(shelf, council, committee),
    )
    address = committee_address(council.slug, committee.slug)
    frame = Frame(
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
    return render_page("committee", frame, view)
