"""Where the long lists stand narrowed: a link to the page on which what was chosen begins, with the choice."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlencode

from generator.model.address import decisions_address
from generator.model.archive import Entry
from generator.pages.progress import Listed, ProgressList
from generator.pages.site import Shelf, decisions_of
from generator.pages.views.decisions import decided_by_year
from generator.pages.views.progress_list import pages_of

Lists = Iterable[tuple[ProgressList, tuple[Listed, ...]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class AmongAll:
    """Some decisions in the list of all: whose they are, and by what else that list narrows them."""

    whose: str
    by: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AwaitedIn:
    """A list in which something awaited of a council stands, and how much."""

    name: str
    address: str
    count: int


def among_all(shelf: Shelf, entries: Iterable[Entry], whose: str, by: str, **choice: str) -> AmongAll | None:
    """Return where the decisions of `entries` stand in the list of all, narrowed to `choice`; None without any.

    It is the page of the list on which the first of them stands.
    """
    first = next((entry for entry, _ in decisions_of(entries)), None)
    if first is None:
        return None
    page = decided_by_year(shelf.newest, decisions_address).page_with(lambda row: row[0].id == first.id)
    by = f"{by}, year, outcome and what came of it"
    return AmongAll(whose=whose, by=by, address=f"{page}?{urlencode(choice)}")


def awaited_in(held: Lists, council: str) -> tuple[AwaitedIn, ...]:
    """Return the lists in which what is awaited of a council stands, narrowed to it, the one with most of it first."""
    found = (_of_council(shown, listed, council) for shown, listed in held if shown.awaited)
    return tuple(sorted((each for each in found if each), key=lambda each: -each.count))


def _of_council(shown: ProgressList, listed: tuple[Listed, ...], council: str) -> AwaitedIn | None:
    own = sum(each.entry.council.slug == council for each in listed)
    if not own:
        return None
    page = pages_of(shown, listed).page_with(lambda each: each.entry.council.slug == council)
    return AwaitedIn(name=shown.name, address=f"{page}?{urlencode({'council': council})}", count=own)
