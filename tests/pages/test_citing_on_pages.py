"""Hostile words in everything that a page offers to copy: they stay text, and stay what they were."""

import json

import pytest
import yaml

from generator.pages.citation import citation_forms, cite_decision, cite_part, plain
from generator.pages.labels import named_parts
from generator.pages.page import Page
from generator.pages.views.decision import make_decision
from generator.pages.views.item import make_item
from tests.pages.citation.citations import HOSTILE
from tests.pages.rendering import as_html, invented, linked

every_hostile_text = pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)


def pages(text: str) -> tuple[Page, Page, list[str], list[str]]:
    """A decision's page and its item's, and what they must offer to copy."""
    words = f"A plan\n\nRESOLVED: That\n\n(a) it be {text};\n\n(i) so be it; and\n\n(ii) it be noted.\n"
    shelf, entry = linked(invented(words, title=text))
    published = entry.decisions[0]
    cited = cite_decision(entry, published, shelf.site)
    parts = [plain(cite_part(cited, named)) for named in named_parts(published)]
    forms = [form.text for form in citation_forms(cited)]
    return make_decision(shelf, entry, published), make_item(shelf, entry), forms, parts


@every_hostile_text
def test_every_form_and_every_part_stands_on_the_page_as_it_was(text: str) -> None:
    decision, _, forms, parts = pages(text)
    tree = as_html(decision)
    assert [code.text() for code in tree.css(".cite pre code")] == forms
    assert [part.css("p")[0].text() for part in tree.css(".cite-part")] == parts


@every_hostile_text
def test_nothing_in_the_words_acts_on_a_page(text: str) -> None:
    for page in pages(text)[:2]:
        tree = as_html(page)
        assert tree.css("script, b, img, table, ref, em, strong, sup") == []
        held = {attribute for node in tree.css(".cite-part") for attribute in node.attributes}
        assert held <= {"class", "data-pagefind-ignore", "data-anchor", "data-part", "data-words"}


def test_a_part_with_parts_of_its_own_is_quoted_with_them() -> None:
    tree = as_html(pages('quoted "so" & <so>')[0])
    quoted = [part.attributes.get("data-words") for part in tree.css(".cite-part")]
    assert quoted == ['it be quoted "so" & <so>; (i) so be it; and (ii) it be noted.', None, None]


@every_hostile_text
def test_the_head_holds_the_words_as_data(text: str) -> None:
    decision, item, *_ = pages(text)
    for page in (decision, item):
        head = yaml.safe_load(page.text.split("\n---\n")[0].removeprefix("---\n"))
        assert head["linked"][0]["name"] == head["cited"]["citation_title"] == " ".join(text.split())
        assert json.dumps(head["linked"])
