"""What people call a record: its reference, its anchor behind it, its address."""

import re
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from generator.model.register import Record

Register = Mapping[str, tuple[Record, ...]]
PART = re.compile(r"(?P<parent>[A-Za-z0-9-]{1,200}?)\s{0,9}(?:#|\s\(?)(?P<anchor>[A-Za-z0-9-]{1,200})\)?")


def name_of(record: Record) -> str:
    """Return the name by which commands know a record: `exs-1`, `EXS-7K3QF`, `EXS-7K3QF#a`, `exs-1#action-1`."""
    below = record.kind.is_anchored
    return f"{record.parent}#{record.id}" if below else record.id


def find_records(register: Register, called: str) -> tuple[tuple[str, Record], ...]:
    """Return every record with this name or at this address, with its document; a former address counts too.

    Accepts `exs-1`, `EXS-7K3QF`, `EXS-7K3QF (b)`, `EXS-7K3QF#b`, `/d/exs-7k3qf/#b` and the same address on the site.
    """
    return tuple(
        (document, record)
        for document, records in register.items()
        for record in records
        if _is_called(record, called.strip())
    )


def _is_called(record: Record, called: str) -> bool:
    names = {name_of(record).casefold(), *record.addresses}
    return bool(names & set(_readings(called)))


def _readings(called: str) -> Iterator[str]:
    yield called.casefold()
    if match := PART.fullmatch(called):
        yield f"{match['parent']}#{match['anchor']}".casefold()
    if "/" in called:
        yield from _addresses(called)


def _addresses(called: str) -> Iterator[str]:
    """Yield the site paths that an address may mean: whole, or below any folder that the site may stand under."""
    parts = urlsplit(called)
    anchor = f"#{parts.fragment}" if parts.fragment else ""
    segments = parts.path.removesuffix("index.html").strip("/").split("/")
    for start in range(len(segments)):
        yield f"/{'/'.join(segments[start:])}/{anchor}"
