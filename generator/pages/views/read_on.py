"""The ways on from an item: what came before and after it."""

from collections import defaultdict
from dataclasses import dataclass

from generator.model.archive import Entry, LinkKind
from generator.model.span import fold
from generator.pages.site import Shelf

ALONG_COMMITTEE = {LinkKind.PREVIOUS: "Before, in this committee", LinkKind.NEXT: "After, in this committee"}
ALONG_THEME = {LinkKind.PREVIOUS_ON_THEME: "Before, in this council", LinkKind.NEXT_ON_THEME: "After, in this council"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """A way on to another item; `themes` are those that both stand under, where the way runs along them."""

    says: str
    title: str
    date: str
    address: str
    themes: str = ""


def neighbours_of(shelf: Shelf, entry: Entry) -> tuple[Neighbour, ...]:
    """Return an item's neighbours in its committee, then those of its council on the same themes, each once."""
    along_committee = (
        _neighbour(shelf, ALONG_COMMITTEE[kind], link.target, "")
        for kind in ALONG_COMMITTEE
        for link in shelf.archive.links(entry.id, kind)
    )
    along_theme = (
        _neighbour(shelf, ALONG_THEME[kind], target, themes)
        for kind in ALONG_THEME
        for target, themes in _shared_themes(shelf, entry, kind).items()
    )
    return (*along_committee, *along_theme)


def _shared_themes(shelf: Shelf, entry: Entry, kind: LinkKind) -> dict[str, str]:
    names = {theme.slug: theme.name.lower() for theme in shelf.archive.themes}
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for link in shelf.archive.links(entry.id, kind):
        groups[link.target].append(names[link.about])
    return {target: ", ".join(themes) for target, themes in groups.items()}


def _neighbour(shelf: Shelf, says: str, target: str, themes: str) -> Neighbour:
    other = shelf.archive.by_id[target]
    title, date = fold(other.facts.title), other.facts.date.words
    return Neighbour(says=says, title=title, date=date, address=other.address, themes=themes)
