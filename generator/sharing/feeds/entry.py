"""One entry of a feed, whatever the feed's format: a decision, an item without one, or an event of the log."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape

from generator.model.address import decision_address, full_address
from generator.model.archive import Entry, Link, PublishedDecision
from generator.model.span import fold
from generator.pages.days import decision_day, newest_day
from generator.pages.licence import licence_in_words
from generator.pages.plain import outcome_in_words
from generator.pages.site import Shelf
from generator.pages.views.matters import names_in_decision
from generator.settings import Site
from generator.sharing.xml import plain


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedEntry:
    """What a feed tells of one thing; `id` never changes, the days are ISO days of the register, `html` is inert."""

    id: str
    title: str
    address: str
    author: str
    published: str
    updated: str
    html: str
    tags: tuple[str, ...] = ()
    source: str = ""
    rights: str = ""
    order: tuple[str, ...] = ()


def tag_uri(site: Site, day: str, name: str) -> str:
    """Return the tag: URI (RFC 4151) of what was published on `day`: `tag:book.example,2024-05-01:d/exs-7k3qf`."""
    return f"tag:{site.id_host},{day}:{name}"


def feed_entries(shelf: Shelf, entries: Iterable[Entry]) -> tuple[FeedEntry, ...]:
    """Return what a feed tells of `entries`, newest first: decisions, and items in which none was made.

    Routine business is left out, and so is an item that holds nothing else.
    """
    made = [each for entry in entries for each in _of_entry(shelf, entry)]
    return tuple(sorted(made, key=lambda each: (each.updated, each.order), reverse=True))


def matter_entries(shelf: Shelf, named: Iterable[tuple[Entry, Link]]) -> tuple[FeedEntry, ...]:
    """Return what a feed tells of a matter, newest first: what was decided on it, and what else names it."""
    made = [each for entry, link in named for each in _on_matter(shelf, entry, link)]
    return tuple(sorted(made, key=lambda each: (each.updated, each.order), reverse=True))


def _on_matter(shelf: Shelf, entry: Entry, link: Link) -> Iterator[FeedEntry]:
    decided = [each for each in entry.decisions if not each.decision.routine and names_in_decision(link, each)]
    for published in decided:
        yield _decision(shelf, entry, published)
    if not decided:
        yield _item(shelf, entry, "named in the minutes", "They name it; no decision of theirs does.")


def _of_entry(shelf: Shelf, entry: Entry) -> Iterator[FeedEntry]:
    if not entry.decisions and not entry.is_routine:
        yield _item(shelf, entry, "no decision recorded", "They record no decision.")
    for published in entry.decisions:
        if not published.decision.routine:
            yield _decision(shelf, entry, published)


def _decision(shelf: Shelf, entry: Entry, published: PublishedDecision) -> FeedEntry:
    decision = published.decision
    parts = [f"{part.limb.label or ''} {part.limb.text}" for part in published.limbs]
    said = [fold(f"{decision.lead or ''} {decision.lead_continued or ''}"), *parts]
    return FeedEntry(
        id=tag_uri(shelf.site, published.published, decision_address(published.reference).strip("/")),
        title=f"{fold(entry.facts.title)} ({outcome_in_words(decision)})",
        address=full_address(shelf.site.address, decision_address(published.reference)),
        author=entry.council.name,
        published=published.published,
        updated=decision_day(published),
        html=paragraphs(_where(entry), *said, f"This site’s reference: {published.reference}"),
        tags=_tags(shelf, entry),
        source=entry.facts.source,
        rights=licence_in_words(entry.council),
        order=(entry.facts.date.earliest.isoformat(), published.reference),
    )


def _item(shelf: Shelf, entry: Entry, noted: str, says: str) -> FeedEntry:
    return FeedEntry(
        id=tag_uri(shelf.site, entry.record.published, f"items/{entry.id}"),
        title=f"{fold(entry.facts.title)} ({noted})",
        address=full_address(shelf.site.address, entry.address),
        author=entry.council.name,
        published=entry.record.published,
        updated=newest_day([entry]),
        html=paragraphs(_where(entry), f"The minutes of this item are held in full. {says}"),
        tags=_tags(shelf, entry),
        source=entry.facts.source,
        rights=licence_in_words(entry.council),
        order=(entry.facts.date.earliest.isoformat(), entry.id),
    )


def paragraphs(*texts: str) -> str:
    """Return each text that says something as a paragraph of inert HTML."""
    return "".join(f"<p>{escape(plain(text))}</p>" for text in texts if plain(text))


def _where(entry: Entry) -> str:
    return f"{entry.council.name}, {entry.committee.name}, {entry.facts.date.words}"


def _tags(shelf: Shelf, entry: Entry) -> tuple[str, ...]:
    return tuple(theme.name for theme, _ in shelf.themes_of(entry))
