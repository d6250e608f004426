"""The pages of a PDF: their lines in the order of reading, their tables as rows."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pdfplumber
from pdfplumber.page import Page as PrintedPage
from pdfplumber.utils.text import extract_words

from generator.reading.pdf.columns import order_words
from generator.reading.pdf.lines import Line, Word
from generator.reading.pdf.tables import Table, read_tables
from generator.reading.upload import RefusedError

FEWEST_CHARACTERS = 20
BOLD = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
# What stands for a character whose meaning the file does not say.
UNKNOWN = re.compile(r"\(cid:[0-9]{1,6}\)")
MOST_UNKNOWN = 0.1
# Fewer ruled lines and boxes than this make no table.
FEWEST_RULES = 4
# How near, in parts of the type size, a character stands to itself where it is printed twice.
SAME_PLACE = 0.1
SCAN = RefusedError(
    "this PDF is a scan: pictures of pages, without text",
    "ask the council for the file the minutes were written in, or paste the text",
)
NO_LETTERS = RefusedError(
    "this PDF does not say which letters its signs stand for", "open it, copy its text, check it and paste that"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page: its number from 0, its size in points, its lines, and the words that run up or down it."""

    number: int
    width: float
    height: float
    lines: tuple[Line, ...]
    turned: str = ""


def read_pages(content: bytes) -> tuple[Page, ...]:
    """Return every page; raise RefusedError for a scan, or where the letters cannot be told."""
    with pdfplumber.open(BytesIO(content)) as pdf:
        pages = tuple(_read_page(page, number) for number, page in enumerate(pdf.pages))
    words = [word.text for page in pages for line in page.lines for word in line.words]
    characters = sum(map(len, words))
    if characters < FEWEST_CHARACTERS * len(pages):
        raise SCAN
    if sum(len(found[0]) for word in words for found in UNKNOWN.finditer(word)) > MOST_UNKNOWN * characters:
        raise NO_LETTERS
    return pages


def _read_page(page: PrintedPage, number: int) -> Page:
    upright = [char for char in page.chars if char["upright"]]
    found = extract_words(list(_once(upright)), x_tolerance_ratio=0.15, extra_attrs=["fontname"])
    words = [_word(word) for word in found]
    tables = read_tables(page, words) if len(page.lines) + len(page.rects) >= FEWEST_RULES else ()
    lines = _with_tables(words, tables, number)
    turned = "".join(str(char["text"]) for char in page.chars if not char["upright"])
    page.close()
    return Page(number=number, width=float(page.width), height=float(page.height), lines=lines, turned=turned)


def _once(chars: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield each character but those printed a second time, hardly aside, to look bold."""
    printed: dict[tuple[str, int, int], tuple[float, float]] = {}
    for char in chars:
        across, down, near = float(char["x0"]), float(char["top"]), SAME_PLACE * float(char["size"])
        cells = [(str(char["text"]), int(across) + x, int(down) + y) for x in (0, -1, 1) for y in (0, -1, 1)]
        beside = (printed[cell] for cell in cells if cell in printed)
        if not any(abs(left - across) <= near and abs(top - down) <= near for left, top in beside):
            printed[cells[0]] = across, down
            yield char


def _word(word: Mapping[str, Any]) -> Word:
    return Word(
        text=str(word["text"]),
        left=float(word["x0"]),
        right=float(word["x1"]),
        top=float(word["top"]),
        bottom=float(word["bottom"]),
        bold=BOLD.search(str(word["fontname"])) is not None,
    )


def _with_tables(words: Sequence[Word], tables: Sequence[Table], page: int) -> tuple[Line, ...]:
    """Return the lines of a page with each table's rows between the lines above it and below it."""
    lines: list[Line] = []
    loose = [word for word in words if not any(table.holds(word) for table in tables)]
    for table in sorted(tables, key=lambda table: table.top):
        lines.extend(order_words([word for word in loose if word.middle < table.top], page))
        loose = [word for word in loose if word.middle >= table.top]
        lines.extend(_row_lines(table, page))
    return (*lines, *order_words(loose, page))


def _row_lines(table: Table, page: int) -> Iterator[Line]:
    for row in table.rows:
        word = Word(text=row.text, left=table.left, right=table.right, top=table.top, bottom=table.bottom)
        yield Line(words=(word,), page=page, row=row.text)
