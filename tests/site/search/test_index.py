"""Indexing a built site: what is counted, what is published, and what is said when it fails."""

import gzip
from pathlib import Path

import pytest

from generator.model.problem import GeneratorError
from generator.publishing import search

PAGE = '<html lang="en"><body><article data-pagefind-body><h1>{title}</h1><p>Early help.</p></article></body></html>'


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for name in ("cabinet", "scrutiny"):
        (tmp_path / f"{name}.html").write_text(PAGE.format(title=name), encoding="utf-8")
    (tmp_path / "404.html").write_text('<html lang="en"><body><p>Not here.</p></body></html>', encoding="utf-8")
    return tmp_path


def test_only_pages_with_a_marked_body_are_counted(site: Path) -> None:
    assert search.index_site(site) == 2


def test_one_page_is_counted(site: Path) -> None:
    (site / "cabinet.html").unlink()
    assert search.index_site(site) == 1


def test_an_older_index_is_gone(site: Path) -> None:
    left_over = site / search.FOLDER / "fragment" / "older.pf_fragment"
    left_over.parent.mkdir(parents=True)
    left_over.touch()
    search.index_site(site)
    assert not left_over.exists()


def test_what_the_search_box_needs_is_published_and_nothing_ready_made(site: Path) -> None:
    search.index_site(site)
    names = {path.name for path in (site / search.FOLDER).iterdir()}
    assert {"pagefind.js", "pagefind-worker.js", "pagefind-entry.json"} <= names
    assert not {name for name in names if name.startswith("pagefind-") and ("ui" in name or "highlight" in name)}


def test_what_stands_between_the_councils_words_is_not_found(site: Path) -> None:
    said = '<div class="said"><p>Plans were made. <a class="ours" href="#p-n3">\u00b63</a></p></div>'
    (site / "cabinet.html").write_text(PAGE.format(title=f"Cabinet</h1>{said}<h1>"), encoding="utf-8")
    search.index_site(site)
    fragments = (site / search.FOLDER / "fragment").iterdir()
    indexed = " ".join(gzip.decompress(fragment.read_bytes()).decode() for fragment in fragments)
    assert "Plans were made." in indexed
    assert "\u00b6" not in indexed


def test_a_site_without_pages_is_an_error_with_a_mend(tmp_path: Path) -> None:
    with pytest.raises(GeneratorError, match=r"no page to index|could not index") as raised:
        search.index_site(tmp_path)
    assert raised.value.problems[0].mend


def test_a_missing_program_is_an_error_with_a_mend(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pagefind_bin.get_executable", lambda: site / "absent")
    with pytest.raises(GeneratorError, match="could not be run"):
        search.index_site(site)
