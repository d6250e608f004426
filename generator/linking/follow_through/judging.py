"""Whether shared words are evidence enough: how much of what was asked, and in which order."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from generator.linking.follow_through.asked import Asked
from generator.linking.follow_through.known import is_new_in
from generator.linking.follow_through.later import LaterItem
from generator.linking.follow_through.wording import Worded
from generator.linking.follow_through.words import COMMON, proper_pairs, terms_in_order, years_in

# How much of what was asked a later sentence must say: the more telling words they share, the less.
ENOUGH: Mapping[int, float] = {1: 0.75, 2: 0.55, 3: 0.5}
ENOUGH_OF_MANY, ENOUGH_OF_ONE_SUBJECT, ENOUGH_IN_PART = 0.4, 0.8, 0.8
# Less is enough where several words follow each other in both: "the cap on care costs".
PHRASE = 3
LEAST, ENOUGH_IN_PHRASE, ENOUGH_SCATTERED = 0.35, 0.5, 0.65
FEWEST_IN_PART = 3


def find_enough(later: LaterItem, worded: Worded) -> Worded | None:
    """Return the wording that may be shown as a link: its sentence, or one that takes up what was asked for."""
    if is_enough(later, worded):
        return worded
    return next((each for each in _taken_up(later, worded) if _may_mean(later, each)), None)


def _taken_up(later: LaterItem, worded: Worded) -> Iterator[Worded]:
    asked = worded.asked
    for thing, passage, place in later.known:
        if asked.terms.issuperset(thing) and is_new_in(asked.text, thing):
            shared = asked.subject & passage.sentences[place].terms
            yield replace(worded, passage=passage, first=place, shared=shared)


def is_enough(later: LaterItem, worded: Worded) -> bool:
    """Return whether a sentence says enough of what was asked, in words that tell."""
    if worded.share < LEAST:
        return False
    telling = len(_telling(worded))
    if (telling == 1 and worded.share < ENOUGH_IN_PHRASE) or not _may_mean(later, worded):
        return False
    run = words_in_a_row(worded.asked, worded.sentence.span.of(later.text))
    if run >= PHRASE:
        return True
    enough = ENOUGH.get(telling, ENOUGH_OF_MANY)
    return worded.share >= (enough if run else max(enough, ENOUGH_SCATTERED))


def _telling(worded: Worded) -> frozenset[str]:
    return worded.shared & worded.asked.telling


def _may_mean(later: LaterItem, worded: Worded) -> bool:
    """Return whether nothing speaks against a link."""
    if _is_nothing_new(_telling(worded), worded) or (worded.passage.decides and _is_formula(later, worded)):
        return False
    return not (_names_another(later, worded) or _is_elsewhere(later, worded))


def _is_nothing_new(telling: frozenset[str], worded: Worded) -> bool:
    """Return whether the shared words tell only of which plan (that is looked for by name), of whom, or where.

    What stands in the title of what was asked is only the subject; names of people and places say nothing of the act.
    """
    asked = worded.asked
    if telling <= asked.name_words:
        return True
    if worded.share >= ENOUGH_OF_ONE_SUBJECT:
        return False
    others = telling - asked.title_terms
    return not others or others <= asked.proper_terms


def _is_formula(later: LaterItem, worded: Worded) -> bool:
    """Return whether a later decision repeats a formula: in part, of other years, or under a standing title."""
    if worded.share < ENOUGH_IN_PART or len(_telling(worded)) < FEWEST_IN_PART:
        return True
    said, asked = years_in(worded.sentence.span.of(later.text)), years_in(worded.asked.text)
    other_years = bool(said and asked) and said.isdisjoint(asked)
    return other_years or later.title_terms == worded.asked.title_terms


def words_in_a_row(asked: Asked, said: str) -> int:
    """Return how many words follow another in both, where a telling one is among them; silent words stand for none."""
    ours, theirs = asked.terms_in_order, set(pairwise(terms_in_order(said)))
    runs: list[list[str]] = [[]]
    for first, second in pairwise(ours):
        if (first, second) in theirs:
            runs[-1] = [*(runs[-1] or [first]), second]
        elif runs[-1]:
            runs.append([])
    return sum(len(run) for run in runs if not COMMON.issuperset(run))


def _names_another(later: LaterItem, worded: Worded) -> bool:
    """Return whether the sentence names a plan of the same words but of other years, or of another phase."""
    if not worded.asked.names:
        return False
    named = [name for name, where in later.names if where is worded.sentence]
    pairs = ((ours, theirs) for ours in worded.asked.names for theirs in named if ours.words == theirs.words)
    return any(ours.phase != theirs.phase or not ours.goes_on_in(theirs) for ours, theirs in pairs)


def _is_elsewhere(later: LaterItem, worded: Worded) -> bool:
    """Return whether it speaks of "Sorrel House" where "Rowan House" was asked of."""
    missing = {second for first, second in worded.asked.proper_pairs if first not in later.terms} - COMMON
    if not missing:
        return False
    said = f"{later.entry.facts.title}. {worded.sentence.span.of(later.text)}"
    return not missing.isdisjoint(second for _, second in proper_pairs(said))
