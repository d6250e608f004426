"""What words say that speak of an earlier decision by its number or day: reported, complete, put back, accepted."""

import re
from dataclasses import dataclass

from generator.linking.follow_through.asked import Asked
from generator.linking.follow_through.due import dates_in, read_due
from generator.linking.follow_through.later import LaterItem, Passage, stretch
from generator.linking.follow_through.vocabulary import SPACE, choice
from generator.linking.follow_through.words import COMMON, terms_of
from generator.model.follow_through import Due, StepKind
from generator.model.span import Span

SENTENCES_ON = 3
FEW_WORDS_ON = r"(?:[\w’'-]{1,30}\s{1,9}){0,2}"
A_FEW_MORE = r"(?:[\w’'-]{1,30}\s{1,9}){0,3}"
NOT_COMPLETE = re.compile(rf"\b{choice('outcomes', 'not_complete')}{SPACE}{FEW_WORDS_ON}\Z", re.IGNORECASE)
NOT_REPORTED = re.compile(rf"\b{choice('outcomes', 'not_reported')}{SPACE}{A_FEW_MORE}\Z", re.IGNORECASE)
LOOK_BACK = 80
ACTION_IS = rf"(?:has|had|have|was|were|is|are){SPACE}(?:(?:now|since|all|also|been|therefore){SPACE}){{0,2}}"
COMPLETE = re.compile(
    rf"\b{ACTION_IS}{choice('outcomes', 'complete')}\b(?!{SPACE}by\b)|\bclosed{SPACE}as{SPACE}complete\b", re.IGNORECASE
)
# The status that stands by itself at the end of a row of an action log, perhaps with a remark behind it.
STATUS = re.compile(
    r"(?:\A|[.:;–|-]\s{0,9})(?:(?:Action|Status|Now|Item|Recommendation)\s{1,9}){0,2}(?:is\s{1,9})?(?:complete"
    r"|completed|closed|done)\b"
    r"(?P<remark>[^.]{0,300})",
    re.IGNORECASE,
)
SUPERSEDED = re.compile(rf"\b{choice('outcomes', 'superseded')}\b", re.IGNORECASE)
REVISED = re.compile(rf"\b{choice('outcomes', 'revised')}\b", re.IGNORECASE)
IN_PART = re.compile(rf"\b{choice('outcomes', 'accepted_in_part')}\b", re.IGNORECASE)
REJECTED = re.compile(rf"\b{choice('outcomes', 'rejected')}\b", re.IGNORECASE)
ACCEPTED = re.compile(rf"\b{choice('outcomes', 'accepted')}\b", re.IGNORECASE)
BRINGS = rf"{choice('outcomes', 'brings')}{SPACE}(?:(?:the|a|an|his|her|its|their){SPACE})?"
BROUGHT = rf"{BRINGS}{FEW_WORDS_ON}{choice('outcomes', 'brought')}"
TOLD = rf"{choice('outcomes', 'tells')}{SPACE}{choice('outcomes', 'told')}"
REPORTED = re.compile(rf"\b(?:{choice('outcomes', 'reported')}|{BROUGHT}|{TOLD})\b", re.IGNORECASE)
ANSWERS = ((IN_PART, StepKind.ACCEPTED_IN_PART), (REJECTED, StepKind.REJECTED), (ACCEPTED, StepKind.ACCEPTED))


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What is said, and the words that say it, from the reference on; both dates where one took the other's place."""

    kind: StepKind
    span: Span
    original: Due | None = None
    revised: Due | None = None


def read_outcome(later: LaterItem, passage: Passage, first: int, asked: Asked) -> Outcome:
    """Return what a passage says of `asked` from the sentence on that refers to it; at least that it is mentioned."""
    here = passage.sentences[first : first + SENTENCES_ON]
    stretches = [(sentence.span, stretch(here, 0, number)) for number, sentence in enumerate(here)]
    for sentence, span in stretches if asked.recommends else ():
        if answer := _answer(sentence.of(later.text), span):
            return answer
    for sentence, span in stretches:
        if found := _read(later, sentence, span, asked):
            return _with_status(later, passage, found, asked)
    return Outcome(kind=StepKind.MENTIONED, span=here[0].span)


def _answer(text: str, span: Span) -> Outcome | None:
    """Return what a body answered that was asked: it counts above "was considered", which may stand before it."""
    kind = next((kind for pattern, kind in ANSWERS if pattern.search(text)), None)
    return Outcome(kind=kind, span=span) if kind else None


def _with_status(later: LaterItem, passage: Passage, found: Outcome, asked: Asked) -> Outcome:
    """In a log a row ends with its status, which says more than that something was reported."""
    whole = Span(start=found.span.start, end=passage.span.end)
    if passage.log is None or found.kind is not StepKind.REPORTED_BACK or not _is_complete(whole.of(later.text), asked):
        return found
    return Outcome(kind=StepKind.REPORTED_COMPLETE, span=whole)


def _read(later: LaterItem, sentence: Span, so_far: Span, asked: Asked) -> Outcome | None:
    text = sentence.of(later.text)
    if SUPERSEDED.search(text):
        return Outcome(kind=StepKind.SUPERSEDED, span=so_far)
    put_back = REVISED.search(text)
    if put_back and (revised := _revised(later, so_far, asked)) is not None:
        return revised
    if _is_complete(text, asked):
        return Outcome(kind=StepKind.REPORTED_COMPLETE, span=so_far)
    # "It was reported that the survey had been delayed" brings none; "the survey, delayed in May, was presented" does.
    if _stands(REPORTED, NOT_REPORTED, text[put_back.end() :] if put_back else text):
        return Outcome(kind=StepKind.REPORTED_BACK, span=so_far)
    return None


def _revised(later: LaterItem, span: Span, asked: Asked) -> Outcome | None:
    """Return a new date only where both stand in the record: the one first set, and a later one in these words.

    It must lie ahead: a date that is over tells how something once was put back.
    """
    dates = [due for mention in dates_in(later.entry, span) if (due := read_due(mention)) is not None]
    original = asked.due or (dates[0] if len(dates) > 1 else None)
    if original is None or not dates or dates[-1].date.earliest <= original.date.latest:
        return None
    if dates[-1].date.latest < later.entry.facts.date.earliest:
        return None
    return Outcome(kind=StepKind.REVISED_DATE, span=span, original=original, revised=dates[-1])


def _is_complete(text: str, asked: Asked) -> bool:
    if _stands(COMPLETE, NOT_COMPLETE, text):
        return True
    status = STATUS.search(text)
    return status is not None and not _is_about_something_else(status["remark"], asked)


def _is_about_something_else(remark: str, asked: Asked) -> bool:
    """Return whether a remark behind "Complete" speaks of other things than what was asked."""
    said = terms_of(remark)
    other = said - asked.terms
    return len(other - COMMON) > 1 and len(other) > len(said & asked.terms)


def _stands(pattern: re.Pattern[str], denied: re.Pattern[str], text: str) -> bool:
    """Return whether the words stand in `text` at least once without "not", "would be" or the like before them."""
    return any(
        not denied.search(text[max(0, match.start() - LOOK_BACK) : match.start()]) for match in pattern.finditer(text)
    )
