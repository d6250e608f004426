"""What silence is worth: the minutes in which something was looked for, which are never all."""

from generator.model.edtf import day_words
from generator.model.follow_through import Coverage
from generator.pages.environment import many


def held_in_words(coverage: Coverage, of: str = "") -> str:
    """Return the end of a sentence: `2 later meetings that this site holds, the newest of ...`."""
    held, newest = many(coverage.meetings, "later meeting"), day_words(coverage.newest)
    return f"{held}{of} that this site holds, the newest of {newest}; it does not hold all."
