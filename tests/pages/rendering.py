"""A document through the whole generator, and back to text from the HTML that MkDocs' Markdown makes of its page."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path

import markdown
import yaml
from selectolax.lexbor import LexborHTMLParser

from generator.linking import link
from generator.model.archive import Entry
from generator.model.characters import visible
from generator.model.document import Document
from generator.pages.page import Page
from generator.pages.site import Shelf
from generator.pages.views.item import make_item
from generator.pages.words import Glossary
from generator.parsing import parse_minutes
from generator.reading import read_holdings
from generator.settings import Settings

ROOT = Path(__file__).parents[2]


@cache
def settings() -> Settings:
    """The project's own settings."""
    return Settings.load(ROOT, {})


@cache
def founding() -> tuple[Document, ...]:
    """The documents of content/minutes."""
    return read_holdings(settings()).documents


def invented(text: str, title: str = "Improvement plan") -> Document:
    """A document with these words, at some meeting of a council that the settings know."""
    first = founding()[0]
    assert first.facts is not None
    return replace(first, text=text, facts=replace(first.facts, title=title))


def linked(document: Document) -> tuple[Shelf, Entry]:
    """The document as an archive of its own."""
    minutes, _ = parse_minutes(document)
    archive = link([minutes], {}, settings(), "2026-01-01").archive
    terms = settings().terms
    shelf = Shelf(site=settings().site, archive=archive, glossary=Glossary.of(terms), terms=terms)
    return shelf, archive.entries[0]


def item_page(document: Document) -> Page:
    """The document's item page."""
    return make_item(*linked(document))


def only_html(pages: Iterable[Page]) -> LexborHTMLParser:
    """The only page of what may be parted by year, as MkDocs shows it."""
    (page,) = pages
    return as_html(page)


def as_html(page: Page) -> LexborHTMLParser:
    """A page as MkDocs shows it: its front matter apart, its Markdown by the extensions that mkdocs.yml names."""
    body = page.text.split("\n---\n", 1)[1]
    return LexborHTMLParser(markdown.markdown(body, extensions=extensions()))


@cache
def extensions() -> list[str]:
    """The Markdown extensions of mkdocs.yml."""
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    named = yaml.load(text, Loader=yaml.BaseLoader)["markdown_extensions"]  # noqa: S506  # strings only
    return [entry if isinstance(entry, str) else next(iter(entry)) for entry in named]


def said(page: Page) -> str:
    """The council's own words on an item page, in order, white space dropped."""
    tree = as_html(page)
    for remark in tree.css(".said .ours"):
        remark.decompose()
    return squeezed("".join(block.text() for block in tree.css(".said")))


def squeezed(text: str) -> str:
    """Text without white space, and without the characters that no page shows."""
    return "".join(visible(text).split())
