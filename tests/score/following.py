"""How well later minutes are linked to what they speak of: links, steps, and where the record leaves each part."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model.archive import Archive
from generator.model.follow_through import FollowThrough, State, StepKind
from tests.score.record import NEWEST_COUNCIL, ImaginedRecord, Mark

LINKS = "links"
BEFORE_WORDS = 8
SILENT_STATES = {"": State.NO_LATER_MENTION.value, "date": State.DATE_PASSED.value}
Claim = tuple[str, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """What is true, or what was found: each claim names a row, what is followed, and a later document or nothing.

    `newest` are those of both parts about the council whose record was written after the rules.
    """

    development: frozenset[Claim]
    held_out: frozenset[Claim]
    newest: frozenset[Claim]

    @property
    def all(self) -> frozenset[Claim]:
        """Both parts together."""
        return self.development | self.held_out


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """How many claims are true, how many were found, and how many of these are true."""

    true: int
    found: int
    right: int

    @property
    def precision(self) -> float:
        """The share of what was found that is true; 1 where nothing was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of what is true that was found; 1 where nothing is."""
        return self.right / self.true if self.true else 1.0


def compare(true: frozenset[Claim], found: frozenset[Claim], row: str) -> Shares:
    """Return the shares of one row."""
    wanted, given = ({claim for claim in claims if claim[0] == row} for claims in (true, found))
    return Shares(true=len(wanted), found=len(given), right=len(wanted & given))


def rows() -> tuple[str, ...]:
    """Return the rows of the table: links, each kind of step, each state and each answer."""
    answers = (StepKind.ACCEPTED, StepKind.ACCEPTED_IN_PART, StepKind.REJECTED)
    steps = tuple(f"step: {kind}" for kind in StepKind)
    states = tuple(f"left: {state}" for state in State if state is not State.NO_LATER_MINUTES)
    return (LINKS, *steps, *states, *(f"answer: {answer}" for answer in (*answers, "unanswered")))


def true_claims(record: ImaginedRecord, archive: Archive) -> Claims:
    """Return what the marks of the record say."""
    ids = ids_of(record, archive)
    held = {ids[mark.part] for mark in record.marks if not mark.later and mark.held_out}
    claims = [claim for mark in record.marks for claim in _claims_of(mark, ids)]
    stories = set(ids.values())
    others = (followed.id for followed in archive.follow_through.values() if followed.id not in stories)
    claims.extend((f"left: {State.NO_LATER_MENTION}", other, "") for other in others)
    return _apart(claims, held, stories, archive)


def found_claims(record: ImaginedRecord, archive: Archive) -> Claims:
    """Return what was found in the record."""
    ids = ids_of(record, archive)
    held = {ids[mark.part] for mark in record.marks if not mark.later and mark.held_out}
    claims = [claim for followed in archive.follow_through.values() for claim in _found(followed)]
    return _apart(claims, held, set(ids.values()), archive)


def ids_of(record: ImaginedRecord, archive: Archive) -> dict[str, str]:
    """Return the permanent id of each part of a story: what stands where its mark stood."""
    return {mark.part: _id_at(mark, archive) for mark in record.marks if not mark.later}


def _id_at(mark: Mark, archive: Archive) -> str:
    at = [
        followed.id
        for followed in archive.follow_through.values()
        if followed.document == mark.document and abs(followed.quotation.span.start - mark.at) < BEFORE_WORDS
    ]
    assert len(at) == 1, f"{mark.part} stands before {len(at)} records"
    return at[0]


def _claims_of(mark: Mark, ids: dict[str, str]) -> Iterator[Claim]:
    if mark.later:
        yield LINKS, ids[mark.part], mark.document
        yield f"step: {mark.said}", ids[mark.part], mark.document
        return
    state, _, answer = mark.said.partition("; ")
    yield f"left: {SILENT_STATES.get(state, state)}", ids[mark.part], ""
    if answer:
        yield f"answer: {answer}", ids[mark.part], ""


def _found(followed: FollowThrough) -> Iterator[Claim]:
    for step in followed.steps:
        yield LINKS, followed.id, step.document
        yield f"step: {step.kind}", followed.id, step.document
    state = State.NO_LATER_MENTION if followed.state is State.NO_LATER_MINUTES else followed.state
    yield f"left: {state}", followed.id, ""
    if followed.acceptance:
        yield f"answer: {followed.acceptance}", followed.id, ""


def _apart(claims: Iterable[Claim], held: set[str], stories: set[str], archive: Archive) -> Claims:
    """What belongs to no story is held out by a hash of its id."""
    found = frozenset(claims)
    out = frozenset(c for c in found if c[1] in held or (c[1] not in stories and _by_hash(c[1])))
    newest = frozenset(c for c in found if _council(c, archive) == NEWEST_COUNCIL)
    return Claims(development=found - out, held_out=out, newest=newest)


def _council(claim: Claim, archive: Archive) -> str:
    return archive.by_id[archive.follow_through[claim[1]].document].council.slug


def _by_hash(name: str) -> bool:
    return hashlib.sha256(name.encode()).digest()[0] % 3 == 0


def table(true: Claims, found: Claims) -> Iterator[str]:
    """Yield the rows: precision and recall in development, held out, of the newest council, and in total."""
    heads = "".join(f"{head:>17}" for head in ("development", "held out", NEWEST_COUNCIL, "total"))
    yield f"{'what later minutes say':50}{'true':>6}{'found':>7}{heads}"
    for row in rows():
        parts = (
            compare(true.development, found.development, row),
            compare(true.held_out, found.held_out, row),
            compare(true.newest, found.newest, row),
            compare(true.all, found.all, row),
        )
        shares = "".join(f"{part.precision:>9.3f} /{part.recall:6.3f}" for part in parts)
        yield f"{row:50}{parts[-1].true:>6}{parts[-1].found:>7}{shares}"
