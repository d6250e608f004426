"""What a page states of itself: its council, the number of an item, draft or approved; each with its words."""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from generator.reading.printed.meeting_line import LEADING, LONGEST, Words
from generator.reading.upload import Stated

SEGMENTS = re.compile(r"\s[-–—|:]\s|\s{0,2}[|»]\s{0,2}")
COUNCIL = re.compile(
    r"(?:The\s)?(?P<name>(?:[A-Z][\w’'.-]{0,30}\s(?:(?:and|of|upon|the|with|&|on)\s){0,2}){1,8}(?:Council|Authority)"
    r"|(?:London\s|Royal\s){1,2}Borough\sof\s[A-Z][\w’'.&\s-]{1,60}|City\sof\s[A-Z][\w’'.\s-]{1,60})\Z"
)
ITEM = re.compile(r"\(Item\s(?P<number>[^()\s]{1,12}?)\.?\)", re.IGNORECASE)
DRAFT = re.compile(
    r"\b(?:draft|unconfirmed|unapproved)\s(?:\w{1,20}\s)?minutes\b|\bminutes\s?[-–:(]\s?(?:draft|unconfirmed)\b",
    re.IGNORECASE,
)
APPROVED = re.compile(
    r"\b(?:confirmed|approved|signed)\sminutes\b|\bminutes\s?[-–:(]\s?(?:confirmed|approved|signed)\b", re.IGNORECASE
)


def read_item_number(text: str) -> str:
    """Return the number that words give an item: `53` in "Meeting of Cabinet, 10 March 2021 (Item 53.)"."""
    match = ITEM.search(text)
    return match["number"] if match else ""


def read_council(places: Iterable[Words], address: Stated | None, title: str = "") -> Stated | None:
    """Return the council that the last part of a page's title names, else the host that the page comes from.

    A council that only the item's own title names is not the page's.
    """
    for words in places:
        for segment in reversed(SEGMENTS.split(words.text[-LONGEST:])):
            match = COUNCIL.match(LEADING.sub("", segment, count=1).strip())
            if match and match["name"] not in title:
                return _stated(match["name"].strip(), words)
    host = urlsplit(address.value).hostname if address else None
    return Stated(value=host, words=address.words, where=address.where) if host and address else None


def read_status(places: Iterable[Words]) -> Stated | None:
    """Return whether the minutes are a draft or approved, where the page says so."""
    for words in places:
        for value, shape in (("draft", DRAFT), ("approved", APPROVED)):
            if shape.search(words.text[:LONGEST]):
                return _stated(value, words)
    return None


def _stated(value: str, words: Words) -> Stated:
    return Stated(value=value, words=words.text, where=words.where)
