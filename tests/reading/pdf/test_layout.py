"""How printed lines become paragraphs: wraps, hyphens, columns, tables, pages."""

from collections.abc import Sequence

from generator.reading.pdf import read_pdf
from generator.reading.upload import Dropped, Upload
from tests.reading.papers import LEADING, MARGIN, Paper, Table, Text, draw_pdf, print_pdf

LONG = (
    "The Committee heard that the new homes would open in the spring, that their staff had been found, and that the"
    " children who were to live there had chosen the colours of their rooms."
)
FULL = "Members welcomed the report on the homes, and asked that the plan for its improve-"


def paragraphs(upload: Upload) -> list[str]:
    return [line for item in upload.items for line in item.text.split("\n") if line]


def draw_lines(paper: Paper, lines: Sequence[str], left: float = MARGIN) -> None:
    for number, line in enumerate(lines):
        paper.text(left, MARGIN + LEADING * (number + 1), line)


def read_lines(*lines: str) -> Upload:
    return read_pdf(draw_pdf(lambda paper: draw_lines(paper, lines)))


def test_hard_wraps_are_joined_and_paragraphs_kept_apart() -> None:
    upload = read_pdf(print_pdf([Text(words=LONG), Text(words="There were no questions."), Text(words=LONG)]))
    assert paragraphs(upload) == [LONG, "There were no questions.", LONG]
    assert upload.items[0].text.count("\n\n") == 2


def test_labels_are_typed_out_and_padded() -> None:
    parts = [
        Text(words="RESOLVED that:"),
        Text(label="a)", level=1, words=LONG),
        Text(label="(b)", level=1, words="the staff be thanked; and"),
        Text(label="·", level=1, words=LONG),
    ]
    assert paragraphs(read_pdf(print_pdf(parts))) == [
        "RESOLVED that:",
        f"a)    {LONG}",
        "(b)    the staff be thanked; and",
        f"·    {LONG}",
    ]


def test_a_list_without_space_between_its_parts_is_told_by_its_labels() -> None:
    first = "1. the report be sent to all the members who had asked for it at the last meeting; and"
    second = "2. the date of the visit to the new home be found by the officers of the council, and be"
    assert paragraphs(read_lines("The Panel agreed:", first, second, "told to the foster carers.")) == [
        "The Panel agreed:",
        first,
        f"{second} told to the foster carers.",
    ]


def test_a_number_that_wraps_to_the_next_line_begins_no_list() -> None:
    line = "The number of children who lived with foster carers had grown in the year from about"
    assert paragraphs(read_lines(line, "120. It was thought that it would grow.")) == [
        f"{line} 120. It was thought that it would grow."
    ]


def test_a_hyphen_is_undone_where_the_document_has_the_word() -> None:
    upload = read_lines(FULL, "ment be sent to them.", "", "An improvement was seen.")
    assert paragraphs(upload)[0] == FULL.removesuffix("-") + "ment be sent to them."
    assert upload.dropped == (Dropped(step="hyphen at a line's end", text="improve-ment"),)


def test_a_hyphen_stays_where_nothing_tells_that_it_may_go() -> None:
    upload = read_lines(FULL, "ment be sent to them.")
    assert paragraphs(upload) == [f"{FULL}ment be sent to them."]
    assert upload.dropped == ()


def test_a_hyphen_stays_in_a_word_that_is_written_with_it() -> None:
    upload = read_lines(FULL, "ment be sent.", "", "The improve-ment was an improvement.")
    assert paragraphs(upload)[0] == f"{FULL}ment be sent."


def test_a_narrower_block_of_even_lines_is_one_paragraph() -> None:
    def draw(paper: Paper) -> None:
        paper.multi_cell(0, LEADING, LONG, align="L")
        paper.set_xy(MARGIN + 30, 130)
        paper.multi_cell(300, LEADING, f"{LONG} {LONG}", align="J")

    assert paragraphs(read_pdf(draw_pdf(draw))) == [LONG, f"{LONG} {LONG}"]


def test_columns_are_read_one_after_the_other() -> None:
    def draw(paper: Paper) -> None:
        paper.set_left_margin(MARGIN)
        paper.cell(
            0, LEADING, "A report on the homes of the county, printed across the whole of the page as a title is."
        )
        for left, word in ((MARGIN, "left"), (320, "right")):
            paper.set_xy(left, 110)
            paper.multi_cell(200, LEADING, f"The {word} column says this of the homes. " * 9, align="L")

    left, right = ((f"The {word} column says this of the homes. " * 9).strip() for word in ("left", "right"))
    assert paragraphs(read_pdf(draw_pdf(draw)))[1:] == [left, right]


def test_names_beside_their_posts_are_no_columns() -> None:
    def draw(paper: Paper) -> None:
        draw_lines(paper, [f"Councillor {letter} Birch" for letter in "ABCDEFG"])
        draw_lines(paper, ["Member for the north of the county"] * 7, left=320)

    assert paragraphs(read_pdf(draw_pdf(draw))) == [
        f"Councillor {letter} Birch    Member for the north of the county" for letter in "ABCDEFG"
    ]


def test_a_list_of_short_lines_is_not_run_together() -> None:
    names = [f"Councillor {letter} Birch" for letter in "ABCDEFG"]
    assert paragraphs(read_lines(*names)) == names


def test_a_ruled_table_is_typed_row_by_row_between_its_paragraphs() -> None:
    rows = (
        ("Action", "Owner", "Due"),
        ("Send the list of homes to all members of the Panel", "A Rowan", "9 April 2021"),
    )
    upload = read_pdf(print_pdf([Text(words="Actions:"), Table(rows=rows), Text(words=LONG)]))
    assert paragraphs(upload) == ["Actions:", *(" | ".join(row) for row in rows), LONG]


def test_a_paragraph_runs_on_over_the_page() -> None:
    upload = read_pdf(print_pdf([Text(words=LONG)] * 16, footer="Page {page} of {pages}"))
    assert paragraphs(upload) == [LONG] * 16


def test_words_of_several_faces_stand_together() -> None:
    def draw(paper: Paper) -> None:
        for words, style in (("RESOLVED", "B"), (": that the plan be ", ""), ("appro", "I"), ("ved.", "")):
            paper.set_font("Times", style=style, size=11)
            paper.write(LEADING, words)

    assert paragraphs(read_pdf(draw_pdf(draw))) == ["RESOLVED: that the plan be approved."]


def test_letters_printed_twice_for_boldness_are_read_once() -> None:
    def draw(paper: Paper) -> None:
        paper.text(MARGIN, 100, "RESOLVED that the plan be approved.")
        paper.text(MARGIN + 0.3, 100, "RESOLVED that the plan be approved.")

    assert paragraphs(read_pdf(draw_pdf(draw))) == ["RESOLVED that the plan be approved."]
