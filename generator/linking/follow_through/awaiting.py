"""What is still awaited: the one definition by which every page, table and feed counts."""

from collections.abc import Iterable, Iterator

from generator.linking.follow_through.asked import takes_note
from generator.model.archive import Archive, Entry
from generator.model.follow_through import Acceptance, Followed, FollowThrough, State, record_id

REPORTED = frozenset({State.REPORTED_BACK, State.REPORTED_COMPLETE, State.SUPERSEDED})


def is_reported(followed: FollowThrough) -> bool:
    """Return whether later minutes report on it, call it complete, put something in its place, or reject it."""
    return followed.state in REPORTED or is_rejected(followed)


def is_rejected(followed: FollowThrough) -> bool:
    """Return whether the body that was asked rejected it, and nothing was reported on it all the same."""
    return followed.acceptance is Acceptance.REJECTED and followed.state not in REPORTED


def is_awaited(followed: FollowThrough) -> bool:
    """Return whether something is to come back and has not.

    A part that only takes note waits for nothing, unless later minutes set another date for it. How many minutes are
    held makes no difference: silence and a mere mention leave it awaited alike.
    """
    if is_reported(followed):
        return False
    notes = followed.followed is Followed.PART and takes_note(followed.quotation.text)
    return not notes or followed.state is State.REVISED_DATE


def awaited_of(archive: Archive, entries: Iterable[Entry]) -> tuple[FollowThrough, ...]:
    """Return what the minutes of `entries` asked for and on which nothing is reported back, as they stand there."""
    return tuple(each for entry in entries for each in followed_of(archive, entry) if is_awaited(each))


def followed_of(archive: Archive, entry: Entry) -> Iterator[FollowThrough]:
    """Yield what became of an item's parts, actions and promises, in that order."""
    parts = (record_id(each.reference, part.anchor) for each in entry.decisions for part in each.parts())
    anchors = (*(each.anchor for each in entry.actions), *(each.anchor for each in entry.commitments))
    found = map(archive.follow_through.get, (*parts, *(record_id(entry.id, anchor) for anchor in anchors)))
    yield from (followed for followed in found if followed is not None)
