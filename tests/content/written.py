"""What people wrote in content/, as plain values; the tests beside this read it."""

import json
from pathlib import Path
from typing import Any

from generator.settings.strict_yaml import Source, load_strings

ROOT = Path(__file__).parents[2]
CONTENT = ROOT / "content"
SCHEMAS = ROOT / "generator" / "schemas"
COUNCILS = sorted((CONTENT / "councils").glob("*.yml"))
PAGES = sorted((CONTENT / "pages").glob("*.md"))


def read_strings(text: str) -> Any:  # YAML may hold anything until a schema has seen it
    """What a YAML text says; a text that cannot be read fails the test."""
    loaded, problems = load_strings(Source(path="content", text=text))
    assert not problems
    assert loaded is not None
    return loaded.value


def read_schema(name: str) -> dict[str, Any]:
    """The JSON Schema of this name."""
    schema: dict[str, Any] = json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))
    return schema


def read_list(name: str) -> dict[str, Any]:
    """The entries of themes.yml, glossary.yml or organisations.yml, by their short names."""
    entries: dict[str, Any] = read_strings((CONTENT / f"{name}.yml").read_text(encoding="utf-8"))
    return entries


def read_councils() -> dict[str, Any]:
    """Every council's file, by its slug."""
    return {path.stem: read_strings(path.read_text(encoding="utf-8")) for path in COUNCILS}


def split_front_matter(path: Path) -> tuple[str, str]:
    """The lines between the two `---` of a file, and what stands below."""
    _, header, body = path.read_text(encoding="utf-8").split("---\n", 2)
    return header, body


def read_minutes() -> dict[str, str]:
    """The words of every document, by its id."""
    files = [split_front_matter(path) for path in sorted((CONTENT / "minutes").rglob("*.md"))]
    assert files
    return {read_strings(header)["id"]: body for header, body in files}
