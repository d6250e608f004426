"""A meeting's page: what happened that day."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.model.address import committee_address, council_address, meeting_address
from generator.model.archive import Entry
from generator.pages.cards import committee_card
from generator.pages.days import newest_day
from generator.pages.environment import many, render_page
from generator.pages.head import linked_data
from generator.pages.minutes_text import opening_html
from generator.pages.page import Crumb, Frame, Page
from generator.pages.site import Shelf
from generator.pages.views.facts import Fact, where_and_when
from generator.pages.views.rows import MeetingRow, decision_rows, meeting_rows


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingView:
    """What a meeting's page shows."""

    title: str
    facts: tuple[Fact, ...]
    held: str
    meeting: MeetingRow
    openings: tuple[Markup, ...]


def make_meeting(shelf: Shelf, entries: Sequence[Entry]) -> Page:
    """Return the page of the meeting that all of `entries` belong to."""
    first = entries[0]
    opening = shelf.archive.openings.get(first.meeting, ())
    view = MeetingView(
        title=f"{first.committee.name}, {first.facts.date.words}",
        facts=(*where_and_when(first), *_sources(entries)),
        held=f"{many(len(entries), 'item')} held here, {many(len(decision_rows(entries)), 'decision')}",
        meeting=meeting_rows(entries)[0],
        openings=tuple(opening_html(minutes, f"opening{place}") for place, minutes in enumerate(opening, start=1)),
    )
    return render_page("meeting", _frame(shelf, first, newest_day(entries)), view)


def _sources(entries: Sequence[Entry]) -> tuple[Fact, ...]:
    urls = dict.fromkeys(entry.facts.source for entry in entries if entry.facts.source)
    return tuple(Fact(name="Source", text="The council\u2019s own page", url=url) for url in urls)


def _frame(shelf: Shelf, first: Entry, updated: str) -> Frame:
    council, committee, date = first.council, first.committee, first.facts.date
    return Frame(
        address=meeting_address(first.meeting),
        kind="meeting",
        title=f"{committee.name}, {date.words}",
        description=f"What the {committee.name} of {council.name} dealt with at its meeting of {date.words}.",
        crumbs=(
            Crumb(title=council.short_name, address=council_address(council.slug)),
            Crumb(title=committee.name, address=committee_address(council.slug, committee.slug)),
        ),
        searched=False,
        updated=updated,
        card=committee_card(council.slug, committee.slug),
        linked=(linked_data.meeting(shelf.site, first),),
    )
