from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from generator.pages import Page, StaticFile
from generator.publishing.tree import Written, write_tree
from tests.projects import files_of, times_of


def pages(**texts: str) -> tuple[Page, ...]:
    return tuple(Page(path=name.replace("_", "/") + ".md", text=text) for name, text in texts.items())


def test_the_tree_holds_every_page_in_its_own_bytes(tmp_path: Path) -> None:
    folder = tmp_path / "build" / "docs"
    text = "caf\N{LATIN SMALL LETTER E WITH ACUTE}\r\n\N{NO-BREAK SPACE}"
    assert write_tree(pages(index="home\n", a_b_c=text), folder) == Written(changed=2, kept=0, removed=0)
    assert files_of(folder) == {"a/b/c.md": text.encode(), "index.md": b"home\n"}


def test_a_file_that_is_no_text_stands_there_byte_for_byte(tmp_path: Path) -> None:
    database = StaticFile(path="data/minutes.db", content=b"SQLite\x00\xff\r\n")
    assert write_tree([*pages(index="home"), database], tmp_path) == Written(changed=2, kept=0, removed=0)
    assert write_tree([*pages(index="home"), database], tmp_path) == Written(changed=0, kept=2, removed=0)
    assert files_of(tmp_path) == {"data/minutes.db": b"SQLite\x00\xff\r\n", "index.md": b"home"}


def test_what_is_the_same_keeps_its_time_of_writing(tmp_path: Path) -> None:
    write_tree(pages(a="one", b="two"), tmp_path)
    before = times_of(tmp_path)
    assert write_tree(pages(b="two", a="one"), tmp_path) == Written(changed=0, kept=2, removed=0)
    assert times_of(tmp_path) == before


def test_only_what_changed_is_written_again(tmp_path: Path) -> None:
    write_tree(pages(a="one", b="two"), tmp_path)
    before = times_of(tmp_path)
    assert write_tree(pages(a="one", b="new"), tmp_path) == Written(changed=1, kept=1, removed=0)
    after = times_of(tmp_path)
    assert [name for name in after if after[name] != before[name]] == ["b.md"]
    assert (tmp_path / "b.md").read_bytes() == b"new"


def test_what_is_stale_goes_and_its_empty_folders_with_it(tmp_path: Path) -> None:
    write_tree(pages(a="one", b_c_d="two"), tmp_path)
    (tmp_path / "left.txt").write_text("by someone", encoding="utf-8")
    assert write_tree(pages(a="one"), tmp_path) == Written(changed=0, kept=1, removed=2)
    assert [path.name for path in tmp_path.rglob("*")] == ["a.md"]


def test_a_page_may_become_a_folder_and_a_folder_a_page(tmp_path: Path) -> None:
    page, below = Page(path="a", text="one"), Page(path="a/b", text="two")
    write_tree([page], tmp_path)
    write_tree([below], tmp_path)
    assert files_of(tmp_path) == {"a/b": b"two"}
    write_tree([page], tmp_path)
    assert files_of(tmp_path) == {"a": b"one"}


TREES = st.dictionaries(st.sampled_from(["a.md", "b/c.md", "b/d.md", "e/f/g.md"]), st.sampled_from(["", "one", "two"]))


@given(st.lists(TREES, max_size=4))
def test_whatever_stood_before_the_tree_is_what_was_asked(trees: list[dict[str, str]]) -> None:
    with TemporaryDirectory() as place:
        folder, held = Path(place), dict[str, str]()
        for tree in trees:
            done = write_tree([Page(path=path, text=text) for path, text in tree.items()], folder)
            assert files_of(folder) == {path: text.encode() for path, text in tree.items()}
            assert done.kept == len(held.items() & tree.items())
            assert done.removed == len(held.keys() - tree.keys())
            held = tree
