"""Votes that tell by themselves what was carried: whether they tell anew, or again of what was decided above."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from generator.model.decision import Decision
from generator.parsing.blocks import Block
from generator.parsing.votes import ITSELF

NAME, OFFICES = (
    re.compile(r"(?<=\s)[A-Z][a-z]{2,}"),
    {"Councillor", "Cllr", "Chair", "Chairman", "Vice", "Mayor", "Deputy", "Mrs"},
)
# A motion is told again no farther than so many decisions below.
NEAREST = 12
LONG_WORDS, STEM = re.compile(r"[A-Za-z]{5,}"), 5
OF_EVERY_MOTION = frozenset({"motio", "propo", "carri", "votes", "again", "absti", "unani", "there", "decla"})


def tells_itself(told: Sequence[Block], decided: Sequence[int], at: int) -> bool:
    """Return whether "The proposal to elect Mr Hill was CARRIED." tells what none of the `decided` blocks decides."""
    vote, before = told[at].votes[0], bisect_left(decided, at)
    if before < len(decided) or ITSELF.match(vote.text) is None or vote.result != "carried":
        return False
    if at and told[at - 1].decisions:
        return False
    near = (each for place in decided[max(0, before - NEAREST) :] for each in told[place].decisions)
    return not any(_is_again(each, vote.text) for each in near)


def _is_again(decision: Decision, told: str) -> bool:
    """Return whether a vote tells in other words of what was decided above, and names nobody else."""
    words, decided = _stems(told), decision.limbs[0].text
    names = set(NAME.findall(told)) - OFFICES
    return 2 * len(words & _stems(decided)) >= len(words) and all(map(decided.__contains__, names))


def _stems(words: str) -> frozenset[str]:
    """Return how the longer words of a sentence begin, but for those of every motion: "refuse" as in "refused"."""
    return frozenset(word[:STEM].lower() for word in LONG_WORDS.findall(words)) - OF_EVERY_MOTION
