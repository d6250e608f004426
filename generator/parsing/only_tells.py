"""Paragraphs under "Decision:" that decide nothing: who asked, what was said or sought, what was dropped."""

import re

from generator.parsing.cursor import Cursor, Evidence
from generator.parsing.shapes import NEUTRAL_LEAD

# "No questions were asked.", "Apologies were received from", "All board members were present."
NONE_WERE = re.compile(
    r"There\s(?:was|were)\s|All\s[^.;:]{0,40}\b[Mm]embers\swere\spresent\s?\.?\Z"
    r"|(?:Questions|Statements|An?\s(?:answer|response))\s(?:was|were)\s(?:asked|given|made|provided)\b"
    r"|(?:[A-Z][a-z]{2,9}\s){1,2}(?:public\s|written\s|supplementary\s){0,2}questions?\s(?:was|were|had\sbeen)\s"
    r"(?:submitted|received|asked)\b"
    r"|(?:No|Apologies)\s[a-z ]{3,60}\b(?:was|were|had|asked|received|made|given|sent)\b"
    r"|Apologies\s(?:was|were)\s(?:submitted|received|given|made|sent|tendered)\b(?![^.;]{0,80}\baccepted\b)"
)
# "The Mayor reported that a petition had been handed in.", "Members were reminded"; but not
# "The plan submitted by the school was approved."
ONLY_SAID = re.compile(
    r"[A-Z][^.;:]{3,80}?\s(?:handed|introduced\sthe|spoke\sin|read\sout|had\s(?:requested|asked|applied|submitted))\b"
    r"|[A-Z][^.;:]{3,80}\saddressed\sthe\s(?:[A-Z][a-z]{2,12}|meeting)\b"
    r"|(?:Councillors?|Cllrs?)\.?\s(?:[A-Z][\w.’'-]{0,20}\s){1,3}"
    r"(?:suggested|queried|commented|raised|felt|questioned)\b"
    r"(?![^;]{0,400}\b(?:was|were)\s(?:[a-z]{3,12}\s)?(?:approved|agreed|adopted|endorsed|accepted|noted)\b)"
    r"|Members\s(?:were\s(?:reminded|informed|advised|told)|asked|queried|discussed|heard|questioned)\b"
    r"|(?:The\s)?(?:Mayor|Chair(?:man|woman)?|Leader|(?:Corporate\s|Executive\s|Strategic\s)?Director|Clerk"
    r"|Portfolio\sHolder)\b(?:(?!\b(?:be|to)\b)[^.;:]){0,60}\s"
    r"(?:reported|submitted(?!\sby\b|[^;:]{0,300}\b(?:was|were)\s(?:approved|agreed|adopted|endorsed|noted)\b)"
    r"|said|stated|informed|advised|thanked|introduced|presented|outlined|welcomed)\b"
    r"|The\s(?:Deputy\s(?:Leader|Mayor|Chair)|(?:Cabinet|Executive|Lead)\sMember|Head\sof"
    r"|(?:Assistant|Service)\sDirector)\b(?:(?!\b(?:be|to)\b)[^.;:]){0,60}\s"
    r"(?:said|stated|informed|introduced|presented|outlined)\b"
    r"(?![^;:]{0,400}\b(?:was|were)\s(?:[a-z]{3,12}\s)?(?:approved|agreed|adopted|endorsed|accepted|noted)\b)"
)
# "This motion was dropped as the time was up.", "The Department has launched a fund.", "Decisions can be found with the
# search box on this page."
DROPPED = re.compile(
    r"^In\s(?:coming\sto|making|reaching)\sthis\sdecision\sI\b|^\[?DETAILS\sIN\b|^In\s(?:19|20)[0-9]{2}\b"
    r"|^The\s[A-Z][^.;:]{3,80}?\s(?:has|have)\s(?:launched|announced|published|issued|introduced)\b"
    r"|\ssubstituted\sfor\s|\b[Mm]otion\b[^.;:]{0,80}\b(?:dropped|withdrawn|lapsed)\b"
    r"|^Consideration\swas\sgiven\sto\b|^Approval\swas\ssought\b"
    r"|^On\s[0-9]{1,2}\s[A-Z][a-z]{2,8}\s(?:19"
    r"|20)[0-9]{2},?\s[^.;:]{3,160}\ssubmitted\sa\sreport\b(?![^;]{0,300}\sand\b)"
    r"|^(?:The\s)?(?:Cabinet|Council|Committee|Executive|Board)\sreceived\san?\s(?:petition|deputation)\b"
    r"(?![^;]{0,300}(?:\sand\s(?:it\s)?|,\s(?!submitted|presented|signed|handed))[a-z]{3,12}ed\b)"
    r"|^The\sfollowing\smotions?\s(?:was|were)\s(?:proposed|moved)\b"
    r"|\bsearch\b[^.;:]{3,80}\bthis\spage\b|^Use\sthis\spage\b"
)


# "It was reported that the consultation had closed, and agreed that the plan be adopted."
AND_AGREED = re.compile(r"\band\s(?:it\swas\s)?(?:[a-z]{3,12}\s)?(?:agreed|resolved)\b")
TELLING, WAS_NOTED = ("The ", "This "), ("It was noted that ", "It was reported that ")
# "The scrutiny comments and the replies were noted.", above "DECISION" and what it was.
WERE_NOTED = re.compile(r"The\s[^.;:]{3,120}\s(?:comments|replies|questions|queries|answers)\swere\snoted\s?\.")


def only_tells(cursor: Cursor, words: str) -> bool:
    """Return whether words below "Decision:" decide nothing: what was said, asked, declared, dropped, or is so."""
    if any((NONE_WERE.match(words), ONLY_SAID.match(words), DROPPED.search(words))):
        return True
    if WERE_NOTED.fullmatch(words):
        return any(line is not None and NEUTRAL_LEAD.match(line.text) for line in map(cursor.ahead, (1, 2)))
    if words.startswith(WAS_NOTED) and AND_AGREED.search(words) is None:
        below = cursor.told_below(1)
        return Evidence.PASSING in below or Evidence.LEAD in below
    return words.startswith(TELLING) and cursor.formal > cursor.at
