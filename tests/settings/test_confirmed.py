"""What people confirm is read as strings, and everything that is wrong with it is told at once."""

from pathlib import Path

import pytest

from generator.model.follow_through import StepKind
from generator.model.problem import GeneratorError
from tests.projects import make_project

CONFIRMED = """\
# A clerk's own.
- part: EXS-7K3QF#a
  state: reported back
  record: exs-2
  quotation: It was done on 12:30.
  who: The Clerk
  when: 2024-04-02
- part: EXS-7K3QF#b
  state: revised date
  record: exs-2
  quotation: It was put back.
  who: The Clerk
  when: 2024-04-02
  revised: 2024-06
"""
REJECTED = """\
- part: EXS-7K3QF#a
  state: wrong link
  record: exs-2
  who: The Clerk
  when: 2024-04-02
  why: It speaks of the other survey.
"""
MATTERS = """\
early-help-plan:
  name: Early Help Plan
  plain: A plan.
  council: exampleshire
  names: [Early Help Plan]
"""
FILE = "content/follow-through/exampleshire.yml"


def test_both_files_may_be_missing(tmp_path: Path) -> None:
    settings = make_project(tmp_path).settings()
    assert (settings.confirmations, settings.matters) == ((), ())


def test_confirmations_know_their_place(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    project.write(FILE, CONFIRMED)
    first, second = project.settings().confirmations
    assert (first.state, first.when, first.quotation) == (StepKind.REPORTED_BACK, "2024-04-02", "It was done on 12:30.")
    assert (first.path, first.line, first.source) == (FILE, 2, "- part: EXS-7K3QF#a")
    assert (second.line, second.revised) == (8, "2024-06")


def test_rejections_stand_among_confirmations(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    project.write(FILE, CONFIRMED + REJECTED + REJECTED.replace("  why: It speaks of the other survey.\n", ""))
    settings = project.settings()
    first, second = settings.rejections
    assert len(settings.confirmations) == 2
    assert (first.part, first.record, first.why) == ("EXS-7K3QF#a", "exs-2", "It speaks of the other survey.")
    assert (first.path, first.line, first.source) == (FILE, 15, "- part: EXS-7K3QF#a")
    assert second.why == ""


def test_matters_are_read(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    project.write("content/matters.yml", MATTERS)
    (matter,) = project.settings().matters
    assert (matter.slug, matter.council, matter.names) == ("early-help-plan", "exampleshire", ("Early Help Plan",))


@pytest.mark.parametrize(
    ("path", "text", "messages"),
    [
        (FILE, CONFIRMED.replace("state: reported back", "state: done"), ['0.state: "done" is not what belongs here']),
        (FILE, CONFIRMED.replace("  who: The Clerk\n", "", 1), ['0: the key "who" is missing']),
        (FILE, CONFIRMED.replace("2024-04-02", "2024-04-31"), ["when: there is no such day"] * 2),
        (
            FILE,
            CONFIRMED.replace("  revised: 2024-06\n", ""),
            ["a revised date and its new date belong together"],
        ),
        (
            FILE,
            CONFIRMED.replace("  quotation: It was put back.\n", ""),
            ['the key "quotation" is missing'],
        ),
        (FILE, REJECTED + "  quotation: It was done.\n", ["a wrong link has no quotation"]),
        (FILE, CONFIRMED + "  why: It is so.\n", ["why: only a wrong link has a reason"]),
        (FILE, REJECTED + "  revised: 2024-06\n", ["a revised date and its new date belong together"]),
        ("content/follow-through/nowhere.yml", CONFIRMED, ['there is no council "nowhere"']),
        (
            "content/matters.yml",
            MATTERS.replace("council: exampleshire", "council: nowhere"),
            ['there is no council "nowhere"'],
        ),
        (
            "content/matters.yml",
            MATTERS + MATTERS.replace("early-help-plan", "other-plan"),
            ['the name "Early Help Plan" is early-help-plan\u2019s already'],
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_place(tmp_path: Path, path: str, text: str, messages: list[str]) -> None:
    project = make_project(tmp_path)
    project.write(path, text)
    with pytest.raises(GeneratorError) as caught:
        project.settings()
    assert [problem.message for problem in caught.value.problems] == messages
    assert all(problem.path == path and problem.line and problem.mend for problem in caught.value.problems)
