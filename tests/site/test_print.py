"""A decision and an item on paper: a record with its address and its hash, without the ways around it."""

import unicodedata
from io import BytesIO

import pdfplumber
import pytest
from playwright.sync_api import Browser, ViewportSize, expect

from tests.site.built import PATHS, BuiltSite, words
from tests.site.moved import Moved
from tests.site.visiting import Visitor

# What margins leave of A4.
PAPER: ViewportSize = {"width": 672, "height": 1000}
# Words of which a line ends within, and tags that reach over into the next cell.
BROKEN = """() => [...document.querySelectorAll("article :is(th, td, h1, h2, .tag)")]
  .filter((each) => each.checkVisibility())
  .flatMap((each) => [...each.querySelectorAll("a, .tag"), each].map((part) => [part, part.closest("th, td") ?? part]))
  .filter(([part, place]) => {
    if (part.getBoundingClientRect().right > place.getBoundingClientRect().right + 1) return true;
    const text = part.firstChild;
    if (text?.nodeType !== Node.TEXT_NODE) return false;
    return [...text.data.matchAll(/[A-Za-z]+/g)].some(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return range.getClientRects().length > 1;
    });
  })
  .map(([part]) => part.textContent.trim())"""


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


# An item and a decision are printed as a record, without the ways around it.
@pytest.mark.parametrize("kind", [kind for kind in PATHS if kind not in ("item", "decision")])
def test_every_section_of_a_page_stands_on_paper_too(visitor: Visitor, kind: str) -> None:
    page = visitor.see(kind, viewport=PAPER)
    headings = page.locator("article :is(h1, h2):not(.result *), article h1 ~ .lede").filter(visible=True)
    on_screen = headings.all_inner_texts()
    page.emulate_media(media="print")
    assert on_screen
    assert headings.all_inner_texts() == on_screen


def test_what_was_withdrawn_stands_on_paper_too(browser: Browser, moved: Moved) -> None:
    with browser.new_context(viewport=PAPER) as context:
        page = context.new_page()
        page.goto(moved.server.address + moved.place("a withdrawn decision"))
        page.emulate_media(media="print")
        printed = page.locator("article").inner_text()
        for said in ("The words that stood here", "RESOLVED: That the planting", "A part without a letter stood here."):
            assert said in printed


@pytest.mark.parametrize("kind", ["home", "decisions", "results", "progress-list"])
def test_a_list_on_paper_has_no_field_and_no_button_and_breaks_no_word(visitor: Visitor, kind: str) -> None:
    page = visitor.see(kind, viewport=PAPER)
    page.emulate_media(media="print")
    expect(
        page.locator(":is(article, .masthead, .foot) :is(input, select, button, summary)").filter(visible=True)
    ).to_have_count(0)
    assert page.evaluate(BROKEN) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= PAPER["width"]


@pytest.mark.parametrize("printed", ["decision", "item"], indirect=True)
def test_nothing_on_paper_asks_to_be_pressed(printed: str) -> None:
    for offered in ("Copy", "Cite part", "BibTeX", "How to check", "Search", "Menu", "Skip to", "Report a mistake"):
        assert squeezed(offered) not in printed, offered
    for around in ("On this page", "Home›", "Explain words", "Words on this page", "Read on"):
        assert squeezed(around) not in printed, around
