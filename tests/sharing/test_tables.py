"""The tables: every row proves itself, every format says the same, and the page explains every column."""

import csv
import hashlib
import html
import io
import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from generator.model.register import text_hash
from generator.sharing import Shared
from generator.sharing.data.cells import FORMULA, csv_cell
from generator.sharing.data.column import ColumnType
from generator.sharing.data.tables import TABLES
from generator.sharing.data.views import VIEWS
from tests.sharing.taken import rows

NAMES = [table.name for table in TABLES]
IN_CSV = [table.name for table in TABLES if table.as_csv]
PROVED = [table.name for table in TABLES if {"start", "end"} <= {column.name for column in table.columns}]
every_table = pytest.mark.parametrize("table", TABLES, ids=NAMES)


@contextmanager
def opened(files: dict[str, bytes]) -> Iterator[sqlite3.Connection]:
    """The database as a reader opens it: a file on the disk."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "minutes.db"
        path.write_bytes(files["data/minutes.db"])
        connection = sqlite3.connect(path)
        try:
            yield connection
        finally:
            connection.close()


def csv_rows(files: dict[str, bytes], table: str) -> list[dict[str, str]]:
    text = files[f"data/{table}.csv"].decode()
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_every_table_holds_something(files: dict[str, bytes]) -> None:
    assert [name for name in NAMES if not rows(files, name)] == []


@every_table
def test_the_key_tells_rows_apart_and_every_link_leads_to_a_row(files: dict[str, bytes], table: Any) -> None:
    keys = [row[table.key] for row in rows(files, table.name)]
    assert len(set(keys)) == len(keys)
    assert all(keys)
    for column, other in table.links.items():
        held = {row["id"] for row in rows(files, other)}
        assert {row[column] for row in rows(files, table.name)} - {None} <= held, column


@pytest.mark.parametrize("name", PROVED)
def test_every_row_stands_in_its_source(files: dict[str, bytes], name: str) -> None:
    texts = {row["id"]: row["text"] for row in rows(files, "documents")}
    for row in rows(files, name):
        words = texts[row["item"]][row["start"] : row["end"]]
        assert " ".join(words.split()) == " ".join(row["text"].split())
        assert row["text_hash"] == text_hash(row["text"])
        assert row["address"].startswith("https://book.example/minutes/")
        assert row["source_url"] in (None, "https://minutes.exampleshire.example/12?a=1&b=2")


def test_a_document_is_whole_and_proved_by_its_bytes(files: dict[str, bytes]) -> None:
    for row in rows(files, "documents"):
        assert hashlib.sha256(row["text"].encode()).hexdigest() == row["text_hash"]


def test_every_limb_and_sub_limb_has_a_row(files: dict[str, bytes]) -> None:
    found = {row["id"].split("#")[1]: (row["label"], row["within"], row["depth"]) for row in rows(files, "limbs")}
    assert found["a-ii"] == ("(ii)", next(row["id"] for row in rows(files, "limbs") if row["label"] == "(a)"), 1)
    assert found["b"] == ("(b)", None, 0)


def test_what_is_due_has_its_date_and_what_is_not_has_none(files: dict[str, bytes]) -> None:
    assert [(row["due"], row["due_date"]) for row in rows(files, "commitments")] == [("by 12 June 2024", "2024-06-12")]
    assert [(row["due"], row["due_date"]) for row in rows(files, "actions")] == [("30 June 2024", "2024-06-30")]


@every_table
def test_every_format_has_the_same_columns(files: dict[str, bytes], table: Any) -> None:
    names = [column.name for column in table.columns]
    assert {tuple(row) for row in rows(files, table.name)} == {tuple(names)}
    with opened(files) as database:
        assert [each[1] for each in database.execute(f'PRAGMA table_info("{table.name}")')] == names
    if table.as_csv:
        assert files[f"data/{table.name}.csv"].decode().split("\r\n")[0] == ",".join(names)
    package = json.loads(files["data/datapackage.json"])
    described = [each for each in package["resources"] if each["path"].startswith(f"{table.name}.")]
    assert len(described) == 1 + table.as_csv
    assert all([field["name"] for field in each["schema"]["fields"]] == names for each in described)
    metadata = json.loads(files["data/metadata.json"])["databases"]["minutes"]["tables"]
    assert list(metadata[table.name]["columns"]) == names


@every_table
def test_the_page_explains_every_column(shared: Shared, table: Any) -> None:
    page = next(page.text for page in shared.pages if page.path == "data/index.md")
    section = html.unescape(page).split(f"{{: #{table.name} }}")[1].split("</table>")[0]
    cells = LexborHTMLParser(section).css("tbody tr")
    said = [(row.css("code")[0].text(), row.css("th .meta")[0].text()) for row in cells]
    assert said == [(column.name, column.type) for column in table.columns]
    for row, column in zip(cells, table.columns, strict=True):
        assert row.css("td")[0].text().startswith(column.meaning)
        assert f"Source: {column.origin}." in row.css("td .meta")[0].text()


def test_every_column_is_explained_in_a_sentence() -> None:
    for table in TABLES:
        for column in table.columns:
            assert column.meaning.endswith("."), (table.name, column.name)
            assert column.name.isidentifier()


@pytest.mark.parametrize("name", NAMES)
def test_the_database_holds_exactly_what_the_json_says(files: dict[str, bytes], name: str) -> None:
    with opened(files) as database:
        held = database.execute(f'SELECT * FROM "{name}" ORDER BY rowid').fetchall()  # noqa: S608  # the name is ours
    assert held == [tuple(row.values()) for row in rows(files, name)]


@pytest.mark.parametrize("name", IN_CSV)
def test_csv_holds_what_the_json_says_on_one_line_a_cell(files: dict[str, bytes], name: str) -> None:
    exact = rows(files, name)
    types = {column.name: column.type for table in TABLES if table.name == name for column in table.columns}
    read = csv_rows(files, name)
    assert len(read) == len(exact)
    for cells, row in zip(read, exact, strict=True):
        for column, value in row.items():
            cell = cells[column]
            assert "\n" not in cell
            if types[column] is ColumnType.YES_NO:
                assert cell == {True: "true", False: "false", None: ""}[value]
            else:
                plain = " ".join(str("" if value is None else value).split())
                assert cell == (f"'{plain}" if plain.startswith(FORMULA) else plain)


def test_a_formula_in_the_minutes_is_not_run_by_a_spreadsheet(files: dict[str, bytes]) -> None:
    (limb,) = [row for row in csv_rows(files, "limbs") if "SUM" in row["text"]]
    assert limb["text"] == '\'=SUM(A1:A9) & "quoted", words be noted.'
    assert limb["item_title"] == "'=Foster carers: + and @"
    (exact,) = [row for row in rows(files, "limbs") if "SUM" in row["text"]]
    assert exact["text"] == '=SUM(A1:A9) & "quoted", words be noted.'


SIGNS = ["=", "+", "-", "@", "\t", "\r"]


@given(st.sampled_from(["", *SIGNS, " =", "\n+", "\u00a0@"]), st.text(max_size=8))
def test_no_cell_begins_like_a_formula(sign: str, text: str) -> None:
    cell = csv_cell(sign + text)
    assert not cell.startswith(tuple(SIGNS))
    assert cell.removeprefix("'") in (
        " ".join((sign + text).split()),
        " ".join((sign + text).split()).removeprefix("'"),
    )


@pytest.mark.parametrize(("value", "cell"), [(None, ""), (True, "true"), (False, "false"), (0, "0"), (-1, "-1")])
def test_what_is_no_text_is_written_plainly(value: int | None, cell: str) -> None:
    assert csv_cell(value) == cell


def test_the_database_is_whole(files: dict[str, bytes]) -> None:
    with opened(files) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        linked = {each[2] for name in NAMES for each in database.execute(f'PRAGMA foreign_key_list("{name}")')}
    assert linked == {other for table in TABLES for other in table.links.values()}


# How Datasette finds the search index of a table, from its documentation.
HAS_SEARCH = """SELECT name FROM sqlite_master WHERE rootpage = 0 AND sql LIKE ?"""


@pytest.mark.parametrize(
    ("name", "words", "found"),
    [("limbs", "published", 2), ("decisions", "notes", 1), ("documents", "carer", 1), ("commitments", "reports", 1)],
)
def test_words_are_found_in_any_form(files: dict[str, bytes], name: str, words: str, found: int) -> None:
    with opened(files) as database:
        ((index,),) = database.execute(HAS_SEARCH, [f'%VIRTUAL TABLE%USING FTS%content="{name}"%']).fetchall()
        select = f'SELECT id FROM "{name}" WHERE rowid IN (SELECT rowid FROM "{index}" WHERE "{index}" MATCH ?)'  # noqa: S608  # the names are ours
        assert len(database.execute(select, [words]).fetchall()) == found


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_a_view_answers(files: dict[str, bytes], view: Any) -> None:
    with opened(files) as database:
        found = database.execute(f'SELECT * FROM "{view.name}"')  # noqa: S608  # the name is ours
        columns = [each[0] for each in found.description]
        assert found.fetchall()
        assert len(set(columns)) == len(columns)


def test_the_latest_decisions_come_first_and_without_routine_business(files: dict[str, bytes]) -> None:
    with opened(files) as database:
        found = database.execute("SELECT meeting_date FROM latest_decisions").fetchall()
    assert found == [("2024-04-09",), ("2024-03-12",)]


def test_nothing_tells_which_sqlite_wrote_the_database(files: dict[str, bytes]) -> None:
    assert files["data/minutes.db"].startswith(b"SQLite format 3\0")
    assert files["data/minutes.db"][96:100] == bytes(4)


def test_a_matter_stands_with_its_names_and_where_they_stand(files: dict[str, bytes]) -> None:
    roads = next(row for row in rows(files, "matters") if row["id"] == "talks-on-roads")
    assert (roads["names"], roads["never"], roads["items"]) == ("about roads", "all about roads", 1)
    assert roads["address"] == "https://book.example/minutes/matters/talks-on-roads/"
    named = {(row["item"], row["matter"]): (row["place"], row["words"]) for row in rows(files, "item_matters")}
    assert named["budget", "budget"] == ("title", "Budget")
    assert named["silent", "talks-on-roads"] == ("text", "about roads")


def test_a_figure_has_all_that_its_page_shows(files: dict[str, bytes]) -> None:
    change, share = sorted(rows(files, "figures"), key=lambda row: row["start"])[-2:]
    shown = ("council_name", "percentage", "count", "period", "confirmed_measure", "better")
    assert [change[name] for name in shown] == [
        "Exampleshire Council", None, "53", "March 2023", "foster-carers", "higher",
    ]  # fmt: skip
    assert change["sentence"].endswith("the number of foster carers had risen from 41 to 53 since March 2023.")
    assert [share[name] for name in shown[1:]] == ["71 per cent", None, "5 February 2024", None, None]


def test_a_measure_counts_its_figures_and_says_which_way_is_good(files: dict[str, bytes]) -> None:
    (measure,) = rows(files, "measures")
    assert (measure["better"], measure["why"]) == ("higher", "The minutes ask for more of them.")
    assert (measure["figures"], measure["address"].split("/")[-1]) == (1, "#foster-carers")


def test_a_date_announced_stands_with_its_sentence_and_with_later_words(files: dict[str, bytes]) -> None:
    found = {row["date"]: row for row in rows(files, "announced")}
    day, again = found["2024-04-02"], [row for row in rows(files, "dates") if row["text"] == "2 April 2024"][-1]
    assert (day["text"], day["date_written"]) == ("An open day would be held on 2 April 2024.", "2 April 2024")
    assert (day["state"], day["later_text"], day["later_addresses"]) == (
        "mentioned later", "\u201cThe open day, 2 April 2024, was full.\u201d", again["address"],
    )  # fmt: skip
    assert (day["later_meetings_held"], day["meetings_held_after_date"]) == (1, 1)
    assert [found[when]["ahead"] for when in ("2024-04-02", "2024-06-12", "2024-09-03")] == [False, True, True]
    ahead = found["2024-09-03"]
    assert (ahead["later_text"], ahead["meetings_held_after_date"]) == (None, 0)
    assert "2024-02-05" not in found


def test_an_event_says_what_its_sentence_names(files: dict[str, bytes]) -> None:
    found = {row["date"]: row["kinds"] for row in rows(files, "events")}
    assert found["2024-02-05"] == "an inspection"
