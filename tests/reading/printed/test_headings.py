"""Which passages head the items of a whole meeting."""

import pytest

from generator.reading.printed import make_upload
from generator.reading.printed.headings import find_headings
from generator.reading.printed.passages import Passage


def passages(*texts: str) -> list[Passage]:
    """Passages as written; one between stars is bold."""
    return [Passage(text=text.strip("*"), strong=text.startswith("*")) for text in texts]


def numbers(*texts: str) -> list[str]:
    return [heading.number for heading in find_headings(passages(*texts))]


@pytest.mark.parametrize(
    ("first", "second", "title"),
    [
        ("53 HOMES FOR CHILDREN", "54 CLOSE", "HOMES FOR CHILDREN"),
        ("*53. Homes for children*", "*54. Close*", "Homes for children"),
        ("25/21    HOMES – A REPORT", "26/21    CLOSE", "HOMES – A REPORT"),
        ("21/25 HOMES", "21/27 CLOSE", "HOMES"),
        ("CYP/25/09: HOMES", "CYP/25/10: CLOSE", "HOMES"),
        ("SC 88 – HOMES", "SC 89 – CLOSE", "HOMES"),
        ("Item 5: Homes for children", "Item 6: Close", "Homes for children"),
        ("Minute No. 5 – Homes", "Minute No. 6 – Close", "Homes"),
        ("7. BUDGET FOR 2024/25 (Agenda item 5)", "8. CLOSE", "BUDGET FOR 2024/25 (Agenda item 5)"),
    ],
)
def test_heads_of_items(first: str, second: str, title: str) -> None:
    found = find_headings(passages(first, "It was noted.", second, "It was noted."))
    assert [heading.title for heading in found][:1] == [title]
    assert len(found) == 2


@pytest.mark.parametrize(
    "texts",
    [
        ("53 HOMES FOR CHILDREN", "It was noted."),
        ("Present: All", "1. Note the report", "words", "2. Approve the plan", "words"),
        ("Present: All", "*1. note the report*", "words", "*2. approve the plan*", "words"),
        ("Present: All", "*1. The report;*", "words", "*2. The plan; and*", "words"),
        ("2021 BUDGET", "Noted. Agreed.", "2022 BUDGET", "It was noted."),
        ("53.1 HOMES", "It was noted.", "53.2 HOMES", "It was noted."),
        ("Present: All", "1. NOTE THE REPORT", "2. APPROVE THE PLAN", "3. THANK THE STAFF"),
        ("53 HOMES", "It was noted.", "99 CLOSE", "It was noted."),
        ("SC/88 HOMES", "It was noted.", "CYP/89 CLOSE", "It was noted."),
        ("*1. Purpose*", "words", "*2. Background*", "words", "*3. Advice*", "Resolved to ask."),
    ],
)
def test_no_whole_meeting(texts: tuple[str, ...]) -> None:
    assert find_headings(passages(*texts)) == ()


def test_a_list_in_bold_within_an_item_is_not_taken_for_items() -> None:
    limbs = ("*1. Welcomes it.*", "*2. Thanks the staff.*")
    items = ("*1. HOMES*", "words", *limbs, "*2. ROADS*", "words", "*3. CLOSE*")
    found = find_headings(passages("In the chair: A Birch", *items))
    assert [heading.title for heading in found] == ["HOMES", "ROADS", "CLOSE"]


def test_heads_that_do_not_stand_out_are_told_by_reading_like_titles() -> None:
    texts = ("Present: A Birch", "12. Apologies", "words", "13. The Plan PDF 80 KB", "words", "", "14. Close", "words")
    assert [heading.title for heading in find_headings(passages(*texts))] == ["Apologies", "The Plan", "Close"]


def test_numbers_above_titles_that_do_not_stand_out() -> None:
    texts = ("61.", "", "Apologies", "", "Apologies: none", "62.", "Minutes", "Agreed.", "63.", "The plan", "Resolved")
    assert [heading.title for heading in find_headings(passages(*texts))] == ["Apologies", "Minutes", "The plan"]


def test_a_sheet_of_decisions_is_told_by_what_is_resolved() -> None:
    texts = ("1. Homes", "RESOLVED to build.", "2. Roads", "RESOLVED to mend.", "3. Boats", "words")
    assert numbers(*texts) == ["1", "2", "3"]


def test_an_item_that_only_meetings_have_tells_a_meeting() -> None:
    texts = ("8. Homes", "words", "9. Declarations of Interest", "None.", "10. Boats", "words")
    assert numbers(*texts) == ["8", "9", "10"]


def test_a_few_words_in_capitals_do_not_hide_the_items() -> None:
    items = (words for number in range(1, 8) for words in (f"{number}. About boats", "words"))
    listed = ("4. A NOTE", "words", "6. A NOTE", "words")
    assert numbers("Present: A Birch", *items, *listed) == ["1", "2", "3", "4", "5", "6", "7"]


@pytest.mark.parametrize(
    "texts",
    [
        ("Present: All", "1. Homes", "words", "2. Roads", "words"),
        ("Present: All", "1. Homes", "", "2. Roads", "", "3. Boats", "", "4. Close"),
        ("Present: All", "1. The plan is kept.", "words", "2. It was heard.", "words", "3. They went.", "words"),
        ("Present: All", "1. That it be kept", "words", "2. That it be heard", "words", "3. That they go", "words"),
        ("1. Purpose", "words", "2. Background", "words", "3. Advice", "Resolved to ask."),
        ("Members heard a report.", "1. Costs", "words", "2. Staff", "words", "3. Risk", "Resolved to ask."),
        ("1. School attendance", "words", "2. Staff absence", "words", "3. Results", "Resolved to ask."),
        ("1. Public consultation", "words", "2. Membership", "words", "3. Costs", "Resolved to ask."),
        ("1. Purpose", "At present it is closed.", "2. Background", "words", "3. Advice", "Resolved to ask."),
        ("Present: All", "07/02/2022 HOMES", "words", "08/02/2022 ROADS", "words", "09/02/2022 BOATS", "words"),
    ],
)
def test_words_that_do_not_stand_out_head_no_meeting(texts: tuple[str, ...]) -> None:
    assert find_headings(passages(*texts)) == ()


def test_a_number_may_stand_above_its_title() -> None:
    (first, second) = find_headings(passages("53.", "HOMES", "Resolved", "54.", "CLOSE", "RESOLVED"))
    assert (first.start, first.end, first.title) == (0, 2, "HOMES")
    assert (second.start, second.end, second.title) == (3, 5, "CLOSE")


def test_an_item_left_out_does_not_end_the_meeting() -> None:
    assert numbers("Apologies: None", "5 HOMES", "words", "7 ROADS", "words", "8 CLOSE") == ["5", "7", "8"]


def test_items_and_preamble_hold_every_passage() -> None:
    upload = make_upload("text", passages("Present: A Birch", "5 HOMES", "words", "6 CLOSE", "It ended."))
    assert upload.preamble == "Present: A Birch\n"
    assert [item.text for item in upload.items] == ["5 HOMES\n\nwords\n", "6 CLOSE\n\nIt ended.\n"]
    assert [item.number for item in upload.items] == ["5", "6"]


def test_a_single_item_takes_its_title_from_what_stands_out_below_the_cover() -> None:
    cover = ("EXAMPLESHIRE COUNTY COUNCIL", "CABINET", "*10 March 2021*", "DRAFT MINUTES")
    (item,) = make_upload("text", passages(*cover, "*53 Homes for children*", "It was noted.")).items
    assert (item.number, item.title) == ("53", "Homes for children")


def test_a_single_item_without_anything_that_stands_out_is_called_by_its_first_words() -> None:
    (item,) = make_upload("text", passages("Homes for children", "It was noted.")).items
    assert (item.number, item.title) == ("", "Homes for children")


def test_a_list_of_published_decisions_is_called_by_its_only_one_or_by_the_words_above_the_first() -> None:
    lines = (
        "Use this page to search.",
        "Decisions published",
        "14/05/2024 - Kinship carers ref: 71    Approved",
        "Yes.",
    )
    (item,) = make_upload("text", passages(*lines)).items
    assert item.title == "Kinship carers"
    (item,) = make_upload("text", passages(*lines, "15/05/2024 - Fees ref: 72    Approved", "No.")).items
    assert item.title == "Decisions published"


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Lamp Board Date: 14 May 2025 Time: 2 pm Present: {}", "Lamp Board"),
        ("The Lamp Board met and heard {}", "The Lamp Board met and heard " + "Mr Hall, " * 19 + "…"),
        ("Lamp Board Present: Mr Hall", "Lamp Board Present: Mr Hall"),
    ],
)
def test_a_page_that_ran_together_is_called_by_what_it_begins_with(words: str, title: str) -> None:
    (item,) = make_upload("text", passages(words.format("Mr Hall, " * 30 + "Mr Dent"))).items
    assert item.title == title
