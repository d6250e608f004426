"""The older wordings of an item, each beside the one that took its place."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from generator.model.address import committee_address, council_address, history_address, meeting_address
from generator.model.archive import Entry
from generator.model.document import Document
from generator.model.edtf import day_words
from generator.model.register import text_hash
from generator.model.span import fold
from generator.pages.differences import Passage, passages
from generator.pages.environment import many, render_page
from generator.pages.page import Crumb, Frame, Page
from generator.pages.plain import status_in_words
from generator.pages.site import Shelf


@dataclass(frozen=True, slots=True, kw_only=True)
class OlderWording:
    """A wording that was replaced: when, what was known of it, its hash, and the next wording with the changes."""

    until: str
    status: str
    source: str
    read: str
    sha256: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryView:
    """What the page of an item's history shows, the newest change first."""

    title: str
    item_address: str
    count: str
    wordings: tuple[OlderWording, ...]


def make_history(shelf: Shelf, entry: Entry) -> Page:
    """Return the page of an item's older wordings."""
    older = shelf.versions[entry.id]
    view = HistoryView(
        title=fold(entry.facts.title),
        item_address=entry.address,
        count=many(len(older) + 1, "wording"),
        wordings=tuple(_wordings((*older, entry.document)))[::-1],
    )
    return render_page("history", _frame(entry), view)


def _wordings(documents: tuple[Document, ...]) -> Iterator[OlderWording]:
    for before, after in pairwise(documents):
        facts = before.facts
        if facts is not None:
            yield OlderWording(
                until=day_words(facts.replaced),
                status=status_in_words(facts.status),
                source=facts.source,
                read=day_words(facts.retrieved),
                sha256=text_hash(before.text),
                passages=passages(before.text, after.text),
            )


def _frame(entry: Entry) -> Frame:
    council, committee, title = entry.council, entry.committee, fold(entry.facts.title)
    return Frame(
        address=history_address(entry.address),
        kind="history",
        title=f"Older wordings of {title}",
        description=f"What was changed in the minutes of this item: {council.name}, {committee.name}.",
        crumbs=(
            Crumb(title=council.short_name, address=council_address(council.slug)),
            Crumb(title=committee.name, address=committee_address(council.slug, committee.slug)),
            Crumb(title=entry.facts.date.words, address=meeting_address(entry.meeting)),
            Crumb(title=title, address=entry.address),
        ),
        searched=False,
    )
