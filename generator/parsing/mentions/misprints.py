"""Words that stand garbled in the source, so that the page can show them as printed."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain, compress
from operator import eq

from generator.model.mention import Misprint
from generator.model.span import Span, fold
from generator.parsing.glance import Glance
from generator.parsing.mentions.passages import Passage
from generator.parsing.mentions.vocabulary import WORDING, choice, telling_words

# "ChildrenCHTHE", "meetingThe": three small letters at least before the break, so that "DfE", "PhDs", "McDonald" stay.
GLUED = re.compile(r"(?<![\w@/.’'-])[A-Za-z][a-z]{2,29}(?P<broken>[A-Z]{3,20}|[A-Z][a-z]{1,19})(?![\w@/’'-]|\.\w)")
# A capital behind small letters, by the kinds of characters: without one no word is glued.
CAPITAL_INSIDE = "aaA"
TWICE = re.compile(rf"\b(?P<first>(?i:{choice('misprints', 'doubled')}))\s{{1,20}}(?P<again>(?i:(?P=first)))\b")
DOUBLED = telling_words("misprints", "doubled")


def find_misprints(glance: Glance, passages: Sequence[Passage]) -> tuple[Misprint, ...]:
    """Return the sentences of `passages` with words run together, or said twice with and without capitals."""
    text, told = glance.text, _told(glance, passages)
    printed = Counter(match.group() for _, glued in told for match in glued)
    names = {word for word, times in printed.items() if times > 1}
    return tuple(
        Misprint(span=sentence, text=sentence.of(text), reason="; ".join(reasons))
        for spans, glued in told
        for sentence in spans
        if (reasons := [*_glued(glued, sentence, names), *_twice(text, sentence)])
    )


def _told(glance: Glance, passages: Sequence[Passage]) -> list[tuple[list[Span], Sequence[re.Match[str]]]]:
    """Return the sentences of each passage that may hold a misprint, with its glued words; few texts have one."""
    if not (CAPITAL_INSIDE in glance.kinds or says_twice(_words(passages))):
        return []
    told = [(passage, tuple(_glued_in(glance, passage.span))) for passage in passages]
    return [
        ([each.span for each in passage.sentences], glued)
        for passage, glued in told
        if glued or says_twice(_words([passage]))
    ]


def _words(passages: Sequence[Passage]) -> list[str]:
    return list(chain.from_iterable([each.order for passage in passages for each in passage.sentences]))


def _glued_in(glance: Glance, span: Span) -> Iterable[re.Match[str]]:
    breaks = glance.kinds.find(CAPITAL_INSIDE, span.start, span.end) >= 0
    return GLUED.finditer(glance.text, span.start, span.end) if breaks else ()


def says_twice(words: Sequence[str]) -> bool:
    """Return whether one of the words that no sentence says twice in a row may stand so, with anything in between."""
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
