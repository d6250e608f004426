"""Each kind of mention against its table of cases: a new case goes into a table, not into code."""

import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from generator.model.edtf import parse_edtf
from generator.model.item import Role
from generator.parsing.glance import Glance, glance_at
from generator.parsing.mentions.commitments import find_commitments
from generator.parsing.mentions.dates import find_dates
from generator.parsing.mentions.figures import find_figures
from generator.parsing.mentions.misprints import find_misprints
from generator.parsing.mentions.passages import Passage
from generator.parsing.mentions.people import find_people
from tests.parsing.mentions.paragraphs import passages_of

HERE = Path(__file__).parent
Case = dict[str, Any]
Rows = list[list[str]]


def dates(case: Case, glance: Glance, passages: Sequence[Passage]) -> Rows:
    found = find_dates(glance, passages, parse_edtf(case.get("meeting", "")))
    return [[date.text, date.edtf or "", date.confidence.value] for date in found]


def figures(_: Case, glance: Glance, passages: Sequence[Passage]) -> Rows:
    found = find_figures(glance, passages, find_dates(glance, passages, None))
    return [[find.text, find.measure, find.unit, find.value or "", find.from_ or "", find.to or ""] for find in found]


def commitments(_: Case, glance: Glance, passages: Sequence[Passage]) -> Rows:
    return [[find.text, find.owner or "", find.due or ""] for find in find_commitments(glance, passages)]


def misprints(_: Case, glance: Glance, passages: Sequence[Passage]) -> Rows:
    return [[find.text, find.reason] for find in find_misprints(glance, passages)]


def people(_: Case, glance: Glance, passages: Sequence[Passage]) -> Rows:
    return [[find.text, find.name or "", find.role or ""] for find in find_people(glance, passages)]


def cases() -> list[Any]:
    return [
        pytest.param(rows, case, id=f"{rows.__name__}: {case['title']}")
        for rows in (dates, figures, commitments, misprints, people)
        for case in tomllib.loads((HERE / f"{rows.__name__}.toml").read_text(encoding="utf-8"))["case"]
    ]


@pytest.mark.parametrize(("rows", "case"), cases())
def test_finds_what_the_table_says(rows: Callable[[Case, Glance, Sequence[Passage]], Rows], case: Case) -> None:
    glance = glance_at(case["text"])
    passages = passages_of(glance, Role(case.get("role", "paragraph")))
    assert rows(case, glance, passages) == case["found"]
