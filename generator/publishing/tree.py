"""The generated tree on disk: what changed is written, what is stale is removed, the rest is not touched."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.pages.page import Page, StaticFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """How many files a writing made or changed, left as they were, and removed."""

    changed: int
    kept: int
    removed: int


def write_tree(files: Iterable[Page | StaticFile], folder: Path) -> Written:
    """Make `folder` hold exactly `files`. One that has its bytes already keeps its time of writing."""
    wanted = {folder / file.path: file.content for file in files}
    stale = [path for path in folder.rglob("*") if path.is_file() and path not in wanted]
    for path in stale:
        path.unlink()
    _remove_empty(folder)
    changed = [path for path, content in wanted.items() if not _holds(path, content)]
    for path in changed:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(wanted[path])
    return Written(changed=len(changed), kept=len(wanted) - len(changed), removed=len(stale))


def _holds(path: Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content


def _remove_empty(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()
