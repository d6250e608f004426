"""The titles in a list of published decisions: each has its day before it, and its reference and status behind."""

import re
from collections.abc import Sequence

from generator.reading.printed.passages import Passage

# As in "07/12/2018 - Kinship Carers ref: 1402    Recommendations Approved".
LISTED_TITLE = re.compile(r"[0-9]{2}/[0-9]{2}/[0-9]{4} - (?P<title>[^\n]{2,300}?)\sref:\s[0-9]{1,7}\b")


def title_of_list(passages: Sequence[Passage]) -> str:
    """Return what a list of published decisions is called: by its only decision, or by the words above the first.

    What is no such list has no title here.
    """
    listed = [at for at, passage in enumerate(passages) if LISTED_TITLE.match(passage.folded)]
    if len(listed) > 1:
        return passages[listed[0] - 1].folded if listed[0] else ""
    only = LISTED_TITLE.match(passages[listed[0]].folded) if listed else None
    return only["title"] if only else ""
