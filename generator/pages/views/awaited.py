"""What a committee waits for: each thing asked, in the minutes' own words, and where the record leaves it."""

from collections.abc import Iterable
from dataclasses import dataclass
from textwrap import shorten

from generator.linking.follow_through.awaiting import awaited_of
from generator.model.address import part_address
from generator.model.archive import Archive, Entry
from generator.model.follow_through import Followed, FollowThrough
from generator.model.span import fold
from generator.pages.silence import silence_in_words, unanswered_in_words
from generator.pages.views.rows import capitalised

BEGINNING = 200
NAMES = {Followed.PART: "Part of a decision", Followed.ACTION: "Action", Followed.COMMITMENT: "Promise"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Awaited:
    """One thing that was asked and on which nothing is reported back: its words, when it was asked, its state.

    `due` is the date by which it is to come back, in the words of the minutes, empty where they set none.
    """

    what: str
    begins: str
    address: str
    asked: str
    due: str
    state: str


def awaited_rows(archive: Archive, entries: Iterable[Entry]) -> tuple[Awaited, ...]:
    """Return what the minutes of `entries` asked and nothing is reported back on, in the order of `entries`."""
    return tuple(_row(archive.by_id[each.document], each) for each in awaited_of(archive, entries))


def _row(entry: Entry, followed: FollowThrough) -> Awaited:
    return Awaited(
        what=NAMES[followed.followed],
        begins=shorten(fold(followed.quotation.text), BEGINNING, placeholder=" \u2026"),
        address=_address(entry, followed),
        asked=entry.facts.date.words,
        due=due_in_words(followed),
        state=f"{capitalised(_state(followed))}. {unanswered_in_words(entry.council, followed)}".strip(),
    )


def _address(entry: Entry, followed: FollowThrough) -> str:
    if followed.followed is Followed.PART:
        return part_address(followed.parent, followed.anchor)
    return f"{entry.address}#{followed.anchor}"


def due_in_words(followed: FollowThrough) -> str:
    """Return the date by which something is to come back, with the first one where it was put back; else nothing."""
    if followed.due is None or followed.due_now is None:
        return ""
    now = followed.due_now.date.words
    return now if now == followed.due.date.words else f"{now}, at first {followed.due.date.words}"


def _state(followed: FollowThrough) -> str:
    if followed.state.is_silence:
        return silence_in_words(followed.state, followed.coverage)
    passed = "; the date has passed, and nothing is reported here" if followed.date_passed else ""
    return f"{followed.state}{passed}"
