"""Words that stand garbled in the source, so that the page can show them as printed."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import compress
from operator import eq

from generator.model.mention import Misprint
from generator.model.span import Span, fold
from generator.parsing.glance import kinds_of, letters_of
from generator.parsing.mentions.passages import Passage
from generator.parsing.mentions.vocabulary import WORDING, choice, telling_words
from generator.parsing.sentences import sentences

# "ChildrenCHTHE", "meetingThe": three small letters at least before the break, so that "DfE", "PhDs", "McDonald" stay.
GLUED = re.compile(r"(?<![\w@/.’'-])[A-Za-z][a-z]{2,29}(?P<broken>[A-Z]{3,20}|[A-Z][a-z]{1,19})(?![\w@/’'-]|\.\w)")
# A capital behind small letters, by the kinds of characters: without one no word is glued.
CAPITAL_INSIDE = "aaA"
TWICE = re.compile(rf"\b(?P<first>(?i:{choice('misprints', 'doubled')}))\s{{1,20}}(?P<again>(?i:(?P=first)))\b")
DOUBLED = telling_words("misprints", "doubled")


def find_misprints(text: str, passages: Sequence[Passage]) -> tuple[Misprint, ...]:
    """Return the sentences of `passages` with words run together, or said twice with and without capitals."""
    told = _told(text, passages)
    printed = Counter(match.group() for _, glued in told for match in glued)
    names = {word for word, times in printed.items() if times > 1}
    return tuple(
        Misprint(span=sentence, text=sentence.of(text), reason="; ".join(reasons))
        for span, glued in told
        for sentence in sentences(text, span)
        if (reasons := [*_glued(glued, sentence, names), *_twice(text, sentence)])
    )


def _told(text: str, passages: Sequence[Passage]) -> list[tuple[Span, Sequence[re.Match[str]]]]:
    """Return the passages that may hold a misprint, with the glued words in each; few texts have one."""
    letters, kinds = letters_of(text), kinds_of(text)
    if not (CAPITAL_INSIDE in kinds or says_twice(letters)):
        return []
    spans = [passage.span for passage in passages]
    told = [(span, tuple(GLUED.finditer(text, span.start, span.end)) if _breaks(kinds, span) else ()) for span in spans]
    return [(span, glued) for span, glued in told if glued or says_twice(letters[span.start : span.end])]


def _breaks(kinds: str, span: Span) -> bool:
    return kinds.find(CAPITAL_INSIDE, span.start, span.end) >= 0


def says_twice(letters: str) -> bool:
    """Return whether one of the words that no sentence says twice in a row may stand so, with anything in between."""
    words = letters.split()
    return not DOUBLED.isdisjoint(compress(words, map(eq, words, words[1:])))


def _glued(glued: Sequence[re.Match[str]], sentence: Span, names: Collection[str]) -> Iterator[str]:
    """Yield a reason for each glued word; one that the text prints twice is a name ("LiveWELL"), not a slip."""
    first = bisect_left(glued, sentence.start, key=lambda match: match.start())
    for match in map(glued.__getitem__, range(first, len(glued))):
        if match.end() > sentence.end:
            return
        broken = match["broken"]
        if match.group() not in names and (broken.isupper() or broken in WORDING["misprints"]["glued"]):
            yield f"“{match.group()}” runs words together"


def _twice(text: str, sentence: Span) -> Iterator[str]:
    for match in TWICE.finditer(text, sentence.start, sentence.end):
        if match["first"] != match["again"]:
            yield f"“{fold(match.group())}” prints a word twice"
