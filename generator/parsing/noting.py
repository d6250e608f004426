"""What is noted because the agenda asks to note it, whatever it is."""

import re
from collections.abc import Sequence

from generator.model.decision import Kind
from generator.model.span import Span
from generator.parsing.bodies import BODY
from generator.parsing.glance import letters_of
from generator.parsing.lines import Line
from generator.parsing.outcomes import Outcome
from generator.parsing.sentences import sentences

# "The Committee noted that Mr Hill had joined.", where the agenda asks "To note that Mr Hill has joined".
NOTED_AS_ASKED = re.compile(rf"(?P<lead>{BODY}\s(?:duly\s)?noted(?:\sthat\b)?)\s(?!the\sfollowing\b)[^;:]{{3,500}}")
# So many lines may stand between the title and what is asked, and between that and what was noted.
NEAR = 2


def noted_as_asked(text: str, span: Span) -> Outcome | None:
    """Return what the first sentence of a paragraph notes, whatever it is, or None: the agenda asks to note it."""
    first = sentences(text, span)[0]
    match = NOTED_AS_ASKED.fullmatch(text, first.start, first.end)
    if match is None:
        return None
    lead = Span(*match.span("lead"))
    return Outcome(lead=lead, limb=Span(start=lead.end + 1, end=first.end), kind=Kind.NOTED, verb="note")


def line_noted_as_asked(text: str, lines: Sequence[Line]) -> int:
    """Return which line, the first below what the agenda asks to note, notes it in the same words, or -1."""
    first = next((at for at, line in enumerate(lines) if line.in_body), 0)
    near = range(max(0, first - NEAR), min(first + NEAR, len(lines) - 1))
    asked = next((at for at in near if lines[at].text.startswith("To note")), -1)
    below = range(asked + 1, min(asked + 1 + NEAR, len(lines)))
    told = next((at for at in below if lines[at].in_body and not lines[at].is_named), -1)
    if asked < 0 or told < 0 or noted_as_asked(text, lines[told].words) is None:
        return -1
    words = set(lines[told].letters.split()) - {"noted"}
    return told if 2 * len(words & set(letters_of(lines[asked].text).split())) >= len(words) else -1
