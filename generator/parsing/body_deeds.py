"""What a body did, as the record of a decision tells it: "The Cabinet noted", "I agree to"."""

import re

from generator.model.decision import Kind
from generator.model.span import Span, fold, trim
from generator.parsing.bodies import BODY, MEMBER, OFFICE, body_in
from generator.parsing.deciding import KIND_OF_WORD
from generator.parsing.earlier import ELSEWHERE
from generator.parsing.joined import AND_DEED
from generator.parsing.kinds import verb_of
from generator.parsing.lead import Lead
from generator.parsing.leads import ALONE, THAT
from generator.parsing.prefaces import ADVERB, BEFOREHAND
from generator.parsing.vocabulary import BASE_FORMS, WORDING, any_of

# What an officer "agreed" or "noted" is no decision.
BY_BODY = (
    rf"(?P<body>{BODY}|{MEMBER})(?:\s{{1,9}}{ADVERB}){{0,2}}\s{{1,9}}"
    r"(?:(?P<weighed>has\sconsidered\s[^.;]{3,400}?\sand\s)has\s(?:supported\sand\s)?(?=[a-z]{5,9}\s(?:the|to|that)\s)"
    r"|(?:is\s)?ha[sd]\s|have\s|considered\sthe\sreport\sand\s)?"
    rf"(?:(?:discussed|reviewed|considered)\sand\s)?(?P<verb>{any_of(WORDING['leads']['told'])}(?:{AND_DEED})?"
    r"|(?:given|gave(?:\s(?:his|her|its|their))?)\sapproval(?=\sto\s)|NOTED|AGREED|APPROVED)"
)
BY_OFFICER = (
    rf"(?P<office>{OFFICE})\s{{0,9}}(?P<heard>considered\s[^.;:]{{3,200}}?\sand\s(?=agreed\sthat\s))?"
    rf"(?:{ADVERB}\s)?(?P<deed>(?:has\s)?{any_of(WORDING['leads']['deeds'])}|has\sgiven\sapproval(?=\sto\s)"
    r"|has\s(?:agreed|decided|noted)|has\s(?:taken|made)\s(?:the|a)\sdecision(?=\sto\s)"
    r"|(?<=\sand\s)agreed(?=\sthat\s)|agreed(?=\s(?:to[\s:]|the\s)))"
)
# "As Cabinet Member for Schools, I agree to:" on the record of what one member decided.
BY_ONESELF = (
    rf"(?:As\s(?:the\s)?[A-Z][^.;:]{{3,160}}?,?\s?)?(?P<self>I)\s(?:(?:hereby|have)\s)?"
    rf"(?P<own>(?:AGREE|APPROVE|AUTHORI[SZ]E|DECIDE)(?=\s(?:that|to|the|an?)\s)"
    rf"|{any_of(WORDING['leads']['oneself'])}(?=\s(?:that\b|to(?!\s(?:the|this|these|an?)\b))))"
)
# So a record may be signed: "I, Councillor Hill, Lead Member for Schools, do hereby approve: the costs".
BY_FORMULA = (
    r"(?P<signed>I),?\s(?:Councillor|Cllr|[A-Z])[^.;:]{3,260}?\s(?:do\s)?hereby\s"
    r"(?P<formula>approve|agree|authorise|decide|resolve)(?=:|\s(?:that|to|the|an?)\b)"
)
# "It is the decision of the Chief Executive, in consultation with the Mayor, to award the loans."
BY_RULING = r"(?P<ruling>It\s(?:is|was)\sthe\s(?P<ruled>decision)\sof\s[^.;:]{3,200}?)(?=\sto\s[a-z])"
# "The Cabinet Member supported the trial and spoke of the need for it", "The Leader noted she had been kind".
SPOKE = r"and\s(?:spoke|said|thanked|explained|hoped|felt|looked\sforward|commented|added)"
BODY_DEED = re.compile(
    r"(?!That\b|Members\swelcomed\b(?![^.;:]{0,200}\b(?:agreed|approved|endorsed|noted|supported)\b))"
    rf"(?:[0-9]{{1,4}}(?:/[0-9]{{1,4}}){{1,2}}\s{{1,9}}(?:NOTED\s[0-9]{{1,2}}\s)?)?(?:{BEFOREHAND})?"
    rf"(?:{BY_BODY}|{BY_OFFICER}|{BY_ONESELF}|{BY_FORMULA}|{BY_RULING})(?=[\s:;]|,\s(?:with|subject\sto)\s)"
    r"(?!\s(?:(?:an?|the)\s)?(?:petition|deputation|question)s?\b|\s(?:he|she|they|this)\s(?:had|was|were|as)\b"
    r"|\sat\s(?:its|their|the)\s(?:last|previous|earlier|preceding)\smeeting\b"
    rf"|\sand\sconsidered\b|[^.;:]{{0,160}}\s(?:{SPOKE}|{ELSEWHERE})\b)"
)
# "Decision: The Cabinet noted the report." has its heading in the same line.
HEADING = re.compile(r"(?i:decisions?)\s?[:–-]\s{1,9}(?=[A-Z]|the\s(?:Cabinet|Executive|Lead|Portfolio)\s)")
# "The Cabinet noted the following points:", whatever is in them
FOLLOWING = re.compile(r"[^.;:]{0,60}\sthe\sfollowing\b[^.;:]{0,160}:")
WEIGHED = ("considered", "reviewed and")
DOERS = (("body", "verb"), ("office", "deed"), ("self", "own"), ("signed", "formula"), ("ruling", "ruled"))
ONESELF = ("self", "signed", "ruling")


def deed_under_decision(text: str, span: Span) -> Lead | None:
    """Return the lead of a paragraph under "Decision:" that tells what a body did: "The Cabinet noted"."""
    heading = HEADING.match(text, span.start, span.end)
    match = BODY_DEED.match(text, heading.end() if heading else span.start, span.end)
    if match is None:
        return None
    by, done = next((by, done) for by, done in DOERS if match[by])
    that = THAT.match(text, match.end(), span.end)
    end = that.end() if that else match.end()
    alone = ALONE.match(text, end, span.end)
    start = max(match.start(by), match.end("weighed"), match.end("heard"))
    lead = Span(start=start, end=alone.end() if alone else end)
    word = match[done].lower().removeprefix("has ").split()[-1]
    base = BASE_FORMS.get(word)
    return Lead(
        span=lead,
        rest=trim(text, Span(start=lead.end + text.startswith(",", lead.end), end=span.end)),
        kind=Kind.AGREED if base == "agree" else KIND_OF_WORD.get(word),
        verb=None if by in ONESELF else _verb_done(text, lead, span, base),
        body=None if by in ONESELF else _doer(match[by], alone=by == "office"),
        formal=False,
    )


def _doer(name: str, *, alone: bool) -> str:
    """Return who did it: a body by its name, "Executive Director of Parks" by the whole of it."""
    return (None if alone else body_in(name)) or fold(name).removeprefix("The ").removeprefix("the ")


def _verb_done(text: str, lead: Span, span: Span, base: str | None) -> str | None:
    """Return the verb of what a body did; that it "considered the report and NOTED" it does not count."""
    alone = FOLLOWING.match(text, lead.end, span.end) or any(map(lead.of(text).__contains__, WEIGHED))
    return base if alone else verb_of(text[lead.start : span.end]) or base
