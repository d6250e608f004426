"""The wording of minutes, read once from `vocabulary.toml` and made into patterns."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from importlib.resources import files

from generator.model.decision import Kind

WORDING: Mapping[str, Mapping[str, list[str]]] = tomllib.loads(
    (files(__package__) / "vocabulary.toml").read_text(encoding="utf-8")
)
BASE_FORMS: Mapping[str, str] = {form: base for base, forms in WORDING["verbs"].items() for form in (base, *forms)}
KINDS: Mapping[str, Kind] = {verb: Kind(kind) for kind, verbs in WORDING["kinds"].items() for verb in verbs}

RESULTS: Mapping[str, str] = {verb: word for word, verbs in WORDING["results"].items() for verb in verbs}


def spelling(phrase: str) -> str:
    """Return the pattern of a phrase: any white space, either apostrophe, whole words."""
    pattern = re.escape(phrase).replace(r"\ ", r"\s{1,9}").replace("'", "['’]")
    before = r"\b" if phrase[0].isalnum() else ""
    return before + pattern + (r"\b" if phrase[-1].isalnum() else "")


def any_of(phrases: Iterable[str]) -> str:
    """Return a pattern that matches any of the phrases, the longest first."""
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "(?:" + "|".join(spelling(phrase) for phrase in ordered) + ")"


def wording(table: str, *lists: str) -> str:
    """Return a pattern that matches any wording of these lists of a table."""
    return any_of(phrase for name in lists for phrase in WORDING[table][name])


def whole_line(table: str, *lists: str) -> re.Pattern[str]:
    """Return a pattern for a line that is nothing but one of the wordings, with or without a colon."""
    return re.compile(rf"\s*{wording(table, *lists)}\s?[:.–—-]{{0,2}}\s*\Z", re.IGNORECASE)


def opening(table: str, *lists: str) -> re.Pattern[str]:
    """Return a pattern for a line that begins with one of the wordings."""
    return re.compile(rf"\s*{wording(table, *lists)}", re.IGNORECASE)


def anywhere(table: str, *lists: str) -> re.Pattern[str]:
    """Return a pattern for one of the wordings, wherever it stands."""
    return re.compile(wording(table, *lists), re.IGNORECASE)
