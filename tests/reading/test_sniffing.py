from io import BytesIO
from zipfile import ZipFile

import pytest

from generator.reading.sniffing import SIZE_LIMIT, Format, sniff
from generator.reading.upload import RefusedError
from tests.reading.papers import Text, print_docx, print_pdf

SAVE_AS_DOCX = "open it in a word processor and save it as .docx without macros or a password"
IMAGE = ("this is an image, not text", "upload the minutes as a web page, PDF, Word file or text")
PROGRAM = ("this is a program, not minutes", "check that this is the right file")
ARCHIVE = ("this is an archive of files", "unpack it and upload the minutes themselves")
ENCRYPTED = ("this PDF is encrypted", "ask the council for a copy without protection, or paste the text")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def archive(*names: str) -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w") as members:
        for name in names:
            members.writestr(name, "words")
    return stream.getvalue()


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"Agenda item\n", Format.TEXT),
        (b"< 5 members were present", Format.TEXT),
        (b"<a.birch@example.org> wrote:", Format.TEXT),
        ("Agenda item".encode("utf-16"), Format.TEXT),
        (b"<!DOCTYPE html><html></html>", Format.HTML),
        (b"\xef\xbb\xbf\r\n <!-- saved --> <HTML>", Format.HTML),
        (b'<?xml version="1.0"?>\n<!DOCTYPE html>\n<html>', Format.HTML),
        ("<html></html>".encode("utf-16"), Format.HTML),
        (b"<p>Resolved</p>", Format.HTML),
        (b"<h2 class='x'>Resolved</h2>", Format.HTML),
        (b'<?xml version="1.0"?><meeting></meeting>', Format.XML),
        (b"<meeting><meetingid>1</meetingid></meeting>", Format.XML),
        (b"\n<committees/>\n", Format.XML),
        (print_pdf([Text(words="Homes")]), Format.PDF),
        (b"\n\n%PDF-1.7\n", Format.PDF),
        (print_docx([Text(words="Homes")]), Format.DOCX),
    ],
)
def test_kinds(content: bytes, kind: Format) -> None:
    assert sniff(content) is kind


@pytest.mark.parametrize(
    ("content", "reason", "mend"),
    [
        (b"", "this file is empty", "check the file and upload it again"),
        (b" \r\n\t", "this file is empty", "check the file and upload it again"),
        (
            b"x" * (SIZE_LIMIT + 100_000),
            "this file is 20.1 MB; the limit is 20 MB",
            "upload one meeting, without its reports",
        ),
        (archive("minutes.txt"), *ARCHIVE),
        (b"PK\x05\x06" + b"\0" * 18, *ARCHIVE),
        (b"\x1f\x8b\x08", *ARCHIVE),
        (b"7z\xbc\xaf\x27\x1c", *ARCHIVE),
        (b"minutes.txt" + b"\0" * 246 + b"ustar\0", *ARCHIVE),
        (
            archive("word/document.xml", "word/vbaProject.bin"),
            "this file holds macros, which are programs",
            SAVE_AS_DOCX,
        ),
        (archive("xl/workbook.xml"), "this is a spreadsheet, which cannot be read as minutes", SAVE_AS_DOCX),
        (archive("ppt/presentation.xml"), "this is a presentation, which cannot be read as minutes", SAVE_AS_DOCX),
        (OLE + b"\0" * 600, "this file is of Word before 2007 or another old program", SAVE_AS_DOCX),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "this Office file is encrypted", SAVE_AS_DOCX),
        (b"{\\rtf1 Homes}", "this is a Rich Text file, which cannot be read", SAVE_AS_DOCX),
        (b"%PDF-1.7\ntrailer << /Encrypt 12 0 R >>", *ENCRYPTED),
        (b"%PDF-1.7\ntrailer << /Encrypt<< /V 1 >> >>", *ENCRYPTED),
        (b"\x89PNG\r\n\x1a\n", *IMAGE),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", *IMAGE),
        (b"GIF89a", *IMAGE),
        (b"II*\0\x08\0", *IMAGE),
        (b"RIFF\x24\x00\x00\x00WEBPVP8 ", *IMAGE),
        (b"\0\0\0\x18ftypheic", *IMAGE),
        (b"MZ\x90\0\x03\0\0\0", *PROGRAM),
        (b"\x7fELF\x02\x01", *PROGRAM),
        (b"#!/bin/sh\necho", *PROGRAM),
        (
            b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n",
            "this is a web archive",
            'save the page again as "Webpage, HTML only"',
        ),
    ],
)
def test_what_must_not_be_read_is_refused(content: bytes, reason: str, mend: str) -> None:
    with pytest.raises(RefusedError) as refused:
        sniff(content)
    assert (refused.value.reason, refused.value.mend) == (reason, mend)


def test_a_file_of_the_limit_is_read() -> None:
    assert sniff(b"x" * SIZE_LIMIT) is Format.TEXT
