"""The whole: every document identified, every link found, in an order that never depends on the input's."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from generator.linking.announced import find_announced
from generator.linking.follow_through import follow
from generator.linking.identity import Identity, Subject, Taken, identify, meeting_key
from generator.linking.matters import find_matters
from generator.linking.neighbours import find_neighbours
from generator.linking.subjects import find_subjects
from generator.model.archive import Archive, Entry, Link, LinkKind
from generator.model.document import Facts, Part
from generator.model.item import AgendaItem, Minutes
from generator.model.meeting import MeetingKey
from generator.model.mention import Confidence
from generator.model.problem import Problem, Severity
from generator.model.register import Record, RecordKind
from generator.model.span import Span
from generator.settings import Settings

Register = Mapping[str, tuple[Record, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """The archive, the register as it should stand after it, and what in the register no longer answers."""

    archive: Archive
    register: Register
    problems: tuple[Problem, ...]


def link(minutes: Iterable[Minutes], register: Register, settings: Settings, today: str) -> Linked:
    """Return the archive of all `minutes`; `today` (ISO) is the day that new ids are given."""
    openings, items = _apart(minutes)
    subjects = sorted((_subject(read, settings, today) for read in items), key=_order)
    identities = _identify_all(subjects, register)
    entries = tuple(_entry(subject, identities[subject.facts.id], settings) for subject in subjects)
    followed = follow(entries, settings.confirmations)
    links = (*_to_decisions(entries), *find_subjects(entries, settings.themes, settings.organisations))
    archive = Archive(
        councils=settings.councils,
        themes=settings.themes,
        organisations=settings.organisations,
        entries=entries,
        by_id=MappingProxyType({entry.id: entry for entry in entries}),
        openings=MappingProxyType(openings),
        links_from=_grouped((*links, *find_neighbours(entries, links)), "source"),
        links_to=_grouped(links, "target"),
        follow_through=followed.follow_through,
        announced=find_announced(entries),
        matters=find_matters(entries, settings.matters),
    )
    problems = (*_lost(subjects, identities, register), *followed.problems, *_without_items(openings, subjects))
    records = {document: identity.records for document, identity in identities.items()}
    return Linked(archive=archive, register=records, problems=problems)


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


def _subject(read: Minutes, settings: Settings, today: str) -> Subject:
    facts = _facts(read)
    council = next(council for council in settings.councils if council.slug == facts.council)
    return Subject(minutes=read, facts=facts, item=_sure(_whole(read)), code=council.code, today=today)


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


def _order(subject: Subject) -> tuple[str, str, str, int, str]:
    facts = subject.facts
    return str(facts.date.earliest), str(facts.date.latest), facts.council, facts.sitting, facts.id


def _identify_all(subjects: Sequence[Subject], register: Register) -> dict[str, Identity]:
    """What the register holds is taken from the start, so that a new document never takes it."""
    references = {r.id for records in register.values() for r in records if r.kind is RecordKind.DECISION}
    addresses = {r.address for records in register.values() for r in records if r.kind is RecordKind.ITEM}
    found: dict[str, Identity] = {}
    for subject in sorted(subjects, key=lambda subject: subject.facts.id):
        taken = Taken(references=references, addresses=addresses)
        identity = identify(subject, register.get(subject.facts.id, ()), taken)
        references.update(decision.reference for decision in identity.decisions)
        addresses.add(identity.address)
        found[subject.facts.id] = identity
    return found


def _entry(subject: Subject, identity: Identity, settings: Settings) -> Entry:
    council = next(council for council in settings.councils if council.slug == subject.facts.council)
    return Entry(
        minutes=subject.minutes,
        facts=subject.facts,
        item=subject.item,
        council=council,
        committee=council.committee(subject.facts.committee),
        meeting=meeting_key(subject.facts),
        address=identity.address,
        decisions=identity.decisions,
        actions=identity.actions,
        commitments=identity.commitments,
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


def _lost(subjects: Sequence[Subject], identities: Mapping[str, Identity], register: Register) -> Iterable[Problem]:
    paths = {subject.facts.id: subject.document.path for subject in subjects}
    for document, identity in sorted(identities.items()):
        for record in identity.orphans:
            message = f"{record.address} was published and no longer stands in this text"
            mend = "restore the words, or record the change in the register, so that the address goes on answering"
            yield Problem(path=paths[document], message=message, mend=mend)
    for document in sorted(set(register) - set(paths)):
        message = f"the document {document} was published and cannot be read now"
        mend = "restore its file in content/minutes, or mend what is reported for it"
        yield Problem(path=_register_path(register[document], document), message=message, mend=mend)


def _register_path(records: Sequence[Record], document: str) -> str:
    council = next((r.address.split("/")[1] for r in records if r.kind is RecordKind.ITEM), "*")
    return f"content/register/{council}/{document}.jsonl"
