"""Outcomes that count only where nothing else records one, by the shape of their sentence."""

import re
from dataclasses import dataclass

from generator.parsing.bodies import BODY, NOUN
from generator.parsing.outcome_shapes import APPROVING, NOTED, SUBJECT, WAS
from generator.parsing.outcome_words import (
    DECIDING,
    DONE_OF_PAPERS,
    EXCLUDING,
    ORDERING,
    PROPOSING,
    RECOMMENDING,
    SHORTLY,
)
from generator.parsing.shapes import MONTH
from generator.parsing.vocabulary import BASE_FORMS, WORDING, any_of, in_any_case

# "Recommendations agreed.", "The officer's recommendation was approved."
RECOMMENDATION = in_any_case(
    r"(?:The\s{1,9})?(?:[\w’']{1,20}\s{1,9}){0,2}"
    rf"(?:recommendations?|proposals?|motion)\b[^.;:]{{0,80}}?\s{{1,9}}(?:{WAS})?"
    rf"(?<!\bbe\s)(?P<verb>{APPROVING}|{NOTED}|supported)\s?(?:unanimously\s?)?(?:\.|\Z|subject\sto\b)",
)
# "The motion was moved by Mr Hill and seconded by Mr Dell and referred to the Executive on 23 November.", "A petition
# for a crossing was received and was referred to the Director of Highways."
REFERRED = re.compile(
    r"(?:The\s(?:[Nn]otice\sof\s)?[Mm]otion\b[^.;:]{0,160}\b(?:stood|(?:moved|seconded)\s[^.;:]{3,80}\sand)|A\s"
    r"petition\swas\sreceived\s(?:asking|requesting|calling|for)\b(?:(?!\b(?:had|who|by)\b)[^.;:]){0,200}?\swas)\s"
    rf"(?:then\s|therefore\s)?(?P<verb>referred)\sto\s(?:the\s)?(?:{NOUN}|(?:[A-Z][a-z]{{3,12}}\s)?Director)\b"
)
# "This was agreed by the Council."
POINTING = re.compile(
    r"(?:(?:Up)?[Oo]n\sbeing\sput\sto\sthe\svote,?\s(?![^.;:]{0,80}\sby\s)"
    r"|(?:Following|After|On)\sa\s(?:show\sof\shands|vote),?\s(?![^.;:]{0,80}\sby\s))?"
    rf"(?:(?:[Tt]his|These|It|They)|[Tt]he\s{{1,9}}(?:motion|proposal|request))\s{{1,9}}{WAS}"
    r"(?:seconded(?:\sby\s[^.;:]{2,20}\.?[^.;:]{2,40}?)?,?\sand\s)?(?P<verb>agreed|approved|accepted)"
    r"(?:\s{1,9}by\s(?!the\s(?:Chair|Clerk))(?:(?!that\b|parties\b)[^.;:]){1,60})?\s?(?:\.|\Z)"
)
# "The change in the order of business was agreed after a vote."
AFTER_A_VOTE = re.compile(
    rf"[^.;:]{{3,200}}\s{WAS}(?P<verb>agreed|approved)\s(?:after|on|following|by|upon)\s(?:a|the)\s(?:show\sof\shands"
    r"|[a-z]{0,12}\s?vote)\b"
)
# "One more point, that boats be named in the list, was agreed by Cabinet."
BY_BODY = re.compile(
    r"(?![^;:]{0,200}\b(?:reported|said|advised|explained|informed)\b)[A-Z][^;:]{5,300}\swas\s(?P<verb>agreed"
    rf"|approved)\sby\s(?:the\s)?{NOUN}\s?\.?\Z"
)
ONE_WORDS = WORDING["outcomes"]["one_word"]
ONE_WORD = in_any_case(rf"(?P<verb>{any_of(ONE_WORDS)})\s?\.?\s?\Z")
# "Licence granted.", "Application refused.", "Report noted.", "Grant subject to conditions" on an application.
SHORTEST = re.compile(
    r"(?:[A-Z][\w’-]{2,20}\s(?:[\w’-]{2,20}\s){0,2}(?=(?:granted|refused|[Aa]pproved|adopted)\s?\.?\Z)"
    rf"|(?:(?i:{SUBJECT})\s)(?=(?i:noted)\s?\.?\Z)"
    r"|(?=(?:Grant|Approve)(?:e?d)?(?:\spermission)?,?\ssubject\sto\s(?:the\s)?(?:[a-z]{3,12}\s"
    r")?conditions\s?\.?\Z))(?P<verb>[A-Za-z]{5,8})"
)
# "The application was REFUSED for the reasons in the report."
REFUSED = re.compile(
    r"(?:The\s)?(?:[A-Za-z][\w’-]{2,20}\s){0,3}(?:[Aa]pplication|[Ll]icence|[Pp]ermission|[Rr]equest)\b[^.;:]{0,120}?"
    r"\s(?:was|were)\s(?:[a-z]{3,12}ly\s|therefore\s)?(?P<verb>(?i:refused))\b(?!\sby\b)[^.;:]{0,300}\.?\Z"
)
# "In accordance with the rules, the running order was varied to take item 12 first."
REORDERED = re.compile(
    r"(?:[A-Z][^,;:]{3,80},\s)?[Tt]he\s(?:running\sorder"
    r"|order\sof\s(?:business|items|the\sagenda))\swas\s(?:then\s)?(?P<verb>varied|changed|amended)(?:\s?\.?\Z"
    r"|,?\s(?:to\s(?:allow|enable|take|bring)|so\sthat|and\sitem)\b)"
)
# "The Chair asked that the bank be heard, this was agreed without contest.", "Cllr Hill nominated Cllr Dell as Mayor,
# which was AGREED UNANIMOUSLY."
AND_AGREED = re.compile(
    r"(?:The\s(?:Vice-)?Chair(?:man|woman|person)?|(?:Cllr|Councillor|Mr|Mrs|Ms|Dr)\s[A-Z][^.;:]{2,40}?)\s"
    r"(?:(?:requested|proposed|suggested|recommended|asked)\s(?:that|we|to)\s(?:(?!\b(?:had|has)\b)[^;:]){5,300}"
    r"|(?:nominated|proposed(?=\s(?:Cllr|Councillor|Mr|Mrs|Ms|Dr)\b))\s(?:(?!\b(?:had|has)\b)[^;:]){5,160})[,;]\s"
    r"(?:and\s)?(?:this|which)\swas\s(?:seconded\sby\s[^.;:,]{3,40}\sand\s)?(?:unanimously\s|duly\s|then\s)?"
    r"(?P<verb>agreed|approved|accepted|AGREED|APPROVED)(?:\s(?:(?i:unanimously)|without\s[a-z]{3,12}"
    r"|by\s(?:all|[Mm]embers|the\s(?:Council|Committee|Panel|Board|Forum|meeting))))?\s?\.?\Z"
)
# "The quote from Green Ltd was accepted."
ACCEPTED = re.compile(
    r"(?:The\s)?(?:[a-z]{3,12}\s){0,2}(?i:quotes?|quotations?|tenders?|estimates?)\b[^.;:]{0,120}\s(?:was"
    r"|were)\s(?:duly\s|then\s)?(?P<verb>accepted)\s?\.?\Z"
)
# "The press and public were formally excluded from the meeting on the grounds that ..."
EXCLUDED = re.compile(
    r"(?![^;:]{0,120}\b(?:which|when|while)\b)[A-Z][^;:]{0,120}\b(?:(?:press|public)\sand\s(?:the\s)?(?:press|public)"
    r"|the\spublic)\b[^.;:]{0,60}\s(?:was|were)\s(?:(?:formally|therefore|then)\s)?(?P<verb>excluded)\b"
)
# "The budget of £143,280 was proposed by Cllr Hill and resolved."
PROPOSED_AND = re.compile(
    r"[A-Z][^;:]{5,200}\swas\sproposed\sby\s[^.;:]{3,60}\sand\s(?P<verb>agreed|approved|resolved)\s?\.?\Z"
)
# "Mrs Hill – proposed by Cllr Dell, seconded by Cllr Moss and unanimously appointed."
CHOSEN_OF = re.compile(
    r"[A-Z][^.;:]{3,80}?\sproposed\sby\s[^.;:]{3,60}?,?\sseconded\sby\s[^.;:]{3,60}?,?\sand\s(?:unanimously\s"
    r"|duly\s)?(?P<verb>appointed|elected|co-opted)\s?\.?\Z"
)
# "Two reviews were UPHELD and four were NOT UPHELD."
UPHELD = re.compile(r"[A-Z][^.;:]{3,200}?\s(?:was|were)\s(?:NOT\s)?(?P<verb>UPHELD)\b")
# "RECEIVED the report of the Director.", where nothing else is told.
RECEIVED_ALONE = re.compile(r"(?P<verb>RECEIVED)\s(?:the|an?)\s[^;:]{5,300}\Z")
# "The decision of the Sub-Committee is to grant the licence."
DECISION_IS = re.compile(
    rf"(?:The\s)?(?:{BODY}['’]s?\s)?decision\s(?:of\s{BODY}\s)?(?:was|is)\s(?:therefore\s|then\s)?"
    rf"(?:to\s(?={any_of(BASE_FORMS)})|that\s[^.;:]{{3,160}}?\sbe\s(?=[a-z]{{3,12}}ed\b))(?P<verb>[a-z]{{3,15}})"
)
# "Questions on the litter bins were referred to the Open Spaces Working Group for discussion."
MATTER_REFERRED = re.compile(
    r"(?:The\s(?:matter|item|issue|question|request|quer(?:y|ies))s?|Questions"
    r"|Queries)\b(?:(?!\b(?:had|which|who|that)\b)[^.;:]){0,120}?"
    r"\s(?:was|were)\s(?:then\s|therefore\s"
    rf"|duly\s)?(?P<verb>referred)\sto\s(?:the\s)?(?:[A-Z][\w’'&-]{{1,20}}\s(?:and\s)?){{0,4}}{NOUN}(?:\sfor\s"
    r"[^.;:]{3,80})?\s?\.?\Z"
)
# "The petition was received and referred to the Director for a response."
PETITION_REFERRED = re.compile(
    r"(?:The|This|A)\spetition\b(?:(?!\b(?:had|which|who|that)\b)[^.;:]){0,120}?\swas\s"
    r"(?:then\s|duly\s|received\sand\s|noted\sand\s){0,2}(?P<verb>referred)\sto\s(?:the\s)?"
    rf"(?:officers\b|(?:[A-Z][\w’'&-]{{1,20}}\s){{0,4}}(?:Director|Officer|Cabinet\sMember|{NOUN})\b)"
    rf"(?:(?!\b(?:had|last|was|{MONTH})\b)[^.;:]){{0,160}}\.?\Z"
)
# "The waivers were noted and it was requested that their end dates be added."
NOTED_AND_REQUESTED = re.compile(
    r"[A-Z][^.;:]{3,200}\s(?:was|were)\snoted\sand\sit\swas\s(?P<verb>requested)\sthat\s"
    r"(?:(?!\b(?:but|refused)\b)[^.;:]){5,300}\s?\.?\Z"
)
# "Nomination of Mrs Hill approved, subject to references."
NOMINATED = re.compile(
    r"(?:Nomination|Co-option|Quotation|Quote|Purchase)\s(?:of|from|for)\s[^.;:,]{3,80}(?<!\snot)\s(?P<verb>approved"
    r"|agreed|accepted|granted)(?:,?\ssubject\sto\s[^.;:]{3,160})?\s?\.?\Z"
)


# What is before a meeting: "The draft terms of reference", "The dates of the visits".
PAPER = (
    r"(?:The|These|This|Both|All)\s(?:[\w’'&/-]{1,20}\s){0,6}?"
    r"(?i:reports?|minutes|plans?|terms\sof\sreference|recommendations?|proposals?|strateg(?:y|ies)|dates?|requests?"
    r"|nominations?|updates?|polic(?:y|ies)|programmes?|budgets?|bids?|papers?|drafts?|schedules?|lists?|changes"
    r"|membership|arrangements?|agenda|options?|logs?|registers?|protocols?|frameworks?|accounts|invitations?)\b"
    r"(?:\s(?:of|for|from|on|in|to|as)\s(?:(?!\b(?:that|which|who|had|was|were|said)\b)[^.;:,]){1,100})?"
)
# "... by all present", "subject to minor changes", "following discussion", "and the Chair thanked officers".
SO_DONE = (
    rf"(?:\sby\s(?:(?:the\s)?(?:[A-Z][\w’'-]{{1,20}}\s){{0,4}}{NOUN}|[Mm]embers|[Cc]ouncillors|all(?:\spresent)?"
    r"|those\spresent|consensus)|\sunanimously|\sin\sprinciple|\snem\.?\scon"
    r"|,?\s(?:with|subject\sto|without|following|after|as)\s"
    r"(?:(?!\b(?:that|which|had|who|last|previous|(?:19|20)[0-9]{2})\b)[^.;:]){2,120}"
    r"|,?\sand\s(?:the\sChair[a-z]{0,6}|[Mm]embers|the\s[A-Z][a-z]{3,12}|it\swas)\s(?:(?!\bthat\b)[^.;:]){3,120})?"
)
# "The bid was supported by all present.", "The draft was discussed and signed off, subject to minor changes."
PAPER_DONE = re.compile(
    rf"{PAPER}\s(?:was|were)\s(?:(?:duly|unanimously|then|therefore|formally|also)\s)?(?:(?:received|noted"
    r"|considered|discussed|presented|reviewed|circulated)\sand\s)?(?P<verb>accepted|supported|rejected|refused"
    rf"|signed\soff){SO_DONE}\s?\.?\Z"
)


@dataclass(frozen=True, slots=True)
class Shape:
    """How a sentence tells an outcome by its `verb`, and the words of which it says one.

    What `is_whole` is told in the whole sentence, whatever else that speaks of.
    """

    pattern: re.Pattern[str]
    said: frozenset[str]
    is_whole: bool = False


AGREEING = frozenset({"agreed", "approved", "accepted"})
SHAPES = (
    Shape(RECOMMENDATION, RECOMMENDING),
    Shape(REFERRED, RECOMMENDING),
    Shape(MATTER_REFERRED, frozenset({"referred"})),
    Shape(PETITION_REFERRED, frozenset({"petition"})),
    Shape(POINTING, AGREEING),
    Shape(AFTER_A_VOTE, frozenset({"vote", "hands"})),
    Shape(BY_BODY, frozenset({"by"}), is_whole=True),
    Shape(ONE_WORD, frozenset(ONE_WORDS)),
    Shape(SHORTEST, SHORTLY),
    Shape(REFUSED, SHORTLY),
    Shape(REORDERED, ORDERING, is_whole=True),
    Shape(AND_AGREED, AGREEING, is_whole=True),
    Shape(ACCEPTED, AGREEING),
    Shape(NOMINATED, AGREEING | {"granted"}),
    Shape(NOTED_AND_REQUESTED, frozenset({"requested"}), is_whole=True),
    Shape(EXCLUDED, EXCLUDING),
    Shape(PROPOSED_AND, PROPOSING),
    Shape(CHOSEN_OF, PROPOSING),
    Shape(UPHELD, EXCLUDING, is_whole=True),
    Shape(RECEIVED_ALONE, frozenset({"received"})),
    Shape(DECISION_IS, DECIDING),
    Shape(PAPER_DONE, DONE_OF_PAPERS),
)
WHOLE = tuple(shape.pattern for shape in SHAPES if shape.is_whole)
TELLING = frozenset().union(*[shape.said for shape in SHAPES])


def lesser_told(words: str, said: frozenset[str]) -> re.Match[str] | None:
    """Return where a sentence, of which the words in small letters are `said`, tells such an outcome, or None."""
    if TELLING.isdisjoint(said):
        return None
    likely = (shape.pattern for shape in SHAPES if not shape.said.isdisjoint(said))
    return next((match for pattern in likely if (match := pattern.match(words))), None)


def is_told_whole(words: str) -> bool:
    """Return whether a sentence tells what was done, whatever else it says."""
    return any(pattern.match(words) for pattern in WHOLE)
