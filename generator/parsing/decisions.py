"""Decisions, made of a lead and the limbs behind it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.model.decision import Decision, Kind, Limb, Vote
from generator.model.mention import Confidence
from generator.model.span import Span
from generator.parsing.bodies import LIMB_SUBJECT, body_in
from generator.parsing.entries import Entry
from generator.parsing.gathering import Listing
from generator.parsing.kinds import WISH, kind_of_words, verb_of
from generator.parsing.limb_verbs import lesser_verb
from generator.parsing.movers import NOBODY, Movers, find_movers
from generator.parsing.quoted import before_quoted_list
from generator.parsing.vocabulary import RESULTS, anywhere, in_any_case, says_any, telling_words, wording
from generator.parsing.votes import find_vote

ROUTINE = anywhere("routine", "limbs")
# "the addition in minute 22.2 above" refers to a minute and takes none, "the recommended minute" is a proposal.
MINUTES = r"(?:minutes|(?<!recommended\s)minute(?!\s(?:no\.?\s?)?[a-z]{0,4}/?[0-9]))\b"
ROUTINE_HINTS = (*telling_words("routine", "limbs"), "minute")
MINUTES_TAKEN = in_any_case(
    rf"\b{MINUTES}[^;]{{0,300}}\b{wording('outcomes', 'approving', 'noted', 'received')}"
    rf"|\b(?:approve|agree|confirm|accept|adopt)(?:s|d|ed)?\sthe\s(?:draft\s|amended\s)?{MINUTES}",
)

# "the Fire Authority be recommended to:", "RECOMMENDED to Council that:" above parts of its own.
RECOMMENDS = re.compile(
    r"\bbe\s(?:recommended|advised)(?:\s(?:to|that))?\s?:\Z"
    r"|\A(?:RECOMMEND(?:ED|S)?|Recommend(?:ed|s)?)\sto\s[^.;:]{3,60}:\Z"
)
# "(Prop. GK, 2nd JR)", "[60-0-2]" at the end of a limb.
TAIL = re.compile(r"(?:\([^()]{3,160}\)|\[[0-9][^\[\]]{3,20}\])\s?\.?\Z")
LONGEST_TAIL, MOST_AMENDMENTS = 170, 5
# "Climate Board", and below it "To be appointed": nobody was.
VACANT = re.compile(r"\n\s{0,9}To\sbe\s[a-z]{3,12}ed\W{0,2}\Z")
# "The Cabinet agrees that: 1. To note the dates" notes them; but it "agreed" | "to the plan".
ASSENTING = frozenset({"agree", "approve"})
OWN_DEED = re.compile(r"[Tt]hat\s|[Tt]o\s(?!(?:the|an?|its|this|these|all|any)\b)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Introduction:
    """What introduces a decision: its lead, and the kind, verb and body that the lead settles.

    `above` is the kind of the limb in which a list nests, which a part of that list has too if it names no deed.
    `around` is where its vote and its movers may stand, or `moved` is where these do; `confidence` is less than stated
    where the lead was lost, and `reason` says so.
    """

    lead: Span | None
    kind: Kind | None
    verb: str | None = None
    body: str | None = None
    above: Kind | None = None
    around: Span | None = None
    moved: Span | None = None
    confidence: Confidence = Confidence.STATED
    reason: str = ""


def make_decision(text: str, introduction: Introduction, listing: Listing) -> Decision:
    """Return the decision of an introduction and the limbs behind it, of which there is at least one."""
    lead, around = introduction.lead, introduction.around
    limbs = make_limbs(text, listing.entries, introduction)
    tail = _tail(text, limbs) if around else None
    movers = _movers(text, introduction.moved or around, tail)
    kind = introduction.kind or _common_kind(limbs)
    return Decision(
        span=Span(start=lead.start if lead else limbs[0].span.start, end=max(limb.span.end for limb in limbs)),
        lead=lead.of(text) if lead else None,
        lead_span=lead,
        kind=kind,
        limbs=limbs,
        lead_continued=listing.continued.of(text) if listing.continued else None,
        lead_continued_span=listing.continued,
        body=introduction.body or _body(text, listing, limbs),
        proposer=movers.proposer,
        seconder=movers.seconder,
        routine=all(says_any(limb.text, ROUTINE_HINTS) and _is_routine(limb.text) for limb in limbs),
        vote=_own_vote(text, around, tail),
        outcome=_outcome_of(kind, limbs),
        confidence=introduction.confidence,
        reason=introduction.reason,
    )


def _common_kind(limbs: Sequence[Limb]) -> Kind:
    """Return the kind that all limbs share, or resolved where they differ."""
    kinds = {limb.kind for limb in limbs}
    return kinds.pop() if len(kinds) == 1 else Kind.RESOLVED


def _outcome_of(kind: Kind, limbs: Sequence[Limb]) -> str:
    """Return the one word that sums a decision up: what all of its limbs do, but for those that only note."""
    if kind is Kind.RECOMMENDED:
        return kind.value.capitalize()
    words = {RESULTS.get(limb.verb or "", kind.value.capitalize()) for limb in limbs}
    telling = words - {"Noted"} or words
    return telling.pop() if len(telling) == 1 else kind.value.capitalize()


def _is_routine(words: str) -> bool:
    return ROUTINE.search(words) is not None or MINUTES_TAKEN.search(words) is not None


def _own_vote(text: str, *places: Span | None) -> Vote | None:
    """Return the vote that a decision's own words state, in the first such place: by it the decision was carried."""
    vote = next((each for place in places if place for each in _votes_in(text, place)), None)
    return replace(vote, result=vote.result or "carried") if vote else None


def _votes_in(text: str, place: Span) -> Iterator[Vote]:
    """Yield the vote of a place, behind those on amendments that were lost: it was not decided by these."""
    for _ in range(MOST_AMENDMENTS):
        vote = find_vote(text, place)
        if vote is None or vote.on != "amendment" or vote.result != "lost":
            yield from filter(None, (vote,))
            return
        place = Span(start=vote.span.end, end=place.end)


def _movers(text: str, *places: Span | None) -> Movers:
    found = (find_movers(text, place) for place in places if place)
    return next((movers for movers in found if movers.proposer or movers.seconder), NOBODY)


def _tail(text: str, limbs: Sequence[Limb]) -> Span | None:
    """Return what stands in brackets behind the last limb and no other: "That it be sold. (For 10, against 2)"."""
    last = limbs[-1].span
    match = TAIL.search(text, max(last.start, last.end - LONGEST_TAIL), last.end)
    if match is None or any(limb.text.endswith((")", "]")) for limb in limbs[:-1]):
        return None
    return Span(start=match.start(), end=match.end())


def make_limbs(text: str, entries: Sequence[Entry], introduction: Introduction) -> tuple[Limb, ...]:
    """Return the entries of a list as limbs, each with those that nest in it."""
    depth = min((entry.depth for entry in entries), default=0)
    starts = [index for index, entry in enumerate(entries) if entry.depth == depth]
    return tuple(_limb(text, entries[start:end], introduction) for start, end in pairwise([*starts, len(entries)]))


def _limb(text: str, entries: Sequence[Entry], introduction: Introduction) -> Limb:
    entry = entries[0]
    whole = text[entry.span.start : entries[1].span.start] if len(entries) > 1 else entry.span.of(text)
    own = before_quoted_list(whole)
    told = _verb(own, introduction)
    does = told is not None and (introduction.above is None or kind_of_words(told, own) is not Kind.RESOLVED)
    kind = introduction.kind or (kind_of_words(told, own) if does or WISH.search(own) else introduction.above)
    nested = make_limbs(text, entries[1:], _introduction_below(text, entry, introduction, kind))
    span = Span(start=entry.span.start, end=max([entry.span.end, *(limb.span.end for limb in nested)]))
    verb = told or lesser_verb(own) or (nested[0].verb if nested else None)
    label = entry.label.text if entry.label else None
    return Limb(
        label=label,
        kind=kind or kind_of_words(told or (nested[0].verb if nested else None), own),
        verb=verb,
        span=span,
        text=span.of(text),
        limbs=nested,
    )


def _verb(own: str, introduction: Introduction) -> str | None:
    """Return what a limb does: its own verb below "The Cabinet agrees that:" and the like, else that of the lead."""
    own = VACANT.sub("", own)
    if introduction.verb in ASSENTING and OWN_DEED.match(own):
        return verb_of(own) or introduction.verb
    return introduction.verb or verb_of(own)


def _introduction_below(text: str, entry: Entry, introduction: Introduction, kind: Kind | None) -> Introduction:
    """Return what introduces the list that nests in an entry of such a kind."""
    if introduction.kind is None and RECOMMENDS.search(entry.span.of(text)):
        return replace(introduction, kind=Kind.RECOMMENDED)
    return introduction if introduction.kind else replace(introduction, above=kind)


def _body(text: str, listing: Listing, limbs: Sequence[Limb]) -> str | None:
    """Return the body named in the second lead line, or as a limb's subject."""
    if listing.continued and (body := body_in(listing.continued.of(text))):
        return body
    subjects = (LIMB_SUBJECT.match(limb.text) for limb in limbs)
    return next((body_in(subject["body"]) for subject in subjects if subject), None)
