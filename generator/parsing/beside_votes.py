"""The motion that a vote is on, where nobody moves it there: in a title above, put below, or of who was nominated."""

import re
from collections.abc import Sequence

from generator.model.decision import Vote
from generator.model.span import Span
from generator.parsing.blocks import Block
from generator.parsing.proposing import PROPOSED_WHAT, VOTED_ON, Motion, find_titled, find_told
from generator.parsing.votes import CARRIED_STATUS

# "Cllr Hill was proposed by Cllr Dell and seconded by Cllr Moss." before one of them.
NOMINATED = re.compile(
    r"(?P<words>[A-Z][^.;:\n]{3,120}\swas\s(?:proposed|nominated)\sby\s[^.;:\n]{3,60}\sand\sseconded\sby\s"
    r"[^.;:\n]{3,60}\.)\s{1,3}\Z"
)
RIVAL, LONGEST_NOMINATION = re.compile(r"\b(?:nominated|proposed)\sby\b"), 400
# "Proposed by Cllr Hill, seconded by Cllr Dell and agreed.", below what he recommended.
SECONDED_BELOW = re.compile(
    r"(?:This\swas\s)?(?:Proposed\sby\s[^,.;:]{3,60},\s(?:and\s)?)?[Ss]econded\sby\s[^.;:]{3,60}\sand\s"
)
# Of two proposals the seconded one may be either, and one that was withdrawn is none.
MOVES_SOMETHING = re.compile(r"\b(?:proposed|recommended|moved|suggested|withdrew|withdrawn|no\sseconder)\b")


def titled_above(text: str, vote: Vote, above: Sequence[Block]) -> Motion | None:
    """Return the motion in the title above "Motion status: Carried", or None."""
    if not above or CARRIED_STATUS.match(vote.text) is None:
        return None
    return find_titled(text, above[-1].paragraphs[-1].span)


def proposed_above(text: str, vote: Vote, above: Sequence[Block]) -> Motion | None:
    """Return what was proposed in the paragraph above "Seconded by Councillor Dell and passed.", or None."""
    if not above or SECONDED_BELOW.match(vote.text) is None:
        return None
    span = above[-1].paragraphs[-1].span
    alone = len(MOVES_SOMETHING.findall(text, span.start, span.end)) == 1
    return find_told(text, span, PROPOSED_WHAT) if alone else None


def put_below(text: str, vote: Vote, below: Sequence[Block]) -> Motion | None:
    """Return the motion that stands below "Resolution status: Carried" on the record of a vote, or None."""
    if CARRIED_STATUS.match(vote.text) is None:
        return None
    return next((found for block in below if (found := find_told(text, block.paragraphs[-1].span, VOTED_ON))), None)


def nominated_before(text: str, vote: Vote) -> Motion | None:
    """Return who was proposed and seconded in the sentence before "All in favour.", or None."""
    first = max(text.rfind("\n", 0, vote.span.start) + 1, vote.span.start - LONGEST_NOMINATION)
    match = NOMINATED.search(text, first, vote.span.start)
    if match is None or RIVAL.search(text, first, match.start()):
        return None
    return Motion(lead=None, words=Span(*match.span("words")))
