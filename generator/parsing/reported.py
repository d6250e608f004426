"""What stands among the parts of a decision and only reports: comments that were made, a motion that was lost."""

import re
from collections.abc import Sequence

from generator.parsing.cursor import Cursor, Evidence
from generator.parsing.entries import Entry
from generator.parsing.vocabulary import wording

COMMENTS = re.compile(r"The\sfollowing\s(?:comments|points|observations|issues|remarks)\s(?:were|was)\b")
# "The following comments were made:" at the end of a part, or on a line of its own.
SAID = re.compile(
    r"\b[Tt]he\sfollowing\s(?:comments|points|observations|issues|queries|questions|remarks"
    r"|suggestions)\b[^.;:]{0,150}\b(?:made|raised|discussed)\b[^.;:]{0,30}:\Z"
)
# "Recommendation 2 was put to a recorded vote."
PUT = re.compile(r"[A-Z][^.;:]{3,80}\bwas\sput\sto\sa\s(?:recorded\s|named\s)?vote\b")
# "That the motion on play streets was lost": what was lost is not decided.
WAS_LOST = re.compile(
    r"(?:[Tt]hat\s{1,9})?(?:[Tt]he\s{1,9}(?:motion|amendment)|[Rr]ecommendation)\b[^.;:]{0,200}\b(?:was|were|is)\s{1,9}"
    + wording("votes", "lost")
)
# "Discussed the survey", beside "Agreed the cost of two benches".
HEARD = re.compile(r"(?:Discussed|Heard\s(?:from|of))\s")
# "The Head of Schools submitted a report seeking approval of a handbook.", and nothing of what came of it.
SUBMITTED = re.compile(
    r"The\s[A-Z][^.;:]{3,80}?\ssubmitted\sa\sreport\s(?:seeking|on|about|regarding)\b"
    r"(?![^.]{0,300}\b(?:and|which)\b)[^.;]{3,300}\.\s{0,3}(?=\n|\Z)"
)
# What was called in: "Decision of the Cabinet", "Decision called in:", "The decision of the Cabinet was:".
OF_CABINET = re.compile(
    r"(?:(?:The\s)?(?:Original\s)?Decisions?\s(?:of\s(?:the\s)?(?:Cabinet|Executive)|[Cc]alled[\s-][Ii]n)"
    r"|(?:Cabinet|Executive)(?:[’']s)?\s[Dd]ecision|(?:The\s)?[Oo]riginal\s[Dd]ecision)\s?:?"
    r"|(?:The|A)\s[^.;:]{0,40}\bdecision\s(?:of|by|made\sby|taken\sby)\sthe\s"
    r"(?:Cabinet|Executive|Leader|Portfolio\sHolder|Mayor)\b[^.;:]{0,120}\b"
    r"(?:was|were|is|reads?|had\sbeen)(?:\sas\sfollows)?\s?:\s?[-–—]?"
)
# "Resolutions of the Executive, Minute No 112, 4 March 2020": what stands below was resolved by another body, and then.
OF_MINUTE = re.compile(
    r"(?:Resolutions?|Decisions?)\s(?:of|from)\s[^.;:]{3,60}\bMinute\s(?:Nos?\.?\s)?[0-9][^.;:]{0,60}:?", re.IGNORECASE
)
# A decision that was called in has no more parts.
MOST_PARTS = 20
ONLY_TOLD = (COMMENTS, PUT, WAS_LOST, HEARD, SUBMITTED)


def without_reports(text: str, entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return the entries but those that report what was said or lost, with all that nests in them."""
    kept: list[Entry] = []
    dropped: int | None = None
    for entry in entries:
        dropped = dropped if dropped is not None and entry.depth > dropped else None
        if dropped is None and any(told.match(text, entry.span.start) for told in ONLY_TOLD):
            dropped = entry.depth
        if dropped is None:
            kept.append(entry)
            dropped = entry.depth if SAID.search(entry.span.of(text)) else None
    return tuple(kept)


def is_called_in(cursor: Cursor) -> bool:
    """Return whether a line heads what a cabinet or member decided, and what the meeting made of it is told below."""
    if OF_CABINET.fullmatch(cursor.line.text) is None:
        decided = Evidence.LEAD in cursor.told or Evidence.PASSING in cursor.told
        return decided and OF_MINUTE.fullmatch(cursor.line.text) is not None
    below = cursor.told_below()
    return cursor.formal > cursor.at or Evidence.LEAD in below or Evidence.PASSING in below


def recites_called_in(cursor: Cursor) -> bool:
    """Return whether a line stands right below such a head, or below other parts of what that cabinet decided."""
    for back in range(1, min(cursor.at, MOST_PARTS) + 1):
        above = cursor.past(-back)
        if is_called_in(above):
            return True
        if above.told[above.at] is not Evidence.LOST:
            return False
    return False
