"""The page that lists every feed and calendar, in plain words."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.model.address import (
    CHANGES,
    FEEDS,
    HOME,
    PROGRESS,
    committee_address,
    council_address,
    matter_address,
    progress_address,
    theme_address,
)
from generator.pages import Page
from generator.pages.days import newest_day
from generator.pages.environment import many, render_page
from generator.pages.following import calendar_links, feed_links
from generator.pages.page import FeedLink, Frame
from generator.pages.progress import LISTS
from generator.pages.site import Shelf
from generator.sharing.calendar.ics import DatesOfPage
from generator.sharing.feeds.feed import Feed


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """A page that can be followed: how much its feed holds now, and its feeds and calendar."""

    name: str
    holds: str
    links: tuple[FeedLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedCouncil:
    """A council that can be followed, with its committees."""

    name: str
    slug: str
    rows: tuple[Followed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedsView:
    """What the page of feeds shows."""

    whole: tuple[Followed, ...]
    progress: tuple[Followed, ...]
    councils: tuple[FollowedCouncil, ...]
    themes: tuple[Followed, ...]
    matters: tuple[Followed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """Every feed and every calendar, by the address of its page."""

    feeds: Mapping[str, Feed]
    calendars: Mapping[str, DatesOfPage]

    def followed(self, page: str, name: str) -> Followed:
        """Return what the page at an address is followed by."""
        feed, calendar = self.feeds[page], self.calendars.get(page)
        dates = calendar.dates if calendar else ()
        holds = many(len(feed.entries), "entry", "entries")
        return Followed(
            name=name,
            holds=f"{holds}, {many(len(dates), 'date')}" if dates else holds,
            links=(*feed_links(page, feed.title), *calendar_links(page, feed.title, dates)),
        )


def make_feeds_page(shelf: Shelf, feeds: Iterable[Feed], calendars: Iterable[DatesOfPage]) -> Page:
    """Return the page of every feed and calendar."""
    listed = Listed(
        feeds={feed.page: feed for feed in feeds}, calendars={calendar.page: calendar for calendar in calendars}
    )
    frame = Frame(
        address=FEEDS,
        kind="feeds",
        title="Feeds and calendars",
        description="Be told what is new, by council, committee, theme or matter, in a feed reader or a calendar.",
        searched=False,
        updated=newest_day(shelf.newest),
    )
    view = FeedsView(
        whole=(
            listed.followed(HOME, "Every council"),
            listed.followed(CHANGES, "What has changed on this site"),
            listed.followed(PROGRESS, "What came of it"),
        ),
        progress=tuple(listed.followed(progress_address(shown.slug), shown.name) for shown in LISTS),
        councils=tuple(_councils(shelf, listed)),
        themes=tuple(listed.followed(theme_address(theme.slug), theme.name) for theme in shelf.archive.themes),
        matters=tuple(
            listed.followed(matter_address(matter.slug), matter.named.name) for matter in shelf.archive.matters
        ),
    )
    return render_page("feeds", frame, view)


def _councils(shelf: Shelf, listed: Listed) -> Iterator[FollowedCouncil]:
    for council in shelf.archive.councils:
        committees = (
            listed.followed(committee_address(council.slug, committee.slug), committee.name)
            for committee in council.committees
        )
        whole = listed.followed(council_address(council.slug), "The whole council")
        yield FollowedCouncil(name=council.name, slug=council.slug, rows=(whole, *committees))
