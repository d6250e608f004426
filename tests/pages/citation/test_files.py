"""Citations as files."""

import json

import rispy
from bibtexparser.entrypoint import parse_string

from generator.pages.citation import cite_decision
from generator.pages.citation.csl import csl_json
from generator.pages.citation.files import bibliographies, citation_file
from tests.pages.rendering import invented, linked

TWO = "A plan\n\nRESOLVED: That the plan be noted.\n\nDiscussion went on.\n\nRESOLVED: That the budget be approved.\n"


def test_a_decision_has_its_citation_in_a_file_beside_its_page() -> None:
    shelf, entry = linked(invented(TWO))
    published = entry.decisions[0]
    file = citation_file(entry, published, shelf.site)
    assert file.path == f"d/{published.reference.lower()}.csl.json"
    assert json.loads(file.content) == json.loads(csl_json([cite_decision(entry, published, shelf.site)]))


def test_a_council_has_its_decisions_in_three_forms() -> None:
    shelf, entry = linked(invented(TWO))
    files = {file.path.removeprefix("data/bibliography/"): file.content.decode() for file in bibliographies(shelf)}
    council = entry.council.slug
    assert set(files) == {f"{council}.bib", f"{council}.ris", f"{council}.csl.json"}
    references = [decision.reference.lower() for decision in entry.decisions]
    assert len(references) == 2
    assert [each.key for each in parse_string(files[f"{council}.bib"]).entries] == references
    assert [record["id"] for record in rispy.loads(files[f"{council}.ris"])] == references
    assert [item["id"] for item in json.loads(files[f"{council}.csl.json"])] == references


def test_a_council_that_decided_nothing_has_no_bibliography() -> None:
    shelf, _ = linked(invented("A plan\n\nThe Chair opened the meeting.\n"))
    assert list(bibliographies(shelf)) == []
