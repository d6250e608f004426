"""`minutes verify`: what is stored against what was published."""

import hashlib
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator import pipeline
from generator.cli import main
from generator.model.register import text_hash
from generator.reading import read_register
from tests.projects import PLAN, TODAY, Project, make_project

FOLDER = "content/minutes/exampleshire/cabinet"
REGISTER = "content/register/exampleshire/plan.jsonl"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = make_project(tmp_path)
    project.add("plan", PLAN, original_sha256=hashlib.sha256(b"%PDF").hexdigest())
    pipeline.mint(project.settings(), TODAY)
    return project


def verify(project: Project, called: str) -> tuple[int, list[str]]:
    done = CliRunner().invoke(main, ["--root", str(project.root), "verify", called])
    assert done.exception is None or isinstance(done.exception, SystemExit)
    return done.exit_code, done.output.splitlines()


def reference(project: Project) -> str:
    return read_register(project.settings())["plan"][1].id


def test_words_that_are_as_published_agree(project: Project) -> None:
    name = reference(project)
    status, lines = verify(project, f"https://book.example/minutes/d/{name.lower()}/#c")
    digest = text_hash("the annual report be noted.")
    assert (status, lines) == (
        0,
        [
            f"agrees  {name}#c at /d/{name.lower()}/#c, published on {TODAY}",
            f"agrees  the words in the register: SHA-256 {digest}, as published",
            f"agrees  the words in {FOLDER}/plan.md: SHA-256 {digest}, as published",
        ],
    )


@pytest.mark.parametrize("called", ["plan", "/exampleshire/cabinet/2024-03-12/family-centres/", f"{FOLDER}/plan.md"])
def test_a_document_agrees_with_its_register(project: Project, called: str) -> None:
    status, lines = verify(project, str(project.root / called) if called.endswith(".md") else called)
    assert status == 0
    assert hashlib.sha256(PLAN.encode()).hexdigest() in lines[1]


@pytest.mark.parametrize("called", ["{0}", "{0}#b", "plan"])
def test_a_changed_text_differs(project: Project, called: str) -> None:
    project.add("plan", PLAN.replace("every school", "every parish"))
    status, lines = verify(project, called.format(reference(project)))
    assert status == 1
    assert lines[-1].startswith(f"differs  the {'text' if called == 'plan' else 'words'} in {FOLDER}/plan.md: SHA-256 ")


def test_a_changed_register_differs(project: Project) -> None:
    path = project.root / REGISTER
    path.write_text(path.read_text(encoding="utf-8").replace("every school", "every parish"), encoding="utf-8")
    status, lines = verify(project, f"{reference(project)}#b")
    assert status == 1
    assert lines[1].startswith("differs  the words in the register: SHA-256 ")
    assert lines[2].startswith("agrees  the words in ")


def test_words_that_are_gone_differ(project: Project) -> None:
    (project.root / f"{FOLDER}/plan.md").unlink()
    assert verify(project, reference(project))[1][-1] == "differs  its words stand in no document that can be read"
    assert verify(project, "plan")[0] == 1


def test_an_uploaded_file_is_known_by_its_bytes(project: Project) -> None:
    uploaded = project.write("../uploaded.pdf", b"%PDF")
    assert verify(project, str(uploaded)) == (0, [f"agrees  {FOLDER}/plan.md was read from this file"])
    uploaded.write_bytes(b"%PDF ")
    status, lines = verify(project, str(uploaded))
    assert (status, lines[0].partition(" of SHA")[0]) == (1, "differs  no document says that it was read from a file")


def test_what_is_neither_record_nor_file_is_refused(project: Project) -> None:
    status, lines = verify(project, "EXS-00000")
    assert (status, lines) == (1, ["Error: there is neither a record nor a file called EXS-00000"])
