"""Which of several things that were asked a later sentence means: that of which it tells most."""

from collections.abc import Iterable, Sequence

from generator.linking.follow_through.asked import Asked
from generator.linking.follow_through.later import Sentence
from generator.linking.follow_through.wording import WORTH_A_LOOK, Worded
from generator.linking.follow_through.words import COMMON, Weights


def without_outdone(
    sure: Sequence[Worded], likely: Iterable[Worded], named: Iterable[tuple[Asked, Sentence]], weights: Weights
) -> tuple[Worded, ...]:
    """Return the links whose sentence does not tell more of something else that was asked.

    `named` are those that a sentence refers to or names. Of two that share the same words with it the newer is meant.
    """
    surely = {each.asked.id for each in sure}
    rivals = [(each.asked, each.asked.id in surely) for each in likely if each.share >= WORTH_A_LOOK]
    meant = list(named)
    return tuple(each for each in sure if not _is_outdone(each, rivals, meant, weights))


def _is_outdone(
    worded: Worded,
    rivals: Iterable[tuple[Asked, bool]],
    named: Iterable[tuple[Asked, Sentence]],
    weights: Weights,
) -> bool:
    told = worded.shared - COMMON
    if any(asked is not worded.asked and where is worded.sentence and told <= asked.terms for asked, where in named):
        return True
    return any(_outdoes(asked, worded, told, weights, sure=sure) for asked, sure in rivals if asked is not worded.asked)


def _outdoes(asked: Asked, worded: Worded, told: frozenset[str], weights: Weights, *, sure: bool) -> bool:
    theirs = asked.subject & worded.sentence.terms
    if not told <= theirs:
        return False
    ours, their_weight = weights.total(worded.shared), weights.total(theirs)
    return their_weight > ours or (sure and their_weight == ours and asked.place > worded.asked.place)
