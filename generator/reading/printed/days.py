"""The day of a meeting, as its minutes print it."""

import re
from calendar import month_name
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

MONTHS = tuple(name.lower() for name in month_name[1:])
MONTH = rf"(?P<month>{'|'.join(f'{name}|{name[:3]}' for name in MONTHS)}|sept)\b\.?"
DAY = r"(?P<day>[0-9]{1,2})\s?(?:st|nd|rd|th)?"
CENTURIES = ("19", "20")
YEAR = rf"(?P<year>(?:{'|'.join(CENTURIES)})[0-9]{{2}})\b"
SHAPES = (
    re.compile(rf"(?<![0-9]){DAY}\s{{1,4}}(?:day\s{{1,3}})?(?:of\s{{1,3}})?{MONTH},?\s{{1,4}}{YEAR}", re.IGNORECASE),
    re.compile(rf"\b{MONTH}\s{{1,4}}{DAY},?\s{{1,4}}{YEAR}", re.IGNORECASE),
    re.compile(rf"(?<![0-9])(?P<day>[0-9]{{1,2}})[/.](?P<month>[0-9]{{1,2}})[/.]{YEAR}"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedDay:
    """A full date: its EDTF, and the characters of its line that it takes."""

    edtf: str
    start: int
    end: int


def find_days(line: str) -> tuple[PrintedDay, ...]:
    """Return every full date in `line` that exists, in order.

    Accepts `10 March 2021`, `10th March, 2021`, `March 10, 2021` and `10/03/2021`, the day first.
    """
    if not any(map(line.__contains__, CENTURIES)):
        return ()
    return tuple(sorted(_days(line), key=lambda day: day.start))


def _days(line: str) -> Iterator[PrintedDay]:
    for shape in SHAPES:
        for match in shape.finditer(line):
            try:
                day = date(int(match["year"]), _month(match["month"]), int(match["day"]))
            except ValueError:
                continue
            yield PrintedDay(edtf=day.isoformat(), start=match.start(), end=match.end())


def _month(written: str) -> int:
    if written.isdigit():
        return int(written)
    return next(number for number, name in enumerate(MONTHS, start=1) if name.startswith(written.lower()[:3]))
