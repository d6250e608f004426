import io
import sys
from pathlib import Path

import pytest

from generator.intake.adding.uploads import find_uploads
from generator.reading.sniffing import SIZE_LIMIT
from generator.reading.upload import RefusedError


def names(folder: Path) -> list[str]:
    return [uploaded.name for uploaded in find_uploads(str(folder))]


def test_a_folder_is_every_file_below_it_in_order_but_the_hidden(tmp_path: Path) -> None:
    for name in ("b.html", "a.pdf", "cabinet/c.txt", ".git/config", "cabinet/.DS_Store"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    assert names(tmp_path) == ["a.pdf", "b.html", "cabinet/c.txt"]
    assert [uploaded.content() for uploaded in find_uploads(str(tmp_path))][2] == b"cabinet/c.txt"


def test_one_file_is_read_when_its_turn_comes(tmp_path: Path) -> None:
    (uploaded,) = find_uploads(str(tmp_path / "a.txt"))
    with pytest.raises(RefusedError, match="it cannot be opened: No such file or directory"):
        uploaded.content()
    (tmp_path / "a.txt").write_bytes(b"now")
    assert (uploaded.name, uploaded.content()) == ("a.txt", b"now")


def test_a_hyphen_is_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xffpasted")))
    (uploaded,) = find_uploads("-")
    assert (uploaded.name, uploaded.content()) == ("standard input", b"\xffpasted")


def test_no_more_is_read_than_tells_that_a_file_is_too_large(tmp_path: Path) -> None:
    with (tmp_path / "a.txt").open("wb") as sparse:
        sparse.truncate(SIZE_LIMIT * 4)
    (uploaded,) = find_uploads(str(tmp_path / "a.txt"))
    assert len(uploaded.content()) == SIZE_LIMIT + 1
