"""What a long list can be narrowed by in the page: council, committee, theme, year, kind and what came of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.archive import Archive, Entry, PublishedDecision
from generator.model.follow_through import record_id
from generator.pages.progress import LISTS, list_of
from generator.pages.site import Shelf, decisions_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A value that a reader may choose, and its name."""

    value: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitteesOf:
    """A council's committees as choices."""

    council: Choice
    committees: tuple[Choice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """The choices that lead to something in a list; years, kinds and states only where it is narrowed by them."""

    councils: tuple[CommitteesOf, ...]
    themes: tuple[Choice, ...]
    years: tuple[Choice, ...] = ()
    kinds: tuple[Choice, ...] = ()
    states: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """The values by which a row is chosen; a date that spans two years counts under both."""

    council: str
    committee: str
    themes: tuple[str, ...]
    years: tuple[str, ...] = ()
    states: tuple[str, ...] = ()


def marks_of(shelf: Shelf, entry: Entry) -> Marks:
    """Return the values by which the rows of an item are chosen."""
    council, committee = entry.council.slug, entry.committee.slug
    return Marks(
        council=council,
        committee=f"{council}-{committee}",
        themes=tuple(theme.slug for theme, _ in shelf.themes_of(entry)),
        years=tuple(str(year) for year in entry.facts.date.years),
    )


def choices_of(shelf: Shelf, entries: Iterable[Entry]) -> Choices:
    """Return the choices that lead to a row of `entries`, councils by name and themes in their order."""
    held = {entry.id: entry for entry in entries}.values()
    bodies = {(entry.council.slug, entry.committee.slug) for entry in held}
    themes = {theme.slug for entry in held for theme, _ in shelf.themes_of(entry)}
    councils = (
        CommitteesOf(
            council=Choice(value=council.slug, name=council.short_name),
            committees=tuple(
                Choice(value=f"{council.slug}-{committee.slug}", name=committee.name)
                for committee in council.committees
                if (council.slug, committee.slug) in bodies
            ),
        )
        for council in shelf.archive.councils
    )
    return Choices(
        councils=tuple(each for each in councils if each.committees),
        themes=tuple(Choice(value=t.slug, name=t.name) for t in shelf.archive.themes if t.slug in themes),
    )


def years_of(entries: Iterable[Entry]) -> tuple[Choice, ...]:
    """Return the years that `entries` may lie in as choices, the newest first."""
    years = {year for entry in entries for year in entry.facts.date.years}
    return tuple(Choice(value=str(year), name=str(year)) for year in sorted(years, reverse=True))


def states_of(archive: Archive, published: PublishedDecision) -> tuple[str, ...]:
    """Return the lists of progress in which a decision's parts stand, by their short names, in the lists' order."""
    records = (record_id(published.reference, part.anchor) for part in published.parts())
    followed = (archive.follow_through[record] for record in records if record in archive.follow_through)
    found = {list_of(each) for each in followed}
    return tuple(shown.slug for shown in LISTS if shown.slug in found)


def states_among(archive: Archive, entries: Iterable[Entry]) -> tuple[Choice, ...]:
    """Return the lists of progress in which something that `entries` decided stands, as choices."""
    found = {slug for _, published in decisions_of(entries) for slug in states_of(archive, published)}
    return tuple(Choice(value=shown.slug, name=shown.name) for shown in LISTS if shown.slug in found)
