from dataclasses import replace
from pathlib import Path

import pytest

from generator.intake.mint import register_text
from generator.model.problem import GeneratorError
from generator.model.register import FormerState, Record, RecordKind, text_hash
from generator.reading import read_register
from tests.projects import Project, make_project

ITEM = Record(
    kind=RecordKind.ITEM,
    id="exs-1",
    parent="",
    address="/exampleshire/cabinet/2024-03-12/plan/",
    label="4",
    text="Plan \N{EN DASH} caf\N{LATIN SMALL LETTER E WITH ACUTE}\N{LINE SEPARATOR}of 2024",
    sha256=text_hash("x"),
    published="2024-05-01",
)
PART = replace(ITEM, kind=RecordKind.LIMB, id="a", parent="EXS-7K3QF", address="/d/exs-7k3qf/#a")
STATE = FormerState(until="2024-06-01", label="3", text="Plan", sha256=text_hash("y"), address=ITEM.address)
CHANGED = replace(ITEM, changed="2024-06-01", earlier=(STATE,), redirects=("/exampleshire/cabinet/2024-03-11/plan/",))
GONE = replace(
    PART,
    text="",
    sha256="",
    withdrawn="2024-07-01",
    reason="It named a child.",
    taken_down=True,
    address="/d/exs-7k3qf/#b",
)
PATH = "content/register/exampleshire/exs-1.jsonl"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return make_project(tmp_path)


def complaint(project: Project) -> str:
    with pytest.raises(GeneratorError) as caught:
        read_register(project.settings())
    return str(caught.value)


def test_records_come_back_as_they_were_written(project: Project) -> None:
    project.write(PATH, register_text([CHANGED, PART, GONE]))
    project.write(PATH.replace("exs-1", "exs-2"), "")
    assert read_register(project.settings()) == {"exs-1": (CHANGED, PART, GONE), "exs-2": ()}


def test_no_register_yet_is_an_empty_one(project: Project) -> None:
    assert read_register(project.settings()) == {}


@pytest.mark.parametrize(
    "line",
    [
        "<<<<<<< HEAD",
        "",
        "[]",
        "7",
        '"item"',
        '{"kind": "item"}',
        register_text([ITEM]).replace('"item"', '"matter"').strip(),
        register_text([ITEM]).replace('"4"', "4").strip(),
        register_text([ITEM]).replace('"label"', '"lable"').strip(),
        register_text([CHANGED]).replace('"until"', '"till"').strip(),
        register_text([CHANGED]).replace('"label": "3"', '"label": 3').strip(),
        register_text([CHANGED]).replace('["/exampleshire', '[7, "/exampleshire').strip(),
        register_text([CHANGED]).replace('"changed": "2024-06-01"', '"changed": null').strip(),
        register_text([GONE]).replace("true", '"yes"').strip(),
        "[" * 100_000,
    ],
)
def test_a_broken_line_is_shown(project: Project, line: str) -> None:
    project.write(PATH, register_text([ITEM]) + line + "\n" + register_text([PART]))
    said = complaint(project)
    assert said.startswith(f"{PATH}:2: expected a record of the register\n")
    assert said.endswith("mend: take the line from the last published version; the register is only ever added to")


def test_a_merge_conflict_is_shown_line_by_line(project: Project) -> None:
    project.write(PATH, f"<<<<<<< HEAD\n{register_text([ITEM])}=======\n{register_text([ITEM])}>>>>>>> topic\n")
    mend = "mend: take the line from the last published version; the register is only ever added to"
    assert complaint(project) == "\n".join(
        f"{PATH}:{line}: expected a record of the register\n    {source}\n    ^\n    {mend}"
        for line, source in [(1, "<<<<<<< HEAD"), (3, "======="), (5, ">>>>>>> topic")]
    )


def test_a_register_that_is_not_utf8_is_shown(project: Project) -> None:
    project.write(PATH, register_text([ITEM]).encode() + b"\xff\n")
    assert complaint(project).startswith(f"{PATH}:2: expected UTF-8 text; this byte is not\n")


def test_an_address_belongs_to_one_document(project: Project) -> None:
    project.write(PATH, register_text([ITEM, PART]))
    project.write(PATH.replace("exs-1", "exs-2"), register_text([replace(ITEM, address="/other/"), PART]))
    assert complaint(project) == (
        f"content/register/exampleshire/exs-2.jsonl:2: the address /d/exs-7k3qf/#a is held in {PATH} too\n"
        "    mend: remove the newer of the two files and run `minutes mint`"
    )


def test_a_document_has_one_register_file(project: Project) -> None:
    project.write(PATH, register_text([ITEM]))
    project.write(PATH.replace("register/exampleshire", "register/west"), register_text([PART]))
    assert complaint(project).startswith(
        f"content/register/west/exs-1.jsonl: this document has a register in {PATH} too\n"
    )
