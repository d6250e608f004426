"""Decisions, made of a lead and the limbs behind it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.model.decision import Decision, Kind, Limb, Vote
from generator.model.mention import Confidence
from generator.model.span import Span
from generator.parsing.bodies import LIMB_SUBJECT, body_in
from generator.parsing.entries import Entry
from generator.parsing.gathering import Listing
from generator.parsing.kinds import common_kind, kind_of_words, outcome_of, verb_of
from generator.parsing.movers import Movers, find_movers
from generator.parsing.vocabulary import anywhere, says_any, telling_words, wording
from generator.parsing.votes import find_vote

ROUTINE = anywhere("routine", "limbs")
ROUTINE_HINTS = (*telling_words("routine", "limbs"), "minute")
MINUTES_TAKEN = re.compile(
    rf"\bminutes?\b[^;]{{0,300}}\b{wording('outcomes', 'approving', 'noted', 'received')}", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Introduction:
    """What introduces a decision: its lead, and the kind, verb and body that the lead settles.

    `around` is where its vote and its movers may stand; `confidence` is less than stated where the lead was lost, and
    `reason` says so.
    """

    lead: Span | None
    kind: Kind | None
    verb: str | None = None
    body: str | None = None
    around: Span | None = None
    confidence: Confidence = Confidence.STATED
    reason: str = ""


def make_decision(text: str, introduction: Introduction, listing: Listing) -> Decision:
    """Return the decision of an introduction and the limbs behind it, of which there is at least one."""
    lead, around = introduction.lead, introduction.around
    limbs = make_limbs(text, listing.entries, introduction)
    movers = find_movers(text, around) if around else Movers()
    kind = introduction.kind or common_kind(limbs)
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
        vote=_own_vote(text, around) if around else None,
        outcome=outcome_of(kind, limbs),
        confidence=introduction.confidence,
        reason=introduction.reason,
    )


def _is_routine(words: str) -> bool:
    return ROUTINE.search(words) is not None or MINUTES_TAKEN.search(words) is not None


def _own_vote(text: str, around: Span) -> Vote | None:
    """Return the vote that a decision's own paragraph states: by it the decision was carried."""
    vote = find_vote(text, around)
    return replace(vote, result=vote.result or "carried") if vote else None


def make_limbs(text: str, entries: Sequence[Entry], introduction: Introduction) -> tuple[Limb, ...]:
    """Return the entries of a list as limbs, each with those that nest in it."""
    depth = min((entry.depth for entry in entries), default=0)
    starts = [index for index, entry in enumerate(entries) if entry.depth == depth]
    return tuple(_limb(text, entries[start:end], introduction) for start, end in pairwise([*starts, len(entries)]))


def _limb(text: str, entries: Sequence[Entry], introduction: Introduction) -> Limb:
    entry, nested = entries[0], make_limbs(text, entries[1:], introduction)
    span = Span(start=entry.span.start, end=max([entry.span.end, *(limb.span.end for limb in nested)]))
    own = text[span.start : nested[0].span.start] if nested else span.of(text)
    verb = introduction.verb or verb_of(own) or (nested[0].verb if nested else None)
    label = entry.label.text if entry.label else None
    return Limb(
        label=label,
        kind=introduction.kind or kind_of_words(verb, own),
        verb=verb,
        span=span,
        text=span.of(text),
        limbs=nested,
    )


def _body(text: str, listing: Listing, limbs: Sequence[Limb]) -> str | None:
    """Return the body named in the second lead line, or as a limb's subject."""
    if listing.continued and (body := body_in(listing.continued.of(text))):
        return body
    subjects = (LIMB_SUBJECT.match(limb.text) for limb in limbs)
    return next((body_in(subject["body"]) for subject in subjects if subject), None)
