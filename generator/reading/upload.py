"""What a file holds before it becomes documents: its items, what it states of itself, and what was dropped."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """Something that a file says of itself: what it means (a date in EDTF), the words, and where they stand."""

    value: str
    words: str
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """What one named cleaning step took away; `text` is what stood there."""

    step: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedDocument:
    """A paper that an item names, with its address if it is a link."""

    name: str
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadedItem:
    """One agenda item of a file.

    `text` is what is stored: the item's own words in order, a paragraph a line with a blank line between, list labels
    typed out, furniture kept. `url` is the item's own page, where the file links to it.
    """

    title: str
    text: str
    number: str = ""
    url: str = ""
    documents: tuple[LinkedDocument, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A file as it was read.

    `form` names what kind of page or file it is; `preamble` is what stands before the first item of a whole meeting
    (attendance, apologies), empty otherwise.
    """

    form: str
    items: tuple[UploadedItem, ...]
    preamble: str = ""
    council: Stated | None = None
    committee: Stated | None = None
    date: Stated | None = None
    url: Stated | None = None
    status: Stated | None = None
    dropped: tuple[Dropped, ...] = ()


class RefusedError(Exception):
    """A file that cannot be read or must not be: the reason, and how to mend it."""

    def __init__(self, reason: str, mend: str) -> None:
        self.reason = reason
        self.mend = mend
        super().__init__(reason)
