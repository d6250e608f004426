import hashlib
from pathlib import Path

import pytest

from generator.intake.adding.add import Account
from generator.reading import read_holdings
from tests.intake.adding.uploads import FOLDER, PLAN_ITEM, desk, meeting, outcomes, take_in, upload
from tests.projects import SITE, Project, files_of, make_project

PDF = b"%PDF-1.7\nimagined"
DOCX = b"PK\x03\x04word/document.xml"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return make_project(tmp_path)


def originals(project: Project) -> dict[str, bytes]:
    folder = files_of(project.root / FOLDER)
    return {name: content for name, content in folder.items() if not name.endswith(".md")}


def facts(project: Project) -> set[tuple[str, str]]:
    documents = read_holdings(project.settings()).documents
    return {(each.facts.original, each.facts.original_sha256) for each in documents if each.facts}


def in_full(project: Project, content: bytes) -> Account:
    return take_in(desk(project), meeting(), content, name="minutes")


@pytest.mark.parametrize(("content", "ending"), [(PDF, "pdf"), (DOCX, "docx")])
def test_the_file_is_kept_once_beside_all_that_was_read_from_it(project: Project, content: bytes, ending: str) -> None:
    sha256 = hashlib.sha256(content).hexdigest()
    assert outcomes(in_full(project, content)) == ["added", "added"]
    assert originals(project) == {f"2024-03-12-{sha256[:8]}.{ending}": content}
    assert facts(project) == {(f"2024-03-12-{sha256[:8]}.{ending}", sha256)}
    assert read_holdings(project.settings()).problems == ()


@pytest.mark.parametrize("content", [b"<html><p>minutes</html>", b"Minutes of the Cabinet"])
def test_pages_and_text_are_not_kept(project: Project, content: bytes) -> None:
    assert not in_full(project, content).over_size
    assert (originals(project), facts(project)) == ({}, {("", "")})


@pytest.mark.parametrize(("limit", "size", "kept"), [("0", 20, False), ("2", 2001, False), ("2", 2000, True)])
def test_a_file_over_the_site_s_size_is_known_by_its_hash_alone(
    project: Project, limit: str, size: int, kept: bool
) -> None:
    project.write("content/site.yml", f"{SITE}originals_up_to: {limit}\n")
    content = PDF + bytes(size - len(PDF))
    assert in_full(project, content).over_size is not kept
    assert bool(originals(project)) is kept
    assert {sha256 for _, sha256 in facts(project)} == {hashlib.sha256(content).hexdigest()}


def test_an_older_wording_still_names_the_file_it_was_read_from(project: Project) -> None:
    take_in(desk(project), upload(), PDF)
    newer = type(PLAN_ITEM)(title=PLAN_ITEM.title, text="Other words.", number=PLAN_ITEM.number)
    assert outcomes(take_in(desk(project), upload(newer), DOCX)) == ["updated"]
    assert sorted(name.rpartition(".")[2] for name in originals(project)) == ["docx", "pdf"]
    (version,) = files_of(project.root / "content/versions").values()
    assert hashlib.sha256(PDF).hexdigest().encode() in version


def test_a_file_that_no_document_names_is_reported(project: Project) -> None:
    take_in(desk(project), upload(), PDF)
    project.write(f"{FOLDER}/2024-03-12-left.pdf", PDF)
    problems = read_holdings(project.settings()).problems
    assert {problem.path for problem in problems} >= {f"{FOLDER}/2024-03-12-left.pdf"}
