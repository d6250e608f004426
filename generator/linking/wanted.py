"""What in the documents wants a permanent id, before it has one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.linking.naming import label_slug
from generator.model.decision import Limb
from generator.model.document import Document, Facts
from generator.model.item import AgendaItem, Minutes
from generator.model.meeting import MeetingKey
from generator.model.mention import Commitment
from generator.model.register import RecordKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A document about to be identified, with its council's code."""

    minutes: Minutes
    facts: Facts
    item: AgendaItem
    code: str

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A decision, a part, an action or a promise that needs an id: its words, its label, and the anchor it would like.

    `decision` is the place of a part's decision among those of the document; `place` its own among those beside it.
    """

    kind: RecordKind
    document: str
    place: int
    text: str
    label: str = ""
    anchor: str = ""
    decision: int = 0


def wanted_in(subject: Subject) -> tuple[Wanted, ...]:
    """Return everything in a document that needs an id, the document itself left out."""
    return (*_decisions(subject), *_actions(subject), *_commitments(subject))


def _decisions(subject: Subject) -> Iterator[Wanted]:
    document = subject.facts.id
    for at, decision in enumerate(subject.item.decisions):
        text = decision.span.of(subject.document.text)
        yield Wanted(kind=RecordKind.DECISION, document=document, place=at, text=text, decision=at)
        for place, (limb, anchor) in enumerate(flatten(decision.limbs)):
            yield Wanted(
                kind=RecordKind.LIMB,
                document=document,
                place=place,
                text=limb.text,
                label=limb.label or "",
                anchor=anchor,
                decision=at,
            )


def flatten(limbs: Sequence[Limb], above: str = "") -> Iterator[tuple[Limb, str]]:
    """Yield each limb with the anchor it would like: `a`, `a-i`, or `n2` for the second without a label."""
    for place, limb in enumerate(limbs, start=1):
        anchor = f"{above}{label_slug(limb.label) or f'n{place}'}"
        yield limb, anchor
        yield from flatten(limb.limbs, f"{anchor}-")


def _actions(subject: Subject) -> Iterator[Wanted]:
    """Yield the actions, which would like to be called `action-1` after their label or their place."""
    for place, action in enumerate(subject.item.actions):
        yield Wanted(
            kind=RecordKind.ACTION,
            document=subject.facts.id,
            place=place,
            text=action.text,
            label=action.label or "",
            anchor=f"action-{label_slug(action.label) or f'n{place + 1}'}",
        )


def _commitments(subject: Subject) -> Iterator[Wanted]:
    """Yield the promises that have an address of their own, which would like to be called `commitment-1`."""
    for place, commitment in enumerate(promised_apart(subject.item)):
        yield Wanted(
            kind=RecordKind.COMMITMENT,
            document=subject.facts.id,
            place=place,
            text=commitment.text,
            anchor=f"commitment-{place + 1}",
        )


def promised_apart(item: AgendaItem) -> tuple[Commitment, ...]:
    """Return the promises made outside every decision and action: the others have the address of what holds them."""
    taken = (*(decision.span for decision in item.decisions), *(action.span for action in item.actions))
    return tuple(found for found in item.commitments if not any(span.meets(found.span) for span in taken))
