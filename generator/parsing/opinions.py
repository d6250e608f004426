"""What a body agreed that only tells what it thought: "Members agreed that the event was well attended"."""

import re

from generator.parsing.prefaces import Preface

# "that the event was well attended" is what they thought, as "that a meeting would be useful"; "that more was
# needed" is what they asked.
VIEW = re.compile(
    r"\s{1,9}that\s(?:(?!\b(?:should|would|will|shall|be|must)\b)[^.;:]){3,160}?\b(?:was|were"
    r"|might)\b(?!\s(?:to|needed|required)\b)"
    r"|\s{1,9}that\s(?:(?!\b(?:should|will|shall|must)\b)[^.;:]){1,120}?\bwould\sbe\s(?:an?\s|very\s|more\s){0,2}"
    r"(?:useful|helpful|good|kind|better|beneficial|welcome|wise|sensible|difficult|important|positive|worthwhile)\b"
    r"|\s{1,9}that\s(?:the|this)\s(?:[a-z]{3,12}\s){0,2}(?:[Rr]eport|[Pp]lan|[Ss]trategy|[Pp]aper|[Dd]ocument"
    r"|[Pp]resentation)\s(?:explained|showed|demonstrated|highlighted)\b"
    r"(?![^.;:]{0,300}(?:\sbe\s[a-z]{3,15}(?:ed|en|t)\b|\sand\sthat\s))"
)
# "The minutes were AGREED as a correct record" is told in the whole sentence.
RECORDED = re.compile(r"\s{1,9}as\s(?:an?\s)?(?:correct|true|accurate)\b")


def only_thinks(word: str, preface: Preface | None, start: int, following: str) -> bool:
    """Return whether a body only agrees on how a thing was; `start` is where the `word` for that stands.

    "It was agreed that" decides, whatever follows.
    """
    if word not in ("agreed", "accepted") or preface is None or not (preface.is_body or preface.start == start):
        return False
    return VIEW.match(following) is not None and RECORDED.search(following) is None
