"""Who is who: each item, decision, limb and action gets its permanent id, or the one it was published under."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator.linking.naming import slugify
from generator.linking.pairing import Pairing, pair_all
from generator.linking.renewing import absorb, absorbed_by, renew
from generator.linking.taken import Taken, split_item
from generator.linking.wanted import Subject, Wanted
from generator.model.address import decision_address, meeting_address
from generator.model.register import Record, RecordKind, text_hash
from generator.model.span import fold

Register = Mapping[str, tuple[Record, ...]]
ANOTHER_ITEM = "another item of this meeting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Identities:
    """The register as it should stand, the record of each document and of all in it, and what is lost by document."""

    register: Register
    items: Mapping[str, Record]
    records: Mapping[Wanted, Record]
    wanted: Mapping[str, Sequence[Wanted]]
    lost: Register


def identify_all(subjects: Sequence[Subject], register: Register, today: str) -> Identities:
    """Return everybody's ids; what was published keeps its own with its words, what is new gets one made from them.

    What the register ever gave out is taken from the start, so that nothing new takes it.
    """
    pairing = pair_all(subjects, register)
    naming = _Naming(pairing=pairing, taken=Taken.of(register), today=today)
    in_order = sorted(subjects, key=lambda subject: subject.facts.id)
    lines = {each.facts.id: list(naming.name(each, register.get(each.facts.id, ()))) for each in in_order}
    for name, record in naming.rest(register):
        lines.setdefault(name, []).append(record)
    return Identities(
        register={name: tuple(records) for name, records in sorted(lines.items())},
        items=naming.items,
        records=naming.records,
        wanted=pairing.wanted,
        lost=pairing.lost,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Naming:
    """What is who so far: `items` by document, `records` of all that stands in them."""

    pairing: Pairing
    taken: Taken
    today: str
    items: dict[str, Record] = field(default_factory=dict)
    records: dict[Wanted, Record] = field(default_factory=dict)

    def name(self, subject: Subject, held: Sequence[Record]) -> Iterator[Record]:
        """Yield the register lines of a document in the order of its text: the item, the decisions, the actions."""
        item = self.items[subject.facts.id] = self._item(subject, held)
        self.taken.add(item)
        yield item
        decision = item
        for wanted in self.pairing.wanted[subject.facts.id]:
            if wanted.kind is RecordKind.DECISION:
                record = decision = self._decision(wanted, subject.code)
            else:
                record = self._part(wanted, decision if wanted.kind is RecordKind.LIMB else item)
            self.records[wanted] = record
            self.taken.add(record)
            yield record

    def rest(self, register: Register) -> Iterator[tuple[str, Record]]:
        """Yield, by document, the lines that nothing wanted stands for: lost, absorbed or withdrawn."""
        named = {(record.parent, record.id) for record in self.pairing.pairs.values()}
        named.update(("", name) for name in self.items)
        homes = {(each.parent, each.id): home for home, absorbed in self.pairing.absorbed.items() for each in absorbed}
        for name, records in register.items():
            for record in records:
                key = (record.parent, record.id)
                if key in homes:
                    yield name, absorbed_by(self._name_of(homes[key]), record, self.today)
                elif key not in named or not record.stands:
                    yield name, record

    def _name_of(self, home: Wanted | str) -> str:
        return ANOTHER_ITEM if isinstance(home, str) else self.records[home].id

    def _item(self, subject: Subject, held: Sequence[Record]) -> Record:
        facts = subject.facts
        known = next((record for record in held if record.kind is RecordKind.ITEM and record.stands), None)
        now = Record(
            kind=RecordKind.ITEM,
            id=facts.id,
            parent="",
            address=self._item_address(subject, known),
            label=known.label if known else subject.item.number or "",
            text=facts.title,
            sha256=subject.document.sha256,
            published=self.today,
        )
        return self._renewed(known, now, facts.id)

    def _item_address(self, subject: Subject, known: Record | None) -> str:
        """Return the address below today's meeting: the last part stays, whatever became of the title."""
        folder = meeting_address(subject.meeting)
        if known is None:
            return self.taken.free_item(subject.meeting, slugify(subject.facts.title))
        for address in (known.address, *known.redirects):
            if split_item(address)[0] == folder:
                return address
        return self.taken.free_item(subject.meeting, split_item(known.address)[1])

    def _decision(self, wanted: Wanted, code: str) -> Record:
        known, sha256 = self.pairing.pairs.get(wanted), text_hash(wanted.text)
        reference = known.id if known else self.taken.free_reference(code, f"{wanted.document}\n{sha256}")
        now = self._now(wanted, reference, wanted.document, decision_address(reference))
        return self._renewed(known, now, wanted)

    def _part(self, wanted: Wanted, parent: Record) -> Record:
        known = self.pairing.pairs.get(wanted)
        anchor = self._anchor(wanted, parent, known)
        return self._renewed(known, self._now(wanted, anchor, parent.id, f"{parent.address}#{anchor}"), wanted)

    def _anchor(self, wanted: Wanted, parent: Record, known: Record | None) -> str:
        """Return the anchor that a part has, or had when it stood here before, or a new one named after its label."""
        if known and known.parent == parent.id:
            return known.id
        for page, _, anchor in (address.partition("#") for address in (known.redirects if known else ())):
            if page == parent.address:
                return anchor
        return self.taken.free_anchor(parent.id, parent.address, wanted.anchor)

    def _now(self, wanted: Wanted, name: str, parent: str, address: str) -> Record:
        return Record(
            kind=wanted.kind,
            id=name,
            parent=parent,
            address=address,
            label=wanted.label,
            text=fold(wanted.text),
            sha256=text_hash(wanted.text),
            published=self.today,
        )

    def _renewed(self, known: Record | None, now: Record, home: Wanted | str) -> Record:
        record = renew(known, now, self.today) if known else now
        for absorbed in self.pairing.absorbed.get(home, ()):
            record = absorb(record, absorbed)
        return record
