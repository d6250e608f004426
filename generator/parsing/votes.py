"""How a body voted."""

import re
from dataclasses import dataclass, replace

from generator.model.decision import Vote
from generator.model.span import Span, fold
from generator.parsing.sentences import sentences
from generator.parsing.vocabulary import WORDING, anywhere, says_any, telling_words, wording

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
NUMBER = rf"(?:[0-9]{{1,3}}|{'|'.join(NUMBERS)}|nil)"
WHO = r"(?:\s(?:votes?|members?|councillors?|people))?(?:\s(?:had\s)?voted)?(?:\scast)?"
# "lost (23:35)", "by 28 votes, to 5 votes", "seven votes to four".
BRACKETED_SCORE = re.compile(r"\((?P<first>[0-9]{1,3})\s?[:–-]\s?(?P<second>[0-9]{1,3})\)")
SPOKEN_SCORE = re.compile(
    rf"(?:\bby\s(?P<first>{NUMBER})(?:\svotes)?|\b(?P<votes>{NUMBER})\svotes),?\sto\s(?P<second>{NUMBER})\b",
    re.IGNORECASE,
)
CAST = re.compile(r"\b(?:carried|lost|vot(?:e|es|ed|ing)|ballot|in\sfavour)\b", re.IGNORECASE)
COUNT_LINE = re.compile(
    rf"\(?(?:votes?\s)?(?:for|in\sfavour|against|abst\w{{2,9}})\s?[:–(-]{{1,2}}\s?{NUMBER}\b", re.IGNORECASE
)
UNANIMOUS = anywhere("votes", "unanimous")
TOLD = (
    r"\b(?:was|were|being|is|and|motion|amendment|declared(?:\sto\s(?:be|have\sbeen))?)\s{1,3}"
    r"(?:therefore\s|then\s|duly\s|accordingly\s|declared\s){0,2}"
)
LOST = re.compile(TOLD + wording("votes", "lost"), re.IGNORECASE)
CARRIED = re.compile(rf"{TOLD}{wording('votes', 'carried')}|\bcasting\svote\sin\sfavour\b", re.IGNORECASE)
# "The motion was declared carried"; "the recommendations were agreed" says no vote was taken.
VOTED = re.compile(rf"{TOLD}(?:carried|passed|{wording('votes', 'lost')})", re.IGNORECASE)
QUESTION = re.compile(
    r"\b(?:(?:substantive|amended|original)\s)?(?:amendment|motion|recommendations?|proposals?|resolution)\b",
    re.IGNORECASE,
)
# A sentence without any of these states no vote but a count: "For: 26".
STATING = (*WORDING["votes"]["hints"], *telling_words("votes", "lost"), "passed")
LONGEST = 600
SHORT = 80
SHORT_RESULT = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """How minutes count one side of a vote: "For: 26" or "26 for"."""

    after: re.Pattern[str]
    before: re.Pattern[str]

    def counts(self, words: str) -> list[int]:
        """Return every count of this side, in order; those in the form "For: 26" alone if there are any."""
        return [_value(word) for word in self.after.findall(words) or self.before.findall(words)]


def _side(name: str) -> Side:
    return Side(
        after=re.compile(rf"\b{name}(?:\s?[:–(-]{{1,2}}\s?|\s(?=[0-9]{{1,3}}(?:[,;.]|\Z)))({NUMBER})\b", re.IGNORECASE),
        before=re.compile(rf"\b({NUMBER}){WHO}\s{name}\b", re.IGNORECASE),
    )


FOR = _side(r"(?:for|in\sfavour)")
AGAINST = _side("against")
ABSTAIN = _side(r"abst(?:ained|entions?|aining|ain)")


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
    unanimous = UNANIMOUS.search(words) is not None
    result = _result(words)
    for_, against = _in_order(_counts(words), result)
    question = QUESTION.search(words)
    told = question is not None and len(words) < SHORT_RESULT and VOTED.search(words) is not None
    if not (unanimous or told or for_ is not None or against is not None):
        return None
    return Vote(
        span=span,
        text=span.of(text),
        unanimous=unanimous,
        for_=for_,
        against=against,
        abstain=next(iter(ABSTAIN.counts(words)), None),
        result=result,
        on=question.group().lower() if question else None,
    )


def _in_order(counts: tuple[int | None, int | None], result: str | None) -> tuple[int | None, int | None]:
    """Return the votes for and against: "lost by 30 votes to 17" names the victors first."""
    for_, against = counts
    swapped = result == "lost" and for_ is not None and against is not None and for_ > against
    return (against, for_) if swapped else counts


def is_count(line: str) -> bool:
    """Return whether a line states one count of a vote: "For: 26"."""
    return len(line) < SHORT and COUNT_LINE.match(line) is not None


def _counts(words: str) -> tuple[int | None, int | None]:
    """Return the votes for and against; those for a rival motion are against."""
    if CAST.search(words) is None and not COUNT_LINE.match(words):
        return None, None
    if score := BRACKETED_SCORE.search(words) or SPOKEN_SCORE.search(words):
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
    if LOST.search(words):
        return "lost"
    return "carried" if CARRIED.search(words) or UNANIMOUS.search(words) else None
