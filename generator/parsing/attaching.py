"""Which vote and which movers belong to which decision, and decisions that are printed twice."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.model.decision import Decision, Kind, Vote
from generator.model.item import Role
from generator.model.span import fold
from generator.parsing.blocks import Block
from generator.parsing.decisions import Introduction, make_decision
from generator.parsing.entries import Entry
from generator.parsing.listing import Listing
from generator.parsing.movers import Motion, find_motion, find_movers
from generator.parsing.outcomes import find_outcome
from generator.parsing.shapes import NEUTRAL_LEAD

FORWARD = re.compile(r"\b(?:following|below)\b|\bit\swas\Z")
PUNCTUATION = re.compile(r"[\W_]+")


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


def merge_repeats(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """Return the decisions without those that say an earlier one again, which lists their places."""
    told = tuple(decisions)
    if len(told) < 2:
        return told
    alike: defaultdict[tuple[str, ...], list[Decision]] = defaultdict(list)
    for decision in told:
        alike[tuple(_plain(limb.text) for limb in decision.limbs)].append(decision)
    return tuple(_merged(same) if len(same) > 1 else same[0] for same in alike.values())


def _merged(same: Sequence[Decision]) -> Decision:
    """Return one decision for several places: the first that words of resolving introduce, else the first."""
    kept = next((decision for decision in same if not _is_unled(decision)), same[0])
    votes = (decision.vote for decision in same if decision.vote)
    repeats = tuple(decision.span for decision in same if decision is not kept)
    return replace(kept, repeats=repeats, vote=kept.vote or next(votes, None))


def _is_unled(decision: Decision) -> bool:
    return decision.lead is None or NEUTRAL_LEAD.match(decision.lead) is not None


def _plain(text: str) -> str:
    return PUNCTUATION.sub(" ", fold(text)).strip().lower().removeprefix("that ")


def _is_heading(block: Block) -> bool:
    return all(paragraph.role in (Role.HEADING, Role.FURNITURE) for paragraph in block.paragraphs)


def _with_neighbours(
    text: str, decisions: Sequence[Decision], before: Block | None, after: Block | None
) -> Iterator[Decision]:
    """Yield a block's decisions: the first looks back for its vote and movers, the last looks on for its vote."""
    for index, decision in enumerate(decisions):
        earlier = before if index == 0 else None
        later = after if index == len(decisions) - 1 else None
        votes = [*_votes(earlier, forward=True), *_votes(later, forward=False)]
        vote = decision.vote or next(iter(votes), None)
        yield _moved(text, replace(decision, vote=vote), earlier)


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


def _moved(text: str, decision: Decision, before: Block | None) -> Decision:
    """Return the decision with the movers that the paragraph before it names, if its own names none."""
    if decision.proposer or decision.seconder or before is None or before.decisions:
        return decision
    movers = find_movers(text, before.paragraphs[-1].span)
    return replace(decision, proposer=movers.proposer, seconder=movers.seconder)


def _from_votes(text: str, blocks: Sequence[Block]) -> tuple[tuple[Decision, ...], tuple[Vote, ...]]:
    """Return each carried motion as a decision where nothing else records the outcome, and the other votes."""
    decisions: list[Decision] = []
    loose: list[Vote] = []
    mover: Block | None = None
    motion: Motion | None = None
    for block in blocks:
        moved = find_motion(text, block.paragraphs[-1].span)
        motion, mover = (moved, block) if moved else (motion, mover)
        for vote in block.votes:
            if vote.result == "carried" and vote.on != "amendment":
                decisions.append(_moved(text, _carried(text, vote, motion), mover))
            else:
                loose.append(vote)
            motion = motion if vote.on == "amendment" else None
        mover = mover if block.votes or motion else block
    return tuple(decisions), tuple(loose)


def _carried(text: str, vote: Vote, moved: Motion | None) -> Decision:
    """Return a carried motion as a decision: its operative words where they are printed, else the vote's sentence."""
    moved = None if vote.on and "motion" not in vote.on else moved
    lead, limb = (moved.lead, moved.words) if moved else (None, vote.span)
    listing = Listing(lead_end=limb.start, entries=(Entry(label=None, span=limb),))
    told = find_outcome(text, vote.span)
    kind = told.kind if told and not moved else Kind.RESOLVED
    found = make_decision(text, Introduction(lead=lead, kind=kind, around=vote.span), listing)
    return replace(found, vote=vote)
