"""How a thing was decided, between the resolving word and what it leads to: "by 7 votes to 2", "(unanimously)"."""

import re

from generator.parsing.bodies import BODY, MEMBER, OFFICE
from generator.parsing.prefaces import ADVERB
from generator.parsing.vocabulary import BASE_FORMS

FEW = r"(?:no|one|two|three|four|five|[0-9]{1,2})"
QUALIFIER = (
    r"(?:(?:by\s)?\((?!(?:[0-9]|[a-zA-Z]|i{2,3}|iv)\))[^()]{0,60}\)"
    rf"|\((?:[Pp]roposed|[Mm]oved)\sby\s[^()]{{3,160}}\)|{ADVERB}|nem\.?\s?con\.?"
    r"|by\sthose\spresent(?=,?\s(?:to|that)\b)"
    r"|by\sall(?:\s(?:those\s)?(?:present|members|councillors)(?=,?\s(?:to|that)\b)"
    r"|(?!\s(?:those\s)?(?:present|members|councillors)\s?\.))|by\saffirmation"
    r"|by\s(?:a\s)?(?:majority(?:\svote)?|show\sof\shands|ballot)|on\sa\sshow\sof\shands"
    r"|(?:by|with)\s[0-9]{1,3}\svotes?\sto\s[0-9]{1,3}"
    r"|with\s[0-9]{1,3}\svotes?\sfor(?:,\s[^:.;]{3,80})?(?=:)"
    rf"|(?:by|on)\sa\svote\s{{1,9}}of\s[0-9]{{1,3}}\s(?:votes?\s)?to\s[0-9]{{1,3}}(?:,?\swith\s{FEW}\sabstentions?)?"
    rf"|with\s{FEW}\s(?:abstentions?|against|dissenting|dissent))"
)
MARKED = re.compile(
    rf"""(?:[\s,]{{1,9}}(?:{QUALIFIER}|[Tt]hat|THAT|by|to|TO|recommend|of|OF|and|AND|the|THE|for|FOR|on|points|following
    |as\s(?:follows|set\sout\sbelow)|follows|[A-Z][\w’'&/-]{{0,30}})){{0,16}}
    \s{{0,20}}(?::\s?[-–—]|:|–|—|/\s?[-–—]|-(?=\s|\Z|That\b)|(?<=that\s)-(?=[a-z(])
    |;\s?[-–—]?(?=\s{{0,9}}\Z|\s{{1,9}}(?:to|that)\s))
    (?:\s{{0,3}}\((?i:unanimous(?:ly)?|nem\.?\s?con\.?)\))?""",
    re.VERBOSE,
)
# "that the Asset Framework – Property Strategy be approved", where the mark is of the title, and leads to nothing.
WITHIN = re.compile(r"\b(?:that|THAT)\s{1,9}(?P<words>.{2,200}?)\s{0,9}[:–—-]{1,2}\Z", re.DOTALL)
OF_BODY = re.compile(
    rf"{BODY}|{MEMBER}|(?:[Tt]he\s)?{OFFICE}|.*\b(?:follow(?:s|ing)|below|points|that|THAT|to|TO)", re.DOTALL
)
# "that the Library Strategy – a new chapter – be approved", where "that the Town Clerk – obtain quotes" leads.
NEXT_WORD = re.compile(r"\s{0,9}(?P<word>[A-Za-z][\w’'-]*)")
JOINING = frozenset(
    {
        *("a", "an", "the", "our", "for", "in", "of", "and", "or", "with", "from", "on", "as", "towards"),
        *("building", "making", "subject", "including", "excluding", "having", "following"),
    }
)
BEGINS = re.compile(r"\s{0,9}(?:\Z|[“\"]?(?:That|THAT|that|To|to)\b|\(|[0-9a-z]{1,3}[.)]|[·•▪*-]\s)")
# "Members voted 7 to 2 to approve"; "Members voted for Councillor Hill" tells how a count was made.
VOTED_TO = re.compile(
    rf"(?:\s{{1,9}}(?:{ADVERB}|(?:by\s)?[0-9]{{1,3}}(?:\s?[–-]\s?|\s(?:votes?\s)?to\s)[0-9]{{1,3}}"
    r"|by\sa\smajority)){0,2}(?:\s{1,9}that(?=\s)|\s{1,9}in\sfavour\sof(?=\s)"
    r"(?!\s(?:the|this)\s(?:(?:amended|original|substantive)\s)?(?:proposal|motion|recommendation|nomination)s?\b)"
    r"|(?=\s{1,9}to\s))"
)
# "Report AGREED by 41 votes to 1." tells an outcome; "AGREED by 28 votes to 5 that" leads.
COUNTED = re.compile(
    r"\s(?:by|with)\s[0-9]{1,3}\svotes?\s(?:to\s|for,?\s(?:and\s)?)[0-9]{1,3}(?:\sagainst)?"
    r"(?!\s?(?:\([^()]{0,60}\)\s?)?(?:,?\s(?:that\b|in\sfavour\sof\b|(?:not\s)?to\s(?!the\b))|:))"
    r"(?![^.;:]{0,60}:\s{0,9}\Z)"
)


def is_in_title(marked: re.Match[str], end: int) -> bool:
    """Return whether a mark behind "RESOLVED that" stands in the title of what is resolved, or opens an aside."""
    within = WITHIN.search(marked.group())
    if within is None or BEGINS.match(marked.string, marked.end(), end):
        return False
    word = NEXT_WORD.match(marked.string, marked.end(), end)
    if word is None or word["word"].lower() in BASE_FORMS:
        return False
    if word["word"][0].isupper():
        return OF_BODY.fullmatch(within["words"]) is None or " be " in marked.string[marked.end() : end]
    return word["word"] in JOINING
