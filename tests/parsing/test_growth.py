"""Reading grows with the text and no faster: four times the lines take about four times the calls.

Calls are counted, Python's and C's, since a count is the same on every machine. What one call does inside is not
counted: `make bench` prints how the time grows on the same texts.
"""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.parsing import parse_minutes
from tests.bench.texts import LINES, many_lines
from tests.counting import calls_of
from tests.parsing.essentials import bare

FEW, TIMES = 120, 4
# So many that of each piece there are more than the lines that a rule looks through: the few cost less up to there.
MORE = 200
SLACK = 1.25


def calls_to_parse(text: str) -> int:
    """How many calls it takes to parse a text."""
    document = bare(text)
    return calls_of(lambda: parse_minutes(document))


@pytest.mark.parametrize("name", LINES)
def test_many_lines_take_work_in_proportion(name: str) -> None:
    few, many = (calls_to_parse(many_lines([LINES[name]], number)) for number in (FEW, TIMES * FEW))
    assert many <= SLACK * TIMES * few


def test_a_list_of_what_an_agenda_asks_takes_work_in_proportion() -> None:
    asked = "(a) To review the path.\n\n"
    few, many = (calls_to_parse(f"Kiosk\n\n{asked * number}Mr Hill spoke.") for number in (FEW, TIMES * FEW))
    assert many <= SLACK * TIMES * few


def test_many_resolutions_in_one_line_take_work_in_proportion() -> None:
    resolved = "RESOLVED to: Note it. "
    few, many = (calls_to_parse(f"Kiosk\n\nMinutes:\n\n{resolved * number}") for number in (FEW, TIMES * FEW))
    assert many <= SLACK * TIMES * few


@settings(max_examples=40)
@given(pieces=st.lists(st.sampled_from(list(LINES.values())), min_size=2, max_size=4), mixed=st.booleans())
@example(pieces=[LINES["decisions that tell nothing"], LINES["labels"]], mixed=False)
def test_mixed_lines_take_work_in_proportion(pieces: list[str], mixed: bool) -> None:
    few, many = (calls_to_parse(many_lines(pieces, number, mixed=mixed)) for number in (MORE, TIMES * MORE))
    assert many <= SLACK * TIMES * few
