"""Every folder of tests/corpus reads as the reviewed expected.json beside it says."""

import json
from typing import Any

import pytest

from tests.parsing.essentials import only_what_is_stated
from tests.score.cases import Case, find_cases
from tests.score.reading import read_case

CASES = find_cases()
STATED = {"title", "decisions", "actions", "votes"}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_reading_is_as_reviewed(case: Case, *, update_corpus: bool) -> None:
    found = read_case(case)
    if update_corpus:
        case.answer_path.write_text("\n".join(_lines(found)) + "\n", encoding="utf-8")
    assert case.answer_path.exists(), f"{case.answer_path} is missing: write it with --update-corpus and review it"
    assert _lines(only_what_is_stated(found, case.answer)) == _lines(case.answer)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_answer_states_what_matters(case: Case) -> None:
    items = case.answer["items"]
    assert items
    assert all(item.keys() >= STATED for item in items)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case_is_named(case: Case) -> None:
    assert case.about.startswith("# ")


def test_corpus_is_large_enough_to_judge_by() -> None:
    assert len(CASES) >= 80


def _lines(reading: dict[str, Any]) -> list[str]:
    """A reading as the lines of its file, so that a failure names the first line that differs."""
    return json.dumps(reading, ensure_ascii=False, indent=2).split("\n")
