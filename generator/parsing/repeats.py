"""Decisions that are printed twice: in the same words, in nearly the same, or first in passing."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from generator.model.decision import Decision
from generator.parsing.in_short import is_in_full, is_in_short, is_next
from generator.parsing.same_words import (
    FEWEST,
    MOST_SAME,
    Words,
    are_alike,
    as_many,
    is_mostly,
    is_nearly,
    plain,
    share_any,
    shares_words,
    telling,
)
from generator.parsing.shapes import NEUTRAL_LEAD

# A page prints a decision again before it comes to many others.
NEAREST = 12
# Of so few words nothing can be told.
FEW = 4
# So a page ends that shows only the beginning of a decision, which it prints in full elsewhere.
CUT = ("...", "…")
FIRM = re.compile(r"\b(?:RESOLVED|Resolved|AGREED|Agreed|DECIDED|RECOMMENDED|Recommended|ORDERED)\b")
POINTING = frozenset({"these", "those", "both"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A decision where it is printed: the words of its parts, whether nothing leads to it, and if they are many."""

    decision: Decision
    words: Words
    unled: bool
    long: bool


def merge_repeats(
    decisions: Iterable[Decision], *, twice: bool, ends: int, of_meeting: bool = False
) -> tuple[Decision, ...]:
    """Return the decisions without those that say an earlier one again, which lists their places.

    `twice`: the page has a part for decisions and one for minutes, and the words of one may have lost a few, as where
    a place lost its lead. Elsewhere "AGREED to approve" under each of two applications decides twice; but a page
    `of_meeting`, of one item of it, prints above the minutes what stands below them: without a lead the same words, be
    they few, are one decision. Where the page `ends`, a copy may break off.
    """
    told = tuple(decisions)
    if len(told) < 2:
        return told
    alike: list[tuple[Printed, list[Decision]]] = []
    for decision in told:
        printed = _printed(decision, of_meeting=of_meeting)
        near = (same for first, same in alike[-NEAREST:] if _says_again(first, printed, twice=twice, ends=ends))
        if (same := next(near, None)) is None:
            alike.append((printed, [decision]))
        else:
            same.append(decision)
    return tuple(_merged(same) if len(same) > 1 else same[0] for _, same in alike)


def _printed(decision: Decision, *, of_meeting: bool) -> Printed:
    words = tuple(frozenset(plain(limb.text).split()) for limb in decision.limbs)
    unled = _is_unled(decision)
    long = sum(map(len, words)) >= FEWEST or (of_meeting and unled)
    return Printed(decision=decision, words=words, unled=unled, long=long)


def _says_again(first: Printed, other: Printed, *, twice: bool, ends: int) -> bool:
    """Return whether a decision is an earlier one again; where all is printed twice, in words that are but like it."""
    if _is_put_on(first.decision, other.decision) or (not twice and _is_put_anew(first.decision, other.decision)):
        return False
    if other.decision.span.end == ends and _breaks_off(first.decision, other.decision):
        return True
    if not twice:
        if first.unled != other.unled:
            words = as_many(first.words, other.words)
            return is_nearly(words, other.words) or are_alike(words, other.words, twice=False)
        return (other.long or is_next(first.decision, other.decision)) and (
            first.words == other.words or (other.unled and is_mostly(first.words, other.words))
        )
    in_full = is_in_short(first.decision) and is_in_full(other.decision)
    if in_full or _is_begun(first.decision, other.decision) or _is_worded_anew(first.decision, other.decision):
        return True
    routine = first.decision.routine and other.decision.routine and share_any(first.words, other.words)
    formally = first.unled and not other.unled and _is_said_formally(first.decision, other.decision)
    return routine or formally or are_alike(as_many(first.words, other.words), other.words, twice=True)


def _is_put_on(first: Decision, other: Decision) -> bool:
    """Return whether what was resolved is recommended to another body in the same words, each below its own lead."""
    leads = (first.lead or "", other.lead or "")
    return leads[0].startswith("RESOLVED") and "RECOMMEND" not in leads[0] and leads[1].startswith("RECOMMENDED")


def _is_put_anew(first: Decision, other: Decision) -> bool:
    """Return whether the same words were moved by somebody else, or tell of another vote: so they decide once more."""
    moved = first.proposer and other.proposer and (first.proposer, first.seconder) != (other.proposer, other.seconder)
    told = other.vote is not None and other.lead is None and other.vote.text == other.limbs[0].text
    return bool(moved) or told


def _is_begun(full: Decision, begun: Decision, fewest: int = FEWEST) -> bool:
    """Return whether a page ends in the middle of what it prints above, whether it was read as one part or several."""
    whole, beginning = _running(full), _running(begun)
    starts = whole.startswith(beginning) or _running(full, continued=False).startswith(beginning)
    return whole != beginning and starts and len(beginning.split()) >= fewest


def _breaks_off(full: Decision, begun: Decision) -> bool:
    """Return whether a decision, below the same lead, ends without a mark in the middle of what is printed above."""
    # Behind a label a few words are enough: "1) Note the receipt of the"; in the middle of a word any are.
    torn = _running(full).removeprefix(_running(begun))[:1].isalpha()
    fewest = 1 if torn else FEW if begun.limbs[-1].label else FEWEST
    return begun.limbs[-1].text[-1:].isalnum() and full.lead == begun.lead and _is_begun(full, begun, fewest)


def _running(decision: Decision, *, continued: bool = True) -> str:
    """Return all that was decided as one line, with the labels within it, and what leads on to it if `continued`."""
    words = ((limb.label or "", limb.text) for limb in decision.limbs)
    opening = decision.lead_continued if continued else None
    return plain(" ".join((opening or "", *chain.from_iterable(words))))


def _is_said_formally(first: Decision, formal: Decision) -> bool:
    """Return whether a list under "Decision:", "(i) to note the report", is resolved below, "(i) that it be noted"."""
    return _shares_labels(first, formal) and all(_shared_words(first, formal))


def _is_worded_anew(first: Decision, other: Decision) -> bool:
    """Return whether the minutes print a list below the same lead in words of their own, but for half of its parts."""
    if first.lead != other.lead or not _shares_labels(first, other):
        return False
    return 2 * sum(_shared_words(first, other)) >= len(first.limbs)


def _shares_labels(first: Decision, other: Decision) -> bool:
    labels = [limb.label for limb in first.limbs][: len(other.limbs)]
    return len(first.limbs) > 1 and labels == [limb.label for limb in other.limbs]


def _shared_words(first: Decision, other: Decision) -> Iterator[bool]:
    """Yield of each pair of parts whether one says again most of the telling words of the other."""
    pairs = zip(first.limbs, other.limbs, strict=False)  # a page may end before the last
    return (shares_words(one.text, other.text) for one, other in pairs)


def _merged(same: Sequence[Decision]) -> Decision:
    """Return one decision for several places: the first that prints it in full; of minutes, what was resolved."""
    full = [each for each in same if not _is_begun(same[0], each) and not is_in_short(each)] or same
    if any(decision.routine for decision in same):  # "The committee agreed the minutes" and then "RESOLVED" it
        full = [decision for decision in full if _is_firm(decision)] or full
    kept = next((decision for decision in full if not decision.limbs[-1].text.endswith(CUT)), full[0])
    return replace(
        kept,
        repeats=tuple(decision.span for decision in same if decision is not kept),
        vote=next((decision.vote for decision in (kept, *same) if decision.vote), None),
        body=next((decision.body for decision in (kept, *same) if decision.body), None),
        proposer=next((decision.proposer for decision in (kept, *same) if decision.proposer), None),
        seconder=next((decision.seconder for decision in (kept, *same) if decision.seconder), None),
    )


def without_run_up(decisions: Sequence[Decision]) -> tuple[Decision, ...]:
    """Return the decisions without what was only agreed in passing, and is resolved below in nearly the same words.

    The one that resolves it lists where that stands.
    """
    told = list(decisions)
    for at, decision in enumerate(decisions):
        below = range(at + 1, min(at + NEAREST, len(told)))
        home = next((next_ for next_ in below if _is_run_up(decision, decisions[next_])), None)
        if home is not None:
            told[home] = replace(told[home], repeats=(*told[home].repeats, decision.span))
    run_up = {span for decision in told for span in decision.repeats}
    return tuple(decision for decision in told if decision.span not in run_up)


def _is_firm(decision: Decision) -> bool:
    return decision.lead is None or (FIRM.search(decision.lead) or NEUTRAL_LEAD.match(decision.lead)) is not None


def _is_run_up(decision: Decision, formal: Decision) -> bool:
    if _is_firm(decision) or len(decision.limbs) != 1 or not (formal.lead and FIRM.search(formal.lead)):
        return False
    # "(1) Approve the panel" below one lead and "(2) Approve its terms" below the next are two.
    if decision.limbs[0].label:
        return False
    words = plain(decision.limbs[0].text).split()
    # "that these changes would be made" is said of what stands above, not of what is resolved below.
    if POINTING.intersection(words[:3]):
        return False
    return len(telling(words)) >= FEW and resolves(formal, decision.limbs[0].text)


def resolves(formal: Decision, words: str, least: float = MOST_SAME) -> bool:
    """Return whether a decision says again, in so many of its telling words, what was moved or agreed above it."""
    said = telling(plain(words).split())
    again = {word for limb in formal.limbs for word in plain(limb.text).split()}
    return len(said & again) >= least * len(said)


def repeats(formal: Decision, words: str) -> bool:
    """Return whether a decision says in most of its telling words what was moved, or in all of its own a part of it."""
    own = telling(word for limb in formal.limbs for word in plain(limb.text).split())
    return resolves(formal, words) or (len(own) > 1 and own <= set(plain(words).split()))


def _is_unled(decision: Decision) -> bool:
    return decision.lead is None or NEUTRAL_LEAD.match(decision.lead) is not None
