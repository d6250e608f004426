"""What a table of the data is: its columns, each with its type, its meaning and where its values come from."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

from generator.pages.site import Shelf

Value = str | int | bool | None
Row = tuple[Value, ...]
R = TypeVar("R")
R_contra = TypeVar("R_contra", contravariant=True)


class ColumnType(StrEnum):
    """What the values of a column are; an address is a whole one, a day `2024-03-12`, a date EDTF."""

    TEXT = "text"
    NUMBER = "number"
    YES_NO = "true or false"
    DAY = "day"
    DATE = "date (EDTF)"
    ADDRESS = "web address"
    HASH = "SHA-256"


class Origin(StrEnum):
    """Where the values of a column come from."""

    WORDS = "the council’s own words"
    READ = "read by this site from the words"
    GIVEN = "given by this site"
    ADDED = "noted when the document was added"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[R_contra]):
    """A column: `of` gives a record's value, None where there is none."""

    name: str
    type: ColumnType
    origin: Origin
    meaning: str
    of: Callable[[R_contra], Value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table(Generic[R]):
    """A table: its first column is its key; `links` are the columns that hold another table's key.

    `searchable` columns can be searched for words in the database. One whose cells are too long for a spreadsheet is
    not published as CSV.
    """

    name: str
    title: str
    about: str
    columns: tuple[Column[R], ...]
    records: Callable[[Shelf], Iterable[R]]
    links: Mapping[str, str] = field(default_factory=dict)
    searchable: tuple[str, ...] = ()
    as_csv: bool = True

    @property
    def key(self) -> str:
        """The name of the column that tells rows apart."""
        return self.columns[0].name

    def rows(self, shelf: Shelf) -> tuple[Row, ...]:
        """Return every row, in the order of the archive."""
        return tuple(tuple(column.of(record) for column in self.columns) for record in self.records(shelf))


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled(Generic[R]):
    """A table with its rows."""

    table: Table[R]
    rows: tuple[Row, ...]

    def example(self, column: int) -> Value:
        """Return the first value that a column holds, or None where it holds none yet."""
        return next((row[column] for row in self.rows if row[column] not in (None, "")), None)
