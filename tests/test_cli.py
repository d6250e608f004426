import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from tests.projects import ROOT, SITE, Project, header, make_project

FOLDER = "content/minutes/exampleshire/cabinet"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = make_project(tmp_path)
    project.write("content/site.yml", SITE + "contact: people@book.example\n")
    project.add("plan")
    return project


def run(project: Project, *arguments: str) -> Result:
    """What a command says and returns; an exception that it did not foresee fails the test."""
    result = CliRunner().invoke(main, ["--root", str(project.root), *arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


def test_mint_says_what_it_did_and_does_it_once(project: Project) -> None:
    assert run(project, "mint").stdout == "1 document got ids.\n"
    register = (project.root / "content/register/exampleshire/plan.jsonl").read_bytes()
    assert run(project, "mint").stdout == "Nothing to mint.\n"
    assert (project.root / "content/register/exampleshire/plan.jsonl").read_bytes() == register


def test_mint_reports_what_it_left_out(project: Project) -> None:
    project.add("bad", b"\xff")
    done = run(project, "mint")
    assert (done.exit_code, done.stdout) == (0, "1 document got ids.\n")
    assert done.stderr.startswith(f"{FOLDER}/bad.md:9: expected UTF-8 text")


def test_mint_writes_nothing_where_something_published_is_lost(project: Project) -> None:
    run(project, "mint")
    project.add("new", "Agenda item\n\nRoads\n\nMinutes:\n\nThe report was given.\n")
    (project.root / f"{FOLDER}/plan.md").unlink()
    done = run(project, "mint")
    assert done.exit_code == 2
    assert "the document plan was published and cannot be read now" in done.stderr
    assert not (project.root / "content/register/exampleshire/new.jsonl").exists()


def test_check_of_sound_content_is_0(project: Project) -> None:
    run(project, "mint")
    done = run(project, "check")
    assert (done.exit_code, done.stdout, done.stderr) == (0, "0 to mend, 0 to look at.\n", "")


def test_check_counts_a_missing_id_as_an_error(project: Project) -> None:
    done = run(project, "check")
    assert (done.exit_code, done.stdout) == (1, "1 to mend, 0 to look at.\n")
    assert "mend: run `minutes mint` and commit content/register" in done.stderr
    assert not (project.root / "content/register").exists()


def test_check_does_not_fail_on_what_only_needs_a_look(project: Project) -> None:
    run(project, "mint")
    project.write(f"{FOLDER}/left.txt", "Agenda item\n")
    done = run(project, "check")
    assert (done.exit_code, done.stdout) == (0, "0 to mend, 1 to look at.\n")
    assert done.stderr.startswith(f"{FOLDER}/left.txt: needs a look: this file is not read\n")


@pytest.mark.parametrize(
    ("stated", "looks"),
    [
        ("", 1),
        ("repository: https://code.example/minute-book\n", 1),
        ("repository: https://github.com/someone/minute-book\n", 0),
    ],
)
def test_check_asks_for_a_look_where_nobody_can_report_a_mistake(project: Project, stated: str, looks: int) -> None:
    run(project, "mint")
    project.write("content/site.yml", SITE + stated)
    done = run(project, "check")
    assert (done.exit_code, done.stdout) == (0, f"0 to mend, {looks} to look at.\n")
    assert ("readers cannot report a mistake" in done.stderr) == bool(looks)


def test_check_says_nothing_of_that_while_the_site_is_only_a_preview(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("SITE_URL", "GITHUB_REPOSITORY"):
        monkeypatch.delenv(name, raising=False)
    run(project, "mint")
    project.write("content/site.yml", SITE.replace("https://book.example/minutes/", "auto"))
    assert run(project, "check").stdout == "0 to mend, 0 to look at.\n"


def test_check_of_a_broken_set_up_is_2(project: Project) -> None:
    project.write("content/site.yml", SITE.replace("tagline", "taglin"))
    done = run(project, "check")
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith('content/site.yml:1: the key "tagline" is missing\n')


def test_check_speaks_to_github_in_lines_of_its_own(project: Project) -> None:
    run(project, "mint")
    project.add("bad, 100%:1", id="bad", date="soon")
    project.write(f"{FOLDER}/left.txt", "Agenda item\n")
    done = run(project, "check", "--format", "github")
    error, warning, count = done.stdout.splitlines()
    assert done.exit_code == 1
    assert error.startswith(f'::error file={FOLDER}/bad%2C 100%25%3A1.md,line=6,col=1::"soon" names no year, and')
    assert warning == (
        f"::warning file={FOLDER}/left.txt,line=1,col=1::this file is not read. minutes are stored as .md files with "
        "front matter; move this file or add its text as one"
    )
    assert count == "1 to mend, 1 to look at."


def test_check_speaks_to_github_of_a_broken_set_up_too(project: Project) -> None:
    project.write("content/site.yml", SITE.replace("tagline", "taglin"))
    done = run(project, "check", "--format", "github")
    assert done.exit_code == 2
    assert done.stdout.startswith('::error file=content/site.yml,line=1,col=1::the key "tagline" is missing. add')


def test_build_of_a_broken_set_up_is_2_and_writes_nothing(project: Project) -> None:
    project.write("content/register/exampleshire/plan.jsonl", "<<<<<<< HEAD\n")
    done = run(project, "build")
    assert done.exit_code == 2
    assert done.stderr.endswith("the register is only ever added to\n")
    assert not (project.root / "build").exists()


def test_build_says_how_many_it_left_out(project: Project) -> None:
    shutil.copy(ROOT / "mkdocs.yml", project.root)
    shutil.copytree(ROOT / "overrides", project.root / "overrides")
    project.add("bad", b"\xff")
    done = run(project, "build")
    assert done.exit_code == 0
    assert done.stderr.startswith(f"{FOLDER}/bad.md:9: expected UTF-8 text")
    assert done.stdout.splitlines()[-2:] == ["Problems: 1 to mend, 0 to look at.", "Look at it with: make serve"]


def test_explain_prints_each_line_beside_its_rule(project: Project) -> None:
    lines = run(project, "explain", str(project.root / f"{FOLDER}/plan.md")).stdout.splitlines()
    first = header().count("\n") + 1
    assert lines[0].split() == [str(first), "furniture", "Agenda", "item"]
    assert lines[1].split() == [str(first + 1), "blank"]
    assert lines[10].split(maxsplit=2) == [str(first + 10), "decision", "RESOLVED that:"]


def test_explain_prints_one_json_object(project: Project) -> None:
    text = "Agenda item\n\nBudget\n\nRESOLVED: That the budget \N{EN DASH} all of it \N{EN DASH} be approved.\n"
    bare = project.write("bare.txt", text)
    reading = json.loads(run(project, "explain", "--json", str(bare)).stdout)
    assert reading["schema"] == 1
    assert reading["text"] == text
    assert (reading["council"], reading["committee"], reading["date"], reading["problems"]) == (None, None, None, [])
    (limb,) = reading["items"][0]["decisions"][0]["limbs"]
    assert reading["text"][limb["start"] : limb["end"]] == limb["text"]


@pytest.mark.parametrize(("content", "expected"), [(None, "cannot be opened"), (b"one\n\xff", "expected UTF-8 text")])
def test_explain_of_what_is_no_text_is_1(project: Project, content: bytes | None, expected: str) -> None:
    if content is not None:
        project.write("bare.txt", content)
    done = run(project, "explain", str(project.root / "bare.txt"))
    assert (done.exit_code, done.stdout) == (1, "")
    assert expected in done.stderr
