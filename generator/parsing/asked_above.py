"""What stands above a part makes it none of what was decided: it was asked, wished for, or set below another part."""

import re
from collections.abc import Sequence

from generator.parsing.bodies import NOUN
from generator.parsing.cursor import Evidence
from generator.parsing.lines import Line
from generator.parsing.placing import ASKED

UNLED, FARTHEST = (Evidence.INSTRUCTION, Evidence.DEED, Evidence.LOST), 12
# The end of "Members had been asked to agree the following:", "Cabinet considered a recommendation that –".
WAS_ASKED = re.compile(
    rf"\b(?:Members|{NOUN})\s(?:ha[sd]\sbeen|have\sbeen|was|were|is|are|will\sbe)\s(?:asked"
    r"|invited)\sto\b[^.;:]{0,60}:\Z"
    r"|\bconsidered\s(?:an?|the)\s(?:following\s)?recommendations?\b[^.;:]{0,80}\s?[:–-]\Z"
    r"|\bproposed\s(?:the\s)?recommendations?\b[^.;:]{3,200}\bseconded\sby\s[^.;:]{3,60}:\Z"
)
# The end of "Mr Hill requested the following:", "Councillor Dell asked that".
WISHED = re.compile(r"\b(?:asked|requested|suggested|wished|wanted|urged)\b[^.;:]{0,60}?(?::|\sthat)\Z")
POINTS_BELOW = re.compile(r"\b(?:recommendations?|resolutions?|following|below)\b")
# "1. To agree the following:", above "a. That the hall be kept".
SETS_BELOW = re.compile(r"[Tt]o\s[a-z][^:]{3,300}:")


def stands_below_asking(lines: Sequence[Line], found: Sequence[Evidence], at: int) -> bool:
    """Return whether what stands above a line makes it none of what was decided, as one of `UNLED` as it reads."""
    if _is_asked(lines, at, found[at]) or (found[at] is Evidence.LOST and _is_wished(lines, found, at)):
        return True
    return found[at] is not Evidence.INSTRUCTION and _is_set_below(lines, at)


def _is_asked(lines: Sequence[Line], at: int, told: Evidence) -> bool:
    """Return whether a listed line is what the agenda asks of a body: "The Forum is asked to:"."""
    above = next((line for line in reversed(lines[max(0, at - FARTHEST) : at]) if line.label is None), None)
    if lines[at].label is None or above is None:
        return False
    if WAS_ASKED.search(above.text):
        return True
    lost = told is Evidence.LOST and POINTS_BELOW.search(above.text) is None
    decided = above.text.endswith(".") and (lines[at].under_decision or lost)
    return ASKED.match(above.text) is not None and not decided


def _is_wished(lines: Sequence[Line], found: Sequence[Evidence], at: int) -> bool:
    """Return whether a paragraph is what somebody wished: "She asked that:" stands above it, and the like between."""
    while at and lines[at].label is None and lines[at - 1].label is None:
        at -= 1
        if found[at] is not Evidence.LOST:
            return WISHED.search(lines[at].text) is not None
    return False


def _is_set_below(lines: Sequence[Line], at: int) -> bool:
    """Return whether a part is of a list within a part: "a. That it be kept", below "1. To agree the following:"."""
    label = lines[at].label
    for _ in range(FARTHEST):
        above = lines[at - 1].label if at else None
        if label is None or above is None or not label.follows(above):
            break
        at, label = at - 1, above
    return at > 0 and label is not None and SETS_BELOW.fullmatch(lines[at - 1].plain) is not None
