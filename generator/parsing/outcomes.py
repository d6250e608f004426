"""Outcomes that are told in a sentence: minutes agreed as a correct record, a report noted."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.model.decision import Kind
from generator.model.span import Span
from generator.parsing.glance import letters_of
from generator.parsing.kinds import kind_of_verb, verb_of
from generator.parsing.lesser import is_told_whole, lesser_told
from generator.parsing.limb_verbs import BASES
from generator.parsing.outcome_shapes import (
    AGREEMENT,
    APPROVED,
    APPROVES,
    BEHIND,
    BODY_BACKS,
    BODY_NOTED,
    BODY_OPENS,
    BODY_TELLS,
    CHOSEN,
    CONFIRMED,
    CONSIDERED_AND_NOTED,
    CONSIDERED_WHAT,
    CORRECT_RECORD,
    DONE,
    DONE_TOO,
    ELSEWHERE,
    FARTHEST,
    FOR_TERM,
    GIVEN,
    IS_DONE,
    LONGEST,
    MEMBER_TELLS,
    MEMBERS_NOTED,
    MEMBERS_NOTED_PAPER,
    MINUTES,
    MINUTES_ALONE,
    MOVED_FIRST,
    MOVES_THAT,
    NO_OBJECTION,
    NOTED_ALONE,
    NOTED_PAPER,
    ONLY_TOLD,
    PASSED,
    RECEIVED_AND_NOTED,
    RECEIVED_WHAT,
    SUPPORTED,
    TO_BE_SIGNED,
    TO_THE_CHAIR,
    UNTOLD,
    WAS_NOTED,
    WAS_TAKEN,
)
from generator.parsing.outcome_words import (
    BEHIND_WORDS,
    DECIDING,
    DOING,
    HINTS,
    MEMBER_DOING,
    NOTING,
    OBJECTING,
    RECEIVING,
    RECORDING,
    SUBJECTS,
    TAKING,
    TELLING,
    TENSES,
    WERE,
)
from generator.parsing.sentences import sentences
from generator.parsing.trimming import without_movers, without_purpose
from generator.parsing.vocabulary import BASE_FORMS

PRESENT = (" notes", " agrees", " approves", " endorses", " accepts", " adopts")
# What a body does by a word that is no verb of a limb.
LAST_RESORT = {"passed": "resolve", "taken": "resolve", "of": "note", "to": "approve"}
BACKING = {"concurred": "accept", "opted": "accept", "support": "support", "backing": "support", "agreement": "agree"}
# What an agenda asks for, though it speaks as the resolution below it will.
RECOMMENDED = ("RECOMMENDATION:", "Recommendation:")
# "Minutes Apologies for absence were received", where a copy lost the line ends.
APOLOGIES = "Minutes Apologies "
# "The minutes of the Executive were presented by the Leader and taken as read" in a council that only hears them.
PRESENTED = re.compile(r"The\sminutes\sof\sthe\s(?!meeting)[^.;:]{3,120}\spresented\sby\s(?!.*\b(?:approved|signed)\b)")


# "That the minutes be approved" wishes it.
WAS_DONE = re.compile(r"\b(?:was|were)\s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a sentence says was done: its lead if it has one, the limb, its kind and verb.

    A `firm` one counts whatever else the item decides: the approval of minutes.
    """

    lead: Span | None
    limb: Span
    kind: Kind
    verb: str
    firm: bool = False


def find_outcome(text: str, span: Span) -> Outcome | None:
    """Return the first outcome that a sentence of the paragraph tells, or None."""
    return first_outcome(text, sentences(text, span))


def approves_minutes(text: str, span: Span) -> bool:
    """Return whether a paragraph tells that minutes were approved: "The minutes were agreed as a correct record"."""
    found = find_outcome(text, span)
    return found is not None and found.firm and found.kind is Kind.AGREED and WAS_DONE.search(span.of(text)) is not None


def first_outcome(text: str, told: Iterable[Span]) -> Outcome | None:
    """Return the first outcome that one of the sentences tells, or None."""
    short = (without_movers(text, without_purpose(text, each)) for each in told if each.end - each.start <= LONGEST)
    return next((found for each in short if (found := _outcome(text, each))), None)


def _outcome(text: str, sentence: Span) -> Outcome | None:
    words = sentence.of(text)
    said = frozenset(letters_of(words).split())
    asked = words.startswith(RECOMMENDED)  # as an agenda prints it, above the minutes
    found = None if asked or HINTS.isdisjoint(said) else _told(sentence, words, said)
    # Nor does the verb of a list, that stands behind it: "be approved as a correct record".
    if found is None or words.startswith("be ") or MOVES_THAT.match(words):
        return None
    if is_told_whole(words):
        return found
    # What stands behind "agreed as a correct record", or a lead, no longer speaks of it: "and a copy to be signed".
    approved = APPROVED.search(words) if found.firm else None
    lead = found.lead or sentence
    start, told = lead.start - sentence.start, lead.end - sentence.start
    return None if UNTOLD.search(words, start, approved.end() if approved else told) else found


def _told(sentence: Span, words: str, said: frozenset[str]) -> Outcome | None:
    recorded = not RECORDING.isdisjoint(said) and CORRECT_RECORD.search(words) is not None
    approved = (recorded and APPROVED.search(words)) or (None if TAKING.isdisjoint(said) else APPROVES.match(words))
    if approved and not TO_BE_SIGNED.search(words):
        verb = BASE_FORMS[approved["verb"].lower().split()[0]]
        return Outcome(lead=None, limb=sentence, kind=Kind.AGREED, verb=verb, firm=True)
    if not TAKING.isdisjoint(said) and (match := MINUTES.match(words) or MINUTES_ALONE.match(words)):
        verb = BASE_FORMS[match["verb"].lower().split()[0]]
        if (
            APOLOGIES in words
            or (verb == "note" and words.endswith(":"))
            or (verb == "take" and PRESENTED.match(words))
        ):
            return None  # as "In receiving the minutes, the following was noted:"
        noted = not recorded and kind_of_verb(verb) is Kind.NOTED  # but "were received as a true record" approves them
        kind = Kind.NOTED if noted else Kind.AGREED
        if noted and (done := DONE_TOO.search(words, match.end())):
            kind = Kind.AGREED if done["agreed"] else Kind.RESOLVED
        return Outcome(lead=None, limb=sentence, kind=kind, verb=verb, firm=recorded or verb != "receive")
    return _lesser_outcome(sentence, words, said)


def _lesser_outcome(sentence: Span, words: str, said: frozenset[str]) -> Outcome | None:
    """Return an outcome that counts only where nothing else records one."""
    if not OBJECTING.isdisjoint(said) and NO_OBJECTION.fullmatch(words):
        return Outcome(lead=None, limb=sentence, kind=Kind.RESOLVED, verb="")
    if words.startswith("Approval ") and GIVEN.fullmatch(words):
        return _of_verb(sentence, "approved")
    if match := lesser_told(words, said):
        return _of_verb(sentence, match["verb"].split()[0])
    if words[-FARTHEST:].rstrip(" .").lower().endswith(BEHIND_WORDS) and (match := BEHIND.fullmatch(words)):
        dashed = "–" in words[match.end("limb") :]  # "Minutes of 9 March – Approved"
        limb = sentence if dashed else Span(start=sentence.start, end=sentence.start + match.end("limb"))
        return _of_verb(limb, match["verb"])
    return _of_body(sentence, words, said) or _done(sentence, words, said) or _noted(sentence, words, said)


def _of_verb(limb: Span, verb: str) -> Outcome:
    done = verb.lower().removeprefix("re-")
    base = BASE_FORMS.get(done) or BASES.get(done, "elect")  # "co-opted"
    return Outcome(lead=None, limb=limb, kind=kind_of_verb(base), verb=base)


def _of_body(sentence: Span, words: str, said: frozenset[str]) -> Outcome | None:
    if TELLING.isdisjoint(said) and MEMBER_DOING.isdisjoint(said) and DECIDING.isdisjoint(said):
        return None
    match = _body_tells(words) or WAS_TAKEN.fullmatch(words) or AGREEMENT.fullmatch(words)
    if match is None:
        return None
    lead = Span(start=sentence.start + match.start("lead"), end=sentence.start + match.end("lead"))
    verb = "agree" if match.re is AGREEMENT else _verb_told(match["lead"], words)
    # "Cabinet approves the plan": the words of resolving before it were lost, and all of it was resolved.
    if match["lead"].endswith(PRESENT):
        return Outcome(lead=None, limb=sentence, kind=kind_of_verb(verb), verb=verb)
    return Outcome(lead=lead, limb=Span(start=lead.end + 1, end=sentence.end), kind=kind_of_verb(verb), verb=verb)


def _verb_told(lead: str, words: str) -> str:
    """Return the verb of what a body did: "approve", of "gave its approval to"."""
    if " and " in lead or lead == "noted":
        return "note"
    said = lead.split()
    backed = next((BACKING[word] for word in said if word in BACKING), None)
    return backed or verb_of(words) or LAST_RESORT.get(said[-1]) or BASE_FORMS.get(said[-1], "note")


def _body_tells(words: str) -> re.Match[str] | None:
    """Return where a sentence names the body, or the member, that tells an outcome by its verb."""
    # In a debate what members noted is no outcome, as what "the Panel noted" may be.
    if words.startswith(("Members ", "We ")) or ", Members noted " in words:
        shapes = (MEMBERS_NOTED, MEMBERS_NOTED_PAPER, NOTED_PAPER)
        return next((match for shape in shapes if (match := shape.fullmatch(words))), None)
    match = None
    if BODY_OPENS.match(words):
        match = BODY_NOTED.match(words) or RECEIVED_WHAT.fullmatch(words) or BODY_TELLS.fullmatch(words)
        match = (
            match or CONSIDERED_AND_NOTED.match(words) or PASSED.fullmatch(words) or CONSIDERED_WHAT.fullmatch(words)
        )
        match = match or BODY_BACKS.fullmatch(words)
    return match or MEMBER_TELLS.fullmatch(words)


def _done(sentence: Span, words: str, said: frozenset[str]) -> Outcome | None:
    likely = not (TENSES.isdisjoint(said) or DOING.isdisjoint(said))
    match = DONE.match(words) if likely and IS_DONE.search(words) else None
    if match is None or ONLY_TOLD.search(words) or SUPPORTED.search(words):
        return None
    verb = match["verb"].lower()
    for_term = verb.endswith((*CHOSEN, CONFIRMED)) and FOR_TERM.search(match["after"]) is not None
    firm = verb.endswith(CHOSEN) and TO_THE_CHAIR.search(match["after"]) is not None
    if not for_term and ELSEWHERE.search(match["after"]):
        return None
    moved = MOVED_FIRST.match(words)
    limb = Span(start=sentence.start + (moved.end() if moved else 0), end=sentence.end)
    return replace(_of_verb(limb, verb), firm=firm)


def _noted(sentence: Span, words: str, said: frozenset[str]) -> Outcome | None:
    if NOTING.isdisjoint(said) or WERE.isdisjoint(said):
        return None
    noted = (
        (not SUBJECTS.isdisjoint(said) and WAS_NOTED.match(words))
        or (not RECEIVING.isdisjoint(said) and RECEIVED_AND_NOTED.match(words))
        or NOTED_ALONE.match(words)
    )
    return Outcome(lead=None, limb=sentence, kind=Kind.NOTED, verb="note") if noted else None
