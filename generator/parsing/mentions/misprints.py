"""Words that stand garbled in the source, so that the page can show them as printed."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import chain

from generator.model.mention import Misprint
from generator.model.span import Span, fold
from generator.parsing.mentions.passages import Passage, Sentence
from generator.parsing.mentions.vocabulary import WORDING, choice

# "ChildrenCHTHE", "meetingThe": three small letters at least before the break, so that "DfE", "PhDs", "McDonald" stay.
GLUED = re.compile(r"(?<![\w@/.’'-])[A-Za-z][a-z]{2,29}(?P<broken>[A-Z]{3,20}|[A-Z][a-z]{1,19})(?![\w@/’'-]|\.\w)")
# A capital behind three letters: without one no word is glued, and it is quickly searched for.
CAPITAL_INSIDE = re.compile(r"[A-Z](?<=[A-Za-z][a-z]{2}[A-Z])")
TWICE = re.compile(rf"\b(?P<first>(?i:{choice('misprints', 'doubled')}))\s{{1,20}}(?P<again>(?i:(?P=first)))\b")


def find_misprints(text: str, passages: Sequence[Passage]) -> tuple[Misprint, ...]:
    """Return the sentences of `passages` with words run together, or said twice with and without capitals."""
    glued = tuple(chain.from_iterable(_glued_words(text, passage.span) for passage in passages))
    printed = Counter(match.group() for match in glued)
    names = {word for word, times in printed.items() if times > 1}
    return tuple(
        Misprint(span=sentence.span, text=sentence.span.of(text), reason="; ".join(reasons))
        for passage in passages
        for sentence in passage.sentences
        if glued or sentence.says_twice
        if (reasons := [*_glued(glued, sentence.span, names), *_twice(text, sentence)])
    )


def _glued_words(text: str, span: Span) -> Iterator[re.Match[str]]:
    if CAPITAL_INSIDE.search(text, span.start, span.end):
        yield from GLUED.finditer(text, span.start, span.end)


def _glued(glued: Sequence[re.Match[str]], sentence: Span, names: Collection[str]) -> Iterator[str]:
    """Yield a reason for each glued word; one that the text prints twice is a name ("LiveWELL"), not a slip."""
    first = bisect_left(glued, sentence.start, key=lambda match: match.start())
    for match in map(glued.__getitem__, range(first, len(glued))):
        if match.end() > sentence.end:
            return
        broken = match["broken"]
        if match.group() not in names and (broken.isupper() or broken in WORDING["misprints"]["glued"]):
            yield f"“{match.group()}” runs words together"


def _twice(text: str, sentence: Sentence) -> Iterator[str]:
    matches = TWICE.finditer(text, sentence.span.start, sentence.span.end) if sentence.says_twice else ()
    for match in matches:
        if match["first"] != match["again"]:
            yield f"“{fold(match.group())}” prints a word twice"
