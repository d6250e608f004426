from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.edtf import EdtfDate, parse_edtf

DAYS = st.dates().map(str)
POINTS = DAYS | DAYS.map(lambda day: day[:7]) | DAYS.map(lambda day: day[:4])


@st.composite
def written(draw: st.DrawFn) -> str:
    """A date in EDTF: a day, a month, a season, a year, or one of a span."""
    point = draw(POINTS | st.builds("{:04}-{}".format, st.integers(1, 9999), st.integers(21, 24)))
    later = draw(POINTS)
    span = f"[{point}..{later}]"
    return span if draw(st.booleans()) and parse_edtf(span) else point


@given(written())
def test_every_date_lies_between_its_first_day_and_its_last(text: str) -> None:
    found = parse_edtf(text)
    assert found is not None
    assert found.text == text
    assert found.earliest <= found.latest
    assert found.years[0] == found.earliest.year


@given(written())
def test_a_slug_can_stand_in_a_path_and_gives_its_date_back(text: str) -> None:
    found = parse_edtf(text)
    assert found is not None
    assert set(found.slug) <= set("0123456789-")
    back = f"[{found.slug.replace('--', '..')}]" if "--" in found.slug else found.slug
    assert parse_edtf(back) == found


@given(st.text())
def test_anything_else_is_refused_never_an_error(text: str) -> None:
    found = parse_edtf(text)
    assert found is None or found.text == text


@pytest.mark.parametrize(
    ("text", "first", "last", "words"),
    [
        ("2024-02-29", "2024-02-29", "2024-02-29", "29 February 2024"),
        ("2024-02", "2024-02-01", "2024-02-29", "February 2024"),
        ("2024", "2024-01-01", "2024-12-31", "2024"),
        ("2024-21", "2024-03-01", "2024-05-31", "spring 2024"),
        ("2024-24", "2024-12-01", "2024-12-31", "winter 2024"),
        ("[2021-05..2022-06]", "2021-05-01", "2022-06-30", "between May 2021 and June 2022"),
        ("[2024-03-10..2024-03-12]", "2024-03-10", "2024-03-12", "between 10 March 2024 and 12 March 2024"),
    ],
)
def test_a_date_says_what_it_may_mean(text: str, first: str, last: str, words: str) -> None:
    expected = EdtfDate(text=text, earliest=date.fromisoformat(first), latest=date.fromisoformat(last))
    assert parse_edtf(text) == expected
    assert expected.words == words


@pytest.mark.parametrize(
    "text",
    [
        "2023-02-29", "2024-13", "2024-00", "2024-20", "2024-25", "2024-00-10", "2024-21-10", "0000", "24-03-12",
        "2024-3-1", "2024-03-12T10:00", " 2024", "2024\n", "12 March 2024", "", "[2022-06..2021-05]",
        "[2024-03-12..2024-03-12]", "[2024..]", "[..2024]", "[2024-13..2025]", "٢٠٢٤",
    ],
)  # fmt: skip
def test_what_does_not_exist_is_refused_not_rounded(text: str) -> None:
    assert parse_edtf(text) is None
