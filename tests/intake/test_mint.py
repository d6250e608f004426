import json
from dataclasses import replace
from pathlib import Path

import pytest

from generator.intake.mint import register_path, register_text, unminted, write_register
from generator.model.register import Record, RecordKind, text_hash
from tests.projects import Project, files_of, make_project, times_of

ITEM = Record(
    kind=RecordKind.ITEM,
    id="exs-1",
    parent="",
    address="/exampleshire/cabinet/2024-03-12/plan/",
    label="",
    text="Plan \N{EN DASH} caf\N{LATIN SMALL LETTER E WITH ACUTE}",
    sha256=text_hash("x"),
    published="2024-05-01",
)
OTHER = replace(ITEM, id="exs-2", address="/exampleshire/cabinet/2024-03-12/budget/")
COUNCILS = {"exs-1": "exampleshire", "exs-2": "exampleshire"}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return make_project(tmp_path)


def test_each_document_has_a_file_of_one_line_a_record(project: Project) -> None:
    limb = replace(ITEM, kind=RecordKind.LIMB, id="a", parent="EXS-7K3QF")
    settings = project.settings()
    assert write_register(settings, {}, {"exs-1": (ITEM, limb), "exs-2": (OTHER,)}, COUNCILS) == 2
    assert files_of(settings.register) == {
        "exampleshire/exs-1.jsonl": register_text([ITEM, limb]).encode(),
        "exampleshire/exs-2.jsonl": register_text([OTHER]).encode(),
    }


def test_a_record_is_written_in_the_same_bytes_each_time() -> None:
    expected = (
        '{"kind": "item", "id": "exs-1", "parent": "", "address": "/exampleshire/cabinet/2024-03-12/plan/", '
        '"label": "", "text": "Plan \N{EN DASH} caf\N{LATIN SMALL LETTER E WITH ACUTE}", '
        f'"sha256": "{text_hash("x")}", "published": "2024-05-01"}}\n'
    )
    assert register_text([ITEM]) == expected
    assert list(json.loads(expected)) == list(Record.__dataclass_fields__)[:8]


def test_what_came_later_is_written_only_where_it_says_anything() -> None:
    changed = replace(ITEM, changed="2024-06-01", redirects=("/exampleshire/cabinet/2024-03-11/plan/",))
    assert register_text([changed]) == register_text([ITEM]).replace(
        "}\n", ', "changed": "2024-06-01", "redirects": ["/exampleshire/cabinet/2024-03-11/plan/"]}\n'
    )


def test_only_what_differs_is_written(project: Project) -> None:
    settings = project.settings()
    held = {"exs-1": (ITEM,), "exs-2": (OTHER,)}
    write_register(settings, {}, held, COUNCILS)
    before = times_of(settings.register)
    assert write_register(settings, held, held, COUNCILS) == 0
    assert times_of(settings.register) == before
    wanted = held | {"exs-2": (replace(OTHER, text="Budget"),)}
    assert unminted(held, wanted) == ("exs-2",)
    assert write_register(settings, held, wanted, COUNCILS) == 1
    after = times_of(settings.register)
    assert [name for name in after if after[name] != before[name]] == ["exampleshire/exs-2.jsonl"]


def test_a_document_that_is_not_wanted_keeps_its_file(project: Project) -> None:
    settings = project.settings()
    held = {"exs-1": (ITEM,), "exs-2": (OTHER,)}
    write_register(settings, {}, held, COUNCILS)
    assert write_register(settings, held, {"exs-1": (ITEM,)}, COUNCILS) == 0
    assert len(files_of(settings.register)) == 2


def test_a_file_stays_where_it_is_if_its_document_moves_to_another_council(project: Project) -> None:
    settings = project.settings()
    write_register(settings, {}, {"exs-1": (ITEM,)}, COUNCILS)
    wanted = {"exs-1": (replace(ITEM, text="Plan"),)}
    write_register(settings, {"exs-1": (ITEM,)}, wanted, {"exs-1": "west-exampleshire"})
    assert files_of(settings.register) == {"exampleshire/exs-1.jsonl": register_text(wanted["exs-1"]).encode()}
    assert register_path(settings, "west-exampleshire", "exs-9") == settings.register / "west-exampleshire/exs-9.jsonl"
