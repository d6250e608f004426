"""The bodies that decide: how minutes name them."""

import re

from generator.model.span import fold
from generator.parsing.vocabulary import WORDING, any_of

CAPITALISED = r"[A-Z][\w’'&/-]{0,30},?"
JOINING = r"(?:and|of|for|&|in)"
NOUN = any_of(WORDING["bodies"]["nouns"])
FOR_WHAT = rf"\s{{1,9}}for\s{{1,9}}(?:{CAPITALISED}\s?(?:(?:{JOINING}|(?:and|of)\sthe)\s{{1,9}})?){{1,8}}"
PERSON = (
    rf"(?:(?:(?:Lead\s)?Cabinet|Lead|Portfolio)\s{{1,9}}(?:Member|Holder){FOR_WHAT}"
    rf"|Executive\s{{1,9}}(?:Member{FOR_WHAT}|Councillor(?:{FOR_WHAT})?))"
)
# Where what one member or officer decided is recorded, the office says enough: "The Leader approved".
MEMBER = (
    r"(?:(?:[Tt]he\s{1,9})?(?:(?:Deputy\s)?Leader(?:\sof\sthe\sCouncil)?|(?:[A-Z][a-z]{2,15}\s)?Mayor|(?:"
    rf"(?:Cabinet|Executive|Lead)\sMember|(?:[A-Z][a-z]{{2,15}}\s(?:and\s)?){{0,6}}Portfolio\sHolder)(?:{FOR_WHAT})?)"
    r"|[Tt]he\s(?:portfolio\sholder|(?:cabinet|executive|lead)\smember)"
    # "Councillor Hill, the Deputy Leader, and Councillor Dell, the Cabinet Member for Schools"
    r"|(?:County\s)?(?:Councillor|Cllr)\s[A-Z][^.;:()]{3,60}?,\s(?:the\s)?(?:(?:Deputy\s)?Leader"
    r"|(?:Cabinet|Executive|Lead)\sMember|Portfolio\sHolder)\b"
    r"(?:(?!\b(?:introduced|presented|outlined|explained|moved|proposed|submitted)\b)[^.;:()]){0,160}?)"
)
OFFICE = (
    r"(?:[Tt]he\s{1,9})?(?:[A-Z][a-z]{2,15}\s){0,3}(?:Director|Officer|Head|Chief\sExecutive|Solicitor"
    rf"|Treasurer)(?:(?:,?|\s[–-])\s(?:(?:of|for)\s)?(?:{CAPITALISED}\s?(?:{JOINING}\s)?){{1,8}})?"
    r"(?:(?<!\s)\s?\([A-Z][^()]{3,60}\))?"
)
NAME = (
    rf"(?:Mayor\s{{1,9}}and\s{{1,9}})?(?:{CAPITALISED}\s{{1,9}}(?:{JOINING}\s{{1,9}})?){{0,8}}"
    rf"{NOUN}(?!\s{{1,9}}(?:Member|held)\b)"
)
# "the parish council resolved": some clerks save the capitals.
SMALL = (
    r"(?:[Tt]he\s{1,9}(?:(?:[Pp]arish|[Tt]own|city|county|community|full)\s{1,9})?"
    r"(?:council(?:\sassembly)?|(?:sub-?)?committee|cabinet|panel|board|forum|commission)|[Cc]ouncil\sassembly|"
    r"(?:(?:(?:[Tt]he\s)?(?:Forum|Board|Panel|Committee)|Cabinet|Executive|[Aa]ll|[Tt]he)\s)?[Mm]embers(?:\spresent)?"
    r"|(?:(?:Executive|[Aa]ll|[Tt]he)\s)?[Cc]ouncillors(?:\spresent)?|All(?=\s{1,9}\Z))"
)
# "All Members of the Scrutiny Panel agreed": the body is the panel.
MEMBERS_OF = r"(?:[Aa]ll\s)?[Mm]embers\sof\s(?:the|this)\s{1,9}"
# Behind a name may stand its letters: "The Corporate Parenting Panel (CPP) agreed".
BODY = rf"(?:(?:(?:[Tt]he|THE)\s{{1,9}})?(?:{MEMBERS_OF})?{NAME}|{SMALL})(?:\s\([A-Z]{{2,8}}\))?"
NAMED = re.compile(rf"(?:(?:[Tt]he|THE)\s{{1,9}})?(?P<name>{NAME})")
MEMBER_NAMED = re.compile(rf"\A(?:[Tt]he\s{{1,9}})?(?P<name>{PERSON})")
# "That Cabinet", above a list of what it does.
THAT_BODY = re.compile(
    rf"(?:that|That|THAT)\s{{1,9}}(?:(?:the\s)?Members\sof\s)?(?:{BODY}"
    rf"|{MEMBER})(?:\s\([A-Z][^()]{{2,40}}\))?,?\s?[:;]?"
)
# "RESOLVED THAT COMMITTEE", above "Approve the following groups".
SHOUTED_BODY = re.compile(
    r"(?:THAT\s)?(?:THE\s)?(?:CABINET|COMMITTEE|COUNCIL|EXECUTIVE|MEMBERS|PANEL|BOARD|FORUM)\s?:?"
)
# What is to be given is no body: "Authority to sign the lease be granted".
LIMB_SUBJECT = re.compile(
    rf"(?:[Tt]hat,?\s{{1,9}})?(?P<body>{BODY})\s{{1,9}}(?!(?:be|is|are|was|were|should|would|will)\b"
    r"|(?<=Authority\s)to\b)(?=[a-z]|[A-Z]{2})"
)
OFFICER = re.compile(any_of(WORDING["bodies"]["officers"]))
TOGETHER = re.compile(r"Mayor\s(?:and\s|in\s(?=Cabinet))")
# Those who sit on a body are not its name, nor is their meeting.
MEMBERS = re.compile(r"(?:(?:All\s)?Members|[Mm]eeting)\Z")
# What is sent to a body, helps it, or is one of it; but "Members of the Panel" are the panel.
SENT_TO = re.compile(r"(?<!embers\s)\b(?:to|by|of|TO|help|assist|enable)\s{1,9}(?:the\s{1,9}|THE\s{1,9})?\Z")
# "That Council be recommended to", of whoever recommends it.
IS_ASKED = re.compile(r"\s{1,9}be\s(?:recommended|RECOMMENDED|advised|asked|requested|invited)\b")
LEADING_WORDS = re.compile(
    r"(?:That|THAT|This|For|[Tt]he|THE|RESOLVED|AGREED|RECOMMENDED|Resolved|Agreed|Recommended)\s{1,9}"
)


def body_in(text: str) -> str | None:
    """Return the body that `text` names as the one that acts, without its article, or None."""
    if person := MEMBER_NAMED.search(text):
        return fold(person["name"]).rstrip(",")
    for match in NAMED.finditer(text):
        name = fold(match["name"])
        while opening := LEADING_WORDS.match(name):
            name = name[opening.end() :]
        if MEMBERS.match(name) or name.startswith("TO ") or " TO " in name or IS_ASKED.match(text, match.end()):
            continue
        if not SENT_TO.search(text[max(0, match.start() - 12) : match.start("name")]) and not names_officer(name):
            return name
    return None


def names_officer(name: str) -> bool:
    """Return whether one person is named; "the Mayor and Cabinet" and "the Mayor in Cabinet" decide together."""
    return OFFICER.search(TOGETHER.sub("", name)) is not None
