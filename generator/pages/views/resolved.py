"""What was resolved, in short: a decision with the words its parts begin with, and where the record leaves each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import shorten

from generator.model.address import part_address
from generator.model.archive import Archive, Entry, PublishedDecision
from generator.model.decision import Vote
from generator.model.follow_through import Acceptance, FollowThrough, record_id
from generator.model.span import fold
from generator.pages.labels import NamedPart, named_parts
from generator.pages.views.awaited import due_in_words
from generator.pages.views.came_of_it import came_of_it
from generator.pages.views.decision import doubt_in_words
from generator.pages.views.rows import DecisionRow, decision_row

BEGINNING = 200
NOT_STATED = "not stated"
OfPart = tuple[str, FollowThrough]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolvedPart:
    """A part of a decision: its name, its address, the words it begins with, and what came of it, if anything did."""

    name: str
    address: str
    begins: str
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """A decision in short; `doubt` says why it is less than stated in the source, empty where it is stated.

    `stated` are facts of it, each with its name: what the minutes say, or that they do not state it.
    """

    row: DecisionRow
    parts: tuple[ResolvedPart, ...]
    doubt: str
    stated: tuple[tuple[str, str], ...]


def resolved(archive: Archive, entry: Entry, published: PublishedDecision) -> Resolved:
    """Return a decision in short."""
    return Resolved(
        row=decision_row(entry, published),
        parts=tuple(_part(archive, published, named) for named in named_parts(published)),
        doubt=doubt_in_words(published.decision),
        stated=tuple(_stated(archive, published)),
    )


def _stated(archive: Archive, published: PublishedDecision) -> Iterator[tuple[str, str]]:
    """Yield what is stated of a decision; a date only where it was looked for, an answer only where one is found."""
    yield "Unanimous", _unanimous(published.decision.vote)
    ids = ((named.name, record_id(published.reference, named.part.anchor)) for named in named_parts(published))
    parts = [(name, archive.follow_through[each]) for name, each in ids if each in archive.follow_through]
    if parts:
        yield "Date to report back", _of_parts(parts, [due_in_words(each) for _, each in parts]) or NOT_STATED
    answer = _of_parts(parts, [_answer(each) for _, each in parts])
    if answer:
        yield "Answer", answer


def _unanimous(vote: Vote | None) -> str:
    """Return yes or no, where the words or the votes against say so."""
    if vote is None:
        return NOT_STATED
    if vote.unanimous:
        return "yes"
    return "no" if vote.against else NOT_STATED


def _answer(followed: FollowThrough) -> str:
    """That no answer is found is silence, which changes with every upload."""
    return "" if followed.acceptance in (None, Acceptance.UNANSWERED) else str(followed.acceptance)


def _of_parts(parts: Sequence[OfPart], values: Sequence[str]) -> str:
    """Return the values that parts have, each with its part where there are several."""
    found = [(name, value) for (name, _), value in zip(parts, values, strict=True) if value]
    return "; ".join(value if len(parts) == 1 else f"{value} ({name})" for name, value in found)


def _part(archive: Archive, published: PublishedDecision, named: NamedPart) -> ResolvedPart:
    came = came_of_it(archive, record_id(published.reference, named.part.anchor))
    return ResolvedPart(
        name=named.name,
        address=part_address(published.reference, named.part.anchor),
        begins=shorten(fold(named.part.limb.text), BEGINNING, placeholder=" \u2026"),
        state=came.state if came else "",
    )
