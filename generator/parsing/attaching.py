"""Which vote and which movers belong to which decision, and decisions that are printed twice."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.model.decision import Decision, Kind, Vote
from generator.model.item import Role
from generator.model.span import fold
from generator.parsing.blocks import Block
from generator.parsing.decisions import Introduction, make_decision
from generator.parsing.entries import Entry
from generator.parsing.listing import Listing
from generator.parsing.movers import find_movers

FORWARD = re.compile(r"\b(?:following|below)\b")
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
    first: dict[tuple[str, ...], Decision] = {}
    for decision in decisions:
        key = tuple(_plain(limb.text) for limb in decision.limbs)
        known = first.get(key)
        first[key] = replace(known, repeats=(*known.repeats, decision.span)) if known else decision
    return tuple(first.values())


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
    for block in blocks:
        for vote in block.votes:
            if vote.result == "carried" and vote.on != "amendment":
                decisions.append(_moved(text, _carried(text, vote), mover))
            else:
                loose.append(vote)
        mover = mover if block.votes else block
    return tuple(decisions), tuple(loose)


def _carried(text: str, vote: Vote) -> Decision:
    listing = Listing(lead_end=vote.span.start, entries=(Entry(label=None, span=vote.span),))
    return make_decision(text, Introduction(lead=None, kind=Kind.RESOLVED, around=vote.span), listing)
