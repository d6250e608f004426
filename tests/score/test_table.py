"""The table that `make score` prints tells the parts apart and ends with the total."""

from tests.score.__main__ import table
from tests.score.cases import find_cases
from tests.score.measure import Score

CASES = find_cases()
HELD_OUT = next(case for case in CASES if case.held_out)
OPEN = next(case for case in CASES if not case.held_out)


def test_parts_and_total_stand_last() -> None:
    missed, right = (
        Score(expected=2, found=2, matched=1, kinds=1),
        Score(expected=2, found=2, matched=2, kinds=2, labels=2),
    )
    *_, development, held_out, total = table({OPEN: missed, HELD_OUT: right})
    assert " ".join(development.split()) == "development 1 2 0.500 0.500 0.500 1.000 0.000"
    assert " ".join(held_out.split()) == "held out 1 2 1.000 1.000 1.000 1.000 1.000"
    assert " ".join(total.split()) == "total 2 4 0.750 0.750 0.750 1.000 0.667"


def test_only_cases_with_a_miss_are_named() -> None:
    lines = list(table({OPEN: Score(expected=1), HELD_OUT: Score()}))
    assert any(line.startswith(OPEN.name) for line in lines)
    assert not any(line.startswith(HELD_OUT.name) for line in lines)
