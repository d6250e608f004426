"""Word files (.docx): the words, numbers and tables that a word processor shows."""

from collections.abc import Iterator
from io import BytesIO

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from generator.reading.docx.archive import check_archive
from generator.reading.docx.body import Body
from generator.reading.docx.names import Element
from generator.reading.docx.numbering import Counter, read_numbering
from generator.reading.docx.styles import read_styles
from generator.reading.printed import make_upload
from generator.reading.upload import Dropped, Upload

BESIDE = {
    RELATIONSHIP_TYPE.HEADER: "page header",
    RELATIONSHIP_TYPE.FOOTER: "page footer",
    RELATIONSHIP_TYPE.FOOTNOTES: "footnote",
    RELATIONSHIP_TYPE.ENDNOTES: "endnote",
    RELATIONSHIP_TYPE.COMMENTS: "comment",
}


def read_docx(content: bytes) -> Upload:
    """Return what a Word file holds: one item, or those of a printed whole meeting.

    Raise RefusedError for an archive that must not be opened; `dropped` lists tracked deletions, hidden text, page
    headers and footers, notes and comments.
    """
    check_archive(content)
    document = docx.Document(BytesIO(content))
    body = Body(
        styles=read_styles(_part(document, RELATIONSHIP_TYPE.STYLES)),
        counter=Counter(listings=read_numbering(_part(document, RELATIONSHIP_TYPE.NUMBERING))),
    )
    passages = list(body.read(document.element.body))
    beside = list(dict.fromkeys(_beside(document)))
    running = [each for each in beside if each.step.startswith("page")]
    return make_upload("Word file", passages, running=running, dropped=[*body.dropped, *beside])


def _part(document: Document, kind: str) -> Element | None:
    try:
        return parse_xml(document.part.part_related_by(kind).blob)
    except KeyError:
        return None


def _beside(document: Document) -> Iterator[Dropped]:
    """Yield what stands beside the body: nothing of it is part of the minutes' running text."""
    for relation in document.part.rels.values():
        if relation.reltype in BESIDE and not relation.is_external:
            for paragraph in parse_xml(relation.target_part.blob).iter(qn("w:p")):
                text = " ".join("".join(each.text or "" for each in paragraph.iter(qn("w:t"))).split())
                if text:
                    yield Dropped(step=BESIDE[relation.reltype], text=text)
