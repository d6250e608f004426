"""Real builds, with MkDocs and Pagefind, of a small project."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from generator import pipeline
from generator.model.problem import GeneratorError
from generator.pipeline import Report
from generator.publishing.promises import check_promises
from tests.projects import BUDGET, PLAN, ROOT, TODAY, Project, files_of, header, make_buildable, times_of

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
REGISTER = "content/register/exampleshire/plan.jsonl"
LATER = "2025-01-01"


def build(project: Project, *, today: str = TODAY, frozen: bool = False) -> Report:
    return pipeline.build(project.settings(), today, lambda _: None, frozen=frozen)


def refused(project: Project, *, frozen: bool = False) -> str:
    """What a build that must fail says, once it has left the last site as it was."""
    site = files_of(project.settings().published)
    with pytest.raises(GeneratorError) as caught:
        build(project, today=LATER, frozen=frozen)
    assert site
    assert files_of(project.settings().published) == site
    return str(caught.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """A project that was built once, and the report of that."""

    project: Project
    report: Report


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    project = make_buildable(tmp_path_factory.mktemp("built"))
    return Built(project=project, report=build(project))


@pytest.fixture
def project(built: Built, tmp_path: Path) -> Project:
    """A copy of the built project, with its times, for one test to change."""
    shutil.copytree(built.project.root, tmp_path / "project")
    return Project(root=tmp_path / "project")


def test_a_build_makes_the_site_and_counts_what_it_made(built: Built) -> None:
    settings, report = built.project.settings(), built.report
    counted = (report.councils, report.meetings, report.items, report.decisions, report.limbs)
    assert counted == (1, 2, 2, 2, 4)
    assert report.problems == ()
    assert report.pages == sum(name.endswith(".md") for name in files_of(settings.docs))
    assert 0 < report.searchable < report.pages
    assert (settings.published / "exampleshire/cabinet/2024-03-12/family-centres/index.html").is_file()
    assert (settings.published / "pagefind/pagefind.js").is_file()
    assert not (settings.root / "build/site").exists()


def test_the_site_is_dated_by_its_newest_id_not_by_the_day_of_the_build(built: Built) -> None:
    sitemap = (built.project.settings().published / "sitemap.xml").read_text(encoding="utf-8")
    assert set(re.findall("<lastmod>([^<]*)", sitemap)) == {TODAY}


def test_the_sitemap_bears_the_day_of_each_pages_own_records(project: Project) -> None:
    budget = project.root / "content/register/exampleshire/budget.jsonl"
    project.write(
        "content/register/exampleshire/budget.jsonl", budget.read_bytes().replace(b"2024-05-01", b"2024-04-30")
    )
    build(project)
    days = days_in_sitemap(project)
    decision = next(name for name in days if name.startswith("d/") and days[name] == "2024-04-30")
    assert decision in budget.read_text(encoding="utf-8").lower()
    cabinet = "exampleshire/cabinet/"
    expected = {
        "": TODAY,
        "about/": "",
        "data/": TODAY,
        cabinet: TODAY,
        f"{cabinet}2024-03-12/family-centres/": TODAY,
        f"{cabinet}2024-04-09/": "2024-04-30",
        f"{cabinet}2024-04-09/budget/": "2024-04-30",
    }
    assert {path: days[path] for path in expected} == expected


def days_in_sitemap(project: Project) -> dict[str, str]:
    """Return the day of each address in the sitemap, by its path below the site's; nothing where it bears none."""
    root = ET.parse(project.settings().published / "sitemap.xml").getroot()  # noqa: S314  # our own file
    places = {child.findtext(f"{SITEMAP}loc", ""): child.findtext(f"{SITEMAP}lastmod", "") for child in root}
    return {place.removeprefix("https://book.example/minutes/"): day for place, day in places.items()}


def test_the_sitemap_names_every_page_and_nothing_else(built: Built) -> None:
    published = built.project.settings().published
    pages = {file.parent.relative_to(published).as_posix() + "/" for file in published.rglob("index.html")}
    assert set(days_in_sitemap(built.project)) == {"" if page == "./" else page for page in pages}


def test_a_build_gives_every_id_once(built: Built) -> None:
    assert sorted(files_of(built.project.root / "content/register")) == [
        "exampleshire/budget.jsonl",
        "exampleshire/plan.jsonl",
    ]
    reading = pipeline.read_content(built.project.settings(), LATER)
    assert (reading.unminted, reading.problems) == ((), ())


def test_a_second_build_changes_nothing(project: Project) -> None:
    folders = (project.root / "content", project.settings().docs)
    before = [(files_of(folder), times_of(folder)) for folder in folders]
    site = files_of(project.settings().published, "pagefind")
    assert build(project, today=LATER).problems == ()
    assert [(files_of(folder), times_of(folder)) for folder in folders] == before
    assert files_of(project.settings().published, "pagefind") == site


def test_a_new_document_that_cannot_be_read_is_left_out_and_the_rest_builds(project: Project) -> None:
    project.add("bad", b"Agenda item\n\xff\n")
    project.add("good", BUDGET, title="Roads", date="2024-05-14")
    report = build(project)
    assert report.items == 3
    assert [(problem.path, problem.line) for problem in report.problems] == [
        ("content/minutes/exampleshire/cabinet/bad.md", 10)
    ]
    assert not (project.root / "content/register/exampleshire/bad.jsonl").exists()
    assert (project.settings().published / "exampleshire/cabinet/2024-05-14/roads/index.html").is_file()


def test_a_published_document_that_cannot_be_read_stops_the_publication(project: Project) -> None:
    project.add("plan", b"Agenda item\n\xff\n")
    docs, register = files_of(project.settings().docs), files_of(project.settings().register)
    said = refused(project)
    assert "content/minutes/exampleshire/cabinet/plan.md:10: expected UTF-8 text; this byte is not" in said
    assert f"{REGISTER}: the document plan was published and cannot be read now" in said
    assert (files_of(project.settings().docs), files_of(project.settings().register)) == (docs, register)


def test_a_published_document_that_is_gone_stops_the_publication(project: Project) -> None:
    (project.root / "content/minutes/exampleshire/cabinet/plan.md").unlink()
    assert f"{REGISTER}: the document plan was published and cannot be read now" in refused(project)


def test_published_words_that_are_gone_stop_the_publication(project: Project) -> None:
    project.add("plan", PLAN.replace("(b) officers write to every school; and\n", ""))
    assert "/#b was published and no longer stands in this text" in refused(project)


def test_frozen_gives_no_ids_and_names_the_command(project: Project) -> None:
    project.add("new", BUDGET, title="Roads", date="2024-05-14")
    before = files_of(project.root / "content"), files_of(project.settings().docs)
    assert refused(project, frozen=True) == (
        "content/minutes/exampleshire/cabinet/new.md: this document has records without a permanent id\n"
        "    mend: run `minutes mint` and commit content/register"
    )
    assert (files_of(project.root / "content"), files_of(project.settings().docs)) == before


def test_what_mkdocs_refuses_is_not_published(project: Project) -> None:
    project.write("content/pages/about.md", "---\ntitle: About\ndescription: A.\n---\n\n[Gone](absent.md)\n")
    said = refused(project)
    assert "mkdocs.yml: WARNING" in said
    assert "absent.md" in said


def test_a_page_that_people_wrote_wrongly_is_not_published(project: Project) -> None:
    project.write("content/pages/about.md", "Words\n")
    assert "content/pages/about.md:1: this file has no front matter" in refused(project)


def test_a_promised_address_that_would_not_answer_is_not_published(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    register = (project.root / REGISTER).read_text(encoding="utf-8")
    project.write(REGISTER, register.replace('"address": "/d/exs-', '"address": "/d/old-exs-', 1))
    monkeypatch.setattr("generator.pages.all.make_departed", lambda _: iter(()))
    said = refused(project)
    assert "content/register: /d/old-exs-" in said
    assert "promised for plan, would not answer" in said


RELETTERED = PLAN.replace("(c)", "(d)").replace("(b)", "(b) the Chair be thanked for twenty years;\n(c)")


def test_every_address_answers_after_everything_moved(project: Project) -> None:
    old = pipeline.read_content(project.settings(), TODAY).held
    project.add("plan", RELETTERED, date="2024-03-13")
    project.add("budget", BUDGET, title="Money", date="2024-04-09", committee="scrutiny-committee")
    build(project, today=LATER)
    published = project.settings().published
    assert list(check_promises(published, old)) == []
    moved = (published / "exampleshire/cabinet/2024-03-12/family-centres/index.html").read_text(encoding="utf-8")
    now = "exampleshire/cabinet/2024-03-13/family-centres/"
    assert '<meta http-equiv="refresh" content="0; url=../../2024-03-13/family-centres/">' in moved
    assert f'<link rel="canonical" href="https://book.example/minutes/{now}">' in moved
    build(project, today="2025-02-02", frozen=True)


def test_a_set_up_that_cannot_index_is_not_published(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.publishing.search.pagefind_bin.get_executable", lambda: "/absent/pagefind")
    assert "Pagefind could not be run" in refused(project)


PLACES = [
    {"TZ": "EST+11", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
    {"TZ": "XST-14", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "2024"},
]


def test_two_builds_anywhere_give_the_same_bytes(built: Built, tmp_path: Path) -> None:
    results = []
    for number, place in enumerate(PLACES):
        folder = tmp_path / ("deep/" * number) / "project"
        shutil.copytree(built.project.root, folder, ignore=shutil.ignore_patterns("build", "site"))
        done = build_elsewhere(folder, place)
        assert done.returncode == 0, done.stderr
        assert "1 council, 2 meetings, 2 items, 2 decisions, 4 limbs" in done.stdout
        results.append((files_of(folder / "build/docs"), files_of(folder / "site", "pagefind")))
    settings = built.project.settings()
    assert results[0] == results[1]
    assert results[0] == (files_of(settings.docs), files_of(settings.published, "pagefind"))


def build_elsewhere(folder: Path, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Build the project in `folder` with the command itself, in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "generator", "--root", str(folder), "build", "--frozen"],
        cwd=folder,
        env={**os.environ, **environment, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_an_older_wording_is_shown_on_a_page_of_its_own(project: Project) -> None:
    older = header({"id": "plan", "replaced": "2024-04-20"})
    project.write("content/versions/exampleshire/plan/0a1b2c3d.md", older + PLAN.replace("approved", "noted"))
    build(project)
    item = project.settings().published / "exampleshire/cabinet/2024-03-12/family-centres"
    assert "noted" in (item / "history/index.html").read_text(encoding="utf-8")
    assert 'href="history/"' in (item / "index.html").read_text(encoding="utf-8")


def test_an_older_wording_that_cannot_be_read_is_reported_and_left_out(project: Project) -> None:
    project.write("content/versions/exampleshire/plan/0a1b2c3d.md", "Words\n")
    report = build(project)
    assert [problem.path for problem in report.problems] == ["content/versions/exampleshire/plan/0a1b2c3d.md"]


def test_cards_are_drawn_once_and_taken_from_the_cache_after_that(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    cards = files_of(project.settings().published / "assets/cards")
    assert len([name for name in cards if name.startswith("d/")]) == 2
    monkeypatch.setattr("generator.publishing.cards.shelf.draw_card", lambda _: b"drawn again")
    build(project)
    assert files_of(project.settings().published / "assets/cards") == cards
