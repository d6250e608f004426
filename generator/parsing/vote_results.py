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
# "The Committee voted unanimously in favour of the recommendation"; those who did, by name, do not tell how it ended.
FAVOURED = re.compile(
    rf"(?:\A|[,;:]\s|\band\s)(?:[Tt]he\s)?(?:[A-Z][\w’'-]{{1,20}}\s){{0,4}}(?:Members|{NOUN})\s(?:present\s|then\s)?"
    r"voted\s(?:[a-z]{4,15}ly\s|(?:by\s)?[0-9]{1,3}(?:\s?[–-]\s?|\s(?:votes\s)?to\s)[0-9]{1,3}\s)?"
    r"in\sfavour\sof\s(?:the|this)\s(?:[a-z’']{3,15}\s){0,2}(?:recommendation|motion|proposal)s?\b"
)


def is_favoured(words: str) -> bool:
    """Return whether words tell that a body voted in favour of what was put to it."""
    return "voted" in words and FAVOURED.search(words) is not None
