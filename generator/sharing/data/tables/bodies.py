"""Who decides, and about what: councils, committees, meetings, themes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model.address import committee_address, council_address, full_address, meeting_address, theme_address
from generator.model.archive import Entry
from generator.model.council import Committee, Council
from generator.model.meeting import MeetingKey
from generator.model.theme import Theme
from generator.pages.site import Shelf, meetings_of
from generator.sharing.data.column import ColumnType, Table
from generator.sharing.data.tables.common import DATE_OF_MEETING, committee_id, given, meeting_id, noted, read

LICENCE = "The licence under which the council gives its words; empty where it was not found to state one."
NUMBER, DAY, ADDRESS = ColumnType.NUMBER, ColumnType.DAY, ColumnType.ADDRESS


@dataclass(frozen=True, slots=True, kw_only=True)
class OnSite:
    """The site's own address."""

    site: str

    def full(self, address: str) -> str:
        """Return an address of this site in full."""
        return full_address(self.site, address)


@dataclass(frozen=True, slots=True, kw_only=True)
class OfCouncil(OnSite):
    """A council with what is held of it."""

    council: Council
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OfCommittee(OfCouncil):
    """A committee of a council."""

    committee: Committee


@dataclass(frozen=True, slots=True, kw_only=True)
class OfMeeting(OnSite):
    """A meeting with its items."""

    meeting: MeetingKey
    entries: Sequence[Entry]

    @property
    def first(self) -> Entry:
        """One of its items: each names council, committee and date."""
        return self.entries[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class OnTheme(OnSite):
    """A theme."""

    theme: Theme


def _councils(shelf: Shelf) -> Iterator[OfCouncil]:
    for council in shelf.archive.councils:
        yield OfCouncil(site=shelf.site.address, council=council, entries=shelf.of_council(council.slug))


def _committees(shelf: Shelf) -> Iterator[OfCommittee]:
    for council in shelf.archive.councils:
        for committee in council.committees:
            held = shelf.of_committee(council.slug, committee.slug)
            yield OfCommittee(site=shelf.site.address, council=council, entries=held, committee=committee)


def _meetings(shelf: Shelf) -> Iterator[OfMeeting]:
    for meeting, held in meetings_of(shelf.archive.entries).items():
        yield OfMeeting(site=shelf.site.address, meeting=meeting, entries=held)


def _themes(shelf: Shelf) -> Iterator[OnTheme]:
    for theme in shelf.archive.themes:
        yield OnTheme(site=shelf.site.address, theme=theme)


COUNCILS: Table[OfCouncil] = Table(
    name="councils",
    title="Councils",
    about="One row a council whose minutes are held here.",
    records=_councils,
    columns=(
        noted("id", "The council’s short name in addresses.", lambda row: row.council.slug),
        noted("name", "The council’s full name.", lambda row: row.council.name),
        noted("short_name", "The name used on a crowded page.", lambda row: row.council.short_name),
        noted("code", "The three letters with which its references begin.", lambda row: row.council.code),
        noted("gss", "Its code from the Office for National Statistics.", lambda row: row.council.gss),
        noted("website", "Its website.", lambda row: row.council.website or None, ADDRESS),
        noted("minutes_site", "Where it publishes its minutes.", lambda row: row.council.minutes_site or None, ADDRESS),
        noted("ended", "Its last day, where it was abolished.", lambda row: _ended(row.council), DAY),
        noted("licence", LICENCE, lambda row: row.council.licence.name if row.council.licence else None),
        noted(
            "licence_url",
            "The text of that licence.",
            lambda row: row.council.licence.website if row.council.licence else None,
            ADDRESS,
        ),
        noted(
            "licence_stated_at",
            "Where the council says so.",
            lambda row: row.council.licence.stated_at if row.council.licence else None,
            ADDRESS,
        ),
        given("items", "How many of its items are held here.", lambda row: len(row.entries), NUMBER),
        given("address", "Its page on this site.", lambda row: row.full(council_address(row.council.slug)), ADDRESS),
    ),
)

COMMITTEES: Table[OfCommittee] = Table(
    name="committees",
    title="Committees",
    about="One row a committee.",
    records=_committees,
    links={"council": "councils"},
    columns=(
        given(
            "id", "The council’s and the committee’s short names.", lambda row: committee_id(row.council, row.committee)
        ),
        noted("council", "The council; see the table councils.", lambda row: row.council.slug),
        noted("name", "The committee’s name.", lambda row: row.committee.name),
        noted("kind", "council, cabinet, scrutiny, panel, board or committee.", lambda row: row.committee.kind.value),
        noted("about", "What the committee is, in this site’s words.", lambda row: row.committee.about),
        noted("website", "Its page on the council’s own site.", lambda row: row.committee.website or None, ADDRESS),
        given("items", "How many of its items are held here.", lambda row: len(row.entries), NUMBER),
        given(
            "address",
            "Its page on this site.",
            lambda row: row.full(committee_address(row.council.slug, row.committee.slug)),
            ADDRESS,
        ),
    ),
)

MEETINGS: Table[OfMeeting] = Table(
    name="meetings",
    title="Meetings",
    about="One row a meeting: one committee on one date. Not every item of a meeting is held here.",
    records=_meetings,
    links={"committee": "committees", "council": "councils"},
    columns=(
        given("id", "Council, committee and date.", lambda row: meeting_id(row.meeting)),
        given("council", "The council; see the table councils.", lambda row: row.meeting.council),
        given(
            "committee",
            "The committee; see the table committees.",
            lambda row: committee_id(row.first.council, row.first.committee),
        ),
        given("council_name", "The name of the council.", lambda row: row.first.council.name),
        given("committee_name", "The name of the committee.", lambda row: row.first.committee.name),
        noted("date", DATE_OF_MEETING, lambda row: row.meeting.date, ColumnType.DATE),
        read("earliest", "The first day that the date may mean.", lambda row: str(row.first.facts.date.earliest), DAY),
        read("latest", "The last day that the date may mean.", lambda row: str(row.first.facts.date.latest), DAY),
        noted("sitting", "1, or 2 for a second meeting on the same date.", lambda row: row.meeting.sitting, NUMBER),
        given("items", "How many of its items are held here.", lambda row: len(row.entries), NUMBER),
        read(
            "decisions",
            "How many decisions those items hold.",
            lambda row: sum(len(entry.decisions) for entry in row.entries),
            NUMBER,
        ),
        given("address", "Its page on this site.", lambda row: row.full(meeting_address(row.meeting)), ADDRESS),
    ),
)

THEMES: Table[OnTheme] = Table(
    name="themes",
    title="Themes",
    about="One row a theme of this site.",
    records=_themes,
    columns=(
        noted("id", "The theme’s short name in addresses.", lambda row: row.theme.slug),
        noted("name", "The theme’s name.", lambda row: row.theme.name),
        noted("about", "What it is, in this site’s words.", lambda row: row.theme.plain),
        noted("words", "The words that lead to it; * stands for any ending.", lambda row: "; ".join(row.theme.words)),
        given("address", "Its page on this site.", lambda row: row.full(theme_address(row.theme.slug)), ADDRESS),
    ),
)


def _ended(council: Council) -> str | None:
    return council.ended.isoformat() if council.ended else None
