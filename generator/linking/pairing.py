"""Which published record each decision, part and action of today is, over all documents."""

from collections import Counter, defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from generator.linking.matching import Worded, likeness_of, match_worded
from generator.linking.wanted import Subject, Wanted, wanted_in
from generator.model.address import meeting_address
from generator.model.register import Record, RecordKind
from generator.model.span import fold

ON_THE_ITEM = (RecordKind.ACTION, RecordKind.COMMITMENT)

# A part is looked for in other decisions too: it must be nearly the same there.
MOVED_ALIKE = 0.8
SHARED, SHARED_COUNTS_FOR = 0.5, 0.5
Register = Mapping[str, tuple[Record, ...]]
Pairs = dict[Wanted, Record]
Likeness = Callable[[Record, Wanted], float]
Kinded = TypeVar("Kinded", Record, Wanted)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairing:
    """All that is wanted, by document; the published record of what has one; and what became of the other records.

    `absorbed` are the records all of whose parts stand elsewhere now, by the decision, or by the id of the document,
    where most of them do; `lost` are those whose words are gone, by document.
    """

    wanted: Mapping[str, Sequence[Wanted]]
    pairs: Mapping[Wanted, Record]
    absorbed: Mapping[Wanted | str, tuple[Record, ...]]
    lost: Mapping[str, tuple[Record, ...]]


def pair_all(subjects: Sequence[Subject], register: Register) -> Pairing:
    """Return who is who, told by the words: in the same decision first, then in the document, then in the meeting."""
    search = _Search(
        wanted={subject.facts.id: wanted_in(subject) for subject in subjects},
        held={name: tuple(record for record in records if record.stands) for name, records in register.items()},
        folders=_folders(subjects, register),
    )
    search.within_documents()
    search.across_documents()
    return _settle(search, {subject.facts.id for subject in subjects})


def _folders(subjects: Iterable[Subject], register: Register) -> Mapping[str, frozenset[str]]:
    """Return the meetings that each document belongs to or belonged to when it was last published, as addresses."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for subject in subjects:
        found[subject.facts.id].add(meeting_address(subject.meeting))
    for name, records in register.items():
        found[name].update(_folder(record) for record in records if record.kind is RecordKind.ITEM)
    return {name: frozenset(folders) for name, folders in found.items()}


def _folder(item: Record) -> str:
    return item.address.rstrip("/").rpartition("/")[0] + "/"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Search:
    """What is wanted and what is held, by document, and the pairs found so far."""

    wanted: Mapping[str, Sequence[Wanted]]
    held: Mapping[str, Sequence[Record]]
    folders: Mapping[str, frozenset[str]]
    pairs: Pairs = field(default_factory=dict)
    found: set[tuple[str, str]] = field(default_factory=set)

    def within_documents(self) -> None:
        """Pair the decisions of each document, the parts of each decision, the actions and the promises."""
        for name, wanted in self.wanted.items():
            held = self.held.get(name, ())
            self._decisions(held, wanted)
            for kind in ON_THE_ITEM:
                self._add(_pair(_of(kind, held), _of(kind, wanted), _alike))

    def across_documents(self) -> None:
        """Pair what is left: decisions with those of other documents of the meeting, then parts and actions."""
        meetings = self._meetings_with_lost()
        for meeting in meetings:
            self._decisions(self._lost(meeting), self._new(meeting))
        each_alone = [[name] for meeting in meetings for name in meeting]
        for names in (*each_alone, *meetings):
            for kind in (RecordKind.LIMB, *ON_THE_ITEM):
                self._add(_pair(_of(kind, self._lost(names)), _of(kind, self._new(names)), _moved))

    def lost(self, name: str) -> Iterator[Record]:
        """Yield the held records of a document that nothing wanted is; the document's own is never among them."""
        for record in self.held.get(name, ()):
            if record.kind is not RecordKind.ITEM and (record.parent, record.id) not in self.found:
                yield record

    def _decisions(self, held: Sequence[Record], wanted: Sequence[Wanted]) -> None:
        limbs = _of(RecordKind.LIMB, held), _of(RecordKind.LIMB, wanted)
        alike = partial(_decisions_alike, *limbs)
        paired = _pair(_of(RecordKind.DECISION, held), _of(RecordKind.DECISION, wanted), alike)
        self._add(paired)
        for decision, record in paired.items():
            old = [limb for limb in limbs[0] if limb.parent == record.id]
            self._add(_pair(old, [limb for limb in limbs[1] if _in(limb, decision)], _alike))

    def _add(self, pairs: Pairs) -> None:
        self.pairs.update(pairs)
        self.found.update((record.parent, record.id) for record in pairs.values())

    def _meetings_with_lost(self) -> Sequence[Sequence[str]]:
        """Return the documents of each meeting of which something is lost."""
        meetings: defaultdict[str, list[str]] = defaultdict(list)
        for name in sorted(self.folders):
            for folder in self.folders[name]:
                meetings[folder].append(name)
        losers = {folder for name in self.held if any(self.lost(name)) for folder in self.folders[name]}
        return [meetings[folder] for folder in sorted(losers)]

    def _lost(self, names: Iterable[str]) -> Sequence[Record]:
        return [record for name in names for record in self.lost(name)]

    def _new(self, names: Iterable[str]) -> Sequence[Wanted]:
        return [wanted for name in names for wanted in self.wanted.get(name, ()) if wanted not in self.pairs]


def _of(kind: RecordKind, records: Iterable[Kinded]) -> list[Kinded]:
    return [record for record in records if record.kind is kind]


def _in(limb: Wanted, decision: Wanted) -> bool:
    return (limb.document, limb.decision) == (decision.document, decision.place)


def _pair(old: Sequence[Record], new: Sequence[Wanted], likeness: Likeness) -> Pairs:
    olds = [Worded(text=record.text, label=record.label, place=place) for place, record in enumerate(old)]
    news = [Worded(text=wanted.text, label=wanted.label, place=wanted.place) for wanted in new]
    matched = match_worded(olds, news, lambda o, n: likeness(old[o], new[n]))
    return {new[n]: old[o] for n, o in matched.items()}


def _alike(old: Record, new: Wanted) -> float:
    return likeness_of(old.text, new.text)


def _moved(old: Record, new: Wanted) -> float:
    alike = likeness_of(old.text, new.text)
    return alike if alike >= MOVED_ALIKE else 0


def _decisions_alike(old_limbs: Sequence[Record], new_limbs: Sequence[Wanted], old: Record, new: Wanted) -> float:
    """Return the likeness of two decisions: that of their words, or else of the parts that are the same in both.

    A decision that was cut in two, or whose parts stand in another order now, is known by its parts.
    """
    if alike := likeness_of(old.text, new.text):
        return alike
    olds = Counter(fold(limb.text) for limb in old_limbs if limb.parent == old.id)
    news = Counter(fold(limb.text) for limb in new_limbs if _in(limb, new))
    smaller = min(_words(olds), _words(news))
    shared = _words(olds & news) / smaller if smaller else 0
    return shared * SHARED_COUNTS_FOR if shared >= SHARED else 0


def _words(texts: Counter[str]) -> int:
    return sum(len(text.split()) * times for text, times in texts.items())


def _settle(search: _Search, present: Container[str]) -> Pairing:
    """Return the pairing, once it is known of each lost record whether all that it held stands elsewhere."""
    where = {(record.parent, record.id): wanted for wanted, record in search.pairs.items()}
    absorbed: defaultdict[Wanted | str, list[Record]] = defaultdict(list)
    lost: defaultdict[str, list[Record]] = defaultdict(list)
    for name, held in search.held.items():
        for record in search.lost(name):
            parts = [where.get((part.parent, part.id)) for part in held if part.parent == record.id]
            if decision := _home_of_decision(parts, search):
                absorbed[decision].append(record)
            else:
                lost[name].append(record)
        for item in held if name not in present else ():
            if item.kind is RecordKind.ITEM:
                home = None if lost[name] else _home_of_item(held, where)
                (absorbed[home] if home else lost[name]).append(item)
    return Pairing(
        wanted=search.wanted,
        pairs=search.pairs,
        absorbed={home: tuple(records) for home, records in absorbed.items()},
        lost={name: tuple(records) for name, records in lost.items() if records},
    )


def _home_of_decision(parts: Sequence[Wanted | None], search: _Search) -> Wanted | None:
    """Return the decision in which most parts of a lost one stand, or None unless every one stands somewhere."""
    found = [part for part in parts if part]
    if not found or len(found) < len(parts):
        return None
    ((document, place), _), *_ = Counter((part.document, part.decision) for part in found).most_common()
    decisions = _of(RecordKind.DECISION, search.wanted[document])
    return next(decision for decision in decisions if decision.place == place)


def _home_of_item(held: Sequence[Record], where: Mapping[tuple[str, str], Wanted]) -> str | None:
    """Return the document in which most of a lost one stands; None if nothing that it held stands anywhere."""
    homes = Counter(where[key].document for each in held if (key := (each.parent, each.id)) in where)
    return next((name for name, _ in homes.most_common()), None)
