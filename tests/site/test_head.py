"""The head of every page: pictures that are there, facts that are JSON, and nothing that a browser objects to."""

import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from selectolax.lexbor import LexborHTMLParser

from tests.site.built import BuiltSite

KINDS = {
    "home": {"WebSite", "Dataset"},
    "council": {"GovernmentOrganization", "BreadcrumbList"},
    "committee": {"GovernmentOrganization", "BreadcrumbList"},
    "meeting": {"Event", "BreadcrumbList"},
    "item": {"CreativeWork", "BreadcrumbList"},
    "decision": {"CreativeWork", "BreadcrumbList"},
    "theme": {"BreadcrumbList"},
    "about": set[str](),
}


def linked_data(page: LexborHTMLParser) -> list[dict[str, Any]]:
    """Return what the data blocks of a page say, each checked to hold no sign that could end it."""
    found: list[dict[str, Any]] = []
    for block in page.css("script[type='application/ld+json']"):
        text = block.text()
        assert not set("<>&") & set(text)
        said = json.loads(text)
        assert said["@context"] == "https://schema.org"
        found.extend(said.get("@graph", [said]))
    return found


def content(page: LexborHTMLParser, name: str) -> str:
    (node,) = page.css(f"meta[property='{name}'], meta[name='{name}']")
    return node.attributes["content"] or ""


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_says_what_it_is(site: BuiltSite, kind: str) -> None:
    assert {facts["@type"] for facts in linked_data(site.page(site.path(kind)))} == KINDS[kind]


def test_the_facts_of_every_page_are_json_and_its_crumbs_lead_to_pages(site: BuiltSite) -> None:
    for name, page in site.pages().items():
        for facts in linked_data(page):
            for crumb in facts.get("itemListElement", []):
                path = crumb["item"].removeprefix(site.address)
                assert (site.folder / path / "index.html").is_file(), (name, crumb)


def test_every_page_has_a_picture_of_the_right_size_at_a_whole_address(site: BuiltSite) -> None:
    cards: set[Path] = set()
    for name, page in site.pages().items():
        if name != "404.html":
            address = content(page, "og:image")
            assert address.startswith(f"{site.address}assets/cards/"), name
            cards.add(site.folder / address.removeprefix(site.address))
    assert len(cards) > 20
    for card in cards:
        with Image.open(card) as picture:
            assert picture.size == (1200, 630)
    drawn = set((site.folder / "assets/cards").rglob("*.png"))
    assert drawn == cards


def test_a_decision_has_a_card_of_its_own(site: BuiltSite) -> None:
    page = site.page(site.path("decision"))
    assert content(page, "og:image").endswith(f"/d/{site.path('decision').split('/')[1]}.png")
    assert content(page, "citation_public_url") == site.address + site.path("decision")
