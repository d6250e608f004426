"""What a schema cannot say: names that must be unique across files, names that the site's own pages hold, real days."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import PurePosixPath
from typing import Any

from generator.model.problem import Problem
from generator.settings.strict_yaml import KeyPath, Loaded

RESERVED = frozenset(
    {
        "about", "assets", "changes", "councils", "d", "data", "dates", "decisions", "feeds", "figures", "glossary",
        "matters", "pagefind", "progress", "search", "themes",
    }
)  # fmt: skip

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
# The years of a council's decisions and of a theme stand where a committee's or a council's page would.
YEARS = re.compile(r"[0-9]{4}(?:-[0-9]{4})?\Z")
Claim = tuple[str, Loaded, KeyPath]


def check_settings(councils: Iterable[Loaded], glossary: Loaded, organisations: Loaded) -> Iterator[Problem]:
    """Yield a problem for each name that two things claim, and for each council that cannot stand as it is."""
    held = tuple(councils)
    for council in held:
        yield from _council(council)
    yield from _twice(((_entry(council)["code"], council, ("code",)) for council in held), "code")
    yield from _twice(((_entry(council)["gss"], council, ("gss",)) for council in held), "GSS code")
    yield from _twice(_forms(glossary), "form")
    yield from _twice(_forms(organisations), "form")


def _entry(loaded: Loaded) -> dict[str, Any]:
    return loaded.value if isinstance(loaded.value, dict) else {}


def _council(loaded: Loaded) -> Iterator[Problem]:
    slug = PurePosixPath(loaded.source.path).stem
    if slug in RESERVED:
        yield loaded.problem(f'the site has a page called "{slug}" already', "give this file another name", ())
    if not SLUG.match(slug):
        mend = "name the file in small letters, figures and single hyphens, such as west-exampleshire.yml"
        yield loaded.problem(f'"{slug}" cannot stand in an address', mend, ())
    yield from _named_like_years(loaded, slug)
    try:
        date.fromisoformat(_entry(loaded).get("ended") or "2000-01-01")
    except ValueError:
        yield loaded.problem("ended: there is no such day", "write a real day, such as 2023-03-31", ("ended",))


def _named_like_years(loaded: Loaded, slug: str) -> Iterator[Problem]:
    names: dict[str, KeyPath] = {name: ("committees", name) for name in _entry(loaded)["committees"]}
    for name, path in {slug: (), **names}.items():
        if YEARS.match(name):
            yield loaded.problem(f'"{name}" is where the site has a year', "choose a name with letters", path)


def _forms(loaded: Loaded) -> Iterator[Claim]:
    for slug, fields in _entry(loaded).items():
        for index, form in enumerate(fields["forms"]):
            yield form, loaded, (slug, "forms", index)


def _twice(claims: Iterable[Claim], what: str) -> Iterator[Problem]:
    first: dict[str, Loaded] = {}
    for name, loaded, path in claims:
        if name in first:
            message = f'the {what} "{name}" stands twice; first in {first[name].source.path}'
            yield loaded.problem(message, "keep it in one place", path)
        first.setdefault(name, loaded)
