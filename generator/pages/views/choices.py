"""What a long list can be narrowed by in the page: council, committee and theme."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.archive import Entry
from generator.pages.site import Shelf


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
    """The choices that lead to something in a list."""

    councils: tuple[CommitteesOf, ...]
    themes: tuple[Choice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """The values by which a row is chosen."""

    council: str
    committee: str
    themes: tuple[str, ...]


def marks_of(shelf: Shelf, entry: Entry) -> Marks:
    """Return the values by which the rows of an item are chosen."""
    council, committee = entry.council.slug, entry.committee.slug
    themes = tuple(theme.slug for theme, _ in shelf.themes_of(entry))
    return Marks(council=council, committee=f"{council}-{committee}", themes=themes)


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
