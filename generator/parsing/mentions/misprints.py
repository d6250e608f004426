"""Words that stand garbled in the source, so that the page can show them as printed."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from generator.model.item import Paragraph
from generator.model.mention import Misprint
from generator.model.span import Span, fold
from generator.parsing.mentions.prose import prose
from generator.parsing.mentions.vocabulary import WORDING, choice
from generator.parsing.sentences import sentences

# "ChildrenCHTHE", "meetingThe": three small letters at least before the break, so that "DfE", "PhDs", "McDonald" stay.
GLUED = re.compile(r"(?<![\w@/.’'-])[A-Za-z][a-z]{2,29}(?P<broken>[A-Z]{3,20}|[A-Z][a-z]{1,19})(?![\w@/’'-]|\.\w)")
TWICE = re.compile(rf"\b(?P<first>(?i:{choice('misprints', 'doubled')}))\s{{1,20}}(?P<again>(?i:(?P=first)))\b")


def find_misprints(text: str, paragraphs: Sequence[Paragraph]) -> tuple[Misprint, ...]:
    """Return the sentences of `paragraphs` with words run together, or said twice with and without capitals."""
    printed = Counter(match.group() for match in GLUED.finditer(text))
    names = {word for word, times in printed.items() if times > 1}
    return tuple(
        Misprint(span=sentence, text=sentence.of(text), reason="; ".join(reasons))
        for paragraph in paragraphs
        for sentence in sentences(text, prose(text, paragraph))
        if (reasons := [*_glued(text, sentence, names), *_twice(text, sentence)])
    )


def _glued(text: str, sentence: Span, names: Collection[str]) -> Iterator[str]:
    """Yield a reason for each glued word; one that the text prints twice is a name ("LiveWELL"), not a slip."""
    for match in GLUED.finditer(text, sentence.start, sentence.end):
        broken = match["broken"]
        if match.group() not in names and (broken.isupper() or broken in WORDING["misprints"]["glued"]):
            yield f"“{match.group()}” runs words together"


def _twice(text: str, sentence: Span) -> Iterator[str]:
    for match in TWICE.finditer(text, sentence.start, sentence.end):
        if match["first"] != match["again"]:
            yield f"“{fold(match.group())}” prints a word twice"
