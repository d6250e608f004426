"""What the rows of the tables are made from: a record of the archive with all that stands around it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from generator.model.address import full_address
from generator.model.archive import Entry, Link, PublishedAction, PublishedDecision, PublishedLimb
from generator.model.follow_through import FollowThrough, Step
from generator.model.register import Record
from generator.model.span import Span
from generator.model.theme import Theme
from generator.pages.places import place_of
from generator.pages.progress import Listed
from generator.pages.site import Shelf


class Mention(Protocol):
    """Words of the minutes that say something."""

    @property
    def span(self) -> Span:
        """Where they stand."""

    @property
    def text(self) -> str:
        """The words themselves."""


M = TypeVar("M", bound=Mention)


@dataclass(frozen=True, slots=True, kw_only=True)
class OfItem:
    """An item, and the site's own address."""

    site: str
    entry: Entry

    @property
    def span(self) -> Span:
        """Where its words stand."""
        return self.entry.item.span

    @property
    def record(self) -> Record:
        """Its line in the register, or that of its item."""
        return self.entry.record

    def full(self, address: str) -> str:
        """Return an address of this site in full."""
        return full_address(self.site, address)

    def place(self) -> str:
        """Return the full address at which its words stand."""
        return self.full(place_of(self.entry, self.span))

    def words(self) -> str:
        """Return its words as they stand."""
        return self.span.of(self.entry.document.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class OfDecision(OfItem):
    """A decision in its item."""

    published: PublishedDecision

    @property
    def span(self) -> Span:
        """Where its words stand."""
        return self.published.decision.span

    @property
    def record(self) -> Record:
        """Its line in the register."""
        return self.published.record


@dataclass(frozen=True, slots=True, kw_only=True)
class OfLimb(OfDecision):
    """A limb in its decision: its number there, the limb that holds it, and how deep it is nested."""

    part: PublishedLimb
    number: int
    above: PublishedLimb | None
    depth: int

    @property
    def span(self) -> Span:
        """Where its words stand."""
        return self.part.limb.span

    @property
    def record(self) -> Record:
        """Its line in the register."""
        return self.part.record

    def id_of(self, part: PublishedLimb) -> str:
        """Return a limb's own id: `HEF-7K3QF#a`."""
        return f"{self.published.reference}#{part.anchor}"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfAction(OfItem):
    """An action of an item."""

    published: PublishedAction

    @property
    def span(self) -> Span:
        """Where its words stand."""
        return self.published.action.span

    @property
    def record(self) -> Record:
        """Its line in the register."""
        return self.published.record


@dataclass(frozen=True, slots=True, kw_only=True)
class OfMention(OfItem, Generic[M]):
    """Something that the text of an item says in passing, and its number among those of its kind."""

    mention: M
    number: int

    @property
    def span(self) -> Span:
        """Where its words stand."""
        return self.mention.span


@dataclass(frozen=True, slots=True, kw_only=True)
class OfTheme(OfItem):
    """An item under a theme, with the link that carries the evidence."""

    theme: Theme
    link: Link


@dataclass(frozen=True, slots=True, kw_only=True)
class OfFollowed(OfItem):
    """What is followed, in the item in which it was decided, asked for or promised."""

    listed: Listed

    @property
    def followed(self) -> FollowThrough:
        """What became of it."""
        return self.listed.followed

    @property
    def span(self) -> Span:
        """Where its words stand."""
        return self.followed.quotation.span


@dataclass(frozen=True, slots=True, kw_only=True)
class OfStep(OfItem):
    """A step in the later item that says it: of what is followed, and its number there."""

    followed: FollowThrough
    step: Step
    number: int

    @property
    def span(self) -> Span:
        """Where its words stand."""
        return self.step.quotation.span


def items(shelf: Shelf) -> Iterator[OfItem]:
    """Yield every item, oldest first."""
    for entry in shelf.archive.entries:
        yield OfItem(site=shelf.site.address, entry=entry)


def decisions(shelf: Shelf) -> Iterator[OfDecision]:
    """Yield every decision, routine ones included."""
    for entry in shelf.archive.entries:
        for published in entry.decisions:
            yield OfDecision(site=shelf.site.address, entry=entry, published=published)


def limbs(shelf: Shelf) -> Iterator[OfLimb]:
    """Yield every limb and sub-limb, each with its number in its decision."""
    for decision in decisions(shelf):
        nested = _nested(decision.published.limbs, None, 0)
        for number, (part, above, depth) in enumerate(nested, start=1):
            yield OfLimb(
                site=decision.site,
                entry=decision.entry,
                published=decision.published,
                part=part,
                number=number,
                above=above,
                depth=depth,
            )


def _nested(
    parts: Sequence[PublishedLimb], above: PublishedLimb | None, depth: int
) -> Iterator[tuple[PublishedLimb, PublishedLimb | None, int]]:
    for part in parts:
        yield part, above, depth
        yield from _nested(part.limbs, part, depth + 1)


def actions(shelf: Shelf) -> Iterator[OfAction]:
    """Yield every action."""
    for entry in shelf.archive.entries:
        for published in entry.actions:
            yield OfAction(site=shelf.site.address, entry=entry, published=published)


def numbered(shelf: Shelf, entry: Entry, mentions: Iterable[M]) -> Iterator[OfMention[M]]:
    """Yield the mentions of one kind in an item, numbered from 1."""
    for number, mention in enumerate(mentions, start=1):
        yield OfMention(site=shelf.site.address, entry=entry, mention=mention, number=number)


def themes(shelf: Shelf) -> Iterator[OfTheme]:
    """Yield every item under each of its themes."""
    for entry in shelf.archive.entries:
        for theme, link in shelf.themes_of(entry):
            yield OfTheme(site=shelf.site.address, entry=entry, theme=theme, link=link)


def followed(shelf: Shelf) -> Iterator[OfFollowed]:
    """Yield every part, action and promise that is followed, whether a list shows it or not."""
    for each in shelf.archive.follow_through.values():
        entry = shelf.archive.by_id[each.document]
        yield OfFollowed(site=shelf.site.address, entry=entry, listed=Listed(entry=entry, followed=each))


def steps(shelf: Shelf) -> Iterator[OfStep]:
    """Yield every step, from the oldest to the newest of each thing that is followed."""
    for each in shelf.archive.follow_through.values():
        for number, step in enumerate(each.steps, start=1):
            entry = shelf.archive.by_id[step.document]
            yield OfStep(site=shelf.site.address, entry=entry, followed=each, step=step, number=number)
