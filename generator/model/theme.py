"""The subjects and the words that the site explains."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A subject of children's services improvement and the words that lead to it."""

    slug: str
    name: str
    plain: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """An abbreviation or term of art, its forms in minutes, and what it means in plain words.

    `also` are other names of the same thing, which a search for one of them finds too.
    """

    slug: str
    term: str
    plain: str
    full: str = ""
    forms: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
