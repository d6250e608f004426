"""The files of data: every table in every format, the database, and what describes them."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from generator.model.address import data_address
from generator.pages import StaticFile
from generator.pages.urls import page_path
from generator.sharing.data.cells import csv_text, json_lines
from generator.sharing.data.column import Filled, Table
from generator.sharing.data.database import database

DATABASE = "minutes.db"
CHECKSUMS = "SHA256SUMS"


@dataclass(frozen=True, slots=True, kw_only=True)
class DataFile:
    """A file of data: its name, its media type, its bytes with their SHA-256, and the table it holds if it is one."""

    name: str
    media_type: str
    content: bytes
    sha256: str
    table: Table[Any] | None = None

    @property
    def address(self) -> str:
        """The address at which it stands."""
        return data_address(self.name)

    def static(self) -> StaticFile:
        """Return it as a file to be published."""
        return StaticFile(path=page_path(self.address), content=self.content)


def data_files(tables: Sequence[Filled[Any]]) -> tuple[DataFile, ...]:
    """Return a CSV file and a JSON Lines file of every table, and the database that holds them all."""
    return (*_of_tables(tables), _file(DATABASE, "application/vnd.sqlite3", database(tables)))


def _of_tables(tables: Sequence[Filled[Any]]) -> Iterator[DataFile]:
    for filled in tables:
        table = filled.table
        if table.as_csv:
            yield _file(f"{table.name}.csv", "text/csv", csv_text(filled).encode(), table)
        yield _file(f"{table.name}.jsonl", "application/jsonl", json_lines(filled).encode(), table)


def checksums(files: Sequence[DataFile]) -> DataFile:
    """Return the file that lists the SHA-256 of every other, as `sha256sum --check` reads it."""
    lines = (f"{file.sha256}  {file.name}\n" for file in files)
    return _file(CHECKSUMS, "text/plain", "".join(lines).encode())


def described(name: str, said: dict[str, Any]) -> DataFile:
    """Return a file that describes data, as JSON."""
    content = json.dumps(said, ensure_ascii=False, indent=2) + "\n"
    return _file(name, "application/json", content.encode())


def _file(name: str, media_type: str, content: bytes, table: Table[Any] | None = None) -> DataFile:
    digest = hashlib.sha256(content).hexdigest()
    return DataFile(name=name, media_type=media_type, content=content, sha256=digest, table=table)
