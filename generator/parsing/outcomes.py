"""Outcomes that are told in a sentence: minutes agreed as a correct record, a report noted."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.decision import Kind
from generator.model.span import Span
from generator.parsing.asking import ask_for
from generator.parsing.bodies import BODY
from generator.parsing.glance import letters_of
from generator.parsing.kinds import kind_of_verb, verb_of
from generator.parsing.sentences import sentences
from generator.parsing.vocabulary import BASE_FORMS, any_of, anywhere, in_any_case, telling_words, wording

CORRECT_RECORD = anywhere("outcomes", "correct_record")
APPROVING = wording("outcomes", "approving", "signed")
APPROVED = in_any_case(rf"\b{APPROVING}")
UNTOLD = anywhere("outcomes", "untold")
# "It was proposed by Councillor Hill that the minutes be agreed": a vote has still to come.
MOVES_THAT = re.compile(r"[Ii]t\swas\s(?:proposed|moved)\sby\s[^.;]{3,160}\sthat\b")
SUBJECT = wording("outcomes", "subjects")
NOTED = wording("outcomes", "noted")
RECEIVED = wording("outcomes", "received")
WAS = r"\b(?:was|were|is|are)\s{1,3}(?:[a-z]{3,12}ly\s{1,3}|then\s{1,3}|duly\s{1,3}|both\s{1,3}){0,2}"
# "The minutes of 4 May 2021 were confirmed", "Subject to an amendment, the draft minutes were noted".
MINUTES = in_any_case(
    rf"(?:(?:Subject|Following|With|After)\s[^.;:]{{3,150}},?\s{{1,3}})?(?:That\s{{1,3}})?(?:The\s{{1,3}})?(?:\w{{1,20}}\s{{1,3}}){{0,4}}minutes?\b"
    rf"[^;]{{0,300}}?{WAS}(?:(?:submitted|read|received)\s{{1,3}}and\s{{1,3}})?(?P<verb>{APPROVING}|{NOTED}|{RECEIVED})",
)
MINUTES_ALONE = in_any_case(rf"(?:The\s{{1,3}})?minutes?\b[^.;:]{{0,120}}?\s(?P<verb>{APPROVING}|{NOTED})\s?(?:\.|\Z)")
# "Recommendations agreed.", "The officer's recommendation was approved."
RECOMMENDATION = in_any_case(
    rf"(?:The\s{{1,3}})?(?:[\w’']{{1,20}}\s{{1,3}}){{0,2}}(?:recommendations?|proposals?|motion)\b[^.;:]{{0,80}}?\s{{1,3}}(?:{WAS})?(?P<verb>{APPROVING}|{NOTED})\s?(?:unanimously\s?)?(?:\.|\Z|subject\sto\b)",
)
# "This was agreed by the Council."
POINTING = re.compile(
    rf"(?:This|These|It|They|The\s{{1,3}}(?:motion|proposal|request))\s{{1,3}}{WAS}(?P<verb>agreed|approved|accepted)(?:\s{{1,3}}by\s(?:(?!that\b|parties\b)[^.;:]){{1,60}})?\s?(?:\.|\Z)"
)
# "The change in the order of business was agreed after a vote."
AFTER_A_VOTE = re.compile(
    rf"[^.;:]{{3,200}}\s{WAS}(?P<verb>agreed|approved)\s(?:after|on|following|by|upon)\s(?:a|the)\s(?:show\sof\shands|[a-z]{{0,12}}\s?vote)\b"
)
# "Councillor Hill was elected Chair.", "The policy was adopted.", "Payments of £230.50 were approved for payment."
BEING_DONE = (
    rf"\s{WAS}(?:unanimously\s)?(?:(?:proposed|seconded|discussed|considered|received|re-)\s?(?:and\s)?)?"
    r"(?P<verb>approved|adopted|elected|re-elected|appointed|co-opted|agreed|authorised|ratified|endorsed)\b"
)
DONE = re.compile(rf"(?:[A-Z]|£)(?:[^.;:]|\.(?=[0-9])){{2,200}}?{BEING_DONE}(?P<after>[^;:]{{0,160}}?)\.?\Z")
# This stands in each of those: it is quicker to search for.
IS_DONE = re.compile(BEING_DONE)
# "which was approved", "had said that it was agreed", "was approved by Ofsted", "was adopted in 2019".
ONLY_TOLD = re.compile(
    r"\b(?:(?<!with\s)(?<!to\s)that|which|who|had|has|have|said|reported|advised|explained|whether|if|once|when|since|because)\b"
)
ELSEWHERE = re.compile(
    r"\b(?:[12][0-9]{3}|January|February|March|April|May|June|July|August|September|October|November|December|last|previous(?:ly)?|earlier|already)\b|\bby\s(?!(?:the\s)?(?:Council|Committee|[Mm]embers|Councillors|all\b(?!\sthe\sparties)|a\b|show))"
)
# "The income for the year was noted."
NOTED_ALONE = re.compile(r"(?!It\s)[A-Z][^.;:]{3,150}\s(?:was|were)\s(?:duly\s)?(?:noted|NOTED)\s?\.?\Z")
# "Councillor Hill was elected as Chair Resolved", "Minutes of 4 May – Agreed": the word stands behind.
BEHIND = re.compile(
    r"(?P<limb>[A-Z][^;:]{8,300}?)\.?\s(?:[–-]\s)?(?P<verb>(?:Resolved|Agreed|Approved|RESOLVED|AGREED|APPROVED))\s?\.?\Z"
)
# "The decision of the Sub-Committee is to grant the licence."
DECISION_IS = re.compile(
    rf"(?:The\s)?(?:{BODY}['’]s?\s)?decision\s(?:of\s{BODY}\s)?(?:was|is)\s(?:therefore\s|then\s)?to\s(?P<verb>{any_of(BASE_FORMS)})"
)
# "Licence granted.", "Application refused."
SHORTEST = re.compile(r"[A-Z][\w’-]{2,20}\s(?:[\w’-]{2,20}\s){0,2}(?P<verb>granted|refused|approved|adopted)\s?\.?\Z")
ONE_WORD = in_any_case(rf"(?P<verb>{wording('outcomes', 'one_word')})\s?\.?\s?\Z")
WAS_NOTED = in_any_case(
    rf"[^.]{{0,200}}\b{SUBJECT}[^.]{{0,250}}\s(?:was|were)\s{{1,3}}(?:duly\s{{1,3}})?(?:{NOTED}|{RECEIVED})\s?(?:\.|\Z|for\sinformation)",
)
# "The Board's dataset was received and noted."
RECEIVED_AND_NOTED = re.compile(r"[A-Z][^.;:]{3,300}\s(?:was|were)\s(?:duly\s)?received\sand\snoted\s?(?:\.|\Z)")
BODY_NOTED = re.compile(
    rf"(?:(?:Following|After|Having)\s[^.;:]{{3,120}},\s)?(?P<lead>{BODY}\s{{1,3}}{NOTED})\s{{1,3}}(?:the|an?|this)\s(?:\w{{1,20}}\s){{0,3}}{SUBJECT}"
)
# "The Committee notes the report and agrees the work programme", where the sentence is all there is.
BODY_TELLS = re.compile(
    rf"(?P<lead>{BODY}\s{{1,3}}(?:{NOTED}|notes|agrees|approves|endorses))\s{{1,3}}(?:the|its)\s(?!following\b)[^:;]{{3,300}}\."
)
# One of the words of its set is said in each of these: quicker to ask for than to try the patterns.
RECORDING = frozenset(telling_words("outcomes", "correct_record"))
NOTING = frozenset(telling_words("outcomes", "noted", "received"))
TELLING = NOTING | {"notes", "agrees", "approves", "endorses"}
DOING = frozenset(
    {"approved", "adopted", "elected", "appointed", "opted", "agreed", "authorised", "ratified", "endorsed"}
)
WERE = frozenset({"was", "were"})
TENSES = WERE | {"is", "are"}
SUBJECTS = frozenset(telling_words("outcomes", "subjects"))
DECIDING = frozenset({"decision"})
TAKING = frozenset({"minute", "minutes"})
RECOMMENDING = frozenset({"recommendation", "recommendations", "proposal", "proposals", "motion"})
VOTING = ("vote", "hands")
SHORTLY = frozenset({"granted", "refused", "approved", "adopted"})
BEHIND_WORDS = ("resolved", "agreed", "approved")
MOVED_BEHIND = re.compile(r"(?<=\.)\s{0,3}\((?:prop|moved|seconded)[^()]{3,160}\)\s?\.?\Z", re.IGNORECASE)
# And one of these in all of them.
HINTS = ask_for(
    {
        *telling_words("outcomes", "approving", "signed", "noted", "received", "one_word"),
        *TELLING.union(DOING, DECIDING, SHORTLY, BEHIND_WORDS),
    }
)
LONGEST = 500
# How far from the end such a last word can begin.
FARTHEST = 12


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


def _alone(text: str, sentence: Span) -> Span:
    """Return a sentence without who moved it, in brackets behind its stop: "were approved. (prop Cllr Hill)"."""
    bracket = text.endswith((")", ")."), sentence.start, sentence.end)
    behind = MOVED_BEHIND.search(text, sentence.start, sentence.end) if bracket else None
    return Span(start=sentence.start, end=behind.start()) if behind else sentence


def find_outcome(text: str, span: Span) -> Outcome | None:
    """Return the first outcome that a sentence of the paragraph tells, or None."""
    return first_outcome(text, sentences(text, span))


def first_outcome(text: str, told: Iterable[Span]) -> Outcome | None:
    """Return the first outcome that one of the sentences tells, or None."""
    short = (_alone(text, each) for each in told if each.end - each.start <= LONGEST)
    return next((found for each in short if (found := _outcome(text, each))), None)


def _outcome(text: str, sentence: Span) -> Outcome | None:
    words = sentence.of(text)
    said = frozenset(letters_of(words).split())
    found = None if HINTS.isdisjoint(said) else _told(sentence, words, said)
    if found is None or MOVES_THAT.match(words):
        return None
    # What stands behind "agreed as a correct record" no longer speaks of it: "and a copy to be signed".
    approved = APPROVED.search(words) if found.firm and CORRECT_RECORD.search(words) else None
    return None if UNTOLD.search(words, 0, approved.end() if approved else len(words)) else found


def _told(sentence: Span, words: str, said: frozenset[str]) -> Outcome | None:
    recorded = not RECORDING.isdisjoint(said) and CORRECT_RECORD.search(words) is not None
    if recorded and (approved := APPROVED.search(words)):
        verb = BASE_FORMS[approved.group().lower().split()[0]]
        return Outcome(lead=None, limb=sentence, kind=Kind.AGREED, verb=verb, firm=True)
    if not TAKING.isdisjoint(said) and (match := MINUTES.match(words) or MINUTES_ALONE.match(words)):
        verb = BASE_FORMS[match["verb"].lower().split()[0]]
        return Outcome(lead=None, limb=sentence, kind=_kind(verb), verb=verb, firm=verb != "receive")
    return _lesser_outcome(sentence, words, said)


def _lesser_outcome(sentence: Span, words: str, said: frozenset[str]) -> Outcome | None:
    """Return an outcome that counts only where nothing else records one."""
    told = not RECOMMENDING.isdisjoint(said) and RECOMMENDATION.match(words)
    told = told or POINTING.match(words) or (any(map(words.__contains__, VOTING)) and AFTER_A_VOTE.match(words))
    told = told or ONE_WORD.match(words) or (not SHORTLY.isdisjoint(said) and SHORTEST.match(words))
    if match := told or (not DECIDING.isdisjoint(said) and DECISION_IS.match(words)):
        return _of_verb(sentence, match["verb"].split()[0])
    if words[-FARTHEST:].rstrip(" .").lower().endswith(BEHIND_WORDS) and (match := BEHIND.fullmatch(words)):
        return _of_verb(Span(start=sentence.start, end=sentence.start + match.end("limb")), match["verb"])
    return _of_body(sentence, words, said) or _done(sentence, words, said) or _noted(sentence, words, said)


def _of_verb(limb: Span, verb: str) -> Outcome:
    base = BASE_FORMS.get(verb.lower(), "elect")  # "re-elected", "co-opted"
    return Outcome(lead=None, limb=limb, kind=kind_of_verb(base), verb=base)


def _of_body(sentence: Span, words: str, said: frozenset[str]) -> Outcome | None:
    if TELLING.isdisjoint(said):
        return None
    match = BODY_NOTED.match(words) or BODY_TELLS.fullmatch(words)
    # What "Members noted" in a debate is no outcome, as what "the Panel noted" may be.
    if match is None or words.startswith("Members "):
        return None
    lead = Span(start=sentence.start + match.start("lead"), end=sentence.start + match.end("lead"))
    verb = verb_of(words) or "note"
    return Outcome(lead=lead, limb=Span(start=lead.end + 1, end=sentence.end), kind=kind_of_verb(verb), verb=verb)


def _done(sentence: Span, words: str, said: frozenset[str]) -> Outcome | None:
    likely = not (TENSES.isdisjoint(said) or DOING.isdisjoint(said))
    match = DONE.match(words) if likely and IS_DONE.search(words) else None
    told = match is None or ONLY_TOLD.search(words) or ELSEWHERE.search(match["after"])
    return None if told or match is None else _of_verb(sentence, match["verb"])


def _noted(sentence: Span, words: str, said: frozenset[str]) -> Outcome | None:
    if NOTING.isdisjoint(said) or WERE.isdisjoint(said):
        return None
    noted = (
        (not SUBJECTS.isdisjoint(said) and WAS_NOTED.match(words))
        or RECEIVED_AND_NOTED.match(words)
        or NOTED_ALONE.match(words)
    )
    return Outcome(lead=None, limb=sentence, kind=Kind.NOTED, verb="note") if noted else None


def _kind(verb: str) -> Kind:
    """Return the kind that an approval of minutes makes: noted where they were noted, else agreed."""
    return Kind.NOTED if kind_of_verb(verb) is Kind.NOTED else Kind.AGREED
