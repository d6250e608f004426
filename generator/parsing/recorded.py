"""Whether a page is the record of a decision, which names who decided, and not the minutes of a meeting."""

from collections.abc import Sequence

from generator.parsing.lines import Line
from generator.parsing.shapes import DATED_TITLE, NEUTRAL_LEAD, RECORD_LINE


def is_record(lines: Sequence[Line]) -> bool:
    """Return whether an item is the record of a decision: it names who decided, or the day and the subject."""
    return any(line.is_named and (RECORD_LINE.match(line.text) or DATED_TITLE.match(line.text)) for line in lines)


def heads_record(lines: Sequence[Line]) -> bool:
    """Return whether "Decision" only heads the page of a record, above its subject and "Decision Maker: Cabinet"."""
    alone = len(lines) > 2 and lines[0].text.isalpha() and NEUTRAL_LEAD.match(lines[0].text) is not None
    return alone and RECORD_LINE.match(lines[2].text) is not None
