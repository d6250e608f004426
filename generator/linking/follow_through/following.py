"""Each part, action and promise, followed through the later minutes: its steps, its state, what is left to confirm.

Items are read from the oldest to the newest, each against what was asked before it, so that a later item adds steps
and changes none.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from types import MappingProxyType

from generator.linking.follow_through.asked import Asked, read_asked
from generator.linking.follow_through.confirmed import cited_records, confirm
from generator.linking.follow_through.later import LaterItem, read_later
from generator.linking.follow_through.ledger import Ledger
from generator.linking.follow_through.links import Found, find_links
from generator.linking.follow_through.rejected import Link, rejected_documents, sift
from generator.linking.follow_through.states import HeldMeetings, acceptance_of, held_meetings, is_passed, state_of
from generator.model.archive import Entry
from generator.model.follow_through import EXPLICIT, Confirmation, FollowThrough, Quotation, Rejection, Step
from generator.model.problem import Problem
from generator.model.span import Span

ReferredTo = tuple[Asked, Span]
Earlier = tuple[Entry, frozenset[str], tuple[Asked, ...], tuple[ReferredTo, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """What became of everything, by permanent id, and what is wrong with the confirmations."""

    follow_through: Mapping[str, FollowThrough]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A link that a person may confirm: what was asked, and the step that would be shown, or only might be."""

    asked: FollowThrough
    step: Step
    shown: bool


def follow(
    entries: Sequence[Entry], confirmations: Iterable[Confirmation] = (), rejections: Sequence[Rejection] = ()
) -> Followed:
    """Return what became of every part, action and promise; `entries` run from the oldest to the newest."""
    asked, found = _read(entries, unsure=rejected_documents(rejections, entries))
    by_id, by_document = {each.id: each for each in asked}, _by_document(asked)
    records = cited_records(entries, asked)
    confirmed, problems = confirm(confirmations, by_id, records)
    sifted = sift(found, rejections, records, by_id)
    steps: defaultdict[str, list[Step]] = defaultdict(list)
    for link, later in sifted.links:
        if link.sure:
            steps[link.asked.id].append(_step(link, later, by_document))
    for part, step in confirmed:
        steps[part] = [*(held for held in steps[part] if held.document != step.document or held.confirmed), step]
    order = {entry.id: place for place, entry in enumerate(entries)}
    held = held_meetings(entries)
    found_of = {each.id: _followed(each, _ordered(steps[each.id], order), held) for each in asked}
    return Followed(follow_through=MappingProxyType(found_of), problems=(*problems, *sifted.problems))


def find_candidates(
    entries: Sequence[Entry], follow_through: Mapping[str, FollowThrough], rejections: Sequence[Rejection] = ()
) -> tuple[Candidate, ...]:
    """Return the links that no person has settled, strongest first; those too weak to be shown among them."""
    asked, found = _read(entries, unsure=frozenset(entry.id for entry in entries))
    by_document = _by_document(asked)
    settled = {(f.id, s.document) for f in follow_through.values() for s in f.steps if s.confirmed}
    sifted = sift(found, rejections, cited_records(entries, asked), follow_through)
    candidates = (
        Candidate(asked=follow_through[link.asked.id], step=_step(link, later, by_document), shown=link.sure)
        for link, later in sifted.links
        if (link.asked.id, later.id) not in settled
    )
    order = {entry.id: place for place, entry in enumerate(entries)}
    return tuple(sorted(candidates, key=lambda c: (-c.step.strength, order[c.step.document], c.asked.id)))


def _read(entries: Sequence[Entry], *, unsure: Container[str]) -> tuple[list[Asked], list[Link]]:
    """Read the items in order, those of `unsure` for weak links too; an item is held against surely earlier ones."""
    ledger, waiting = Ledger(), _Waiting(held=[])
    asked: list[Asked] = []
    found: list[Link] = []
    for entry in entries:
        for earlier, terms, its, referred in waiting.before(entry):
            ledger.learn(earlier, terms, its)
            ledger.hand_on(earlier, referred)
        later = read_later(entry)
        links = find_links(later, ledger, unsure=entry.id in unsure)
        found.extend((link, entry) for link in links)
        own = read_asked(entry, len(asked))
        asked.extend(own)
        waiting.add(later, own, tuple((each.asked, each.outcome.span) for each in links if each.ground in EXPLICIT))
    return asked, found


@dataclass(slots=True, kw_only=True)
class _Waiting:
    """Items read that may not yet be spoken of as earlier: those whose meeting may be as late as the one at hand.

    Of each only what the ledger learns is kept, and not its sentences.
    """

    held: list[tuple[str, int, Earlier]]
    count: int = 0

    def add(self, item: LaterItem, asked: tuple[Asked, ...], referred: tuple[ReferredTo, ...]) -> None:
        earlier = (item.entry, item.terms, asked, referred)
        heappush(self.held, (item.entry.facts.date.latest.isoformat(), self.count, earlier))
        self.count += 1

    def before(self, entry: Entry) -> Iterator[Earlier]:
        earliest = entry.facts.date.earliest.isoformat()
        while self.held and self.held[0][0] < earliest:
            yield heappop(self.held)[2]


def _by_document(asked: Iterable[Asked]) -> dict[str, list[Asked]]:
    found: defaultdict[str, list[Asked]] = defaultdict(list)
    for each in asked:
        found[each.entry.id].append(each)
    return found


def _step(link: Found, later: Entry, asked: Mapping[str, Sequence[Asked]]) -> Step:
    span = link.outcome.span
    record = next((each.id for each in asked.get(later.id, ()) if each.span.holds(span)), "")
    return Step(
        kind=link.outcome.kind,
        quotation=Quotation(document=later.id, span=span, text=span.of(later.document.text)),
        ground=link.ground,
        reason=link.reason,
        strength=link.strength,
        record=record,
        original=link.outcome.original,
        revised=link.outcome.revised,
    )


def _ordered(steps: Iterable[Step], order: Mapping[str, int]) -> tuple[Step, ...]:
    """Return steps from the oldest to the newest; within a document in the order of their words."""
    return tuple(sorted(steps, key=lambda step: (order[step.document], step.quotation.span, step.kind)))


def _followed(asked: Asked, steps: tuple[Step, ...], held: HeldMeetings) -> FollowThrough:
    coverage = held.after(asked, asked.entry.facts.date.latest)
    passed = is_passed(asked, steps, held)
    return FollowThrough(
        id=asked.id,
        followed=asked.followed,
        document=asked.entry.id,
        quotation=Quotation(document=asked.entry.id, span=asked.span, text=asked.text),
        asked_of=asked.asked_of,
        due=asked.due,
        steps=steps,
        state=state_of(steps, coverage, date_passed=passed),
        acceptance=acceptance_of(asked, steps),
        coverage=coverage,
        date_passed=passed,
    )
