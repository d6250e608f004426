"""What is refused, in which words; and in which encodings a page is read."""

import pytest

from generator.reading.upload import RefusedError
from generator.reading.web import read_html, read_xml
from generator.reading.web.decoding import decode

READABLE = "open it in a browser and save it again, as UTF-8"
ONE_PAGE = "save the one page that holds the minutes, not the whole site"
ASK_AGAIN = "save the answer of the council's web service again, for one meeting"


@pytest.mark.parametrize(
    ("content", "reason", "mend"),
    [
        (b"", "this page holds no words", ONE_PAGE),
        (b"<p>&nbsp;</p>", "this page holds no words", ONE_PAGE),
        (b"<frameset><frame src=x></frameset>", "this page holds no words", ONE_PAGE),
        (b"<p>" + b"x" * 10_000_000, "this page is 10.0 MB; the limit is 10 MB", ONE_PAGE),
        (b"<br>" * 150_001, "this page has more than 150,000 tags", ONE_PAGE),
        (b"<div>" * 60_000, "more than 2,000 elements of this page are never closed", ONE_PAGE),
        (b"<div>" * 200, "elements stand more than 150 deep in this page", ONE_PAGE),
        (b"<p>a\0b", "a NUL character stands in this page: it is not text", "save the page again from a browser"),
        (b"<p>\x81\x8d", "this page is neither UTF-8 nor surely windows-1252", READABLE),
        (b"<p>\xc0\xc1\xd8", "this page is neither UTF-8 nor surely windows-1252", READABLE),
        (b"<meta charset=utf-7><p>x", "this page declares the encoding “utf-7”", READABLE),
        (b"\xff\xfe<", "this page begins as utf-16-le and is not", READABLE),
    ],
)
def test_page_is_refused_in_one_line_with_the_mend(content: bytes, reason: str, mend: str) -> None:
    with pytest.raises(RefusedError) as refused:
        read_html(content)
    assert (refused.value.reason, refused.value.mend) == (reason, mend)


@pytest.mark.parametrize("nest", [b"<div>", b"<ul><li>", b"<table><tbody><tr><td>", b"<div><pre>"])
def test_page_as_deep_as_is_allowed_is_read(nest: bytes) -> None:
    (item,) = read_html(nest * (140 // nest.count(b"<")) + b"words").items
    assert item.text.endswith("words\n")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b'<!DOCTYPE m [<!ENTITY a "aa">]><meeting>&a;</meeting>', "this XML declares a document type (DOCTYPE)"),
        (b"<meeting><agendaitems>", "this XML is broken: no element found: line 1, column 22"),
        (b"<meeting>&undeclared;</meeting>", "this XML is broken: undefined entity: line 1, column 9"),
        (b"<committees><committee/></committees>", "this XML holds no minutes of a meeting"),
        (b"<meeting><agendaitem/></meeting>", "this XML holds no minutes of a meeting"),
        (b"<a>" * 151 + b"</a>" * 151, "this XML has more or deeper elements than any meeting"),
        (b"<m>" + b"<a/>" * 150_001 + b"</m>", "this XML has more or deeper elements than any meeting"),
    ],
)
def test_xml_is_refused_in_one_line_with_the_mend(content: bytes, reason: str) -> None:
    with pytest.raises(RefusedError) as refused:
        read_xml(content)
    assert (refused.value.reason, refused.value.mend) == (reason, ASK_AGAIN)


@pytest.mark.parametrize(
    "content",
    [
        "<p>£5 – “so”".encode(),
        b"\xef\xbb\xbf" + "<p>£5 – “so”".encode(),
        b"\xff\xfe" + "<p>£5 – “so”".encode("utf-16-le"),
        "<p>£5 – “so”".encode("windows-1252"),
        '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"><p>£5 – “so”'.encode("windows-1252"),
        b"<meta charset='windows-1252'>" + "<p>£5 – “so”".encode("windows-1252"),
        b"<meta charset=utf-8>" + "<p>£5 – “so”".encode("windows-1252"),
        b'<?xml version="1.0" encoding="iso-8859-15"?>' + "<p>£5 - so, €".encode("iso-8859-15"),
    ],
)
def test_page_is_read_in_the_encoding_it_is_in(content: bytes) -> None:
    assert "<p>£5 " in decode(content)
    assert "�" not in decode(content)
