import re
from pathlib import Path

import pytest

from generator.model.problem import GeneratorError
from generator.settings.rules import RESERVED
from tests.projects import COUNCIL, GLOSSARY, ORGANISATIONS, ROOT, SITE, THEMES, Project, make_project

OTHER = COUNCIL.replace("EXS", "WEX").replace("E06000099", "E06000098").replace("Exampleshire", "West Exampleshire")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return make_project(tmp_path)


def complaint(project: Project) -> str:
    with pytest.raises(GeneratorError) as caught:
        project.settings()
    return str(caught.value)


def test_settings_hold_what_the_files_say(project: Project) -> None:
    project.write("content/councils/west-exampleshire.yml", OTHER + "ended: 2023-03-31\n")
    settings = project.settings()
    assert [council.slug for council in settings.councils] == ["exampleshire", "west-exampleshire"]
    assert str(settings.councils[1].ended) == "2023-03-31"
    assert [committee.slug for committee in settings.councils[0].committees] == ["cabinet", "scrutiny-committee"]
    assert settings.themes[0].words == ("early help", "family centre*")
    assert settings.terms[0].forms == ("scrutiny",)
    assert settings.organisations[0].kind == "company"
    assert settings.site.base_path == "/minutes/"


def test_every_problem_of_every_file_comes_at_once(project: Project) -> None:
    project.write("content/site.yml", SITE.replace("tagline:", "taglin:"))
    project.write("content/themes.yml", THEMES.replace("words:\n    - foster carers", "words: foster carers"))
    project.write("content/councils/exampleshire.yml", COUNCIL.replace("kind: cabinet", "kind: quango"))
    assert complaint(project) == (
        'content/site.yml:1: the key "tagline" is missing\n'
        "    name: The Exampleshire Book\n"
        "    ^\n"
        "    mend: add `tagline:`; expected one sentence on one line that says what the site is\n"
        'content/site.yml:2: "taglin" is not a key of this file\n'
        "    taglin: What Exampleshire's committees decided.\n"
        "    ^\n"
        "    mend: use one of: name, tagline, address, language, contact, repository, originals_up_to, first_host\n"
        'content/themes.yml:10: foster-care.words: "foster carers" is not what belongs here\n'
        "      words: foster carers\n"
        "      ^\n"
        "    mend: expected a list of words and phrases that lead to the theme, each once\n"
        'content/councils/exampleshire.yml:10: committees.cabinet.kind: "quango" is not what belongs here\n'
        "        kind: quango\n"
        "        ^\n"
        "    mend: expected one of council, cabinet, scrutiny, panel, board, committee"
    )


def test_a_key_that_is_no_short_name_is_shown_at_its_own_line(project: Project) -> None:
    project.write("content/themes.yml", THEMES.replace("foster-care:", "Foster Care:"))
    assert complaint(project).startswith('content/themes.yml:7: "Foster Care" cannot be a key here\n    Foster Care:')


@pytest.mark.parametrize("name", ["site", "themes", "glossary", "organisations"])
def test_a_missing_file_is_named(project: Project, name: str) -> None:
    (project.root / f"content/{name}.yml").unlink()
    assert complaint(project) == f"content/{name}.yml: this file is missing\n    mend: restore it; the site needs it"


def test_an_empty_file_lacks_its_keys(project: Project) -> None:
    project.write("content/site.yml", "")
    assert 'content/site.yml:1: the key "address" is missing' in complaint(project)


def test_a_file_that_is_not_utf8_is_named_with_the_byte(project: Project) -> None:
    project.write("content/site.yml", "name: Caf\xe9\n".encode("latin-1"))
    assert complaint(project) == "content/site.yml: not UTF-8 at byte 9\n    mend: save it as UTF-8"


@pytest.mark.parametrize(
    ("own", "what", "line"),
    [
        (("WEX", "EXS"), 'the code "EXS"', 3),
        (("E06000098", "E06000099"), 'the GSS code "E06000099"', 4),
    ],
)
def test_two_councils_cannot_hold_one_code(project: Project, own: tuple[str, str], what: str, line: int) -> None:
    project.write("content/councils/west-exampleshire.yml", OTHER.replace(*own))
    said = complaint(project)
    first = "first in content/councils/exampleshire.yml"
    assert said.startswith(f"content/councils/west-exampleshire.yml:{line}: {what} stands twice; {first}\n")
    assert said.endswith("mend: keep it in one place")


@pytest.mark.parametrize(
    ("name", "text", "form"),
    [("glossary", GLOSSARY, "scrutiny"), ("organisations", ORGANISATIONS, "the Trust")],
)
def test_a_form_belongs_to_one_entry(project: Project, name: str, text: str, form: str) -> None:
    project.write(f"content/{name}.yml", text + text.replace(text.split(":", 1)[0], "another", 1))
    assert f'the form "{form}" stands twice; first in content/{name}.yml' in complaint(project)


@pytest.mark.parametrize("name", ["themes", "d", "search"])
def test_a_council_cannot_take_the_name_of_a_page(project: Project, name: str) -> None:
    (project.root / "content/councils/exampleshire.yml").rename(project.root / f"content/councils/{name}.yml")
    assert f'content/councils/{name}.yml:1: the site has a page called "{name}" already' in complaint(project)


def test_neither_a_council_nor_a_committee_stands_where_a_year_does(project: Project) -> None:
    project.write("content/councils/exampleshire.yml", COUNCIL.replace("  cabinet:", '  "2021-2022":'))
    project.write("content/councils/2021.yml", OTHER)
    said = complaint(project)
    assert 'content/councils/2021.yml:1: "2021" is where the site has a year' in said
    assert 'content/councils/exampleshire.yml:8: "2021-2022" is where the site has a year' in said


def test_every_page_in_the_navigation_is_reserved() -> None:
    pages = re.findall("^  - [^:]+: ([a-z]+)", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"), re.MULTILINE)
    assert "decisions" in pages
    assert {*pages} - {"index"} <= RESERVED


@pytest.mark.parametrize("name", ["West Exampleshire", "exampleshire_", "Exampleshire"])
def test_a_councils_file_name_can_stand_in_an_address(project: Project, name: str) -> None:
    (project.root / "content/councils/exampleshire.yml").rename(project.root / f"content/councils/{name}.yml")
    assert f'"{name}" cannot stand in an address' in complaint(project)


def test_a_council_cannot_end_on_a_day_that_is_not(project: Project) -> None:
    project.write("content/councils/exampleshire.yml", COUNCIL + "ended: 2023-02-31\n")
    assert complaint(project) == (
        "content/councils/exampleshire.yml:18: ended: there is no such day\n"
        "    ended: 2023-02-31\n"
        "    ^\n"
        "    mend: write a real day, such as 2023-03-31"
    )
