"""How a body voted."""

import re
from dataclasses import dataclass, replace

from generator.model.decision import Vote
from generator.model.span import Span, fold
from generator.parsing.glance import letters_of
from generator.parsing.sentences import sentences
from generator.parsing.vocabulary import WORDING, anywhere, says_any, telling_words, wording

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
NUMBER = rf"(?:[0-9]{{1,3}}|{'|'.join(NUMBERS)}|nil)"
WHO = r"(?:\s(?:votes?|members?|councillors?|people))?(?:\s(?:had\s)?voted)?(?:\scast)?"
# "for the motion 6 and against it 6", "FOR THE MOTION: 6".
QUESTIONED = r"(?:\s(?:it|the\s(?:motion|amendment|recommendations?|proposal|application)))?"
# "lost (23:35)", "by 28 votes, to 5 votes", "seven votes to four".
BRACKETED_SCORE = re.compile(r"\((?P<first>[0-9]{1,3})\s?[:–-]\s?(?P<second>[0-9]{1,3})\)")
SPOKEN_SCORE = re.compile(
    rf"(?:\bby\s(?P<first>{NUMBER})(?:\svotes)?|\b(?P<votes>{NUMBER})\svotes),?\sto\s(?P<second>{NUMBER})\b",
    re.IGNORECASE,
)
SCORING = ("by", "votes")
# "(6 for, 2 against)" needs no word of voting.
CAST = re.compile(
    r"\b(?:carried|lost|vot(?:e|es|ed|ing)|ballot|in\sfavour)\b|\([0-9]{1,3}\s(?:votes?\s)?for\b", re.IGNORECASE
)
COUNT_LINE = re.compile(
    rf"\(?(?:votes?\s)?(?:for|in\sfavour|against|abst\w{{2,9}})\s?[:–(-]{{1,2}}\s?{NUMBER}\b", re.IGNORECASE
)
# "FOR THE MOTION: Councillors Albery and Crewe (2)".
NAMES = r"\s?[:–-]\s?[^()\n]{1,500}\("
NAMED_COUNT = re.compile(rf"(?:for|in\sfavour|against|abst\w{{2,9}}){QUESTIONED}{NAMES}{NUMBER}\)\s?\.?", re.IGNORECASE)
# What such lines begin with.
COUNT_LETTERS = frozenset("(VvFfIiAa")
# What one of stands in a paragraph that states a vote, as a line's letters spell it.
LINE_HINTS = tuple(map(letters_of, WORDING["votes"]["hints"]))
UNANIMOUS = anywhere("votes", "unanimous")
UNANIMOUS_HINTS = telling_words("votes", "unanimous")
TOLD = (
    r"\b(?:was|were|being|is|and|motion|amendment|declared(?:\sto\s(?:be|have\sbeen))?)\s{1,3}"
    r"(?:therefore\s|then\s|duly\s|accordingly\s|declared\s){0,2}"
)
# "Councillors Albery and Fell" lost nothing.
LOST = re.compile(TOLD + r"(?!(?-i:Fell)\b)" + wording("votes", "lost"), re.IGNORECASE)
CARRIED = re.compile(rf"{TOLD}{wording('votes', 'carried')}|\bcasting\svote\sin\sfavour\b", re.IGNORECASE)
# "The motion was declared carried"; "the recommendations were agreed" says no vote was taken.
PUT_AND_AGREED = re.compile(r"\bput\sto\s(?:the|a)\svote\sand\s(?:was\s|were\s)?(?:agreed|approved)\b", re.IGNORECASE)
VOTED = re.compile(rf"{TOLD}(?:carried|passed|{wording('votes', 'lost')})", re.IGNORECASE)
# "Motion status: Carried" on the page of a recorded vote.
STATUS = r"\b(?:motion|amendment|resolution|recommendation)\sstatus\s?:\s?"
LOST_STATUS = re.compile(STATUS + wording("votes", "lost"), re.IGNORECASE)
CARRIED_STATUS = re.compile(STATUS + wording("votes", "carried"), re.IGNORECASE)
# "The amendment was lost and the original motion was carried" tells of two votes; the last one settles.
SETTLES = re.compile(
    rf"\b(?:and|but|whereupon)\s(?:that\s)?the\s(?:[a-z]{{3,12}}\s){{0,2}}(?P<on>motion|recommendations?|proposals?)\b"
    rf".{{0,120}}{TOLD}{wording('votes', 'carried')}",
    re.IGNORECASE,
)
QUESTION = re.compile(
    r"\b(?:(?:substantive|amended|original)\s)?(?:amendment|motion|recommendations?|proposals?|resolution)\b",
    re.IGNORECASE,
)
QUESTIONS = ("amendment", "motion", "recommendation", "proposal", "resolution")
# A sentence without any of these states no vote but a count: "For: 26".
STATING = (*WORDING["votes"]["hints"], *telling_words("votes", "lost"), "passed")
LONGEST = 600
SHORT = 80
SHORT_RESULT = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """How minutes count one side of a vote: "For: 26", "For: Councillor Hill (1)" or "26 for".

    One of the `hints` stands in each of these.
    """

    hints: tuple[str, ...]
    after: re.Pattern[str]
    named: re.Pattern[str]
    before: re.Pattern[str]

    def counts(self, words: str) -> list[int]:
        """Return every count of this side, in order; only those in its first form that occurs."""
        if not says_any(words, self.hints):
            return []
        found = self.after.findall(words) or self.named.findall(words) or self.before.findall(words)
        return [_value(word) for word in found]


def _side(name: str, *hints: str) -> Side:
    return Side(
        hints=hints,
        after=re.compile(
            rf"\b{name}{QUESTIONED}(?:\s?[:–(-]{{1,2}}\s?|\s(?=[0-9]{{1,3}}(?:[,;.]|\sand\b|\Z)))({NUMBER})\b",
            re.IGNORECASE,
        ),
        named=re.compile(rf"\b{name}{QUESTIONED}{NAMES}({NUMBER})\)", re.IGNORECASE),
        before=re.compile(rf"\b({NUMBER}){WHO}\s{name}\b", re.IGNORECASE),
    )


FOR = _side(r"(?:for|in\sfavour)", "for", "favour")
AGAINST = _side("against", "against")
ABSTAIN = _side(r"abst(?:ained|entions?|aining|ain)", "abst")


def find_vote(text: str, span: Span) -> Vote | None:
    """Return the first vote that a paragraph states, with its sentence, or None."""
    if not _speaks_of_voting(span.of(text)):
        return None
    for sentence in sentences(text, span):
        vote = read_vote(text, sentence) if sentence.end - sentence.start <= LONGEST else None
        if vote:
            return vote if vote.result else replace(vote, result=_result_behind(text, vote.span, span))
    return None


def _speaks_of_voting(words: str) -> bool:
    """Return whether a paragraph has one of the words that tell of a vote: quicker than the patterns."""
    return says_any(words, WORDING["votes"]["hints"])


def _result_behind(text: str, vote: Span, span: Span) -> str | None:
    """Return the result that the sentence behind a count states: "The amendment was accordingly lost."."""
    behind = text[vote.end : min(span.end, vote.end + SHORT)].strip()
    return _result(behind) if states_result(behind) else None


def read_vote(text: str, span: Span) -> Vote | None:
    """Return the vote that the words at `span` state, or None."""
    words = fold(span.of(text))
    if not (says_any(words, STATING) or COUNT_LINE.match(words)):
        return None
    unanimous, counts = _is_unanimous(words), _counts(words)
    question = QUESTION.search(words) if says_any(words, QUESTIONS) else None
    told = question is not None and len(words) < SHORT_RESULT and _states_outcome(words)
    if not (unanimous or told or counts != (None, None)):
        return None
    result = _result(words)
    for_, against = _in_order(counts, result)
    return Vote(
        span=span,
        text=span.of(text),
        unanimous=unanimous,
        for_=for_,
        against=against,
        abstain=next(iter(ABSTAIN.counts(words)), None),
        result=result,
        on=_question(words, question),
    )


def _states_outcome(words: str) -> bool:
    """Return whether words say how a vote ended, without a count."""
    if VOTED.search(words) or PUT_AND_AGREED.search(words):
        return True
    return LOST_STATUS.match(words) is not None or CARRIED_STATUS.match(words) is not None


def _question(words: str, first: re.Match[str] | None) -> str | None:
    """Return what was voted on: what is named first, unless another vote settled the matter in the same sentence."""
    settled = SETTLES.search(words)
    if settled:
        return settled["on"].lower()
    return first.group().lower() if first else None


def _in_order(counts: tuple[int | None, int | None], result: str | None) -> tuple[int | None, int | None]:
    """Return the votes for and against: "lost by 30 votes to 17" names the victors first."""
    for_, against = counts
    swapped = result == "lost" and for_ is not None and against is not None and for_ > against
    return (against, for_) if swapped else counts


def is_count(line: str) -> bool:
    """Return whether a line states one count of a vote: "For: 26"."""
    if line[:1] not in COUNT_LETTERS:
        return False
    return (len(line) < SHORT and COUNT_LINE.match(line) is not None) or NAMED_COUNT.fullmatch(line) is not None


def _counts(words: str) -> tuple[int | None, int | None]:
    """Return the votes for and against; those for a rival motion are against."""
    if not (CAST.search(words) or COUNT_LINE.match(words) or NAMED_COUNT.match(words)):
        return None, None
    if score := BRACKETED_SCORE.search(words) or (says_any(words, SCORING) and SPOKEN_SCORE.search(words)):
        found = score.groupdict()
        return _value(found["first"] or found["votes"]), _value(found["second"])
    counted, against = FOR.counts(words), AGAINST.counts(words)
    rival = against or counted[1:]
    return next(iter(counted), None), next(iter(rival), None)


def _value(word: str) -> int:
    if word.isdigit():
        return int(word)
    return NUMBERS.index(word.lower()) if word.lower() in NUMBERS else 0


def states_result(line: str) -> bool:
    """Return whether a line says no more than how a vote ended: "The motion was lost."."""
    return len(line) < SHORT and _result(line) is not None


def _result(words: str) -> str | None:
    if (LOST.search(words) and not SETTLES.search(words)) or LOST_STATUS.match(words):
        return "lost"
    carried = CARRIED.search(words) or _is_unanimous(words) or CARRIED_STATUS.match(words)
    return "carried" if carried else None


def _is_unanimous(words: str) -> bool:
    return says_any(words, UNANIMOUS_HINTS) and UNANIMOUS.search(words) is not None
