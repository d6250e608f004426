"""Where a copy lost the words of resolving between two lines: "it was" above "the plan be approved"."""

import re

# "the plan be approved.", "That the plan be kept."; but "unanimously agreed that it be kept" goes on with "it was".
WISH = re.compile(
    r"(?:That\s|that\s|(?:the|an?|all|no|any|its|this|these|those|both|officers|members|councillors|permission|approval"
    r"|authority|consent|under|nominations?|\()\b[^.;:]{2,180}?\sbe\s[a-z])"
)


def lost_between(before: str, line: str) -> bool:
    """Return whether a line is what was resolved, and the words that say so are missing behind "it was" above it."""
    return before.endswith(" it was") and WISH.match(line) is not None
