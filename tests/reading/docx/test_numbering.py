"""Automatic numbers, counted as a word processor counts them."""

import pytest

from generator.reading.docx import read_docx
from generator.reading.docx.numerals import write_number
from tests.reading.papers import listed, paragraph, word_file


def level(at: int, form: str, text: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>'
    )


def family(name: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{name}">{"".join(levels)}</w:abstractNum>'


def number(name: int, of: int, overrides: str = "") -> str:
    return f'<w:num w:numId="{name}"><w:abstractNumId w:val="{of}"/>{overrides}</w:num>'


def start_at(start: int, at: int = 0) -> str:
    return f'<w:lvlOverride w:ilvl="{at}"><w:startOverride w:val="{start}"/></w:lvlOverride>'


LEGAL = family(1, level(0, "decimal", "%1."), level(1, "lowerLetter", "%1.%2)"), level(2, "lowerRoman", "(%3)"))


def labels(body: str, numbering: str) -> list[str]:
    (item,) = read_docx(word_file(body, numbering)).items
    return [line.partition("    ")[0] for line in item.text.split("\n") if line]


def test_levels_count_within_each_other() -> None:
    body = "".join(listed("words", 1, at) for at in (0, 1, 1, 2, 2, 1, 0, 1, 2))
    expected = ["1.", "1.a)", "1.b)", "(i)", "(ii)", "1.c)", "2.", "2.a)", "(i)"]
    assert labels(body, LEGAL + number(1, 1)) == expected


def test_text_between_does_not_stop_the_count() -> None:
    body = listed("one", 1) + paragraph("Between") + listed("two", 1)
    assert labels(body, LEGAL + number(1, 1)) == ["1.", "Between", "2."]


def test_lists_of_one_family_share_their_count() -> None:
    body = listed("one", 1) + listed("two", 2)
    assert labels(body, LEGAL + number(1, 1) + number(2, 1)) == ["1.", "2."]


def test_a_list_that_says_so_begins_again_once() -> None:
    body = listed("one", 1) + listed("two", 1) + listed("again", 2) + listed("and on", 2)
    assert labels(body, LEGAL + number(1, 1) + number(2, 1, start_at(1))) == ["1.", "2.", "1.", "2."]


def test_a_list_may_begin_at_any_number() -> None:
    body = listed("one", 1) + listed("two", 1)
    assert labels(body, LEGAL + number(1, 1, start_at(53))) == ["53.", "54."]


def test_lists_of_two_families_count_apart() -> None:
    body = listed("one", 1) + listed("first", 2) + listed("two", 1)
    other = family(2, level(0, "upperLetter", "(%1)"))
    assert labels(body, LEGAL + other + number(1, 1) + number(2, 2)) == ["1.", "(A)", "2."]


def test_a_level_that_never_restarts_runs_on() -> None:
    levels = (level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)", '<w:lvlRestart w:val="0"/>'))
    body = "".join(listed("words", 1, at) for at in (0, 1, 0, 1))
    assert labels(body, family(1, *levels) + number(1, 1)) == ["1.", "a)", "2.", "b)"]


def test_legal_numbers_are_decimal_whatever_the_level_above_writes() -> None:
    levels = (level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2", "<w:isLgl/>"))
    body = listed("one", 1) + listed("part", 1, 1)
    assert labels(body, family(1, *levels) + number(1, 1)) == ["I.", "1.1"]


@pytest.mark.parametrize(("mark", "label"), [("\uf0b7", "·"), ("\uf0a7", "▪"), ("o", "o"), ("–", "–"), ("\uf0ff", "·")])
def test_bullets_are_typed_as_one_can_read_them(mark: str, label: str) -> None:
    assert labels(listed("words", 1), family(1, level(0, "bullet", mark)) + number(1, 1)) == [label]


def test_number_nought_takes_a_paragraph_out_of_its_list() -> None:
    assert labels(listed("words", 0), LEGAL + number(1, 1)) == ["words"]


def test_a_style_numbers_its_paragraphs() -> None:
    # The library's own template numbers this style.
    style = '<w:pStyle w:val="ListNumber"/>'
    (item,) = read_docx(word_file(paragraph("one", style) + paragraph("two", style))).items
    assert item.text == "1.    one\n\n2.    two\n"


def test_an_empty_part_of_a_list_counts_and_shows_its_number() -> None:
    body = listed("one", 1) + listed("", 1) + listed("three", 1)
    assert labels(body, LEGAL + number(1, 1)) == ["1.", "2.", "3."]


def test_a_list_that_is_not_there_gives_no_label() -> None:
    assert labels(listed("words", 99), LEGAL + number(1, 1)) == ["words"]


@pytest.mark.parametrize(
    ("count", "form", "written"),
    [
        (27, "lowerLetter", "aa"),
        (52, "upperLetter", "ZZ"),
        (4, "lowerRoman", "iv"),
        (1994, "upperRoman", "MCMXCIV"),
        (0, "lowerRoman", "0"),
        (0, "lowerLetter", "0"),
        (10_000_000, "lowerLetter", "10000000"),
        (7, "decimalZero", "07"),
        (7, "chineseCounting", "7"),
    ],
)
def test_numbers_are_written_in_the_form_of_their_list(count: int, form: str, written: str) -> None:
    assert write_number(count, form) == written
