"""Dates as the record can support them: the part of EDTF (ISO 8601-2) that minutes need.

A day `2021-03-10`, a month `2021-03`, a season `2021-23`, a year `2021`, or one of a span
`[2021-05..2022-06]`. Anything else is refused, never rounded.
"""

import re
from calendar import month_name, monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
SEASON_MONTHS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12)}
POINT = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?\Z")
ONE_OF = re.compile(r"\[(?P<first>[0-9-]{4,10})\.\.(?P<last>[0-9-]{4,10})\]\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class EdtfDate:
    """A date no more exact than its source: the EDTF text and the days it may mean."""

    text: str
    earliest: date
    latest: date

    @property
    def is_day(self) -> bool:
        """Whether the source gives the very day."""
        return self.earliest == self.latest

    @property
    def slug(self) -> str:
        """The date as it stands in a path: `2021-03-10`, `2021-05--2022-06`."""
        return self.text.strip("[]").replace("..", "--")

    @property
    def words(self) -> str:
        """The date as a reader says it: `10 March 2021`, `between May 2021 and June 2022`."""
        match = ONE_OF.match(self.text)
        if match is None:
            return _point_words(self.text)
        return f"between {_point_words(match['first'])} and {_point_words(match['last'])}"

    @property
    def years(self) -> tuple[int, ...]:
        """Every year the date may lie in."""
        return tuple(range(self.earliest.year, self.latest.year + 1))


@lru_cache(maxsize=4_000)  # councils name the same days again and again
def parse_edtf(text: str) -> EdtfDate | None:
    """Return the date that `text` writes in EDTF, or None if it is not one that exists.

    Accepts `2021-03-10`, `2021-03`, `2021-23`, `2021` and `[2021-05..2022-06]`.
    """
    match = ONE_OF.match(text) if text.startswith("[") else None
    if match is None:
        return _parse_point(text)
    first, last = _parse_point(match["first"]), _parse_point(match["last"])
    if first is None or last is None or last.latest <= first.earliest:
        return None
    return EdtfDate(text=text, earliest=first.earliest, latest=last.latest)


def day_words(text: str) -> str:
    """Return a date as a reader says it, or `text` itself where it is none."""
    date = parse_edtf(text)
    return date.words if date else text


def _parse_point(text: str) -> EdtfDate | None:
    match = POINT.match(text)
    if match is None or int(match["year"]) == 0:
        return None
    year, month = int(match["year"]), int(match["month"] or 0)
    if match["day"]:
        return _day(text, year, month, int(match["day"]))
    first, last = SEASON_MONTHS.get(month, (month or 1, month or 12))
    if match["month"] == "00" or first > 12:
        return None
    return EdtfDate(
        text=text,
        earliest=date(year, first, 1),
        latest=date(year, last, monthrange(year, last)[1]),
    )


def _day(text: str, year: int, month: int, day: int) -> EdtfDate | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return EdtfDate(text=text, earliest=found, latest=found)


def _point_words(text: str) -> str:
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 1:
        return str(parts[0])
    if parts[1] in SEASONS:
        return f"{SEASONS[parts[1]]} {parts[0]}"
    month = f"{month_name[parts[1]]} {parts[0]}"
    return month if len(parts) == 2 else f"{parts[2]} {month}"
