"""Decisions, actions and promises as pages know them: as they were read, each with its register line."""

from collections.abc import Iterable, Iterator, Sequence

from generator.linking.identity import Identities
from generator.linking.wanted import Subject, promised_apart
from generator.model.archive import PublishedAction, PublishedCommitment, PublishedDecision, PublishedLimb
from generator.model.decision import Limb
from generator.model.register import Record, RecordKind


def published_decisions(subject: Subject, identities: Identities) -> tuple[PublishedDecision, ...]:
    """Return the decisions of a document, in order."""
    name = subject.facts.id
    wanted = identities.wanted[name]
    records = [identities.records[each] for each in wanted if each.kind is RecordKind.DECISION]
    return tuple(
        PublishedDecision(
            reference=record.id,
            decision=decision,
            limbs=_limbs(decision.limbs, iter(_parts(identities, name, at))),
            document=name,
            published=record.published,
            record=record,
        )
        for at, (decision, record) in enumerate(zip(subject.item.decisions, records, strict=True))
    )


def published_actions(subject: Subject, identities: Identities) -> tuple[PublishedAction, ...]:
    """Return the actions of a document, in order."""
    wanted = identities.wanted[subject.facts.id]
    records = [identities.records[each] for each in wanted if each.kind is RecordKind.ACTION]
    return tuple(
        PublishedAction(anchor=record.id, action=action, record=record)
        for action, record in zip(subject.item.actions, records, strict=True)
    )


def published_commitments(subject: Subject, identities: Identities) -> tuple[PublishedCommitment, ...]:
    """Return the promises of a document that have an address of their own, in order."""
    wanted = identities.wanted[subject.facts.id]
    records = [identities.records[each] for each in wanted if each.kind is RecordKind.COMMITMENT]
    return tuple(
        PublishedCommitment(anchor=record.id, commitment=commitment, record=record)
        for commitment, record in zip(promised_apart(subject.item), records, strict=True)
    )


def _parts(identities: Identities, document: str, decision: int) -> Iterable[Record]:
    """Return the records of a decision's parts and sub-parts, in the order in which they stand."""
    for wanted in identities.wanted[document]:
        if wanted.kind is RecordKind.LIMB and wanted.decision == decision:
            yield identities.records[wanted]


def _limbs(limbs: Sequence[Limb], records: Iterator[Record]) -> tuple[PublishedLimb, ...]:
    """Return limbs with the records that come next: each part's own, then those of the parts below it."""
    published = []
    for limb in limbs:
        record = next(records)
        below = _limbs(limb.limbs, records)
        published.append(PublishedLimb(anchor=record.id, limb=limb, record=record, limbs=below))
    return tuple(published)
