"""The gap that lost words of resolving leave: more free lines above a paragraph than elsewhere in its item."""

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile
from statistics import median_low

from generator.parsing.lines import Line
from generator.parsing.lost import begins_list
from generator.parsing.vocabulary import WORDING, any_of

WIDE, MOST_PARTS = 4, 60
# "to defer consideration of the recommendation from the panel", of which a copy lost "It was resolved".
TASK = re.compile(rf"to\s(?!(?:consider|receive|discuss)\b){any_of(WORDING['verbs'])}\s")
# What a part wishes, in a verb that few facts are told by: "the meeting includes a report", "a session be held".
WISHES = re.compile(r"(?<!\bto\s)\bbe\b|\b(?:includes?|covers?)\b")
FEWEST_WISHES = 2
# Below these a list is of what was raised.
RAISED = re.compile(r"\b(?:concerns|points|issues|questions|suggestions|comments|topics|ideas|priorities|spoke)\b")
ENDS = (".", "!", "?", ".”", ".)")
# What stands in such a list tells or gives reasons, and nothing was decided by it.
TELLS = re.compile(r"\b(?:was|were|had|said|asked|reported|would|because)\b|To\s(?:ensure|enable|inform|comply)\b")


def below_gap(text: str, lines: Sequence[Line]) -> int:
    """Return which line begins what was decided below such a gap, or -1: a list, or "to defer the matter" alone.

    Accepts `(a) the Panel’s meeting includes a report;` and `(b)` behind four line ends, where two are usual.
    """
    return next((at for at in _gaps(text, lines) if _begins(lines, at)), -1)


def _gaps(text: str, lines: Sequence[Line]) -> list[int]:
    widths = [text.count("\n", above.span.end, below.span.start) for above, below in pairwise(lines)]
    if max(widths, default=0) < WIDE:
        return []
    usual = median_low(widths)
    return [at for at, width in enumerate(widths, start=1) if width >= WIDE and width > usual]


def _begins(lines: Sequence[Line], at: int) -> bool:
    line, above = lines[at], lines[at - 1]
    if not (line.in_body and above.in_body and above.text.endswith(ENDS)):
        return False
    if line.label is None:
        return TASK.match(line.text) is not None
    return begins_list(line) and RAISED.search(above.text) is None and _is_wished(lines[at : at + MOST_PARTS])


def _is_wished(lines: Sequence[Line]) -> bool:
    """Return whether a list wishes something by several of its parts, and none of them only tells something."""
    parts = list(takewhile(lambda line: line.in_body and line.label is not None, lines))
    wished = sum(WISHES.search(line.plain) is not None for line in parts)
    return wished >= FEWEST_WISHES and not any(TELLS.search(line.plain) for line in parts)
