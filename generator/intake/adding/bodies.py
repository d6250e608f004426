"""Which council and which committee a name or an address means: an exact match, or none."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from generator.intake.adding.addresses import canonical_address, host_of, number_in
from generator.linking.naming import APOSTROPHES
from generator.model.council import Committee, Council
from generator.model.span import fold

Body = TypeVar("Body", Committee, Council)

LONGEST = 300
ENDED = re.compile(
    r"[ ]?[-(\N{EN DASH}][ ]?(?:expired|disbanded|dissolved|ceased|archived|historic)\b.{0,60}\Z", re.IGNORECASE
)
NOT_A_WORD = re.compile(r"[\W_]+")
BETWEEN_NAMES = re.compile(r"[|,:;()\n\N{EN DASH}\N{EM DASH}]|[ ]-[ ]")
BEFORE_A_NAME = ("of", "for", "the", "at", "by")


def plain_name(name: str) -> str:
    """Return a name without what clerks write differently: case, marks, "&" for "and", "The", " - Expired 18/10/22"."""
    bare = ENDED.sub("", fold(name[:LONGEST]))
    words = NOT_A_WORD.sub(" ", APOSTROPHES.sub("", bare).replace("&", " and ")).casefold()
    return words.strip().removeprefix("the ")


def council_at(address: str, councils: Iterable[Council]) -> Council | None:
    """Return the council on whose site an address lies: its minutes' host, its website's, or one below that."""
    known = tuple(councils)
    host = host_of(address)
    if not host:
        return None
    own = [council for council in known if host in _hosts(council)]
    return _only(own or [council for council in known if _lies_below(host, council.website)])


def _hosts(council: Council) -> set[str]:
    return {host_of(site) for site in (council.minutes_site, council.website, *(c.website for c in council.committees))}


def _lies_below(host: str, website: str) -> bool:
    domain = host_of(website)
    return bool(domain) and host.endswith(f".{domain}")


def council_named(words: str, councils: Iterable[Council]) -> Council | None:
    """Return the one council whose full name stands in `words`, or whose short name they are.

    A longer name that ends in a council's name is another council's: West Exampleshire Council is not
    Exampleshire Council.
    """
    parts = [plain_name(part) for part in BETWEEN_NAMES.split(words[:LONGEST])]
    whole = plain_name(words)
    return _only([c for c in councils if whole == plain_name(c.short_name) or _stands_in(plain_name(c.name), parts)])


def _stands_in(name: str, parts: Sequence[str]) -> bool:
    return any(part == name or part.endswith(tuple(_introduced(name))) for part in parts)


def _introduced(name: str) -> Iterator[str]:
    return (f" {word} {name}" for word in BEFORE_A_NAME)


def committee_named(name: str, council: Council) -> Committee | None:
    """Return the one committee of a council that bears this name, or is also called by it."""
    wanted = plain_name(name)
    return _only([body for body in council.committees if wanted in map(plain_name, (body.name, *body.also_called))])


def committee_at(address: str, council: Council) -> Committee | None:
    """Return the committee whose number (`CId=164`) a canonical address bears on the same site as its own page."""
    number = number_in(address, "CId")
    pages = [(body, canonical_address(body.website)) for body in council.committees]
    return _only([body for body, page in pages if number and _is_page_of(page, number, host_of(address))])


def _is_page_of(page: str, number: str, host: str) -> bool:
    return "/mgCommitteeDetails.aspx?" in page and number_in(page, "ID") == number and host_of(page) == host


def _only(found: Sequence[Body]) -> Body | None:
    return found[0] if len(found) == 1 else None
