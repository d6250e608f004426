from pathlib import Path

import pytest

from generator.intake.adding.bodies import committee_at, committee_named, council_at, council_named, plain_name
from generator.model.council import Council
from tests.projects import COUNCIL, make_project

WEST = (
    COUNCIL.replace("Exampleshire", "West Exampleshire")
    .replace("EXS", "WEX")
    .replace("E06000099", "E06000098")
    .replace("exampleshire.example", "west.example")
)
ALSO = "    also_called:\n      - Resources & Assets Committee\n"


@pytest.fixture
def councils(tmp_path: Path) -> tuple[Council, ...]:
    project = make_project(tmp_path)
    own_page = COUNCIL.replace("exampleshire.example/2", "exampleshire.example/mgCommitteeDetails.aspx?ID=7")
    project.write("content/councils/exampleshire.yml", own_page + ALSO)
    project.write("content/councils/west-exampleshire.yml", WEST)
    return project.settings().councils


@pytest.mark.parametrize(
    ("address", "slug"),
    [
        ("https://minutes.exampleshire.example/mgAi.aspx?ID=1", "exampleshire"),
        ("https://exampleshire.example/minutes", "exampleshire"),
        ("http://www.exampleshire.example/", "exampleshire"),
        ("https://Democracy.exampleshire.example/x", "exampleshire"),
        ("https://minutes.west.example/", "west-exampleshire"),
        ("https://notexampleshire.example/", None),
        ("https://example/", None),
        ("", None),
    ],
)
def test_a_council_is_known_by_its_hosts(councils: tuple[Council, ...], address: str, slug: str | None) -> None:
    found = council_at(address, councils)
    assert (found.slug if found else None) == slug


@pytest.mark.parametrize(
    ("words", "slug"),
    [
        ("Exampleshire Council", "exampleshire"),
        ("EXAMPLESHIRE  COUNCIL", "exampleshire"),
        ("Exampleshire", "exampleshire"),
        ("Agenda item - Budget | Exampleshire Council", "exampleshire"),
        ("Minutes of the meeting of Exampleshire Council", "exampleshire"),
        ("West Exampleshire Council", "west-exampleshire"),
        ("Meeting of West Exampleshire Council", "west-exampleshire"),
        ("North Exampleshire Council", None),
        ("Exampleshire Council of Churches", None),
        ("Exampleshire Council, West Exampleshire Council", None),
        ("A report on Exampleshire", None),
        ("", None),
    ],
)
def test_a_council_is_known_by_its_own_name_alone(councils: tuple[Council, ...], words: str, slug: str | None) -> None:
    found = council_named(words, councils)
    assert (found.slug if found else None) == slug


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Cabinet", "cabinet"),
        ("CABINET", "cabinet"),
        ("The Cabinet", "cabinet"),
        ("Scrutiny\N{NO-BREAK SPACE}Committee - Expired 18/10/22", "scrutiny-committee"),
        ("Scrutiny Committee (Expired on 18 October 2022)", "scrutiny-committee"),
        ("Resources and Assets Committee", "scrutiny-committee"),
        ("resources & assets, committee", "scrutiny-committee"),
        ("Cabinet Committee", None),
        ("Scrutiny", None),
        ("Scrutiny Committee - Transport", None),
        ("", None),
    ],
)
def test_a_committee_is_known_by_its_names_and_never_guessed(
    councils: tuple[Council, ...], name: str, slug: str | None
) -> None:
    found = committee_named(name, councils[0])
    assert (found.slug if found else None) == slug


def test_apostrophes_do_not_tell_names_apart() -> None:
    assert (
        plain_name("Children\N{RIGHT SINGLE QUOTATION MARK}s Panel")
        == plain_name("Children's  Panel")
        == "childrens panel"
    )


@pytest.mark.parametrize(
    ("address", "slug"),
    [
        ("https://minutes.exampleshire.example/ieListDocuments.aspx?CId=7&MId=40", "scrutiny-committee"),
        ("https://minutes.exampleshire.example/ieListDocuments.aspx?CId=8&MId=40", None),
        ("https://minutes.west.example/ieListDocuments.aspx?CId=7&MId=40", None),
        ("https://minutes.exampleshire.example/mgAi.aspx?ID=7", None),
        ("", None),
    ],
)
def test_a_committee_is_known_by_its_number_on_its_own_site(
    councils: tuple[Council, ...], address: str, slug: str | None
) -> None:
    found = committee_at(address, councils[0])
    assert (found.slug if found else None) == slug
