"""What a long list can be narrowed by in the page: council, committee, theme, year, kind and what came of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from generator.linking.naming import slugify
from generator.model.archive import Archive, Entry, PublishedDecision
from generator.model.council import Committee, Council
from generator.model.follow_through import record_id
from generator.pages.progress import LISTS, list_of
from generator.pages.site import Shelf, decisions_of
from generator.pages.views.rows import capitalised
from generator.pages.views.years import YearPage


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
    """The choices that lead to something in a list; years, kinds and states only where it is narrowed by them.

    `kinds_are` is what the list calls its kinds.
    """

    councils: tuple[CommitteesOf, ...]
    themes: tuple[Choice, ...]
    years: tuple[Choice, ...] = ()
    kinds: tuple[Choice, ...] = ()
    kinds_are: str = "Outcome"
    states: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """The values by which a row is chosen; a date that spans two years counts under both."""

    council: str
    committee: str
    themes: tuple[str, ...]
    years: tuple[str, ...] = ()
    kind: str = ""
    states: tuple[str, ...] = ()

    @property
    def attributes(self) -> tuple[tuple[str, str], ...]:
        """The name of each mark as lists.js knows it, and its values with a space between two."""
        named = {
            "council": (self.council,),
            "committee": (self.committee,),
            "theme": self.themes,
            "year": self.years,
            "kind": (self.kind,),
            "state": self.states,
        }
        return tuple((name, " ".join(values)) for name, values in named.items() if any(values))


def committee_value(council: Council, committee: Committee) -> str:
    """Return the value by which a committee is chosen: two councils may have committees of one name."""
    return f"{council.slug}-{committee.slug}"


def marks_of(shelf: Shelf, entry: Entry) -> Marks:
    """Return the values by which the rows of an item are chosen."""
    return Marks(
        council=entry.council.slug,
        committee=committee_value(entry.council, entry.committee),
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
                Choice(value=committee_value(council, committee), name=committee.name)
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


def with_years(choices: Choices, page: YearPage[Any], rows: Iterable[Marks]) -> Choices:
    """Return choices with the years of the rows that are shown, the newest first.

    None where there is but one, nor on a page of one year, from which links lead to the others.
    """
    years = {year for marks in rows for year in marks.years}
    if page.others or len(years) < 2:
        return choices
    return replace(choices, years=tuple(Choice(value=year, name=year) for year in sorted(years, reverse=True)))


def with_states(choices: Choices, told: Iterable[str]) -> Choices:
    """Return choices with what came of the rows that are shown, in these words; none where they all say the same."""
    names = sorted(set(told))
    if len(names) < 2:
        return choices
    return replace(choices, states=tuple(Choice(value=slugify(name), name=capitalised(name)) for name in names))


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
