"""What a Word file may not hold: each refused before the file is opened."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from generator.reading.docx.archive import MEMBER_LIMIT
from generator.reading.sandbox import read_here
from generator.reading.upload import RefusedError
from tests.reading.papers import Text, print_docx

SAVE_AGAIN = "open it in a word processor, save it as .docx and upload that"
PLAIN = print_docx([Text(words="The report was noted.")])


def with_member(name: str, content: bytes, times: int = 1) -> bytes:
    """The plain file with more members; one of a name it has already takes that one's place."""
    stream = BytesIO()
    with ZipFile(BytesIO(PLAIN)) as before, ZipFile(stream, "w", ZIP_DEFLATED) as after:
        for member in before.infolist():
            if member.filename != name:
                after.writestr(member, before.read(member))
        for number in range(times):
            after.writestr(name.format(number), content)
    return stream.getvalue()


def refusal(content: bytes) -> tuple[str, str]:
    with pytest.raises(RefusedError) as refused:
        read_here(content)
    return refused.value.reason, refused.value.mend


def test_the_plain_file_is_read() -> None:
    assert read_here(PLAIN).items[0].text == "The report was noted.\n"


def test_an_archive_that_unpacks_to_far_more_is_refused() -> None:
    content = with_member("word/media/picture.bin", b"0" * 5_000_000)
    assert refusal(content) == ("this Word file unpacks to far more than it should", SAVE_AGAIN)


def test_an_archive_of_very_many_parts_is_refused() -> None:
    content = with_member("word/media/{}", b"", times=MEMBER_LIMIT)
    assert refusal(content) == ("this Word file holds more than 2,000 parts", SAVE_AGAIN)


@pytest.mark.parametrize("name", ["word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels", "custom.XML"])
@pytest.mark.parametrize(
    "content",
    [
        b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>',
        '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE x><x/>'.encode("utf-16"),
        "<!DOCTYPE x><x/>".encode("utf-16-be"),
    ],
)
def test_a_doctype_is_refused_wherever_it_stands(name: str, content: bytes) -> None:
    expected = ("this Word file holds a DOCTYPE, which no word processor writes", SAVE_AGAIN)
    assert refusal(with_member(name, content)) == expected


def test_a_macro_type_without_macros_is_refused() -> None:
    with ZipFile(BytesIO(PLAIN)) as archive:
        types = archive.read("[Content_Types].xml")
    types = types.replace(b"wordprocessingml.document.main", b"ms-word.document.macroEnabled.main")
    assert refusal(with_member("[Content_Types].xml", types))[0] == "this file holds macros, which are programs"


def test_a_file_cut_short_is_refused() -> None:
    assert refusal(PLAIN[:-200]) == ("this Word file is broken and cannot be opened", SAVE_AGAIN)


def test_a_file_whose_body_is_no_xml_is_refused() -> None:
    reason, mend = refusal(with_member("word/document.xml", b"<w:document"))
    assert reason == "this DOCX file is broken and could not be read"
    assert mend == "save it again in the program that made it, or paste the minutes as text"
