"""What was resolved, in short: a decision with the words its parts begin with, and where the record leaves each."""

from dataclasses import dataclass
from textwrap import shorten

from generator.model.address import part_address
from generator.model.archive import Archive, Entry, PublishedDecision
from generator.model.follow_through import record_id
from generator.model.span import fold
from generator.pages.labels import NamedPart, named_parts
from generator.pages.views.came_of_it import came_of_it
from generator.pages.views.decision import doubt_in_words
from generator.pages.views.rows import DecisionRow, decision_row

BEGINNING = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolvedPart:
    """A part of a decision: its name, its address, the words it begins with, and what came of it, if anything did."""

    name: str
    address: str
    begins: str
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """A decision in short; `doubt` says why it is less than stated in the source, empty where it is stated."""

    row: DecisionRow
    parts: tuple[ResolvedPart, ...]
    doubt: str


def resolved(archive: Archive, entry: Entry, published: PublishedDecision) -> Resolved:
    """Return a decision in short."""
    return Resolved(
        row=decision_row(entry, published),
        parts=tuple(_part(archive, published, named) for named in named_parts(published)),
        doubt=doubt_in_words(published.decision),
    )


def _part(archive: Archive, published: PublishedDecision, named: NamedPart) -> ResolvedPart:
    came = came_of_it(archive, record_id(published.reference, named.part.anchor))
    return ResolvedPart(
        name=named.name,
        address=part_address(published.reference, named.part.anchor),
        begins=shorten(fold(named.part.limb.text), BEGINNING, placeholder=" \u2026"),
        state=came.state if came else "",
    )
