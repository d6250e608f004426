"""A page that gathers one issue's business at several meetings: each of its items names its own meeting."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from generator.reading.upload import RefusedError, Stated, Upload, UploadedItem

LONGEST = 300
OF_MEETING = re.compile(
    r"\s{0,20}Meeting:[ \N{NO-BREAK SPACE}]{1,9}(?P<day>[0-9]{1,2})/(?P<month>[0-9]{1,2})/(?P<year>[0-9]{4})"
    r"[ \N{NO-BREAK SPACE}]{1,9}[-\N{EN DASH}][ \N{NO-BREAK SPACE}]{1,9}(?P<committee>[^\n(]{1,200})(?:\(Item|\n|\Z)"
)
CUT_SHORT = re.compile(r"view the full \w{1,20} text for item (?P<number>[^\s]{1,12}?)\.?\s{0,9}\Z", re.IGNORECASE)


def numbers_cut_short(upload: Upload) -> frozenset[str]:
    """Return the numbers of the items whose minutes a meeting's page does not give in full, without their stops."""
    notices = (CUT_SHORT.search(dropped.text[-LONGEST:]) for dropped in upload.dropped)
    return frozenset(notice["number"] for notice in notices if notice)


def by_meeting(upload: Upload) -> Iterator[tuple[Upload, tuple[UploadedItem, ...]]]:
    """Yield each meeting of an upload with its items: the upload as it would be if it held that meeting alone."""
    meetings: dict[Upload, list[UploadedItem]] = {}
    for item in upload.items:
        meetings.setdefault(_of_one_meeting(upload, item), []).append(item)
    for section, items in meetings.items():
        yield section, tuple(items)


def refuse_several(upload: Upload, option: str) -> None:
    """Raise RefusedError where an upload holds several meetings, which one answer cannot name."""
    if (number := sum(1 for _ in by_meeting(upload))) > 1:
        raise RefusedError(f"--{option} names one meeting; this page holds {number}", f"leave out --{option}")


def _of_one_meeting(upload: Upload, item: UploadedItem) -> Upload:
    match = OF_MEETING.match(item.text[:LONGEST])
    if match is None:
        return replace(upload, items=())
    words = match[0].strip().removesuffix("(Item").strip()
    committee = Stated(value=match["committee"].strip(), words=words, where="the item's first line")
    return replace(upload, items=(), committee=committee, date=_day(match, words) or upload.date)


def _day(match: re.Match[str], words: str) -> Stated | None:
    try:
        day = date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None
    return Stated(value=day.isoformat(), words=words, where="the item's first line")
