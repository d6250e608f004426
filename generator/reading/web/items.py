"""Pages about one item or one issue: an agenda item, a decision record, an issue's meetings, an issue's decisions."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.reading.printed.meeting_line import Meeting, Words, first_meeting, read_meeting
from generator.reading.upload import Dropped, Stated, Upload, UploadedItem
from generator.reading.web.addresses import item_page, linked_documents
from generator.reading.web.facts import read_council, read_item_number, read_status
from generator.reading.web.lines import Line, join_lines
from generator.reading.web.page import Page

WORDED = frozenset({"mgWordPara", "WordSection1"})
MEETING_LINE = re.compile(r"Meeting:\s{0,9}[0-9]")
# "04/10/2021 - To continue informal virtual meetings": one of the decisions on an issue.
DECISION_LINE = re.compile(r"[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}\s{1,3}[-–]\s{1,3}(?P<title>\S.{0,500})")
LABEL = re.compile(
    r"(?P<name>Decision\s?Maker|Made\sby|Date\sof\sdecision|Decided\sat\smeeting|Decision\sstatus|Is\sKey\sdecision\?"
    r"|Is\ssubject\sto\scall\sin\?|Publication\sdate|Effective\sfrom)\s?:\s{0,9}(?P<words>.{0,300})",
    re.IGNORECASE,
)
DAY_ENDS = 10
PAGE_HEADING = "page heading"


def read_decision_record(page: Page) -> Upload | None:
    """Return the one item of a page that says by label who decided what and when."""
    labels = {
        match["name"].lower(): line for line in page.lines if (match := LABEL.match(line.text)) and _is_outer(line)
    }
    if len(labels) < 2 or not labels.keys() & {"decision maker", "made by", "date of decision", "decision status"}:
        return None
    at_meeting = _labelled(labels.get("decided at meeting"))
    on_day = _labelled(labels.get("date of decision"))
    maker = labels.get("decision maker") or labels.get("made by")
    meeting = Meeting(committee=at_meeting.committee or _maker(maker), date=at_meeting.date or on_day.date)
    return _one_item("decision record", page, meeting, number="")


def _labelled(line: Line | None) -> Meeting:
    return read_meeting(Words(text=line.text, where="a label of the record")) if line else Meeting()


def _maker(line: Line | None) -> Stated | None:
    match = LABEL.match(line.text) if line else None
    if match is None or line is None or not match["words"].strip():
        return None
    return Stated(value=match["words"].strip(), words=line.text, where="a label of the record")


def read_agenda_item(page: Page) -> Upload | None:
    """Return the one item of an agenda item's page; its meeting is the one that the page links to."""
    if not page.is_modern_gov:
        return None
    meeting = first_meeting(page.links)
    number = next((number for link in page.links if (number := read_item_number(link.text))), "")
    # "Agenda item - Cabinet - Wednesday, 10th March, 2021" names the meeting, unless it repeats the item's title.
    if meeting.date is None and not read_meeting(Words(text=page.item_title(), where="")).date:
        meeting = read_meeting(page.title)
    return _one_item("agenda item page", page, meeting, number=number)


def _one_item(form: str, page: Page, meeting: Meeting, *, number: str) -> Upload:
    title = page.item_title()
    documents = linked_documents(page.lines, page.base)
    item = UploadedItem(title=title, text=join_lines(page.lines), number=number, url=page.base, documents=documents)
    return Upload(
        form=form,
        items=(item,),
        council=read_council((page.title, page.site), page.address, title),
        committee=meeting.committee,
        date=meeting.date,
        url=page.address,
        status=read_status((*page.headed("h1"), *page.links)),
        dropped=page.dropped,
    )


def read_issue_history(page: Page) -> Upload | None:
    """Return one item for each meeting at which an issue was dealt with, its "Meeting:" line first."""
    before, *blocks = _split(page, MEETING_LINE)
    meetings = [read_meeting(Words(text=block[0].text, where="the meeting's line")) for block in blocks]
    title = page.item_title()
    items = tuple(_block_item(block, title, page.base) for block in blocks)
    return _issue("issue history", page, before, items, meetings) if items else None


def read_issue_decisions(page: Page) -> Upload | None:
    """Return one item for each decision on an issue, the line with its day and title first."""
    before, *blocks = _split(page, DECISION_LINE)
    days = [read_meeting(Words(text=block[0].text[:DAY_ENDS], where="the decision's line")) for block in blocks]
    titles = [DECISION_LINE.sub(r"\g<title>", block[0].text) for block in blocks]
    items = tuple(_block_item(block, title, page.base) for block, title in zip(blocks, titles, strict=True))
    return _issue("issue decisions", page, before, items, days) if items else None


def _issue(
    form: str, page: Page, before: Sequence[Line], items: tuple[UploadedItem, ...], meetings: Sequence[Meeting]
) -> Upload:
    only = meetings[0] if len(meetings) == 1 else Meeting()
    headings = (Dropped(step=PAGE_HEADING, text=line.text) for line in before if not line.is_blank)
    return Upload(
        form=form,
        items=items,
        council=read_council((page.title, page.site), page.address, page.item_title()),
        committee=only.committee,
        date=only.date,
        url=page.address,
        dropped=(*page.dropped, *headings),
    )


def _split(page: Page, opening: re.Pattern[str]) -> Iterator[tuple[Line, ...]]:
    """Yield what stands before the first line that `opening` fits, then from each such line to the next.

    Lines within the minutes' own words open nothing, nor do those of another system's page.
    """
    lines = page.lines
    fitting = (at for at, line in enumerate(lines) if _is_outer(line) and opening.match(line.text))
    starts = fitting if page.is_modern_gov else iter(())
    for start, end in pairwise([0, *starts, len(lines)]):
        yield lines[start:end]


def _block_item(block: Sequence[Line], title: str, base: str) -> UploadedItem:
    return UploadedItem(
        title=title,
        text=join_lines(block),
        number=read_item_number(block[0].text),
        url=item_page(block, base),
        documents=linked_documents(block, base),
    )


def _is_outer(line: Line) -> bool:
    return WORDED.isdisjoint(line.inside)
