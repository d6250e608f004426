"""What can be known of a text before it is read: its outline, and how each item records its outcome."""

from collections.abc import Iterable

from generator.parsing.leads import find_lead
from generator.parsing.lines import Cursor, Evidence, Line, Place, split_lines
from generator.parsing.lost import reads_as_limb
from generator.parsing.outcomes import states_outcome
from generator.parsing.outline import outline
from generator.parsing.shapes import NEUTRAL_LEAD


def survey(text: str) -> tuple[Cursor, ...]:
    """Return a cursor at the first line of each agenda item of `text`."""
    return tuple(
        Cursor(text=text, lines=lines, evidence=_evidence(text, lines), series=_series(lines))
        for lines in outline(split_lines(text))
    )


def _evidence(text: str, lines: Iterable[Line]) -> Evidence:
    found = (_evidence_of(text, line) for line in lines if line.place is Place.BODY)
    return max(found, default=Evidence.NONE)


def _evidence_of(text: str, line: Line) -> Evidence:
    if find_lead(text, line.words):
        return Evidence.LEAD
    if NEUTRAL_LEAD.match(line.text):
        return Evidence.NEUTRAL
    if reads_as_limb(line):
        return Evidence.LOST
    return Evidence.OUTCOME if states_outcome(text, line.words) else Evidence.NONE


def _series(lines: Iterable[Line]) -> dict[str, int]:
    first: dict[str, int] = {}
    for index, line in enumerate(lines):
        if line.label and line.label.is_dotted:
            first.setdefault(line.label.series, index)
    return first
