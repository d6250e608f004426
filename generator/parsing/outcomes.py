"""Outcomes that are told in a sentence: minutes agreed as a correct record, a report noted."""

import re
from dataclasses import dataclass

from generator.model.decision import Kind
from generator.model.span import Span, trim
from generator.parsing.bodies import BODY
from generator.parsing.sentences import sentences
from generator.parsing.vocabulary import BASE_FORMS, anywhere, wording

CORRECT_RECORD = anywhere("outcomes", "correct_record")
APPROVED = re.compile(r"\b(?:approved|agreed|confirmed|accepted|signed)\b", re.IGNORECASE)
SUBJECT = wording("outcomes", "subjects")
NOTED = wording("outcomes", "noted")
RECEIVED = wording("outcomes", "received")
WAS_NOTED = re.compile(
    rf"[^.]{{0,200}}\b{SUBJECT}[^.]{{0,80}}\s(?:was|were)\s{{1,3}}(?:{NOTED}|{RECEIVED})\s?(?:\.|\Z|for\sinformation)",
    re.IGNORECASE,
)
BODY_NOTED = re.compile(rf"(?P<lead>{BODY}\s{{1,3}}{NOTED})\s{{1,3}}(?:the|an?|this)\s(?:\w{{1,20}}\s){{0,3}}{SUBJECT}")
LONGEST = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a sentence says was done: its lead if it has one, the limb, its kind and verb."""

    lead: Span | None
    limb: Span
    kind: Kind
    verb: str


def states_outcome(text: str, span: Span) -> bool:
    """Return whether a sentence of the paragraph tells an outcome."""
    return find_outcome(text, span) is not None


def find_outcome(text: str, span: Span) -> Outcome | None:
    """Return the first outcome that a sentence of the paragraph tells, or None."""
    short = (each for each in sentences(text, span) if each.end - each.start <= LONGEST)
    return next((found for each in short if (found := _outcome(text, each))), None)


def _outcome(text: str, sentence: Span) -> Outcome | None:
    words = sentence.of(text)
    if CORRECT_RECORD.search(words) and (approved := APPROVED.search(words)):
        return Outcome(lead=None, limb=sentence, kind=Kind.AGREED, verb=BASE_FORMS[approved.group().lower()])
    if match := BODY_NOTED.match(words):
        lead = Span(start=sentence.start, end=sentence.start + match.end("lead"))
        return Outcome(lead=lead, limb=trim(text, Span(start=lead.end, end=sentence.end)), kind=Kind.NOTED, verb="note")
    return Outcome(lead=None, limb=sentence, kind=Kind.NOTED, verb="note") if WAS_NOTED.match(words) else None
