"""Limbs whose lead was lost on the way: "That the report be noted", "· Authorised the Director"."""

import re

from generator.model.decision import Kind
from generator.parsing.kinds import does_now, verb_of
from generator.parsing.leads import SETTLED
from generator.parsing.lines import Line
from generator.parsing.vocabulary import WORDING, any_of

PAST = any_of(WORDING["lost"]["past"])
BASE = any_of(WORDING["verbs"])
# Many base forms are nouns too ("Support for families"), so an article or "that" has to follow.
BARE_VERB = re.compile(rf"(?:(?i:{PAST})|(?:To\s{{1,3}})(?i:{BASE})|(?i:{BASE})\s{{1,3}}(?:the|that|an?|this|its)\b)")
THAT = re.compile(r"(?:and\s{1,3})?[Tt]hat\s")
PASSIVE = re.compile(r"[^.;:]{3,200}\bbe\s(?:[a-z]{2,12}ly\s|received\sand\s)?[a-z]{2,15}(?:ed|en|n|t)\b")
ADVISES = re.compile(r"\b(?:advised|recommended|requested)\b")
INTRODUCES = re.compile(r"That\s.{1,300}:\s?[-–—]?\Z", re.DOTALL)


def reads_as_limb(line: Line) -> bool:
    """Return whether a paragraph without a lead reads as something decided."""
    words = line.text[line.label.words :] if line.label else line.text
    if THAT.match(words):
        return does_now(words) or introduces_limbs(line)
    if verb := BARE_VERB.match(words):
        return SETTLED.match(words, verb.end()) is None
    return words[:1].islower() and PASSIVE.match(words) is not None and verb_of(words) is not None


def introduces_limbs(line: Line) -> bool:
    """Return whether a "That ..." paragraph leads a list itself: "That the Executive Member be advised to:"."""
    return INTRODUCES.match(line.text) is not None


def kind_of_introduction(line: Line) -> Kind | None:
    """Return the kind that such a paragraph makes its list, or None where that goes by the limbs."""
    return Kind.RECOMMENDED if ADVISES.search(line.text) else None
