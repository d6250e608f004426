from pathlib import Path

import pytest

from generator.model.problem import Severity
from generator.reading import read_holdings
from tests.projects import Project, make_project

FOLDER = "content/minutes/exampleshire/cabinet"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return make_project(tmp_path)


def ids(project: Project) -> list[str]:
    return [document.facts.id for document in read_holdings(project.settings()).documents if document.facts]


def complaints(project: Project) -> list[str]:
    return [problem.render() for problem in read_holdings(project.settings()).problems]


def test_documents_come_by_path_with_their_place_in_the_project(project: Project) -> None:
    project.add("b", "two")
    project.add("a", "one")
    documents = read_holdings(project.settings()).documents
    assert [(document.path, document.text) for document in documents] == [
        (f"{FOLDER}/a.md", "one"),
        (f"{FOLDER}/b.md", "two"),
    ]


def test_no_minutes_at_all_is_an_empty_library(project: Project) -> None:
    assert (ids(project), complaints(project)) == ([], [])


def test_what_cannot_be_read_is_left_out_and_the_rest_is_read(project: Project) -> None:
    project.add("a", b"\xff")
    project.add("b", "two")
    project.add("c", "three", committee="planning")
    assert ids(project) == ["b"]
    assert [line.split(": ")[0] for line in complaints(project)] == [f"{FOLDER}/a.md:9", f"{FOLDER}/c.md:5"]


def test_an_id_used_twice_leaves_out_every_file_that_has_it(project: Project) -> None:
    project.add("a", "one", id="exs-1")
    project.add("b", "two", id="exs-1")
    project.add("c", "three", id="exs-3")
    assert ids(project) == ["exs-3"]
    mend = "    mend: run `minutes mend`: the file that was published first keeps it, the other gets one of its own"
    assert complaints(project) == [
        f"{FOLDER}/a.md:2: the id in this file stands in {FOLDER}/b.md too\n{mend}",
        f"{FOLDER}/b.md:2: the id in this file stands in {FOLDER}/a.md too\n{mend}",
    ]


def test_the_same_words_of_the_same_meeting_stand_once(project: Project) -> None:
    project.add("a", "one")
    project.add("b", "one", title="Another title")
    assert ids(project) == ["a"]
    message = f"{FOLDER}/b.md:2: these are the same words of the same meeting as {FOLDER}/a.md"
    assert complaints(project) == [f"{message}\n    mend: remove one of the two"]


@pytest.mark.parametrize("stated", [{"date": "2024-03-13"}, {"sitting": "2"}, {"committee": "scrutiny-committee"}])
def test_the_same_words_of_another_meeting_are_no_duplicate(project: Project, stated: dict[str, str]) -> None:
    project.add("a", "one")
    project.add("b", "one", **stated)
    assert (ids(project), complaints(project)) == (["a", "b"], [])


def test_a_file_of_another_kind_needs_a_look_and_a_hidden_one_nothing(project: Project) -> None:
    project.write(f"{FOLDER}/plan.txt", "Agenda item")
    project.write(f"{FOLDER}/.DS_Store", b"\0")
    (problem,) = read_holdings(project.settings()).problems
    assert (problem.path, problem.severity) == (f"{FOLDER}/plan.txt", Severity.LOOK)


def test_a_document_s_original_is_no_file_of_another_kind(project: Project) -> None:
    project.add("plan", original="plan.pdf")
    project.write(f"{FOLDER}/plan.pdf", b"%PDF")
    project.write("content/minutes/exampleshire/scrutiny-committee/plan.pdf", b"%PDF")
    project.write("content/versions/exampleshire/plan/12345678.md", "an older wording")
    (problem,) = read_holdings(project.settings()).problems
    assert problem.path == "content/minutes/exampleshire/scrutiny-committee/plan.pdf"


def test_characters_that_nobody_can_see_need_a_look(project: Project) -> None:
    project.add("a", "one\ntwo \N{RIGHT-TO-LEFT OVERRIDE}three\N{ZERO WIDTH SPACE}\n")
    assert ids(project) == ["a"]
    (problem,) = read_holdings(project.settings()).problems
    assert problem.render().split("\n") == [
        f"{FOLDER}/a.md:10: needs a look: 2 characters that nobody can see (the first is U+202E); pages leave them out",
        "    two three",
        "        ^",
        "    mend: compare the words with the council's page; nothing needs doing where they read the same",
    ]
