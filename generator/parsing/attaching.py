"""Which vote and which movers belong to which decision."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from generator.model.decision import Decision, Vote
from generator.model.item import Role
from generator.parsing.blocks import Block
from generator.parsing.carrying import ALONE, MOTIONS, VOTING, from_votes, with_motions
from generator.parsing.motions import DEBATED
from generator.parsing.moved_first import with_motions_first
from generator.parsing.moving import (
    above_reasons,
    moved_above,
    moved_behind,
    moved_beside,
    moved_within,
    moves_amendment,
    named_above,
    voted_below,
)
from generator.parsing.vote_results import put_so

FORWARD = re.compile(
    r"\b(?:following|below)\b|\b[Ii]t\swas(?:\s(?:unanimously|accordingly|therefore|then|duly))?\s?[:–-]{0,2}\Z"
)
# "Cllr Ada Hill received 4 votes and Cllr Owen Dell received 7 votes."
NAME = r"[A-Z][\w’'-]{1,20}\s[A-Z][\w’'-]{1,20}"
RIVALS = re.compile(
    rf"(?P<first>{NAME})\sreceived\s(?P<fewer>[0-9]{{1,3}})\svotes?\sand\s(?:[A-Z][a-z]{{1,10}}\s"
    rf")?(?P<second>{NAME})\sreceived\s(?P<more>[0-9]{{1,3}})\svotes?\b"
)
HEADINGS = (Role.HEADING, Role.FURNITURE)
# Which block, and which of its decisions.
Place = tuple[int, int]


def settle_votes(text: str, blocks: Sequence[Block]) -> tuple[tuple[Decision, ...], tuple[Vote, ...]]:
    """Return the decisions of an item, each with its vote and movers, and the votes that belong to none."""
    told = [block for block in blocks if not _is_heading(block)]
    if all(decision.routine and decision.lead is None for block in told for decision in block.decisions):
        return from_votes(text, voted_below(text, told))
    told = with_motions_first(text, with_motions(text, told))
    homes: dict[Place, Vote] = {}
    loose: list[Vote] = []
    for at, vote in ((at, vote) for at, block in enumerate(told) for vote in block.votes):
        home = _home(told, at, vote)
        if home is None or home in homes:
            loose.append(vote)
        else:
            homes[home] = vote
    return tuple(_settled(text, told, homes)), tuple(loose)


def _is_heading(block: Block) -> bool:
    return block.paragraphs[0].role in HEADINGS and all(each.role in HEADINGS for each in block.paragraphs)


def _home(told: Sequence[Block], at: int, vote: Vote) -> Place | None:
    """Return the decision whose result a vote states: the one before it, or the one that it leads to."""
    if vote.result == "lost" or (vote.on == "amendment" and not _decides_amendment(told, at - 1)):
        return None
    for near in _nearest(told, at, vote):
        decisions = told[near].decisions if 0 <= near < len(told) else ()
        index = len(decisions) - 1 if near < at else 0
        if decisions and _may_have(decisions[index], vote):
            return near, index
    return None


def _decides_amendment(told: Sequence[Block], at: int) -> bool:
    """Return whether a decision is an amendment in its own words, below who moved it."""
    return at > 0 and bool(told[at].decisions) and moves_amendment(told[at - 1])


def _nearest(told: Sequence[Block], at: int, vote: Vote) -> tuple[int, ...]:
    """Return which blocks may hold what a vote decided, the likeliest first: a motion carried is resolved below."""
    if FORWARD.search(vote.text):
        return (at + 1,)
    if vote.text.startswith(VOTING) and (above := above_reasons(told, at)) is not None:
        return (above,)
    # "This was put to the vote and carried." tells of what stands above it, and leads to nothing.
    if vote.text.rstrip(" .") in ALONE or (vote.on is None and put_so(vote.text)):
        return (at - 1,)
    below = told[at + 1].decisions if at + 1 < len(told) else ()
    leads = vote.result == "carried" and vote.on is not None and "motion" in vote.on and below and below[0].lead
    return (at + 1, at - 1) if leads else (at - 1, at + 1, *_motion_above(told, at, vote))


def _motion_above(told: Sequence[Block], at: int, vote: Vote) -> Iterator[int]:
    """Yield the nearest block above whose decision is a motion in its own words: an amendment may stand between."""
    above = next((near for near in range(at - 1, max(-1, at - DEBATED), -1) if told[near].decisions), None)
    if above is not None and vote.on in MOTIONS and told[above].decisions[-1].lead is None:
        yield above


def _may_have(decision: Decision, vote: Vote) -> bool:
    """Return whether a vote may be a decision's: it has none, or only "was declared carried" where this one counts."""
    own = decision.vote
    if own is None:
        return True
    fewer = vote.for_ is not None and vote.against is not None and vote.for_ < vote.against
    return _counts(vote) and not (fewer or _counts(own) or own.unanimous)


def _counts(vote: Vote) -> bool:
    return vote.for_ is not None or vote.against is not None


def _settled(text: str, told: Sequence[Block], homes: Mapping[Place, Vote]) -> Iterator[Decision]:
    """Yield the decisions of all blocks, each with its vote and its movers."""
    for at, block in enumerate(told):
        start = block.paragraphs[0].span.start
        for index, decision in enumerate(block.decisions):
            vote = homes.get((at, index))
            voted = replace(decision, vote=_for_the_chosen(decision, vote)) if vote else decision
            found = moved_within(text, voted, start)
            start = decision.span.end
            found = _moved(text, found, told[:at]) if index == 0 else found
            yield moved_behind(text, found, told[at + 1 : at + 4]) if index + 1 == len(block.decisions) else found


def _for_the_chosen(decision: Decision, vote: Vote) -> Vote:
    """Return a vote between two who stood with the count of the one who was chosen for it, the rival's against."""
    match = RIVALS.search(vote.text)
    words = decision.limbs[0].text
    if match is None or match["second"] not in words or match["first"] in words:
        return vote
    return replace(vote, for_=int(match["more"]), against=int(match["fewer"]))


def _moved(text: str, decision: Decision, before: Sequence[Block]) -> Decision:
    return moved_above(text, moved_beside(text, decision, *named_above(text, before)), before)
