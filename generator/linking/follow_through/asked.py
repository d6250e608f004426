"""What is followed: each part, action and promise of an item, with what it asks, of whom and by when."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.linking.follow_through.addressed import RECOMMENDS, asked_of
from generator.linking.follow_through.due import find_due_date
from generator.linking.follow_through.names import PlanName, names_in
from generator.linking.follow_through.vocabulary import SPACE, choice
from generator.linking.follow_through.words import COMMON, proper_pairs, proper_terms, terms_in_order, terms_of
from generator.linking.naming import label_slug
from generator.model.archive import Entry, PublishedDecision, PublishedLimb
from generator.model.decision import Decision, Kind
from generator.model.follow_through import Due, Followed, record_id
from generator.model.span import Span, trim

# "The report be noted", and nothing else is to be.
BE_NOTED = re.compile(rf"\b(?:be|was|were){SPACE}{choice('asking', 'noted')}\b", re.IGNORECASE)
BE = re.compile(r"\bbe\b")
# "Notes the report", "That the Committee welcomes the plan", and does not go on to ask.
NOTES = re.compile(
    rf"(?:That{SPACE})?(?:(?:the{SPACE})?(?:[A-Z][\w’'-]{{1,30}}{SPACE}){{1,8}})?{choice('asking', 'notes')}\b",
    re.IGNORECASE,
)
FEW_WORDS = 2
GOES_ON = re.compile(rf"\band{SPACE}(?:also{SPACE})?{choice('asking', 'asks')}\b", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True, eq=False)
class Asked:
    """A part, an action or a promise, as later minutes are searched for it.

    `place` is its place in the archive, by which ties are settled. `label` is its letter or number in small letters;
    `block` the decision it belongs to. Where it only takes note, nothing but an explicit reference is looked for.
    """

    id: str
    place: int
    followed: Followed
    entry: Entry
    span: Span
    label: str
    block: Span
    terms: frozenset[str]
    subject: frozenset[str]
    title_terms: frozenset[str]
    names: tuple[PlanName, ...]
    asked_of: tuple[str, ...]
    recommends: bool
    due: Due | None
    takes_note: bool

    @property
    def text(self) -> str:
        """Its words as they stand."""
        return self.span.of(self.entry.document.text)

    @cached_property
    def telling(self) -> frozenset[str]:
        """Those of its terms that tell what it is about."""
        return self.terms - COMMON

    @cached_property
    def name_words(self) -> frozenset[str]:
        """The words of the names of plans and the like that it holds."""
        return frozenset(word for name in self.names for word in name.words)

    @cached_property
    def terms_in_order(self) -> tuple[str, ...]:
        """Its terms as they follow each other."""
        return terms_in_order(self.text)

    @cached_property
    def proper_terms(self) -> frozenset[str]:
        """The terms that are names of people, places and offices."""
        return proper_terms(self.text)

    @cached_property
    def proper_pairs(self) -> frozenset[tuple[str, str]]:
        """The names of two words that it holds."""
        return proper_pairs(self.text)

    def bodies(self) -> tuple[str, ...]:
        """Return the committees whose later minutes may tell of it: its own, and those it is addressed to."""
        return (self.entry.committee.slug, *self.asked_of)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """Where something that is followed stands."""

    id: str
    followed: Followed
    span: Span
    label: str
    block: Span
    lead: str = ""
    kind: Kind | None = None


def read_asked(entry: Entry, first: int) -> tuple[Asked, ...]:
    """Return everything of an item that is followed, in its order; places count from `first`."""
    title = terms_of(entry.facts.title)
    found = (*_parts(entry), *_actions(entry), *_promises(entry))
    return tuple(_asked(entry, words, title, first + place) for place, words in enumerate(found))


def _asked(entry: Entry, words: _Words, title: frozenset[str], place: int) -> Asked:
    text = words.span.of(entry.document.text)
    addressed, terms = tuple(asked_of(entry, words.lead, text)), terms_of(text)
    return Asked(
        id=words.id,
        place=place,
        followed=words.followed,
        entry=entry,
        span=words.span,
        label=words.label,
        block=words.block,
        terms=terms,
        subject=_subject(terms, title),
        title_terms=title,
        names=names_in(text, entry.facts.title),
        asked_of=addressed,
        recommends=bool(addressed) and (words.kind is Kind.RECOMMENDED or RECOMMENDS.search(text) is not None),
        due=find_due_date(entry, words.span),
        takes_note=words.followed is Followed.PART and takes_note(text),
    )


def _subject(terms: frozenset[str], title: frozenset[str]) -> frozenset[str]:
    """Return what words are about: the title too, where they tell little themselves ("The closure be permanent")."""
    return terms if len(terms - COMMON) >= FEW_WORDS else terms | title


def takes_note(text: str) -> bool:
    """Return whether a part only notes, receives, thanks or welcomes: nothing is to come of it."""
    if GOES_ON.search(text):
        return False
    return NOTES.match(text) is not None or (BE_NOTED.search(text) is not None and len(BE.findall(text)) < 2)


def _parts(entry: Entry) -> Iterator[_Words]:
    for published in entry.decisions:
        if published.decision.routine:
            continue
        for part in published.parts():
            yield _part(entry, published, part)


def _part(entry: Entry, published: PublishedDecision, part: PublishedLimb) -> _Words:
    return _Words(
        id=record_id(published.reference, part.anchor),
        followed=Followed.PART,
        span=_own_words(part, entry.document.text),
        label=part.anchor,
        block=published.decision.span,
        lead=_lead(published.decision),
        kind=part.limb.kind,
    )


def _own_words(part: PublishedLimb, text: str) -> Span:
    """A part's words before its first sub-part, which is followed by itself."""
    if not part.limb.limbs:
        return part.limb.span
    return trim(text, Span(start=part.limb.span.start, end=part.limb.limbs[0].span.start))


def _lead(decision: Decision) -> str:
    return f"{decision.lead or ''} {decision.lead_continued or ''}"


def _actions(entry: Entry) -> Iterator[_Words]:
    for published in entry.actions:
        action = published.action
        yield _Words(
            id=record_id(entry.id, published.anchor),
            followed=Followed.ACTION,
            span=action.span,
            label=label_slug(action.label),
            block=action.span,
        )


def _promises(entry: Entry) -> Iterator[_Words]:
    for published in entry.commitments:
        span = published.commitment.span
        identity = record_id(entry.id, published.anchor)
        yield _Words(id=identity, followed=Followed.COMMITMENT, span=span, label="", block=span)
