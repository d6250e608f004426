"""The meeting that one line names: `Cabinet - Wednesday, 10th March, 2021 11.30 am`."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator.reading.printed.days import find_days
from generator.reading.upload import Stated

LEADING = re.compile(
    r"\s{0,3}(?:(?:Agenda\sitem|Issue|Decision(?:\sdetails)?|Decided\sat\smeeting)\s?[-–:]\s{0,3}"
    r"|(?:Draft\s|Printed\s|Public\s)?(?:Agenda|Minutes|Decisions"
    r"|Meeting)(?:(?:,|\sand)\s(?:agenda|decisions|minutes)){0,3}"
    r"(?:\s(?:of|for)|\s?[-–:])\s{1,3}(?:(?:the\s)?meeting\sof\s)?(?:the\s)?)",
    re.IGNORECASE,
)
TRAILING = re.compile(
    r"[\s,:–-]{0,6}(?:\b(?:meeting\s)?held\s)?(?:\bon\s)?"
    r"(?:\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)?[\s,–-]{0,6}\Z",
    re.IGNORECASE,
)
BEHIND_DATE = re.compile(
    r"\s{0,3}[-–]\s{0,3}(?P<committee>[A-Z].{2,150}?)\s{0,3}(?:\(Item\s(?P<item>[^()]{1,12})\)\s{0,3})?\Z"
)
LONGEST = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Words that may state something, and where on the page they stand."""

    text: str
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """The committee and the day that words name, each None where they do not."""

    committee: Stated | None = None
    date: Stated | None = None


def read_meeting(words: Words) -> Meeting:
    """Return the meeting that words name, if they name one day.

    Accepts `Cabinet - Wednesday, 10th March, 2021 11.30 am`, `Meeting of Cabinet, 10 March 2021 (Item 53.)` and
    `10/03/2021 - Cabinet (Item 53)`.
    """
    days = find_days(words.text) if len(words.text) <= LONGEST else ()
    if len({day.edtf for day in days}) != 1:
        return Meeting()
    name = _committee(words.text[: days[0].start], words.text[days[0].end :])
    return Meeting(
        committee=_stated(name, words) if name else None,
        date=_stated(days[0].edtf, words),
    )


def _committee(before: str, behind: str) -> str:
    name = TRAILING.sub("", LEADING.sub("", before, count=1))
    match = None if name else BEHIND_DATE.match(behind)
    name = match["committee"] if match else name
    return name if 2 < len(name) <= 150 and name[0].isupper() else ""


def first_meeting(places: Iterable[Words]) -> Meeting:
    """Return the first meeting that names its committee too, else the first that names its day."""
    meetings = [meeting for meeting in map(read_meeting, places) if meeting.date]
    return next((meeting for meeting in meetings if meeting.committee), next(iter(meetings), Meeting()))


def _stated(value: str, words: Words) -> Stated:
    return Stated(value=value, words=words.text, where=words.where)
