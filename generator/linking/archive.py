"""The whole: every document identified, every link found, in an order that never depends on the input's."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from generator.linking.announced import find_announced
from generator.linking.departures import find_departures
from generator.linking.follow_through import follow
from generator.linking.identity import Identities, Register, identify_all
from generator.linking.losing import lost_problems
from generator.linking.matters import find_matters, matter_links
from generator.linking.neighbours import find_neighbours
from generator.linking.published import published_actions, published_commitments, published_decisions
from generator.linking.subjects import find_subjects
from generator.linking.wanted import Subject, meeting_key
from generator.model.address import committee_address, council_address, meeting_address
from generator.model.archive import Archive, Entry, Link, LinkKind
from generator.model.document import Facts, Part
from generator.model.item import AgendaItem, Minutes
from generator.model.meeting import MeetingKey
from generator.model.mention import Confidence
from generator.model.problem import Problem, Severity
from generator.model.register import Record, RecordKind
from generator.model.span import Span
from generator.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """The archive, the register as it should stand after it, and what was published and is lost, by document."""

    archive: Archive
    register: Register
    lost: Register
    problems: tuple[Problem, ...]


def link(minutes: Iterable[Minutes], register: Register, settings: Settings, today: str) -> Linked:
    """Return the archive of all `minutes`; `today` (ISO) is the day that new ids are given."""
    openings, items = _apart(minutes)
    subjects = sorted((_subject(read, settings) for read in items), key=_order)
    returned = [subject for subject in subjects if _withdrawn(register.get(subject.facts.id, ()))]
    standing = [subject for subject in subjects if subject not in returned]
    identities = identify_all(standing, register, today)
    entries = tuple(_entry(subject, identities, settings) for subject in standing)
    followed = follow(entries, settings.confirmations, settings.rejections)
    matters = find_matters(entries, settings.matters)
    subjects_found = find_subjects(entries, settings.themes, settings.organisations)
    links = (*_to_decisions(entries), *subjects_found, *matter_links(matters))
    archive = Archive(
        councils=settings.councils,
        themes=settings.themes,
        organisations=settings.organisations,
        entries=entries,
        by_id=MappingProxyType({entry.id: entry for entry in entries}),
        openings=MappingProxyType(openings),
        links_from=_grouped((*links, *find_neighbours(entries, links)), "source"),
        links_to=_grouped(links, "target"),
        register=identities.register,
        departures=MappingProxyType(find_departures(identities.register, _living(entries, settings))),
        follow_through=followed.follow_through,
        announced=find_announced(entries),
        matters=matters,
    )
    problems = (
        *lost_problems(identities.lost, entries),
        *_returned(returned),
        *followed.problems,
        *_without_items(openings, standing),
    )
    return Linked(archive=archive, register=identities.register, lost=identities.lost, problems=problems)


def _living(entries: Iterable[Entry], settings: Settings) -> frozenset[str]:
    """Return the addresses of councils, committees, meetings, items and decisions that have a page of their own."""
    found = {council_address(council.slug) for council in settings.councils}
    found.update(committee_address(c.slug, committee.slug) for c in settings.councils for committee in c.committees)
    for entry in entries:
        found.update((meeting_address(entry.meeting), entry.address))
        found.update(published.record.address for published in entry.decisions)
    return frozenset(found)


def _withdrawn(records: Iterable[Record]) -> bool:
    return any(record.kind is RecordKind.ITEM and not record.stands for record in records)


def _returned(subjects: Iterable[Subject]) -> Iterable[Problem]:
    for subject in subjects:
        message = f"the document {subject.facts.id} was withdrawn, and an id is never given again"
        mend = "remove this file, or take its `id` away and run `minutes add` on it to give it one of its own"
        yield Problem(path=subject.document.path, line=2, message=message, mend=mend)


def _apart(minutes: Iterable[Minutes]) -> tuple[dict[MeetingKey, tuple[Minutes, ...]], list[Minutes]]:
    """Return what opens whole meetings, by meeting, and the items; an opening has no page and no ids of its own."""
    openings: defaultdict[MeetingKey, list[Minutes]] = defaultdict(list)
    items: list[Minutes] = []
    for read in sorted(minutes, key=lambda read: read.document.path):
        opens = _facts(read).part is Part.MEETING
        (openings[meeting_key(_facts(read))] if opens else items).append(read)
    return {meeting: tuple(held) for meeting, held in openings.items()}, items


def _without_items(
    openings: Mapping[MeetingKey, tuple[Minutes, ...]], subjects: Iterable[Subject]
) -> Iterable[Problem]:
    meetings = {subject.meeting for subject in subjects}
    for meeting, held in openings.items():
        for read in held if meeting not in meetings else ():
            message = "this opening of a meeting is not shown: no item of the meeting is held"
            mend = "add the meeting's items, or correct the date or the committee of this file"
            yield Problem(path=read.document.path, message=message, mend=mend, severity=Severity.LOOK)


def _subject(read: Minutes, settings: Settings) -> Subject:
    facts = _facts(read)
    council = next(council for council in settings.councils if council.slug == facts.council)
    return Subject(minutes=read, facts=facts, item=_sure(_whole(read)), code=council.code)


def _facts(read: Minutes) -> Facts:
    if read.document.facts is None:
        raise ValueError(read.document.path)
    return read.document.facts


def _whole(read: Minutes) -> AgendaItem:
    """A stored document is one item; where the text falls into several, they are shown as one, in order."""
    first, *others = read.items
    for other in others:
        first = replace(
            first,
            span=Span(start=first.span.start, end=other.span.end),
            paragraphs=first.paragraphs + other.paragraphs,
            decisions=first.decisions + other.decisions,
            actions=first.actions + other.actions,
            votes=first.votes + other.votes,
            movements=first.movements + other.movements,
            dates=first.dates + other.dates,
            figures=first.figures + other.figures,
            commitments=first.commitments + other.commitments,
            misprints=first.misprints + other.misprints,
            people=first.people + other.people,
            documents=first.documents + other.documents,
        )
    return first


def _sure(item: AgendaItem) -> AgendaItem:
    """Return an item without the decisions that the parser is unsure of: no guess is published as a fact."""
    sure = tuple(decision for decision in item.decisions if decision.confidence is not Confidence.UNSURE)
    return replace(item, decisions=sure)


def _order(subject: Subject) -> tuple[str, str, str, str, int, int, str, str]:
    """Return what puts a document in its place: the oldest first, and the items of a meeting by their numbers."""
    facts = subject.facts
    days = str(facts.date.earliest), str(facts.date.latest)
    return *days, facts.council, facts.committee, facts.sitting, *subject.item.place, facts.id


def _entry(subject: Subject, identities: Identities, settings: Settings) -> Entry:
    record = identities.items[subject.facts.id]
    council = next(council for council in settings.councils if council.slug == subject.facts.council)
    return Entry(
        minutes=subject.minutes,
        facts=subject.facts,
        item=subject.item,
        council=council,
        committee=council.committee(subject.facts.committee),
        meeting=meeting_key(subject.facts),
        address=record.address,
        decisions=published_decisions(subject, identities),
        actions=published_actions(subject, identities),
        commitments=published_commitments(subject, identities),
        record=record,
    )


def _to_decisions(entries: Iterable[Entry]) -> tuple[Link, ...]:
    return tuple(
        Link(kind=LinkKind.DECISION, source=entry.id, target=decision.reference)
        for entry in entries
        for decision in entry.decisions
    )


def _grouped(links: Iterable[Link], end: str) -> Mapping[str, tuple[Link, ...]]:
    groups: defaultdict[str, list[Link]] = defaultdict(list)
    for found in links:
        groups[getattr(found, end)].append(found)
    return MappingProxyType({name: tuple(group) for name, group in groups.items()})
