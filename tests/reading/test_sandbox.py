"""A reader runs in a process of its own: what it read comes back exactly, and nothing else can."""

import sys
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.reading import sandbox
from generator.reading.carried import from_json, to_json
from generator.reading.plain import read_plain
from generator.reading.sandbox import Limits, read_here, read_upload
from generator.reading.sniffing import Format
from generator.reading.upload import Dropped, LinkedDocument, RefusedError, Stated, Upload, UploadedItem
from tests.reading.meetings import MEETING, as_text
from tests.reading.papers import Text, print_docx, print_pdf

SPLIT = "split it into single meetings, or paste the minutes as text"
TEXTS = st.text(st.characters(codec=None, categories=None), max_size=20)
STATED = st.none() | st.builds(Stated, value=TEXTS, words=TEXTS, where=TEXTS)
DOCUMENTS = st.lists(st.builds(LinkedDocument, name=TEXTS, url=TEXTS), max_size=2).map(tuple)
ITEMS = st.builds(UploadedItem, title=TEXTS, text=TEXTS, number=TEXTS, url=TEXTS, documents=DOCUMENTS)
UPLOADS = st.builds(
    Upload,
    form=TEXTS,
    items=st.lists(ITEMS, max_size=3).map(tuple),
    preamble=TEXTS,
    council=STATED,
    committee=STATED,
    date=STATED,
    url=STATED,
    status=STATED,
    dropped=st.lists(st.builds(Dropped, step=TEXTS, text=TEXTS), max_size=2).map(tuple),
)
PDF = print_pdf(MEETING[:6])
DOCX = print_docx(MEETING[:6])


def refusal(content: bytes, limits: Limits | None = None) -> tuple[str, str]:
    with pytest.raises(RefusedError) as refused:
        read_upload(content, limits or Limits())
    return refused.value.reason, refused.value.mend


@given(UPLOADS)
def test_an_upload_goes_through_json_unchanged(upload: Upload) -> None:
    assert from_json(to_json(upload)) == upload


@pytest.mark.parametrize("content", [as_text(), PDF, DOCX], ids=["text", "pdf", "docx"])
def test_what_was_read_comes_back_exactly(content: bytes) -> None:
    assert read_upload(content) == read_here(content)


def test_a_refusal_comes_back_with_its_reason_and_its_mend() -> None:
    expected = ("this file holds NUL characters: it is not text", "save the minutes as plain text")
    assert refusal(b"one\0two") == expected


def test_a_file_that_must_not_be_read_starts_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere")
    assert refusal(b"\x7fELF")[0] == "this is a program, not minutes"


def test_memory_is_limited() -> None:
    content = b"line\n" * 400_000
    assert refusal(content, Limits(memory=60_000_000)) == (
        "reading this text file needs more memory than a file may have",
        SPLIT,
    )


def test_the_processor_is_limited() -> None:
    pages = print_pdf([Text(words="The Committee heard that the new homes would open in the spring.")] * 2_000)
    expected = ("reading this PDF file took more than 1 seconds of work", SPLIT)
    assert refusal(pages, Limits(processor=1)) == expected


def test_the_clock_is_limited() -> None:
    assert refusal(as_text(), Limits(clock=0)) == ("reading this text file took longer than 0 seconds", SPLIT)


def test_a_reader_that_dies_is_a_broken_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    dying = tmp_path / "python"
    dying.write_text(f"#!/bin/sh\necho '{to_json(Upload(form='', items=()))}'\nkill -SEGV $$\n")
    dying.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(dying))
    assert refusal(as_text())[0] == "this text file is broken and could not be read"


@pytest.mark.parametrize("answer", ["", "[]", "{}", '{"form": 1}'])
def test_a_reader_that_answers_nonsense_is_a_broken_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, answer: str
) -> None:
    mumbling = tmp_path / "python"
    mumbling.write_text(f"#!/bin/sh\necho '{answer}'\n")
    mumbling.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(mumbling))
    assert refusal(as_text())[0] == "this text file is broken and could not be read"


def test_a_want_of_memory_is_told_through_a_library_s_own_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sandbox.READERS, Format.TEXT, "tests.reading.test_sandbox:run_out")
    with pytest.raises(RefusedError) as refused:
        read_here(b"words")
    assert refused.value.reason == "reading this text file needs more memory than a file may have"


def run_out(content: bytes) -> Upload:
    try:
        return give_out()
    except MemoryError:
        raise ArithmeticError(content) from None


def give_out() -> Upload:
    raise MemoryError


def test_a_reader_that_raises_says_nothing_of_the_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sandbox.READERS, Format.TEXT, "tests.reading.test_sandbox:fail")
    with pytest.raises(RefusedError) as refused:
        read_here(b"words")
    assert refused.value.reason == "this text file is broken and could not be read"


def fail(content: bytes) -> Upload:
    raise ArithmeticError(content)


def test_more_text_than_can_be_stored_is_refused() -> None:
    content = ("é" * 70 + "\n").encode() * 15_000
    with pytest.raises(RefusedError) as refused:
        read_here(content)
    assert (refused.value.reason, refused.value.mend) == ("its text is 2.1 MB; the limit is 2 MB", SPLIT)


def test_a_file_without_words_is_refused() -> None:
    with pytest.raises(RefusedError) as refused:
        read_here(print_docx([]))
    assert refused.value.reason == "no text was found in this file"


def test_a_file_that_unpacks_to_far_more_is_refused_before_it_is_opened() -> None:
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as members:
        members.writestr("word/document.xml", b"0" * 150_000_000)
    assert refusal(stream.getvalue())[0] == "this Word file unpacks to far more than it should"


def said_of(content: bytes) -> tuple[str, ...]:
    """The words of what was read, or the refusal's."""
    try:
        return tuple(item.text for item in read_here(content).items)
    except RefusedError as refused:
        return refused.reason, refused.mend


@given(st.one_of(st.binary(max_size=300), st.text(max_size=300).map(str.encode)))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    assert any(words.strip() for words in said_of(content))


@settings(max_examples=40)
@given(st.sampled_from([PDF, DOCX]), st.data())
def test_damaged_files_are_read_or_refused(whole: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(whole)))
    damage = data.draw(st.binary(max_size=40))
    assert any(words.strip() for words in said_of(whole[:at] + damage + whole[at + len(damage) :]))


@given(st.text(max_size=300))
def test_plain_text_loses_nothing_but_white_space_and_marks(text: str) -> None:
    try:
        upload = read_plain(text.encode())
    except RefusedError:
        return
    kept = upload.preamble + "".join(item.text for item in upload.items)
    wanted = text.removeprefix("\ufeff")
    if not upload.dropped:
        assert "".join(kept.split()) == "".join(wanted.split())
