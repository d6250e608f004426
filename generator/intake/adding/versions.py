"""Older wordings of a document, kept when a newer one takes its place."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from generator.intake.adding.shelf import Filed
from generator.intake.adding.writing import document_bytes
from generator.model.document import Facts
from generator.model.register import text_hash
from generator.reading import read_document
from generator.settings import Settings


def older_wording(held: Filed, settings: Settings, today: str) -> tuple[Path, bytes]:
    """Return the file that keeps a document as it was until `today`, and where it belongs."""
    name = f"{hashlib.sha256(held.text.encode()).hexdigest()[:8]}.md"
    return _folder(held.facts, settings) / name, document_bytes(replace(held.facts, replaced=today), held.text)


def older_words(facts: Facts, settings: Settings) -> Iterator[str]:
    """Yield the hash of the words of each older wording of a document."""
    for path in sorted(_folder(facts, settings).glob("*.md")):
        document, _ = read_document(path.name, path.read_bytes())
        if document is not None:
            yield text_hash(document.text)


def _folder(facts: Facts, settings: Settings) -> Path:
    return settings.content / "versions" / facts.council / facts.id
