"""A page's front matter holds any text, and MkDocs reads it back as it was."""

from hypothesis import example, given
from hypothesis import strategies as st
from mkdocs.utils.meta import get_data

from generator.pages.page import Frame


@given(st.text(st.characters(codec="utf-8")))
@example("计划 👪 \x7f\x85\x9f\u2028\ufeff\uffff \\ud83d \"--- ' %")
def test_any_title_reads_back_as_it_was(title: str) -> None:
    about = {"cited": {"citation_title": title}, "linked": [{"a": title}]}
    frame = Frame(address="/", kind="home", title=f"T{title}", description="", **about)  # type: ignore[arg-type]
    _, read = get_data(f"{frame.front_matter()}\n# Words\n")
    assert read["title"] == f"T{title}"
    assert {name: read[name] for name in about} == about
