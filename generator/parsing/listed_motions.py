"""Motions that are lists: each part of one that was carried as it stands."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from generator.model.span import Span
from generator.parsing.blocks import Block
from generator.parsing.entries import Entry
from generator.parsing.labels import read_label
from generator.parsing.proposing import MOVED_BY, Motion
from generator.parsing.sections import FAILED

# What a part of a motion asks for; and what tells of a vote on a part of one, on how to debate, or on an earlier day.
ASKS = re.compile(r"(?:To|That)\s")
# What a motion asks for stands below what it tells: "This Council supports the campaign and asks for a report".
OPERATIVE = re.compile(
    r"(?:This|The)\s[Cc]ouncil\s(?:therefore\s|also\s|hereby\s)?(?:supports|requests|calls|asks|agrees"
    r"|urges|commits|opposes|backs|endorses|instructs|pledges|condemns|undertakes)\s"
)
LONGEST_PREAMBLE = 8
# The end of "The Mayor put the following motion to the vote:".
MOTION_BELOW = re.compile(r"\bfollowing\s[Mm]otion\b[^.;:]{0,60}:\s?[-–—]?\Z")
CLOSED_BY = {"“": "”", '"': '"'}
NOT_WHOLE = re.compile(r"\b(?:[Pp]arts?|debate|that|reported|had)\b")


def quoted_motion(text: str, blocks: Sequence[Block], at: int) -> Motion | None:
    """Return the motion that several paragraphs quote below "The Mayor put the following motion to the vote:", or None.

    Accepts `“We are proud of our borough.`, `We thank all who serve it.”`, each a part of it.
    """
    above, first = blocks[at - 1].paragraphs[-1].span if at else None, blocks[at].paragraphs[0].span
    if above is None or text[first.start] not in CLOSED_BY or not MOTION_BELOW.search(text, above.start, above.end):
        return None
    closing = CLOSED_BY[text[first.start]]
    parts: list[Span] = []
    for block in blocks[at : at + LONGEST_PREAMBLE]:
        span = block.paragraphs[0].span
        ends = text.rfind(closing, span.end - 2, span.end)
        parts.append(Span(start=span.start + (not parts), end=ends if ends >= 0 else span.end))
        if ends >= 0:  # what stands behind it is no more of the motion
            return _in_paragraphs(parts) if _is_carried_whole(blocks[at + len(parts) :]) else None
        if block.paragraphs[0].label:
            return None
    return None


def operative_words(text: str, blocks: Sequence[Block], at: int) -> tuple[Motion, int] | None:
    """Return the motion that a block begins with what it asks for, and which block moves it, or None.

    Accepts `This Council supports the campaign.` below `Lanterns are let go at weddings.` and `It was moved by Cllr
    Hill and seconded by Cllr Dell that:`
    """
    first = blocks[at].paragraphs[0].span
    if OPERATIVE.match(text, first.start, first.end) is None:
        return None
    for above in range(at - 1, max(-1, at - 1 - LONGEST_PREAMBLE), -1):
        last = blocks[above].paragraphs[-1].span
        if blocks[above].votes or blocks[above].decisions or OPERATIVE.match(text, last.start, last.end):
            return None
        if text[last.end - 1] == ":" and MOVED_BY.search(text, last.start, last.end):
            return _in_paragraphs(_operative(text, blocks[at:])), above
    return None


def _operative(text: str, blocks: Sequence[Block]) -> list[Span]:
    """Return the paragraphs at the head of blocks that say what a motion asks for."""
    paragraphs = (block.paragraphs[0].span for block in blocks)
    return list(takewhile(lambda span: OPERATIVE.match(text, span.start, span.end), paragraphs))


def _in_paragraphs(parts: Sequence[Span]) -> Motion:
    """Return a motion of which each paragraph is a part."""
    entries = tuple(Entry(label=None, span=part) for part in parts) if len(parts) > 1 else ()
    return Motion(lead=None, words=Span(start=parts[0].start, end=parts[-1].end), parts=entries)


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
