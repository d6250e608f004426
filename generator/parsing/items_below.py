"""Whether words behind a lead announce the list below: "the following reports would be considered in May:"."""

import re

from generator.parsing.cursor import Cursor

ITEMS = re.compile(r"the\sfollowing\s[a-z]{3,12}\s(?:would|should|will)\sbe\s[a-z]{3,12}ed\b[^.;:]{0,80}[a-z]\s?:?")
LONGEST_HEADING = 60


def announces_items(cursor: Cursor, words: str) -> bool:
    """Return whether words announce a list that stands in the next line, or below a heading there: "19 March 2019"."""
    if ITEMS.fullmatch(words) is None:
        return False
    below = cursor.ahead()
    if below is not None and below.label is None and len(below.text) <= LONGEST_HEADING:
        below = cursor.ahead(2)
    return below is not None and below.label is not None
