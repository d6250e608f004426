"""The words that introduce a decision: "Resolved – That the Committee:", "it was agreed that"."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from generator.model.decision import Kind
from generator.model.span import Span, trim
from generator.parsing.asking import ask_for
from generator.parsing.backward import agreed_behind, counted_before, moved_before, proposed_before
from generator.parsing.bodies import BODY, body_in
from generator.parsing.deciding import (
    BY_WHAT,
    CAPITAL_DEEDS,
    DEEDS,
    KIND_OF_WORD,
    OWN_NUMBER,
    RESOLUTION_NUMBER,
    WHEN,
    decides,
)
from generator.parsing.glance import Glance
from generator.parsing.governing import governed_end
from generator.parsing.joined import AND_OTHER
from generator.parsing.kinds import kind_of_verb
from generator.parsing.lead import Lead
from generator.parsing.leading_on import leads_to_list, lists
from generator.parsing.motions import settled_motion
from generator.parsing.prefaces import preface_of
from generator.parsing.qualified import MARKED, QUALIFIER, VOTED_TO, is_in_title
from generator.parsing.sentences import starts_of
from generator.parsing.vocabulary import BASE_FORMS, WORDING, spelt_so

SPELLINGS = (str, str.upper, str.capitalize)
SPELT = tuple(spelt(word) for word in (*KIND_OF_WORD, *WORDING["leads"]["deeds"]) for spelt in SPELLINGS)
RESOLVING = (*SPELT, *map(str.upper, CAPITAL_DEEDS))
GLUED = ("", "that", "to")
# The first word of each in small letters, glued to its "that" or "to" or not, and those that lead in capitals alone.
RESOLVING_SAID = ask_for(f"{word.split()[0].lower()}{glued}" for word in SPELT for glued in GLUED)
CAPITALS_SAID = tuple(map(str.upper, CAPITAL_DEEDS))
# What a lead can begin with, in any spelling: to try there alone is quicker than to search for it.
LEADING_SAID = RESOLVING_SAID | ask_for(f"{word}{glued}" for word in CAPITAL_DEEDS for glued in GLUED)
# "RESOLVEDthat" is glued in some copies.
RESOLVING_WORD = re.compile(rf"{spelt_so(RESOLVING)}(?:\b|(?=(?:[Tt]hat|to)\b))")
# A clerk slipped, in "It was agree that".
SLIP, SLIPPED = "agree", re.compile(r"was\sagree\s(?:that|to)\b")
# "19/8Resolved": a minute number may be glued to the lead.
OPENING_MARKS = re.compile(r"(?:[0-9]{1,4}/[0-9]{1,4})?[\s“\"*(]{0,5}(?:UNANIMOUSLY\s|Unanimously\s)?\Z")
# "Resolved to RECOMMEND:  (to Council)", "Recommended to Council": nothing is decided in these words.
DESTINATION = re.compile(rf"\s{{0,9}}(?:\([^()]{{0,60}}\)|(?:to|TO)\s{{1,9}}{BODY}\s?\.?)\s{{0,9}}\Z")
TO_RECOMMEND = re.compile(r"\b(?:to|TO)\sRECOMMEND\b")
# "resolved by all members present", "agreed by the full Council"
BY_WHOM = rf"\sby\s(?:(?:the\s|all\s|those\s)?[Mm]embers(?:\s(?:present|there))?|(?:the\s[Ff]ull\s)?{BODY})"
THAT = re.compile(
    rf"(?:[\s,]{{1,60}}(?:{QUALIFIER}|[a-z]{{3,12}}ly)){{0,3}}(?:\s{{1,9}}(?:to|TO)\s{{1,9}}(?!RECOMMEND\b){BODY}"
    rf"|{BY_WHOM})?"
    r"(?:,?\s(?:proposed|moved|on\sthe\s(?:proposition|proposal|motion|nomination)\sof)\s[^,.;:]{3,60},?\s"
    r"(?:and\s)?seconded\s[^,.;:]{3,60},|,\s{1,9}[^,.;:]{3,100},|,\ssubject\sto\s[^,.;:]{3,60}?(?=\sthat\b)"
    rf"|\s{{1,9}}{BY_WHAT}(?=,?\sthat\b)|{WHEN})?"
    r"(?:[\s,]{1,9}[“\"]?(?:that|THAT)|(?<=[a-zA-Z])that)(?:\b|(?<=t)(?=[A-Z])),?"
)
# The end of such leads as "Resolved: - That:" and "RESOLVED - That:".
MARKED_THAT = re.compile(r"\s?:?\s?[-–—]\s?(?:That|THAT)\s?:")
# "Cabinet approved:", "Cabinet approved;" above a list.
ALONE = re.compile(rf"{RESOLUTION_NUMBER}\s?(?::(?:\s?[-–—])?|;\s?[-–—]?\s{{0,9}}\Z)")
QUALIFIED = re.compile(rf"(?:[\s,]{{1,9}}(?!further\s(?!that\b|to\b)){QUALIFIER}){{0,3}}")
NUMBERED = re.compile(rf"\s{{1,9}}{OWN_NUMBER}(?:\sthat\b)?")
# "112/14 RESOLVED It was resolved to adopt the protocol": both lead.
AGAIN = re.compile(r"\s{1,9}[Ii]t\swas\s(?:[a-z]{3,12}ly\s)?(?:resolved|agreed)\b(?:\sthat\b)?")
# "It was agreed by the Committee to form a group."
BY_BODY = re.compile(rf"{BY_WHOM}(?=\sto\s(?!be\s)[a-z])")
# "RECOMMENDED to Full Council to adopt the scale."
TO_BODY = re.compile(rf"\sto\s{BODY}(?=\sto\s[a-z])")
ENDS = (AND_OTHER, AGAIN, MARKED_THAT, MARKED, THAT, BY_BODY, TO_BODY, NUMBERED, QUALIFIED)
# "... be elected Mayor and it was RESOLVED accordingly."
ACCORDINGLY = re.compile(r"\saccordingly\s?\.")
# "The motion was put to the vote and AGREED." ends there, and leads to nothing.
NOTHING = re.compile(r"(?:accordingly)?\s?[.;]")
# Nor does "This was seconded and agreed by the panel.", or "The members approved the motion unanimously."
TELLS_ONLY = re.compile(
    r"by\s(?:the\s|all\s)?(?:(?:[Cc]ommittee|[Pp]anel|[Bb]oard|[Ff]orum|[Cc]ouncil|[Mm]eeting)"
    r"|(?:[Mm]embers|[Cc]ouncillors|those|others)(?:\spresent)?"
    r"|(?:Councillor|Cllr|Mr|Mrs|Ms|Dr)\.?\s[^.;:]{2,40})\s?\.?"
    r"|the\s[Mm]otion(?:\sunanimously)?\s?\.?"
)
BEHIND, CHOSEN = ("Agreed", "Approved", "Resolved"), ("Nominated", "Appointed", "Elected")
# "The Cabinet approved and recommended to the Council the fees": both lead.
AND_RECOMMENDED = re.compile(r"\sand\srecommended(?=\sto\s)")
AND_CAPITALS = re.compile(r"\sand\s(?P<verb>[A-Z]{5,12})\s")
UNANIMOUS = re.compile(r"(?i:unanimously)\s?\.?")
# "Agreed unanimously", below who moved and who seconded it.
ALL_AGREED, LISTED = re.compile(r"Agreed\s(?i:unanimously)"), re.compile(r"\s{1,20}(?:\(?[1aiA][.)]|[·•–-])\s")
LONGEST_MOTION = 320
# No farther before "AGREED." stands what was agreed to, in a paragraph of many such.
FARTHEST = 1_000
# "It was agreed that it should be added, it was", above RESOLVED.
LEADS_ON, SHORT = re.compile(r",\s(?:and\s)?it\swas(?:\sthen|\stherefore)?\s?[:–-]?\Z"), 20
DECISION_NUMBER = re.compile(r"(?:[A-Z]{1,4}\s?)?[0-9]{1,4}/[0-9]{2,4}(?:/[0-9]{1,4})?\s?\.?")
NO_WORDS = re.compile(r"[\s.;,]{1,9}")
# Behind "RESOLVED": "(on a motion from Cllr Hill, seconded by Cllr Dell and carried) to endorse the plan".
MOVED_ASIDE = re.compile(
    r"\s?\((?:(?:[Oo]n\s(?:a|the)\s)?[Mm]otion|[Mm]oved|[Pp]roposed)\s[^()]{3,200}\)\s(?=(?:[Tt]o|[Tt]hat|THAT)\s)"
)


def may_lead(line: str, said: AbstractSet[str]) -> bool:
    """Return whether a line, of which the words in small letters are `said`, may have a lead: most need no search."""
    if not RESOLVING_SAID.isdisjoint(said):
        return True
    return not CAPITAL_DEEDS.isdisjoint(said) and any(map(line.__contains__, CAPITALS_SAID))


def find_leads(glance: Glance, span: Span, said: AbstractSet[str]) -> Iterator[Lead]:
    """Yield the leads of a paragraph that has `said` these words, in order; behind a formal one there is no other."""
    text, told_until = glance.text, span.start - 1
    for start in starts_of(LEADING_SAID & said, glance.letters, span):
        match = RESOLVING_WORD.match(text, start, span.end) if start > told_until else None
        # "éagreed" only ends in such a word.
        inside = start > span.start and text[start - 1].isalpha()
        inside = inside or (match is not None and match.group().lower() == SLIP and not SLIPPED.match(text, start - 4))
        lead = _lead_at(text, span, match) if match and not inside else None
        if match:
            told_until = max(match.end(), lead.rest.end if lead else 0)
        if lead:
            yield lead


def _lead_at(text: str, span: Span, match: re.Match[str]) -> Lead | None:
    preface = preface_of(text, span, match.start())
    opens = _opens(text, span, preface.start if preface else match.start())
    if _is_part_of_name(text, match) or not decides(text, span, match, preface, opens=opens):
        return counted_before(text, span, match) or agreed_behind(text, span, match)
    word = match.group()
    formal = word.isupper() or (opens and (preface is None or word.lower() == "resolved"))
    end = _lead_end(text, span, match)
    short = Span(start=preface.start if preface else match.start(), end=end)
    lead, rest = _lead_and_rest(text, span, short, formal=formal, opens=opens)
    if _only_tells(text, span) if opens else _ends_telling(text, span.start, match, rest, formal=formal):
        return None
    if UNANIMOUS.fullmatch(text, rest.start, rest.end):
        return moved_before(text, span, match)
    if not opens and (NOTHING.fullmatch(text, rest.start, rest.end) or text.startswith(". ", rest.start)):
        near = Span(start=max(span.start, match.start() - FARTHEST), end=span.end)
        before = proposed_before(text, near, match) or _moved_and_resolved(text, near, match)
        return before or agreed_behind(text, near, match)
    return Lead(
        span=lead,
        rest=Span(start=rest.end, end=rest.end) if DESTINATION.match(text, end, span.end) else rest,
        kind=Kind.RECOMMENDED if _recommends(text[match.end() : end]) else KIND_OF_WORD.get(word.lower()),
        verb=_verb_beside(text, match, rest) if word.lower() in DEEDS else None,
        body=(preface.body if preface else None) or body_in(text[match.end() : lead.end]),
        formal=formal,
        opens=opens,
        is_firm=word.isupper() or KIND_OF_WORD.get(word.lower()) is Kind.RESOLVED,
    )


def _is_part_of_name(text: str, match: re.Match[str]) -> bool:
    """Return whether "Nominated" is of the name of those who were: "Appointment of Authority Nominated Governors"."""
    return match.group() in CHOSEN and text[match.end() + 1 : match.end() + 2].isupper()


def _lead_and_rest(text: str, span: Span, lead: Span, *, formal: bool, opens: bool) -> tuple[Span, Span]:
    """Return a lead, longer where nothing is decided behind it in its own paragraph, and what it governs there."""
    end = lead.end
    governed = Span(start=end, end=governed_end(text, span, end, formal=formal, opens=opens))
    # The comma of "agreed, having heard the officers, to visit" is of neither, nor are the stars of "**RESOLVED** to".
    apart = text.startswith((",", ";"), end, governed.end) or 2 * text.startswith("**", end, governed.end)
    moved = MOVED_ASIDE.match(text, end, governed.end)
    led = LEADS_ON.search(text, max(end, governed.end - SHORT), governed.end)
    stop = led.start() if led else governed.end
    rest = trim(text, Span(start=moved.end() if moved else end + apart, end=max(end + apart, stop)))
    # "RESOLVED: 2019/043" above what it is, "RESOLVED to note" above a list.
    if DECISION_NUMBER.fullmatch(text, rest.start, rest.end) or leads_to_list(text, rest):
        return Span(start=lead.start, end=rest.end), Span(start=rest.end, end=rest.end)
    return lead, rest


def _only_tells(text: str, span: Span) -> bool:
    """Return whether "Agreed unanimously" tells what came of the motion above it, and leads to nothing below."""
    if ALL_AGREED.fullmatch(text, span.start, span.end) is None or LISTED.match(text, span.end):
        return False
    above = trim(text, Span(start=max(0, span.start - LONGEST_MOTION), end=span.start))
    start = max(above.start, text.rfind("\n", above.start, above.end) + 1)
    return settled_motion(text, Span(start=start, end=above.end)) is not None


def _ends_telling(text: str, start: int, match: re.Match[str], rest: Span, *, formal: bool) -> bool:
    """Return whether a sentence ends by telling an outcome: "Minutes – Agreed", "This was agreed by all"."""
    if not formal and TELLS_ONLY.fullmatch(text, rest.start, rest.end):
        # A motion stands before it, or whose deed it was.
        return text.find("second", start, match.start()) >= 0 or text.startswith("by ", rest.start)
    return rest.start == rest.end and match.group() in BEHIND and text.startswith("– ", match.start() - 2)


def _moved_and_resolved(text: str, span: Span, match: re.Match[str]) -> Lead | None:
    """Return the motion before "and it was RESOLVED accordingly.", or None."""
    return moved_before(text, span, match) if ACCORDINGLY.match(text, match.end(), span.end) else None


def _verb_beside(text: str, match: re.Match[str], rest: Span) -> str | None:
    """Return the verb of a deed, or the stronger one beside it: "NOTED the rules and AUTHORISED the Director"."""
    own = BASE_FORMS.get(match.group().lower())
    other = AND_CAPITALS.search(text, rest.start, rest.end) if match.group().isupper() else None
    beside = BASE_FORMS.get(other["verb"].lower()) if other else None
    return beside if beside and kind_of_verb(own) is Kind.NOTED else own


def _recommends(words: str) -> bool:
    """Return whether what stands behind a resolving word in its lead says what is resolved: "to RECOMMEND:"."""
    return "RECOMMEND" in words and TO_RECOMMEND.search(words) is not None


def _opens(text: str, span: Span, start: int) -> bool:
    return start - span.start < 20 and OPENING_MARKS.match(text[span.start : start]) is not None


def _lead_end(text: str, span: Span, match: re.Match[str]) -> int:
    """Return where the lead ends: behind its mark, else behind "that", else behind its adverbs."""
    word = match.group().lower()
    patterns = (VOTED_TO,) if word == "voted" else (AND_OTHER, AND_RECOMMENDED, THAT, ALONE) if word in DEEDS else ENDS
    ends = (pattern.match(text, match.end(), span.end) for pattern in patterns)
    end = next((end.end() for end in ends if end and _is_end(end, span.end)), match.end())
    # "RESOLVED accordingly." leaves nothing else to be decided.
    return match.end() if NO_WORDS.fullmatch(text, end, span.end) else end


def _is_end(found: re.Match[str], end: int) -> bool:
    """Return whether a mark ends the lead of a paragraph that ends at `end`, and is not one of what is resolved."""
    if found.re is MARKED_THAT:
        return lists(found.string, found.end(), end)
    return found.re is not MARKED or not is_in_title(found, end)
