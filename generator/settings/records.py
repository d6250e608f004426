"""Checked YAML into the model's records."""

from collections.abc import Mapping
from datetime import date
from pathlib import PurePosixPath
from typing import Any

from generator.model.council import Committee, CommitteeKind, Council, Licence, Successor
from generator.model.mention import Organisation
from generator.model.theme import Term, Theme
from generator.settings.site import Site, published_address
from generator.settings.strict_yaml import Loaded


def make_site(loaded: Loaded, environment: Mapping[str, str]) -> Site:
    """Return the site record; its address is settled by `environment` where the file says `auto`."""
    entry = _mapping(loaded)
    return Site(
        name=entry["name"],
        tagline=entry["tagline"],
        address=published_address(entry["address"], environment),
        language=entry.get("language", "en-GB"),
        contact=entry.get("contact", ""),
        repository=entry.get("repository", ""),
        originals_up_to=int(entry.get("originals_up_to", 5000)),
        first_host=entry.get("first_host", ""),
    )


def make_council(loaded: Loaded) -> Council:
    """Return the council a file describes; its slug is the file's name."""
    entry = _mapping(loaded)
    ended = entry.get("ended", "")
    return Council(
        slug=PurePosixPath(loaded.source.path).stem,
        name=entry["name"],
        short_name=entry["short_name"],
        code=entry["code"],
        gss=entry["gss"],
        website=entry.get("website", ""),
        minutes_site=entry.get("minutes_site", ""),
        committees=tuple(_committee(slug, fields) for slug, fields in entry["committees"].items()),
        ended=date.fromisoformat(ended) if ended else None,
        successors=tuple(Successor(**fields) for fields in entry.get("successors", [])),
        licence=Licence(**entry["licence"]) if "licence" in entry else None,
    )


def _committee(slug: str, fields: Mapping[str, Any]) -> Committee:
    return Committee(
        slug=slug,
        name=fields["name"],
        kind=CommitteeKind(fields["kind"]),
        about=fields["about"],
        website=fields.get("website", ""),
        also_called=tuple(fields.get("also_called", [])),
    )


def make_themes(loaded: Loaded) -> tuple[Theme, ...]:
    """Return the themes in the order of the file."""
    entries = _mapping(loaded).items()
    return tuple(
        Theme(slug=slug, name=fields["name"], plain=fields["plain"], words=tuple(fields["words"]))
        for slug, fields in entries
    )


def make_terms(loaded: Loaded) -> tuple[Term, ...]:
    """Return the glossary's terms, sorted as a reader looks them up."""
    terms = (
        Term(
            slug=slug,
            term=fields["term"],
            plain=fields["plain"],
            full=fields.get("full", ""),
            forms=tuple(fields["forms"]),
            also=tuple(fields.get("also", [])),
        )
        for slug, fields in _mapping(loaded).items()
    )
    return tuple(sorted(terms, key=lambda term: (term.term.casefold(), term.slug)))


def make_organisations(loaded: Loaded) -> tuple[Organisation, ...]:
    """Return the organisations, sorted by name."""
    found = (
        Organisation(
            slug=slug,
            name=fields["name"],
            forms=tuple(fields["forms"]),
            kind=fields["kind"],
            plain=fields["plain"],
            website=fields.get("website", ""),
        )
        for slug, fields in _mapping(loaded).items()
    )
    return tuple(sorted(found, key=lambda organisation: (organisation.name.casefold(), organisation.slug)))


def _mapping(loaded: Loaded) -> dict[str, Any]:
    """The schema has promised a mapping of the right shape."""
    if not isinstance(loaded.value, dict):
        raise TypeError(loaded.source.path)
    return loaded.value
