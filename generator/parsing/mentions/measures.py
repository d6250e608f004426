"""What a figure measures, in the text's own words."""

import re

from generator.model.span import fold
from generator.parsing.mentions.vocabulary import choice
from generator.parsing.vocabulary import in_any_case

LONGEST_MEASURE = 12
BREAK = re.compile(r"[,;:()]|\.\s|\s[-–]\s|\bthat\b", re.IGNORECASE)
AUXILIARY = in_any_case(rf"\b{choice('figures', 'auxiliaries')}\b")
VERB_OR_NUMBER = in_any_case(rf"[0-9]|\b{choice('figures', 'auxiliaries')}\b")
TRAILING = in_any_case(
    rf"(?:\s|\b(?:{choice('figures', 'auxiliaries', 'states', 'changed')}|at|to|of|by|an?|the)\b){{1,16}}\Z",
)
NEXT_CLAUSE = re.compile(r"\b(?:and|but|while|whilst|although|with|as|against)\b\s{0,20}", re.IGNORECASE)
LEADING = re.compile(
    rf"\A\s{{0,20}}(?:(?:and|but|while|whilst|although|{choice('figures', 'auxiliaries')})\b\s{{0,20}}){{0,4}}"
)
PRONOUN = in_any_case(rf"(?:{choice('figures', 'pronouns')})?\s{{0,20}}\Z")
CLAUSE_END = re.compile(r"[,;:()]|\.(?:\s|\Z)|\s(?:and|but|which|while|whilst|although)\s", re.IGNORECASE)


def subject_before(words: str) -> str:
    """Return the subject of the clause that ends `words`, or that of the clause before where it is only "this".

    Accepts `the number of children in care had`, `(2) was a repeat at any point, this had`.
    """
    clauses = BREAK.split(words)
    for clause in reversed(clauses[-3:]):
        subject = _subject(clause)
        if subject:
            return subject
    return ""


def _subject(clause: str) -> str:
    words = TRAILING.sub("", clause)
    for join in reversed(list(NEXT_CLAUSE.finditer(words))):
        if VERB_OR_NUMBER.search(words, 0, join.start()):
            after = words[join.end() :]
            words = words[: join.start()] if PRONOUN.match(after) else after
            break
    words = LEADING.sub("", words)
    return "" if PRONOUN.match(words) else fold(words)


def predicate_before(words: str) -> str:
    """Return what the clause that ends `words` says of its subject, or the subject where it says nothing.

    Accepts `children who needed an assessment were seen by a social worker`.
    """
    clause = BREAK.split(words)[-1]
    said = fold(clause[max((found.end() for found in AUXILIARY.finditer(clause)), default=len(clause)) :])
    return said or subject_before(words)


def words_after(words: str) -> str:
    """Return what follows a figure up to the end of its clause, at most twelve words of it."""
    end = CLAUSE_END.search(words)
    kept = words[: end.start()] if end else words
    return " ".join(kept.split()[:LONGEST_MEASURE])
