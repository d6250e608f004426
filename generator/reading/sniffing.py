"""What kind of file some bytes are, told by the bytes alone: a file's name promises nothing."""

import codecs
import re
from collections.abc import Iterator
from enum import StrEnum

from generator.reading.upload import RefusedError

SIZE_LIMIT = 20_000_000
HEAD = 4096
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP = re.compile(rb"PK(?:\x03\x04|\x05\x06|\x07\x08)")
ENCRYPTED_PDF = re.compile(rb"/Encrypt\s{0,9}(?:<<|[0-9]{1,9}\s{1,9}[0-9]{1,9}\s{1,9}R)")
IMAGE = re.compile(
    rb"\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*|BM.{4}\0{4}|RIFF.{4}WEBP|.{4}ftyp(?:hei|avi|mif)", re.DOTALL
)
PROGRAM = re.compile(rb"\x7fELF|MZ[^\n]{0,80}\0|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe|\xce\xfa\xed\xfe|#!")
ARCHIVE = re.compile(rb"\x1f\x8b|BZh[1-9]|7z\xbc\xaf|Rar!|\xfd7zXZ|.{257}ustar", re.DOTALL)
WEB_ARCHIVE = re.compile(rb"(?:From: <Saved by|MIME-Version:)", re.IGNORECASE)
XML = re.compile(r"\s{0,200}<\?xml\b")
ELEMENT = re.compile(r"\s{0,200}<(?P<name>[a-z!][\w.:-]{0,60})", re.IGNORECASE)
HTML = re.compile(r"<(?:!doctype\s{1,20}html|html|head|body)\b", re.IGNORECASE)
HTML_NAMES = re.compile(
    r"(?:a|article|b|blockquote|br|center|dd|div|dl|em|font|form|h[1-6]|hr|img|li|link|main|meta|nav|ol|p|pre|script"
    r"|section|span|strong|style|table|tbody|td|th|title|tr|ul|!--.*)\Z",
    re.IGNORECASE,
)
# What stands, uncompressed, among the names of an archive's members.
OFFICE_PARTS = {
    b"xl/workbook.xml": "a spreadsheet",
    b"ppt/presentation.xml": "a presentation",
    b"application/vnd.oasis.opendocument": "an OpenDocument file",
}
SAVE_AS_DOCX = "open it in a word processor and save it as .docx without macros or a password"


class Format(StrEnum):
    """A kind of file that can be read."""

    HTML = "html"
    XML = "xml"
    PDF = "pdf"
    DOCX = "docx"
    TEXT = "text"


def sniff(content: bytes) -> Format:
    """Return what kind of file `content` is; raise RefusedError for what must not be read."""
    if not content.strip():
        raise RefusedError("this file is empty", "check the file and upload it again")
    if len(content) > SIZE_LIMIT:
        size = f"{len(content) / 1_000_000:.1f} MB"
        raise RefusedError(f"this file is {size}; the limit is 20 MB", "upload one meeting, without its reports")
    if ZIP.match(content):
        return _sniff_zip(content)
    if b"%PDF-" in content[:1024]:
        return _sniff_pdf(content)
    for refusal in _refusals(content):
        raise refusal
    return _sniff_text(content)


def _sniff_zip(content: bytes) -> Format:
    if b"vbaProject.bin" in content:
        raise RefusedError("this file holds macros, which are programs", SAVE_AS_DOCX)
    if b"word/document.xml" in content:
        return Format.DOCX
    for part, name in OFFICE_PARTS.items():
        if part in content:
            raise RefusedError(f"this is {name}, which cannot be read as minutes", SAVE_AS_DOCX)
    raise RefusedError("this is an archive of files", "unpack it and upload the minutes themselves")


def _sniff_pdf(content: bytes) -> Format:
    if ENCRYPTED_PDF.search(content):
        raise RefusedError("this PDF is encrypted", "ask the council for a copy without protection, or paste the text")
    return Format.PDF


def _refusals(content: bytes) -> Iterator[RefusedError]:
    head = content[:HEAD]
    if head.startswith(OLE):
        yield _refuse_ole(content)
    if head.startswith(b"{\\rtf"):
        yield RefusedError("this is a Rich Text file, which cannot be read", SAVE_AS_DOCX)
    if IMAGE.match(head):
        yield RefusedError("this is an image, not text", "upload the minutes as a web page, PDF, Word file or text")
    if PROGRAM.match(head):
        yield RefusedError("this is a program, not minutes", "check that this is the right file")
    if ARCHIVE.match(head):
        yield RefusedError("this is an archive of files", "unpack it and upload the minutes themselves")
    if WEB_ARCHIVE.match(head):
        yield RefusedError("this is a web archive", 'save the page again as "Webpage, HTML only"')


def _refuse_ole(content: bytes) -> RefusedError:
    if "EncryptedPackage".encode("utf-16-le") in content:
        return RefusedError("this Office file is encrypted", SAVE_AS_DOCX)
    return RefusedError("this file is of Word before 2007 or another old program", SAVE_AS_DOCX)


def _sniff_text(content: bytes) -> Format:
    head = _head(content)
    element = ELEMENT.match(head)
    if XML.match(head):
        return Format.HTML if HTML.search(head) else Format.XML
    if element is None:
        return Format.TEXT
    if HTML.search(head) or HTML_NAMES.match(element["name"]):
        return Format.HTML
    closing = f"</{element['name']}>".encode()
    return Format.XML if closing in content or head.rstrip().endswith("/>") else Format.TEXT


def _head(content: bytes) -> str:
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content[:HEAD].decode("utf-16", errors="replace")
    return content.removeprefix(codecs.BOM_UTF8)[:HEAD].decode("utf-8", errors="replace")
