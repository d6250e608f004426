"""The dates that minutes announced: what was to be when, and whether later minutes speak of it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from generator.linking.naming import slugify
from generator.model.address import DATES, HOME, calendar_address, council_address, data_address, dates_address
from generator.model.announced import Announced
from generator.model.archive import Archive
from generator.model.edtf import day_words
from generator.model.follow_through import Quotation, State
from generator.model.span import fold
from generator.pages.ahead import NewestMeetings, is_ahead, newest_meetings
from generator.pages.dates import all_dates_ahead, dates_ahead
from generator.pages.days import newest_day
from generator.pages.environment import render_page
from generator.pages.following import calendar_links
from generator.pages.page import FeedLink, Frame, Page
from generator.pages.places import place_of
from generator.pages.silence import searched_in_words
from generator.pages.site import Shelf
from generator.pages.views.choices import Choices, Marks, choices_of, marks_of, with_states, with_years
from generator.pages.views.how_to_read import Word, words_of_dates
from generator.pages.views.rows import capitalised
from generator.pages.views.years import ByYear, OtherYear, YearPage

TITLE = "Dates"
MONTH = len("2021-05")


@dataclass(frozen=True, slots=True, kw_only=True)
class LaterWords:
    """Words of later minutes that name the same date, and where they stand."""

    quotation: str
    where: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DateRow:
    """A date: in full, as it was written where that says less, the words that announce it, and what came later."""

    words: str
    written: str
    address: str
    where: str
    title: str
    quotation: str
    marks: Marks
    state: str
    silence: str
    later: tuple[LaterWords, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthOfDates:
    """The dates of a month, or of a season where no month is named."""

    month: str
    anchor: str
    rows: tuple[DateRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """A calendar file, and whose dates it holds."""

    name: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DatesView:
    """What the page shows: what lies ahead soonest first, what is past newest first."""

    title: str
    ahead: tuple[MonthOfDates, ...]
    past: tuple[MonthOfDates, ...]
    others: tuple[OtherYear, ...]
    choices: Choices
    calendars: tuple[Calendar, ...]
    csv: str
    how_to_read: tuple[Word, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Whole:
    """What every page of the dates has of the whole list, and the newest meetings held of each council."""

    choices: Choices
    calendars: tuple[Calendar, ...]
    feeds: tuple[FeedLink, ...]
    newest: NewestMeetings


def make_dates(shelf: Shelf) -> Iterator[Page]:
    """Yield the page of the dates announced; where they are many, a page for the dates of each year."""
    archive = shelf.archive
    newest = newest_meetings(archive.entries)
    whole = _Whole(
        choices=choices_of(shelf, (archive.by_id[each.document] for each in archive.announced)),
        calendars=tuple(_calendars(shelf)),
        feeds=calendar_links(HOME, shelf.site.name, all_dates_ahead(archive)),
        newest=newest,
    )
    # The list begins with the year in which the soonest date lies ahead, or else with the newest.
    soonest = min((each.date.years for each in archive.announced if is_ahead(archive, each, newest)), default=())
    by_day = sorted(archive.announced, key=lambda each: each.date.earliest)
    newest_first = sorted(by_day, key=lambda each: each.date.years, reverse=True)
    ordered = sorted(newest_first, key=lambda each: each.date.years != soonest)
    for page in ByYear.of(ordered, lambda each: each.date.years, dates_address, "date").pages():
        yield _page(shelf, page, whole)


def _page(shelf: Shelf, page: YearPage[Announced], whole: _Whole) -> Page:
    ahead = [each for each in page.rows if is_ahead(shelf.archive, each, whole.newest)]
    past = [each for each in page.rows if not is_ahead(shelf.archive, each, whole.newest)]
    months_ahead, months_past = _months(shelf, ahead, "ahead"), _months(shelf, past, "past")
    view = DatesView(
        title=page.title(TITLE),
        ahead=months_ahead,
        past=tuple(reversed(months_past)),
        others=page.others,
        choices=with_states(
            with_years(whole.choices, page, _marks((*months_ahead, *months_past))), (each.state for each in page.rows)
        ),
        calendars=whole.calendars,
        csv=data_address("dates.csv"),
        how_to_read=words_of_dates(),
    )
    frame = Frame(
        address=page.address,
        kind="dates",
        title=view.title,
        description="What councils said would happen when, and whether later minutes speak of it.",
        crumbs=page.crumbs(TITLE, DATES),
        searched=False,
        updated=newest_day(shelf.archive.by_id[each.document] for each in page.rows),
        feeds=whole.feeds,
    )
    return render_page("dates", frame, view)


def _marks(months: Iterable[MonthOfDates]) -> Iterator[Marks]:
    return (row.marks for month in months for row in month.rows)


def _calendars(shelf: Shelf) -> Iterable[Calendar]:
    for council in shelf.archive.councils:
        if dates_ahead(shelf.of_council(council.slug)):
            yield Calendar(name=council.short_name, address=calendar_address(council_address(council.slug)))


def _months(shelf: Shelf, announced: Sequence[Announced], prefix: str) -> tuple[MonthOfDates, ...]:
    ordered = sorted(announced, key=lambda each: (each.date.earliest, _month(each)))
    return tuple(
        MonthOfDates(
            month=capitalised(day_words(month)),
            anchor=f"{prefix}-{slugify(month)}",
            rows=tuple(_row(shelf, each) for each in group),
        )
        for month, group in groupby(ordered, key=_month)
    )


def _month(announced: Announced) -> str:
    return announced.date.text[:MONTH]


def _row(shelf: Shelf, announced: Announced) -> DateRow:
    entry, mention = shelf.archive.by_id[announced.document], announced.mention
    words, written = _words(announced), fold(mention.text)
    return DateRow(
        words=capitalised(words),
        written=written if written.casefold() != words.casefold() else "",
        address=place_of(entry, mention.span),
        where=f"{entry.council.short_name} · {entry.committee.name} · announced {entry.facts.date.words}",
        title=fold(entry.facts.title),
        quotation=fold(announced.quotation.text),
        marks=replace(
            marks_of(shelf, entry), years=tuple(map(str, announced.date.years)), states=(slugify(announced.state),)
        ),
        state=f"{capitalised(announced.state)}.",
        silence=_silence(announced),
        later=tuple(_later(shelf.archive, words) for words in announced.later),
    )


def _words(announced: Announced) -> str:
    """Return the date in full; where it is one of several that are named together, all of them as written."""
    date, written = announced.date, fold(announced.mention.text)
    together = announced.mention.edtf != date.text
    return written if together and str(date.earliest.year) in written else date.words


def _silence(announced: Announced) -> str:
    if announced.state is not State.NO_LATER_MENTION:
        return ""
    return f"Looked for {searched_in_words(announced.coverage, ' of this committee')}."


def _later(archive: Archive, words: Quotation) -> LaterWords:
    entry = archive.by_id[words.document]
    return LaterWords(
        quotation=fold(words.text),
        where=f"{entry.committee.name}, {entry.facts.date.words}",
        address=place_of(entry, words.span),
    )
