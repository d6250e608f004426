"""Different words for the same thing, from the glossary, so that a search for one finds the others."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.linking.wording import keeps_case
from generator.model.address import decision_address
from generator.model.archive import Departure
from generator.model.council import Council
from generator.model.register import RecordKind
from generator.model.theme import Term
from generator.pages.page import StaticFile

Departures = Mapping[str, tuple[Departure, ...]]
PATH = "search/wordings.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wordings:
    """One thing under several names: `names` are all searched for; `forms` (plurals too) are what a reader may type."""

    names: tuple[str, ...]
    forms: tuple[str, ...]


def make_wordings(
    terms: Iterable[Term], councils: Iterable[Council], departures: Departures | None = None
) -> StaticFile:
    """Return the file from which search knows other names for a thing, and which codes begin a reference.

    `letters` says by which term's filter a page is known that has a name in capitals; `departed` are the references
    at whose address stands only what became of the decision: the index does not have them.
    """
    explained = tuple(terms)
    groups = [{"names": group.names, "forms": group.forms} for group in same_things(explained)]
    letters = {name: term.slug for term in explained for name in letters_of(term)}
    codes = sorted(council.code for council in councils)
    departed = departed_references(departures or {})
    held = {"codes": codes, "letters": letters, "groups": groups, "departed": departed}
    return StaticFile(path=PATH, content=f"{json.dumps(held, ensure_ascii=False, separators=(',', ':'))}\n".encode())


def departed_references(departures: Departures) -> list[str]:
    """Return the references of the decisions that stand no more at the address of their reference."""
    addresses = {each.address: each.record for page in departures.values() for each in page}
    decisions = ((record.id, address) for address, record in addresses.items() if record.kind is RecordKind.DECISION)
    return sorted(reference for reference, address in decisions if address == decision_address(reference))


def same_things(terms: Iterable[Term]) -> tuple[Wordings, ...]:
    """Return every thing that has more than one name; terms that share a name are one thing."""
    groups: list[Wordings] = []
    for term in terms:
        group = _of_term(term)
        for other in [known for known in groups if _share_a_name(known, group)]:
            groups.remove(other)
            group = _joined(other, group)
        groups.append(group)
    return tuple(group for group in groups if len(group.names) > 1)


def letters_of(term: Term) -> tuple[str, ...]:
    """Return the names of a term that are letters, told by their capitals, to which search is blind: SEND and SEN."""
    names = _names(term)
    return tuple(name for name in names if keeps_case(name)) if len(names) > 1 else ()


def _of_term(term: Term) -> Wordings:
    """The other forms of a term are not its names: "phase 1" and "phase 2" explain one word and are two things."""
    names = _names(term)
    return _distinct(names, (*names, *term.forms))


def _names(term: Term) -> tuple[str, ...]:
    return (_as_minutes_print(term), *([term.full] if term.full else []), *term.also)


def _as_minutes_print(term: Term) -> str:
    return next((form for form in term.forms if form.casefold() == term.term.casefold()), term.term)


def _share_a_name(one: Wordings, other: Wordings) -> bool:
    return not {name.casefold() for name in one.names}.isdisjoint(name.casefold() for name in other.names)


def _joined(one: Wordings, other: Wordings) -> Wordings:
    return _distinct((*one.names, *other.names), (*one.forms, *other.forms))


def _distinct(names: Iterable[str], forms: Iterable[str]) -> Wordings:
    by_fold: dict[str, str] = {}
    for name in names:
        by_fold.setdefault(name.casefold(), name)
    return Wordings(names=tuple(by_fold.values()), forms=tuple(sorted({form.casefold() for form in forms})))
