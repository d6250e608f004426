"""Reading takes time in proportion to the text: a line that was read over and over would run into a time-out."""

import pytest

from generator.parsing import parse_minutes
from tests.bench.texts import LINES, many_lines
from tests.parsing.essentials import bare

ABOVE = "Agenda item\n\nA title\n\nMinutes:\n\n"


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "line",
    [
        "word " * 100_000,
        "Word and " * 20_000,
        "RESOLVED" + " " * 200_000 + "x",
        "RESOLVED that,\u00a0" + "\u00a0" * 200_000 + "y",
        "RESOLVED that " + "(a) x (b) y " * 20_000,
        "RESOLVED " + "(unanimously) " * 20_000,
        "it was resolved by " * 20_000,
        "It was agreed that x be y. " * 4_000,
        "Mr X and " * 20_000 + "left the meeting",
        "by 3 votes, " * 20_000,
        "(" * 200_000,
        "RESOLVED:\n" + "1. That x be y;\n" * 5_000,
        "RESOLVED:\n1. x:\n" + "· y\n" * 5_000,
        "12.\nx\nMinutes:\n" * 2_000,
        "word of the\n" * 20_000,
    ],
    ids=lambda line: line[:20].strip(),
)
def test_long_text_is_read_to_its_end(line: str) -> None:
    assert_read_to_its_end(ABOVE + line)


@pytest.mark.timeout(60)
@pytest.mark.parametrize("mixed", [True, False], ids=["in turn", "one kind after the other"])
def test_twenty_thousand_lines_are_read_to_their_end(mixed: bool) -> None:
    assert_read_to_its_end(many_lines(list(LINES.values()), 20_000, mixed=mixed))


def assert_read_to_its_end(text: str) -> None:
    minutes, _ = parse_minutes(bare(text))
    assert minutes.items[-1].span.end == len(text.rstrip())
