"""Dates as they are written: which days, months and year the words themselves print."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Final

from generator.model.span import Span
from generator.parsing.asking import ask_for
from generator.parsing.glance import Glance, places_of
from generator.parsing.mentions.prose import finds
from generator.parsing.mentions.vocabulary import SPACE, WORDING, choice, telling_words
from generator.parsing.vocabulary import in_any_case

ORDINAL = r"(?:\s?(?:st|nd|rd|th)\b)?"
DAY = rf"(?:0?[1-9]|[12][0-9]|3[01])(?![0-9]){ORDINAL}"
MONTH = rf"(?:(?:{choice('dates', 'months')}|{choice('dates', 'short_months')}\.?)(?![a-z]))"
WEEKDAY = rf"(?:{choice('dates', 'weekdays')}\b,?\s{{1,20}})?"
JOIN = (
    rf"(?:\s{{0,20}}{choice('dates', 'through_marks', 'pairing_marks')}\s{{0,20}}"
    rf"|{SPACE}{choice('dates', 'through', 'pairing')}{SPACE}){WEEKDAY}"
)
DAYS = rf"(?P<days>{DAY}(?:(?:,\s{{0,20}}{WEEKDAY}{DAY}){{0,4}},?{JOIN}{DAY})?)"
YEAR = r"(?:(?P<year>(?:19|20)[0-9]{2})(?![0-9])|['’‘](?P<short>[0-9]{2})(?![0-9]))"
SEASON = choice("dates", "seasons")
NOT_INSIDE = r"(?<![\w/.:£])"

# As in "22 February", "17th July", "18/19 May 2021", "15 and Wednesday 16 January 2019" or "1st of June".
DAY_FIRST = rf"{NOT_INSIDE}{DAYS}(?:{SPACE}of)?{SPACE}(?P<months>{MONTH})(?:,?{SPACE}{YEAR})?"
# As in "July 17th, 2025" or "May 25".
MONTH_FIRST = rf"(?P<months>{MONTH}){SPACE}(?P<days>{DAY})(?![.:/][0-9])(?:,?{SPACE}{YEAR})?"
# As in "March 2025" or "July/August 2021".
MONTH_AND_YEAR = rf"(?P<months>{MONTH}(?:{JOIN}{MONTH})?),?(?:{SPACE}of)?{SPACE}{YEAR}"
# As in "Autumn 2021", "Spring/Summer 2021" or "Winter 2020/21".
SEASON_AND_YEAR = (
    rf"(?P<months>{SEASON}(?:{JOIN}{SEASON})?)(?:{SPACE}term)?(?:{SPACE}of)?{SPACE}{YEAR}"
    r"(?P<second_year>[/–-](?:20)?[0-9]{2}(?![0-9]))?"
)
# As in "25/09/2024", "25.9.2024" or "25/09/24".
IN_FIGURES = (
    r"(?<![\w/.-])(?P<days>[0-9]{1,2})(?P<mark>[/.-])(?P<months>[0-9]{1,2})(?P=mark)"
    r"(?:(?P<year>(?:19|20)[0-9]{2})|(?<=/)(?P<short>[0-9]{2}))(?![\w/]|[.-][0-9])"
)
YEAR_FIRST = r"(?<![\w/.-])(?P<year>(?:19|20)[0-9]{2})-(?P<months>[0-9]{2})-(?P<days>[0-9]{2})(?![\w/]|[.-][0-9])"
NAMED_DAY = in_any_case(DAY_FIRST)
NAME_FIRST = tuple(in_any_case(shape) for shape in (MONTH_FIRST, MONTH_AND_YEAR, SEASON_AND_YEAR))
ALL_FIGURES = tuple(re.compile(shape) for shape in (IN_FIGURES, YEAR_FIRST))
MONTH_STARTS, SEASON_STARTS = (
    tuple(name[:3].lower() for name in WORDING["dates"][names]) for names in ("months", "seasons")
)
NAMES_SAID = ask_for(telling_words("dates", "months", "short_months", "seasons"))
# Where a shape can begin that does so with a number, what stands in each that is all in figures, and what one of does,
# by the kinds of characters: few texts have one.
NUMBER = re.compile(r"0(?<!\w.)")
MARK_INSIDE = "0 0"
MARKS_INSIDE = ("0 0 0", "0 00 0")
NUMBERS = re.compile(r"[0-9]{1,2}")
NAMES = in_any_case(rf"{MONTH}|{SEASON}")
FULL_NAME = in_any_case(rf"{choice('dates', 'months', 'seasons')}(?![a-z])")
THROUGH = in_any_case(rf"{choice('dates', 'through_marks')}|\b{choice('dates', 'through')}\b")
BETWEEN = re.compile(r"\bbetween\s{1,20}\Z", re.IGNORECASE)
WORDS_THAT_ARE_MONTHS = ("may", "march")
FIRST_SEASON = 21


# Never changed, as a span is not.
@dataclass(slots=True, kw_only=True, unsafe_hash=True)
class WrittenDate:
    """What the words print: `months` are 1 to 12, or 21 to 24 for seasons; `year` is None where none is printed.

    `through` tells a stretch from days named one by one; `doubt` says why the words may mean something else.
    """

    span: Final[Span]
    days: Final[tuple[int, ...]]
    months: Final[tuple[int, ...]]
    year: Final[int | None]
    short_year: Final[bool] = False
    through: Final[bool] = False
    doubt: Final[str] = ""


def has_figures(kinds: str) -> bool:
    """Return whether a date all in figures may stand in a text of these kinds of characters."""
    return any(map(kinds.__contains__, MARKS_INSIDE))


def read_written_dates(
    glance: Glance, span: Span, names: Collection[str], *, in_figures: bool
) -> Iterator[WrittenDate]:
    """Yield every date that stands in `span`, shape by shape; those of different shapes may overlap.

    `names` are the months and seasons that are named there; without any, only dates all in figures are looked for,
    where there may be some `in_figures`.
    """
    in_figures = in_figures and glance.kinds.find(MARK_INSIDE, span.start, span.end) >= 0
    if not (names or in_figures):
        return
    numbers = [match.start() for match in NUMBER.finditer(glance.kinds, span.start, span.end)]
    starts = sorted(at for name in names for at in places_of(name, glance.letters, span.start, span.end))
    shapes = [(NAMED_DAY, numbers), *((shape, starts) for shape in NAME_FIRST)] if starts else []
    if in_figures:
        shapes += ((shape, numbers) for shape in ALL_FIGURES)
    for shape, begins in shapes:
        for match in filter(_is_month, finds(shape, glance.text, span, begins)):
            yield _read(match)


def _is_month(match: re.Match[str]) -> bool:
    """Return whether the match is a date, not "5 may" (a verb), "12 dec" (no word) or "45/99/21" (a number)."""
    groups, name = match.groupdict(), match["months"]
    if name.isdigit():
        return groups.get("short") is None or (1 <= int(name) <= 12 and 1 <= int(match["days"]) <= 31)
    if not name[0].islower():
        return True
    if name in WORDS_THAT_ARE_MONTHS:
        return bool(groups.get("days") and groups["year"])
    return FULL_NAME.match(name) is not None


def _read(match: re.Match[str]) -> WrittenDate:
    groups = match.groupdict()
    days, months = groups.get("days") or "", groups["months"]
    short = groups.get("short")
    written = WrittenDate(
        span=Span(match.start(), match.end()),
        days=(int(days),) if days.isdecimal() else tuple(map(int, NUMBERS.findall(days))),
        months=(_month_number(months),) if months.isalpha() else _month_numbers(months),
        year=int(groups["year"]) if groups.get("year") else 2000 + int(short) if short else None,
        short_year=short is not None,
        through=_is_through(match, f"{days} {months}"),
    )
    doubt = _doubt(match, written)
    return replace(written, doubt=doubt) if doubt else written


def _month_numbers(months: str) -> tuple[int, ...]:
    if months.isdigit():
        return (int(months),)
    return tuple(_month_number(name) for name in NAMES.findall(months))


def _month_number(name: str) -> int:
    start = name[:3].casefold()
    return FIRST_SEASON + SEASON_STARTS.index(start) if start in SEASON_STARTS else 1 + MONTH_STARTS.index(start)


def _is_through(match: re.Match[str], joined: str) -> bool:
    before = match.string[max(0, match.start() - 30) : match.start()]
    if before.rstrip()[-7:].lower() == "between" and BETWEEN.search(before):
        return True
    # "4 January", of two words and no mark, joins nothing.
    return not joined.replace(" ", "", 1).isalnum() and THROUGH.search(joined) is not None


def _doubt(match: re.Match[str], written: WrittenDate) -> str:
    groups, words = match.groupdict(), match.group()
    if groups.get("second_year") and written.months[0] < FIRST_SEASON + 2:
        return f"“{words}” names two years, and the season may lie in either"
    # "May 25": a day, or May 2025 with its century left out.
    if written.year is None and words[0].isalpha() and words[-1].isdigit() and written.days[0] > 9:
        return f"“{words}” may be a day of the month or a year"
    return ""
