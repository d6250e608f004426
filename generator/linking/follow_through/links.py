"""Every link from a later item to what was asked before, each with its ground, its words and its reason."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.linking.follow_through.asked import Asked
from generator.linking.follow_through.later import LaterItem
from generator.linking.follow_through.ledger import Ledger
from generator.linking.follow_through.outcomes import Outcome, read_outcome
from generator.linking.follow_through.plans import find_by_name
from generator.linking.follow_through.references import Referred, find_references
from generator.linking.follow_through.wording import WORTH_A_LOOK, Worded, find_by_wording, shared_words
from generator.linking.follow_through.words import COMMON, years_in
from generator.model.follow_through import Ground, StepKind
from generator.model.span import Span, fold

EXPLICIT_STRENGTH, LOG_STRENGTH, NAMED_STRENGTH, WORDED_STRENGTH = 100, 95, 85, 80
# How much of what was asked a later sentence must say: the more telling words they share, the less.
NEVER = 2.0
ENOUGH: Mapping[int, float] = {0: NEVER, 1: 0.9, 2: 0.65, 3: 0.6}
ENOUGH_OF_MANY, ENOUGH_OF_ONE_SUBJECT, ENOUGH_IN_PART = 0.45, 0.8, 0.8
SHOWN_WORDS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A link: what a later item says of something asked, and why. One that is not `sure` is for a person's eye only."""

    asked: Asked
    outcome: Outcome
    ground: Ground
    reason: str
    strength: int
    sure: bool


def find_links(later: LaterItem, ledger: Ledger, *, unsure: bool) -> tuple[Found, ...]:
    """Return the links of a later item, one for each earlier part, action or promise: by its strongest ground."""
    strongest: dict[str, Found] = {}
    for found in _all(later, ledger, unsure=unsure):
        held = strongest.get(found.asked.id)
        if held is None or _rank(found) > _rank(held):
            strongest[found.asked.id] = found
    return tuple(strongest.values())


def _rank(found: Found) -> tuple[bool, int, bool, int]:
    told = found.outcome.kind is not StepKind.MENTIONED
    return found.sure, found.strength, told, -found.outcome.span.start


def _all(later: LaterItem, ledger: Ledger, *, unsure: bool) -> Iterator[Found]:
    for referred in find_references(later, ledger):
        yield _explicit(later, referred)
    for asked, name, span in find_by_name(later, ledger):
        mention = Outcome(kind=StepKind.MENTIONED, span=span)
        reason = f"Both name the {fold(name)}."
        yield Found(
            asked=asked, outcome=mention, ground=Ground.NAMED, reason=reason, strength=NAMED_STRENGTH, sure=True
        )
    for worded in find_by_wording(later, ledger):
        sure = _is_sure(later, worded)
        if sure or (unsure and worded.share >= WORTH_A_LOOK and worded.shared - COMMON):
            yield _worded(later, worded, sure=sure)


def _explicit(later: LaterItem, referred: Referred) -> Found:
    in_log = referred.passage.log is not None
    return Found(
        asked=referred.asked,
        outcome=read_outcome(later, referred.passage, referred.first, referred.asked),
        ground=Ground.STANDING_ITEM if in_log else Ground.BACK_REFERENCE,
        reason=_reason(referred),
        strength=LOG_STRENGTH if in_log else EXPLICIT_STRENGTH,
        sure=True,
    )


def _reason(referred: Referred) -> str:
    where = "In a list of earlier decisions and actions, it" if referred.passage.log else "It"
    if referred.by_number:
        return f"{where} names \u201c{referred.words}\u201d, the minute in which this stands."
    return f"{where} names {referred.words}, the day of the meeting, and repeats what was asked there."


def _worded(later: LaterItem, worded: Worded, *, sure: bool) -> Found:
    sentence = worded.passage.sentences[worded.first].span
    words = shared_words(sentence.of(later.text), worded.shared)[:SHOWN_WORDS]
    return Found(
        asked=worded.asked,
        outcome=Outcome(kind=StepKind.MENTIONED, span=sentence),
        ground=Ground.WORDING,
        reason=f"Both say: {', '.join(words)}.",
        strength=max(1, round(WORDED_STRENGTH * min(1.0, worded.share))),
        sure=sure,
    )


def _is_sure(later: LaterItem, worded: Worded) -> bool:
    """Return whether wording alone may be shown as a link.

    What stands in the title of what was asked tells only of the subject. A later decision repeats the formulas of
    earlier ones: it must say nearly the same, and of the same years.
    """
    telling = worded.shared - COMMON
    if _names_another(later, worded) or (worded.share < ENOUGH_OF_ONE_SUBJECT and telling <= worded.asked.title_terms):
        return False
    if not worded.passage.decides:
        return worded.share >= ENOUGH.get(len(telling), ENOUGH_OF_MANY)
    return worded.share >= ENOUGH_IN_PART and not _other_years(later, worded)


def _names_another(later: LaterItem, worded: Worded) -> bool:
    """Return whether the sentence names a plan of the same words but of other years, or of another phase."""
    if not worded.asked.names:
        return False
    sentence = worded.passage.sentences[worded.first]
    named = [name for name, where in later.names if where is sentence]
    pairs = ((ours, theirs) for ours in worded.asked.names for theirs in named if ours.words == theirs.words)
    return any(ours.phase != theirs.phase or not ours.goes_on_in(theirs) for ours, theirs in pairs)


def _other_years(later: LaterItem, worded: Worded) -> bool:
    sentence: Span = worded.passage.sentences[worded.first].span
    said, asked = years_in(sentence.of(later.text)), years_in(worded.asked.text)
    return bool(said and asked) and said.isdisjoint(asked)
