"""PDF files: the words a reader sees, in the order of reading, as paragraphs."""

from collections.abc import Sequence
from dataclasses import replace

from generator.model.characters import INVISIBLE
from generator.reading.pdf.furniture import drop_furniture
from generator.reading.pdf.pages import Page, read_pages
from generator.reading.pdf.paragraphs import make_passages
from generator.reading.printed import make_upload
from generator.reading.printed.passages import Passage
from generator.reading.upload import Dropped, Upload


def read_pdf(content: bytes) -> Upload:
    """Return what a PDF holds: one item, or those of a printed whole meeting.

    Raise RefusedError for a scan; `dropped` lists running lines, page and line numbers, hyphens undone, words that
    stand sideways (a draft's watermark), and characters that are no text.
    """
    pages = read_pages(content)
    cleaned = drop_furniture(pages)
    lines = [line for page in cleaned.pages for line in page.lines]
    passages, hyphens = make_passages(lines, max(page.width for page in pages))
    beside = (*cleaned.dropped, *_turned(pages))
    dropped: list[Dropped] = [*beside, *hyphens]
    texts = [_visible(passage, dropped) for passage in passages]
    return make_upload("PDF", texts, running=beside, dropped=dropped)


def _turned(pages: Sequence[Page]) -> tuple[Dropped, ...]:
    return tuple(Dropped(step="words set sideways", text=page.turned) for page in pages if page.turned.strip())


def _visible(passage: Passage, dropped: list[Dropped]) -> Passage:
    if INVISIBLE.search(passage.text) is None:
        return passage
    codes = " ".join(f"U+{ord(character):04X}" for character in INVISIBLE.findall(passage.text))
    dropped.append(Dropped(step="characters that nobody can see", text=codes))
    return replace(passage, text=INVISIBLE.sub("", passage.text))
