"""`minutes diff`: what publishing would do, before it is done."""

import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator import pipeline
from generator.cli import comparing, main
from tests.projects import BUDGET, PLAN, TODAY, Project, files_of, make_project
from tests.test_two_branches import commit, git

LATER = "2025-01-01"
WITHOUT = PLAN.replace("(b) officers write to every school; and\n", "").replace("(c)", "(b)")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.setattr(comparing, "this_day", lambda: LATER)
    project = make_project(tmp_path / "project")
    project.add("plan")
    project.add("budget", BUDGET, title="Budget", date="2024-04-09")
    pipeline.mint(project.settings(), TODAY)
    shutil.copytree(project.root, tmp_path / "base")
    return project


def diff(project: Project, *options: str, base: str = "../base") -> tuple[int, str]:
    """What the command says, with every reference but its form hidden; it writes nothing."""
    before = files_of(project.root)
    named = str(project.root / base) if base.startswith("..") else base
    done = CliRunner().invoke(main, ["--root", str(project.root), "diff", "--base", named, *options])
    assert done.exception is None or isinstance(done.exception, SystemExit)
    assert files_of(project.root) == before
    said = re.sub("EXS-[0-9A-Z]{5}", "EXS-?????", done.output)
    return done.exit_code, re.sub("exs-[0-9a-z]{5}", "exs-?????", said)


@pytest.mark.parametrize("base", ["../base", "../base/content"])
def test_what_is_the_same_is_no_difference(project: Project, base: str) -> None:
    assert diff(project, base=base) == (0, "0 new, 0 changed, 0 corrected, 0 moved, 0 withdrawn, 0 lost\n")


def test_what_is_new_changed_and_moved_is_said_before_it_is_published(project: Project) -> None:
    project.add("plan", PLAN.replace("every school", "every primary school"), date="2024-03-13")
    project.add("roads", BUDGET.replace("RESOLVED: ", ""), title="Roads", date="2024-05", source="https://a.example/1")
    status, said = diff(project)
    assert status == 0
    expected = (Path(__file__).parent / "expected_difference.txt").read_text(encoding="utf-8")
    assert said == expected


def test_what_would_be_lost_is_said_with_the_command_and_fails(project: Project) -> None:
    project.add("plan", WITHOUT)
    status, said = diff(project)
    assert status == 1
    assert "1 lost\n\nLost: published, and nowhere in the minutes now\n  EXS-?????#b: officers write to every" in said
    assert '      restore the words, or run minutes withdraw EXS-?????#b --reason "..."\n' in said


def test_what_was_taken_down_is_told_without_its_words(project: Project) -> None:
    done = CliRunner().invoke(
        main, ["--root", str(project.root), "withdraw", "budget", "--reason", "By mistake.", "--take-down"]
    )
    assert done.exit_code == 0
    _, said = diff(project)
    assert "0 new, 0 changed, 0 corrected, 0 moved, 2 withdrawn" in said
    assert "By mistake." in said
    assert "the budget be approved" not in said


def test_markdown_keeps_strange_words_inert(project: Project) -> None:
    project.add("plan", PLAN.replace("every school", "every <b>@school</b> [x](https://a.example) | `y`"))
    _, said = diff(project, "--format", "markdown")
    line = next(line for line in said.splitlines() if "<ins>" in line and "annual" in line)
    assert "&#60;b&#62;&#64;school&#60;&#47;b&#62; &#91;x&#93;&#40;https&#58;" in line
    assert set(re.findall("<[^>]*>", line)) == {"<ins>", "</ins>", "<del>", "</del>"}
    assert "\n### Changed\n" in said


def test_a_revision_that_git_holds_is_the_base(project: Project) -> None:
    git(project, "init", "--quiet", "--initial-branch", "main")
    commit(project, "Start")
    assert diff(project, base="HEAD")[1].startswith("0 new,")
    project.add("roads", BUDGET, title="Roads", date="2024-05-14")
    assert diff(project, base="main")[1].startswith("2 new,")
    commit(project, "Roads")
    assert diff(project, base="HEAD^1")[1].startswith("2 new,")


@pytest.mark.parametrize("base", ["nowhere", "--output=x", "main:content"])
def test_a_base_that_is_nothing_is_refused(project: Project, base: str) -> None:
    git(project, "init", "--quiet", "--initial-branch", "main")
    status, said = diff(project, base=base)
    assert status == 2
    assert "is neither a folder nor a revision with content/" in said
