"""Promises in the text that something will come to the body or its members."""

import re
from collections.abc import Iterator, Sequence

from generator.model.item import Role
from generator.model.mention import Commitment
from generator.model.span import Span, fold
from generator.parsing.glance import Glance
from generator.parsing.mentions.clauses import OWNER, clause_end, clause_start, subject_of
from generator.parsing.mentions.passages import Passage
from generator.parsing.mentions.promising import PROMISE, find_due, is_promise, openings_in
from generator.parsing.mentions.prose import apart, finds
from generator.parsing.mentions.vocabulary import SPACE, choice
from generator.parsing.sentences import Sentence, starts_of
from generator.parsing.vocabulary import in_any_case

SILENT = frozenset({Role.FURNITURE, Role.TITLE, Role.PURPOSE, Role.HEADING, Role.MOVEMENT, Role.VOTE})
ARRIVING = in_any_case(rf"{choice('commitments', 'arriving')}\Z")
BY_OWNER = re.compile(
    rf"\bby{SPACE}(?P<owner>(?:the{SPACE})?(?:[A-Z][\w’'-]{{0,30}}{SPACE}){{0,6}}?{choice('commitments', 'owners')}\b"
    rf"(?:{SPACE}(?:for|of){SPACE}(?:(?:and{SPACE})?[A-Z][\w’'-]{{0,30}}\s?){{1,6}})?)"
)


def find_commitments(glance: Glance, passages: Sequence[Passage]) -> tuple[Commitment, ...]:
    """Return the promises of a report, an answer, a circulation or a return to a meeting.

    Each is the clause from its subject to its end; a second promise by the same subject begins at its verb.
    """
    return tuple(
        commitment
        for passage in passages
        if passage.role not in SILENT
        for sentence in passage.sentences
        if (openings := openings_in(sentence.words))
        for commitment in apart(_read_sentence(glance, sentence, openings))
    )


def _read_sentence(glance: Glance, told: Sentence, openings: frozenset[str]) -> Iterator[Commitment]:
    text, sentence = glance.text, told.span
    matches = finds(PROMISE, text, sentence, starts_of(openings, glance.letters, sentence))
    told_until = sentence.start
    for number, match in enumerate(matches):
        later = [after.start() for after in matches[number + 1 : number + 2] if after["joined"]]
        start = clause_start(text, sentence, match.start())
        clause = Span(start=start, end=clause_end(text, match.end(), min([sentence.end, *later])))
        if match["joined"] and told_until > clause.start:
            clause = Span(start=match.start("joined"), end=clause.end)
        else:
            promiser = (clause, match)
        if is_promise(text, clause, match):
            told_until = clause.end
            yield Commitment(
                span=clause,
                text=clause.of(text),
                owner=_owner(text, *promiser),
                due=find_due(text, Span(start=match.end(), end=clause.end), told.words),
            )


def _owner(text: str, clause: Span, match: re.Match[str]) -> str | None:
    """Return who promises, where the clause says so: its subject, those who were asked, or "by the Director"."""
    by = BY_OWNER.search(text, match.end(), clause.end)
    if by:
        return fold(by["owner"])
    verb = match["active"] or match["joined"]
    if verb is None or ARRIVING.match(fold(verb)):
        return None
    asked = fold(match["whom"] or "")
    subject = asked or fold(subject_of(text, Span(start=clause.start, end=match.start())))
    return subject if OWNER.search(subject) else None
