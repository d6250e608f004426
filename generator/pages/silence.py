"""Silence in words: what it means that nothing is found, given which minutes are held."""

from generator.model.edtf import day_words
from generator.model.follow_through import Coverage, State
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
