"""One list of progress: what stands where the record leaves it, by the date it was asked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from textwrap import shorten

from generator.model.address import PROGRESS, progress_address, progress_csv_address
from generator.model.archive import Entry
from generator.model.decision import Kind
from generator.model.follow_through import Followed, FollowThrough, State
from generator.model.span import fold
from generator.pages.days import newest_day
from generator.pages.environment import many, render_page
from generator.pages.following import feed_links
from generator.pages.labels import NamedPart, named_parts
from generator.pages.page import Crumb, Frame, Page
from generator.pages.plain import outcome
from generator.pages.progress import Listed, ProgressList, lists_of
from generator.pages.silence import searched_in_words, unanswered_in_words
from generator.pages.site import Shelf
from generator.pages.views.came_of_it import StepView, came_of_it, step_view
from generator.pages.views.choices import Choice, Choices, Marks, choices_of, marks_of, with_years
from generator.pages.views.how_to_read import Word, how_to_read, word_of_part
from generator.pages.views.rows import capitalised, year_in_words
from generator.pages.views.years import ByYear, OtherYear, YearPage, year_slug

LONGEST = 400
OTHER_KINDS = {Followed.ACTION: "action", Followed.COMMITMENT: "promise"}
# The kinds of parts from the strongest to the weakest, then the others.
KINDS: dict[str, str] = {kind: outcome(kind) for kind in Kind} | {
    kind: kind.capitalize() for kind in OTHER_KINDS.values()
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressRow:
    """One part, action or promise: its words, where it stands, where the record leaves it, and what says so.

    `name` tells it from the others of its item; `step` is the latest thing that a later record says of it, `more` how
    many stand before that.
    """

    title: str
    address: str
    name: str
    words: str
    word: Word | None
    where: str
    marks: Marks
    state: str
    silence: str
    answer: str
    step: StepView | None
    more: str


@dataclass(frozen=True, slots=True, kw_only=True)
class YearOfAsking:
    """What was asked in a year, or within several where the date is not known to one."""

    year: str
    slug: str
    rows: tuple[ProgressRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressListView:
    """What a list shows."""

    title: str
    about: str
    holds: str
    csv: str
    years: tuple[YearOfAsking, ...]
    others: tuple[OtherYear, ...]
    choices: Choices
    how_to_read: tuple[Word, ...]


def make_progress_lists(shelf: Shelf) -> Iterator[Page]:
    """Yield the pages of every list, of the empty ones too: their addresses are bookmarked and followed."""
    for shown, listed in lists_of(shelf.archive):
        choices = replace(choices_of(shelf, (each.entry for each in listed)), kinds=_kinds(listed), kinds_are="Kind")
        for page in pages_of(shown, listed).pages():
            yield _page(shelf, shown, choices, page)


def pages_of(shown: ProgressList, listed: Sequence[Listed]) -> ByYear[Listed]:
    """Return a list by the year of asking."""
    address = partial(progress_address, shown.slug)
    return ByYear.of(listed, lambda each: each.entry.facts.date.years, address, "entry", "entries")


def _page(shelf: Shelf, shown: ProgressList, choices: Choices, page: YearPage[Listed]) -> Page:
    years = tuple(
        YearOfAsking(year=year_in_words(years), slug=year_slug(years), rows=tuple(_row(shelf, each) for each in held))
        for years, held in page.years.items()
    )
    view = ProgressListView(
        title=page.title(shown.name),
        about=shown.about,
        holds=many(len(page.rows), "entry", "entries"),
        csv=progress_csv_address(shown.slug),
        years=years,
        others=page.others,
        choices=with_years(choices, page, (row.marks for year in years for row in year.rows)),
        how_to_read=how_to_read(row.word for year in years for row in year.rows if row.word),
    )
    return render_page("progress_list", _frame(shown, page, view.title), view)


def _frame(shown: ProgressList, page: YearPage[Listed], title: str) -> Frame:
    whole = progress_address(shown.slug)
    return Frame(
        address=page.address,
        kind="progress-list",
        title=title,
        description=shown.about,
        crumbs=(Crumb(title="What came of it", address=PROGRESS), *page.crumbs(shown.name, whole)),
        searched=False,
        updated=newest_day(each.entry for each in page.rows),
        feeds=feed_links(whole, shown.name),
    )


def _row(shelf: Shelf, listed: Listed) -> ProgressRow:
    entry, followed = listed.entry, listed.followed
    part = _part(entry, followed)
    came = came_of_it(shelf.archive, followed.id)
    return ProgressRow(
        title=fold(entry.facts.title),
        address=listed.address,
        name=_name(followed, part),
        words=shorten(fold(followed.quotation.text), LONGEST, placeholder=" …"),
        word=word_of_part(part) if part else None,
        where=f"{entry.council.short_name} · {entry.committee.name} · {entry.facts.date.words}",
        marks=replace(marks_of(shelf, entry), kind=_kind(listed)),
        state=f"{capitalised(followed.state)}.",
        silence=_looked_for(followed),
        answer=(came.answer if came else "") or unanswered_in_words(entry.council, followed),
        step=step_view(shelf.archive, followed.steps[-1], only=len(followed.steps) == 1) if followed.steps else None,
        more=many(len(followed.steps) - 1, "earlier record") if len(followed.steps) > 1 else "",
    )


def _kinds(listed: Sequence[Listed]) -> tuple[Choice, ...]:
    found = set(map(_kind, listed))
    return tuple(Choice(value=kind, name=name) for kind, name in KINDS.items() if kind in found)


def _kind(listed: Listed) -> str:
    part = _part(listed.entry, listed.followed)
    return part.part.limb.kind if part is not None else OTHER_KINDS[listed.followed.followed]


def _part(entry: Entry, followed: FollowThrough) -> NamedPart | None:
    decisions = (published for published in entry.decisions if published.reference == followed.parent)
    named = (named for published in decisions for named in named_parts(published))
    return next((each for each in named if each.part.anchor == followed.anchor), None)


def _name(followed: FollowThrough, part: NamedPart | None) -> str:
    if part is not None:
        return f"{part.name[:1].lower()}{part.name[1:]} of {followed.parent}"
    return f"{OTHER_KINDS[followed.followed]} {followed.anchor.rpartition('-')[2]}"


def _looked_for(followed: FollowThrough) -> str:
    """Return the date that was set and in which minutes nothing was found; nothing where later minutes report."""
    due, searched = followed.due_now, searched_in_words(followed.coverage)
    if followed.date_passed and due is not None:
        return f"The date set was {due.date.words}. Nothing is reported {searched}."
    set_for = f"The date set is {due.date.words}. " if due is not None and followed.state.is_silence else ""
    looked = f"Looked for {searched}." if followed.state is State.NO_LATER_MENTION else ""
    return (set_for + looked).strip()
