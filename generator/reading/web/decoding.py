"""Bytes as characters: in the encoding that the file declares, else the one that nothing in it speaks against."""

import codecs
import re

from generator.reading.upload import RefusedError

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
DECLARATION = re.compile(
    rb"<(?:meta\b|\?xml\b)[^>]{0,200}?(?:charset|encoding)\s{0,5}=\s{0,5}[\"']?(?P<name>[a-z0-9_.:-]{1,30})",
    re.IGNORECASE,
)
DECLARED_WITHIN = 4096
# Browsers read the first four of these names as windows-1252, and so do we.
ENCODINGS = {
    b"iso-8859-1": "windows-1252",
    b"latin1": "windows-1252",
    b"us-ascii": "windows-1252",
    b"windows-1252": "windows-1252",
    b"iso-8859-15": "iso-8859-15",
    b"utf-8": "utf-8",
    b"utf8": "utf-8",
}
# Bytes of any other kind above ASCII would be odd characters in English or Welsh minutes: then it is not windows-1252.
EXPECTED = frozenset("\xa0£€§©®™°·•–—…‘’“”‚„«»½¼¾²³×àáâäçèéêëìíîïñòóôöùúûüÿÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜ")


def decode(content: bytes) -> str:
    """Return `content` as text; RefusedError where no encoding can be told safely, or where it is not text."""
    text = _decode(content)
    if "\0" in text:
        raise RefusedError("a NUL character stands in this page: it is not text", "save the page again from a browser")
    return text


def _decode(content: bytes) -> str:
    for mark, encoding in BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return _strictly(content[len(mark) :], encoding) or _refuse(f"begins as {encoding} and is not")
    declared = DECLARATION.search(content, 0, DECLARED_WITHIN)
    name = declared["name"].lower() if declared else b"utf-8"
    if name not in ENCODINGS:
        return _refuse(f"declares the encoding “{name.decode('ascii')}”")
    text = _strictly(content, ENCODINGS[name])
    if text is None:
        text = _strictly(content, "utf-8")
    return _as_windows(content) if text is None else text


def _strictly(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None


def _as_windows(content: bytes) -> str:
    text = _strictly(content, "windows-1252")
    if text is None or not all(character.isascii() or character in EXPECTED for character in set(text)):
        return _refuse("is neither UTF-8 nor surely windows-1252")
    return text


def _refuse(fault: str) -> str:
    raise RefusedError(f"this page {fault}", "open it in a browser and save it again, as UTF-8")
