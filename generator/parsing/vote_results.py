"""The words that tell how a vote ended: "was lost", "CARRIED by 33 votes to 14", "LOST: 3 for, 6 against"."""

import re

from generator.parsing.bodies import NOUN
from generator.parsing.vocabulary import in_any_case, wording

# "Options considered and rejected" heads what an officer weighed.
TOLD = (
    r"(?<!considered\s)\b(?:was|were|being|is|and|motion|amendment|resolution"
    r"|declared(?:\sto\s(?:be|have(?:\sbeen)?))?)\s{1,3}"
    r"(?:therefore\s|then\s|duly\s|accordingly\s|declared\s){0,2}"
)
# "Motion on behalf of the Group NOT CARRIED by 29 votes to 11."; but "Councillors Albery and Fell" lost nothing.
LOST = in_any_case(
    TOLD + r"(?!(?-i:Fell)\b)" + wording("votes", "lost") + r"|(?-i:\b(?:NOT\sCARRIED|LOST|DEFEATED))\sby\s[0-9]"
)
CARRIED = in_any_case(
    rf"{TOLD}{wording('votes', 'carried')}|\bcasting\svote\sin\sfavour\b|(?-i:(?<!NOT\s)\bCARRIED)\sby\s[0-9]"
)
# "For: 20, against: 3" above "CARRIED", "Vote: 20 for, 12 against – carried.", "9 for, 6 against (Carried)"
RESULT_LAST = re.compile(
    r"(?:[0-9)][.,;]?|\b(?:for|favour|against|abstentions?),?)\s(?:[–-]\s)?\(?"
    r"(?:(?P<lost>LOST|[Ll]ost|DEFEATED|[Dd]efeated|NOT\sCARRIED|[Nn]ot\scarried)"
    r"|CARRIED|[Cc]arried|PASSED|[Pp]assed)\)?\s?\.?\Z"
)
# The result may stand first, as in "LOST: 3 for, 6 against."
RESULT_FIRST = re.compile(
    r"(?:(?P<lost>LOST|DEFEATED|NOT\sCARRIED)|CARRIED|PASSED)\b\s?(?:[:–(-]|\Z|\.|by\s[0-9])", re.IGNORECASE
)
# "A vote was held, and the Committee voted unanimously in favour of the recommendation": those of a group, by number or
# by name, do not tell how it ended, nor what somebody recalls.
FAVOURED = re.compile(
    r"(?:A\svote\swas\s(?:taken|held),?\sand\s|(?:[Ww]hen|[Oo]n|[Uu]pon)\s(?:being\s)?put\sto\s(?:the|a)\svote,\s)?"
    rf"(?!The\s(?:Parish|Town)\b)(?:[Tt]he\s)?(?:Members|(?:[A-Z][\w’'&-]{{1,20}}\s){{0,3}}(?!Members){NOUN})\s"
    r"(?:present\s|then\s)?"
    r"voted\s(?P<how>[a-z]{4,15}ly\s)?"
    r"(?:(?:by\s)?(?P<ayes>[0-9]{1,3})(?:\s?[–-]\s?|\s(?:votes\s)?to\s)(?P<noes>[0-9]{1,3})\s)?"
    r"in\sfavour\sof\s(?:the|this)\s(?:[a-z’']{3,15}\s){0,2}"
    r"(?:recommendations?\b|(?:motion|proposal)s?\b(?!\s(?:to|that)\s))"
    r"(?!.{0,300}\b(?:against|but|however|lost|fell|not|as\sfollows|at\s(?:its|their)\s)\b)"
)

# "This was put to the vote and carried.", "On being put to the vote, the change to the order was agreed."
PUT = "put to "
PUT_SO = re.compile(
    r"(?:(?:This|It|The\s[a-z][^.;:]{3,80}?)\s(?:was|were)\s(?:then\s|duly\s)?put\sto\s(?:the|a)\svote"
    r"(?:\sand|,)\s(?:it\s)?(?:was\s|were\s)?|(?:On|Upon|When)\s(?:being\s)?put\sto\s(?:the|a)\svote,?\s"
    r"(?:this|it|the\s[a-z][^.;:]{3,60}?)\s(?:was|were)\s)(?:duly\s|declared\s|unanimously\s)?"
    r"(?:(?P<lost>lost|not\scarried|defeated)|carried|agreed|approved|passed)(?:\sunanimously)?\s?\.?",
    re.IGNORECASE,
)


def put_so(words: str) -> re.Match[str] | None:
    """Return where a sentence says no more than that a thing was put to the vote and carried, or `lost`, or None."""
    return PUT_SO.fullmatch(words) if PUT in words else None


def favoured(words: str) -> re.Match[str] | None:
    """Return where words tell that a body voted in favour of what was put to it, and `how`, or None."""
    match = FAVOURED.match(words) if "voted" in words else None
    outvoted = match is not None and match["ayes"] is not None and int(match["ayes"]) <= int(match["noes"])
    return None if outvoted else match
