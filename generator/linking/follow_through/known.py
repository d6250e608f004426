"""What was asked for as new and is spoken of later as known: "a befriending line", "The befriending line was ..."."""

from collections.abc import Sequence

from generator.linking.follow_through.words import COMMON, WORD, term
from generator.model.span import Span

KNOWN = ("The ", "These ", "Those ", "Both ")
FEWEST_WORDS, MOST_WORDS, LONGEST_THING = 2, 6, 90
# What may stand before the first word of a thing that is asked for: "that a ...", "two ...", "of ..." and so on.
NEW = frozenset(
    {"a", "an", "that", "and", "of", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}
)
JOINING = frozenset({"of", "for"})


def known_thing(text: str, sentence: Span) -> tuple[str, ...]:
    """Return the terms of the thing that a sentence begins with as known, or none where they would tell too little."""
    if not text.startswith(KNOWN, sentence.start, sentence.end):
        return ()
    beginning = text[sentence.start : min(sentence.end, sentence.start + LONGEST_THING)]
    thing = _first_thing(WORD.findall(beginning.lower())[1:])
    return thing if FEWEST_WORDS <= len(thing) <= MOST_WORDS else ()


def is_new_in(asked: str, thing: tuple[str, ...]) -> bool:
    """Return whether `asked` names a thing in these words and as new.

    One that was known when it was asked of ("the tower blocks"), or only where ("in tower blocks"), tells nothing.
    """
    words = WORD.findall(asked.lower())
    places = [(place, found) for place, found in enumerate(map(term, words)) if found]
    terms = tuple(found for _, found in places)
    starts = (first for first in range(len(terms)) if terms[first : first + len(thing)] == thing)
    return any(_is_new(words, places[first][0], places[first + len(thing) - 1][0]) for first in starts)


def _first_thing(words: Sequence[str]) -> tuple[str, ...]:
    """Return the terms up to the first word that tells nothing, to the last that tells more than "met" or "report"."""
    terms: list[str] = []
    for word in words:
        if found := term(word):
            terms.append(found)
        elif word not in JOINING:
            break
    while terms and terms[-1] in COMMON:
        terms.pop()
    return tuple(terms)


def _is_new(words: Sequence[str], first: int, last: int) -> bool:
    """Return whether a thing ends with its last word, and nothing says before it that it was known."""
    if last + 1 < len(words) and term(words[last + 1]):
        return False
    before = [word for word in words[:first] if not term(word)]
    return not before or before[-1] in NEW
