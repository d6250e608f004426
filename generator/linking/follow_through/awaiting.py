"""What is still awaited: whatever asks for something on which nothing is reported back in the minutes held."""

from generator.linking.follow_through.asked import takes_note
from generator.model.follow_through import Followed, FollowThrough, State

ANSWERED = frozenset({State.REPORTED_BACK, State.REPORTED_COMPLETE, State.SUPERSEDED})


def is_awaited(followed: FollowThrough) -> bool:
    """Return whether something is to come back and has not; a part that only takes note waits for nothing."""
    if followed.followed is Followed.PART and takes_note(followed.quotation.text):
        return False
    return followed.state not in ANSWERED
