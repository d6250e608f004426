"""The body of a Word file as passages: paragraphs, lists and tables in the order in which they stand."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from docx.oxml.ns import qn

from generator.reading.docx.names import Element, number, value
from generator.reading.docx.numbering import Counter
from generator.reading.docx.styles import Styles
from generator.reading.docx.words import DELETED, TAB, Words, read_words
from generator.reading.printed.passages import Passage
from generator.reading.printed.rows import Row, type_rows
from generator.reading.upload import Dropped

ROW_PARTS = (qn("w:sdt"), qn("w:sdtContent"), qn("w:ins"), qn("w:customXml"))


@dataclass(slots=True, kw_only=True)
class Body:
    """A reading of one file: its styles, the running counts of its lists, and what was dropped so far.

    `carried` are the words of a paragraph whose end was deleted: they run on into the next one.
    """

    styles: Styles
    counter: Counter
    dropped: list[Dropped] = field(default_factory=list)
    carried: str = ""

    def read(self, container: Element) -> Iterator[Passage]:
        """Yield the passages of a body, a cell or a text box."""
        for child in container.iterchildren(tag="*"):
            if child.tag == qn("w:p"):
                yield from self._paragraph(child)
            elif child.tag == qn("w:tbl"):
                yield from type_rows([self._row(row) for row in _rows(child) if not self._is_deleted(row)])
            elif child.tag not in DELETED:
                yield from self.read(child)

    def _paragraph(self, paragraph: Element) -> Iterator[Passage]:
        words = read_words(paragraph, self.styles)
        self._drop("tracked deletion", words.deleted)
        self._drop("hidden text", words.hidden)
        text = self.carried + words.text
        self.carried = ""
        if paragraph.find("/".join(map(qn, ("w:pPr", "w:rPr", "w:del")))) is not None:
            self.carried = text
        else:
            yield from self._typed(paragraph, words, text)
        for box in words.boxes:
            yield from self.read(box)

    def _typed(self, paragraph: Element, words: Words, text: str) -> Iterator[Passage]:
        label = self._label(paragraph)
        lines = [line.strip() for line in text.split("\n")]
        joined = "\n".join(line for line in lines if line)
        if joined:
            yield Passage(text=f"{label}{TAB}{joined}" if label else joined, strong=not words.weak)
        elif label and any(character.isalnum() for character in label) and not words.boxes:
            yield Passage(text=label)

    def _label(self, paragraph: Element) -> str:
        """Return the automatic number of a paragraph, its own or its style's, or nothing."""
        style = value(paragraph, "w:pPr/w:pStyle")
        own = number(paragraph, "w:pPr/w:numPr/w:numId")
        listed = (own, None, "") if own is not None else self.styles.numbering(style)
        if listed is None:
            return ""
        level = number(paragraph, "w:pPr/w:numPr/w:ilvl")
        level = listed[1] if level is None else level
        by_style = self.counter.level_of_style(listed[0], listed[2] or (style or ""))
        return self.counter.count(listed[0], by_style if level is None else level)

    def _row(self, row: Element) -> Row:
        return [list(self.read(cell)) for cell in _parts(row, qn("w:tc"))]

    def _is_deleted(self, row: Element) -> bool:
        if row.find("/".join(map(qn, ("w:trPr", "w:del")))) is None:
            return False
        self._drop("tracked deletion", ["".join(each.text or "" for each in row.iter(qn("w:t"), qn("w:delText")))])
        return True

    def _drop(self, step: str, texts: list[str]) -> None:
        self.dropped.extend(Dropped(step=step, text=text) for text in texts if text.strip())


def _rows(table: Element) -> Iterator[Element]:
    return _parts(table, qn("w:tr"))


def _parts(element: Element, tag: str) -> Iterator[Element]:
    """Yield the rows of a table or the cells of a row, those in content controls too."""
    for child in element.iterchildren(tag="*"):
        if child.tag == tag:
            yield child
        elif child.tag in ROW_PARTS:
            yield from _parts(child, tag)
