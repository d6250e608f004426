"""Citations as files: one a decision, and every decision of a council in the forms that reference managers read."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from generator.model.address import decision_address
from generator.model.archive import Entry, PublishedDecision
from generator.pages.citation.bibtex import bibtex
from generator.pages.citation.csl import csl_json
from generator.pages.citation.facts import Citation, cite_decision
from generator.pages.citation.ris import ris
from generator.pages.page import StaticFile
from generator.pages.site import Shelf, decisions_of
from generator.settings import Site

Written = Callable[[Iterable[Citation]], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class BibliographyForm:
    """A form in which a whole bibliography is written: what it is called, and how its file ends."""

    name: str
    ending: str
    write: Written


BIBLIOGRAPHY_FORMS = (
    BibliographyForm(name="BibTeX", ending="bib", write=lambda cited: "\n\n".join(map(bibtex, cited))),
    BibliographyForm(name="RIS", ending="ris", write=lambda cited: "\n\n".join(map(ris, cited))),
    BibliographyForm(name="CSL-JSON", ending="csl.json", write=csl_json),
)


def citation_path(reference: str) -> str:
    """Return the path of a decision's own citation: `d/hef-7k3qf.csl.json`, beside its page and not below it."""
    return decision_address(reference).strip("/") + ".csl.json"


def bibliography_paths(council: str) -> dict[str, str]:
    """Return the paths of a council's bibliographies by the names of their forms.

    The BibTeX one is `data/bibliography/herefordshire.bib`.
    """
    return {form.name: f"data/bibliography/{council}.{form.ending}" for form in BIBLIOGRAPHY_FORMS}


def citation_file(entry: Entry, published: PublishedDecision, site: Site) -> StaticFile:
    """Return the file that holds a decision's citation in CSL-JSON."""
    citation = cite_decision(entry, published, site)
    return StaticFile(path=citation_path(published.reference), content=f"{csl_json([citation])}\n".encode())


def bibliographies(shelf: Shelf) -> Iterator[StaticFile]:
    """Yield the bibliographies of every council that has decided something, newest decision first."""
    for council in shelf.archive.councils:
        found = decisions_of(shelf.of_council(council.slug))
        citations = [cite_decision(entry, published, shelf.site) for entry, published in found]
        paths = bibliography_paths(council.slug)
        for form in BIBLIOGRAPHY_FORMS if citations else ():
            yield StaticFile(path=paths[form.name], content=f"{form.write(citations)}\n".encode())
