"""What is taken from the edges of the sheets that a text was copied from, and what stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.reading.plain import read_plain
from generator.reading.sheets import without_sheets
from generator.reading.upload import Dropped

FIRST = "12. Early Help\n\nRESOLVED that the Director, in"
SECOND = "consultation with the Leader, be authorised to sign.\n\n13. Buses"
THIRD = "The timetable was noted."
WHOLE = (
    "12. Early Help\n\nRESOLVED that the Director, in\nconsultation with the Leader, be authorised to sign.\n\n"
    "13. Buses\n\nThe timetable was noted.\n"
)
HEADER, FOOTER = "Cabinet, 4 March 2020", "Exampleshire Council – {}"
TOLD = {
    "Page 3 of 8 below each": ["{}\n\nPage 1 of 3\n\n", "{}\n\nPage 2 of 3\n\n", "{}\n\nPage 3 of 3\n"],
    "form feeds and page numbers": ["{}\n\n1\n\f", "{}\n\n2\n\f", "{}\n\n3\n"],
    "form feeds and dashed numbers": ["{}\n\n- 1 -\n\f", "{}\n\n- 2 -\n\f", "{}\n\n- 3 -\n"],
    "a running header": [f"{HEADER}\n\n{{}}\n\f", f"{HEADER}\n\n{{}}\n\f", f"{HEADER}\n\n{{}}\n"],
    "a footer with the page's number": [f"{{}}\n\n{FOOTER.format(page)}\n\f" for page in (1, 2, 3)],
    "form feeds alone": ["{}\n\f", "{}\n\f", "{}\n"],
}


def printed(sheets: list[str]) -> str:
    return "".join(sheet.format(words) for sheet, words in zip(sheets, (FIRST, SECOND, THIRD), strict=True))


@pytest.mark.parametrize("sheets", TOLD.values(), ids=TOLD)
def test_the_text_of_the_sheets_is_one(sheets: list[str]) -> None:
    assert without_sheets(printed(sheets))[0] == WHOLE


def test_what_was_taken_away_is_listed_by_its_step() -> None:
    text = "".join(
        f"{HEADER}\n\n{words}\n\nPage {page} of 3\n\n" for page, words in enumerate((FIRST, SECOND, THIRD), 1)
    )
    whole, dropped = without_sheets(text)
    assert whole == WHOLE
    listed = [Dropped(step="running header", text=HEADER), Dropped(step="page number", text="Page 1 of 3")]
    assert dropped[:2] == listed
    assert len(dropped) == 6


@pytest.mark.parametrize(
    "text",
    [
        "RESOLVED that the report be noted.\n",
        "Page 3 of 8 was amended.\n",
        "The plan was noted.\n\nPage 4 of 9\n",  # one sheet of several
        "The plan was noted.\n\nPage 4 of 9\n\nThe list was noted.\n\nPage 2 of 9\n",  # and sheets out of order
        "1\n\nApologies\n\n2\n\nMinutes\n",
    ],
)
def test_a_text_of_no_sheets_stays_as_it_is(text: str) -> None:
    assert without_sheets(text) == (text, [])


def test_words_that_head_two_sheets_and_are_no_header_stay() -> None:
    text = "RESOLVED:\n\n1. That the plan be kept.\n\fRESOLVED:\n\n1. That the list be kept.\n"
    assert without_sheets(text) == (text.replace("\f", "\n"), [])


def test_the_numbers_of_items_that_head_two_sheets_stay() -> None:
    text = "1.\n\nApologies\n\nNone.\n\f2.\n\nMinutes\n\nThey were agreed.\n"
    assert without_sheets(text)[1] == []


def test_words_that_stand_within_a_sheet_too_stay() -> None:
    text = f"{HEADER}\n\nOne\n\f{HEADER}\n\nTwo\n\nThree\n\nFour\n\n{HEADER}\n\nFive\n\nSix\n\nSeven\n\f{HEADER}\n"
    assert without_sheets(text)[1] == []


def test_an_upload_lists_them_too() -> None:
    upload = read_plain(printed(TOLD["Page 3 of 8 below each"]).encode())
    assert [each.step for each in upload.dropped] == ["page number"] * 3
    assert "in\nconsultation with the Leader" in "".join(item.text for item in upload.items)


@given(
    st.lists(
        st.sampled_from(["\f", "\n", "Page 1 of 2", "Page 2 of 2", "3", "- 4 -", HEADER, "words", " "]), max_size=40
    )
)
def test_nothing_but_edges_is_taken(parts: list[str]) -> None:
    text = "".join(parts)
    whole, dropped = without_sheets(text)
    assert whole.count("words") == text.count("words") - sum(each.text.count("words") for each in dropped)


def test_what_only_the_sheets_repeat_still_says_which_meeting_it_was() -> None:
    upload = read_plain(printed(TOLD["a running header"]).encode())
    assert upload.date is not None
    assert (upload.date.value, upload.date.where) == ("2020-03-04", "running header")
    assert upload.committee is not None
    assert upload.committee.value == "Cabinet"
