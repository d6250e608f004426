"""Motions that are lists: each part of one that was carried as it stands."""

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.model.span import Span
from generator.parsing.blocks import Block
from generator.parsing.entries import Entry
from generator.parsing.labels import read_label
from generator.parsing.proposing import Motion
from generator.parsing.sections import FAILED

# What a part of a motion asks for; and what tells of a vote on a part of one, on how to debate, or on an earlier day.
ASKS = re.compile(r"(?:To|That)\s")
NOT_WHOLE = re.compile(r"\b(?:[Pp]arts?|debate|that|reported|had)\b")


def with_parts(text: str, motion: Motion, blocks: Sequence[Block]) -> Motion | None:
    """Return a motion with the parts of the list that its words begin, or None where the list was not carried as it is.

    Accepts `1. To suspend the rules.` and `2. To let the Director speak.` right above `The motion was carried.`
    """
    parts: list[Entry] = []
    for block in blocks:
        label, above = read_label(text, block.paragraphs[0].span), parts[-1].label if parts else None
        if label is None or not (label.follows(above) if above else label.is_first):
            break
        parts.append(Entry(label=label, span=Span(label.words, block.paragraphs[-1].span.end)))
    if not parts:
        return motion
    if not _is_carried_whole(blocks[len(parts) :]) or not all(ASKS.match(text, part.span.start) for part in parts):
        return None
    return replace(motion, words=Span(motion.words.start, parts[-1].span.end), parts=tuple(parts))


def _is_carried_whole(below: Sequence[Block]) -> bool:
    """Return whether a motion is carried in the first line below it, all of it and as it is, and nothing is lost."""
    put = below[0].votes[:1] if below else ()
    lost = any(vote.result == "lost" for block in below for vote in block.votes)
    return bool(put) and not lost and FAILED.search(put[0].text) is None and NOT_WHOLE.search(put[0].text) is None
