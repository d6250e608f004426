"""The same minutes as text, PDF, Word file and web page are the same items and the same decisions."""

from typing import Any

import pytest

from generator.reading.sandbox import read_here
from generator.reading.upload import Upload
from tests.parsing.essentials import bare, essentials
from tests.reading.meetings import HOMES, MEETING, as_page, as_text
from tests.reading.papers import print_docx, print_pdf

FORMS = {
    "text": as_text(),
    "pdf": print_pdf(MEETING, header="Exampleshire County Council", footer="Page {page} of {pages}"),
    "docx": print_docx(MEETING),
}


def decisions(upload: Upload) -> list[Any]:
    return [essentials(bare(item.text))["items"] for item in upload.items]


@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_every_form_gives_the_same_text_and_decisions(form: str) -> None:
    upload, plain = read_here(FORMS[form]), read_here(FORMS["text"])
    assert [(item.number, item.title, item.text) for item in upload.items] == [
        (item.number, item.title, item.text) for item in plain.items
    ]
    assert decisions(upload) == decisions(plain)


@pytest.mark.parametrize("content", [as_page(HOMES), print_pdf(HOMES), print_docx(HOMES)], ids=["page", "pdf", "docx"])
def test_every_form_of_one_item_gives_the_same_decision(content: bytes) -> None:
    (item,) = decisions(read_here(content))
    (expected,) = decisions(read_here(as_text(HOMES)))
    assert [each["decisions"] for each in item] == [each["decisions"] for each in expected]
    assert len(item[0]["decisions"][0]["limbs"]) == 2


@pytest.mark.parametrize("form", FORMS)
def test_every_form_states_the_same_meeting(form: str) -> None:
    upload = read_here(FORMS[form])
    stated = [each.value if each else None for each in (upload.council, upload.committee, upload.date, upload.status)]
    assert stated == ["Exampleshire County Council", "Children and Families Scrutiny Committee", "2021-03-10", None]


def test_the_decisions_are_those_of_the_minutes() -> None:
    (homes,) = decisions(read_here(FORMS["pdf"]))[2]
    (decision,) = homes["decisions"]
    assert (homes["number"], decision["lead"]) == ("53", "Resolved – That the Committee:")
    assert [limb["label"] for limb in decision["limbs"]] == ["1.", "2."]
