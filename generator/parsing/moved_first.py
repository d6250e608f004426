"""Motions that a paragraph carries before what else it decides: each is a decision of its own."""

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.model.span import Span
from generator.parsing.blocks import Block
from generator.parsing.carrying import carried
from generator.parsing.motions import UNSETTLED
from generator.parsing.movers import find_movers
from generator.parsing.proposing import find_motion
from generator.parsing.sentences import sentence_start, sentences
from generator.parsing.votes import find_vote

SECONDED = "seconded"
# What is agreed besides; where a formal decision follows, it is the motion's own.
BESIDES = re.compile(r"[Ii]t\swas\s(?:also\s|further\s|then\s)?agreed\b")


def with_motions_first(text: str, told: Sequence[Block]) -> list[Block]:
    """Return the blocks, each with the motion that its own paragraph carries before its first decision.

    Accepts `It was proposed by Mr Hill that the hall be let. This was seconded by Mrs Dell and approved. It was agreed
    that the rent be kept.`
    """
    return [_with_motion(text, block) if block.decisions else block for block in told]


def _with_motion(text: str, block: Block) -> Block:
    """Return a block with the motion before its first decision, if who moved it and that it was carried stand there."""
    start, first = block.paragraphs[0].span.start, block.decisions[0].span.start
    if text.find(SECONDED, start, first) < 0 or BESIDES.match(block.decisions[0].lead or "") is None:
        return block
    before = Span(start=start, end=sentence_start(text, start, first))
    words = before.of(text).rstrip()
    movers, motion = find_movers(text, before), find_motion(text, before) if words.endswith(".") else None
    if motion is None or UNSETTLED.search(words) or not (movers.proposer and movers.seconder):
        return block
    last = sentences(text, Span(start=start, end=start + len(words)))[-1]
    vote = find_vote(text, last)
    if vote is None or vote.result != "carried" or vote.on == "amendment":
        return block
    moved = replace(carried(text, vote, motion), proposer=movers.proposer, seconder=movers.seconder)
    return replace(block, decisions=(moved, *block.decisions))
