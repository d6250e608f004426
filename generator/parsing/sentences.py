"""Where sentences begin and end, and the words in each."""

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from generator.model.span import Span
from generator.parsing.asking import ASKED
from generator.parsing.glance import Glance, places_of

# "Cllr. Hill" and "J. Hill" end no sentence; a word of five small letters before the stop is none of these. The stop
# stands first, since that is quickly searched for.
BREAK_BEHIND = (
    r"(?=[\s\"”’')])(?<!\bapprox.)(?<!\bparas.)(?:(?<=[a-z]{5}.)"
    r"|(?<!\b(?:Mr|Ms|Dr|No|St|no).)(?<!\b(?:Mrs|Sec|Nos|[Rr]ef).)(?<!\b(?:Cllr|para|Prop).)(?<!\b[A-Z].)"
    r"(?<!\s[a-z].)(?<!\s(?:ii|iv|vi).)(?<!\siii.))"
    r"(?P<close>[\"”’')]{0,2})\s+(?=[\"“‘'(]?[A-Z0-9])"
)
BREAK, FULL_STOP = (re.compile(sign + BREAK_BEHIND) for sign in ("[.!?]", r"\."))
LONGEST = 400


# Never changed, as a span is not, and made by place: one is made of every sentence.
@dataclass(slots=True)
class Sentence:
    """A sentence: those of its words that anything asks for, in small letters and signs, and all its words in order."""

    span: Final[Span]
    words: Final[AbstractSet[str]]
    order: Final[list[str]]
    has_digit: Final[bool]


def sentence_end(text: str, start: int, end: int) -> int:
    """Return where the sentence that holds `start` ends, at `end` at the latest."""
    match = _break_in(text).search(text, start, end)
    return match.end("close") if match else end


@lru_cache(maxsize=1)  # of the text that is being read
def _break_in(text: str) -> re.Pattern[str]:
    """Return what parts the sentences of a text; most have full stops alone, which are more quickly searched for."""
    return BREAK if "?" in text or "!" in text else FULL_STOP


def sentence_start(text: str, start: int, at: int) -> int:
    """Return where the sentence that holds `at` begins, looking back no farther than it may be long."""
    first = max(start, at - LONGEST)
    # One character more, so that a sentence that begins at `at` itself is seen to begin there.
    return sentences(text, Span(start=first, end=min(at + 1, len(text))))[-1].start


def sentences(text: str, span: Span) -> tuple[Span, ...]:
    """Return the sentences of a paragraph, without the white space between them."""
    found, start, breaks = [], span.start, _break_in(text)
    if breaks is FULL_STOP and text.find(".", start, span.end - 2) < 0:
        return (span,)
    for match in breaks.finditer(text, start, span.end):
        found.append(Span(start, match.end("close")))
        start = match.end()
    return (*found, Span(start, span.end)) if found else (span,)


def read_sentences(glance: Glance, span: Span) -> tuple[Sentence, ...]:
    """Return the sentences of a paragraph with their words."""
    counts = glance.kinds.find("0", span.start, span.end) >= 0
    return tuple([_sentence(glance, each, counts) for each in sentences(glance.text, span)])


def _sentence(glance: Glance, span: Span, counts: bool) -> Sentence:  # noqa: FBT001  # by name it would take longer
    """Return a sentence of a paragraph; where that `counts` nothing, there is no digit to look for."""
    start, end = span.start, span.end
    order = glance.letters[start:end].split()
    words = ASKED.intersection(order)
    for sign in glance.signs:
        if glance.text.find(sign, start, end) >= 0:
            words.add(sign)
    return Sentence(span, words, order, counts and glance.kinds.find("0", start, end) >= 0)


def starts_of(words: Iterable[str], letters: str, span: Span) -> list[int]:
    """Return where in a sentence of a text of these letters stands what begins like one of the words.

    It may do so where the sentence begins, if no white space stands before that.
    """
    start = span.start
    ahead = [places_of(f" {word}", letters, start and start - 1, span.end) for word in words]
    found = sorted([at + 1 for places in ahead for at in places])
    return found if letters[start - 1 : start] == " " else [start, *found]
