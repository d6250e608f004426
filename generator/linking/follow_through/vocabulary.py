"""The wording that links are found by, read once from this folder's `vocabulary.toml` and made into patterns."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from importlib.resources import files

WORDING: Mapping[str, Mapping[str, list[str]]] = tomllib.loads(
    (files(__package__) / "vocabulary.toml").read_text(encoding="utf-8")
)
SPACE = r"\s{1,20}"


def choice(table: str, *lists: str) -> str:
    """Return a pattern that matches any wording of these lists of a table, the longest first."""
    return any_of(phrase for name in lists for phrase in WORDING[table][name])


def any_of(phrases: Iterable[str]) -> str:
    """Return a pattern that matches any of `phrases`, the longest first; a space takes any white space."""
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return f"(?:{'|'.join(SPACE.join(map(re.escape, phrase.split())) for phrase in ordered)})"
