"""How minutes count a vote: "For: 26", "by 28 votes to 5", "(60:0)", "[60-0-2]"."""

import re
from dataclasses import dataclass

from generator.parsing.glance import letters_of
from generator.parsing.vocabulary import says_any

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
NUMBER = rf"(?:[0-9]{{1,3}}|{'|'.join(NUMBERS)}|nil)"
DIGIT, SPELT = re.compile("[0-9]"), frozenset({*NUMBERS, "nil"})
# "6 Members (Councillors Hill and Dell) voted in favour".
WHO = r"(?:\s(?:votes?|members?(?:\s\([^()]{3,300}\))?|councillors?|people))?(?:\s(?:had\s)?vot(?:ed|ing))?(?:\scast)?"
# "for the motion 6 and against it 6", "FOR THE MOTION: 6".
QUESTIONED = r"(?:\s(?:it|the\s(?:motion|amendment|recommendations?|proposal|application)))?"
# "lost (23:35)", "Resolved (60:0) (2 abstentions)", "[60-0-2]".
BRACKETED_SCORE = re.compile(
    r"[(\[](?P<first>[0-9]{1,3})\s?[:–-]\s?(?P<second>[0-9]{1,3})(?:\s?[:–-]\s?(?P<third>[0-9]{1,3}))?[)\]]"
)
BRACKETS = ("(", "[")
# "(5-16)" counts years and "(4-5-21)" is a day: a word before a score tells that it counts votes, or square brackets.
BEFORE_SCORE = re.compile(r"\b(?:resolved|agreed|approved|recommended|carried|lost|defeated|vote)\s\Z", re.IGNORECASE)
# "Vote: 7-2-1", "It was voted 6-1-1".
VOTE_SCORE = re.compile(
    r"\bvot(?:e|es|ed|ing):?\s"
    r"(?P<first>[0-9]{1,3})\s?[–-]\s?(?P<second>[0-9]{1,3})(?:\s?[–-]\s?(?P<third>[0-9]{1,3}))?\b(?!/)",
    re.IGNORECASE,
)
# "by 28 votes, to 5 votes", "seven votes to four".
SPOKEN_SCORE = re.compile(
    rf"(?:\bby\s(?P<first>{NUMBER})(?:\svotes)?|\b(?P<votes>{NUMBER})\svotes),?\sto\s(?P<second>{NUMBER})\b",
    re.IGNORECASE,
)
# "Barry Tiler For", on the record of a vote.
NAMED_VOTE = re.compile(r"[A-Z][\w’'-]{1,25}(?:\s[A-Z][\w’'-]{1,25}){1,3}\s(?:For|Against|Abstain(?:ed)?)")
# "Cllr Hill – 11 in favour", of those who stood.
CANDIDATE = re.compile(
    r"(?:Cllr|Councillor|Mr|Mrs|Ms|Dr)\.?\s[^.;:0-9]{3,40}\s[–-]\s[0-9]{1,3}\s(?:in\sfavour|votes?)\s?\.?"
)
# "Councillor Hill received 19 votes and Councillor Dell 14", "There voted for Mr Hill 48 Members and for Mr Dell 21".
RECEIVED = re.compile(
    rf"\breceived\s(?P<first>{NUMBER})(?:\svotes?)?,?\s(?:and|to|against"
    rf"|while)\s[^.;:0-9]{{1,60}}?\s(?P<second>{NUMBER})\b"
    rf"|\bvoted\sfor\s[^.;:0-9]{{1,60}}?\s(?P<one>{NUMBER})(?:\s(?:members|councillors|votes))?,?"
    rf"\s(?:and\s)?for\s[^.;:0-9]{{1,60}}?\s(?P<other>{NUMBER})\b",
    re.IGNORECASE,
)
# "(6 for, 2 against)" needs no word of voting.
CAST = re.compile(
    r"\b(?:carried|lost|vot(?:e|es|ed|ing)|ballot|in\sfavour)\b|\([0-9]{1,3}\s(?:votes?\s)?for\b"
    r"|\(for:?\s[0-9]{1,3}[,;]\s?against\b",
    re.IGNORECASE,
)
SIDE = r"(?:for|in\sfavour|against|abst\w{2,9})"
COUNT_LINE = re.compile(rf"\(?(?:votes?\s)?{SIDE}{QUESTIONED}\s?[:–(-]{{1,2}}\s?{NUMBER}\b", re.IGNORECASE)
# Names before or behind a count: "FOR THE MOTION: Councillors Albery and Crewe (2)", "Against (1): the Chair."
NAMES = r"\s?[:–-]\s?[^()\n]{1,500}\("
NAMED_COUNT = re.compile(
    rf"(?:voting\s)?{SIDE}{QUESTIONED}(?:{NAMES}{NUMBER}\)\s?\.?|\s?\({NUMBER}\)\s?[:–-]\s.{{1,500}})",
    re.IGNORECASE | re.DOTALL,
)
# What such lines begin with.
COUNT_LETTERS = frozenset("(VvFfIiAa")
SHORT = 80


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
            rf"\b{name}{QUESTIONED}(?:\s?[:–(-]{{1,2}}\s?|\s(?=[0-9]{{1,3}}(?:[,;.)]|\sand\b|\Z)))({NUMBER})\b",
            re.IGNORECASE,
        ),
        named=re.compile(rf"\b{name}{QUESTIONED}{NAMES}({NUMBER})\)", re.IGNORECASE),
        before=re.compile(rf"\b({NUMBER}){WHO}\s{name}\b", re.IGNORECASE),
    )


FOR = _side(r"(?:for|in\sfavour)", "for", "favour")
AGAINST = _side("against", "against")
ABSTAIN = _side(r"abst(?:ained|entions?|aining|ain|ent)", "abst")


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """The votes on each side, None where they are not printed."""

    for_: int | None = None
    against: int | None = None
    abstain: int | None = None


def read_counts(words: str) -> Counts:
    """Return the counts that words state; votes for a rival motion or candidate are against."""
    if not _has_number(words):
        return Counts()
    abstain = next(iter(ABSTAIN.counts(words)), None)
    if not is_counted(words):
        return Counts(abstain=abstain)
    if (
        match := BRACKETED_SCORE.search(words)
        or VOTE_SCORE.search(words)
        or SPOKEN_SCORE.search(words)
        or RECEIVED.search(words)
    ):
        first, second, *third = [_value(word) for word in match.groups() if word]
        return Counts(for_=first, against=second, abstain=next(iter(third), abstain))
    counted, against = FOR.counts(words), AGAINST.counts(words)
    rival = against or counted[1:]
    return Counts(for_=next(iter(counted), None), against=next(iter(rival), None), abstain=abstain)


def _has_number(words: str) -> bool:
    """Return whether a number stands in words: those without one, as "the work was carried out", count nothing."""
    return DIGIT.search(words) is not None or not SPELT.isdisjoint(letters_of(words).split())


def is_counted(words: str) -> bool:
    """Return whether figures in these words count votes."""
    return bool(CAST.search(words) or COUNT_LINE.match(words) or NAMED_COUNT.match(words) or is_scored(words))


def is_scored(words: str) -> bool:
    """Return whether words state a score in brackets that needs no word of voting: "Resolved (60:0)"."""
    if not any(map(words.__contains__, BRACKETS)):
        return False
    for score in BRACKETED_SCORE.finditer(words):
        square = score["third"] is not None and score.group().startswith("[")
        if square or BEFORE_SCORE.search(words, max(0, score.start() - 12), score.start()):
            return True
    return False


def is_count(line: str) -> bool:
    """Return whether a line states one count of a vote: "For: 26"."""
    if line[:1] not in COUNT_LETTERS:
        return False
    return (len(line) < SHORT and COUNT_LINE.match(line) is not None) or NAMED_COUNT.fullmatch(line) is not None


def _value(word: str) -> int:
    if word.isdigit():
        return int(word)
    return NUMBERS.index(word.lower()) if word.lower() in NUMBERS else 0
