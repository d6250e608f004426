"""The older wordings below content/versions."""

from pathlib import Path

from generator.reading.versions import read_versions
from tests.projects import header, make_project


def test_older_wordings_are_read_by_document_the_oldest_first(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    for name, day in (("aaaa", "2024-06-01"), ("bbbb", "2024-05-01")):
        stated = header({"id": "plan", "replaced": day})
        project.write(f"content/versions/exampleshire/plan/{name}.md", f"{stated}Words of {name}\n")
    project.write("content/versions/exampleshire/other/cccc.md", f"{header({'id': 'other'})}Others\n")
    versions = read_versions(project.settings())
    assert versions.problems == ()
    assert {name: [each.text for each in held] for name, held in versions.by_id.items()} == {
        "plan": ["Words of bbbb\n", "Words of aaaa\n"],
        "other": ["Others\n"],
    }


def test_an_older_wording_that_cannot_be_read_is_left_out_and_reported(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    project.write("content/versions/exampleshire/plan/aaaa.md", "no front matter\n")
    versions = read_versions(project.settings())
    assert versions.by_id == {}
    assert [problem.path for problem in versions.problems] == ["content/versions/exampleshire/plan/aaaa.md"]


def test_a_project_without_older_wordings_has_none(tmp_path: Path) -> None:
    assert read_versions(make_project(tmp_path).settings()).by_id == {}
