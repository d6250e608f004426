"""The tables as one SQLite database, made for Datasette: keys, full-text search, and views that answer questions."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import Any

from generator.sharing.data.column import Column, ColumnType, Filled, Table
from generator.sharing.data.views import VIEWS

INTEGERS = (ColumnType.NUMBER, ColumnType.YES_NO)
TOKENS = "porter unicode61 remove_diacritics 2"


def database(tables: Sequence[Filled[Any]]) -> bytes:
    """Return the database that holds `tables`, as the bytes of its file.

    One that is made in memory does not note which release of SQLite made it.
    """
    with closing(sqlite3.connect(":memory:")) as connection:
        for filled in tables:
            connection.execute(_create(filled.table))
            connection.executemany(_insert(filled.table), filled.rows)
        for filled in tables:
            for statement in (*_indexes(filled.table), *_search(filled.table)):
                connection.execute(statement)
        for view in VIEWS:
            connection.execute(f"CREATE VIEW {quoted(view.name)} AS {view.select}")
        connection.commit()
        return connection.serialize()


def quoted(name: str) -> str:
    """Return a name of ours as SQL writes one; `end` is a word of SQL."""
    return f'"{name}"'


def _create(table: Table[Any]) -> str:
    columns = [_column(table, column) for column in table.columns]
    keys = [
        f"FOREIGN KEY ({quoted(column)}) REFERENCES {quoted(other)} ({quoted('id')})"
        for column, other in table.links.items()
    ]
    return f"CREATE TABLE {quoted(table.name)} ({', '.join([*columns, *keys])})"


def _column(table: Table[Any], column: Column[Any]) -> str:
    kind = "INTEGER" if column.type in INTEGERS else "TEXT"
    key = " PRIMARY KEY NOT NULL" if column.name == table.key else ""
    return f"{quoted(column.name)} {kind}{key}"


def _insert(table: Table[Any]) -> str:
    places = ", ".join("?" for _ in table.columns)
    return f"INSERT INTO {quoted(table.name)} VALUES ({places})"  # noqa: S608  # names and places are ours


def _indexes(table: Table[Any]) -> Iterator[str]:
    for column in table.links:
        if column != table.key:
            yield f"CREATE INDEX {quoted(f'{table.name}_{column}')} ON {quoted(table.name)} ({quoted(column)})"


def _search(table: Table[Any]) -> Iterator[str]:
    """Yield what makes a table searchable, in the form by which Datasette knows that it is."""
    if table.searchable:
        index, columns = quoted(f"{table.name}_fts"), ", ".join(map(quoted, table.searchable))
        yield f'CREATE VIRTUAL TABLE {index} USING fts5({columns}, content="{table.name}", tokenize="{TOKENS}")'
        yield f"INSERT INTO {index} ({index}) VALUES ('rebuild')"  # noqa: S608  # the names are ours
