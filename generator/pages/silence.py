"""Silence in words: what it means that nothing is found, given which minutes are held."""

from generator.model.follow_through import Coverage, State
from generator.pages.environment import many


def silence_in_words(state: State, coverage: Coverage) -> str:
    """Return a silent state with the later minutes that it was looked for in: they are never all.

    `no later mention found in the 3 later meetings this site holds; it does not hold all`.
    """
    if state is State.NO_LATER_MINUTES:
        return str(state)
    joined = "" if state is State.NO_LATER_MENTION else ","
    return f"{state}{joined} in the {many(coverage.meetings, 'later meeting')} this site holds; it does not hold all"
