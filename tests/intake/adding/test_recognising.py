from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from generator.intake.adding.recognising import BY_HAND, Origin, Told, recognise
from generator.model.council import Council
from generator.reading.upload import RefusedError, Upload
from tests.intake.adding.uploads import PAGE, stated, upload
from tests.projects import make_project

COUNCIL_FILE = "content/councils/exampleshire.yml"


@pytest.fixture
def councils(tmp_path: Path) -> tuple[Council, ...]:
    return make_project(tmp_path).settings().councils


def reasons(origin: Origin) -> dict[str, tuple[str, str]]:
    return {found.name: (found.value, found.reason) for found in origin.found}


def refused(read: Upload, told: Told, councils: Sequence[Council]) -> tuple[str, str]:
    with pytest.raises(RefusedError) as refusal:
        recognise(read, told, councils, None)
    return refusal.value.reason, refusal.value.mend


def test_what_a_file_states_is_read_with_the_words_and_where_they_stand(councils: tuple[Council, ...]) -> None:
    origin = recognise(upload(status=stated("draft", "DRAFT minutes", "line 2")), Told(), councils, None)
    assert reasons(origin) == {
        "council": ("exampleshire", f"the address {PAGE}"),
        "committee": ("cabinet", '"Cabinet" (page title)'),
        "date": ("2024-03-12", '"Tuesday, 12th March, 2024" (page title)'),
        "source": (PAGE, f'"{PAGE}" (page title)'),
        "status": ("draft", '"DRAFT minutes" (line 2)'),
    }
    assert origin.date_reason == 'The source says "Tuesday, 12th March, 2024" (page title).'
    assert origin.status_reason == 'The source says "DRAFT minutes" (line 2).'


def test_a_council_is_read_from_its_name_where_there_is_no_address(councils: tuple[Council, ...]) -> None:
    origin = recognise(upload(url=None), Told(), councils, None)
    assert reasons(origin)["council"] == ("exampleshire", '"Exampleshire Council" (page title)')
    assert reasons(origin)["source"] == ("", "not stated")
    assert (origin.status, origin.status_reason) == ("unknown", "")


def test_an_option_counts_before_the_file_and_says_what_the_file_says(councils: tuple[Council, ...]) -> None:
    url = "http://minutes.exampleshire.example/mgai.aspx?ID=13"
    told = Told(committee="scrutiny-committee", date="2024-03", url=url, status="approved")
    origin = recognise(upload(status=stated("draft")), told, councils, None)
    assert reasons(origin) == {
        "council": ("exampleshire", "the address https://minutes.exampleshire.example/mgAi.aspx?ID=13"),
        "committee": ("scrutiny-committee", '--committee, although the file says "Cabinet" (page title)'),
        "date": ("2024-03", '--date, although the file says "Tuesday, 12th March, 2024" (page title)'),
        "source": (
            "https://minutes.exampleshire.example/mgAi.aspx?ID=13",
            f'--url, although the file says "{PAGE}" (page title)',
        ),
        "status": ("approved", '--status, although the file says "draft" (page title)'),
    }
    assert (origin.date_reason, origin.status_reason) == (BY_HAND, BY_HAND)


def test_an_option_that_says_what_the_file_says_leaves_the_file_as_the_reason(councils: tuple[Council, ...]) -> None:
    told = Told(
        council="Exampleshire Council",
        committee="cabinet",
        date="2024-03-12",
        url=PAGE.replace("https", "http") + "&x=1",
    )
    origin = recognise(upload(), told, councils, None)
    assert origin.date_reason == 'The source says "Tuesday, 12th March, 2024" (page title).'
    assert reasons(origin)["council"] == ("exampleshire", "--council")
    assert reasons(origin)["committee"] == ("cabinet", "--committee")
    assert reasons(origin)["source"] == (PAGE, "--url")


@pytest.mark.parametrize(
    ("changed", "told", "reason", "mend"),
    [
        (
            {"council": None, "url": None},
            {},
            "the file does not say which council's it is",
            "pass --council, one of: exampleshire",
        ),
        (
            {"council": stated("Otherborough Council"), "url": None},
            {},
            '"Otherborough Council" (page title) is no council of this site',
            "pass --council, one of: exampleshire",
        ),
        (
            {"committee": stated("Planning Committee")},
            {},
            '"Planning Committee" (page title) is no committee of exampleshire',
            f"pass --committee, one of: cabinet, scrutiny-committee, or add the name to {COUNCIL_FILE}",
        ),
        (
            {"date": None},
            {},
            "the file does not say of which day it is",
            "pass --date 2024-03-12, or what is known of it: 2024-03, 2024, [2024-01..2024-06]",
        ),
        (
            {},
            {"date": "12/03/2024"},
            '"12/03/2024" is not a date that exists, in EDTF',
            "pass --date 2024-03-12, or what is known of it: 2024-03, 2024, [2024-01..2024-06]",
        ),
        ({}, {"council": "otherborough"}, '--council: there is no "otherborough" here', "pass one of: exampleshire"),
        (
            {},
            {"committee": "planning"},
            '--committee: there is no "planning" here',
            "pass one of: cabinet, scrutiny-committee",
        ),
        ({}, {"url": "minutes"}, '--url: "minutes" is not an address', "pass one that begins with https://"),
    ],
)
def test_what_is_not_known_is_refused_with_what_to_pass(
    councils: tuple[Council, ...], changed: dict[str, Any], told: dict[str, str], reason: str, mend: str
) -> None:
    assert refused(upload(**changed), Told(**told), councils) == (reason, mend)


def test_someone_who_is_there_is_asked_for_what_is_missing_and_only_for_that(councils: tuple[Council, ...]) -> None:
    asked: list[tuple[str, tuple[str, ...]]] = []
    answers = iter(["exampleshire", "cabinet", " 2024-03 "])

    def ask(question: str, choices: Sequence[str]) -> str:
        asked.append((question, tuple(choices)))
        return next(answers)

    nothing = upload(council=None, committee=None, date=None, url=None)
    origin = recognise(nothing, Told(), councils, ask)
    assert asked == [
        ("the file does not say which council's it is. Which council is it?", ("exampleshire",)),
        ("the file names no committee. Which committee is it?", ("cabinet", "scrutiny-committee")),
        ("the file does not say of which day it is. Which date is it?", ()),
    ]
    assert (origin.council.slug, origin.committee.slug, origin.date.text) == ("exampleshire", "cabinet", "2024-03")
    assert [reason for _, reason in reasons(origin).values()][:3] == ["answered"] * 3
    assert origin.date_reason == BY_HAND
    assert recognise(upload(), Told(), councils, ask).date.text == "2024-03-12"
    assert len(asked) == 3


def test_hostile_words_come_to_one_line_without_what_nobody_can_see(councils: tuple[Council, ...]) -> None:
    words = "12\N{RIGHT-TO-LEFT OVERRIDE} March\n---\n2024\x1b[31m" + "x" * 5000
    origin = recognise(upload(date=stated("2024-03-12", words)), Told(), councils, None)
    assert origin.date_reason.startswith('The source says "12 March --- 2024[31mxxx')
    assert len(origin.date_reason) < 300
    assert asdict(Told()) == dict.fromkeys(asdict(Told()), "")
