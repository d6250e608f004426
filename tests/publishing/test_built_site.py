from pathlib import Path

import pytest

from generator.publishing.site import replace_site
from tests.projects import files_of


@pytest.mark.parametrize("last", [{}, {"index.html": b"old", "gone/index.html": b"old"}])
def test_the_finished_site_takes_the_place_of_the_last(tmp_path: Path, last: dict[str, bytes]) -> None:
    staging, published = tmp_path / "build" / "site", tmp_path / "site"
    staging.mkdir(parents=True)
    (staging / "index.html").write_bytes(b"new")
    for name, content in last.items():
        (published / name).parent.mkdir(parents=True, exist_ok=True)
        (published / name).write_bytes(content)
    replace_site(staging, published)
    assert files_of(tmp_path) == {"site/index.html": b"new"}
    assert not (tmp_path / "build" / "site.last").exists()


def test_the_last_site_comes_back_where_the_new_one_cannot_be_put_in_place(tmp_path: Path) -> None:
    published = tmp_path / "site"
    published.mkdir()
    (published / "index.html").write_bytes(b"old")
    (tmp_path / "build").mkdir()
    with pytest.raises(FileNotFoundError):
        replace_site(tmp_path / "build" / "site", published)
    assert files_of(tmp_path) == {"site/index.html": b"old"}
