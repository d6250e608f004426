"""The archive that a Word file is: whether it may be opened at all."""

import re
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from generator.reading.upload import RefusedError

MEMBER_LIMIT = 2_000
MEMBER_SIZE_LIMIT = 100_000_000
SIZE_LIMIT = 200_000_000
RATIO_LIMIT = 200
SMALL = 1_000_000
DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
MACROS = re.compile(rb"macroEnabled|vbaProject", re.IGNORECASE)
UTF16 = re.compile(rb"\xff\xfe|\xfe\xff|.?\0", re.DOTALL)
SAVE_AGAIN = "open it in a word processor, save it as .docx and upload that"


def check_archive(content: bytes) -> None:
    """Raise RefusedError if the archive is broken, unpacks to more than any minutes hold, or hides what may act."""
    try:
        with ZipFile(BytesIO(content)) as archive:
            members = archive.infolist()
            _check_sizes(members)
            for member in members:
                if member.filename.lower().endswith((".xml", ".rels")):
                    _check_xml(archive.read(member), member.filename)
    except (BadZipFile, NotImplementedError, EOFError, OSError) as error:
        raise RefusedError("this Word file is broken and cannot be opened", SAVE_AGAIN) from error


def _check_sizes(members: list[ZipInfo]) -> None:
    if len(members) > MEMBER_LIMIT:
        raise RefusedError(f"this Word file holds more than {MEMBER_LIMIT:,} parts", SAVE_AGAIN)
    large = [member for member in members if member.file_size > SMALL]
    swollen = any(member.file_size > RATIO_LIMIT * max(member.compress_size, 1) for member in large)
    largest = max((member.file_size for member in members), default=0)
    if swollen or largest > MEMBER_SIZE_LIMIT or sum(member.file_size for member in members) > SIZE_LIMIT:
        raise RefusedError("this Word file unpacks to far more than it should", SAVE_AGAIN)
    if any(member.flag_bits & 1 for member in members):
        raise RefusedError("this Word file is encrypted", SAVE_AGAIN)


def _check_xml(content: bytes, name: str) -> None:
    # Word writes UTF-8; in another encoding a declaration could hide from this search.
    if DOCTYPE.search(content) or UTF16.match(content):
        raise RefusedError("this Word file holds a DOCTYPE, which no word processor writes", SAVE_AGAIN)
    if name == "[Content_Types].xml" and MACROS.search(content):
        raise RefusedError("this file holds macros, which are programs", SAVE_AGAIN)
