"""A later item, as it is read for what it says of earlier ones: sentence by sentence, each with its terms."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.linking.follow_through.known import known_thing
from generator.linking.follow_through.names import HEAD_TERMS, PlanName, find_names
from generator.linking.follow_through.vocabulary import choice
from generator.linking.follow_through.words import terms_of
from generator.model.archive import Entry
from generator.model.item import Paragraph, Role
from generator.model.span import Span
from generator.parsing.mentions.prose import prose
from generator.parsing.sentences import sentences

SILENT = frozenset({Role.FURNITURE, Role.TITLE, Role.PURPOSE, Role.MOVEMENT, Role.VOTE})
DECIDING = frozenset({Role.LEAD, Role.LIMB, Role.ACTION})
LOG = re.compile(rf"\b{choice('logs', 'titles')}\b", re.IGNORECASE)
DIGIT = re.compile(r"[0-9]")
LONGEST_HEADING = 120
ENDS_SENTENCE = (".", "!", "?", ";", ":")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence and its terms; without a digit it cannot refer to a minute or a day."""

    span: Span
    terms: frozenset[str]
    has_digit: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A paragraph's own words, their sentences, and the log's heading that it stands under, if it does.

    It `decides` where it is a lead, a part or an action itself, not what was said.
    """

    span: Span
    sentences: tuple[Sentence, ...]
    log: Span | None
    decides: bool


@dataclass(frozen=True, kw_only=True)
class LaterItem:
    """An item with its passages in order."""

    entry: Entry
    passages: tuple[Passage, ...]
    title_terms: frozenset[str]

    @property
    def text(self) -> str:
        """The document's text."""
        return self.entry.document.text

    @cached_property
    def said(self) -> tuple[tuple[Passage, int, frozenset[str]], ...]:
        """The terms of each sentence, with its passage and its place there."""
        return tuple(
            (passage, place, sentence.terms)
            for passage in self.passages
            for place, sentence in enumerate(passage.sentences)
        )

    @cached_property
    def terms(self) -> frozenset[str]:
        """Every term of the item."""
        return self.title_terms.union(*(terms for _, _, terms in self.said))

    @cached_property
    def known(self) -> tuple[tuple[tuple[str, ...], Passage, int], ...]:
        """The things that its sentences begin with as known, each with its passage and its sentence's place there."""
        text = self.text
        return tuple(
            (thing, passage, place)
            for passage in self.passages
            for place, sentence in enumerate(passage.sentences)
            if (thing := known_thing(text, sentence.span))
        )

    @cached_property
    def names(self) -> tuple[tuple[PlanName, Sentence], ...]:
        """The names of plans and the like that its text holds, each with its sentence."""
        said = (sentence for passage in self.passages for sentence in passage.sentences)
        likely = (sentence for sentence in said if not HEAD_TERMS.isdisjoint(sentence.terms))
        return tuple((name, s) for s in likely for name in find_names(s.span.of(self.text)))


def read_later(entry: Entry) -> LaterItem:
    """Return an item as a later record."""
    return LaterItem(entry=entry, passages=tuple(_passages(entry)), title_terms=terms_of(entry.facts.title))


def _passages(entry: Entry) -> Iterator[Passage]:
    text = entry.document.text
    title = next((p.span for p in entry.item.paragraphs if p.role is Role.TITLE), None)
    log = title if LOG.search(entry.facts.title) else None
    whole = log is not None
    for paragraph in entry.item.paragraphs:
        if _is_heading(paragraph):
            log = paragraph.span if LOG.search(paragraph.text) else log if whole else None
        if paragraph.role not in SILENT and not (_is_heading(paragraph) and log == paragraph.span):
            span, decides = prose(text, paragraph), paragraph.role in DECIDING
            row = None if decides else log
            yield Passage(span=span, sentences=tuple(_sentences(text, span)), log=row, decides=decides)


def _is_heading(paragraph: Paragraph) -> bool:
    if paragraph.role is Role.HEADING:
        return True
    plain = paragraph.role is Role.PARAGRAPH and len(paragraph.text) <= LONGEST_HEADING
    return plain and not paragraph.text.rstrip().endswith(ENDS_SENTENCE)


def _sentences(text: str, span: Span) -> Iterator[Sentence]:
    for found in sentences(text, span):
        has_digit = DIGIT.search(text, found.start, found.end) is not None
        yield Sentence(span=found, terms=terms_of(found.of(text)), has_digit=has_digit)


def stretch(sentences_of: Sequence[Sentence], first: int, last: int) -> Span:
    """Return the span from one sentence to another."""
    return Span(start=sentences_of[first].span.start, end=sentences_of[last].span.end)
