"""Citations on the pages: what is copied for the whole and for each part is what the generator itself would write."""

from html import escape

import pytest
from playwright.sync_api import Page, expect

from generator.pages.citation import Citation, citation_forms, cite_decision, cite_item, cite_part, plain
from generator.pages.labels import NamedPart, named_parts
from generator.settings import Settings
from tests.site.built import ITEM, BuiltSite
from tests.site.visiting import Visitor

REMARKED = "herefordshire/cabinet/2025-07-17/children-and-young-persons-improvement-plan-phase-3/"
COPIED = "navigator.clipboard.readText()"
KINDS = ["citation", "Markdown", "HTML quote", "Wikipedia", "BibTeX", "CSL-JSON"]


def citation(site: BuiltSite) -> Citation:
    entry = site.entry(ITEM)
    settings = Settings.load(site.root, {"SITE_URL": site.address})
    return cite_decision(entry, entry.decisions[0], settings.site)


def parts(site: BuiltSite) -> tuple[NamedPart, ...]:
    return named_parts(site.entry(ITEM).decisions[0])


def forms(cited: Citation) -> dict[str, str]:
    return {"citation": plain(cited), **{form.name: form.text for form in citation_forms(cited)}}


def unfolded(visitor: Visitor, kind: str, **options: object) -> Page:
    page = visitor.see(kind, permissions=["clipboard-read", "clipboard-write"], **options)
    page.locator("article details").evaluate_all("all => all.forEach((each) => (each.open = true))")
    return page


def copied(page: Page, within: str, name: str) -> str:
    place = page.locator(within)
    place.get_by_role("button", name=f"Copy {name}", exact=True).click()
    expect(place.get_by_role("button", name="Copied")).to_be_visible()
    text: str = page.evaluate(COPIED)
    return text


@pytest.mark.parametrize("name", KINDS)
def test_what_is_copied_for_the_decision_is_what_stands_there(site: BuiltSite, visitor: Visitor, name: str) -> None:
    page = unfolded(visitor, "decision")
    assert copied(page, ".cite", name) == forms(citation(site))[name]


@pytest.mark.parametrize("name", KINDS)
def test_what_is_copied_for_a_part_is_what_the_generator_would_write(
    site: BuiltSite, visitor: Visitor, name: str
) -> None:
    page = unfolded(visitor, "decision")
    for named in parts(site):
        within = f".cite-part[data-anchor='{named.part.anchor}']"
        assert copied(page, within, name) == forms(cite_part(citation(site), named))[name]


@pytest.mark.parametrize("kind", ["decision", "item"])
def test_every_form_can_be_read_without_a_script(site: BuiltSite, visitor: Visitor, kind: str) -> None:
    page = unfolded(visitor, kind, java_script_enabled=True)
    entry, settings = site.entry(ITEM), Settings.load(site.root, {"SITE_URL": site.address})
    cited = citation(site) if kind == "decision" else cite_item(entry, settings.site)
    plainly = site.page(site.path(kind))
    assert [code.text() for code in plainly.css(".cite pre code")] == [form.text for form in citation_forms(cited)]
    assert plainly.css_first("#citation") is not None
    assert page.locator("#citation").inner_text() == plain(cited)


def test_each_part_has_its_citation_in_the_page_itself(site: BuiltSite) -> None:
    page = site.page(site.path("decision"))
    said = [part.css("p")[0].text() for part in page.css(".cite-part")]
    assert said == [plain(cite_part(citation(site), named)) for named in parts(site)]


def test_the_words_of_a_part_are_quoted_in_html_as_text(visitor: Visitor) -> None:
    words = 'Smith & Sons\' "plan" <b>is</b> noted; $& $1'
    page = unfolded(visitor, "decision")
    page.locator("[id='1'] + .said").evaluate("(said, words) => { said.textContent = words; }", f"\n {words} \n")
    quoted = copied(page, ".cite-part[data-anchor='1']", "HTML quote")
    assert quoted.split("\n")[1] == f"<p>{escape(words)}</p>"


def test_the_words_of_an_item_are_copied_without_our_remarks(site: BuiltSite, visitor: Visitor) -> None:
    page = visitor.visit(REMARKED, permissions=["clipboard-read", "clipboard-write"])
    assert page.locator(".said .ours").count() > 0
    page.locator(".proof summary").first.click()
    words = copied(page, ".proof", "the words")
    assert " ".join(words.split()) == " ".join(site.entry(REMARKED).document.text.split())


def test_the_line_that_recomputes_the_hash_is_copied_as_it_stands(visitor: Visitor) -> None:
    page = unfolded(visitor, "decision")
    assert copied(page, ".proof", "the line") == page.locator("#hash-line").inner_text()
