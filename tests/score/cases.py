"""The corpus as cases: the minutes of each, the reviewed answer beside them, and the shapes it shows."""

import hashlib
import json
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "tests" / "corpus"
SHAPES = Path(__file__).with_name("shapes.toml")
SHAPES_LINE = re.compile(r"^Shapes: (?P<names>[a-z0-9, -]{1,2000})$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A folder of the corpus."""

    folder: Path

    @property
    def name(self) -> str:
        """The folder's name."""
        return self.folder.name

    @property
    def held_out(self) -> bool:
        """Whether nobody looks at this case while writing rules: about one in three, told by its name alone."""
        return hashlib.sha256(self.name.encode()).digest()[0] % 3 == 0

    @property
    def about(self) -> str:
        """What the case shows, as a person wrote it."""
        return (self.folder / "about.md").read_text(encoding="utf-8")

    @property
    def shapes(self) -> tuple[str, ...]:
        """The shapes that its `Shapes:` line names."""
        match = SHAPES_LINE.search(self.about)
        return tuple(match["names"].split(", ")) if match else ()

    @property
    def answer_path(self) -> Path:
        """Where the reviewed answer stands."""
        return self.folder / "expected.json"

    @property
    def answer(self) -> dict[str, Any]:
        """The reviewed answer."""
        answer: dict[str, Any] = json.loads(self.answer_path.read_text(encoding="utf-8"))
        return answer

    @property
    def source(self) -> Path:
        """The minutes: the case's own, or those in content/ that `source.txt` names."""
        pointer = self.folder / "source.txt"
        if pointer.exists():
            return ROOT / pointer.read_text(encoding="utf-8").strip()
        (own,) = self.folder.glob("minutes.*")
        return own


def find_cases() -> tuple[Case, ...]:
    """Return every case of the corpus, by name."""
    folders = sorted(folder for folder in CORPUS.iterdir() if folder.is_dir() and not folder.name.startswith("_"))
    return tuple(Case(folder=folder) for folder in folders)


def read_shapes() -> dict[str, str]:
    """Return the name of every shape with the line that explains it."""
    groups = tomllib.loads(SHAPES.read_text(encoding="utf-8"))
    return {name: line for shapes in groups.values() for name, line in shapes.items()}
