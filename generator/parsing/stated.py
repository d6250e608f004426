"""What the text itself states of its meeting: council, committee, date."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.item import Paragraph, Role
from generator.model.mention import DateMention
from generator.model.span import Span
from generator.parsing.bodies import NAMED, PERSON

FURNITURE = Role.FURNITURE
# "Meeting: 12/03/2024 - Cabinet (Item 45)", "Date of meeting: 12 March 2024", "Decision Maker: Cabinet".
DATED = re.compile(r"\s*(?:Meeting|Date\s+of\s+(?:meeting|decision)|Meeting\s+date)\s?:", re.IGNORECASE)
MEETING = re.compile(r"\s*Meeting\s?:\s{0,9}[0-9][^–—-]{4,40}[–—-]\s{1,9}(?P<committee>[^(]{3,120})", re.IGNORECASE)
MAKER = re.compile(r"\s*Decision\s+Maker\s?:\s{0,9}(?P<committee>.{3,120})", re.IGNORECASE)
MEMBER = re.compile(PERSON)
COUNCIL = re.compile(
    r"(?P<council>(?:[A-Z][\w’'-]{1,25}\s(?:and\s)?){1,5}(?:(?:County|City|Borough|District|Metropolitan|Parish|Town)\s){0,2}Council)\Z"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """What a page says of its meeting, each only if the page says one thing."""

    council: str | None
    committee: str | None
    date: str | None


def read_stated(paragraphs: Sequence[Paragraph], dates: Sequence[DateMention]) -> Stated:
    """Return what the furniture around the minutes states."""
    furniture = [paragraph for paragraph in paragraphs if paragraph.role is FURNITURE]
    committees = {name for paragraph in furniture if (name := _committee(paragraph.text))}
    councils = {match["council"] for paragraph in furniture if (match := COUNCIL.match(paragraph.text))}
    dated = [paragraph.span for paragraph in furniture if DATED.match(paragraph.text)]
    days = {date.edtf for date in dates if date.edtf and _stands_in(dated, date.span)}
    return Stated(council=_only(councils), committee=_only(committees), date=_only(days))


def _stands_in(spans: Sequence[Span], span: Span) -> bool:
    """Return whether one of `spans`, which stand in order and apart, holds `span`."""
    before = bisect_right(spans, span.start, key=lambda each: each.start)
    return before > 0 and spans[before - 1].holds(span)


def _committee(line: str) -> str | None:
    match = MEETING.match(line) or MAKER.match(line)
    name = match["committee"].strip() if match else None
    return name if name and (NAMED.match(name) or MEMBER.match(name)) else None


def _only(found: set[str]) -> str | None:
    return next(iter(found)) if len(found) == 1 else None
