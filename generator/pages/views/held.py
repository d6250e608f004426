"""What is held of a body's minutes, what is missing, and what that silence means: it is told here alone."""

from collections import Counter
from collections.abc import Iterable, Sequence, Sized
from dataclasses import dataclass

from generator.linking.follow_through.awaiting import awaited_of
from generator.model.address import committee_address, meeting_address
from generator.model.archive import Entry
from generator.model.council import Committee, Council
from generator.model.follow_through import FollowThrough, State
from generator.pages.environment import many
from generator.pages.plain import committee_in_words
from generator.pages.site import Shelf, meetings_of

NOT_ALL = "This site does not hold all."


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldRow:
    """A committee's line in the table of what is held: from when to when, what is missing, and where silence stands.

    `first` and `latest` are the oldest and the newest meeting in words, each empty where there is none.
    """

    name: str
    address: str
    kind: str
    meetings: str
    first: str
    first_address: str
    latest: str
    latest_address: str
    missing: str
    silence: tuple[str, ...]


def coverage(entries: Sequence[Entry]) -> str:
    """Return what is held, in a sentence: `2 meetings held here, latest 17 July 2025; ...`."""
    if not entries:
        return "No minutes are held here yet."
    meetings = many(len(meetings_of(entries)), "meeting")
    return f"{meetings} held here, latest {entries[0].facts.date.words}; this site does not hold all."


def held_row(shelf: Shelf, council: Council, committee: Committee) -> HeldRow:
    """Return what is held of a committee."""
    entries = shelf.of_committee(council.slug, committee.slug)
    oldest = entries[-1] if entries else None
    newest = entries[0] if entries and entries[0].meeting != entries[-1].meeting else None
    return HeldRow(
        name=committee.name,
        address=committee_address(council.slug, committee.slug),
        kind=committee_in_words(committee.kind),
        meetings=many(len(meetings_of(entries)), "meeting") if entries else "None",
        first=oldest.facts.date.words if oldest else "",
        first_address=meeting_address(oldest.meeting) if oldest else "",
        latest=newest.facts.date.words if newest else "",
        latest_address=meeting_address(newest.meeting) if newest else "",
        missing=_missing(entries),
        silence=silences(awaited_of(shelf.archive, entries)),
    )


def _missing(entries: Sequence[Entry]) -> str:
    """Return which years between the first and the last meeting nothing is held of, and that not all is held."""
    if not entries:
        return "All: no minutes are held here yet."
    held = {year for entry in entries for year in entry.facts.date.years}
    gaps = [str(year) for year in range(min(held), max(held)) if year not in held]
    undated = len({entry.meeting for entry in entries if not entry.facts.date.is_day})
    found = (
        f"No minutes of {_listed(gaps)} are held." if gaps else "",
        f"The day of {many(undated, 'meeting')} is not stated." if undated else "",
        NOT_ALL,
    )
    return " ".join(filter(None, found))


def _listed(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def awaited_in_words(awaited: Sized) -> str:
    """Return how much is awaited, in words: `3 parts, actions and promises`; empty where nothing is."""
    return many(len(awaited), "part, action or promise", "parts, actions and promises") if awaited else ""


def silences(awaited: Sequence[FollowThrough]) -> tuple[str, ...]:
    """Return how much is awaited in each state, in words that say what was searched."""
    by_state = Counter(followed.state for followed in awaited)
    return tuple(f"{number}: {state}{_searched(state, awaited)}" for state in State if (number := by_state[state]))


def _searched(state: State, awaited: Iterable[FollowThrough]) -> str:
    if state not in (State.NO_LATER_MENTION, State.DATE_PASSED):
        return ""
    counts = [followed.coverage.meetings for followed in awaited if followed.state is state]
    least, most = min(counts), max(counts)
    number = many(most, "later meeting") if least == most else f"{least} to {most} later meetings"
    joined = "" if state is State.NO_LATER_MENTION else ","
    return f"{joined} in the {number} this site holds; it does not hold all"
