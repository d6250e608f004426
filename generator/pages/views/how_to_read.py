"""What a council's word means for whether anything changes: beside each word, and in full on the page."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.linking.naming import slugify
from generator.model.decision import Decision, Kind
from generator.pages.labels import NamedPart
from generator.pages.plain import kind_in_words, meanings_in, meanings_of, verb_in_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word for what was done, the short name of its explanation on the page, and that explanation."""

    word: str
    slug: str
    meaning: str


def word_of_part(named: NamedPart) -> Word:
    """Return the word for what a part does: its verb where this site explains it, else its kind."""
    return _word(verb_in_words(named.part.limb.verb) or kind_in_words(named.part.limb.kind))


def words_of(decisions: Iterable[Decision]) -> tuple[Word, ...]:
    """Return the words for what these decisions do, by the alphabet."""
    return tuple(sorted(map(_word, meanings_of(decisions)), key=lambda word: word.slug))


def words_of_dates() -> tuple[Word, ...]:
    """Return the words for what is said of a date announced."""
    return tuple(map(_word, meanings_in("date")))


def words_of_figures() -> tuple[Word, ...]:
    """Return the words for what is said of a figure."""
    return tuple(map(_word, meanings_in("figure")))


def how_to_read(used: Iterable[Word]) -> tuple[Word, ...]:
    """Return the words that a page explains: those that most need it, and those that it uses, by the alphabet."""
    always = (kind_in_words(Kind.NOTED), kind_in_words(Kind.RECOMMENDED), kind_in_words(Kind.REFERRED))
    words = (*used, *map(_word, (verb_in_words("endorse"), *always)))
    by_slug = {word.slug: word for word in reversed(words)}
    return tuple(by_slug[slug] for slug in sorted(by_slug))


def _word(said: str) -> Word:
    """Return the word and its meaning.

    Accepts `Endorsed: gave its support.` and, where the word says it all, `Asked for a report.`.
    """
    word, colon, meaning = said.partition(": ")
    word = word.rstrip(".")
    return Word(word=word, slug=slugify(word), meaning=meaning[:1].upper() + meaning[1:] if colon else said)
