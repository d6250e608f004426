"""Whatever the bytes, an upload or a refusal; and no visible word is lost unsaid."""

import contextlib
import re

from hypothesis import given
from hypothesis import strategies as st

from generator.reading.upload import RefusedError, Upload
from generator.reading.web import read_html, read_xml
from generator.reading.web.lines import join_lines
from generator.reading.web.tree import parse_tree
from generator.reading.web.typist import type_out

WORD = re.compile(r"w[0-9]+w")
TAG_NAMES = "div p span b table tr td th ul ol li a pre h1 h2 main form nav section"
TAGS = TAG_NAMES.split()
CLASSES = [
    "",
    "mgWordPara",
    "mgItemTable",
    "mgItemNumberCell",
    "mgAiTitleTxt",
    "mgSubTitleTxt",
    "mgActionList",
    "mgContent",
]
ATTRIBUTES = [
    "",
    " hidden",
    ' id="modgov"',
    " start=3",
    " type=a",
    ' style="display:none"',
    ' href="x.pdf"',
    " value=7",
]
PHRASES = [
    "Meeting: 07/12/2018 - Council (Item 2)",
    "04/10/2021 - Title",
    "Decision Maker: Cabinet",
    "Date of decision: x",
    "53.",
    " ",
]
OPENING = st.builds(
    lambda tag, name, attribute: f'<{tag} class="{name}"{attribute}>',
    st.sampled_from(TAGS),
    st.sampled_from(CLASSES),
    st.sampled_from(ATTRIBUTES),
)
CLOSING = st.sampled_from(TAGS).map(lambda tag: f"</{tag}>")
PIECES = st.one_of(
    OPENING, st.just("w"), CLOSING, OPENING, st.just("w"), st.sampled_from([*PHRASES, "<br>", "<!-- x -->"])
)


# What each kind of page is known by, so that the pieces between land in all of them.
FRAMES = [
    [],
    ['<div id="modgov">'],
    ['<div id="modgov"><table class="mgItemTable"><tr><td class="mgItemNumberCell">1.<td class="mgAiTitleTxt">', "w"],
    ['<div id="modgov"><p>', "w", "<p>Meeting: 07/12/2018 - Council (Item 2)<p>"],
    ['<div id="modgov"><p>Decision Maker: Cabinet<p>Date of decision: today<p>'],
]


def numbered(pieces: list[str]) -> str:
    """Return a page of `pieces` in which every "w" is a word of its own."""
    return "".join(f" w{at}w " if piece == "w" else piece for at, piece in enumerate(pieces))


PAGES = st.builds(
    lambda frame, pieces: numbered([*frame, *pieces]), st.sampled_from(FRAMES), st.lists(PIECES, max_size=40)
)


def shown(upload: Upload) -> list[str]:
    texts = (upload.preamble, *(item.text for item in upload.items))
    return WORD.findall(" ".join(texts))


@given(st.binary(max_size=400))
def test_any_bytes_give_an_upload_or_a_refusal(content: bytes) -> None:
    for read in (read_html, read_xml):
        with contextlib.suppress(RefusedError):
            assert isinstance(read(content), Upload)


@given(PAGES)
def test_any_page_gives_each_of_its_words_once_or_says_what_was_dropped(page: str) -> None:
    try:
        upload = read_html(page.encode())
    except RefusedError:
        return
    dropped = WORD.findall(" ".join(each.text for each in upload.dropped))
    assert sorted([*shown(upload), *dropped]) == sorted(WORD.findall(page))


@given(PAGES)
def test_words_stay_in_the_order_of_the_tree(page: str) -> None:
    tree = parse_tree(page)
    assert tree.root is not None
    assert tree.body is not None
    lines, dropped = type_out(tree.root, {tree.body.mem_id})
    lost = set(WORD.findall(" ".join(each.text for each in dropped)))
    expected = [word for word in WORD.findall(tree.body.text(separator=" ")) if word not in lost]
    assert WORD.findall(join_lines(lines)) == expected


@given(PAGES)
def test_items_are_titled_and_end_in_one_line_end(page: str) -> None:
    try:
        upload = read_html(page.encode())
    except RefusedError:
        return
    for item in upload.items:
        assert "\n" not in item.title
        assert item.text.endswith("\n")
        assert "\n\n\n" not in item.text
