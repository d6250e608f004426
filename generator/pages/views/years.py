"""A long list by year: whole on one page while it is short, else a page for each year, the first at the list's own.

A year that is too long for one page goes on on numbered ones: `2024`, `2024-page-2`.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from generator.pages.environment import many
from generator.pages.page import Crumb, Frame
from generator.pages.views.rows import year_in_words

# As many rows with all that stands in them weigh, beside the styles, no more than a slow connection carries soon.
ON_ONE_PAGE = 100

R = TypeVar("R")
Years = tuple[int, ...]


def _always(_row: object) -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherYear:
    """A year that stands on another page, and how much stands there; `years` are its years, for a script.

    Without them it is more of the year that stands here.
    """

    year: str
    years: str
    address: str
    count: str


@dataclass(frozen=True, slots=True, kw_only=True)
class YearPage(Generic[R]):
    """One page of a list: its rows by year, and the years on other pages; `of` is its year where there are any.

    `number` counts the pages of a year that has several.
    """

    address: str
    years: Mapping[Years, Sequence[R]]
    others: tuple[OtherYear, ...] = ()
    number: int = 0

    @property
    def of(self) -> str:
        """The year that stands here, in words, and which page of it; empty where the whole list does."""
        return numbered(next(iter(self.years)), self.number) if self.others else ""

    @property
    def rows(self) -> tuple[R, ...]:
        """All that stands here, in order."""
        return tuple(row for rows in self.years.values() for row in rows)

    def title(self, name: str) -> str:
        """Return the heading: the list's name, and the year where others stand elsewhere."""
        return f"{name}: {self.of}" if self.of else name

    def counted(self, count: str) -> str:
        """Return a count, with the year that it is of where others stand elsewhere."""
        return f"{count} of {self.of}" if self.of else count

    def frame(self, whole: Frame, name: str, updated: str) -> Frame:
        """Return the frame of a page of a list that is a part of another page: `whole` has that one's, `name` its name.

        What search and programs know of the whole is told there alone.
        """
        if self.address == whole.address:
            return whole
        return replace(
            whole,
            address=self.address,
            title=self.title(whole.title),
            crumbs=(*whole.crumbs, *self.crumbs(name, whole.address)),
            searched=False,
            updated=updated,
            linked=(),
        )

    def crumbs(self, name: str, whole: str) -> tuple[Crumb, ...]:
        """Return the step back to the list at `whole`, where this is another page of it."""
        return (Crumb(title=name, address=whole),) if self.address != whole else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ByYear(Generic[R]):
    """A list by year, in its order; `address` gives a year's page, `""` standing for the list's own address.

    `counts` says which rows are told of from other pages; all, unless the page itself counts some apart.
    """

    years: Mapping[Years, Sequence[R]]
    address: Callable[[str], str]
    one: str
    more: str = ""
    counts: Callable[[R], bool] = _always

    @classmethod
    def of(
        cls, rows: Iterable[R], years_of: Callable[[R], Years], address: Callable[[str], str], one: str, more: str = ""
    ) -> "ByYear[R]":
        """Return `rows` by year; a year stands where its first row does, and a span of years is a group of its own."""
        groups: dict[Years, list[R]] = {}
        for row in rows:
            groups.setdefault(years_of(row), []).append(row)
        return cls(years=groups, address=address, one=one, more=more)

    def pages(self) -> Iterator[YearPage[R]]:
        """Yield the page of the whole list, or the pages of each year."""
        if sum(map(len, self.years.values())) <= ON_ONE_PAGE:
            yield YearPage(address=self.address(""), years=self.years)
            return
        for years in self.years:
            yield from self._pages_of(years)

    def page_with(self, meant: Callable[[R], bool]) -> str:
        """Return the address of the first page with a row that is meant; the list's own if there is none."""
        found = (page.address for page in self.pages() if any(map(meant, page.rows)))
        return next(found, self.address(""))

    def _pages_of(self, years: Years) -> Iterator[YearPage[R]]:
        parts = tuple(batched(self.years[years]))
        elsewhere = tuple(self._other(each, self.years[each]) for each in self.years if each != years)
        if len(parts) == 1:
            yield YearPage(address=self._address(years), years={years: parts[0]}, others=elsewhere)
            return
        numbers = range(1, len(parts) + 1)
        for number, part in zip(numbers, parts, strict=True):
            more = (self._other(years, parts[each - 1], each) for each in numbers if each != number)
            address = self._address(years, number)
            yield YearPage(address=address, years={years: part}, others=(*more, *elsewhere), number=number)

    def _address(self, years: Years, number: int = 1) -> str:
        if number > 1:
            return self.address(f"{year_slug(years)}-page-{number}")
        return self.address("" if years == next(iter(self.years)) else year_slug(years))

    def _other(self, years: Years, rows: Sequence[R], number: int = 0) -> OtherYear:
        count = many(sum(map(self.counts, rows)), self.one, self.more)
        named = "" if number else " ".join(map(str, years))
        return OtherYear(
            year=numbered(years, number), years=named, address=self._address(years, number or 1), count=count
        )


def batched(rows: Sequence[R]) -> Iterator[Sequence[R]]:
    """Yield the rows, as many at a time as stand on one page."""
    return (rows[start : start + ON_ONE_PAGE] for start in range(0, len(rows), ON_ONE_PAGE))


def numbered(years: Years, number: int) -> str:
    """Return years in words, and the number of their page where they have several."""
    return f"{year_in_words(years)}, page {number}" if number else year_in_words(years)


def year_slug(years: Years) -> str:
    """Return years as they stand in an address: `2021`, `2021-2022`."""
    return str(years[0]) if len(years) == 1 else f"{years[0]}-{years[-1]}"
