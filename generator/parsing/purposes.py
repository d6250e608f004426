"""Where the purpose ends that the record of a decision prints first."""

from collections.abc import Sequence

from generator.parsing.asides import opens_aside
from generator.parsing.lines import Line
from generator.parsing.lost import THAT, leads_with_body, reads_as_deed, reads_as_instruction, reads_as_limb
from generator.parsing.recorded import tells_decision
from generator.parsing.shapes import RECORD_LINE
from generator.reading.printed.listed import LISTED_TITLE

NEAREST = 8


def purpose_end(lines: Sequence[Line]) -> int:
    """Return at which line the purpose of a record ends: of a listed decision, where it is said who made it.

    The page of an issue tells what is to be decided above what type that is; with its reasons, it was decided.
    """
    if any(line.text == "Issue details" for line in lines[:NEAREST]):
        end = next((at for at, line in enumerate(lines) if line.text.startswith("Decision type:")), 0)
        reasons = any(line.is_named and opens_aside(line.text) for line in lines[:end])
        return end if not reasons or any(line.text.endswith("For Determination") for line in lines[end:]) else 0
    if not any(LISTED_TITLE.match(line.text) for line in lines[:NEAREST]):
        return 0
    maker = next((at for at, line in enumerate(lines) if RECORD_LINE.match(line.text)), 0)
    told = any(line.opens_decision or leads_with_body(line) or THAT.match(line.plain) for line in lines[:maker])
    says = any(map(tells_decision, lines[maker:])) or (not told and any(map(_says_what, lines[maker:])))
    return maker if says else 0


def _says_what(line: Line) -> bool:
    """Return whether a line below the facts of a record says, or heads, what was decided."""
    deed = reads_as_limb(line) or reads_as_deed(line) or reads_as_instruction(line) or leads_with_body(line)
    return deed or (line.label is not None and line.label.is_first and not line.label.is_bullet)
