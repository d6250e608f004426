"""Dates ahead as a calendar file (RFC 5545)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from textwrap import shorten

from icalendar import Calendar, Event

from generator.model.address import HOME, calendar_address, council_address, full_address
from generator.model.register import text_hash
from generator.pages import StaticFile
from generator.pages.dates import DateAhead, all_dates_ahead
from generator.pages.days import newest_day
from generator.pages.site import Shelf
from generator.pages.urls import page_path
from generator.settings import Site
from generator.sharing.xml import plain

LONGEST = 500
LONGEST_SUMMARY = 120
PROMISED = "Due"
ANNOUNCED = "Announced"


@dataclass(frozen=True, slots=True, kw_only=True)
class DatesOfPage:
    """A calendar of one page: its title, and its dates, of which there is at least one.

    There are at most five hundred, the last: a calendar program reads the whole file again and again.
    """

    page: str
    title: str
    dates: tuple[DateAhead, ...]


def all_calendars(shelf: Shelf) -> Iterator[DatesOfPage]:
    """Yield a calendar of all councils, and one of each council, where there are dates to show."""
    dates = all_dates_ahead(shelf.archive)
    if dates:
        yield DatesOfPage(page=HOME, title=f"{shelf.site.name}: dates ahead", dates=dates[-LONGEST:])
    for council in shelf.archive.councils:
        own = tuple(each for each in dates if each.entry.council.slug == council.slug)
        if own:
            title = f"{council.short_name}: dates ahead"
            yield DatesOfPage(page=council_address(council.slug), title=title, dates=own[-LONGEST:])


def calendar_file(shown: DatesOfPage, site: Site) -> StaticFile:
    """Return a calendar's file, which stands beside its page."""
    calendar = Calendar()
    calendar.add("prodid", f"-//{plain(site.name)}//Dates ahead//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", plain(shown.title))
    for date in shown.dates:
        calendar.add_component(_event(date, site))
    return StaticFile(path=page_path(calendar_address(shown.page)), content=calendar.to_ical())


def _event(date: DateAhead, site: Site) -> Event:
    event = Event()
    event.add("uid", event_id(date, site))
    event.add("dtstamp", datetime.fromisoformat(newest_day([date.entry])).replace(tzinfo=UTC))
    event.add("dtstart", date.first)
    event.add("dtend", date.last + timedelta(days=1))
    event.add("summary", _summary(date))
    event.add("description", _description(date))
    event.add("location", plain(f"{date.entry.committee.name}, {date.entry.council.name}"))
    event.add("url", full_address(site.address, date.address))
    event.add("transp", "TRANSPARENT")
    return event


def event_id(date: DateAhead, site: Site) -> str:
    """Return an id that stays with the day and the words: a part's or an action's own, else one made from the words."""
    page, _, anchor = date.address.partition("#")
    if page != date.entry.address:
        place = ".".join((page.strip("/").rpartition("/")[2], anchor or "whole"))
    elif anchor.startswith("action"):
        place = f"{date.entry.id}.{anchor}"
    else:
        place = f"{date.entry.id}.{text_hash(date.words)[:12]}"
    return f"{place}.{date.first:%Y%m%d}-{date.last:%Y%m%d}@{site.id_host}"


def _summary(date: DateAhead) -> str:
    what = PROMISED if date.promised else ANNOUNCED
    return f"{what}: {shorten(plain(date.words), LONGEST_SUMMARY, placeholder=' …')}"


def _description(date: DateAhead) -> str:
    facts = date.entry.facts
    where = f"{date.entry.council.name}, {date.entry.committee.name}, {facts.date.words}"
    return "\n".join(
        (
            f"The minutes say: “{plain(date.words)}”",
            f"Date as written: “{plain(date.written)}” ({plain(date.reason)}).",
            f"{plain(facts.title)}. {plain(where)}",
        )
    )
