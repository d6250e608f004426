"""`minutes withdraw`, `minutes mint --accept-lost` and `minutes mend`, as a person types them."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from selectolax.lexbor import LexborHTMLParser

from generator import pipeline
from generator.cli import main, minting
from generator.model.register import Record
from generator.publishing.promises import check_promises
from generator.reading import read_register
from tests.projects import BUDGET, PLAN, TODAY, Project, files_of, make_buildable, make_project

FOLDER = "content/minutes/exampleshire/cabinet"
REGISTER = "content/register/exampleshire"
LATER = "2025-01-01"
WORDS = "officers write to every school"
REASON = "It was printed by mistake."
WITHOUT = PLAN.replace("(b) officers write to every school; and\n", "").replace("(c)", "(b)")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.setattr(minting, "this_day", lambda: LATER)
    project = make_project(tmp_path)
    project.add("plan")
    pipeline.mint(project.settings(), TODAY)
    return project


def run(project: Project, *arguments: str, status: int = 0) -> Result:
    result = CliRunner().invoke(main, ["--root", str(project.root), *arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    assert result.exit_code == status, result.output
    return result


def records(project: Project, document: str = "plan") -> dict[str, Record]:
    return {record.id: record for record in read_register(project.settings())[document]}


def reference(project: Project) -> str:
    return next(name for name in records(project) if name.startswith("EXS-"))


def test_what_stands_in_the_text_is_not_withdrawn(project: Project) -> None:
    before = files_of(project.root)
    said = run(project, "withdraw", f"{reference(project)}#b", "--reason", REASON, status=2).stderr
    assert f"the words of {reference(project)}#b still stand in the text of plan" in said
    assert files_of(project.root) == before


@pytest.mark.parametrize("called", ["{0}#b", "{0} (b)", "/d/{1}/#b", "https://book.example/minutes/d/{1}/#b"])
def test_words_that_are_gone_are_withdrawn_with_a_reason(project: Project, called: str) -> None:
    name = reference(project)
    project.add("plan", WITHOUT)
    assert f'run `minutes withdraw {name}#b --reason "..."`' in run(project, "mint", status=2).stderr
    run(project, "withdraw", called.format(name, name.lower()), "--reason", REASON)
    run(project, "mint")
    run(project, "check")
    part = records(project)["b"]
    assert (part.withdrawn, part.reason, part.text) == (LATER, REASON, f"{WORDS}; and")
    again = run(project, "withdraw", f"{name}#b", "--reason", REASON, status=2).stderr
    assert f"{name}#b was withdrawn on {LATER}" in again


def test_all_that_is_lost_is_withdrawn_at_once_if_one_says_so(project: Project) -> None:
    project.add("plan", WITHOUT)
    said = run(project, "mint", "--accept-lost").stdout
    assert said.splitlines()[0].startswith(f"withdrawn  {reference(project)}#b: a note stands at /d/")
    run(project, "check")
    assert "no longer in the council" in records(project)["b"].reason


def test_a_document_that_is_gone_is_withdrawn_only_by_its_name(project: Project) -> None:
    (project.root / f"{FOLDER}/plan.md").unlink()
    assert "the document plan was published" in run(project, "mint", "--accept-lost", status=2).stderr
    run(project, "withdraw", "plan", "--reason", REASON)
    run(project, "check")
    assert {record.withdrawn for record in records(project).values()} == {LATER}


def test_an_item_is_withdrawn_as_a_whole_and_its_wording_is_kept(project: Project) -> None:
    run(project, "withdraw", "/exampleshire/cabinet/2024-03-12/family-centres/", "--reason", REASON)
    assert not (project.root / f"{FOLDER}/plan.md").exists()
    (kept,) = files_of(project.root / "content/versions").values()
    assert PLAN.encode() in kept
    run(project, "check")


@pytest.mark.parametrize(("called", "reason"), [("EXS-00000", REASON), ("plan#action-9", REASON), ("plan", " ")])
def test_a_name_that_is_none_or_no_reason_is_refused(project: Project, called: str, reason: str) -> None:
    before = files_of(project.root)
    run(project, "withdraw", called, "--reason", reason, status=2)
    assert files_of(project.root) == before


def holding(root: Path, words: str) -> list[str]:
    """The files below a folder that hold words, whatever the case, the marks and the white space between."""
    sought = "".join(letter for letter in words.casefold() if letter.isalnum())
    texts = {name: content.decode("utf-8", "replace") for name, content in files_of(root).items()}
    return [
        name
        for name, text in texts.items()
        if sought in "".join(letter for letter in f"{name} {text}".casefold() if letter.isalnum())
    ]


@pytest.fixture
def published(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A built project in which the words stand in the minutes, an older wording, an upload and the register."""
    monkeypatch.setattr(minting, "this_day", lambda: LATER)
    project = make_buildable(tmp_path)
    project.add("plan", PLAN, original="plan.pdf", original_sha256="ab" * 32)
    project.add("budget", BUDGET, title="Budget", date="2024-04-09", original="plan.pdf", original_sha256="ab" * 32)
    project.write(f"{FOLDER}/plan.pdf", b"%PDF " + WORDS.encode())
    version = (project.root / f"{FOLDER}/plan.md").read_bytes().replace(b"waiting times", b"costs")
    project.write(
        "content/versions/exampleshire/plan/0a.md", version.replace(b"\n---\n", b"\nreplaced: 2024-04-01\n---\n")
    )
    pipeline.build(project.settings(), TODAY, lambda _: None, frozen=False)
    assert {path.split("/")[0] for path in holding(project.root, WORDS)} == {"content", "build", "site"}
    return project


@pytest.mark.parametrize("whole", [False, True])
def test_what_is_taken_down_is_nowhere_any_more(published: Project, whole: bool) -> None:
    before = read_register(published.settings())
    name = reference(published)
    done = run(published, "withdraw", "plan" if whole else f"{name}#b", "--reason", REASON, "--take-down")
    assert "Git still has the words" in done.stdout
    assert holding(published.root, WORDS) == []
    assert not (published.root / f"{FOLDER}/plan.pdf").exists()
    pipeline.build(published.settings(), LATER, lambda _: None, frozen=False)
    assert holding(published.root, WORDS) == []
    assert list(check_promises(published.settings().published, before)) == []
    told = (published.settings().published / f"d/{name.lower()}/index.html").read_text(encoding="utf-8")
    said = LexborHTMLParser(told).text()
    assert REASON in said
    assert "on 1 January 2025" in said
    gone = records(published)["b"]
    assert (gone.withdrawn, gone.reason, gone.taken_down) == (LATER, REASON, True)
    assert (gone.text, gone.sha256, gone.earlier) == ("", "", ())
    assert pipeline.read_content(published.settings(), "2026-01-01").unminted == ()


def test_taking_down_a_part_leaves_the_others_as_they_are(project: Project) -> None:
    name = reference(project)
    run(project, "withdraw", f"{name}#b", "--reason", REASON, "--take-down")
    run(project, "check")
    standing = [record for record in records(project).values() if record.stands]
    assert [(record.id, record.label) for record in standing] == [("plan", ""), (name, ""), ("a", "(a)"), ("c", "(c)")]


def test_words_that_stand_elsewhere_too_are_reported(project: Project) -> None:
    project.add("other", PLAN, title="Other", date="2024-06-01")
    run(project, "mint")
    done = run(project, "withdraw", f"{reference(project)}#b", "--reason", REASON, "--take-down", status=1)
    assert f"{FOLDER}/other.md: the words that were taken down stand here too" in done.stderr


def test_a_reason_that_says_the_words_is_refused(project: Project) -> None:
    before = files_of(project.root)
    reason = "It said that officers  write to every School; and so on."
    run(project, "withdraw", f"{reference(project)}#b", "--reason", reason, "--take-down", status=2)
    assert files_of(project.root) == before


def test_the_address_can_go_with_the_words_that_it_is_made_of(project: Project) -> None:
    run(project, "withdraw", "plan", "--reason", REASON, "--take-down", "--address-too")
    assert records(project)["plan"].address == "/exampleshire/cabinet/2024-03-12/taken-down-plan/"
    assert holding(project.root / "content/register", "family-centres") == []
