"""Every form in which a page offers a citation, from the same facts."""

from dataclasses import dataclass

from generator.pages.citation.bibtex import bibtex
from generator.pages.citation.csl import csl_json
from generator.pages.citation.facts import Citation
from generator.pages.citation.sentence import html, markdown
from generator.pages.citation.wikipedia import wikipedia


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form of citation: what it is called, the name of its place on a page, and its text."""

    name: str
    slug: str
    text: str


def citation_forms(citation: Citation) -> tuple[Form, ...]:
    """Return the forms beside the plain sentence, in the order in which a page shows them."""
    return (
        Form(name="Markdown", slug="markdown", text=markdown(citation)),
        Form(name="HTML quote" if citation.words else "HTML", slug="html", text=html(citation)),
        Form(name="Wikipedia", slug="wikipedia", text=wikipedia(citation)),
        Form(name="BibTeX", slug="bibtex", text=bibtex(citation)),
        Form(name="CSL-JSON", slug="csl-json", text=csl_json([citation])),
    )
