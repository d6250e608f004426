"""The PDF or Word file that a text was read from, kept beside the documents made of it."""

import hashlib
from dataclasses import dataclass

from generator.model.edtf import EdtfDate
from generator.reading.sniffing import Format, sniff
from generator.settings import Settings

KEPT = (Format.PDF, Format.DOCX)


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """An uploaded file: the name under which it is kept, its SHA-256 and its bytes; all empty for text and pages.

    A file over the size that the site keeps has its SHA-256 alone.
    """

    name: str = ""
    sha256: str = ""
    content: bytes = b""


def original_of(content: bytes, date: EdtfDate, settings: Settings) -> Original:
    """Return what is to be kept of an uploaded file; its name comes from the meeting's date and from its own bytes."""
    form = sniff(content)
    if form not in KEPT:
        return Original()
    sha256 = hashlib.sha256(content).hexdigest()
    if len(content) > settings.site.originals_up_to * 1000:
        return Original(sha256=sha256)
    return Original(name=f"{date.slug}-{sha256[:8]}.{form}", sha256=sha256, content=content)
