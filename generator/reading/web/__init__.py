"""Web pages and the web service's XML into uploads: by the structure of the page, never by the council's host."""

import re

from generator.reading.upload import Upload
from generator.reading.web.decoding import decode
from generator.reading.web.general import read_general_page
from generator.reading.web.items import (
    read_agenda_item,
    read_decision_record,
    read_issue_decisions,
    read_issue_history,
)
from generator.reading.web.meetings import read_meeting_page
from generator.reading.web.page import read_page
from generator.reading.web.service import read_service

# The first kind that takes a page has it: an issue's history may print its meetings as tables of items.
XHTML = re.compile(r"\s{0,99}(?:<\?xml[^>]{0,300}\?>\s{0,99})?<(?:!DOCTYPE\s{1,9})?html\b", re.IGNORECASE)
KINDS = (read_issue_history, read_meeting_page, read_decision_record, read_issue_decisions, read_agenda_item)


def read_html(content: bytes) -> Upload:
    """Return what a web page holds; raise RefusedError where it cannot be read, or must not be."""
    page = read_page(content)
    uploads = (upload for kind in KINDS if (upload := kind(page)))
    return next(uploads, None) or read_general_page(page)


def read_xml(content: bytes) -> Upload:
    """Return what an answer of the council's web service holds; raise RefusedError where it cannot be read."""
    text = decode(content)
    return read_html(content) if XHTML.match(text) else read_service(text)
