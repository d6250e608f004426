"""What came before and after: in the same committee, and in the same council on the same theme."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from generator.model.archive import Entry, Link, LinkKind


def find_neighbours(entries: Sequence[Entry], links: Iterable[Link]) -> Iterator[Link]:
    """Yield the links between items that follow one another; `entries` run from the oldest to the newest."""
    committees: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for entry in entries:
        committees[entry.council.slug, entry.committee.slug].append(entry.id)
    for documents in committees.values():
        yield from _chain(documents, LinkKind.PREVIOUS, LinkKind.NEXT, "")
    for (_, theme), documents in _on_themes(entries, links).items():
        yield from _chain(documents, LinkKind.PREVIOUS_ON_THEME, LinkKind.NEXT_ON_THEME, theme)


def _on_themes(entries: Sequence[Entry], links: Iterable[Link]) -> dict[tuple[str, str], list[str]]:
    councils = {entry.id: entry.council.slug for entry in entries}
    order = {entry.id: place for place, entry in enumerate(entries)}
    found: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    themed = (link for link in links if link.kind is LinkKind.THEME)
    for link in sorted(themed, key=lambda link: order[link.source]):
        found[councils[link.source], link.target].append(link.source)
    return found


def _chain(documents: Sequence[str], back: LinkKind, forward: LinkKind, about: str) -> Iterator[Link]:
    for earlier, later in pairwise(documents):
        yield Link(kind=back, source=later, target=earlier, about=about)
        yield Link(kind=forward, source=earlier, target=later, about=about)
