"""One stored document: its facts, and the minutes' own text."""

from dataclasses import dataclass
from enum import StrEnum

from generator.model.edtf import EdtfDate


class Status(StrEnum):
    """What the council says of the minutes themselves."""

    DRAFT = "draft"
    APPROVED = "approved"
    UNKNOWN = "unknown"


class Part(StrEnum):
    """What a document is of its meeting: one item, or what stands before the first (attendance, apologies)."""

    ITEM = "item"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the front matter states; what is not known is empty, never guessed.

    `original` names the uploaded file that is kept beside the document, and `original_sha256` is that of its bytes;
    `replaced` stands only in an older wording: the day on which a newer one took its place.
    """

    id: str
    title: str
    council: str
    committee: str
    date: EdtfDate
    date_reason: str
    sitting: int = 1
    source: str = ""
    retrieved: str = ""
    status: Status = Status.UNKNOWN
    status_reason: str = ""
    notes: str = ""
    part: Part = Part.ITEM
    number: str = ""
    original: str = ""
    original_sha256: str = ""
    replaced: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A text with its provenance.

    `text` is the minutes' own, character for character; `first_line` is the number of its first line in the
    file at `path`; `sha256` is that of the bytes below the front matter. `facts` is None for a bare file.
    """

    path: str
    text: str
    sha256: str
    first_line: int = 1
    facts: Facts | None = None
