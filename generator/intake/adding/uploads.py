"""The files that a person names: one, all of a folder, or standard input."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from generator.reading.sniffing import SIZE_LIMIT
from generator.reading.upload import RefusedError

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Uploaded:
    """A file to add, under the name that reports give it; `content` reads it, and raises RefusedError if it cannot."""

    name: str
    content: Callable[[], bytes]


def find_uploads(named: str) -> Iterator[Uploaded]:
    """Yield the file that `named` is, every file below the folder that it is, or standard input for `-`."""
    path = Path(named)
    if named == STANDARD_INPUT:
        yield Uploaded(name="standard input", content=lambda: _bounded(sys.stdin.buffer))
    elif path.is_dir():
        for below in sorted(path.rglob("*")):
            shown = below.relative_to(path)
            if below.is_file() and not any(part.startswith(".") for part in shown.parts):
                yield _file(below, shown.as_posix())
    else:
        yield _file(path, path.name)


def _file(path: Path, shown: str) -> Uploaded:
    return Uploaded(name=shown, content=lambda: _read(path))


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as opened:
            return _bounded(opened)
    except OSError as error:
        raise RefusedError(f"it cannot be opened: {error.strerror}", "check the path") from error


def _bounded(opened: BinaryIO) -> bytes:
    """Return a file's bytes; of one over the limit only so many that its reader refuses it."""
    return opened.read(SIZE_LIMIT + 1)
