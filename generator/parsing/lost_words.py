"""Where a copy lost the words of resolving between two lines: "it was" above "the plan be approved"."""

import re

# "the plan be approved.", "That the plan be kept."; but "agreed that it be kept" goes on with "it was".
WISH = re.compile(r"(?![a-z]{3,12}ed\b)(?:That\s|that\s|[a-z(][^.;:]{3,180}?\sbe\s[a-z])")


def lost_between(before: str, line: str) -> bool:
    """Return whether a line is what was resolved, and the words that say so are missing behind "it was" above it."""
    return before.endswith(" it was") and WISH.match(line) is not None
