"""Who moved what was decided: the movers named beside a decision, or farther up where the motion was moved."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, takewhile

from generator.model.decision import Decision
from generator.model.span import Span
from generator.parsing.blocks import Block
from generator.parsing.movers import NOBODY, Movers, find_movers, tells_of_moving, tells_of_seconding
from generator.parsing.sentences import sentences
from generator.parsing.votes import find_vote

AMENDMENT = ("amendment", "Amendment", "AMENDMENT")
# "An amendment was moved by Councillor Hill and seconded by Councillor Dell that:-", above its words.
AMENDMENT_BELOW = re.compile(r"An\s[Aa]mendment\b[^;:]{0,80}\smoved\s[^:]{3,160}\bthat\s?:?\s?[-–—]?\Z")
# What tells of something else that was put to the vote.
PUT = re.compile(r"\b(?:moved|seconded|proposed|amendment|motion)\b", re.IGNORECASE)
NAME = re.compile(r"(?!Cllr\s|Councillor\s)[A-Z][\w’'-]{1,20}\s[A-Z][\w’'-]{1,20}")
WITHDRAWN = ("withdrawn", "withdrew", "no seconder", "not seconded")
# "seconded by Councillor Dell and withdrawn."
CAME_TO_NOTHING = re.compile(
    r"\bseconded\b[^.;]{0,80}\sand\s(?:then\s)?withdrawn\b|\b[Mm]otion\swas\s(?:then\s)?withdrawn\b"
)
# "(Proposed by Councillor Hill, seconded by Councillor Dell)", "Seconder: Mr Dell", "Seconded by Mr Dell; and".
NAMES_MOVERS = re.compile(
    r"[(\[]?(?:Proposed|Proposer|Moved|Mover|Seconded|Seconder)\b[^.;]{3,160}(?:[.)\]]{0,2}|[;,]\sand)", re.DOTALL
)
# "Proposed Cllr Hill, seconded Cllr Dell, all in favour.", and nothing of what was moved.
NAMED = (
    r"(?:\sby|:)?\s(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Dr|[Tt]he\sChair[a-z]{0,6})\.?\s?)?(?:[A-Z][\w’'.-]{0,20}\s?){0,3}"
)
ONLY_MOVED = re.compile(
    rf"[(\[]?(?:Proposed|Proposer|Moved|Mover|Prop)\b\.?{NAMED}[,;.]?\s?(?:and\s)?"
    rf"(?:[Ss]econd(?:ed|er)?|2nd|[Ss]ec)\b\.?{NAMED}[,;.:–-]{{0,2}}\s?(?:and\s)?"
    r"(?:all\b|unanim|carried|agreed|approved|[Vv]ot(?:e|ing)\b|in\sfavour|[([])",
    re.DOTALL,
)
# The lead of a motion: what is resolved may be against what was proposed above it.
OF_MOTION = re.compile(r"moved\b|proposed\b|that\Z|motion\b", re.IGNORECASE)
# A debate longer than this is seldom held between a motion and the vote on it.
FARTHEST = 24


def moved_beside(text: str, decision: Decision, *before: Block | None) -> Decision:
    """Return the decision with the movers that the paragraphs before it name, if its own names none.

    The first names who proposed; who seconded may stand in the next.
    """
    blocks = [block for block in before if block]
    resolved = decision.lead is not None and OF_MOTION.match(decision.lead) is None
    if decision.proposer or (decision.seconder and resolved):
        return decision
    if not blocks or blocks[0].decisions or _is_lost(blocks[0]):
        return decision
    found = [_movers_beside(text, block) for block in blocks]
    seconder = decision.seconder or next((movers.seconder for movers in found if movers.seconder), None)
    if not (found[0].proposer or seconder):
        return decision
    return replace(decision, proposer=found[0].proposer, seconder=seconder)


def moves_amendment(block: Block) -> bool:
    """Return whether a block ends by telling who moved the amendment that stands below it."""
    return AMENDMENT_BELOW.match(block.paragraphs[-1].text) is not None


def named_above(text: str, before: Sequence[Block]) -> Sequence[Block]:
    """Return the last block, and the one above it where either names a mover alone: "Moved by", "Seconded by"."""
    names = len(before) > 1 and all(_only_names_movers(text, block) for block in before[-2:])
    return before[-2:] if names else before[-1:]


def moved_above(text: str, decision: Decision, blocks: Sequence[Block]) -> Decision:
    """Return a decision that was voted on with who moved it, as told in the debate above it, if it names nobody.

    The nearest block is not asked again: it stands beside the decision, and names nobody.
    """
    if decision.vote is None or decision.proposer or decision.seconder or not _may_name_seconder(text, blocks[:-1]):
        return decision
    debate = [(block, _movers_in(text, block)) for block in islice(_debate(text, blocks), 1, None)]
    named = [(block, movers) for block, movers in debate if movers.proposer and movers.seconder]
    if len({(movers.proposer, movers.seconder) for _, movers in named}) > 1:  # of several who were nominated
        named = [(block, movers) for block, movers in named if _nominates(text, block, decision)]
    movers = named[0][1] if named else NOBODY
    return replace(decision, proposer=movers.proposer, seconder=movers.seconder)


def _nominates(text: str, block: Block, decision: Decision) -> bool:
    """Return whether a block names somebody whom the decision names too: who was chosen."""
    names = {match.group() for match in NAME.finditer(decision.limbs[0].text)}
    return any(map(block.paragraphs[-1].span.of(text).__contains__, names))


def _may_name_seconder(text: str, blocks: Sequence[Block]) -> bool:
    """Return whether the last of these blocks may tell who seconded: asked of all at once, since most say nothing."""
    debate = blocks[1 - FARTHEST :]
    if not debate:
        return False
    return tells_of_seconding(text, Span(debate[0].paragraphs[0].span.start, debate[-1].paragraphs[-1].span.end))


def moved_behind(text: str, decision: Decision, after: Sequence[Block]) -> Decision:
    """Return a decision with the movers that one or two paragraphs right below it name, if it names nobody.

    They say no more than that, and no other decision follows to which they might lead.
    """
    if decision.proposer or decision.seconder:
        return decision
    named = list(takewhile(lambda block: _only_names_movers(text, block), after[:2]))
    follows = after[len(named) : len(named) + 1]
    if not named or (follows and follows[0].decisions):
        return decision
    found = [_movers_in(text, block) for block in named]
    proposer = next((each.proposer for each in found if each.proposer), None)
    return replace(decision, proposer=proposer, seconder=next((each.seconder for each in found if each.seconder), None))


def voted_below(text: str, told: Sequence[Block]) -> Sequence[Block]:
    """Return the blocks, each vote that only says by whom the one above was moved with that decision.

    Accepts `Proposed Cllr Hill, seconded Cllr Dell, all in favour.` below `The minutes were accepted as a true record.`
    """
    found = list(told)
    for at in (at for at in range(1, len(told)) if told[at].votes and not told[at].decisions):
        above, vote = found[at - 1].decisions, told[at].votes[0]
        if above and above[-1].vote is None and vote.result == "carried" and ONLY_MOVED.match(vote.text):
            voted = moved_beside(text, replace(above[-1], vote=vote), told[at])
            found[at - 1] = replace(found[at - 1], decisions=(*above[:-1], voted))
            found[at] = replace(told[at], votes=told[at].votes[1:])
    return found


def _only_names_movers(text: str, block: Block) -> bool:
    words = Span(start=block.paragraphs[0].span.start, end=block.paragraphs[-1].span.end).of(text)
    return not (block.decisions or block.votes) and NAMES_MOVERS.fullmatch(words) is not None


def moved_within(text: str, decision: Decision, start: int) -> Decision:
    """Return a decision with the movers that its own paragraph names from `start` on, if it names nobody itself."""
    before = Span(start=min(start, decision.span.start), end=decision.span.start)
    if decision.proposer or decision.seconder or before.start == before.end:
        return decision
    movers = find_movers(text, before)
    if not (movers.proposer and movers.seconder) or CAME_TO_NOTHING.search(before.of(text)):
        return decision
    vote = find_vote(text, before)
    if vote and vote.result == "lost":
        return decision
    return replace(decision, proposer=movers.proposer, seconder=movers.seconder)


def _debate(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks above a decision, the nearest first, up to another decision or a motion that failed."""
    for block in reversed(blocks[-FARTHEST:]):
        words = block.paragraphs[-1].span.of(text)
        if block.decisions or _is_lost(block) or any(map(words.__contains__, WITHDRAWN)):
            return
        yield block


def _is_lost(block: Block) -> bool:
    """Return whether a block tells that a motion was lost: who moved it moved nothing that was decided."""
    return bool(block.votes) and any(vote.result == "lost" and vote.on != "amendment" for vote in block.votes)


def _movers_beside(text: str, block: Block) -> Movers:
    """Return who moved what stands below a block, be it an amendment."""
    return find_movers(text, block.paragraphs[-1].span) if moves_amendment(block) else _movers_in(text, block)


def _movers_in(text: str, block: Block) -> Movers:
    """Return who moved the motion itself, as the last paragraph of a block tells before it comes to an amendment."""
    span = block.paragraphs[-1].span
    if not tells_of_moving(text, span):
        return NOBODY
    if not any(map(span.of(text).__contains__, AMENDMENT)):
        return find_movers(text, span)
    told = sentences(text, span)
    end = next(each.start for each in told if any(map(each.of(text).__contains__, AMENDMENT)))
    return find_movers(text, Span(start=span.start, end=end)) if end > span.start else NOBODY


def above_reasons(told: Sequence[Block], at: int) -> int | None:
    """Return the nearest block above that decides, where nobody moves anything between it and the vote."""
    near = range(at - 1, max(-1, at - FARTHEST), -1)
    quiet = takewhile(lambda each: told[each].decisions or not _moves(told[each]), near)
    return next((each for each in quiet if told[each].decisions), None)


def _moves(block: Block) -> bool:
    return any(PUT.search(paragraph.text) for paragraph in block.paragraphs)
