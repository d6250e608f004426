"""Who is who: each item, decision, limb, action and commitment gets its permanent id, or keeps the one it has."""

from collections.abc import Container, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from generator.linking.anchors import Anchors, anchor_actions, anchor_commitments, anchor_limbs
from generator.linking.matching import match_texts
from generator.linking.naming import free_name, make_reference, slugify
from generator.model.action import Action
from generator.model.address import decision_address, item_address, meeting_address
from generator.model.archive import PublishedAction, PublishedCommitment, PublishedDecision
from generator.model.decision import Decision
from generator.model.document import Document, Facts
from generator.model.item import AgendaItem, Minutes
from generator.model.meeting import MeetingKey
from generator.model.mention import Commitment
from generator.model.register import Record, RecordKind, text_hash


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What other documents hold: references, and the addresses of items."""

    references: AbstractSet[str]
    addresses: AbstractSet[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SlugsTaken(Container[object]):
    """The slugs that items hold in one meeting's folder, looked up without a walk through every address."""

    folder: str
    addresses: AbstractSet[str]

    def __contains__(self, slug: object) -> bool:
        return f"{self.folder}{slug}/" in self.addresses


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """A document's ids, the register lines that promise them, and the lines whose words stand here no more."""

    address: str
    decisions: tuple[PublishedDecision, ...]
    actions: tuple[PublishedAction, ...]
    commitments: tuple[PublishedCommitment, ...]
    records: tuple[Record, ...]
    orphans: tuple[Record, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A document about to be identified, with the day that new ids will bear."""

    minutes: Minutes
    facts: Facts
    item: AgendaItem
    code: str
    today: str

    @property
    def document(self) -> Document:
        """The document that it was read from."""
        return self.minutes.document

    @property
    def meeting(self) -> MeetingKey:
        """The meeting that the facts name."""
        return meeting_key(self.facts)


def meeting_key(facts: Facts) -> MeetingKey:
    """Return the meeting that a document's facts name."""
    return MeetingKey(council=facts.council, committee=facts.committee, date=facts.date.text, sitting=facts.sitting)


def identify(subject: Subject, held: Sequence[Record], taken: Taken) -> Identity:
    """Return the ids of one document; `held` are its register lines as they stand, in order.

    What was published keeps its id with its words; what is new gets one made from its words.
    """
    item = _item_record(subject, held, taken.addresses)
    decisions, decision_records = _decisions(subject, held, taken.references)
    actions, action_records = _actions(subject, held, item.address)
    commitments, commitment_records = _commitments(subject, held, item.address)
    records = (item, *decision_records, *action_records, *commitment_records)
    kept = {(record.parent, record.id) for record in records}
    orphans = tuple(record for record in held if (record.parent, record.id) not in kept)
    return Identity(
        address=item.address,
        decisions=decisions,
        actions=actions,
        commitments=commitments,
        records=(*records, *orphans),
        orphans=orphans,
    )


def _item_record(subject: Subject, held: Sequence[Record], addresses: AbstractSet[str]) -> Record:
    facts = subject.facts
    for record in held:
        if record.kind is RecordKind.ITEM:
            return replace(record, text=facts.title, sha256=subject.document.sha256)
    folder = meeting_address(subject.meeting)
    slug = free_name(slugify(facts.title), SlugsTaken(folder=folder, addresses=addresses))
    return Record(
        kind=RecordKind.ITEM,
        id=facts.id,
        parent="",
        address=item_address(subject.meeting, slug),
        label=subject.item.number or "",
        text=facts.title,
        sha256=subject.document.sha256,
        published=subject.today,
    )


def decision_text(decision: Decision, text: str) -> str:
    """Return the words of a decision: from its lead to the end of its last limb."""
    return decision.span.of(text)


def _decisions(
    subject: Subject, held: Sequence[Record], taken: AbstractSet[str]
) -> tuple[tuple[PublishedDecision, ...], tuple[Record, ...]]:
    old = [record for record in held if record.kind is RecordKind.DECISION]
    found = subject.item.decisions
    texts = [decision_text(decision, subject.document.text) for decision in found]
    matched = match_texts([record.text for record in old], texts)
    references = {record.id for record in old} | set(taken)
    published: list[PublishedDecision] = []
    records: list[Record] = []
    for index, (decision, text) in enumerate(zip(found, texts, strict=True)):
        known = old[matched[index]] if index in matched else None
        record = _decision_record(subject, text, known, references)
        references.add(record.id)
        limbs, limb_records = anchor_limbs(decision.limbs, record.id, _anchors(subject, held, record.id))
        records.extend((record, *limb_records))
        published.append(
            PublishedDecision(
                reference=record.id,
                decision=decision,
                limbs=limbs,
                document=subject.facts.id,
                published=record.published,
            )
        )
    return tuple(published), tuple(records)


def _anchors(subject: Subject, held: Sequence[Record], parent: str) -> Anchors:
    return Anchors(held=tuple(record for record in held if record.parent == parent), today=subject.today)


def _decision_record(subject: Subject, text: str, known: Record | None, taken: AbstractSet[str]) -> Record:
    if known is not None:
        return replace(known, text=" ".join(text.split()), sha256=text_hash(text))
    reference = make_reference(subject.code, f"{subject.facts.id}\n{text_hash(text)}", taken)
    return Record(
        kind=RecordKind.DECISION,
        id=reference,
        parent=subject.facts.id,
        address=decision_address(reference),
        label="",
        text=" ".join(text.split()),
        sha256=text_hash(text),
        published=subject.today,
    )


def _actions(
    subject: Subject, held: Sequence[Record], address: str
) -> tuple[tuple[PublishedAction, ...], tuple[Record, ...]]:
    old = tuple(record for record in held if record.kind is RecordKind.ACTION)
    found: tuple[Action, ...] = subject.item.actions
    return anchor_actions(found, subject.facts.id, address, Anchors(held=old, today=subject.today))


def _commitments(
    subject: Subject, held: Sequence[Record], address: str
) -> tuple[tuple[PublishedCommitment, ...], tuple[Record, ...]]:
    old = tuple(record for record in held if record.kind is RecordKind.COMMITMENT)
    found = promised_apart(subject.item)
    return anchor_commitments(found, subject.facts.id, address, Anchors(held=old, today=subject.today))


def promised_apart(item: AgendaItem) -> tuple[Commitment, ...]:
    """Return the promises made outside every decision and action: the others have the address of what holds them."""
    taken = (*(decision.span for decision in item.decisions), *(action.span for action in item.actions))
    return tuple(found for found in item.commitments if not any(span.meets(found.span) for span in taken))
