"""Every link from a later item to what was asked before, each with its ground, its words and its reason."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.linking.follow_through.asked import Asked
from generator.linking.follow_through.competing import without_outdone
from generator.linking.follow_through.judging import find_enough
from generator.linking.follow_through.later import LaterItem
from generator.linking.follow_through.ledger import Ledger
from generator.linking.follow_through.outcomes import Outcome, read_outcome
from generator.linking.follow_through.plans import Named, find_by_name
from generator.linking.follow_through.references import Referred, find_references
from generator.linking.follow_through.wording import WORTH_A_LOOK, Worded, find_by_wording, shared_words
from generator.linking.follow_through.words import COMMON
from generator.model.follow_through import Ground, StepKind
from generator.model.span import fold

EXPLICIT_STRENGTH, LOG_STRENGTH, NAMED_STRENGTH, WORDED_STRENGTH = 100, 95, 85, 80
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
    referred, named = tuple(find_references(later, ledger)), tuple(find_by_name(later, ledger))
    yield from (_explicit(later, each) for each in referred)
    yield from map(_named, named)
    likely = tuple(find_by_wording(later, ledger))
    meant = (*((each.asked, each.sentence) for each in referred), *((each.asked, each.sentence) for each in named))
    enough = [found for each in likely if (found := find_enough(later, each)) is not None]
    sure = without_outdone(enough, likely, meant, ledger.weights[later.entry.council.slug])
    yield from (_worded(later, each, sure=True) for each in sure)
    if unsure:
        worth_a_look = (each for each in likely if each.share >= WORTH_A_LOOK and each.shared - COMMON)
        yield from (_worded(later, each, sure=False) for each in worth_a_look)


def _named(named: Named) -> Found:
    return Found(
        asked=named.asked,
        outcome=Outcome(kind=StepKind.MENTIONED, span=named.sentence.span),
        ground=Ground.NAMED,
        reason=f"Both name the {fold(named.name)}.",
        strength=NAMED_STRENGTH,
        sure=True,
    )


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
    if referred.handed_on:
        what = (
            f"\u201c{referred.words}\u201d, a minute"
            if referred.by_number
            else f"{referred.words}, the day of a meeting"
        )
        return f"{where} names {what} that spoke of this, and repeats what was asked."
    if referred.by_number:
        return f"{where} names \u201c{referred.words}\u201d, the minute in which this stands."
    return f"{where} names {referred.words}, the day of the meeting, and repeats what was asked there."


def _worded(later: LaterItem, worded: Worded, *, sure: bool) -> Found:
    sentence = worded.sentence.span
    words = shared_words(sentence.of(later.text), worded.shared)[:SHOWN_WORDS]
    return Found(
        asked=worded.asked,
        outcome=Outcome(kind=StepKind.MENTIONED, span=sentence),
        ground=Ground.WORDING,
        reason=f"Both say: {', '.join(words)}.",
        strength=max(1, round(WORDED_STRENGTH * min(1.0, worded.share))),
        sure=sure,
    )
