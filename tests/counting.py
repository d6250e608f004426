"""How many calls a piece of work takes, Python's and C's: a count that is the same on every machine."""

import sys
from collections.abc import Callable
from cProfile import Profile


def calls_of(work: Callable[[], object]) -> int:
    """Return how many calls `work` takes; what one call does inside is not counted."""
    before, profile = sys.getprofile(), Profile(subcalls=False)
    profile.enable()
    try:
        work()
    finally:
        profile.disable()
        sys.setprofile(before)
    return sum(entry.callcount for entry in profile.getstats())
