"""What stands on every page is taken away by named steps, and nothing else is."""

import pytest

from generator.reading.pdf import read_pdf
from generator.reading.upload import Dropped, Upload
from tests.reading.meetings import MEETING
from tests.reading.papers import LEADING, MARGIN, Paper, Text, draw_pdf, print_pdf

LINE = "The Committee heard that the new homes would open in the spring."
HEADER = "Exampleshire County Council – Cabinet"


def words(upload: Upload) -> str:
    return upload.preamble + "".join(item.text for item in upload.items)


def numbered_lines(paper: Paper, *, step: int) -> None:
    for number in range(1, 21):
        if number % step == 0:
            paper.text(40, MARGIN + LEADING * number, str(number))
        paper.text(MARGIN, MARGIN + LEADING * number, LINE)


def test_running_headers_and_page_numbers_are_listed() -> None:
    upload = read_pdf(print_pdf([Text(words=LINE)] * 80, header=HEADER, footer="Page {page} of {pages}"))
    pages = len([each for each in upload.dropped if each.step == "page number"])
    assert pages == 3
    assert set(upload.dropped) == {
        Dropped(step="running header", text=HEADER),
        *(Dropped(step="page number", text=f"Page {page} of 3") for page in (1, 2, 3)),
    }
    assert words(upload) == "\n\n".join([LINE] * 80) + "\n"


def test_a_running_header_still_states_the_council() -> None:
    upload = read_pdf(print_pdf([Text(words=LINE)] * 80, header="EXAMPLESHIRE COUNTY COUNCIL"))
    assert upload.council is not None
    assert (upload.council.value, upload.council.where) == ("Exampleshire County Council", "running header")


def test_bare_page_numbers_are_dropped_from_two_pages_on() -> None:
    upload = read_pdf(print_pdf([Text(words=LINE)] * 80, footer="{page}"))
    assert [each.text for each in upload.dropped] == ["1", "2", "3"]


@pytest.mark.parametrize("number", ["7", "iv"])
def test_a_lone_number_at_the_foot_is_a_page_number(number: str) -> None:
    upload = read_pdf(print_pdf([Text(words=LINE)], footer=number))
    assert upload.dropped == (Dropped(step="page number", text=number),)


def test_a_line_repeated_within_the_minutes_stays() -> None:
    upload = read_pdf(print_pdf([Text(words=LINE)] * 3))
    assert upload.dropped == ()
    assert words(upload).count(LINE) == 3


def test_line_numbers_are_dropped() -> None:
    upload = read_pdf(draw_pdf(lambda paper: numbered_lines(paper, step=1)))
    assert upload.dropped == (Dropped(step="line numbers", text="1 to 20"),)
    assert words(upload).replace(LINE, "").split() == []


def test_line_numbers_at_every_fifth_line_are_dropped() -> None:
    upload = read_pdf(draw_pdf(lambda paper: numbered_lines(paper, step=5)))
    assert upload.dropped == (Dropped(step="line numbers", text="5 to 20"),)


def test_the_numbers_of_items_are_no_line_numbers() -> None:
    upload = read_pdf(print_pdf(MEETING))
    assert [item.number for item in upload.items] == ["51", "52", "53", "54"]


def test_a_list_among_other_lines_is_no_line_numbers() -> None:
    parts = [
        part for number in range(1, 10) for part in (Text(label=str(number), words="Homes"), *[Text(words=LINE)] * 2)
    ]
    upload = read_pdf(print_pdf(parts))
    assert upload.dropped == ()
    assert "9    Homes" in words(upload)


def test_a_watermark_is_dropped_and_says_that_the_minutes_are_a_draft() -> None:
    def draw(paper: Paper) -> None:
        paper.text(MARGIN, 100, LINE)
        with paper.rotation(90, 300, 400):
            paper.text(300, 400, "DRAFT")

    upload = read_pdf(draw_pdf(draw))
    assert words(upload) == f"{LINE}\n"
    assert upload.dropped == (Dropped(step="words set sideways", text="DRAFT"),)
    assert upload.status is not None
    assert upload.status.value == "draft"
