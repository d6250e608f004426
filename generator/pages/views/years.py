"""A long list by year: whole on one page while it is short, else a page for each year, the first at the list's own."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from generator.pages.environment import many
from generator.pages.page import Crumb, Frame
from generator.pages.views.rows import year_in_words

ON_ONE_PAGE = 150

R = TypeVar("R")
Years = tuple[int, ...]


def _always(_row: object) -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherYear:
    """A year that stands on another page, and how much stands there; `years` are its years, for a script."""

    year: str
    years: str
    address: str
    count: str


@dataclass(frozen=True, slots=True, kw_only=True)
class YearPage(Generic[R]):
    """One page of a list: its rows by year, and the years on other pages; `of` is its year where there are any."""

    address: str
    years: Mapping[Years, Sequence[R]]
    others: tuple[OtherYear, ...] = ()

    @property
    def of(self) -> str:
        """The year that stands here, in words; empty where the whole list does."""
        return year_in_words(next(iter(self.years))) if self.others else ""

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
        """Yield the page of the whole list, or a page for each year."""
        if not self._is_long():
            yield YearPage(address=self.address(""), years=self.years)
            return
        for years, rows in self.years.items():
            others = tuple(self._other(each) for each in self.years if each != years)
            yield YearPage(address=self.page_of(years), years={years: rows}, others=others)

    def page_of(self, years: Years) -> str:
        """Return the address of the page on which a year stands."""
        own = not self._is_long() or years == next(iter(self.years))
        return self.address("" if own else year_slug(years))

    def _is_long(self) -> bool:
        return len(self.years) > 1 and sum(map(len, self.years.values())) > ON_ONE_PAGE

    def _other(self, years: Years) -> OtherYear:
        count = many(sum(map(self.counts, self.years[years])), self.one, self.more)
        named = " ".join(map(str, years))
        return OtherYear(year=year_in_words(years), years=named, address=self.page_of(years), count=count)


def year_slug(years: Years) -> str:
    """Return years as they stand in an address: `2021`, `2021-2022`."""
    return str(years[0]) if len(years) == 1 else f"{years[0]}-{years[-1]}"
