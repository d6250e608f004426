"""The pictures that stand for a page where its address is shared: what is written on each."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.archive import Entry, PublishedDecision
from generator.model.characters import visible
from generator.model.council import Committee, Council
from generator.model.decision import Kind
from generator.model.document import Status
from generator.model.matter import Matter
from generator.model.span import fold
from generator.model.theme import Theme
from generator.pages.environment import many
from generator.pages.plain import outcome_in_words
from generator.pages.site import Shelf, decisions_of
from generator.pages.views.rows import decision_rows

DECISIONS_WITH_CARDS = 500
SITE_CARD = "site"


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A picture: its path without `.png`, and its words, which are cut where they do not fit.

    `said` are a council's own words, `title` is ours; one of the two is large. `tag` is the outcome, and `kind`
    decides its colour.
    """

    path: str
    site: str
    above: str
    title: str = ""
    said: str = ""
    below: tuple[str, ...] = ()
    tag: str = ""
    kind: Kind | None = None


def committee_card(council: str, committee: str) -> str:
    """Return the path of a committee's card."""
    return f"{council}/{committee}"


def theme_card(theme: str) -> str:
    """Return the path of a theme's card."""
    return f"themes/{theme}"


def matter_card(matter: str) -> str:
    """Return the path of a matter's card."""
    return f"matters/{matter}"


def decision_card(shelf: Shelf, entry: Entry, published: PublishedDecision) -> str:
    """Return the path of a decision's own card, or of its committee's where it is not among the newest."""
    if published.reference in shelf.carded:
        return f"d/{published.reference.lower()}"
    return committee_card(entry.council.slug, entry.committee.slug)


def newest_references(entries: tuple[Entry, ...]) -> frozenset[str]:
    """Return the references of the newest decisions of `entries` (newest first), which have cards of their own."""
    found = decisions_of(entries)[:DECISIONS_WITH_CARDS]
    return frozenset(published.reference for _, published in found)


def make_cards(shelf: Shelf) -> tuple[Card, ...]:
    """Return every card: the site's, one a committee, theme and matter, and one a decision of the newest."""
    name = shelf.site.name
    site = Card(path=SITE_CARD, site=name, above="", title=name, below=(shelf.site.tagline,))
    committees = (_of_committee(shelf, body, part) for body in shelf.archive.councils for part in body.committees)
    themes = (_of_theme(shelf, theme) for theme in shelf.archive.themes)
    matters = (_of_matter(shelf, matter) for matter in shelf.archive.matters)
    return (site, *committees, *themes, *matters, *_of_decisions(shelf))


def _of_committee(shelf: Shelf, council: Council, committee: Committee) -> Card:
    held = decision_rows(shelf.of_committee(council.slug, committee.slug))
    return Card(
        path=committee_card(council.slug, committee.slug),
        site=shelf.site.name,
        above=council.name,
        title=committee.name,
        below=(f"{many(len(held), 'decision')} held here, word for word",),
    )


def _of_theme(shelf: Shelf, theme: Theme) -> Card:
    return Card(
        path=theme_card(theme.slug),
        site=shelf.site.name,
        above="What councils have decided about",
        title=theme.name,
        below=(theme.plain,),
    )


def _of_matter(shelf: Shelf, matter: Matter) -> Card:
    council = next(council for council in shelf.archive.councils if council.slug == matter.named.council)
    return Card(
        path=matter_card(matter.slug),
        site=shelf.site.name,
        above=council.name,
        title=matter.named.name,
        below=(matter.named.plain,),
    )


def _of_decisions(shelf: Shelf) -> Iterator[Card]:
    for entry, published in decisions_of(shelf.newest):
        draft = " (draft minutes)" if entry.facts.status is Status.DRAFT else ""
        if published.reference in shelf.carded:
            yield Card(
                path=decision_card(shelf, entry, published),
                site=shelf.site.name,
                above=fold(visible(entry.facts.title)),
                said=fold(visible(published.decision.span.of(entry.document.text))),
                below=(entry.council.name, f"{entry.committee.name}, {entry.facts.date.words}{draft}"),
                tag=outcome_in_words(published.decision),
                kind=published.decision.kind,
            )
