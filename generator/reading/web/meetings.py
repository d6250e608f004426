"""A whole meeting on one page: each row of its table that brings a title or a number begins an item."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from generator.reading.file_sizes import without_size
from generator.reading.printed.meeting_line import first_meeting
from generator.reading.upload import Dropped, Upload, UploadedItem
from generator.reading.web.addresses import item_page, linked_documents
from generator.reading.web.cleaning import CUT_SHORT
from generator.reading.web.facts import read_council, read_status
from generator.reading.web.lines import Line, join_lines
from generator.reading.web.page import Page

NUMBER_CELL = "mgItemNumberCell"
TITLE = "mgAiTitleTxt"
CUT = re.compile(
    r"(?:\s{0,9}(?:\.\.\.|…))?\s{0,9}view the full \w{1,20} text for item [^\s]{1,12}\s{0,9}\Z", re.IGNORECASE
)


def read_meeting_page(page: Page) -> Upload | None:
    """Return the items of a whole meeting, with what stands around their table as the preamble."""
    lines, cut = _without_notices(page.lines)
    begun = tuple(_items(lines))
    if not begun:
        return None
    meeting = first_meeting((*page.headed("h2"), *page.headed("h1"), page.title))
    return Upload(
        form="meeting page",
        items=tuple(_item(each, page.base) for each in begun),
        preamble=join_lines(_around(lines)),
        council=read_council((page.title, page.site), page.address),
        committee=meeting.committee,
        date=meeting.date,
        url=page.address,
        status=read_status((*page.headed("h1"), *page.headed("h2"), page.title, *page.links)),
        dropped=(*page.dropped, *cut),
    )


def _without_notices(lines: Iterable[Line]) -> tuple[list[Line], list[Dropped]]:
    """Return the lines without "... view the full minutes text for item 3.", and those notices."""
    kept: list[Line] = []
    cut: list[Dropped] = []
    for line in lines:
        notice = CUT.search(line.text) if line.row else None
        if notice:
            cut.append(Dropped(step=CUT_SHORT, text=notice.group().strip()))
        kept.append(replace(line, text=line.text[: notice.start()]) if notice else line)
    return kept, cut


def _items(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """Yield the lines of each item; a row that brings neither number nor title goes on with the item before it."""
    item: list[Line] = []
    for row, grouped in groupby(lines, key=lambda line: line.row):
        found = list(grouped)
        if row and _begins_item(found):
            if item:
                yield item
            item = found
        elif row and item:
            item.extend(found)
    if item:
        yield item


def _around(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines outside the items: above the first, and what stands outside the table, such as attendance."""
    begun = False
    for row, grouped in groupby(lines, key=lambda line: line.row):
        found = list(grouped)
        begun = begun or (row > 0 and _begins_item(found))
        if not (row and begun):
            yield from found


def _begins_item(row: Sequence[Line]) -> bool:
    return any(not line.is_blank and "th" not in line.inside and {TITLE, NUMBER_CELL} & line.inside for line in row)


def _item(lines: Sequence[Line], base: str) -> UploadedItem:
    worded = [line for line in lines if not line.is_blank]
    numbers = [line.text.strip() for line in worded if NUMBER_CELL in line.inside]
    words = [line for line in worded if NUMBER_CELL not in line.inside]
    titles = [without_size(line.text) for line in words if TITLE in line.inside]
    title = next(iter([*titles, *(line.text for line in words), *numbers]))
    return UploadedItem(
        title=" ".join(title.split("\n")),
        text=join_lines(line for line in lines if line.text),
        number=" ".join(numbers).rstrip("."),
        url=item_page(lines, base),
        documents=linked_documents(lines, base),
    )
