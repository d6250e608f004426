"""The id and the path of a new document."""

import hashlib
from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path

from generator.linking.naming import free_name, slugify
from generator.model.document import Facts


@dataclass(frozen=True, slots=True, kw_only=True)
class _Folder:
    """The documents of a folder, by the names of their files: on the disk below `root`, or about to be there."""

    root: Path
    folder: str
    planned: tuple[Container[str], ...]

    def __contains__(self, stem: object) -> bool:
        path = f"{self.folder}/{stem}.md"
        return (self.root / path).exists() or any(path in paths for paths in self.planned)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ids:
    """The ids that any of several holders has."""

    holders: tuple[Container[str], ...]

    def __contains__(self, name: object) -> bool:
        return any(name in holder for holder in self.holders)


def new_id(code: str, text: str, *taken: Container[str]) -> str:
    """Return `hef-13c9d9bb`: the council's code and the hash of the text; the same text held elsewhere adds `-2`."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    return free_name(f"{code.lower()}-{digest[:8]}", _Ids(holders=taken))


def new_path(facts: Facts, root: Path, *planned: Container[str]) -> str:
    """Return the path of a new document below `root`, by its date and title; none that is there or `planned`."""
    folder = f"content/minutes/{facts.council}/{facts.committee}"
    taken = _Folder(root=root, folder=folder, planned=planned)
    return f"{folder}/{free_name(f'{facts.date.slug}-{slugify(facts.title)}', taken)}.md"
