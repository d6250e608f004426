"""What today's content would publish that the base has not: events, what is lost, and what is missing in the new."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.linking import Linked
from generator.linking.calling import name_of
from generator.linking.publication import publication_log
from generator.model.archive import Entry
from generator.model.document import Document, Status
from generator.model.mention import Confidence
from generator.model.publication import Event, LogEntry
from generator.model.register import Record, RecordKind

Register = Mapping[str, tuple[Record, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gaps:
    """A new or changed document, and what a reader will miss in it."""

    path: str
    title: str
    decisions: int
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What will be published: the events item by item, what would be lost, and each document's gaps."""

    events: tuple[LogEntry, ...]
    lost: tuple[Record, ...]
    documents: tuple[Gaps, ...]

    def of(self, event: Event) -> tuple[LogEntry, ...]:
        """Return the events of one sort."""
        return tuple(entry for entry in self.events if entry.event is event)


def difference(now: Linked, before: Register, base: Iterable[Document], older: Iterable[Document] = ()) -> Difference:
    """Return what `now` publishes beyond the register `before`; `base` and `older` are texts of former wordings."""
    held = tuple(base)
    today = [entry.document for entry in now.archive.entries]
    wordings = {document.sha256: document.text for document in (*older, *held, *today)}
    known = {_key(entry) for entry in publication_log(before, wordings)}
    down = {name_of(record) for records in now.register.values() for record in records if record.taken_down}
    events = (entry for entry in publication_log(now.register, wordings) if _key(entry) not in known)
    stored = {(document.facts, document.sha256) for document in held}
    changed = (entry for entry in now.archive.entries if (entry.document.facts, entry.document.sha256) not in stored)
    return Difference(
        events=tuple(sorted((e for e in events if e.id not in down or e.event is Event.WITHDRAWN), key=_by_item)),
        lost=tuple(record for records in now.lost.values() for record in records),
        documents=tuple(_gaps(entry) for entry in changed),
    )


def _key(entry: LogEntry) -> tuple[str, str, str, str, str]:
    return entry.day, entry.event, entry.id, entry.before, entry.after


def _by_item(entry: LogEntry) -> tuple[str, str, int, str]:
    return entry.title, entry.document, tuple(RecordKind).index(entry.kind), entry.day


def _gaps(entry: Entry) -> Gaps:
    return Gaps(
        path=entry.document.path,
        title=entry.facts.title,
        decisions=len(entry.decisions),
        missing=tuple(_missing(entry)),
    )


def _missing(entry: Entry) -> Iterator[str]:
    facts = entry.facts
    unsure = [d for item in entry.minutes.items for d in item.decisions if d.confidence is Confidence.UNSURE]
    if not entry.decisions:
        yield "no decision was found"
    if unsure:
        yield f"{len(unsure)} that may be decisions are left out: the wording is not sure"
    if any(each.decision.confidence is Confidence.INFERRED for each in entry.decisions):
        yield "a decision whose lead is lost"
    if not facts.date.is_day:
        yield "the exact day"
    if not facts.source:
        yield "the address of the council\N{RIGHT SINGLE QUOTATION MARK}s page"
    if not facts.retrieved:
        yield "the day on which it was read"
    if facts.status is Status.UNKNOWN:
        yield "whether the minutes are approved"
