"""Silence in words: what it means that nothing is found, given which minutes are held."""

from generator.linking.follow_through.awaiting import is_awaited
from generator.model.council import Council
from generator.model.edtf import day_words
from generator.model.follow_through import Acceptance, Coverage, FollowThrough, State
from generator.pages.environment import many


def searched_in_words(coverage: Coverage, of: str = "") -> str:
    """Return in which later minutes something was looked for: they are never all.

    `in the 2 later meetings that this site holds, the newest of 7 July 2021; it does not hold all`.
    """
    held, newest = many(coverage.meetings, "later meeting"), day_words(coverage.newest)
    return f"in the {held}{of} that this site holds, the newest of {newest}; it does not hold all"


def silence_in_words(state: State, coverage: Coverage) -> str:
    """Return a silent state with the later minutes that were searched: `no later mention found in the 3 ...`."""
    if state is State.NO_LATER_MINUTES:
        return str(state)
    joined = "" if state is State.NO_LATER_MENTION else ","
    return f"{state}{joined} {searched_in_words(coverage)}"


def unanswered_in_words(council: Council, followed: FollowThrough) -> str:
    """Return that no answer of the body asked is found, in a sentence; empty where one is, or none is awaited.

    In which minutes it was looked for is told where the state beside it does not tell it.
    """
    if followed.acceptance is not Acceptance.UNANSWERED or not is_awaited(followed):
        return ""
    asked = " or ".join(council.committee(slug).name for slug in followed.asked_of)
    told = followed.state.is_silence or followed.date_passed
    return f"No answer from {asked} is found {'here' if told else searched_in_words(followed.coverage)}."
