"""Motions that were carried: which are decisions of their own, in their words or in those that tell the vote."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from generator.model.decision import Decision, Kind, Vote
from generator.model.item import Paragraph
from generator.model.span import Span
from generator.parsing.beside_votes import nominated_before, proposed_above, put_below, titled_above
from generator.parsing.blocks import Block
from generator.parsing.decisions import Introduction, make_decision
from generator.parsing.entries import Entry
from generator.parsing.gathering import Listing
from generator.parsing.listed_motions import operative_words, quoted_motion, with_parts
from generator.parsing.motions import settled_motion
from generator.parsing.movers import find_movers
from generator.parsing.moving import moved_beside
from generator.parsing.outcomes import find_outcome
from generator.parsing.proposing import (
    Motion,
    find_motion,
    motion_below,
    moves_recommendation,
)
from generator.parsing.repeats import repeats, resolves
from generator.parsing.sentences import sentence_start
from generator.parsing.telling_anew import tells_itself
from generator.parsing.trimming import without_purpose
from generator.parsing.vote_results import put_so
from generator.parsing.votes import UNANIMOUS_ALONE, without_vote

# "The motion was carried by assent. It was therefore –" above what was resolved.
LEADS_ON = re.compile(r"\b[Ii]t\swas\s(?:[a-z]{2,12}\s)?[:–-]{1,2}\Z")
AGREED_ALONE = re.compile(r"\bagreed(?:\sunanimously)?(?:\sby\sthe\s[A-Z][a-z]{2,12})?\W{0,3}\Z")
MINUTES = re.compile(r"(?:The\s)?(?:[a-z]{2,12}\s)?[Mm]inutes\b")
# "(Voting: unanimous in favour)", below the reasons for what was resolved.
VOTING = "(Voting"
ALONE = ("Carried", "CARRIED", "Passed", "PASSED", *UNANIMOUS_ALONE)
SETTLING = (*ALONE, "Agreed without a vote")
SHORTLY = (*ALONE, "All in favour", "All were in favour")
MOTIONS = ("motion", "substantive motion", "original motion", "amended motion", "resolution")
# "The proposal was carried unanimously.", and no other words of what it was
THE_PROPOSAL = re.compile(
    r"The\sproposal\swas\s(?:put\sto\sthe\svote\sand\s(?:was\s)?)?(?:[a-z]{3,12}\s)?(?:carried|agreed|approved)"
    r"(?:\sunanimously)?\s?\.?"
)
# "the recommendation as detailed, be approved"
RECOMMENDED = re.compile(r"the\srecommendation(?:\sas\s[^.;:]{3,40})?,?\sbe\s(?:approved|adopted|agreed|accepted)\b")
# "all agreed to the proposal"
AGREED_ON, HALF = (None, "proposal"), 0.5
# "A motion to suspend the rules was then carried" is about another than the one that stands above it.
OTHER_MOTION = re.compile(
    r"\b[Aa]\s(?:(?:procedural|further|second|closure|separate)\s)?motion\s(?:to|that)\b"
    r"|\b[Tt]he\salternative\smotion\b"
)
AS_AMENDED = re.compile(r"\bamended\smotion\b|\bmotion,?\sas\samended\b")
# A motion that is a list is no longer, with what tells of its vote.
FARTHEST = 40
# "An amendment was moved by Councillor Hill that the motion be amended": its words are not the motion's.
AMENDS = re.compile(
    r"\b[Aa]mendment\swas\s(?:moved|proposed)\b|\b(?:moved|proposed)\san\samendment\b"
    r"|\bAmendment\s(?:moved|proposed)\b|\bas\san\samendment\b"
)
# "The proposals were seconded by Mr Hill and supported.", in the paragraph below them.
PROPOSALS = re.compile(r"The\sproposals?\s(?:was|were)\sseconded\b")


def with_motions(text: str, told: Sequence[Block]) -> list[Block]:
    """Return the blocks, each that moves, seconds and carries a motion in its one paragraph with that decision.

    What is resolved below in the same words is that motion itself.
    """
    found = list(told)
    decided = [at for at, block in enumerate(told) if block.decisions]
    for at in [at for at, block in enumerate(told) if block.votes and not block.decisions]:
        below = told[at + 1].decisions[:1] if at + 1 < len(told) else ()
        led_on = bool(below) and LEADS_ON.search(told[at].paragraphs[-1].text) is not None
        motion = None if led_on else _own_motion(text, told[at]) or _motion_before(text, told, at)
        if tells_itself(told, decided, at):
            found[at] = replace(told[at], decisions=(carried(text, told[at].votes[0], None),), votes=())
        if motion and not any(_is_that_motion(decision, motion.words.of(text)) for decision in below):
            decision = carried(text, told[at].votes[0], motion)
            found[at] = replace(told[at], decisions=(decision,), votes=())
    return found


def _is_that_motion(decision: Decision, words: str) -> bool:
    """Return whether what is resolved right below a carried motion is that motion, in other words or few of its own."""
    points = decision.lead is not None and ("recommendations" in words or RECOMMENDED.match(words) is not None)
    return points or repeats(decision, words) or resolves(decision, words, least=HALF)


def _own_motion(text: str, block: Block) -> Motion | None:
    """Return the motion of "Cllr Hill proposed, seconded Cllr Dell that the price be accepted – all in favour."."""
    vote, span = block.votes[0], block.paragraphs[0].span
    if len(block.votes) + len(block.paragraphs) > 2 or vote.result != "carried" or vote.on == "amendment":
        return None
    motion, movers = find_motion(text, span), find_movers(text, span)
    return motion if movers.proposer and movers.seconder else None


def _motion_before(text: str, told: Sequence[Block], at: int) -> Motion | None:
    """Return the motion in the block above "CARRIED", which says no more, or None."""
    before = told[at - 1] if at else None
    if before is None or told[at].votes[0].text.rstrip(" .") not in SETTLING or before.decisions or before.votes:
        return None
    return settled_motion(text, before.paragraphs[-1].span)


def from_votes(text: str, blocks: Sequence[Block]) -> tuple[tuple[Decision, ...], tuple[Vote, ...]]:
    """Return each carried motion as a decision where nothing else records the outcome, and the other votes."""
    decisions: list[Decision] = []
    loose: list[Vote] = []
    mover = 0
    motion: Motion | None = None
    recommending = _recommending(text, blocks)
    failed = any(vote.on == "amendment" and vote.result == "lost" for vote in _votes(blocks))
    for at, block in enumerate(blocks):
        moved, moved_at = _moved_in(text, blocks, at, failed=failed)
        motion, mover = (moved, moved_at) if moved else (motion, mover)
        for number, vote in enumerate(block.votes, start=1):
            other = OTHER_MOTION.search(vote.text) is not None
            motion = None if other else _put(text, vote, motion, blocks[:at])
            if motion and decisions and decisions[-1].span.holds(motion.words):  # and it is decided by its own words
                decisions[-1] = _as_moved(text, decisions[-1], vote, motion)
            elif _carries(vote, chain(block.votes[number:], _votes(blocks[at + 1 :]))):
                put = motion or put_below(text, vote, blocks[at + 1 : at + 4])
                if put is None and _is_on_minutes(vote, blocks[at + 1 : at + 2]):
                    loose.append(vote)
                    continue
                first = recommending if recommending < at and _is_on_recommendation(vote) else mover
                decisions += _carried_by(text, vote, put, blocks[at if other else first : at + 1])
            else:
                loose.append(vote)
            motion = motion if vote.on == "amendment" else None
        mover = mover if block.votes or motion else at
        decisions += block.decisions
    return tuple(decisions), tuple(loose)


def _as_moved(text: str, decision: Decision, vote: Vote, motion: Motion) -> Decision:
    """Return a decision with its vote: in the motion's own words where it is the whole sentence that moves it."""
    whole = decision.lead is None and decision.routine and decision.span.start < motion.words.start
    return carried(text, vote, motion) if whole else replace(decision, vote=decision.vote or vote)


def _is_on_minutes(vote: Vote, below: Sequence[Block]) -> bool:
    """Return whether a vote is on the minutes that are approved right below it."""
    return "minutes" in vote.text and any(decision.routine for block in below for decision in block.decisions)


def _moved_in(text: str, blocks: Sequence[Block], at: int, *, failed: bool) -> tuple[Motion | None, int]:
    """Return the motion that a block moves, and which block names its mover; `failed`: an amendment was lost."""
    last, above = blocks[at].paragraphs[-1], blocks[at - 1].paragraphs[-1].span if at else None
    if above and (below := motion_below(text, above, blocks[at].paragraphs[0].span)):
        return with_parts(text, below, blocks[at : at + FARTHEST]), at - 1
    if at and (quoted := quoted_motion(text, blocks, at)):
        return quoted, at - 1
    if operative := operative_words(text, blocks, at):
        return operative
    found = find_motion(text, last.span)
    return (_unless_amending(last, found) if failed else found), at


def _put(text: str, vote: Vote, motion: Motion | None, above: Sequence[Block]) -> Motion | None:
    """Return the motion that a vote is on: the one that was moved last, or what a title says."""
    return motion or titled_above(text, vote, above) or proposed_above(text, vote, above)


def _votes(blocks: Sequence[Block]) -> Iterator[Vote]:
    return (vote for block in blocks for vote in block.votes)


def _carries(vote: Vote, below: Iterable[Vote]) -> bool:
    """Return whether a vote carried a motion, or an amendment that settles the matter: no other vote stands below."""
    if vote.result != "carried" or vote.text.startswith(VOTING):
        return False
    return vote.on != "amendment" or all(other.on == "amendment" for other in below)


def _carried_by(text: str, vote: Vote, put: Motion | None, since: Sequence[Block]) -> tuple[Decision, ...]:
    """Return a carried vote as a decision with who moved it, of the blocks since then; "Carried." alone is none."""
    if put is None and vote.text.rstrip(" .") in SHORTLY:
        put = nominated_before(text, vote)
    # These say too little by themselves: "Carried.", "This was put to the vote and carried."
    if put is None and (vote.text.rstrip(" .") in ALONE or (vote.on is None and put_so(vote.text))):
        return ()
    return (moved_beside(text, carried(text, vote, put), *since[: min(2, max(1, len(since) - 1))]),)


def _unless_amending(paragraph: Paragraph, motion: Motion | None) -> Motion | None:
    """Return the motion of a paragraph, unless an amendment stands before it there, whose words they are."""
    amends = AMENDS.search(paragraph.text)
    if motion is None or amends is None:
        return motion
    return motion if motion.words.start - paragraph.span.start < amends.start() else None


def _recommending(text: str, blocks: Sequence[Block]) -> int:
    """Return which block first tells that the recommendation was moved, if a vote is on that; else their number."""
    if not any(_is_on_recommendation(vote) for block in blocks for vote in block.votes):
        return len(blocks)
    moving = (at for at, block in enumerate(blocks) if moves_recommendation(text, block.paragraphs[-1].span))
    return next(moving, len(blocks))


def _is_on_recommendation(vote: Vote) -> bool:
    return vote.on is not None and "recommendation" in vote.on


def carried(text: str, vote: Vote, moved: Motion | None) -> Decision:
    """Return a carried motion as a decision: its operative words where they are printed, else the vote's sentence."""
    behind = moved is not None and moved.words.end < vote.span.start
    if moved and behind and AS_AMENDED.search(vote.text) and "mendment" in text[moved.words.end : vote.span.start]:
        moved = None  # whose words are no longer those that were carried
    points = (behind and PROPOSALS.match(vote.text)) or THE_PROPOSAL.fullmatch(vote.text)
    moved = moved if points or vote.on in (None, *MOTIONS) else None
    lead, limb = (moved.lead, moved.words) if moved else (None, without_purpose(text, without_vote(text, vote.span)))
    parts = moved.parts if moved else ()
    listing = Listing(lead_end=limb.start, entries=parts or (Entry(label=None, span=limb),))
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
