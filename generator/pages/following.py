"""What a page can be followed by: its feeds, and the calendar where one lies behind it."""

from collections.abc import Sequence

from generator.model.address import atom_address, calendar_address, json_feed_address
from generator.pages.dates import DateAhead
from generator.pages.page import FeedLink

ATOM_TYPE = "application/atom+xml"
JSON_FEED_TYPE = "application/feed+json"
CALENDAR_TYPE = "text/calendar"


def feed_links(page: str, about: str) -> tuple[FeedLink, ...]:
    """Return the two feeds of the page at an address; `about` names what they tell of."""
    return (
        FeedLink(name="Atom feed", title=f"{about} (Atom)", type=ATOM_TYPE, address=atom_address(page)),
        FeedLink(name="JSON Feed", title=f"{about} (JSON Feed)", type=JSON_FEED_TYPE, address=json_feed_address(page)),
    )


def calendar_links(page: str, about: str, dates: Sequence[DateAhead]) -> tuple[FeedLink, ...]:
    """Return the calendar of the page at an address, or nothing where no date lies ahead."""
    if not dates:
        return ()
    title = f"{about}: dates ahead (calendar)"
    return (FeedLink(name="Calendar", title=title, type=CALENDAR_TYPE, address=calendar_address(page)),)
