"""What was decided, asked for or promised, and whether anything has come back: the page that leads to the lists."""

from dataclasses import dataclass

from generator.model.address import PROGRESS, progress_address, progress_csv_address
from generator.model.follow_through import FollowThrough, Step, StepKind
from generator.model.span import fold
from generator.pages.days import newest_day
from generator.pages.environment import many, render_page
from generator.pages.following import feed_links
from generator.pages.page import FeedLink, Frame, Page
from generator.pages.progress import Listed, ProgressList, lists_of
from generator.pages.site import Shelf
from generator.pages.views.came_of_it import StepView, step_view
from generator.pages.views.choices import Choice
from generator.pages.views.held import awaited_in_words
from generator.pages.views.how_to_read import Word, how_to_read
from generator.pages.views.progress_list import pages_of
from generator.pages.views.rows import capitalised

LATELY = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """A list as the page leads to it: what stands there, how much, its file for a spreadsheet and its feeds.

    `address` is that of its first page, or of the first on which something of a council stands.
    """

    name: str
    address: str
    states: tuple[str, ...]
    about: str
    holds: str
    csv: str
    feeds: tuple[FeedLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListsOfCouncil:
    """The lists in which something of a council stands."""

    council: Choice
    lists: tuple[ListRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedRow:
    """Something that later minutes said: of what, and their own words."""

    title: str
    address: str
    council: str
    asked: str
    step: StepView


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressView:
    """What the page shows."""

    awaits: str
    awaited: tuple[ListRow, ...]
    reported: tuple[ListRow, ...]
    empty: tuple[str, ...]
    councils: tuple[ListsOfCouncil, ...]
    lately: tuple[ReportedRow, ...]
    how_to_read: tuple[Word, ...]


def make_progress(shelf: Shelf) -> Page:
    """Return the page that leads to the lists."""
    held = lists_of(shelf.archive)
    title = "What came of it"
    frame = Frame(
        address=PROGRESS,
        kind="progress",
        title=title,
        description="What councils decided, asked for or promised, and what later minutes say of it.",
        searched=False,
        updated=newest_day(shelf.newest),
        feeds=feed_links(PROGRESS, title),
    )
    view = ProgressView(
        awaits=awaited_in_words([each.followed for shown, listed in held if shown.awaited for each in listed]),
        awaited=tuple(_row(shown, listed) for shown, listed in held if listed and shown.awaited),
        reported=tuple(_row(shown, listed) for shown, listed in held if listed and not shown.awaited),
        empty=tuple(shown.name for shown, listed in held if not listed),
        councils=_by_council(shelf, held),
        lately=_lately(shelf, held),
        how_to_read=how_to_read(()),
    )
    return render_page("progress", frame, view)


def _row(shown: ProgressList, listed: tuple[Listed, ...], council: str = "") -> ListRow:
    return ListRow(
        name=shown.name,
        address=pages_of(shown, listed).page_with(lambda each: council in ("", each.entry.council.slug)),
        states=tuple(capitalised(state) for state in shown.states),
        about=shown.about,
        holds=many(len(listed), "entry", "entries"),
        csv=progress_csv_address(shown.slug),
        feeds=feed_links(progress_address(shown.slug), shown.name),
    )


def _by_council(shelf: Shelf, held: tuple[tuple[ProgressList, tuple[Listed, ...]], ...]) -> tuple[ListsOfCouncil, ...]:
    found = {
        council: tuple(_row(shown, listed, council.slug) for shown, listed in held if _has(listed, council.slug))
        for council in shelf.archive.councils
    }
    return tuple(
        ListsOfCouncil(council=Choice(value=council.slug, name=council.short_name), lists=rows)
        for council, rows in found.items()
        if rows
    )


def _has(listed: tuple[Listed, ...], council: str) -> bool:
    return any(each.entry.council.slug == council for each in listed)


def _lately(shelf: Shelf, held: tuple[tuple[ProgressList, tuple[Listed, ...]], ...]) -> tuple[ReportedRow, ...]:
    """Return what later minutes said last, newest first; a mere mention is left out."""
    said = [
        (listed, step)
        for _, listed_here in held
        for listed in listed_here
        for step in listed.followed.steps
        if step.kind is not StepKind.MENTIONED
    ]
    newest = sorted(said, key=lambda pair: _order(shelf, pair[0].followed, pair[1]), reverse=True)
    return tuple(_reported(shelf, listed, step) for listed, step in newest[:LATELY])


def _order(shelf: Shelf, followed: FollowThrough, step: Step) -> tuple[str, str, str]:
    return shelf.archive.by_id[step.document].facts.date.earliest.isoformat(), step.document, followed.id


def _reported(shelf: Shelf, listed: Listed, step: Step) -> ReportedRow:
    return ReportedRow(
        title=fold(listed.entry.facts.title),
        address=listed.address,
        council=listed.entry.council.short_name,
        asked=f"{listed.entry.committee.name}, {listed.entry.facts.date.words}",
        step=step_view(shelf.archive, step, only=False),
    )
