"""Citations as files: one a decision, and every decision of a council in the forms that reference managers read."""

from collections.abc import Callable, Iterable, Iterator

from generator.model.address import decision_address
from generator.model.archive import Entry, PublishedDecision
from generator.pages.citation.bibtex import bibtex
from generator.pages.citation.csl import csl_json
from generator.pages.citation.facts import Citation, cite_decision
from generator.pages.citation.ris import ris
from generator.pages.page import Page
from generator.pages.site import Shelf, decisions_of
from generator.settings import Site

Written = Callable[[Iterable[Citation]], str]

BIBLIOGRAPHY_FORMS: dict[str, Written] = {
    "bib": lambda citations: "\n\n".join(map(bibtex, citations)),
    "ris": lambda citations: "\n\n".join(map(ris, citations)),
    "csl.json": csl_json,
}


def citation_path(reference: str) -> str:
    """Return the path of a decision's own citation: `d/hef-7k3qf.csl.json`, beside its page and not below it."""
    return decision_address(reference).strip("/") + ".csl.json"


def bibliography_path(council: str, form: str) -> str:
    """Return the path of a council's bibliography: `data/bibliography/herefordshire.bib`."""
    return f"data/bibliography/{council}.{form}"


def citation_file(entry: Entry, published: PublishedDecision, site: Site) -> Page:
    """Return the file that holds a decision's citation in CSL-JSON."""
    citation = cite_decision(entry, published, site)
    return Page(path=citation_path(published.reference), text=csl_json([citation]) + "\n")


def bibliographies(shelf: Shelf) -> Iterator[Page]:
    """Yield the bibliographies of every council that has decided something, newest decision first."""
    for council in shelf.archive.councils:
        found = decisions_of(shelf.of_council(council.slug))
        citations = [cite_decision(entry, published, shelf.site) for entry, published in found]
        for form, write in BIBLIOGRAPHY_FORMS.items() if citations else ():
            yield Page(path=bibliography_path(council.slug, form), text=write(citations) + "\n")
