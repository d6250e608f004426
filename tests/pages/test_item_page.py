"""What an item's page says beside the minutes."""

import pytest

from tests.pages.rendering import as_html, invented, item_page


def text_of(text: str, title: str = "Early help") -> str:
    found = as_html(item_page(invented(text, title=title))).text()
    return " ".join(found.split())


def test_supporting_documents_are_listed_by_name() -> None:
    text = "Agenda item\n\nEarly help\n\nMinutes:\n\nIt came.\n\nSupporting documents:\n\nStrategy, item 5 PDF 2 KB"
    assert "The minutes name 1 document. This site does not hold them. Strategy, item 5" in text_of(text)


def test_what_the_source_gives_and_what_it_does_not_stand_side_by_side() -> None:
    said = text_of("Agenda item\n\nEarly help\n\nMinutes:\n\nRESOLVED unanimously: That the report be noted.")
    assert "Decision: 1 decision" in said
    assert "Vote: 1 vote" in said
    assert "Date: the text does not state the meeting’s date" in said
    assert "Supporting documents: none is named" in said


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("Consideration of this item was deferred to the next meeting.", "was put off"),
        ("This item was withdrawn.", "was withdrawn"),
    ],
)
def test_an_item_that_was_not_decided_says_what_became_of_it(words: str, says: str) -> None:
    said = text_of(f"Agenda item\n\nEarly help\n\nMinutes:\n\n{words}")
    assert f"The minutes say that this item {says}: “{words}”" in said
