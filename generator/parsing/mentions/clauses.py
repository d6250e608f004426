"""Where a clause begins and ends: the reach of a promise."""

import re

from generator.model.span import Span, trim
from generator.parsing.mentions.vocabulary import SPACE, choice
from generator.parsing.vocabulary import in_any_case, says_any

# A sentence may run to pages where full stops are lost; a promise does not.
REACH = 600
REPORTED = in_any_case(
    rf"\b{choice('commitments', 'reporting')}(?:\s{{1,20}}[\w’'-]{{1,30}}){{0,3}}?{SPACE}that\b[,:]?\s{{0,20}}"
    rf"|\b(?:and|but){SPACE}that\b[,:]?{SPACE}|[;:]\s{{1,20}}",
)
# Where none of these stands, nothing is reported.
REPORTING = ("that", ";", ":")
OPENING = re.compile(rf"That\b,?{SPACE}|{choice('commitments', 'openings')}[^,.;]{{0,150}},{SPACE}")
# A comma before these belongs to neither clause; white space alone is more quickly searched for.
JOIN = in_any_case(rf"\s(?:and|but|so|while|whilst|although|however)\s{{1,20}}(?:then{SPACE})?")
OWNER = in_any_case(rf"\b{choice('commitments', 'owners')}\b")
FINITE = in_any_case(rf"\b{choice('commitments', 'finite')}\b")
NEXT_CLAUSE = in_any_case(
    r"[;\s](?:(?<=;)|(?:and|but|while|whilst|although|however)\s{1,20}"
    r"(?:that\b|(?:(?!(?:that|which|who|as|when|how|where|whether|if)\b)[\w’'-]{1,30}\s{1,20}){1,8}?"
    rf"{choice('commitments', 'finite')}\b))",
)
LOOSE_END = re.compile(r"(?:[\s,;:]|\b(?:and|or)\b){1,20}\Z")
LONGEST_LOOSE_END = 60


def clause_start(text: str, sentence: Span, verb: int) -> int:
    """Return where the clause that holds the character `verb` begins, with its subject.

    Accepts `It was noted that | the plan would ...`, `Demand was rising and | a report would ...`.
    """
    start = max(sentence.start, verb - REACH)
    if start == sentence.start and (opening := OPENING.match(text, start, verb)):
        start = opening.end()
    if says_any(text[start:verb], REPORTING):
        start = max((reported.end() for reported in REPORTED.finditer(text, start, verb)), default=start)
    joins = list(JOIN.finditer(text, start, verb))
    for join in joins[: _joins_before_subject(text, start, joins, verb)]:
        if FINITE.search(text, start, join.start()):
            start = join.end()
    return start


def _joins_before_subject(text: str, start: int, joins: list[re.Match[str]], verb: int) -> int:
    """Return how many of `joins` may stand before the subject of `verb`.

    In "officers were working on it and would share it" the subject stands before the verb that the last "and" joins to.
    """
    if not joins or joins[-1].end() < verb:
        return len(joins)
    finites = list(FINITE.finditer(text, start, joins[-1].start()))
    return sum(join.end() <= finites[-1].start() for join in joins) if finites else 0


def clause_end(text: str, verb: int, limit: int) -> int:
    """Return where the clause that holds the character `verb` ends, at `limit` at the latest.

    The full stop of its sentence belongs to it, a comma or "and" before the next clause does not.
    """
    limit = min(limit, verb + REACH)
    after = NEXT_CLAUSE.search(text, verb, limit)
    end = after.start() if after else limit
    loose = LOOSE_END.search(text, max(verb, end - LONGEST_LOOSE_END), end) if _is_loose(text[end - 1]) else None
    return loose.start() if loose else end


def _is_loose(last: str) -> bool:
    """Return whether a loose end may end in this character."""
    return last in ",;:dr" or last.isspace()


def subject_of(text: str, clause: Span) -> str:
    """Return the words of a clause before its first verb of time ("would", "were")."""
    finite = FINITE.search(text, clause.start, clause.end)
    return trim(text, Span(start=clause.start, end=finite.start() if finite else clause.end)).of(text)
