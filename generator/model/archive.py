"""The linked whole: every item with its permanent ids, and every link between them with its evidence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from generator.model.action import Action
from generator.model.announced import Announced
from generator.model.council import Committee, Council
from generator.model.decision import Decision, Limb
from generator.model.document import Document, Facts
from generator.model.follow_through import FollowThrough
from generator.model.item import AgendaItem, Minutes
from generator.model.matter import Matter
from generator.model.meeting import MeetingKey
from generator.model.mention import Commitment, Organisation
from generator.model.register import Record
from generator.model.span import Span
from generator.model.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedLimb:
    """A limb with its anchor and its register line; a sub-limb's anchor is of the whole decision (`a-i`)."""

    anchor: str
    limb: Limb
    record: Record
    limbs: tuple["PublishedLimb", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedDecision:
    """A decision with its reference (`HEF-7K3QF`), the day that was minted, and its register line."""

    reference: str
    decision: Decision
    limbs: tuple[PublishedLimb, ...]
    document: str
    published: str
    record: Record

    def parts(self) -> tuple[PublishedLimb, ...]:
        """Return every limb and sub-limb in the order in which they stand."""
        return tuple(part for limb in self.limbs for part in _with_sub_limbs(limb))


def _with_sub_limbs(limb: PublishedLimb) -> tuple[PublishedLimb, ...]:
    return (limb, *(part for sub in limb.limbs for part in _with_sub_limbs(sub)))


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedAction:
    """An action with its anchor on the item's page and its register line."""

    anchor: str
    action: Action
    record: Record


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedCommitment:
    """A promise made in the discussion, outside every decision and action, with its anchor on the item's page."""

    anchor: str
    commitment: Commitment
    record: Record


class LinkKind(StrEnum):
    """What a link says; its source is always a document's id."""

    DECISION = "decision"
    THEME = "theme"
    ORGANISATION = "organisation"
    MATTER = "matter"
    PREVIOUS = "previous"
    NEXT = "next"
    PREVIOUS_ON_THEME = "previous on theme"
    NEXT_ON_THEME = "next on theme"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Words of the minutes that carry a link: where they stand, and whether in a title, a decision or the text."""

    span: Span
    text: str
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """From a document to a reference, a theme's, organisation's or matter's slug, or another document.

    `about` is the theme's slug where the link runs along a theme.
    """

    kind: LinkKind
    source: str
    target: str
    evidence: tuple[Evidence, ...] = ()
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One item of the archive: its minutes as read, its facts, its ids, its address and its register line."""

    minutes: Minutes
    facts: Facts
    item: AgendaItem
    council: Council
    committee: Committee
    meeting: MeetingKey
    address: str
    decisions: tuple[PublishedDecision, ...]
    actions: tuple[PublishedAction, ...]
    record: Record
    commitments: tuple[PublishedCommitment, ...] = ()

    @property
    def id(self) -> str:
        """The document's id."""
        return self.facts.id

    @property
    def document(self) -> Document:
        """The document that the item was read from."""
        return self.minutes.document

    @property
    def is_routine(self) -> bool:
        """Whether it is routine business: by its title, or since it decides that alone and asks for nothing."""
        decided = self.decisions and all(published.decision.routine for published in self.decisions)
        return self.item.routine or bool(decided and not self.actions and not self.commitments)


@dataclass(frozen=True, slots=True, kw_only=True)
class Departure:
    """An address that was published and at which its words stand no more.

    `leads_to` is where they stand now, empty where they were withdrawn. `record` is their register line, `item` that
    of the item in whose document they are, or were last.
    """

    address: str
    leads_to: str
    record: Record
    item: Record

    @property
    def page(self) -> str:
        """The address of the page, without the anchor on it."""
        return self.address.partition("#")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive:
    """Everything the site shows.

    Entries run from the oldest to the newest; `by_id` finds one by its document's id. `openings` are what stands
    before the first item of a meeting, where that was uploaded too. `register` is the register as it should stand,
    `departures` are the addresses in it that only lead on or tell what became of them, by page. `follow_through` is
    what became of each part, action and commitment, by its permanent id, in the order of the entries.
    """

    councils: tuple[Council, ...]
    themes: tuple[Theme, ...]
    organisations: tuple[Organisation, ...]
    entries: tuple[Entry, ...]
    by_id: Mapping[str, Entry]
    openings: Mapping[MeetingKey, tuple[Minutes, ...]]
    links_from: Mapping[str, tuple[Link, ...]]
    links_to: Mapping[str, tuple[Link, ...]]
    register: Mapping[str, tuple[Record, ...]] = field(default_factory=dict)
    departures: Mapping[str, tuple[Departure, ...]] = field(default_factory=dict)
    follow_through: Mapping[str, FollowThrough] = field(default_factory=dict)
    announced: tuple[Announced, ...] = ()
    matters: tuple[Matter, ...] = ()

    def links(self, source: str, kind: LinkKind) -> tuple[Link, ...]:
        """Return the links of one kind that leave a document."""
        return tuple(link for link in self.links_from.get(source, ()) if link.kind is kind)
