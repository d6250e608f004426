"""Minutes of imagined councils printed as PDF and Word files, as councils print them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from fpdf import FPDF

LEADING = 14
MARGIN = 72
HANGING = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A paragraph to print: its list label, whether it is bold, and how far in it stands."""

    words: str
    label: str = ""
    bold: bool = False
    level: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A ruled table to print."""

    rows: tuple[tuple[str, ...], ...]


Part = Text | Table


class Paper(FPDF):
    """A4 pages in points, with whatever stands on every page."""

    def __init__(self, header: str = "", footer: str = "") -> None:
        super().__init__(unit="pt", format="A4")
        self.running = (header, footer)
        self.core_fonts_encoding = "cp1252"
        self.set_margins(MARGIN, MARGIN, MARGIN)
        self.set_auto_page_break(auto=True, margin=MARGIN)
        self.set_font("Times", size=11)

    def header(self) -> None:
        self._run(self.running[0], 36)

    def footer(self) -> None:
        self._run(self.running[1], -40)

    def _run(self, words: str, height: float) -> None:
        if words:
            self.set_font("Times", size=9)
            self.set_y(height)
            self.cell(0, 10, words.format(page=self.page_no(), pages="{nb}"), align="C")
            self.set_font("Times", size=11)
            self.set_y(MARGIN)


def print_pdf(parts: Iterable[Part], header: str = "", footer: str = "") -> bytes:
    paper = Paper(header, footer)
    paper.add_page()
    for part in parts:
        if isinstance(part, Table):
            _print_table(paper, part)
        else:
            _print_text(paper, part)
    return bytes(paper.output())


def draw_pdf(draw: Callable[[Paper], None]) -> bytes:
    """A PDF on whose first page `draw` puts what it likes."""
    paper = Paper()
    paper.add_page()
    draw(paper)
    return bytes(paper.output())


def _print_text(paper: Paper, text: Text) -> None:
    paper.set_font("Times", style="B" if text.bold else "", size=11)
    left = MARGIN + text.level * HANGING
    paper.set_x(left)
    if text.label:
        paper.cell(HANGING, LEADING, text.label)
        left += HANGING
    paper.set_left_margin(left)
    paper.set_x(left)
    paper.multi_cell(0, LEADING, text.words, align="L")
    paper.set_left_margin(MARGIN)
    paper.ln(LEADING / 2)


def _print_table(paper: Paper, table: Table) -> None:
    with paper.table(line_height=LEADING) as printed:
        for cells in table.rows:
            row = printed.row()
            for cell in cells:
                row.cell(cell)
    paper.ln(LEADING)


def print_docx(parts: Iterable[Part]) -> bytes:
    """A Word file with every label typed out."""
    document = docx.Document()
    for part in parts:
        if isinstance(part, Table):
            _add_table(document, part.rows)
        else:
            words = f"{part.label}\t{part.words}" if part.label else part.words
            document.add_paragraph().add_run(words).bold = part.bold
    return save(document)


def _add_table(document: Any, rows: Sequence[Sequence[str]]) -> None:
    table = document.add_table(rows=len(rows), cols=len(rows[0]))
    for at, cells in enumerate(rows):
        for column, words in enumerate(cells):
            table.cell(at, column).text = words


def save(document: Any) -> bytes:
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def word_file(body: str, numbering: str = "") -> bytes:
    """A Word file whose body, and whose lists, are the XML given."""
    document = docx.Document()
    root = document.element.body
    for child in list(root):
        if child.tag != qn("w:sectPr"):
            root.remove(child)
    for at, element in enumerate(parse_xml(f"<w:body {NAMESPACES}>{body}</w:body>")):
        root.insert(at, element)
    if numbering:
        part = document.part.numbering_part
        lists = part.element
        for child in list(lists):
            lists.remove(child)
        for element in parse_xml(f"<w:numbering {NAMESPACES}>{numbering}</w:numbering>"):
            lists.append(element)
    return save(document)


NAMESPACES = nsdecls("w")


def paragraph(words: str, properties: str = "") -> str:
    return f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'


def listed(words: str, number: int, level: int = 0) -> str:
    return paragraph(words, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')
