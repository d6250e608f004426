"""The figures: what is stated and no more, and a measure over time only where a person named it as one."""

from dataclasses import replace

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.model.item import Minutes
from generator.model.measure import Better, Measure
from generator.pages.site import Shelf
from generator.pages.stated import as_number
from generator.pages.views.figures import make_figures
from generator.pages.words import Glossary
from tests.linking.follow_through.items import archive_of, make_item
from tests.pages.rendering import as_html, settings

FIRST = make_item("2021-03-10", "The number of <b>elm</b> trees had risen from 41 to 53 since March 2020.")
SECOND = make_item("2022-03-10", "The number of foster carers had fallen from 53 to 50 in the last year.")
LAST = make_item("2023-03-10", "The number of foster carers had risen from 50 to 61.")
SHARE = make_item("2023-05-10", "71 per cent of assessments were late.")
CARERS = Measure(
    slug="carers",
    name="Foster carers",
    plain="Carers approved.",
    council="exampleshire",
    words=("The number of foster carers",),
)


def page_of(*items: Minutes, measures: tuple[Measure, ...] = ()) -> LexborHTMLParser:
    shelf = Shelf(
        site=settings().site, archive=archive_of(*items), glossary=Glossary.of(()), terms=(), measures=measures
    )
    return as_html(next(make_figures(shelf)))


def stated(tree: LexborHTMLParser, place: int = 0) -> dict[str, str]:
    row = tree.css("[data-rows] li")[place]
    return {each.css("dt")[0].text(): each.css("dd")[0].text() for each in row.css(".stated div")}


def test_a_change_is_shown_as_stated_and_the_rest_as_not_stated() -> None:
    assert stated(page_of(FIRST)) == {
        "Count or amount": "53", "From": "41", "To": "53", "Period": "March 2020",
        "Not stated": "percentage, unit, better",
    }  # fmt: skip


def test_a_percentage_is_no_count() -> None:
    found = stated(page_of(SHARE))
    assert (found["Percentage"], found["Unit"]) == ("71 per cent", "per cent")
    assert found["Not stated"].startswith("count or amount, ")


@pytest.mark.parametrize(
    "period", ["the last year", "in three years", "over the past 6 months", "2021/22", "last term"]
)
def test_a_period_in_words_is_shown_as_written(period: str) -> None:
    item = make_item("2022-03-10", f"The number of foster carers had fallen from 53 to 50, {period}, it was reported.")
    assert stated(page_of(item))["Period"] == period


def test_each_figure_stands_in_its_own_sentence_and_markup_in_it_stays_words() -> None:
    tree = page_of(FIRST)
    quotation = tree.css_first("blockquote")
    assert quotation is not None
    assert quotation.text() == "The number of <b>elm</b> trees had risen from 41 to 53 since March 2020."
    assert tree.css_first("blockquote b") is None


def test_the_same_words_are_no_measure_before_a_person_says_so() -> None:
    assert page_of(SECOND, LAST).css_first("svg, table") is None


def test_a_confirmed_measure_has_a_chart_and_its_values_in_a_table() -> None:
    tree = page_of(SECOND, LAST, SHARE, measures=(CARERS,))
    assert [text.text() for text in tree.css("svg text")] == ["0", "50", "61", "10 March 2022", "10 March 2023"]
    cells = [[cell.text() for cell in row.css("th, td")] for row in tree.css("tbody tr")]
    assert cells == [["10 March 2022", "50", "53", "the last year"], ["10 March 2023", "61", "50", "not stated"]]
    assert [heading.text() for heading in tree.css("h3")] == ["Foster carers", "Other figures"]


def test_one_value_makes_no_chart() -> None:
    tree = page_of(LAST, measures=(CARERS,))
    assert tree.css_first("svg, table") is None
    assert [heading.text() for heading in tree.css("h3")] == ["Foster carers"]


@pytest.mark.parametrize(
    "other",
    [replace(CARERS, council="elsewhere"), replace(CARERS, unit="per cent"), replace(CARERS, words=("carers",))],
)
def test_another_council_unit_or_wording_is_another_measure(other: Measure) -> None:
    assert page_of(SECOND, LAST, measures=(other,)).css_first("svg, table") is None


def test_the_direction_of_good_is_said_with_its_reason() -> None:
    good = replace(CARERS, better=Better.HIGHER, why="The minutes ask for more of them.")
    tree = page_of(LAST, measures=(good,))
    assert stated(tree)["Better"] == "higher"
    assert "Better: higher. Why: The minutes ask for more of them." in (tree.body.text() if tree.body else "")


def test_what_is_said_of_a_figure_is_explained() -> None:
    tree = page_of(LAST)
    assert [term.text() for term in tree.css(".how-to-read dt")] == ["Better", "Not stated"]
    assert [line.text() for line in tree.css(".how-to-read summary")] == ["How to read this: what is not said?"]


def test_the_page_says_that_it_compares_no_councils() -> None:
    notice = page_of(LAST).css_first(".notice")
    assert notice is not None
    assert notice.text().strip().startswith("Nothing here compares councils.")


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("54", "54"), ("1,240", "1240"), ("£1.7m", "1700000.0"), ("71 per cent", "71"), ("12.5%", "12.5"),
        ("£2 million", "2000000"), ("two out of five", None), ("14 of 40", None), ("1,24", None), ("", None),
    ],
)  # fmt: skip
def test_only_what_is_printed_in_figures_is_a_number(printed: str, number: str | None) -> None:
    found = as_number(printed)
    assert (None if found is None else str(found)) == number
