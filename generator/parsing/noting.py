"""What is noted because the agenda asks to note it, whatever it is."""

import re
from collections.abc import Sequence

from generator.model.decision import Kind
from generator.model.span import Span
from generator.parsing.bodies import BODY
from generator.parsing.lines import Line
from generator.parsing.outcomes import Outcome
from generator.parsing.sentences import sentences

# "The Committee noted that Mr Hill had joined.", where the agenda asks "To note that Mr Hill has joined".
NOTED_AS_ASKED = re.compile(rf"(?P<lead>{BODY}\s(?:duly\s)?noted(?:\sthat\b)?)\s(?!the\sfollowing\b)[^;:]{{3,500}}")
# "To note that", "The Committee is requested to NOTE", and what is asked so near above what was noted.
ASKS_TO_NOTE = re.compile(r"\b[Tt]o\s(?:note|NOTE)\b")
NEAR = 4
# "Cabinet noted:" heads a list, as "Cabinet approved:" does above it.
NOTED_TOO = re.compile(rf"(?P<body>{BODY})\s(?:also\s|further\s|then\s)?noted\s?:")
# "the outturn of the fund" is noted, where "a resident asked about dogs" was only said.
STATED = re.compile(r"(?:the|that|its|an?)\s")
TELLS = re.compile(r"\b(?:was|were|had|has|have|asked|said|raised|would)\b")
JOINS = (";", "; and")
LONGEST_LIST = 60


def noted_as_asked(text: str, span: Span) -> Outcome | None:
    """Return what the first sentence of a paragraph notes, whatever it is, or None: the agenda asks to note it."""
    first = sentences(text, span)[0]
    match = NOTED_AS_ASKED.fullmatch(text, first.start, first.end)
    if match is None:
        return None
    lead = Span(*match.span("lead"))
    return Outcome(lead=lead, limb=Span(start=lead.end + 1, end=first.end), kind=Kind.NOTED, verb="note")


def heads_noted(line: Line) -> bool:
    """Return whether a line is no more than "Cabinet noted:": nothing below it was decided with what stands above."""
    return line.text.endswith(":") and NOTED_TOO.fullmatch(line.text) is not None


def notes_too(lines: Sequence[Line], at: int) -> bool:
    """Return whether "Cabinet noted:" heads a list that was decided, below the one that "Cabinet approved:" heads.

    Where nothing else of the item is told by a lead, so does it above parts of one sentence: "(a) the costs; and".
    """
    match = NOTED_TOO.fullmatch(lines[at].text) if lines[at].text.endswith(":") else None
    if match is None:
        return False
    parts = [line for line in lines[at + 1 : at + NEAR] if line.label is not None]
    if not parts or not all(STATED.match(line.plain) and not TELLS.search(line.plain) for line in parts):
        return False  # they tell what was said
    near = [line.text for line in lines[max(0, at - LONGEST_LIST) : at] if line.leads]
    above = any(words.startswith(match["body"]) and words.endswith(":") for words in near)
    return above or (_is_one_sentence(parts) and not any(line.leads for line in lines))


def _is_one_sentence(parts: Sequence[Line]) -> bool:
    """Return whether the parts of a list are numbered, and joined: "(a) the fall in fees; and"."""
    first = parts[0].label
    return first is not None and not first.is_bullet and parts[0].plain.endswith(JOINS)


def line_noted_as_asked(text: str, lines: Sequence[Line]) -> int:
    """Return which line, the first below what the agenda asks to note, notes it in the same words, or -1."""
    told = next((at for at, line in enumerate(lines) if _may_note(line) and noted_as_asked(text, line.words)), -1)
    above = lines[max(0, told - NEAR) : told] if told >= 0 else ()
    first = next((at for at, line in enumerate(above) if ASKS_TO_NOTE.search(line.text)), len(above))
    if first == len(above) or any(_may_note(line) for line in above[first + 1 :]):
        return -1
    words = set(lines[told].letters.split()) - {"noted"}
    asked = {word for line in above[first:] for word in line.letters.split()}
    return told if 2 * len(words & asked) >= len(words) else -1


def _may_note(line: Line) -> bool:
    return line.in_body and not line.is_named
