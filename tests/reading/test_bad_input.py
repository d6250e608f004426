from pathlib import Path

import pytest

from generator.model.problem import Problem
from generator.reading import read_document
from generator.reading.text import SIZE_LIMIT
from tests.projects import Project, header, make_project

HEADER = header()
KNOWN_COMMITTEES = "content/councils/exampleshire.yml; known: cabinet, scrutiny-committee"
NOT_UTF8 = "    mend: save the file as UTF-8 (in most editors: Save as, encoding UTF-8) and upload it again"
NO_SUCH_DATE = (
    '    mend: write 2021-03-10, 2021-03 or 2021, or a span in quotes: "[2021-05..2022-06]", its end after its start'
)
TOO_LONG = (
    "    mend: split the meeting into one file an item, or check that this is the text and not the whole web page"
)
NO_FRONT_MATTER = [
    "x.md:1: this file has no front matter",
    (
        "    mend: start the file with a line `---`, the keys id, title, council, committee, date, date_reason, and"
        " `---` again"
    ),
]
BAD_INPUT: dict[str, tuple[bytes, list[str]]] = {
    "no front matter": (b"Agenda item\n", NO_FRONT_MATTER),
    "empty file": (b"", NO_FRONT_MATTER),
    "header not closed": (b"---\nid: exs-1\n", NO_FRONT_MATTER),
    "no such day": (
        header({"date": "2024-02-30"}).encode() + b"x\n",
        ['x.md:6: "2024-02-30" is not a date that exists, in EDTF', "    date: 2024-02-30", "    ^", NO_SUCH_DATE],
    ),
    "not EDTF": (
        header({"date": "12.03.2024"}).encode() + b"x\n",
        ['x.md:6: "12.03.2024" is not a date that exists, in EDTF', "    date: 12.03.2024", "    ^", NO_SUCH_DATE],
    ),
    "span the wrong way round": (
        header({"date": '"[2022-06..2021-05]"'}).encode() + b"x\n",
        [
            'x.md:6: "[2022-06..2021-05]" is not a date that exists, in EDTF',
            '    date: "[2022-06..2021-05]"',
            "    ^",
            NO_SUCH_DATE,
        ],
    ),
    "no year": (
        header({"date": "12 March"}).encode() + b"x\n",
        [
            'x.md:6: "12 March" names no year, and minutes without a year cannot be placed',
            "    date: 12 March",
            "    ^",
            '    mend: find the year, or state the span it lies in: "[2021-10..2022-03]"',
        ],
    ),
    "fetched on no day": (
        header({"retrieved": "2024-99"}).encode() + b"x\n",
        ['x.md:8: "2024-99" is not a date that exists, in EDTF', "    retrieved: 2024-99", "    ^", NO_SUCH_DATE],
    ),
    "no text": (
        HEADER.encode() + " \n\N{NO-BREAK SPACE}\n".encode(),
        ["x.md:9: there is no text here", "    mend: paste the minutes' text below the second `---` line"],
    ),
    "NUL": (
        HEADER.encode() + b"one\ntwo\0\n",
        ["x.md:10: a NUL character stands here: this is not text", "    mend: save the minutes as plain text"],
    ),
    "text not UTF-8": (
        HEADER.encode() + "one\ncaf\N{LATIN SMALL LETTER E WITH ACUTE} ".encode() + b"\x96 two\n",
        [
            "x.md:10: expected UTF-8 text; this byte is not",
            "    caf\N{LATIN SMALL LETTER E WITH ACUTE} \N{REPLACEMENT CHARACTER} two",
            "         ^",
            NOT_UTF8,
        ],
    ),
    "header not UTF-8": (
        header({"title": "Caf\N{LATIN SMALL LETTER E WITH ACUTE}"}).encode("latin-1") + b"x\n",
        [
            "x.md:3: expected UTF-8 text; this byte is not",
            "    title: Caf\N{REPLACEMENT CHARACTER}",
            "              ^",
            NOT_UTF8,
        ],
    ),
    "20 MB": (
        HEADER.encode() + b"x" * 20_000_000,
        [
            "x.md: this file is 20.0 MB; the limit is 2 MB",
            TOO_LONG,
        ],
    ),
    "two keys wrong": (
        header({"status": "Approved", "title": ""}).encode() + b"x\n",
        [
            'x.md:2: the key "title" is missing',
            "    id: exs-1",
            "    ^",
            "    mend: add `title:`; expected the title of the agenda item on one line",
            'x.md:7: status: "Approved" is not what belongs here',
            "    status: Approved",
            "    ^",
            "    mend: expected one of draft, approved, unknown",
        ],
    ),
}


def refuse(content: bytes) -> tuple[Problem, ...]:
    document, problems = read_document("x.md", content)
    assert document is None
    assert problems
    return problems


@pytest.mark.parametrize("name", BAD_INPUT)
def test_bad_input_is_shown_with_its_place_and_its_mend(name: str) -> None:
    content, expected = BAD_INPUT[name]
    assert "\n".join(problem.render() for problem in refuse(content)).split("\n") == expected


def test_the_header_and_the_text_are_complained_of_together() -> None:
    said = [problem.line for problem in refuse(header({"date": "soon"}).encode() + b"one\n\xff\n")]
    assert said == [6, 10]


def test_a_text_of_the_limit_is_read() -> None:
    body = b"x" * (SIZE_LIMIT - len(HEADER))
    document, _ = read_document("x.md", HEADER.encode() + body)
    assert document is not None
    assert len(document.text) == len(body)
    refuse(HEADER.encode() + body + b"x")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return make_project(tmp_path)


@pytest.mark.parametrize(
    ("key", "name", "line", "mend"),
    [
        ("council", "exampelshire", 4, "did you mean exampleshire? Or add it in content/councils; known: exampleshire"),
        ("council", "elsewhere", 4, "correct it, or add it in content/councils; known: exampleshire"),
        ("committee", "scrutiny", 5, f"did you mean scrutiny-committee? Or add it in {KNOWN_COMMITTEES}"),
        ("committee", "planning", 5, f"correct it, or add it in {KNOWN_COMMITTEES}"),
    ],
)
def test_an_unknown_body_is_named_with_the_nearest_known(
    project: Project, key: str, name: str, line: int, mend: str
) -> None:
    document, problems = read_document("x.md", header({key: name}).encode() + b"x", project.settings().councils)
    assert document is None
    expected = [f'x.md:{line}: {key}: there is no "{name}" here', f"    {key}: {name}", "    ^", f"    mend: {mend}"]
    assert "\n".join(problem.render() for problem in problems).split("\n") == expected


def test_lines_are_counted_through_blank_ones() -> None:
    (problem,) = refuse(b"---\n\n\n" + header({"date": "2024-13-01"}).removeprefix("---\n").encode() + b"x\n")
    assert (problem.line, problem.source) == (8, "date: 2024-13-01")


def test_a_longer_row_of_dashes_does_not_end_the_header() -> None:
    (problem,) = refuse(HEADER.replace("---\n", "---\n----\n", 1).encode() + b"x\n")
    assert problem.message.startswith("this is not YAML")
