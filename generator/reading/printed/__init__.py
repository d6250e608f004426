"""Printed minutes, from whatever kind of file: passages in order into an upload."""

import re
from collections.abc import Collection, Iterator, Sequence

from generator.reading.printed.cover import read_cover
from generator.reading.printed.headings import FEW_USUAL, USUAL_TITLE, Heading, find_headings, read_heading
from generator.reading.printed.listed import title_of_list
from generator.reading.printed.meeting_line import Words
from generator.reading.printed.passages import Passage, join_passages
from generator.reading.upload import Dropped, Upload, UploadedItem

COVER_LINES = 40
CLOSING_LINES = 12
LONGEST_TITLE = 200
# Where a copy ran the whole page together, its cover's fields follow the title: "Lamp Board Date: 4 May 2021 Time:".
COVER_FIELD = re.compile(r"\s{1,3}(?:Date|Time|Venue|Place|Present|PRESENT|Apologies)\s?:")
# "Agenda and draft minutes", "Issue - decisions": what kind of page it is.
NO_TITLE = re.compile(
    r"(?:no\.\s?\|?\s?item|(?:(?:agenda|minutes|decisions?|draft|printed|issues?|details|meetings?|items?"
    r"|and)\b[\s,–-]{0,3}){1,6}:?)\Z",
    re.IGNORECASE,
)
OF_SEVERAL = Passage(text="Minutes")
# What the agenda asks, what was resolved of it, and what stands around both: "To approve the minutes", "Venue: Hall".
NO_OPENINGS = ("To ", "That ", "RESOLVED", "Resolved", "AGREED", "Agreed", "Venue:", "Contact:", "Present:", "Home >")


def make_upload(
    form: str,
    passages: Sequence[Passage],
    *,
    between: str = "\n\n",
    running: Sequence[Dropped] = (),
    dropped: Sequence[Dropped] = (),
) -> Upload:
    """Return the upload that `passages` make: one item for each numbered head of a whole meeting, else a single one.

    `between` stands between two passages in the stored text; `running` are those of the `dropped` lines that every
    page repeats, which may state what the cover does not.
    """
    headings = find_headings(passages)
    opening = _lines(passages, 0, headings[0].start if headings else len(passages))[:COVER_LINES]
    closing = _lines(passages, 0, len(passages))[-CLOSING_LINES:]
    beside = [Words(text=each.text, where=each.step) for each in dict.fromkeys(running)]
    cover = read_cover([*opening, *beside], closing)
    only = _only_item(passages, cover.words, between)
    items = _items(passages, headings, between) if headings else (only,)
    return Upload(
        form=form,
        items=tuple(items),
        preamble=join_passages(passages[: headings[0].start], between) if headings else "",
        council=cover.council,
        committee=cover.committee,
        date=cover.date,
        status=cover.status,
        dropped=tuple(dropped),
    )


def _lines(passages: Sequence[Passage], start: int, end: int) -> list[Words]:
    worded = [passage.folded for passage in passages[start:end] if passage.text.strip()]
    return [Words(text=text, where=f"paragraph {number}") for number, text in enumerate(worded, start=1)]


def _items(passages: Sequence[Passage], headings: Sequence[Heading], between: str) -> Iterator[UploadedItem]:
    starts = [heading.start for heading in headings]
    for heading, end in zip(headings, [*starts[1:], len(passages)], strict=True):
        text = join_passages(passages[heading.start : end], between)
        yield UploadedItem(title=heading.title, number=heading.number, text=text)


def _only_item(passages: Sequence[Passage], stated: Collection[str], between: str) -> UploadedItem:
    """Return all passages as one item; where several items of a meeting stand without numbers, it is "Minutes"."""
    worded = [passage for passage in passages if passage.text.strip()]
    several = sum(USUAL_TITLE.fullmatch(passage.folded) is not None for passage in worded) > FEW_USUAL
    title = OF_SEVERAL if several else _title_among(worded, stated)
    heading = read_heading(title, at=0)
    return UploadedItem(
        title=_brief(title_of_list(worded) or (heading.title if heading else title.folded)),
        number=heading.number if heading else "",
        text=join_passages(passages, between),
    )


def _title_among(worded: Sequence[Passage], stated: Collection[str]) -> Passage:
    """Return the first words that stand out and are no cover's.

    Where nothing else may be a title, it is "Minutes": those of the last meeting are an item of most.
    """
    likely = [passage for passage in worded[:COVER_LINES] if _may_be_title(passage.folded, stated)]
    standing_out = (passage for passage in likely if passage.strong or passage.is_capitals)
    others = [passage for passage in worded if passage.folded == "Minutes"] or worded
    return next(standing_out, next(iter([*likely, *others]), Passage(text="")))


def _brief(title: str) -> str:
    """Return a title, or the beginning of one longer than a title is: what stands before "Date:", else whole words."""
    if len(title) <= LONGEST_TITLE:
        return title
    fields = COVER_FIELD.search(title, 0, LONGEST_TITLE)
    return title[: fields.start()] if fields else f"{title[:LONGEST_TITLE].rpartition(' ')[0]} …"


def _may_be_title(line: str, stated: Collection[str]) -> bool:
    return not (line in stated or NO_TITLE.match(line) or line.startswith(NO_OPENINGS))
