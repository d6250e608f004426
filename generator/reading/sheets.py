"""What a printer adds to the sheets that a text was copied from: page numbers, running headers and footers."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.reading.printed.page_numbers import NUMBER, NUMBER_ALONE, PAGE_NUMBER
from generator.reading.upload import Dropped

FORM_FEED = "\f"
# The last line of a sheet, where no form feed parts them: "Page 3 of 8".
PAGE_OF = re.compile(
    r"^[ \t]*Page[ \t]{1,3}(?P<number>[0-9]{1,3})[ \t]{1,3}of[ \t]{1,3}[0-9]{1,3}[ \t]*$", re.MULTILINE | re.IGNORECASE
)
MARGIN, SHARE, LONGEST, FEWEST, FEWEST_LETTERS = 3, 0.4, 120, 3, 6
ENDS = (".", ":", ";", "!", "?", ")", "”", "-", "–")
Places = dict[int, str]


def without_sheets(text: str) -> tuple[str, list[Dropped]]:
    """Return a text as one piece, without what its sheets add at their edges, and what was taken away.

    A text of one sheet, or of none that can be told, stays as it is.
    """
    sheets = [sheet.split("\n") for sheet in _sheets(text)]
    if len(sheets) < 2:
        return text, []
    running = _running(sheets)
    counted = _counts(sheets)
    kept, dropped = [], []
    for sheet in sheets:
        marks = _marks(sheet, running, counted=counted)
        dropped += [Dropped(step=step, text=sheet[line].strip()) for line, step in sorted(marks.items())]
        kept.append("\n".join(line for number, line in enumerate(sheet) if number not in marks).strip("\n"))
    whole = _joined([sheet for sheet in kept if sheet.strip()])
    return whole + "\n" * text.rstrip(FORM_FEED).endswith("\n"), dropped


def _sheets(text: str) -> Sequence[str]:
    """Return the sheets of a text: parted by form feeds, or each with "Page 3 of 8" below it, in order."""
    if FORM_FEED in text:
        return text.rstrip(FORM_FEED).split(FORM_FEED)
    ends = list(PAGE_OF.finditer(text))
    numbers = [int(end["number"]) for end in ends]
    if len(ends) < 2 or any(after != before + 1 for before, after in pairwise(numbers)):
        return (text,)
    cuts = [0, *(end.end() for end in ends), len(text)]
    return [text[start:end].strip("\n") for start, end in pairwise(cuts) if text[start:end].strip()]


def _margins(sheet: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Yield the place and the number of the lines at the edges of a sheet, blank ones not counted."""
    printed = [number for number, line in enumerate(sheet) if line.strip()]
    yield from ((f"running header {place}", number) for place, number in enumerate(printed[:MARGIN]))
    yield from ((f"running footer {place}", number) for place, number in enumerate(reversed(printed[-MARGIN:])))


def _pattern(line: str) -> str:
    return NUMBER.sub("#", " ".join(line.casefold().split()))


def _running(sheets: Sequence[Sequence[str]]) -> frozenset[tuple[str, str]]:
    """Return the places at which most sheets print the same words, but for numbers, which stand nowhere else.

    On two sheets only words with a number in them count: "RESOLVED:" may well head both.
    """
    alike = Counter((place, _pattern(sheet[number])) for sheet in sheets for place, number in _margins(sheet))
    printed = Counter(_pattern(line) for sheet in sheets for line in sheet)
    fewest = max(2, SHARE * len(sheets))
    often = [(place, words) for (place, words), count in alike.items() if fewest <= count == printed[words]]
    return frozenset((place, words) for place, words in often if _may_run(words, printed[words]))


def _may_run(words: str, times: int) -> bool:
    letters = sum(map(str.isalpha, words))  # "1." and "2." number items
    return letters >= FEWEST_LETTERS and len(words) <= LONGEST and (times >= FEWEST or "#" in words)


def _counts(sheets: Sequence[Sequence[str]]) -> bool:
    """Return whether a number alone is the last line of each sheet but one, and counts them."""
    last = [next((line.strip() for line in reversed(sheet) if line.strip()), "") for sheet in sheets]
    steps = {int(line) - at for at, line in enumerate(last) if line.isdecimal() and len(line) < 5}
    return len(steps) == 1 and sum(line.isdecimal() for line in last) >= max(2, len(sheets) - 1)


def _marks(sheet: Sequence[str], running: frozenset[tuple[str, str]], *, counted: bool) -> Places:
    """Return the lines of a sheet that its edges add, each with the step that takes it away."""
    marks: Places = {}
    for place, number in _margins(sheet):
        line = sheet[number].strip()
        if PAGE_NUMBER.match(line) or (counted and place == "running footer 0" and NUMBER_ALONE.match(line)):
            marks[number] = "page number"
        elif (place, _pattern(line)) in running:
            marks[number] = place[: -len(" 0")]
    return marks


def _joined(sheets: Sequence[str]) -> str:
    """Return sheets as one text: a sentence that goes on from one to the next is not broken by a blank line."""
    parts = list(sheets[:1])
    for above, sheet in pairwise(sheets):
        goes_on = not above.rstrip().endswith(ENDS) and sheet.lstrip()[:1].islower()
        parts += ["\n" if goes_on else "\n\n", sheet]
    return "".join(parts)
