"""The corpus shows every shape that is listed, and lists every shape that it shows."""

import pytest

from tests.score.cases import Case, find_cases, read_shapes

CASES = find_cases()
SHAPES = read_shapes()


@pytest.mark.parametrize("shape", SHAPES)
def test_shape_has_a_case(shape: str) -> None:
    assert any(shape in case.shapes for case in CASES), f"no about.md in tests/corpus names {shape}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case_names_known_shapes_once(case: Case) -> None:
    assert case.shapes
    assert set(case.shapes) <= SHAPES.keys(), f"add to shapes.toml: {set(case.shapes) - SHAPES.keys()}"
    assert len(set(case.shapes)) == len(case.shapes)


def test_a_third_is_held_out() -> None:
    assert 0.25 <= sum(case.held_out for case in CASES) / len(CASES) <= 0.42


def test_both_parts_are_told_by_the_name_alone() -> None:
    assert Case(folder=CASES[0].folder).held_out == Case(folder=CASES[0].folder.parent / "x" / CASES[0].name).held_out
