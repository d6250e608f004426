"""What needs a look is said with its line, its column and a way to mend it."""

from dataclasses import replace

import pytest

from generator.model.problem import Problem, Severity
from generator.parsing import parse_minutes
from tests.parsing.essentials import bare

ABOVE = "Agenda item\n\nA title\n\nMinutes:\n\n"


def problems_of(body: str) -> tuple[Problem, ...]:
    return parse_minutes(bare(ABOVE + body))[1]


@pytest.mark.parametrize(
    ("body", "line", "column", "message"),
    [
        ("RESOLVED that\n\nSupporting documents:", 7, 14, 'expected what was decided after "RESOLVED that"'),
        ("RESOLVED:\n\n1. Approve.\n\n3. Note.", 11, 4, 'expected the label after "1.", found "3."'),
        ("RESOLVED:\n\n(a) Approve.\n\n(a) Note.", 11, 5, 'expected the label after "(a)", found "(a)"'),
        ("That the plan be approved.", 7, 1, "read as a decision, though no words of resolving introduce it"),
        ("It opens on May 25.", 7, 13, "this date is left unsure: “May 25” may be a day of the month or a year"),
    ],
)
def test_doubt_is_told(body: str, line: int, column: int, message: str) -> None:
    (problem,) = problems_of(body)
    assert (problem.line, problem.column, problem.message) == (line, column, message)
    assert problem.severity is Severity.LOOK
    assert problem.mend
    assert problem.source == (ABOVE + body).split("\n")[line - 1]


def test_line_counts_the_front_matter() -> None:
    document = replace(bare(ABOVE + "That the plan be approved."), first_line=21)
    (problem,) = parse_minutes(document)[1]
    assert problem.line == 27


@pytest.mark.parametrize("body", ["RESOLVED:\n\n1. Approve.\n\n2. Note.", "The Panel met.", "Decision: Approved."])
def test_nothing_is_doubted_without_cause(body: str) -> None:
    assert problems_of(body) == ()
