"""The words that promise: what they are, whom they reach, and when."""

import re
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet

from generator.model.span import Span, fold
from generator.parsing.asking import ask_for
from generator.parsing.glance import letters_of
from generator.parsing.mentions.clauses import FINITE, OWNER
from generator.parsing.mentions.vocabulary import SPACE, WORDING, choice, telling_words
from generator.parsing.mentions.written import DAYS, MONTH, SEASON, YEAR
from generator.parsing.vocabulary import in_any_case


def _first_words(*names: str) -> frozenset[str]:
    """Return the first words of the wordings of these lists, as a sentence's letters spell them."""
    return frozenset(letters_of(phrase).split()[0] for name in names for phrase in WORDING["commitments"][name])


# The words of each way to promise, in the order of the pattern below: those of which one opens it, and two sets of each
# of which one stands in it.
MODALS = frozenset({"would", "will", "shall", "to"})
BEING = frozenset({"was", "were", "is", "are", "being"})
WAYS: tuple[tuple[frozenset[str], frozenset[str], frozenset[str]], ...] = (
    (
        MODALS | {"continue", "continues", "be"} | _first_words("between"),
        frozenset({"be"}),
        telling_words("commitments", "sent", "postponed", "standing", "told"),
    ),
    (BEING, BEING, frozenset({"deferred", "programmed", "scheduled"})),
    (
        MODALS | _first_words("agreeing"),
        MODALS,
        telling_words("commitments", "send", "follow_up", "postponed"),
    ),
    (_first_words("asked"), telling_words("commitments", "asked"), telling_words("commitments", "papers")),
    (frozenset({"and"}), frozenset({"and"}), telling_words("commitments", "joined")),
)
OPENINGS = ask_for(word for openings, *_ in WAYS for word in openings)
NEEDED = ask_for(word for _, needed, _ in WAYS for word in needed)
VERBS = ask_for(word for *_, verbs in WAYS for word in verbs)
# Of these one stands in every promise: whom it reaches, when, or the point that is taken up.
REACHING = ask_for(
    telling_words("commitments", "coming", "soon", "spread", "the_point", "programmes", "bodies", "answers")
)
# And of these one in all that says when: quicker to ask for than to search.
WHEN = ask_for(
    {
        *telling_words("commitments", "soon", "gatherings"),
        *telling_words("dates", "months", "short_months", "seasons"),
        *("days", "weeks", "months", "year", "month", "week", "quarter", "term"),
    }
)
NOTHING: frozenset[str] = frozenset()
WORD = rf"[\w’'-]{{1,30}}{SPACE}"
BETWEEN = rf"(?:{choice('commitments', 'between')}{SPACE})?"
PROMISE = in_any_case(
    rf"""
    \b(?:
        (?:(?:would|will|shall|to|continues?{SPACE}to){SPACE})?{BETWEEN}be{SPACE}
        (?P<passive>{choice("commitments", "sent", "postponed", "standing", "told")})
      | (?:was|were|is|are|being){SPACE}(?:already{SPACE})?(?P<put_off>deferred|programmed|scheduled)
      | (?:would|will|shall|{choice("commitments", "agreeing")}{SPACE}(?P<whom>(?:{WORD}){{0,6}}?)to|(?P<bare>to))
        {SPACE}{BETWEEN}(?P<active>{choice("commitments", "send", "follow_up", "postponed")})
      | (?P<asked>{choice("commitments", "asked")}){SPACE}(?!that\b)(?:{WORD}){{0,4}}?
        (?P<paper>{choice("commitments", "papers")})
      | and{SPACE}(?:then{SPACE})?(?P<joined>{choice("commitments", "joined")})
    )\b
    """,
    re.VERBOSE,
)
NOT_BODY = rf"(?!{choice('commitments', 'not_bodies')}\b)"
NAME = rf"(?:{NOT_BODY}(?>{choice('commitments', 'name_words', 'coming')}|(?-i:[A-Z])[\w’'-]{{0,30}}){SPACE}){{0,10}}"
BODY = rf"{NAME}{NOT_BODY}{choice('commitments', 'bodies')}\b(?!['’])"
GATHERING = (
    rf"(?:(?:an?|the|its|their|this){SPACE})?{choice('commitments', 'coming')}{SPACE}(?:{WORD}){{0,8}}?"
    rf"{choice('commitments', 'gatherings')}\b"
)
IN_SUBJECT = in_any_case(rf"\b{BODY}")
STRAIGHT_TO_BODY = in_any_case(rf"{SPACE}{BODY}")
TO_BODY = in_any_case(rf"\b{NOT_BODY}(?:to|with|for|at|on|before|among|amongst){SPACE}{BODY}")
TO_GATHERING = in_any_case(
    rf"\b(?:to|at|for|on|onto|into|in|until|before){SPACE}"
    rf"(?:{GATHERING}|(?:{WORD}){{0,6}}?{choice('commitments', 'programmes')}\b)",
)
DATE = rf"(?:{DAYS}{SPACE})?(?:{MONTH}|{SEASON})(?:{SPACE}{YEAR})?"
PART = rf"(?:(?:early|late|mid|(?:the{SPACE})?(?:end|beginning|start){SPACE}of){SPACE}(?:the{SPACE})?)?"
LENGTH = rf"(?:[0-9]{{1,3}}|{choice('figures', 'numbers')}){SPACE}(?:working{SPACE})?(?:days|weeks|months)['’]?"
DUE_WORDS = (
    rf"(?:{choice('commitments', 'soon')}|(?:by|in|before|until|from){SPACE}(?:the{SPACE})?{PART}{DATE}"
    rf"|(?:by|before){SPACE}the{SPACE}end{SPACE}of{SPACE}(?:the|this){SPACE}(?:{WORD})?(?:year|month|week|quarter|term)"
    rf"|(?:within|in){SPACE}(?:the{SPACE}next{SPACE})?{LENGTH}(?:{SPACE}time)?"
    rf"|(?:(?:at|in|until|before|by){SPACE})?{GATHERING})"
)
DUE = in_any_case(rf"\b{DUE_WORDS}\b(?:,{SPACE}{choice('commitments', 'soon')}\b)?")
DOUBT = in_any_case(rf"\b{choice('commitments', 'doubting')}\b")
PAPER = in_any_case(rf"\b{choice('commitments', 'papers')}\b")
ANSWER = in_any_case(rf"\b{choice('commitments', 'answers')}(?:{SPACE}(?:to|on|about)\b[^.;:]{{1,120}})?\s{{0,20}}\Z")
SOON = in_any_case(rf"\b{choice('commitments', 'soon')}\b")
THE_POINT = in_any_case(rf"{SPACE}{choice('commitments', 'the_point')}\b")
ELSEWHERE = in_any_case(rf"{SPACE}(?:to|among|amongst|with)\b")
# "Officers to report back": nothing but who it is may stand before such a bare "to".
ONLY_NAMES = re.compile(r"(?:(?:[Tt]he|of|for|and|[A-Z][\w’'-]{0,30})\s{1,20}){1,10}\Z")


def _verbs(*names: str) -> re.Pattern[str]:
    return in_any_case(rf"{choice('commitments', *names)}\Z")


TOLD, STANDING, POSTPONED = _verbs("told"), _verbs("standing"), _verbs("postponed")
FOLLOW_UP, SPREAD, NEEDS_PAPER = _verbs("follow_up"), _verbs("spread"), _verbs("needing_paper")
REQUESTED = re.compile(r"requested\Z", re.IGNORECASE)


def openings_in(words: AbstractSet[str]) -> frozenset[str]:
    """Return which of a sentence's words may open a promise, none if it holds none: quicker than the pattern."""
    if REACHING.isdisjoint(words) or VERBS.isdisjoint(words):
        return NOTHING
    return ways_in(words)


def ways_in(words: AbstractSet[str]) -> frozenset[str]:
    """Return which of a sentence's words may open one of the ways to promise, whomever it reaches."""
    ways = [openings for openings, needed, verbs in WAYS if not (verbs.isdisjoint(words) or needed.isdisjoint(words))]
    return NOTHING.union(*ways) & words


def is_promise(text: str, clause: Span, match: re.Match[str]) -> bool:
    """Return whether the clause promises something to the body or its members, and does so without a doubt."""
    before, rest = text[clause.start : match.start()], text[match.end() : clause.end]
    if DOUBT.search(before) or (match["bare"] and not (ONLY_NAMES.match(before) and OWNER.search(before))):
        return False
    if match["asked"]:
        return IN_SUBJECT.search(before) is not None and _is_requested(match["asked"], rest)
    return _reaches_body(before, fold(match[match.lastgroup or 0]), rest, active=match["passive"] is None)


def _is_requested(verb: str, rest: str) -> bool:
    """Return whether the paper is asked for in words that look ahead; "asked for" alone may be answered at once."""
    if REQUESTED.match(verb):
        return True
    asked = FINITE.split(rest)[0]
    return TO_GATHERING.search(asked) is not None or SOON.search(asked) is not None


def _reaches_body(before: str, verb: str, rest: str, *, active: bool) -> bool:
    for verbs, reaches in REACHES.items():
        if verbs.match(verb):
            return reaches(before, rest)
    if NEEDS_PAPER.match(verb) and not PAPER.search(f"{before} {rest}"):
        return False
    if SPREAD.match(verb) and not ELSEWHERE.match(rest):
        return True
    return _is_sent(before, rest) or (active and STRAIGHT_TO_BODY.match(rest) is not None)


def _is_sent(before: str, rest: str) -> bool:
    """Return whether something is sent to the body, to a meeting or in good time; an answer goes to who asked."""
    if TO_BODY.search(rest) or TO_GATHERING.search(rest) or (ANSWER.search(before) and not ELSEWHERE.match(rest)):
        return True
    return SOON.search(rest) is not None and PAPER.search(f"{before} {rest}") is not None


def _is_told(before: str, _: str) -> bool:
    return IN_SUBJECT.search(before) is not None


def _is_standing(_: str, rest: str) -> bool:
    return TO_BODY.search(rest) is not None or TO_GATHERING.search(rest) is not None


def _is_postponed(_: str, rest: str) -> bool:
    return TO_GATHERING.search(rest) is not None


def _is_followed_up(before: str, rest: str) -> bool:
    """Return whether an officer takes up the point just raised, as "Officers would review this" says."""
    return OWNER.search(before) is not None and THE_POINT.match(rest) is not None


REACHES: Mapping[re.Pattern[str], Callable[[str, str], bool]] = {
    TOLD: _is_told,
    STANDING: _is_standing,
    POSTPONED: _is_postponed,
    FOLLOW_UP: _is_followed_up,
}


def find_due(text: str, span: Span, said: AbstractSet[str]) -> str | None:
    """Return when a promise falls due as written: `in due course`, `a later meeting`; None if `span` does not say.

    The words that its sentence has `said` tell whether it may.
    """
    due = None if WHEN.isdisjoint(said) else DUE.search(text, span.start, span.end)
    return fold(due.group()) if due else None
