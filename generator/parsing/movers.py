"""Who proposed and who seconded a decision."""

import re
from dataclasses import dataclass

from generator.model.span import Span, fold
from generator.parsing.glance import small_letters_of
from generator.parsing.vocabulary import WORDING, any_of

TITLE = (
    r"(?:Councillors?|Cllrs?\.?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Alderman"
    r"|The\sChair(?:man|woman|person)?|The\sLeader|The\sMayor)(?![a-z])"
)
# "IT WAS PROPOSED BY CLLR PRATT, SECONDED BY CLLR SAYER THAT": these are of no name; nor is "the Lettings Policy
# proposed", or "Minutes Cllr Hill proposed".
NO_NAME = any_of(WORDING["movers"]["no_names"])
NAME_WORD = rf"(?!{NO_NAME}\b)[A-Z][\w’'-]{{0,25}}"
PLAIN_NAME = rf"{NAME_WORD}(?:\s{NAME_WORD}){{1,3}}"
# A stop ends an initial, "J. Hill", and never a name: "Councillor Hill. The vote".
NAME = (
    rf"(?=[A-Z])(?:{TITLE}(?:\s(?:Mr|Mrs|Ms|Miss|Dr)\b\.?)?"
    rf"(?:\s{{1,2}}(?:[A-Z]\.|(?![A-Z]{{3}})[A-Z][\w’'-]{{0,25}})){{0,4}}|[A-Z]{{2,3}}\b|{PLAIN_NAME})"
)
# "the proposed Lettings Policy" names nobody, "Proposed Cllr Hill" does.
PROPOSED_BY = re.compile(
    r"\b(?i:(?:moved|proposed)\sby|(?:up)?on\s(?:the|a)\s(?:motion|proposal|proposition|nomination)\s(?:of|by|from)"
    rf"|under\sthe\smotion\sof|(?-i:PROPOSE[DR]|Propose[dr])[.:]?|propose[dr](?:[.:]|(?=\s{TITLE}\b))"
    rf"|prop[.:]?)\s(?P<name>{NAME})"
)
SECONDED_BY = re.compile(
    r"\b(?i:seconded\sby|(?<=,\s)sec(?:onded)?(?=\s(?:Cllr|Councillor)\b)|2nd(?:ed)?[.:]?(?:\sby)?"
    rf"|Sec(?:onded|onder)?[.:])\s(?P<name>{NAME})"
)
# "Councillor Hill moved", "Councillor Hill presented the report and proposed".
PROPOSES = re.compile(
    rf"(?<![A-Za-z])(?P<name>{NAME}),?\s(?:seconded\sby\s[^,.;:]{{1,60}},\s)?(?:then\s|formally\s"
    r"|[a-z]{3,12}ed\s[^.;:,]{1,60}\sand\s)?(?:moved|proposed|MOVED|PROPOSED)\b(?!\s(?:by|BY)\b)"
)
SECONDS = re.compile(
    rf"(?<![A-Za-z])(?P<name>{NAME}),?\s(?:then\s|formally\s)?(?:seconded|SECONDED)\b(?!\s(?:by|BY)\b)"
)
# Without one of these nobody is named as who proposed, and without one of those as who seconded.
MOVING, SECONDING = ("moved", "prop", "motion"), ("second", "2nd", "sec.", "sec:", ", sec ")
NAMING = (*MOVING, *SECONDING)
# The same of who is named behind "moved by" and "seconded by", where every space is one.
PROPOSING = ("moved by ", "prop", "motion", "nomination of")
SECONDED = (
    "seconded by ",
    ", seconded ",
    ", sec ",
    "2nd",
    *(f"{word}{stop} " for word in ("sec", "seconded", "seconder") for stop in ".:"),
)
CAPITAL = re.compile("[A-Z]")
FARTHEST = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Movers:
    """Who proposed and who seconded, as named."""

    proposer: str | None = None
    seconder: str | None = None


NOBODY = Movers()


def tells_of_moving(text: str, span: Span) -> bool:
    """Return whether a stretch has one of the words beside which movers are named: most have none."""
    return any(map(small_letters_of(text)[span.start : span.end].__contains__, NAMING))


def tells_of_seconding(text: str, span: Span) -> bool:
    """Return whether a stretch has one of the words without which nobody is named as who seconded."""
    return any(map(small_letters_of(text)[span.start : span.end].__contains__, SECONDING))


def find_movers(text: str, span: Span) -> Movers:
    """Return who proposed and who seconded, as far as a paragraph names them near its end."""
    start = max(span.start, span.end - FARTHEST)
    said = small_letters_of(text)[start : span.end].__contains__
    moving, seconding = any(map(said, MOVING)), any(map(said, SECONDING))
    if not (moving or seconding):
        return NOBODY
    words = fold(text[start : span.end])
    said = words.lower().__contains__
    proposed = _unless_told(words, PROPOSED_BY.search(words) if any(map(said, PROPOSING)) else None)
    seconded = SECONDED_BY.search(words) if any(map(said, SECONDED)) else None
    return Movers(
        proposer=_name(proposed or (_first(PROPOSES, words) if moving else None)),
        seconder=_name(seconded or (_first(SECONDS, words) if seconding else None)),
    )


def _unless_told(words: str, match: re.Match[str] | None) -> re.Match[str] | None:
    """Return who is named behind "Proposed", but for whoever is proposed: "Cllr Amis PROPOSED Cllr Lusher"."""
    if match is None or " by " in match.group():
        return match
    told = _first(PROPOSES, words)
    return told if told and match.start() < told.end() <= match.start("name") else match


def _first(named: re.Pattern[str], words: str) -> re.Match[str] | None:
    """Return where a pattern that begins with a capital first matches: quicker than to search for it."""
    found = (named.match(words, capital.start()) for capital in CAPITAL.finditer(words))
    return next(filter(None, found), None)


def _name(match: re.Match[str] | None) -> str | None:
    return match["name"].rstrip(".,") if match else None
