"""Any other page: what it prints is read as printed minutes are, under the page's own heading."""

from dataclasses import replace

from generator.reading.printed import make_upload
from generator.reading.printed.meeting_line import Words, first_meeting
from generator.reading.printed.passages import Passage
from generator.reading.upload import Upload, UploadedItem
from generator.reading.web.addresses import linked_documents
from generator.reading.web.facts import read_council, read_status
from generator.reading.web.page import Page


def read_general_page(page: Page) -> Upload:
    """Return the items of a page of no known kind; what its heading or title states goes before what its text does."""
    passages = [Passage(text=line.text, strong=line.strong) for line in page.lines]
    upload = make_upload("web page", passages, dropped=page.dropped)
    headings: tuple[Words, ...] = (*page.headed("h1"), *page.headed("h2")[:1], page.title)
    meeting = first_meeting(headings)
    council = read_council((page.title, page.site), None) or upload.council
    return replace(
        upload,
        items=_items(upload, page),
        council=council or read_council((), page.address),
        committee=meeting.committee or upload.committee,
        date=meeting.date or upload.date,
        url=page.address,
        status=read_status(headings) or upload.status,
    )


def _items(upload: Upload, page: Page) -> tuple[UploadedItem, ...]:
    if len(upload.items) != 1:
        return upload.items
    documents = linked_documents(page.lines, page.base)
    return (replace(upload.items[0], title=page.item_title(), url=page.base, documents=documents),)
