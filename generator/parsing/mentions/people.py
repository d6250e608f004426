"""People as the minutes name them: "Councillor Hill", "the Director of Education, Ms A Moor"."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from generator.model.item import Role
from generator.model.mention import Person
from generator.model.span import Span, fold
from generator.parsing.asking import ask_for
from generator.parsing.glance import Glance
from generator.parsing.mentions.passages import Passage
from generator.parsing.mentions.prose import apart, finds
from generator.parsing.mentions.vocabulary import SPACE, choice, telling_words
from generator.parsing.sentences import Sentence, starts_of

SILENT = frozenset({Role.FURNITURE, Role.TITLE, Role.HEADING})
TITLES, OFFICES = telling_words("people", "titles"), telling_words("people", "roles", "role_ends")
NAMING = ask_for(TITLES | OFFICES)
WORD = r"[A-Z][\w’'-]{0,30}"
TITLE = choice("people", "titles")
OFFICE = choice("people", "roles", "role_ends")
# "Cllr Peter Lang For", in a table of who voted how.
VOTED = "(?:For|Against|Abstain(?:ed)?|Absent|FOR|AGAINST|ABSTAIN(?:ED)?)"
INITIALS = rf"(?:[A-Z]\.?{SPACE}?){{0,3}}"
TITLED = rf"{TITLE}\.?{SPACE}{INITIALS}{WORD}(?:{SPACE}(?!(?:{choice('people', 'roles')}|{VOTED})\b){WORD}){{0,2}}"
# "Executive Councillor (Chair)" names nobody, nor does "Riverside Nursery (Chair)".
NOBODY = choice("people", "titles", "roles", "nobody")
PLAIN = rf"(?!{NOBODY}\b){WORD}(?:{SPACE}[A-Z]\.?)?{SPACE}(?!{NOBODY}\b){WORD}"
# "the Director of Works and Mrs Elm": with a title begins someone else.
FIELD_WORD = rf"(?!{TITLE}\b){WORD}"
FIELD = (
    rf"(?:{SPACE}(?:of|for){SPACE}(?:the{SPACE})?{FIELD_WORD}"
    rf"(?:,?{SPACE}(?:(?:and|&|of|for){SPACE})?{FIELD_WORD}){{0,7}})?"
)
ROLE = rf"(?:(?!(?:The|That|This|In|On|At|{TITLE})\b){WORD}{SPACE}){{0,4}}?{OFFICE}\b{FIELD}(?![\w’'-])"
# "Councillor Hill, Cabinet Member for Children", "Ann Moor (Head of Early Help)".
NAME_FIRST = re.compile(rf"\b(?P<name>{TITLED}|{PLAIN})(?:,{SPACE}(?:the{SPACE})?|{SPACE}\()(?P<role>{ROLE})")
# "the Cabinet Member for Children, Councillor Hill".
ROLE_FIRST = re.compile(rf"\b(?P<role>{ROLE}),?{SPACE}(?P<name>{TITLED})\b")
NAME_ALONE = re.compile(rf"\b(?P<name>{TITLED})\b(?P<role>)")
ROLE_ALONE = re.compile(rf"\b[Tt]he{SPACE}(?P<role>{ROLE})(?P<name>)")
# Where a name or an office can begin, by the kinds of characters, and where "the" stands before one: from its second
# letter on, since that is more quickly searched for.
CAPITAL = re.compile(r"A(?<!\w.)")
ARTICLE = re.compile(rf"he(?<=\b[Tt]he)(?={SPACE}[A-Z])")


def find_people(glance: Glance, passages: Sequence[Passage]) -> tuple[Person, ...]:
    """Return everyone whom the passages name by title and name, or by office, in the order of the text."""
    return tuple(
        person
        for passage in passages
        if passage.role not in SILENT
        for sentence in passage.sentences
        if not NAMING.isdisjoint(sentence.words)
        for person in apart(_in_sentence(glance, sentence))
    )


def _in_sentence(glance: Glance, sentence: Sentence) -> list[Person]:
    text, span, found = glance.text, sentence.span, []
    titled, official = not TITLES.isdisjoint(sentence.words), not OFFICES.isdisjoint(sentence.words)
    mark = _last_mark(text, span) if official else -1
    capitals = _starts(CAPITAL, glance.kinds, span) if mark >= 0 or (official and titled) else []
    if mark >= 0:
        found += finds(NAME_FIRST, text, span, capitals[: bisect_left(capitals, mark)])
    if official and titled:
        found += finds(ROLE_FIRST, text, span, capitals)
    if titled:
        found += finds(NAME_ALONE, text, span, starts_of(TITLES & sentence.words, glance.letters, span))
    if official:
        found += finds(ROLE_ALONE, text, span, _starts(ARTICLE, text, span, 1))
    return [_person(match) for match in found]


def _last_mark(text: str, span: Span) -> int:
    """Return where in a sentence the last mark stands that a role behind a name is set apart with, or -1."""
    return max(text.rfind(",", span.start, span.end), text.rfind("(", span.start, span.end))


def _starts(sign: re.Pattern[str], where: str, span: Span, back: int = 0) -> list[int]:
    """Return where something can begin: so many characters before each sign of it."""
    return [match.start() - back for match in sign.finditer(where, span.start, span.end)]


def _person(match: re.Match[str]) -> Person:
    name, role = match["name"], match["role"]
    # "the" before an office alone is no part of it.
    span = Span(match.start() if name else match.start("role"), match.end())
    named, called = fold(name) if name else None, fold(role) if role else None
    return Person(span=span, text=span.of(match.string), name=named, role=called)
