from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.intake.adding.writing import document_bytes, write_files
from generator.model.document import Facts, Part, Status
from generator.model.edtf import parse_edtf
from generator.reading import read_document
from generator.reading.upload import RefusedError
from tests.projects import files_of

WHEN = parse_edtf("[2024-01..2024-06]")
assert WHEN is not None
FACTS = Facts(
    id="exs-1", title="Plan", council="exampleshire", committee="cabinet", date=WHEN, date_reason="It says so."
)
line = st.text(st.characters(exclude_categories=("C", "Zl", "Zp", "Zs")), min_size=1)


@given(title=line, notes=line | st.just(""), number=line | st.just(""), text=st.text().filter(str.strip))
def test_facts_and_text_read_back_as_they_were(title: str, notes: str, number: str, text: str) -> None:
    facts = replace(FACTS, title=title, notes=notes, number=number, part=Part.MEETING, sitting=2)
    document, problems = read_document("a.md", document_bytes(facts, text))
    if "\0" in text:
        assert problems
    else:
        assert document is not None, problems
        assert (document.facts, document.text) == (facts, text)


@pytest.mark.parametrize(
    "title", ["-", "---", "true", "a: b", "[x]", '"', "'", "# no", "* a", "& b", "~", "a #b", "1e3"]
)
def test_a_title_that_means_something_to_yaml_stays_a_title(title: str) -> None:
    facts = replace(FACTS, title=title, status=Status.DRAFT, source="https://a.example/b:")
    document, _ = read_document("a.md", document_bytes(facts, "Words."))
    assert document is not None
    assert document.facts == facts


def test_every_fact_stands_on_one_line_however_long() -> None:
    facts = replace(FACTS, title="words: " * 5000 + "end")
    document, _ = read_document("a.md", document_bytes(facts, "Words."))
    assert document is not None
    assert (document.facts, document.first_line) == (facts, 14)


def test_files_are_written_together_or_not_at_all(tmp_path: Path) -> None:
    write_files({tmp_path / "a.md": b"old"})
    (tmp_path / "taken").write_bytes(b"a file where a folder should be")
    with pytest.raises(RefusedError) as refusal:
        write_files({tmp_path / "a.md": b"new", tmp_path / "taken" / "b.md": b"b"})
    assert refusal.value.reason.startswith("it cannot be stored: ")
    assert files_of(tmp_path) == {"a.md": b"old", "taken": b"a file where a folder should be"}
    write_files({tmp_path / "a.md": b"new", tmp_path / "deep" / "b.md": b"b"})
    assert files_of(tmp_path / "deep") == {"b.md": b"b"}
    assert (tmp_path / "a.md").read_bytes() == b"new"


def test_where_a_place_cannot_be_taken_what_was_placed_before_is_taken_back(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"old")
    (tmp_path / "c.md").mkdir()
    with pytest.raises(RefusedError):
        write_files({tmp_path / "a.md": b"new", tmp_path / "b.md": b"b", tmp_path / "c.md": b"c"})
    assert files_of(tmp_path) == {"a.md": b"old"}
