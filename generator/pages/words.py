"""Explained words: where each glossary term first stands in a text, and the list at the foot of the page."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.linking.wording import phrase_pattern
from generator.model.span import Span, fold
from generator.model.theme import Term
from generator.pages.marking import Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstUse:
    """A term and the first place at which a page uses it."""

    term: Term
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Glossary:
    """The terms with one pattern that finds any form of any of them."""

    terms: tuple[Term, ...]
    pattern: re.Pattern[str]
    by_form: dict[str, Term]

    @classmethod
    def of(cls, terms: Iterable[Term]) -> "Glossary":
        """Return the glossary of `terms`."""
        held = tuple(terms)
        by_form = {_key(form): term for term in held for form in term.forms}
        pattern = phrase_pattern(form for term in held for form in term.forms)
        return cls(terms=held, pattern=pattern, by_form=by_form)

    def first_uses(self, text: str, spans: Sequence[Span]) -> tuple[FirstUse, ...]:
        """Return each term's first use within `spans` of `text`, in the order in which they stand."""
        found: dict[str, FirstUse] = {}
        for span in spans:
            for match in self.pattern.finditer(text, span.start, span.end):
                term = self.by_form.get(_key(match[0]))
                if term is not None:
                    use = FirstUse(term=term, span=Span(start=match.start(), end=match.end()))
                    found.setdefault(term.slug, use)
        return tuple(found.values())


def _key(form: str) -> str:
    return fold(form).casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")


def word_mark(use: FirstUse) -> Mark:
    """Return the mark that links a term to its explanation at the foot of the page."""
    return Mark(span=use.span, opening=f'<a class="word" href="#word-{use.term.slug}">', closing="</a>")
