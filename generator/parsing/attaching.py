"""Which vote and which movers belong to which decision, and decisions that are printed twice."""

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from generator.model.decision import Decision, Kind, Vote
from generator.model.item import Role
from generator.model.span import fold
from generator.parsing.blocks import Block
from generator.parsing.decisions import Introduction, make_decision
from generator.parsing.entries import Entry
from generator.parsing.gathering import Listing
from generator.parsing.movers import Motion, find_motion, find_movers, motion_below, moves_recommendation
from generator.parsing.outcomes import find_outcome
from generator.parsing.shapes import NEUTRAL_LEAD

FORWARD = re.compile(r"\b(?:following|below)\b|\bit\swas\Z")
HEADINGS = (Role.HEADING, Role.FURNITURE)
PUNCTUATION = re.compile(r"[\W_]+")
Words = tuple[AbstractSet[str], ...]
# A page prints a decision again before it comes to many others.
NEAREST = 12
# How many words, and what share of the fuller wording, a shorter one keeps.
FEWEST, LEAST = 8, 0.6


def settle_votes(text: str, blocks: Sequence[Block]) -> tuple[tuple[Decision, ...], tuple[Vote, ...]]:
    """Return the decisions of an item, each with its vote and movers, and the votes that belong to none."""
    told = [block for block in blocks if not _is_heading(block)]
    if not any(block.decisions for block in told):
        return _from_votes(text, told)
    decisions: list[Decision] = []
    loose: list[Vote] = []
    for index, block in enumerate(told):
        before = told[index - 1] if index else None
        after = told[index + 1] if index + 1 < len(told) else None
        if block.decisions:
            decisions += _with_neighbours(text, block.decisions, before, after)
        loose += [vote for vote in block.votes if not _has_home(vote, before, after)]
    return tuple(decisions), tuple(loose)


def merge_repeats(decisions: Iterable[Decision], *, twice: bool) -> tuple[Decision, ...]:
    """Return the decisions without those that say an earlier one again, which lists their places.

    `twice`: the page has a part for decisions and one for minutes, and the words of one may have lost a few, as where
    a place lost its lead. Elsewhere "AGREED to approve" under each of two applications decides twice.
    """
    told = tuple(decisions)
    if len(told) < 2:
        return told
    alike: list[tuple[Words, bool, list[Decision]]] = []
    for decision in told:
        words = tuple(frozenset(_plain(limb.text).split()) for limb in decision.limbs)
        loosely = twice or _is_unled(decision)
        long = sum(map(len, words)) >= FEWEST
        near = (
            same
            for known, unled, same in alike[-NEAREST:]
            if (_is_all_alike(known, words) if loosely or unled else long and known == words)
        )
        same = next(near, None)
        if same is None:
            alike.append((words, _is_unled(decision), [decision]))
        else:
            same.append(decision)
    return tuple(_merged(same) if len(same) > 1 else same[0] for _, _, same in alike)


def _is_all_alike(words: Words, others: Words) -> bool:
    return len(words) == len(others) and all(map(_is_alike, words, others))


def _is_alike(words: AbstractSet[str], others: AbstractSet[str]) -> bool:
    fewer, more = sorted((words, others), key=len)
    return fewer == more or (fewer < more and len(fewer) >= max(FEWEST, LEAST * len(more)))


def _merged(same: Sequence[Decision]) -> Decision:
    """Return one decision for several places: the first that anything introduces, else the first."""
    kept = next((decision for decision in same if decision.lead), same[0])
    return replace(
        kept,
        repeats=tuple(decision.span for decision in same if decision is not kept),
        vote=next((decision.vote for decision in (kept, *same) if decision.vote), None),
        body=next((decision.body for decision in (kept, *same) if decision.body), None),
        proposer=next((decision.proposer for decision in (kept, *same) if decision.proposer), None),
        seconder=next((decision.seconder for decision in (kept, *same) if decision.seconder), None),
    )


def _is_unled(decision: Decision) -> bool:
    return decision.lead is None or NEUTRAL_LEAD.match(decision.lead) is not None


def _plain(text: str) -> str:
    return PUNCTUATION.sub(" ", fold(text)).strip().lower().removeprefix("that ")


def _is_heading(block: Block) -> bool:
    return block.paragraphs[0].role in HEADINGS and all(each.role in HEADINGS for each in block.paragraphs)


def _with_neighbours(
    text: str, decisions: Sequence[Decision], before: Block | None, after: Block | None
) -> Iterator[Decision]:
    """Yield a block's decisions: the first looks back for its vote and movers, the last looks on for its vote."""
    for index, decision in enumerate(decisions):
        earlier = before if index == 0 else None
        later = after if index == len(decisions) - 1 else None
        votes = [*_votes(earlier, forward=True), *_votes(later, forward=False)]
        vote = decision.vote or next(iter(votes), None)
        yield _moved(text, decision if vote is decision.vote else replace(decision, vote=vote), earlier)


def _votes(block: Block | None, *, forward: bool) -> Iterator[Vote]:
    for vote in block.votes if block else ():
        if vote.result != "lost" and vote.on != "amendment" and (FORWARD.search(vote.text) is not None) == forward:
            yield vote


def _has_home(vote: Vote, before: Block | None, after: Block | None) -> bool:
    home = after if FORWARD.search(vote.text) else before
    if home is None or vote.result == "lost" or vote.on == "amendment" or not home.decisions:
        return False
    nearest = home.decisions[0] if home is after else home.decisions[-1]
    return nearest.vote is None


def _moved(text: str, decision: Decision, *before: Block | None) -> Decision:
    """Return the decision with the movers that the paragraphs before it name, if its own names none.

    The first names who proposed; who seconded may stand in the next.
    """
    blocks = [block for block in before if block]
    if decision.proposer or decision.seconder or not blocks or blocks[0].decisions:
        return decision
    found = [find_movers(text, block.paragraphs[-1].span) for block in blocks]
    seconder = next((movers.seconder for movers in found if movers.seconder), None)
    if not (found[0].proposer or seconder):
        return decision
    return replace(decision, proposer=found[0].proposer, seconder=seconder)


def _from_votes(text: str, blocks: Sequence[Block]) -> tuple[tuple[Decision, ...], tuple[Vote, ...]]:
    """Return each carried motion as a decision where nothing else records the outcome, and the other votes."""
    decisions: list[Decision] = []
    loose: list[Vote] = []
    mover = 0
    motion: Motion | None = None
    for at, block in enumerate(blocks):
        above = blocks[at - 1].paragraphs[-1].span if at else None
        below = motion_below(text, above, block.paragraphs[0].span) if above else None
        moved = below or find_motion(text, block.paragraphs[-1].span)
        motion, mover = (moved, at - 1 if below else at) if moved else (motion, mover)
        for vote in block.votes:
            if vote.result == "carried" and vote.on != "amendment":
                first = _mover_of(text, vote, blocks[:at], mover)
                decisions.append(_moved(text, _carried(text, vote, motion), *blocks[first : min(first + 2, at)]))
            else:
                loose.append(vote)
            motion = motion if vote.on == "amendment" else None
        mover = mover if block.votes or motion else at
    return tuple(decisions), tuple(loose)


def _mover_of(text: str, vote: Vote, blocks: Sequence[Block], nearest: int) -> int:
    """Return which block tells who moved what was voted on: the recommendation, or the motion moved last."""
    if not (vote.on and "recommendation" in vote.on):
        return nearest
    moving = (at for at, block in enumerate(blocks) if moves_recommendation(text, block.paragraphs[-1].span))
    return next(moving, nearest)


def _carried(text: str, vote: Vote, moved: Motion | None) -> Decision:
    """Return a carried motion as a decision: its operative words where they are printed, else the vote's sentence."""
    moved = None if vote.on and "motion" not in vote.on else moved
    lead, limb = (moved.lead, moved.words) if moved else (None, vote.span)
    listing = Listing(lead_end=limb.start, entries=(Entry(label=None, span=limb),))
    told = find_outcome(text, vote.span)
    kind = told.kind if told and not moved else Kind.RESOLVED
    found = make_decision(text, Introduction(lead=lead, kind=kind, around=vote.span), listing)
    return replace(found, vote=vote)
