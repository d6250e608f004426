"""Documents as bytes, and many files written as one."""

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

import yaml

from generator.model.document import Facts, Part
from generator.reading.upload import RefusedError

# What YAML reads as the very same letters without quotation marks.
PLAIN = re.compile(r"(?:[A-Za-z0-9][A-Za-z0-9_-]{0,99}|https://[A-Za-z0-9./?=&%_-]{1,2000})\Z")


def document_bytes(facts: Facts, text: str) -> bytes:
    """Return a document's file: its facts between two lines of three hyphens, then its text, byte for byte."""
    lines = (f"{key}: {_scalar(value)}".rstrip() for key, value in _stated(facts))
    return "\n".join(["---", *lines, "---", text]).encode()


def _stated(facts: Facts) -> Iterator[tuple[str, str]]:
    """Yield each key with its value; the later ones stand only where they say something."""
    for key in ("id", "title", "council", "committee"):
        yield key, getattr(facts, key)
    yield "date", facts.date.text
    yield "date_reason", facts.date_reason
    if facts.sitting != 1:
        yield "sitting", str(facts.sitting)
    for key in ("source", "retrieved", "status", "status_reason", "notes"):
        yield key, getattr(facts, key)
    if facts.part is not Part.ITEM:
        yield "part", facts.part
    for key in ("number", "original", "original_sha256", "replaced"):
        if value := getattr(facts, key):
            yield key, value


def _scalar(value: str) -> str:
    if not value or PLAIN.match(value):
        return value
    written: str = yaml.safe_dump(value, default_style='"', allow_unicode=True, width=float("inf"))
    return written.removesuffix("\n")


def write_files(files: Mapping[Path, bytes]) -> None:
    """Write every file in place of what was there, or none; raise RefusedError if the disk will not have them."""
    staged: dict[Path, Path] = {}
    former: dict[Path, bytes | None] = {}
    try:
        for path, content in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            staged[path] = path.with_name(f".adding-{uuid4().hex}")
            staged[path].write_bytes(content)
        for path, waiting in staged.items():
            before = path.read_bytes() if path.exists() else None
            waiting.replace(path)
            former[path] = before
    except OSError as error:
        _put_back(former)
        mend = "make room on the disk or mend the rights to it, then try again"
        raise RefusedError(f"it cannot be stored: {error.strerror}", mend) from error
    finally:
        for waiting in staged.values():
            with suppress(OSError):
                waiting.unlink(missing_ok=True)


def _put_back(former: Mapping[Path, bytes | None]) -> None:
    for path, content in former.items():
        if content is None:
            path.unlink()
        else:
            path.write_bytes(content)
