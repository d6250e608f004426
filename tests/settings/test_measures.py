"""`content/measures.yml`: what is wrong with it is said all at once, with its lines."""

from pathlib import Path

import pytest

from generator.model.measure import Better
from generator.model.problem import GeneratorError
from tests.pages.rendering import settings
from tests.projects import Project, make_project

GOOD = """\
carers:
  name: Foster carers
  plain: Carers approved.
  council: exampleshire
  words: [foster carers]
  unit: 010
  better: higher
  why: The minutes ask for more.
"""
WRONG = """\
carers:
  name: Foster carers
  plain: Carers approved.
  council: nowhere
  words: [foster carers]
  better: higher
homes:
  name: Homes
  plain: Homes.
  council: nowhere
  words: [Foster carers]
"""
MISSHAPEN = "carers:\n  name: Foster carers\n  better: up\n"


def project_with(root: Path, text: str) -> Project:
    project = make_project(root)
    project.write("content/measures.yml", text)
    return project


def problems(root: Path, text: str) -> list[tuple[int | None, str]]:
    with pytest.raises(GeneratorError) as caught:
        project_with(root, text).settings()
    return [(problem.line, problem.message) for problem in caught.value.problems]


def test_a_measure_is_read_as_strings(tmp_path: Path) -> None:
    (measure,) = project_with(tmp_path, GOOD).settings().measures
    assert (measure.slug, measure.unit, measure.better) == ("carers", "010", Better.HIGHER)


def test_a_project_without_the_file_has_no_measures(tmp_path: Path) -> None:
    assert make_project(tmp_path).settings().measures == ()


def test_every_problem_is_said_at_once(tmp_path: Path) -> None:
    assert problems(tmp_path, WRONG) == [
        (4, 'there is no council "nowhere"'),
        (1, "which way is good needs its reason, and a reason its way"),
        (10, 'there is no council "nowhere"'),
        (11, 'the words "Foster carers" are those of carers already'),
    ]


def test_the_shape_is_checked_against_the_schema(tmp_path: Path) -> None:
    messages = [message for _, message in problems(tmp_path, MISSHAPEN)]
    assert 'carers.better: "up" is not what belongs here' in messages
    assert {f'carers: the key "{key}" is missing' for key in ("plain", "council", "words")} <= set(messages)


def test_the_founding_measures_are_of_figures_that_the_minutes_state() -> None:
    assert {measure.council for measure in settings().measures} == {"herefordshire"}
