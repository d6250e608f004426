"""The site's own words, so that search can offer the nearest one for a slip of the finger."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from generator.model.span import fold
from generator.pages.page import StaticFile
from generator.pages.site import Shelf

PATH = "search/words.txt"
MOST_WORDS = 4_000  # about 15 KB on the way to a reader, who loads it only when little was found
SHORTEST = 4
WORD = re.compile(rf"[^\W\d_]{{{SHORTEST},30}}")


def make_spelling(shelf: Shelf) -> StaticFile:
    """Return the list of words, the most telling first."""
    texts = (f"{fold(entry.facts.title)}\n{entry.document.text}" for entry in shelf.archive.entries)
    words = telling_words(_names(shelf), texts)
    return StaticFile(path=PATH, content="".join(f"{word}\n" for word in words).encode())


def telling_words(names: Iterable[str], texts: Iterable[str], most: int = MOST_WORDS) -> tuple[str, ...]:
    """Return at most `most` words in small letters: those of `names` first, then those that most `texts` use.

    Words with a capital inside are left out of the texts: they were run together by whoever printed them.
    """
    named = Counter(word for name in names for word in _words(name))
    used = Counter(word for text in texts for word in set(_words(text)))
    return tuple(sorted({*named, *used}, key=lambda word: (word not in named, -used[word], word)))[:most]


def _words(text: str) -> Iterator[str]:
    return (word.lower() for word in WORD.findall(text) if word.isupper() or word[1:].islower())


def _names(shelf: Shelf) -> Iterator[str]:
    for council in shelf.archive.councils:
        yield council.name
        yield from (committee.name for committee in council.committees)
    for term in shelf.terms:
        yield from (term.term, term.full, *term.forms, *term.also)
    for theme in shelf.archive.themes:
        yield from (theme.name, *theme.words)
    yield from (organisation.name for organisation in shelf.archive.organisations)
    yield from (entry.facts.title for entry in shelf.archive.entries)
