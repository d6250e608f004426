"""The wording that mentions are found by, read once from this folder's `vocabulary.toml` and made into patterns."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Mapping
from importlib.resources import files

from generator.parsing.vocabulary import any_of

SPACE = r"\s{1,20}"
WORD = re.compile(r"[a-z]+|[£%]")
WORDING: Mapping[str, Mapping[str, list[str]]] = tomllib.loads(
    (files(__package__) / "vocabulary.toml").read_text(encoding="utf-8")
)


def telling_words(table: str, *lists: str) -> frozenset[str]:
    """Return the longest word of each wording of these lists, in small letters: without any, none of them is said."""
    phrases = (phrase.lower() for name in lists for phrase in WORDING[table][name])
    return frozenset(max(WORD.findall(phrase), key=len, default=phrase) for phrase in phrases)


def opening_words(table: str, *lists: str) -> Mapping[str, frozenset[str]]:
    """Return the first words of the wordings of these lists, in small letters, by the longest, which tells them."""
    found: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
    for words in (WORD.findall(phrase.lower()) for name in lists for phrase in WORDING[table][name]):
        found[max(words, key=len)] |= {words[0]}
    return dict(found)


def closing_words(table: str, *lists: str) -> tuple[str, ...]:
    """Return the last words of the wordings of these lists, in small letters, each once and in order."""
    return tuple(sorted({phrase.lower().split()[-1] for name in lists for phrase in WORDING[table][name]}))


def choice(table: str, *lists: str) -> str:
    """Return a pattern that matches any wording of these lists of a table, the longest first."""
    return any_of(phrase for name in lists for phrase in WORDING[table][name])
