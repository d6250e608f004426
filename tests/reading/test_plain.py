import codecs

import pytest

from generator.reading.plain import LONGEST_LINE, read_plain
from generator.reading.upload import Dropped, RefusedError

ENGLISH = "Resolved – That the Committee’s budget of £5 be “noted”.\n"
SAVE_AS_UTF8 = "save the file as UTF-8 (in most editors: Save as, encoding UTF-8) and upload it again"
NOT_TOLD = ("this text is in an encoding that cannot be told safely", SAVE_AS_UTF8)


def text(content: bytes) -> str:
    (item,) = read_plain(content).items
    return item.text


@pytest.mark.parametrize(
    "content",
    [
        ENGLISH.encode(),
        codecs.BOM_UTF8 + ENGLISH.encode(),
        ENGLISH.encode("utf-16"),
        codecs.BOM_UTF16_BE + ENGLISH.encode("utf-16-be"),
        ENGLISH.encode("cp1252"),
    ],
)
def test_encodings_that_can_be_told(content: bytes) -> None:
    assert text(content) == ENGLISH


def test_the_front_matter_of_another_site_is_no_part_of_the_minutes_but_its_title_is() -> None:
    page = b'---\ntitle: "Bins and paths"\ntags:\n  - village\n---\n\nResolved: That the bins be kept.\n'
    upload = read_plain(page)
    assert upload.dropped == (Dropped(step="front matter", text='title: "Bins and paths"\ntags:\n  - village'),)
    (item,) = upload.items
    assert item.title == "Bins and paths"
    assert item.text == "Bins and paths\n\nResolved: That the bins be kept.\n"


def test_lines_between_rules_are_no_front_matter() -> None:
    page = b"---\nMinutes of the Parish Council\n---\n\nResolved: That the bins be kept.\n"
    assert text(page) == page.decode()


@pytest.mark.parametrize(
    "content",
    [
        ENGLISH.encode("mac-roman"),
        "The café’s lease was agreed.".encode("cp850", errors="replace"),
        "Совет утвердил план.".encode("cp1251"),
        b"\xf1\xee\xe2\xe5\xf2",
        "委員会は計画を承認した。".encode("shift-jis"),
        codecs.BOM_UTF16_LE + b"a\0\x00\xd8b\0",
    ],
)
def test_encodings_that_cannot_be_told(content: bytes) -> None:
    with pytest.raises(RefusedError) as refused:
        read_plain(content)
    assert (refused.value.reason, refused.value.mend) == NOT_TOLD


@pytest.mark.parametrize(
    ("content", "reason", "mend"),
    [
        (b"one\0two", "this file holds NUL characters: it is not text", "save the minutes as plain text"),
        (
            b"x" * (LONGEST_LINE + 1),
            "a line of this file is longer than 100,000 characters",
            "give each paragraph its own line",
        ),
        (b"a lone surrogate \xed\xa0\x80 here", *NOT_TOLD),
    ],
)
def test_what_is_no_text_is_refused(content: bytes, reason: str, mend: str) -> None:
    with pytest.raises(RefusedError) as refused:
        read_plain(content)
    assert (refused.value.reason, refused.value.mend) == (reason, mend)


def test_a_line_of_the_limit_is_read() -> None:
    assert text(b"x" * LONGEST_LINE) == "x" * LONGEST_LINE + "\n"


def test_lines_stand_as_they_are() -> None:
    assert text(b"\r\n\r\nOne  \r\n\xc2\xa0\r\n  a)\twords\rTwo\n\n") == "One\n\u00a0\n  a)\twords\nTwo\n"


def test_markdown_marks_are_listed() -> None:
    upload = read_plain(b"## 53 Homes ##\n\n**Resolved**\n\n* a * b\n#53 is no heading\n")
    assert upload.items[0].text == "53 Homes\n\nResolved\n\n* a * b\n#53 is no heading\n"
    assert upload.dropped == (
        Dropped(step="Markdown marks", text="## 53 Homes ##"),
        Dropped(step="Markdown marks", text="**Resolved**"),
    )


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("**RESOLVED** that __all__ be ***noted***.", "RESOLVED that all be noted."),
        ("**1\\.** That it be \\[kept\\]\\: now.", "1. That it be [kept]: now."),
        ("See [**the** report](https://example.org/report) below.", "See the report below."),
        ("### 7. The **SEND** plan", "7. The SEND plan"),
        ("**Resolved (12\\-3):**", "Resolved (12-3):"),
    ],
)
def test_markdown_marks_within_a_line_are_left_out(line: str, words: str) -> None:
    upload = read_plain(f"{line}\n".encode())
    assert upload.items[0].text == f"{words}\n"
    assert upload.dropped == (Dropped(step="Markdown marks", text=line),)


@pytest.mark.parametrize(
    "line",
    [
        "Signed ____ 5 * 3 * 2",
        "Cllrs Hill (*), Dell (*), Ash (**), Moss (**)",
        "*Cllr Hill, *Cllr Dell, Cllr Ash* (chair)",
        "the file_name_x",
        "** and **",
        "[the officers](i) report",
    ],
)
def test_signs_that_mark_nothing_stay(line: str) -> None:
    assert text(f"{line}\n".encode()) == f"{line}\n"


def test_a_whole_meeting_in_markdown_is_split_at_its_headings() -> None:
    upload = read_plain(b"# Cabinet\n\n## 1. Apologies\n\nNone.\n\n## 2. Homes\n\nIt was noted.\n")
    assert upload.preamble == "Cabinet\n"
    assert [(item.number, item.title, item.text) for item in upload.items] == [
        ("1", "Apologies", "1. Apologies\n\nNone.\n"),
        ("2", "Homes", "2. Homes\n\nIt was noted.\n"),
    ]


@pytest.mark.parametrize(
    ("page", "title"),
    [
        (
            "Agenda and draft minutes\n\nVenue: Harbour House\n\nFerry Fares\n\nRESOLVED: That they be kept.\n",
            "Ferry Fares",
        ),
        ("Issue - decisions\n\nFerry Fares\n\nThat the fares be kept.\n", "Ferry Fares"),
        ("Minutes\n\nTo approve the minutes of 3 March.\n\nRESOLVED: That they be approved.\n", "Minutes"),
        ("Venue: Harbour House\n\nMinutes\n\nTo approve the minutes of 3 March.\n", "Minutes"),
        ("RESOLVED: That the fares be kept.\n", "RESOLVED: That the fares be kept."),
        ("Agenda and minutes\n\nNo. Item\n\nFerry Fares\n\nRESOLVED: That they be kept.\n", "Ferry Fares"),
        ("Ferry Board\n\nApologies\n\nNone.\n\nMatters arising\n\nNone.\n\nUrgent business\n\nNone.\n", "Minutes"),
    ],
)
def test_the_title_of_a_page_is_that_of_its_matter(page: str, title: str) -> None:
    (item,) = read_plain(page.encode()).items
    assert item.title == title
