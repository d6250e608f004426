"""What the text itself states of its meeting: council, committee, date."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from generator.model.item import Paragraph, Role
from generator.parsing.bodies import NAMED, PERSON
from generator.reading.printed.cover import BODY_NOUN, EARLIER, Cover, headed_body, is_day_alone, read_cover
from generator.reading.printed.days import find_days
from generator.reading.printed.meeting_line import Words

FURNITURE = Role.FURNITURE
HEADING, MOST_HEADS = frozenset({FURNITURE, Role.TITLE, Role.HEADING}), 12
# "Meeting: 12/03/2024 - Cabinet (Item 45)", "Date of meeting: 12 March 2024", "Decision Maker: Cabinet".
DATED = re.compile(r"\s*(?:Meeting|Date\s+of\s+(?:meeting|decision)|Meeting\s+date)\s?:", re.IGNORECASE)
MEETING = re.compile(r"\s*Meeting\s?:\s{0,9}[0-9][^–—-]{4,40}[–—-]\s{1,9}(?P<committee>[^(]{3,120})", re.IGNORECASE)
MAKER = re.compile(r"\s*Decision\s+Maker\s?:\s{0,9}(?P<committee>.{3,120})", re.IGNORECASE)
MEMBER = re.compile(PERSON)
# Without one of these a line states neither body nor day, as most do not.
MAY_STATE = re.compile(rf"[0-9]|\b{BODY_NOUN}\b", re.IGNORECASE)
NOTHING = Cover(council=None, committee=None, date=None, status=None)
MINUTES_OF = re.compile(r"(?:Draft\s)?Minutes\sof\s(?!.{0,300}\bPDF\b).{0,200}\bheld\b", re.IGNORECASE)
COUNCIL = re.compile(
    r"(?P<council>(?:[A-Z][\w’'-]{1,25}\s(?:and\s)?){1,5}"
    r"(?:(?:County|City|Borough|District|Metropolitan|Parish|Town)\s){0,2}Council)\Z"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """What a page says of its meeting, each only if the page says one thing."""

    council: str | None
    committee: str | None
    date: str | None


def read_stated(paragraphs: Sequence[Paragraph]) -> Stated:
    """Return what the furniture around the minutes states, else the lines that head them.

    Accepts `Meeting: 12/03/2024 - Cabinet (Item 45)` and `Cabinet - Tuesday, 12th March, 2024 7.00 pm`.
    """
    furniture = [paragraph.text for paragraph in paragraphs if paragraph.role is FURNITURE]
    committees = {name for line in furniture if (name := _committee(line))}
    councils = {match["council"] for line in furniture if (match := COUNCIL.match(line))}
    days = {day.edtf for line in furniture if DATED.match(line) for day in find_days(line)}
    if committees or days:
        return Stated(council=_only(councils), committee=_only(committees), date=_only(days))
    cover = _cover(paragraphs)
    return Stated(
        council=_only(councils),
        committee=cover.committee.value if cover.committee else None,
        date=cover.date.value if cover.date else None,
    )


def _cover(paragraphs: Sequence[Paragraph]) -> Cover:
    """Return what the lines above the minutes state, those that tell of earlier minutes beside them."""
    above = takewhile(lambda paragraph: paragraph.role in HEADING, paragraphs[:MOST_HEADS])
    heads = [paragraph.text for paragraph in above if paragraph.role is FURNITURE or _names_meeting(paragraph.text)]
    cover = _read(heads) if any(map(MAY_STATE.search, heads)) else NOTHING
    # Few pages state their day so; only then is it asked whether it is that of earlier minutes.
    earlier = [paragraph.text for paragraph in paragraphs if cover.date and EARLIER.search(paragraph.text)]
    return _read([*heads, *earlier]) if earlier else cover


def _read(lines: Sequence[str]) -> Cover:
    return read_cover([Words(text=line, where="") for line in lines], ())


def _names_meeting(title: str) -> bool:
    """Return whether a title is that of the whole page; the title of an item may name a committee too."""
    return headed_body(title) != "" or is_day_alone(title) or MINUTES_OF.match(title) is not None


def _committee(line: str) -> str | None:
    match = MEETING.match(line) or MAKER.match(line)
    name = match["committee"].strip() if match else None
    return name if name and (NAMED.match(name) or MEMBER.match(name)) else None


def _only(found: set[str]) -> str | None:
    return next(iter(found)) if len(found) == 1 else None
