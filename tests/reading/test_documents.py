import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.document import Document, Status
from generator.reading import read_bare, read_document
from tests.projects import header

HEADER = header()
LAST_LINE = HEADER.count("\n")
BOM = b"\xef\xbb\xbf"


def read(content: bytes) -> Document:
    document, problems = read_document("x.md", content)
    assert problems == ()
    assert document is not None
    return document


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0")).filter(str.strip))
def test_the_body_stays_what_it_is_character_for_character(body: str) -> None:
    assert read(HEADER.encode() + body.encode()).text == body


@pytest.mark.parametrize(
    "body",
    [
        b"one\r\ntwo\r\n",
        b"no line end",
        b"one\n---\ntwo\n---\nthree: four\n",
        b"---\n---\n",
        "\N{NO-BREAK SPACE}\none\N{NO-BREAK SPACE}two\n\n\n".encode(),
        BOM + b"a mark inside stays",
        b"\n\n  indented\n",
        "\N{LINE SEPARATOR}\N{NEXT LINE}\x0c\x1cone".encode(),
    ],
)
@pytest.mark.parametrize("begin", [b"", BOM])
def test_the_body_is_cut_from_the_bytes(begin: bytes, body: bytes) -> None:
    document = read(begin + HEADER.encode() + body)
    assert document.text.encode() == body
    assert document.sha256 == hashlib.sha256(body).hexdigest()
    assert document.first_line == LAST_LINE + 1


def test_a_header_with_windows_line_ends_says_the_same() -> None:
    document = read(HEADER.replace("\n", "\r\n").encode() + b"one\r\n")
    assert (document.text, document.facts) == ("one\r\n", read(HEADER.encode() + b"one").facts)


def test_the_facts_are_what_the_header_states() -> None:
    stated = {"sitting": "2", "status": "draft", "status_reason": "It says so.", "notes": "One page is lost."}
    facts = read(
        header(stated | {"date": '"[2021-05..2022-06]"', "source": "https://a.example/1"}).encode() + b"x"
    ).facts
    assert facts is not None
    assert (facts.sitting, facts.status, facts.date.slug) == (2, Status.DRAFT, "2021-05--2022-06")
    assert (facts.source, facts.status_reason, facts.notes) == (
        "https://a.example/1",
        "It says so.",
        "One page is lost.",
    )


def test_what_is_not_known_is_empty_never_guessed() -> None:
    facts = read((HEADER.removesuffix("---\n") + "source:\nretrieved:\n---\n").encode() + b"x").facts
    assert facts is not None
    assert (facts.source, facts.retrieved, facts.notes, facts.status) == ("", "", "", Status.UNKNOWN)


def test_a_title_in_words_that_yaml_would_change_stays() -> None:
    facts = read(header({"title": "no", "id": "1234"}).encode() + b"x").facts
    assert facts is not None
    assert (facts.title, facts.id) == ("no", "1234")


def test_a_bare_file_is_read_with_front_matter_or_without(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_bytes(b"one\r\n---\n")
    bare, _ = read_bare(path)
    assert bare is not None
    assert (bare.text, bare.facts, bare.first_line) == ("one\r\n---\n", None, 1)
    path.write_bytes(header({"council": "elsewhere"}).encode() + b"one")
    stored, _ = read_bare(path)
    assert stored is not None
    assert stored.facts is not None
    assert (stored.text, stored.facts.council, stored.first_line) == ("one", "elsewhere", LAST_LINE + 1)


def test_the_front_matter_of_another_site_is_left_out_and_lines_keep_their_numbers(tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    path.write_bytes(b'---\ntitle: "Bins"\ncategories:\n  - village\n---\nResolved: That the bins be kept.\n')
    bare, problems = read_bare(path)
    assert problems == ()
    assert bare is not None
    assert (bare.text, bare.facts, bare.first_line) == ("Resolved: That the bins be kept.\n", None, 6)


def test_words_between_two_rules_are_no_front_matter(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes(b"---\nMinutes of the Parish Council\n---\nResolved: That the bins be kept.\n")
    bare, _ = read_bare(path)
    assert bare is not None
    assert (bare.text, bare.first_line) == (path.read_text(encoding="utf-8"), 1)


def test_a_bare_file_that_is_not_there_or_no_text_is_a_problem(tmp_path: Path) -> None:
    assert read_bare(tmp_path / "absent")[1][0].message == "cannot be opened: No such file or directory"
    assert read_bare(tmp_path)[1][0].message == "cannot be opened: Is a directory"
    (tmp_path / "x").write_bytes(b"one\n\xff")
    assert read_bare(tmp_path / "x")[1][0].line == 2
