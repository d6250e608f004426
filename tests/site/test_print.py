"""A decision and an item on paper: a record with its address and its hash, without the ways around it."""

import unicodedata
from io import BytesIO

import pdfplumber
import pytest

from tests.site.built import BuiltSite, words
from tests.site.visiting import Visitor


def squeezed(text: str) -> str:
    """Return text without white space, and with the single letters that a printer sets as one apart."""
    return "".join(unicodedata.normalize("NFKC", text).split())


@pytest.fixture
def printed(request: pytest.FixtureRequest, visitor: Visitor) -> str:
    page = visitor.see(request.param)
    with pdfplumber.open(BytesIO(page.pdf(format="A4"))) as paper:
        return squeezed(" ".join(sheet.extract_text() for sheet in paper.pages))


@pytest.mark.parametrize("printed", ["decision"], indirect=True)
def test_a_decision_on_paper_has_its_words_its_address_and_its_hash(site: BuiltSite, printed: str) -> None:
    page = site.page(site.path("decision"))
    assert squeezed(words(page, "#text-hash")) in printed
    assert squeezed(site.address + site.path("decision")) in printed
    assert all(squeezed(said.text()) in printed for said in page.css(".part + .said"))
    assert squeezed(words(page, "#citation")) in printed


@pytest.mark.parametrize("printed", ["item"], indirect=True)
def test_an_item_on_paper_has_its_address_and_its_hash(site: BuiltSite, printed: str) -> None:
    page = site.page(site.path("item"))
    assert squeezed(words(page, "#text-hash")) in printed
    assert squeezed(site.address + site.path("item")) in printed


@pytest.mark.parametrize("printed", ["decision", "item"], indirect=True)
def test_nothing_on_paper_asks_to_be_pressed(printed: str) -> None:
    for offered in ("Copy", "Cite part", "BibTeX", "How to check", "Search", "Menu", "Skip to", "Report a mistake"):
        assert squeezed(offered) not in printed, offered
    for around in ("On this page", "Home›", "Explain words", "Words on this page", "Read on"):
        assert squeezed(around) not in printed, around
