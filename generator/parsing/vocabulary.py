"""The wording of minutes, read once from `vocabulary.toml` and made into patterns."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from importlib.resources import files
from itertools import groupby

from generator.model.decision import Kind

LETTERS = re.compile(r"[^\W_]+")
# The letter that phrases of a choice begin with, before all that follows it.
FIRST_LETTER = re.compile(r"\[([a-zA-Z])\](?=\(\?:)")
WORDING: Mapping[str, Mapping[str, list[str]]] = tomllib.loads(
    (files(__package__) / "vocabulary.toml").read_text(encoding="utf-8")
)
BASE_FORMS: Mapping[str, str] = {form: base for base, forms in WORDING["verbs"].items() for form in (base, *forms)}
KINDS: Mapping[str, Kind] = {verb: Kind(kind) for kind, verbs in WORDING["kinds"].items() for verb in verbs}

RESULTS: Mapping[str, str] = {verb: word for word, verbs in WORDING["results"].items() for verb in verbs}


# "2.0 Reasons for decision": some records number their headings.
NUMBER = r"(?:[0-9]{1,2}\.(?:[0-9]{1,2})?\s{1,9})?"
# What is left of the cells of a row that a flattened table ends in.
CELLS = r"(?:\s{0,3}\|){0,4}"


def any_of(phrases: Iterable[str]) -> str:
    """Return a pattern that matches any of the phrases, as whole words, the longest first.

    A space stands for any white space, an apostrophe for either form of it. Phrases with the same first letter stand
    together, so that a search tries few of them at any word.
    """
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase)):
        alike[phrase[0].lower()].append(phrase)
    words = "|".join(_choice(same) for first, same in alike.items() if first.isalnum())
    marks = [_spelling(phrase) for first, same in alike.items() if not first.isalnum() for phrase in same]
    return "(?:" + "|".join([rf"\b(?:{words})", *marks] if words else marks) + ")"


def _choice(same: Sequence[str]) -> str:
    """Return the pattern of phrases that begin alike; where only their case differs, their order alone tells."""
    spelt, first = [_spelling(phrase) for phrase in same], same[0][0]
    if len({phrase[0] for phrase in same}) > 1:
        return "|".join(spelt)
    return f"[{first}](?:{'|'.join(pattern.removeprefix(first) for pattern in spelt)})"


def _spelling(phrase: str) -> str:
    pattern = re.escape(phrase).replace(r"\ ", r"\s{1,20}").replace("'", "['’]")
    return pattern + (r"\b" if phrase[-1].isalnum() else "")


def in_any_case(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return a compiled pattern in which a capital stands for its small letter, and a small letter for its capital.

    What a choice's phrases begin with is spelt in both ways: so it is passed over several times as quickly.
    """
    both = FIRST_LETTER.sub(lambda match: f"(?-i:[{match[1].upper()}{match[1].lower()}])", pattern)
    return re.compile(both, flags | re.IGNORECASE)


def spelt_so(phrases: Iterable[str]) -> str:
    """Return a pattern that matches any of the phrases exactly as it is spelt, those that begin alike together."""
    alike = groupby(sorted(phrases), key=lambda phrase: phrase[0])
    return "(?:" + "|".join(f"{first}(?:{'|'.join(phrase[1:] for phrase in same)})" for first, same in alike) + ")"


def telling_words(table: str, *lists: str) -> tuple[str, ...]:
    """Return the longest word of each wording in these lists, in small letters: a text with none has no such wording.

    To look for them is much quicker than to try the patterns.
    """
    phrases = (phrase.lower() for name in lists for phrase in WORDING[table][name])
    return tuple(sorted({max(LETTERS.findall(phrase), key=len) for phrase in phrases}))


def says_any(words: str, hints: Iterable[str]) -> bool:
    """Return whether one of the hints, which are in small letters, stands anywhere in the words."""
    return any(map(words.lower().__contains__, hints))


def wording(table: str, *lists: str) -> str:
    """Return a pattern that matches any wording of these lists of a table."""
    return any_of(phrase for name in lists for phrase in WORDING[table][name])


def whole_line(table: str, *lists: str) -> re.Pattern[str]:
    """Return a pattern for a line that is nothing but one of the wordings, with or without a colon."""
    return in_any_case(rf"\s*{NUMBER}{wording(table, *lists)}\s?[:.–—-]{{0,2}}{CELLS}\s*\Z")


def opening(table: str, *lists: str) -> re.Pattern[str]:
    """Return a pattern for a line that begins with one of the wordings."""
    return in_any_case(rf"\s*{wording(table, *lists)}")


def anywhere(table: str, *lists: str) -> re.Pattern[str]:
    """Return a pattern for one of the wordings, wherever it stands."""
    return in_any_case(wording(table, *lists))
