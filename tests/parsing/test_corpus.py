"""Every folder of tests/corpus reads as the reviewed expected.json beside it says."""

import json
from pathlib import Path

import pytest

from tests.parsing.essentials import ROOT, essentials, read_file

CORPUS = ROOT / "tests" / "corpus"
FOLDERS = sorted(folder for folder in CORPUS.iterdir() if folder.is_dir() and not folder.name.startswith("_"))


def source_of(folder: Path) -> Path:
    """The minutes of a case: its own, or those in content/ that `source.txt` names."""
    pointer = folder / "source.txt"
    return ROOT / pointer.read_text(encoding="utf-8").strip() if pointer.exists() else folder / "minutes.txt"


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_reading_is_as_reviewed(folder: Path, *, update_corpus: bool) -> None:
    expected = folder / "expected.json"
    found = essentials(read_file(source_of(folder)))
    if update_corpus:
        expected.write_text(json.dumps(found, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    assert expected.exists(), f"{expected} is missing: write it with --update-corpus and review it"
    assert found == json.loads(expected.read_text(encoding="utf-8"))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_shape_is_named(folder: Path) -> None:
    assert (folder / "about.md").read_text(encoding="utf-8").startswith("# ")


def test_corpus_is_not_empty() -> None:
    assert len(FOLDERS) >= 17
