"""A chart of one measure: drawn from two days on, from zero, to scale, and whole without anything but its SVG."""

from datetime import date
from decimal import Decimal

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.pages.charts.line import FLOOR, LEFT, RIGHT, TOP, LineChart, Reading, line_chart
from generator.pages.environment import environment


def reading(day: str, value: str) -> Reading:
    when = date.fromisoformat(day)
    return Reading(day=when, words=f"{when:%Y}", value=Decimal(value), printed=value)


def chart_of(*readings: Reading) -> LineChart:
    found = line_chart("chart-elms", "Elms", readings)
    assert found is not None
    return found


@pytest.mark.parametrize(
    "readings",
    [
        (),
        (reading("2020-01-01", "5"),),
        (reading("2020-01-01", "5"), reading("2020-01-01", "6")),
        (reading("2020-01-01", "5"), reading("2021-01-01", "-6")),
    ],
    ids=["none", "one value", "two on one day", "below zero"],
)
def test_there_is_no_chart_where_there_is_nothing_to_draw(readings: tuple[Reading, ...]) -> None:
    assert line_chart("chart-elms", "Elms", readings) is None


def test_points_stand_in_order_and_to_scale_from_zero() -> None:
    marks = chart_of(reading("2022-01-01", "10"), reading("2020-01-01", "0"), reading("2021-01-01", "5")).marks
    assert [mark.label for mark in marks] == ["0", "5", "10"]
    assert [mark.y for mark in marks] == [FLOOR, FLOOR - (FLOOR - TOP) // 2, TOP]
    assert (marks[0].x, marks[-1].x) == (LEFT, RIGHT)
    assert abs(marks[1].x - (LEFT + RIGHT) // 2) <= 1


def test_nothing_but_zeros_stands_on_the_floor() -> None:
    assert {mark.y for mark in chart_of(reading("2020-01-01", "0"), reading("2021-01-01", "0")).marks} == {FLOOR}


def test_labels_that_would_meet_stand_on_two_levels() -> None:
    days = ("2020-01-01", "2020-02-01", "2024-01-01")
    first, second, third = chart_of(*(reading(day, "100") for day in days)).marks
    assert first.label_y < first.y < second.label_y
    assert third.label_y < third.y


def test_the_svg_names_itself_and_says_every_value() -> None:
    chart = chart_of(reading("2020-01-01", "5"), reading("2021-01-01", "6"))
    svg = environment().get_template("charts/line.svg.jinja").render(chart=chart, here="/figures/")
    tree = LexborHTMLParser(svg)
    root = tree.css_first("svg")
    assert root is not None
    assert root.attributes["role"] == "img"
    named = [tree.css_first(f"#{name}") for name in (root.attributes["aria-labelledby"] or "").split()]
    assert [each.text() for each in named if each] == ["Elms", "2020: 5; 2021: 6. The axis begins at zero."]
    assert [each.text() for each in tree.css("text")] == ["0", "5", "6", "2020", "2021"]
    assert "style" not in svg
    assert len(tree.css("line.way")) == 1
