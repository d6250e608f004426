"""The anchors of limbs, actions and commitments: named when first published, then kept with the words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.linking.matching import match_texts
from generator.linking.naming import free_name, label_slug
from generator.model.action import Action
from generator.model.address import part_address
from generator.model.archive import PublishedAction, PublishedCommitment, PublishedLimb
from generator.model.decision import Limb
from generator.model.mention import Commitment
from generator.model.register import Record, RecordKind, text_hash
from generator.model.span import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchors:
    """The register lines of one decision's parts, or an item's actions or promises, and the day new ones will bear."""

    held: tuple[Record, ...]
    today: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A part that needs an anchor: its words, its label, and the anchor it would like."""

    text: str
    label: str | None
    anchor: str


def anchor_limbs(
    limbs: Sequence[Limb], reference: str, anchors: Anchors
) -> tuple[tuple[PublishedLimb, ...], tuple[Record, ...]]:
    """Return the limbs with their anchors, and one register line for each limb and sub-limb."""
    flat = _flatten(limbs, "")
    wanted = [Wanted(text=limb.text, label=limb.label, anchor=anchor) for limb, anchor in flat]
    records = _name_all(wanted, reference, RecordKind.LIMB, anchors)
    records = [replace(record, address=part_address(reference, record.id)) for record in records]
    names = {id(limb): record.id for (limb, _), record in zip(flat, records, strict=True)}
    return tuple(_published(limb, names) for limb in limbs), tuple(records)


def anchor_actions(
    actions: Sequence[Action], document: str, address: str, anchors: Anchors
) -> tuple[tuple[PublishedAction, ...], tuple[Record, ...]]:
    """Return the actions with their anchors (`action-1`) on the item's page, and their register lines."""
    wanted = [
        Wanted(text=action.text, label=action.label, anchor=f"action-{label_slug(action.label) or f'n{place}'}")
        for place, action in enumerate(actions, start=1)
    ]
    records = _name_all(wanted, document, RecordKind.ACTION, anchors)
    records = [replace(record, address=f"{address}#{record.id}") for record in records]
    published = (
        PublishedAction(anchor=record.id, action=action) for action, record in zip(actions, records, strict=True)
    )
    return tuple(published), tuple(records)


def anchor_commitments(
    commitments: Sequence[Commitment], document: str, address: str, anchors: Anchors
) -> tuple[tuple[PublishedCommitment, ...], tuple[Record, ...]]:
    """Return the commitments with their anchors (`commitment-1`) on the item's page, and their register lines."""
    wanted = [
        Wanted(text=commitment.text, label=None, anchor=f"commitment-{place}")
        for place, commitment in enumerate(commitments, start=1)
    ]
    records = _name_all(wanted, document, RecordKind.COMMITMENT, anchors)
    records = [replace(record, address=f"{address}#{record.id}") for record in records]
    published = (
        PublishedCommitment(anchor=record.id, commitment=commitment)
        for commitment, record in zip(commitments, records, strict=True)
    )
    return tuple(published), tuple(records)


def _flatten(limbs: Sequence[Limb], parent: str) -> list[tuple[Limb, str]]:
    """Return each limb with the anchor it would like: `a`, `a-i`, or `n2` for the second without a label."""
    flat: list[tuple[Limb, str]] = []
    for place, limb in enumerate(limbs, start=1):
        anchor = f"{parent}{label_slug(limb.label) or f'n{place}'}"
        flat.append((limb, anchor))
        flat.extend(_flatten(limb.limbs, f"{anchor}-"))
    return flat


def _name_all(wanted: Sequence[Wanted], parent: str, kind: RecordKind, anchors: Anchors) -> list[Record]:
    matched = match_texts([record.text for record in anchors.held], [part.text for part in wanted])
    taken = {record.id for record in anchors.held}
    records: list[Record] = []
    for index, part in enumerate(wanted):
        known = anchors.held[matched[index]] if index in matched else None
        record = _record(part, parent, kind, known, free_name(part.anchor, taken), anchors.today)
        taken.add(record.id)
        records.append(record)
    return records


def _record(part: Wanted, parent: str, kind: RecordKind, known: Record | None, anchor: str, today: str) -> Record:
    return Record(
        kind=kind,
        id=known.id if known else anchor,
        parent=parent,
        address=known.address if known else "",
        label=part.label or "",
        text=fold(part.text),
        sha256=text_hash(part.text),
        published=known.published if known else today,
    )


def _published(limb: Limb, names: dict[int, str]) -> PublishedLimb:
    return PublishedLimb(anchor=names[id(limb)], limb=limb, limbs=tuple(_published(sub, names) for sub in limb.limbs))
