"""Tables in Markdown become cards on a phone, and every cell names its headings, as in the generated ones."""

import markdown
from selectolax.lexbor import LexborHTMLParser

from tests.pages.rendering import extensions

TABLE = """\
| word | what it *means* | since |
|---|---|---|
| **noted** | taken <b>in</b> | `2021` |
| agreed | | |
"""


def dressed(text: str) -> LexborHTMLParser:
    return LexborHTMLParser(markdown.markdown(text, extensions=extensions()))


def test_a_table_is_a_stack_with_the_scope_of_every_heading() -> None:
    tree = dressed(TABLE)
    assert [table.attributes["class"] for table in tree.css("table")] == ["stack"]
    assert [head.attributes.get("scope") for head in tree.css("thead th")] == ["col"] * 3
    assert [(head.attributes.get("scope"), head.text()) for head in tree.css("tbody tr :first-child")][:1] == [
        ("row", "noted")
    ]
    assert len(tree.css('tbody th[scope="row"]')) == 2


def test_a_card_names_the_heading_of_every_cell_but_the_first() -> None:
    tree = dressed(TABLE)
    assert [cell.attributes.get("data-label") for cell in tree.css("tbody td")] == ["what it means", "since"] * 2
    assert tree.css("tbody td")[1].text() == "2021"


def test_a_table_in_a_box_is_dressed_and_one_written_as_html_is_left_alone() -> None:
    ours = '<table class="ours">\n<tbody>\n<tr><td>Words</td></tr>\n</tbody>\n</table>'
    tree = dressed(f"<div markdown>\n\n{TABLE}\n\n{ours}\n\n</div>\n\n{ours}\n")
    assert [table.attributes["class"] for table in tree.css("table")] == ["stack", "ours", "ours"]
    assert [cell.attributes for cell in tree.css(".ours td")] == [{}, {}]
