"""Paragraphs, tables, tracked changes and text boxes of Word files."""

import docx

from generator.reading.docx import read_docx
from generator.reading.upload import Dropped, Upload
from tests.reading.meetings import MEETING
from tests.reading.papers import Table, Text, paragraph, print_docx, save, word_file


def run(words: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def deletion(words: str) -> str:
    return f'<w:del w:id="1" w:author="Clerk"><w:r><w:delText xml:space="preserve">{words}</w:delText></w:r></w:del>'


def cell(*paragraphs: str) -> str:
    return f"<w:tc>{''.join(map(paragraph, paragraphs))}</w:tc>"


def table(*rows: tuple[str, ...]) -> str:
    typed = ("".join(row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in typed)}</w:tbl>"


def read(body: str) -> Upload:
    return read_docx(word_file(body))


def text(body: str) -> str:
    (item,) = read(body).items
    return item.text


def test_paragraphs_and_tables_keep_their_order() -> None:
    parts = (Text(words="Before."), Table(rows=(("Action", "Owner"), ("Send it", "A Birch"))), Text(words="After."))
    (item,) = read_docx(print_docx(parts)).items
    assert item.text == "Before.\n\nAction | Owner\n\nSend it | A Birch\n\nAfter.\n"


def test_insertions_stay_and_deletions_are_listed() -> None:
    inserted = f'<w:ins w:id="2" w:author="Clerk">{run("approved")}</w:ins>'
    upload = read(f"<w:p>{run('That the plan be ')}{deletion('refused')}{inserted}{run('.')}</w:p>")
    assert upload.items[0].text == "That the plan be approved.\n"
    assert upload.dropped == (Dropped(step="tracked deletion", text="refused"),)


def test_what_was_moved_stands_where_it_was_moved_to() -> None:
    moved = f'<w:moveFrom w:id="3" w:author="Clerk">{run("first")}</w:moveFrom>'
    arrived = f'<w:moveTo w:id="4" w:author="Clerk">{run("first")}</w:moveTo>'
    upload = read(f"<w:p>{moved}{run('second, ')}{arrived}</w:p>")
    assert upload.items[0].text == "second, first\n"
    assert upload.dropped == (Dropped(step="tracked deletion", text="first"),)


def test_a_deleted_paragraph_end_joins_two_paragraphs() -> None:
    mark = '<w:rPr><w:del w:id="5" w:author="Clerk"/></w:rPr>'
    assert text(paragraph("That the plan ", mark) + paragraph("be approved.")) == "That the plan be approved.\n"


def test_a_deleted_row_is_listed() -> None:
    gone = '<w:tr><w:trPr><w:del w:id="6" w:author="Clerk"/></w:trPr>' + cell("Old") + cell("row") + "</w:tr>"
    upload = read(f"<w:tbl><w:tr>{cell('New')}{cell('row')}</w:tr>{gone}</w:tbl>")
    assert upload.items[0].text == "New | row\n"
    assert upload.dropped == (Dropped(step="tracked deletion", text="Oldrow"),)


def test_hidden_words_are_listed() -> None:
    upload = read(f"<w:p>{run('Shown.')}{run('Not shown.', '<w:vanish/>')}</w:p>")
    assert upload.items[0].text == "Shown.\n"
    assert upload.dropped == (Dropped(step="hidden text", text="Not shown."),)


def test_tabs_breaks_and_hyphens_are_typed() -> None:
    words = "<w:t>a)</w:t><w:tab/><w:t>long</w:t><w:noBreakHyphen/><w:t>term</w:t><w:br/><w:t>plans</w:t>"
    assert text(f"<w:p><w:r>{words}</w:r></w:p>") == "a)    long-term\nplans\n"


def test_a_text_box_follows_its_paragraph_once() -> None:
    box = f"<w:txbxContent>{paragraph('In a box.')}</w:txbxContent>"
    alternatives = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f'<mc:Choice Requires="wps"><w:drawing>{box}</w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent>"
    )
    body = f"<w:p>{run('Around it.')}<w:r>{alternatives}</w:r></w:p>{paragraph('Below.')}"
    assert text(body) == "Around it.\n\nIn a box.\n\nBelow.\n"


def test_fields_show_their_result_only() -> None:
    field = "<w:r><w:instrText> PAGE </w:instrText></w:r>"
    assert text(f"<w:p>{run('Page ')}{field}{run('3')}</w:p>") == "Page 3\n"


def test_content_controls_are_read_through() -> None:
    assert text(f"<w:sdt><w:sdtContent>{paragraph('Within.')}</w:sdtContent></w:sdt>") == "Within.\n"


def test_a_table_that_sets_the_page_is_read_cell_by_cell() -> None:
    rows = ((cell("a)"), cell("Homes", "The report was noted.")), (cell("b)"), cell("Close")))
    assert text(table(*rows)) == "a)    Homes\n\nThe report was noted.\n\nb)    Close\n"


def test_a_table_with_a_long_column_of_minutes_is_read_cell_by_cell() -> None:
    minutes = ("One.", "Two.", "Three.", "Four.", "Five.")
    assert text(table((cell("Item"), cell(*minutes), cell("AB")))).split("\n\n") == ["Item", *minutes, "AB\n"]


def test_a_row_with_words_in_one_cell_is_those_words() -> None:
    rows = ((cell(""), cell("Actions"), cell("")), (cell("Send it"), cell(""), cell("A Birch")))
    assert text(table(*rows)) == "Actions\n\nSend it |  | A Birch\n"


def test_a_table_in_a_table_is_read_once() -> None:
    inner = table((cell("one"), cell("two")))
    assert text(f"<w:tbl><w:tr><w:tc>{inner}{paragraph('')}</w:tc></w:tr></w:tbl>") == "one | two\n"


def test_headers_are_listed_and_state_the_council() -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Exampleton Town Council"
    document.add_paragraph("The report was noted.")
    upload = read_docx(save(document))
    assert upload.dropped == (Dropped(step="page header", text="Exampleton Town Council"),)
    assert upload.council is not None
    assert (upload.council.value, upload.council.where) == ("Exampleton Town Council", "page header")
    assert upload.items[0].text == "The report was noted.\n"


def test_a_heading_style_heads_an_item() -> None:
    style = '<w:pStyle w:val="Heading1"/>'
    body = "".join(
        paragraph(f"{number}. Homes for children", style) + paragraph("It was noted.") for number in (1, 2, 3)
    )
    assert [(item.number, item.title) for item in read(body).items] == [
        (str(number), "Homes for children") for number in (1, 2, 3)
    ]


def test_a_heading_needs_no_bold_type() -> None:
    document = docx.Document()
    document.styles["Heading 1"].font.bold = None
    for number in (1, 2):
        document.add_heading(f"{number}. Homes for children", level=1)
        document.add_paragraph("It was noted.")
    assert len(read_docx(save(document)).items) == 2


def test_a_whole_meeting_is_split_at_its_items() -> None:
    assert [item.number for item in read_docx(print_docx(MEETING)).items] == ["51", "52", "53", "54"]
