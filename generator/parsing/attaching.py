"""Which vote and which movers belong to which decision."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from generator.model.decision import Decision, Kind, Vote
from generator.model.item import Role
from generator.model.span import Span
from generator.parsing.blocks import Block
from generator.parsing.decisions import Introduction, make_decision
from generator.parsing.entries import Entry
from generator.parsing.gathering import Listing
from generator.parsing.movers import (
    Motion,
    find_motion,
    find_movers,
    find_put,
    find_titled,
    motion_below,
    moves_recommendation,
)
from generator.parsing.moving import (
    above_reasons,
    moved_above,
    moved_behind,
    moved_beside,
    moved_within,
    named_above,
    voted_below,
)
from generator.parsing.outcomes import find_outcome
from generator.parsing.repeats import repeats, resolves
from generator.parsing.sentences import sentence_start
from generator.parsing.votes import CARRIED_STATUS, without_vote

FORWARD = re.compile(
    r"\b(?:following|below)\b|\b[Ii]t\swas(?:\s(?:unanimously|accordingly|therefore|then|duly))?\s?[:–-]{0,2}\Z"
)
# "The motion was carried by assent. It was therefore –" above what was resolved.
LEADS_ON = re.compile(r"\b[Ii]t\swas\s(?:[a-z]{2,12}\s)?[:–-]{1,2}\Z")
AGREED_ALONE = re.compile(r"\bagreed(?:\sunanimously)?(?:\sby\sthe\s[A-Z][a-z]{2,12})?\W{0,3}\Z")
MINUTES = re.compile(r"(?:The\s)?(?:[a-z]{2,12}\s)?[Mm]inutes\b")
# "(Voting: unanimous in favour)", below the reasons for what was resolved.
VOTING = "(Voting"
MOTIONS = ("motion", "substantive motion", "original motion", "amended motion", "resolution")
# "all agreed to the proposal"
AGREED_ON = (None, "proposal")
HALF = 0.5
# "Cllr Ada Hill received 4 votes and Cllr Owen Dell received 7 votes."
NAME = r"[A-Z][\w’'-]{1,20}\s[A-Z][\w’'-]{1,20}"
RIVALS = re.compile(
    rf"(?P<first>{NAME})\sreceived\s(?P<fewer>[0-9]{{1,3}})\svotes?\sand\s(?:[A-Z][a-z]{{1,10}}\s)?(?P<second>{NAME})\sreceived\s(?P<more>[0-9]{{1,3}})\svotes?\b"
)
HEADINGS = (Role.HEADING, Role.FURNITURE)
# Which block, and which of its decisions.
Place = tuple[int, int]


def settle_votes(text: str, blocks: Sequence[Block]) -> tuple[tuple[Decision, ...], tuple[Vote, ...]]:
    """Return the decisions of an item, each with its vote and movers, and the votes that belong to none."""
    told = [block for block in blocks if not _is_heading(block)]
    if all(decision.routine and decision.lead is None for block in told for decision in block.decisions):
        return _from_votes(text, voted_below(text, told))
    told = _with_motions(text, told)
    homes: dict[Place, Vote] = {}
    loose: list[Vote] = []
    for at, vote in ((at, vote) for at, block in enumerate(told) for vote in block.votes):
        home = _home(told, at, vote)
        if home is None or home in homes:
            loose.append(vote)
        else:
            homes[home] = vote
    return tuple(_settled(text, told, homes)), tuple(loose)


def _with_motions(text: str, told: Sequence[Block]) -> list[Block]:
    """Return the blocks, each that moves, seconds and carries a motion in its one paragraph with that decision.

    What is resolved below in the same words is that motion itself.
    """
    found = list(told)
    for at in [at for at, block in enumerate(told) if block.votes and not block.decisions]:
        below = told[at + 1].decisions[:1] if at + 1 < len(told) else ()
        led_on = bool(below) and LEADS_ON.search(told[at].paragraphs[-1].text) is not None
        motion = None if led_on else _own_motion(text, told[at])
        if motion and not any(_is_that_motion(decision, motion.words.of(text)) for decision in below):
            decision = _carried(text, told[at].votes[0], motion)
            found[at] = replace(told[at], decisions=(decision,), votes=())
    return found


def _is_that_motion(decision: Decision, words: str) -> bool:
    """Return whether what is resolved right below a carried motion is that motion, in other words or few of its own."""
    points = decision.lead is not None and "recommendations" in words
    return points or repeats(decision, words) or resolves(decision, words, least=HALF)


def _own_motion(text: str, block: Block) -> Motion | None:
    """Return the motion of "Cllr Hill proposed, seconded Cllr Dell that the price be accepted – all in favour."."""
    vote, span = block.votes[0], block.paragraphs[0].span
    if len(block.votes) + len(block.paragraphs) > 2 or vote.result != "carried" or vote.on == "amendment":
        return None
    motion, movers = find_motion(text, span), find_movers(text, span)
    return motion if movers.proposer and movers.seconder else None


def _is_heading(block: Block) -> bool:
    return block.paragraphs[0].role in HEADINGS and all(each.role in HEADINGS for each in block.paragraphs)


def _home(told: Sequence[Block], at: int, vote: Vote) -> Place | None:
    """Return the decision whose result a vote states: the one before it, or the one that it leads to."""
    if vote.result == "lost" or vote.on == "amendment":
        return None
    for near in _nearest(told, at, vote):
        decisions = told[near].decisions if 0 <= near < len(told) else ()
        index = len(decisions) - 1 if near < at else 0
        if decisions and _may_have(decisions[index], vote):
            return near, index
    return None


def _nearest(told: Sequence[Block], at: int, vote: Vote) -> tuple[int, ...]:
    """Return which blocks may hold what a vote decided, the likeliest first: a motion carried is resolved below."""
    if FORWARD.search(vote.text):
        return (at + 1,)
    if vote.text.startswith(VOTING) and (above := above_reasons(told, at)) is not None:
        return (above,)
    below = told[at + 1].decisions if at + 1 < len(told) else ()
    leads = vote.result == "carried" and vote.on is not None and "motion" in vote.on and below and below[0].lead
    return (at + 1, at - 1) if leads else (at - 1, at + 1, *_motion_above(told, at, vote))


def _motion_above(told: Sequence[Block], at: int, vote: Vote) -> Iterator[int]:
    """Yield the nearest block above whose decision is a motion in its own words: an amendment may stand between."""
    above = next((near for near in range(at - 1, -1, -1) if told[near].decisions), None)
    if above is not None and vote.on in MOTIONS and told[above].decisions[-1].lead is None:
        yield above


def _may_have(decision: Decision, vote: Vote) -> bool:
    """Return whether a vote may be a decision's: it has none, or only "was declared carried" where this one counts."""
    own = decision.vote
    return own is None or not (_counts(own) or own.unanimous or not _counts(vote))


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
            motion = motion or (find_titled(text, above) if above and CARRIED_STATUS.match(vote.text) else None)
            last = vote.on != "amendment" or not _is_settled(blocks[at + 1 :])
            if vote.result == "carried" and last and not vote.text.startswith(VOTING):
                first = _mover_of(text, vote, blocks[:at], mover)
                put = motion or _put_below(text, vote, blocks[at + 1 : at + 4])
                decisions.append(
                    moved_beside(text, _carried(text, vote, put), *blocks[first : max(min(first + 2, at), first + 1)])
                )
            else:
                loose.append(vote)
            motion = motion if vote.on == "amendment" else None
        mover = mover if block.votes or motion else at
        decisions += block.decisions
    return tuple(decisions), tuple(loose)


def _is_settled(below: Sequence[Block]) -> bool:
    """Return whether a motion is put below a carried amendment, and its own words: what it amended was settled so."""
    return any(vote.on != "amendment" for block in below for vote in block.votes)


def _put_below(text: str, vote: Vote, below: Sequence[Block]) -> Motion | None:
    """Return the motion that stands below "Resolution status: Carried" on the record of a vote, or None."""
    if CARRIED_STATUS.match(vote.text) is None:
        return None
    return next((found for block in below if (found := find_put(text, block.paragraphs[-1].span))), None)


def _mover_of(text: str, vote: Vote, blocks: Sequence[Block], nearest: int) -> int:
    """Return which block tells who moved what was voted on: the recommendation, or the motion moved last."""
    if not (vote.on and "recommendation" in vote.on):
        return nearest
    moving = (at for at, block in enumerate(blocks) if moves_recommendation(text, block.paragraphs[-1].span))
    return next(moving, nearest)


def _carried(text: str, vote: Vote, moved: Motion | None) -> Decision:
    """Return a carried motion as a decision: its operative words where they are printed, else the vote's sentence."""
    moved = None if vote.on and vote.on not in MOTIONS else moved
    lead, limb = (moved.lead, moved.words) if moved else (None, without_vote(text, vote.span))
    listing = Listing(lead_end=limb.start, entries=(Entry(label=None, span=limb),))
    told = find_outcome(text, vote.span)
    kind = told.kind if told and not moved else _kind_of_vote(vote)
    around = _with_motion(text, vote.span, moved) if moved else vote.span
    found = make_decision(text, Introduction(lead=lead, kind=kind, around=around), listing)
    return replace(found, vote=vote)


def _with_motion(text: str, vote: Span, moved: Motion) -> Span:
    """Return the sentences from the one that moves a motion to its vote, where they are of one paragraph."""
    if moved.words.start >= vote.start or text.find("\n", moved.words.start, vote.start) >= 0:
        return vote
    return Span(start=sentence_start(text, 0, moved.words.start), end=vote.end)


def _kind_of_vote(vote: Vote) -> Kind:
    """Return agreed for "was proposed, seconded and agreed unanimously", else resolved: a motion was carried."""
    alone = AGREED_ALONE.search(vote.text) is not None or MINUTES.match(vote.text) is not None
    return Kind.AGREED if alone and vote.on in AGREED_ON else Kind.RESOLVED
