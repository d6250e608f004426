"""What a limb does, and the kind of decision that makes it."""

import re
from collections.abc import Iterator

from generator.model.decision import Kind
from generator.parsing.bodies import BODY, PERSON
from generator.parsing.vocabulary import BASE_FORMS, KINDS, WORDING, any_of, in_any_case

FORM = any_of(BASE_FORMS)
ADVERB = any_of(WORDING["leads"]["adverbs"])
SHORT = 400
PAST = ("had ", "has ", "have ", "having ")
# "To note that the answers will be reported back": of what has its own verb, this is only told.
TO_BE = (*PAST, "will ", "would ", "can ", "may ")
# "such changes as may be agreed"
ONLY_TOLD = (*PAST, "may ")
# "The contract is likely to be signed in March" tells what is to come; "A patrol to be put in place" asks for it.
ONLY_TO_BE = tuple(
    f" {word} to "
    for word in ("is", "are", "was", "were", "likely", "due", "expected", "intended", "need", "needs", "have", "has")
)
STRENGTH, NOUNS = tuple(Kind), frozenset(WORDING["nouns"]["also"])
OBJECT = re.compile(r"\s{1,9}(?:the|that|an?|this|its|all|any)\b")
# "That the maintained schools' heads agree to pool the fund": so any who vote for themselves do.
AGREES = re.compile(r"That\s(?!.{0,90}\b(?:who|which|be|that)\b)[^.;:,]{3,90}?\sagrees?\sto\s")
# "That the Committee notes", "to approve", "Cabinet endorse", "Authorised".
AT_START = re.compile(
    rf"""[“"'(\s]{{0,4}}(?!Note\sby\b)(?:(?i:(?:and\s{{1,9}})?that)\s{{1,9}})?
    (?P<subject>(?!(?:Recommend|Note|Agree)[a-z]{{0,3}}\s|(?i:authority)\sto\s)
    (?:{BODY}|(?:[Tt]he\s{{1,9}})?(?:(?:(?:Deputy\s)?Leader\sand\s)?{PERSON}
    |(?:Deputy\s)?(?:Leader|Mayor)|(?:Cabinet|Executive|Lead)\sMember|Portfolio\sHolder))\s{{1,9}}
    (?:ha(?:s|ve)\s{{1,9}}(?=[a-z]{{4,12}}ed\s))?)?
    (?:(?i:{ADVERB}|otherwise)\s{{1,9}}){{0,2}}
    (?P<before>(?:[Tt]o|TO|should|would|will|shall)\s{{1,9}})?
    (?:(?i:{ADVERB}|otherwise)\s{{1,9}})?(?:[Cc]onsidered\s(?:[^.;:]{{3,200}}?\s)?and\s(?=noted\b))?
    (?P<verb>(?i:{FORM}))""",
    re.VERBOSE,
)
DOES = re.compile(rf"{any_of(form for form in BASE_FORMS if form.endswith('s'))}\s[a-z]")
# "A plan shall be submitted to the authority", a condition; "the report be submitted to Council" refers it.
TO_BE_SENT = re.compile(r"\b(?:shall|will|must)\sbe\s(?:submitted|referred|commended)\b")
SENT = re.compile(r"(?<!\bshall)(?<!\bwill)(?<!\bmust)\sbe\s(?:submitted|referred|commended)\b")
RECEIVER = re.compile(r"\b(?:to|TO)\s(?!an?\s(?:[A-Za-z]{3,15}\s)?meeting\b)")
# "in relation to item 31, to note that", "Subject to the checks agree to delegate".
INTRODUCED = re.compile(
    r"(?i:in\srelation\sto|in\saccordance\swith|in\sline\swith|in\sthe\sabsence\sof|with\sregard\sto|as\sregards"
    r"|having|noting|subject\sto|following|dependent\s(?:up)?on|once)\s[^;:]{3,250}?"
    rf"(?:,\s{{1,9}}|\s(?=agrees?\sto\s))"
    rf"(?P<subject>)(?P<before>to\s{{1,9}})?(?P<verb>(?i:{FORM}))"
)
PASSIVE = in_any_case(  # "be" or "been", as it is quickly searched for
    rf"(?-i:[bB])(?<!\w.)e(?:en)?\s{{1,9}}(?:{ADVERB}\s{{1,9}}"
    rf"|and\s{{1,9}})?(?P<verb>{FORM})(?:\s{{1,9}}and\s{{1,9}}(?P<too>{FORM}))?",
)
# "That the report be noted and that these points be brought to Cabinet's attention" does more than note.
OTHER_DEED = re.compile(
    r"\b(?:and|but)\s(?:that\s)?(?!that\b)[^,;.]{3,150}?(?<!\bto)(?<!not)(?<!\bcan)(?<!\bmay)(?<!\bwill)(?<!ould)\s"
    r"be\s(?!noted\b|received\b)[a-z]{3,12}(?:ed|ght|en|de)\b"
)
# "Noted that pumps and filters be paid for from the grant" only notes.
# "That it be noted reports would be brought", without its second "that".
NOTES_WHAT = re.compile(r"That\sit\sbe\snoted\s(?!and\b)")
NOTES_THAT = re.compile(r"(?:Noted|(?:That\s)?[Ii]t\sbe\snoted)\sthat\s(?![^;.]{3,200}\sand\sthat\s)")
# "To agree and submit a plan": of two verbs the stronger tells.
AGREE_AND = re.compile(r"\b[Aa]grees?\sand\s(?:submit|adopt|approve|publish|endorse|implement|fund|appoint)s?\b")
# "That the rules be waived and the award be agreed", "that the agreed fees be paid", do more than agree.
OTHER_WISH = re.compile(
    r"(?<!\bto)(?<!not)(?<!\bcan)(?<!\bmay)(?<!\bwill)(?<!ould)\sbe\s"
    r"(?!agreed\b|noted\b|received\b)[a-z]{3,12}(?:ed|ght|en|de|id)\b"
)
# "That the work plan be noted and updated": what it is noted for is done, too.
NOTED_AND = re.compile(
    r"\bbe\s(?:noted|received)\sand\s"
    r"(?!(?:noted|received|considered|discussed|acknowledged|filed|appended|attached|carried)\b)"
    r"(?:[a-z]{3,12}ed|held|kept|sent|brought)\b"
)
# "That Cabinet receive a further report in May" asks for one.
TO_COME = re.compile(r"\breceives?\s(?:an?\s)?(?:further|future|regular|another)\b")
# "Recommended to Council that" and "noted that": what follows is another clause.
THAT_CLAUSE = re.compile(
    r"\s{1,9}(?:(?:to|TO)\s{1,9}(?:the\s{1,9})?[A-Z]\w{1,20}(?:\s[A-Z]\w{1,20}){0,3}\s{1,9})?that\b"
)
# "To recommend to the Joint Board the delegation of authority to approve loans" recommends it.
RECOMMENDS_TO = re.compile(r"(?i:recommend)s?\sto\s(?:the\s)?[A-Z]")
# "Agreed the minutes as a correct record and authorised the Chair to sign them."
AGREED_MINUTES = re.compile(r"Agreed\sthe\s(?:[a-z]{3,12}\s)?[Mm]inutes\b[^.;]{3,200}\brecord\b")
# "The Chair proposed that a vote be taken" tells a story.
TOLD = re.compile(
    r"\b(?:that|was|were|had|said|asked|proposed|moved|suggested|read|noted|explained|wished|hoped"
    r"|(?:discussed|debated|queried)(?=\s(?:how|whether|what|why|when)\b))\b"
)
# "Where it is agreed, the work be funded": what is wished is the deed.
WISH = re.compile(r"(?<!\bto)(?<!\bmay)\sbe\s[a-z]{3,12}ed\b")
REPORTED = in_any_case(rf"\b(?:is|are|was|were)\s{{1,9}}(?:{ADVERB}\s{{1,9}})?(?P<verb>{FORM})")
# "Grant approved.", "Permission GRANTED subject to conditions", "Approval was given to the scheme".
ELLIPTIC = in_any_case(
    r"(?!(?-i:the)\s[^.;:,]{2,60}\sagreed\s)"  # "the agreed policies", of a list
    rf"[A-Z](?:[^.;:,]|\.(?=[0-9])){{2,90}}?(?<!\b(?:the|its))(?<!\btheir)\s"  # "their Agreed Place Total"
    rf"(?P<verb>{any_of(WORDING['outcomes']['elliptic'])})"
    rf"|Approval\s(?:was|is|be)\s(?:given|granted)|I\s(?:have\s|hereby\s)?(?P<own>{FORM})",
)
# "Report for note.", "For information.", all that stands under "Decision:".
FOR_NOTE = re.compile(r"(?:Report\s)?[Ff]or\s(?:not(?:e|ing)\b|[Ii]nformation(?:\sonly)?\s?\.?\Z)")
# "Agreed unanimously to endorse the plan": whatever else the sentence says, to that they agreed.
AGREES_TO = re.compile(rf"(?:\s{ADVERB})?\sto\s")
# "Agree, for the reasons in the report, to raise the rent": to that they agree.
AGREED_TO = re.compile(r",\s{1,9}to\s")
COORDINATED = in_any_case(
    rf"\b(?:and|but|,(?!\s[a-z]{{4,12}}ed\s(?:at|in|on|by)\b))\s{{1,9}}(?:(?:to|that|it)\s{{1,9}})?(?P<verb>{FORM})"
)
# "That the Council sign what is needed for the grants to be received."
FOR_IT_TO, LONGEST_AIM = re.compile(r"\bfor\s(?:the|an?|any|all|these|it|them)\b[^.,;:]{0,60}\sto\s?\Z"), 90


def verb_of(text: str) -> str | None:
    """Return the base form of what a limb does, the strongest verb where it has several, or None."""
    verbs = list(_operative_verbs(text))
    return min(verbs, key=lambda verb: STRENGTH.index(kind_of_verb(verb)), default=None)


def does_now(text: str) -> bool:
    """Return whether a bare paragraph reads as a limb: "Approve the plan", "the plan be approved"."""
    first = _first_verb(text)
    if first and first["subject"] and first["verb"].endswith("ed"):  # "Members thanked the volunteers" tells a story
        return False
    passive = PASSIVE.search(text[:SHORT])
    bare = passive is not None and passive.group()[:2].lower() == "be" and not text.endswith(":")
    bare = bare and not text.endswith(ONLY_TO_BE, 0, passive.start() if passive else 0)
    return first is not None or (bare and TOLD.search(text, 0, passive.start() if passive else 0) is None)


def opens_with_deed(text: str) -> bool:
    """Return whether words open with what a body does that was named before them: "approves the plan"."""
    return DOES.match(text) is not None


def kind_of_words(verb: str | None, words: str) -> Kind:
    """Return the kind that a verb makes of the words it stands in: nothing is referred but to somebody."""
    kind = Kind.AGREED if AGREED_MINUTES.match(words) else kind_of_verb(verb)
    if kind is Kind.NOTED and not NOTES_THAT.match(words) and _does_more(words):
        return Kind.RESOLVED
    if kind is Kind.AGREED and ((OTHER_WISH.search(words) and _first_verb(words) is None) or AGREE_AND.search(words)):
        return Kind.RESOLVED
    sent = SENT.search(words) is not None and RECEIVER.search(words) is not None
    if kind is Kind.REFERRED and len(OTHER_WISH.findall(words)) > 1:  # "and the Clerk be given power to sign"
        return Kind.RESOLVED
    later = kind is Kind.REFERRED and (not sent if TO_BE_SENT.search(words) else RECEIVER.search(words) is None)
    return Kind.RESOLVED if later else kind


def _does_more(words: str) -> bool:
    """Return whether what is noted is not all: something else is to be done, or a report is still to come."""
    return any(pattern.search(words) for pattern in (OTHER_DEED, NOTED_AND, TO_COME))


def kind_of_verb(verb: str | None) -> Kind:
    """Return the kind of decision that a base verb makes."""
    return KINDS.get(verb or "", Kind.RESOLVED)


def _operative_verbs(text: str) -> Iterator[str]:
    first = _first_verb(text)
    if first:
        yield BASE_FORMS[first["verb"].lower()]
        beside = list(_coordinated(text, first))
        if RECOMMENDS_TO.match(text, first.start("verb")):  # whatever that is to approve
            return
        if THAT_CLAUSE.match(text, first.end()):  # "Agreed that it be looked at and reported": what they agreed to
            beside = [match for match in beside if THAT_CLAUSE.match(text, match.end())]
        yield from (BASE_FORMS[match["verb"].lower()] for match in beside)
        governs = first["subject"] or AGREES_TO.match(text, first.end())
        agrees = bool(governs) and BASE_FORMS[first["verb"].lower()] == "agree"
        if agrees or any(THAT_CLAUSE.match(text, match.end()) for match in (first, *beside)):
            return
    passives = list(_passive_verbs(text, TO_BE if first else ONLY_TOLD))
    if not first and not passives and WISH.search(text) is None:
        passives = [match["verb"] for match in REPORTED.finditer(text) if _tells_deed(text, match)]
    if not first and not passives:
        passives = _elliptic_verbs(text)
    yield from (BASE_FORMS[verb.lower()] for verb in passives)


def _tells_deed(text: str, match: re.Match[str]) -> bool:
    """Return whether a body did what is told: that a paper "was received", or "a vote was taken", opens a debate."""
    heard = match["verb"].lower() == "received" and not text.startswith(("That ", "that "))
    return not heard and not text.endswith(("vote ", "ballot "), 0, match.start())


def _elliptic_verbs(text: str) -> list[str]:
    """Return the verb of words that leave out "was", or that a member who decides alone says of himself."""
    if AGREES.match(text) or "AGREED by " in text or "AGREED as " in text:  # "Amendment AGREED by 24 votes to 17"
        return ["agree"]
    if FOR_NOTE.match(text):
        return ["note"]
    match = ELLIPTIC.match(text)
    if match is None or TOLD.search(text, 0, match.end() if match["verb"] is None else match.start("verb")):
        return []
    return [match["verb"] or match["own"] or "approve"]


def _passive_verbs(text: str, told: tuple[str, ...]) -> Iterator[str]:
    """Yield the verbs in "be noted and approved", as far as the clause that says what is noted.

    Behind the words `told` they do nothing.
    """
    for match in PASSIVE.finditer(text):
        if text.endswith(told, 0, match.start()):  # "whether those steps had been taken"
            continue
        if FOR_IT_TO.search(text, max(0, match.start() - LONGEST_AIM), match.start()):
            continue
        yield from filter(None, (match["verb"], match["too"]))
        if THAT_CLAUSE.match(text, match.end()) or (match["verb"] == "noted" and NOTES_WHAT.match(text)):
            return


def _first_verb(text: str) -> re.Match[str] | None:
    """Return the verb that a limb opens with, if it is one: "support the plan", not "support out of hours"."""
    match = AT_START.match(text) or INTRODUCED.match(text)
    # "Note: Councillor Hill left the room"; but "That the Executive notes:"
    if match and not match["subject"] and text[match.end() : match.end() + 1] == ":":
        return None
    if match is None or match["verb"].lower() not in NOUNS or match["before"]:
        return match
    return match if OBJECT.match(text, match.end()) else None


def _coordinated(text: str, first: re.Match[str]) -> Iterator[re.Match[str]]:
    """Yield the verbs that stand beside the first in its own form: "notes the report and approves the plan"."""
    agrees = BASE_FORMS[first["verb"].lower()] == "agree"
    for match in COORDINATED.finditer(text, first.end()):
        agreed_to = agrees and AGREED_TO.match(match.group()) is not None
        if _ending(match["verb"]) == _ending(first["verb"]) and not (agreed_to or _is_noun(text, match)):
            yield match


def _is_noun(text: str, match: re.Match[str]) -> bool:
    """Return whether "and grant" names a thing, as in "the likely cost and grant for each class"."""
    bare = match["verb"].lower() in NOUNS and not match.group().lower().endswith("to " + match["verb"].lower())
    return bare and OBJECT.match(text, match.end()) is None


def _ending(verb: str) -> str:
    plain = verb.lower()
    return "base" if plain == BASE_FORMS[plain] else plain[-1]
