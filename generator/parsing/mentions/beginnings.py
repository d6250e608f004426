"""Where in a sentence a figure may begin: to try its shapes there alone is far quicker than to search for them."""

import re
from collections.abc import Mapping

from generator.parsing.asking import ask_for
from generator.parsing.glance import Glance, places_of
from generator.parsing.mentions.vocabulary import opening_words, telling_words
from generator.parsing.mentions.written import NUMBER
from generator.parsing.sentences import Sentence, starts_of

# What an amount, a change and a length of time open with, by a word that tells it.
AMOUNT_OPENINGS = {"one": frozenset({"one"}), **opening_words("figures", "numbers", "nearly")}
CHANGE_OPENINGS = opening_words("figures", "changed", "change_nouns")
TARGET_OPENINGS = opening_words("figures", "targets")
MEASURED = ask_for(telling_words("figures", "measured"))
# These tell what a sentence may open.
ask_for([*AMOUNT_OPENINGS, *CHANGE_OPENINGS, *TARGET_OPENINGS])
WORD_START = re.compile("[aA](?<![aA0].)")


def _opened(glance: Glance, sentence: Sentence, openings: Mapping[str, frozenset[str]]) -> list[int]:
    """Return where in a sentence begins what opens with the openings that its words tell."""
    words = frozenset().union(*[openings[word] for word in openings.keys() & sentence.words])
    return starts_of(words, glance.letters, sentence.span)


def amounts(glance: Glance, sentence: Sentence) -> list[int]:
    """Return where a sentence may begin an amount, or "over" before it."""
    span = sentence.span
    found = _opened(glance, sentence, AMOUNT_OPENINGS)
    if sentence.has_digit:
        found += [match.start() for match in NUMBER.finditer(glance.kinds, span.start, span.end)]
    if "£" in sentence.words:
        found += places_of("£", glance.text, span.start, span.end)
    return sorted(found)


def changes(glance: Glance, sentence: Sentence) -> list[int]:
    """Return where a sentence may begin a change."""
    return _opened(glance, sentence, CHANGE_OPENINGS)


def lengths(glance: Glance, sentence: Sentence) -> list[int]:
    """Return where a sentence may begin a length of time."""
    return _opened(glance, sentence, TARGET_OPENINGS)


def measures(glance: Glance, sentence: Sentence) -> list[int]:
    """Return where a sentence may begin a measure: at its words, as far as the last that names one."""
    span = sentence.span
    last = max(starts_of(MEASURED & sentence.words, glance.letters, span), default=span.start)
    return [match.start() for match in WORD_START.finditer(glance.kinds, span.start, last + 1)]
