"""Two branches that add documents, merged by git itself."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator import pipeline
from generator.cli import main
from generator.model.register import RecordKind
from generator.reading import read_register
from tests.projects import BUDGET, PLAN, TODAY, Project, make_project

LATER = "2024-06-01"
MEETING = "/exampleshire/cabinet/2024-03-12/"
REGISTER = "content/register/exampleshire"
Work = Callable[[Project], None]


def git(project: Project, *words: str) -> str:
    """What git says; whose name and settings count for nothing here."""
    settings = ["-c", "user.name=A Clerk", "-c", "user.email=clerk@example.org", "-c", "commit.gpgsign=false"]
    command = ["git", *settings, *words]
    return subprocess.run(command, cwd=project.root, capture_output=True, text=True, check=True).stdout


def commit(project: Project, message: str) -> None:
    git(project, "add", "--all")
    git(project, "commit", "--quiet", "--message", message)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = make_project(tmp_path)
    git(project, "init", "--quiet", "--initial-branch", "main")
    project.add("plan")
    pipeline.mint(project.settings(), TODAY)
    commit(project, "Start")
    return project


def merged(project: Project, one: Work, other: Work) -> None:
    """Do each work on a branch of its own, mint there, and merge the two."""
    for branch, work, day in (("one", one, TODAY), ("other", other, LATER)):
        git(project, "switch", "--quiet", "--create", branch, "main")
        work(project)
        pipeline.mint(project.settings(), day)
        commit(project, branch)
    git(project, "switch", "--quiet", "main")
    git(project, "merge", "--quiet", "one")
    git(project, "merge", "--quiet", "--no-edit", "other")


def adding(name: str, text: str, **stated: str) -> Work:
    """The work of adding one document."""

    def work(project: Project) -> None:
        project.add(name, text, **stated)

    return work


def run(project: Project, *arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(main, ["--root", str(project.root), *arguments])
    assert done.exception is None or isinstance(done.exception, SystemExit)
    return done.exit_code, done.output


def test_documents_added_on_two_branches_merge_cleanly(project: Project) -> None:
    merged(
        project,
        adding("budget", BUDGET, title="Budget"),
        adding("roads", BUDGET, title="Roads", date="2024-05-14"),
    )
    assert run(project, "check")[0] == 0
    assert sorted(read_register(project.settings())) == ["budget", "plan", "roads"]


def test_two_items_of_one_title_at_one_meeting_are_told_apart(project: Project) -> None:
    merged(
        project,
        adding("zebra", BUDGET, title="Budget"),
        adding("apple", BUDGET.replace("approved", "refused"), title="Budget"),
    )
    status, said = run(project, "check")
    assert status != 0
    assert "the address /exampleshire/cabinet/2024-03-12/budget/ is held in" in said
    assert "mend: run `minutes mend`" in said
    said = f"{REGISTER}/apple.jsonl: {MEETING}budget/ is {MEETING}budget-2/ now\n"
    assert run(project, "mend") == (0, said)
    assert run(project, "check")[0] == 0
    assert run(project, "mend") == (0, "Nothing is held twice.\n")
    addresses = {name: records[0].address[-10:] for name, records in read_register(project.settings()).items()}
    assert (addresses["zebra"], addresses["apple"]) == ("12/budget/", "/budget-2/")


def test_one_reference_given_out_twice_is_told_apart(project: Project) -> None:
    def same_reference(document: str, date: str) -> Work:
        def work(project: Project) -> None:
            project.add(document, PLAN, title=document, date=date)
            pipeline.mint(project.settings(), TODAY if document == "older" else LATER)
            path = project.root / f"{REGISTER}/{document}.jsonl"
            (_, given, *_) = read_register(project.settings())[document]
            text = (
                path.read_text(encoding="utf-8").replace(given.id, "EXS-ZZZZZ").replace(given.id.lower(), "exs-zzzzz")
            )
            path.write_text(text, encoding="utf-8")

        return work

    merged(project, same_reference("older", "2024-07-01"), same_reference("newer", "2024-07-02"))
    status, said = run(project, "check")
    assert status != 0
    assert "the address /d/exs-zzzzz/ is held in" in said
    assert run(project, "mend")[0] == 0
    assert run(project, "check")[0] == 0
    register = read_register(project.settings())
    older, newer = (
        {record.id: record for record in register[name] if record.kind is RecordKind.DECISION}
        for name in ("older", "newer")
    )
    assert list(older) == ["EXS-ZZZZZ"]
    assert not set(older) & set(newer)
    assert {record.parent for record in register["newer"] if record.kind is RecordKind.LIMB} == set(newer)


def test_a_document_that_both_branches_named_alike_is_told_apart(project: Project) -> None:
    def add(name: str) -> Work:
        def work(project: Project) -> None:
            path = project.add("twin", BUDGET.replace("budget", name), title=name, date="2024-08-01")
            path.rename(path.with_name(f"{name}.md"))

        return work

    git(project, "switch", "--quiet", "main")
    add("apples")(project)
    pipeline.mint(project.settings(), TODAY)
    add("bridges")(project)
    status, said = run(project, "check")
    assert status != 0
    assert "run `minutes mend`" in said
    status, said = run(project, "mend")
    assert "bridges.md: its id is twin-" in said
    pipeline.mint(project.settings(), LATER)
    assert run(project, "check")[0] == 0
    assert read_register(project.settings())["twin"][0].text == "apples"


def test_a_line_that_stands_twice_in_one_file_is_put_in_order(project: Project) -> None:
    path = project.root / f"{REGISTER}/plan.jsonl"
    lines = path.read_text(encoding="utf-8")
    path.write_text(lines + lines.splitlines(keepends=True)[-1], encoding="utf-8")
    assert run(project, "check")[0] != 0
    assert run(project, "mend") == (0, f"{REGISTER}/plan.jsonl: each record stands once now\n")
    assert path.read_text(encoding="utf-8") == lines


def test_a_document_with_two_register_files_keeps_the_older(project: Project) -> None:
    lines = (project.root / f"{REGISTER}/plan.jsonl").read_text(encoding="utf-8")
    project.write("content/register/west/plan.jsonl", lines.replace(TODAY, LATER))
    assert run(project, "check")[0] != 0
    run(project, "mend")
    assert run(project, "check")[0] == 0
    assert (project.root / f"{REGISTER}/plan.jsonl").read_text(encoding="utf-8") == lines
    assert not (project.root / "content/register/west/plan.jsonl").exists()
