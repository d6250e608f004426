"""A case's minutes, read as any upload is: text as it stands, pages and printed papers through their readers."""

import re
from collections.abc import Iterator
from typing import Any

from generator.model.document import Document
from generator.reading import read_bare
from generator.reading.sandbox import read_here
from tests.parsing.essentials import bare, essentials
from tests.reading.papers import Text, print_docx, print_pdf
from tests.score.cases import Case

LABELLED = re.compile(r"(?P<label>\S{1,8}) {2,40}(?P<words>\S.*)")


def read_case(case: Case) -> dict[str, Any]:
    """Return what was read in a case, the items of all its documents together."""
    readings = [essentials(document) for document in documents_of(case)]
    return {**readings[0], "items": [item for reading in readings for item in reading["items"]]}


def documents_of(case: Case) -> tuple[Document, ...]:
    """Return the minutes of a case: one document, or one for each item that its reader found."""
    if case.source.suffixes in ([".txt"], [".md"]):
        document, problems = read_bare(case.source)
        assert document is not None, problems
        return (document,)
    return tuple(bare(item.text) for item in read_here(content_of(case)).items)


def content_of(case: Case) -> bytes:
    """Return the file's bytes; `minutes.pdf.txt` and `minutes.docx.txt` are the words of a paper, printed here."""
    match case.source.suffixes:
        case [".pdf", ".txt"]:
            return print_pdf(_paragraphs(case), footer="Page {page} of {pages}")
        case [".docx", ".txt"]:
            return print_docx(_paragraphs(case))
        case _:
            return case.source.read_bytes()


def _paragraphs(case: Case) -> Iterator[Text]:
    for paragraph in case.source.read_text(encoding="utf-8").strip().split("\n\n"):
        labelled = LABELLED.fullmatch(paragraph)
        yield Text(words=labelled["words"], label=labelled["label"]) if labelled else Text(words=paragraph)
