"""The register on disk: permanent ids, given once, one file a document."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path

from generator.model.register import Record
from generator.reading.register import FIELDS
from generator.settings import Settings

Register = Mapping[str, tuple[Record, ...]]


def unminted(held: Register, wanted: Register) -> tuple[str, ...]:
    """Return the documents whose register lines are not yet what they should be, by id."""
    return tuple(sorted(document for document in wanted if held.get(document) != wanted[document]))


def write_register(settings: Settings, held: Register, wanted: Register, councils: Mapping[str, str]) -> int:
    """Write the register files that differ and return how many; `councils` gives each document's council."""
    documents = unminted(held, wanted)
    for document in documents:
        path = register_path(settings, councils[document], document)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(register_text(wanted[document]), encoding="utf-8")
    return len(documents)


def register_path(settings: Settings, council: str, document: str) -> Path:
    """Return the register file of a document; where it has one already, under whichever council, that one."""
    held = next(settings.register.glob(f"*/{document}.jsonl"), None)
    return held or settings.register / council / f"{document}.jsonl"


def register_text(records: Iterable[Record]) -> str:
    """Return records as the register writes them: one line of JSON each; a later field only where it says anything."""
    return "".join(json.dumps(_written(record), ensure_ascii=False) + "\n" for record in records)


def _written(record: Record) -> dict[str, object]:
    return {name: value for name, value in asdict(record).items() if value or name in FIELDS}
