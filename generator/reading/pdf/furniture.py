"""What a printer adds to every page: line numbers, running headers and footers, page numbers."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from generator.reading.pdf.lines import Line
from generator.reading.pdf.pages import Page
from generator.reading.printed.page_numbers import NUMBER, NUMBER_ALONE, PAGE_NUMBER
from generator.reading.upload import Dropped

MARGIN_LINES = 4
SHARE_OF_PAGES = 0.4
SAME_HEIGHT = 8
FOOT = 0.9
FEWEST_NUMBERED = 8
SHARE_NUMBERED = 0.7


@dataclass(frozen=True, slots=True, kw_only=True)
class Cleaned:
    """The pages without their furniture, and what each step took away."""

    pages: tuple[Page, ...]
    dropped: tuple[Dropped, ...]


def drop_furniture(pages: Sequence[Page]) -> Cleaned:
    """Return the pages without line numbers, running lines and page numbers, each of which is listed."""
    unnumbered = [_drop_line_numbers(page) for page in pages]
    bare = [page for page, _ in unnumbered]
    steps = {**_running_lines(bare), **_page_numbers(bare)}
    kept = tuple(replace(page, lines=tuple(line for line in page.lines if id(line) not in steps)) for page in bare)
    numbers = [dropped for _, found in unnumbered for dropped in found]
    lines = [Dropped(step=steps[id(line)], text=line.text) for page in bare for line in page.lines if id(line) in steps]
    return Cleaned(pages=kept, dropped=(*numbers, *lines))


def _drop_line_numbers(page: Page) -> tuple[Page, tuple[Dropped, ...]]:
    """Return the page without the numbers that count its lines, or as it is if none do."""
    numbered = [line for line in page.lines if not line.row and line.words[0].text.isdigit()]
    counts = [int(line.words[0].text[:9]) for line in numbered]
    steps = {following - count for count, following in pairwise(counts)}
    step = steps.pop() if len(steps) == 1 else 0
    if step not in (1, 5) or len(numbered) * step < max(FEWEST_NUMBERED, SHARE_NUMBERED * len(page.lines)):
        return page, ()
    taken = {id(line) for line in numbered}
    lines = (
        replace(line, words=line.words[1:]) if id(line) in taken else line
        for line in page.lines
        if id(line) not in taken or len(line.words) > 1
    )
    text = f"{counts[0]} to {counts[-1]}"
    return replace(page, lines=tuple(lines)), (Dropped(step="line numbers", text=text),)


def _margins(page: Page) -> Iterator[tuple[str, Line]]:
    yield from (("running header", line) for line in page.lines[:MARGIN_LINES] if not line.row)
    yield from (("running footer", line) for line in page.lines[MARGIN_LINES:][-MARGIN_LINES:] if not line.row)


def _page_numbers(pages: Iterable[Page]) -> dict[int, str]:
    """Return the lines, by identity, that only number their page."""
    found = {}
    for page in pages:
        for _, line in _margins(page):
            lowest = line is page.lines[-1] and line.top > FOOT * page.height
            if PAGE_NUMBER.match(line.text) or (lowest and NUMBER_ALONE.match(line.text)):
                found[id(line)] = "page number"
    return found


def _running_lines(pages: Sequence[Page]) -> dict[int, str]:
    """Return the lines, by identity, that stand at the same place of most pages with the same words but for numbers."""
    alike: dict[tuple[str, str], list[Line]] = defaultdict(list)
    for page in pages:
        for step, line in _margins(page):
            alike[step, _pattern(line)].append(line)
    printed = Counter(_pattern(line) for page in pages for line in page.lines)
    running = {(step, words): _at_one_height(lines) for (step, words), lines in alike.items()}
    return {
        id(line): step
        for (step, words), lines in running.items()
        for line in lines
        if _is_running(words, lines, len(pages), printed[words])
    }


def _pattern(line: Line) -> str:
    return NUMBER.sub("#", line.text.casefold())


def _at_one_height(lines: Sequence[Line]) -> list[Line]:
    height = median(line.top for line in lines)
    return [line for line in lines if abs(line.top - height) <= SAME_HEIGHT]


def _is_running(words: str, lines: Sequence[Line], pages: int, printed: int) -> bool:
    """Return whether `lines`, all the same, run from page to page; not if as many like them stand elsewhere."""
    if len({line.page for line in lines}) < max(2, SHARE_OF_PAGES * pages) or printed >= 2 * len(lines):
        return False
    # A bare number at the head of a page may be an item's: it runs only if it goes up with the pages.
    return words != "#" or len({int(line.text[:9]) - line.page for line in lines}) == 1
