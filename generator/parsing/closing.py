"""What a line tells by where it stands alone: "To call a special meeting" closes an item that tells nothing else."""

import re
from collections.abc import Sequence

from generator.parsing.cursor import NONE, Evidence
from generator.parsing.lines import Line
from generator.parsing.noting import line_noted_as_asked
from generator.parsing.shapes import RECORD_LINE, has_size, is_title

# "To engage Ms Hill as the acting head of legal services"; but "To receive a report" is what an agenda asks.
TASK = re.compile(
    r"To\s(?!(?:[a-z]{2,9}ly\s)?(?:be|see|view|watch|read|find|contact|access|follow|join|listen|download|register|book|apply|ask"
    r"|receive|consider|hear|discuss|review|examine|scrutinise|seek|inform|present|update|provide|report|advise|answer|give|allow"
    r"|enable|ensure|help|meet|comply|make\ssure|set\sout|date|that|this|the|an?|which|whom?|members?|council)\b)[a-z]{3,15}\s[^:]{20,600}\."
)
# The last sentence above tells what happened, and no purpose stands there.
TOLD = re.compile(r"\b(?:was|were|had|[a-z]{2,12}ed)\b[^.;:]{0,400}\.\Z")
FEWEST = 2
LAST_FACT = re.compile(r"(?:Effective\sfrom|Decision\spublished|Made\sat\smeeting|Date\sof\sdecision)\s?:")


def told_by_place(text: str, lines: Sequence[Line]) -> tuple[Evidence, ...]:
    """Return what each line tells where none tells anything by its words alone: it does what the agenda asks."""
    noted = line_noted_as_asked(text, lines)
    task = -1 if noted >= 0 else closing_task(lines)
    found = {noted: Evidence.OUTCOME, task: Evidence.INSTRUCTION}
    return tuple(found.get(at, NONE) for at in range(len(lines)))


def closing_task(lines: Sequence[Line]) -> int:
    """Return which line tells by itself what was decided, or -1: the last below what was told, or a record's first.

    Accepts "To call a special meeting on 9 March." below "The Mayor announced a plan to call one."
    """
    body = [at for at, line in enumerate(lines) if line.in_body]
    if len(body) < FEWEST:
        return -1
    at = next((at for at in body if at and _is_fact(lines[at - 1]) and not _is_fact(lines[at])), body[-1])
    return at if at > 0 and _is_task(lines[at]) and _follows(lines[at - 1]) else -1


def _is_fact(line: Line) -> bool:
    return (LAST_FACT.match(line.text) or RECORD_LINE.match(line.text)) is not None


def _is_task(line: Line) -> bool:
    whole = line.label is None and TASK.fullmatch(line.plain) is not None
    return whole and not (has_size(line.text) or is_title(line.plain))


def _follows(above: Line) -> bool:
    """Return whether a task may stand below a line: the last fact of a record, or what was told."""
    told = above.in_body and above.label is None and TOLD.search(above.text) is not None
    return told or _is_fact(above)
