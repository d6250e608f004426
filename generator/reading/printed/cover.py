"""What printed minutes state of their meeting: on the cover, in running lines, at the signature."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.reading.printed.days import find_days
from generator.reading.printed.meeting_line import Words, read_meeting
from generator.reading.upload import Stated

BODY_NOUN = r"(?:Sub-?Committee|Committee|Cabinet|Executive|Panel|Board|Commission|Forum|Partnership|Council)"
NAME_WORD = r"(?:[A-Z][\w’'.&/-]{0,30},?|and|of|for|the|on|in|upon|with|to|&|–|-|\([A-Za-z ]{1,30}\))"
NAME = rf"[A-Z][\w’'.&/-]{{0,30}},?(?:\s{{1,3}}{NAME_WORD}){{0,14}}"
COUNCIL = re.compile(
    rf"(?:The\s{{1,3}})?(?P<council>{NAME}\s{{1,3}}Council|(?:London|Royal)\s.{{0,20}}Borough\sof\s{NAME})\Z"
)
MEETING_OF = re.compile(
    r"(?:.{0,60}\b)?(?:Meetings?|Minutes)\s{1,3}of\s{1,3}(?:the\s{1,3})?(?!(?:a|the|an|Meetings?)\b)"
    r"(?P<committee>.{3,150}?)(?:,?\s{1,3}(?:held|which\s{1,3}was\s{1,3}held|on|at)\b|\s?[,:]|\Z)",
    re.IGNORECASE,
)
NAMED_LINE = re.compile(
    r"(?:Committee|Meeting|Body|Decision\s{1,3}Maker)\s?:\s{0,9}(?P<committee>\S.{2,120})", re.IGNORECASE
)
COMMITTEE_LINE = re.compile(rf"(?P<committee>(?:{NAME}\s{{1,3}})?{BODY_NOUN}(?:\s{{1,3}}[–-]\s{{1,3}}{NAME})?)\Z")
# "Advisory Council on Religious Education (SACRE)" has its noun within.
NAMES_BODY = re.compile(rf"(?!.{{0,200}}\bMeeting\b)(?=.{{0,200}}\b{BODY_NOUN}\b){NAME}(?:\s\([A-Za-z ]{{3,60}}\))?\Z")
MINUTES_BEHIND = re.compile(r"\s{1,3}(?:[–-]\s{1,3})?(?:Draft\s{1,3}|Approved\s{1,3})?Minutes\Z", re.IGNORECASE)
HELD_ON = re.compile(r"\bheld\b|\bmeeting\s{1,3}(?:on|of)\b", re.IGNORECASE)
DATE_LINE = re.compile(
    r"(?:Meeting\s{1,3})?Date(?:\s{1,3}(?:of\s{1,3}(?:the\s{1,3})?meeting|and\s{1,3}time))?\s?[:–-]?\s",
    re.IGNORECASE,
)
AROUND_DATE = re.compile(
    r"[\s,.:–-]|(?:mon|tues|wednes|thurs|fri|satur|sun)day|at|on|from|time|commencing"
    r"|[0-9]{1,2}(?:[.:][0-9]{2})?\s?(?:[ap]\.?m\.?|noon)?",
    re.IGNORECASE,
)
# "To approve the minutes of the meeting held on 3 March 2020", "The minutes of that meeting were confirmed".
EARLIER = re.compile(
    r"\b(?:approve|confirm|agree|sign|receive|adopt|note)\b.{0,200}\bminutes\b"
    r"|\bminutes\b.{0,200}\b(?:approved?|confirmed|agreed|signed|received|adopted|noted|record)\b",
    re.IGNORECASE,
)
# "Board - Wednesday, 9th November, 2022 2.00 pm, NEW" heads a page too.
REMARK = re.compile(r"[A-Z]{0,20}")
DRAFT = re.compile(
    r"\W{0,9}(?:draft|unconfirmed|unapproved)(?:\s{1,3}(?:copy|version))?\W{0,9}\Z"
    r"|(?:.{0,80}\b)?(?:draft|unconfirmed|unapproved)\s{1,3}minutes\b"
    r"|(?:.{0,80}\b)?minutes\b.{0,60}\b(?:are|remain)\s{1,3}(?:in\s{1,3})?draft\b"
    r"|(?:.{0,80}\b)?subject\s{1,3}to\s{1,3}(?:approval|confirmation|agreement|ratification)\b.{0,80}\bmeeting",
    re.IGNORECASE,
)
APPROVED = re.compile(
    r"\W{0,9}(?:approved|confirmed)\s{1,3}minutes\W{0,9}\Z"
    r"|(?:minutes\s{1,3})?status\s?:\s{0,9}(?:approved|confirmed)\b"
    r"|(?:these\s{1,3})minutes\s{1,3}(?:were|have\s{1,3}been)\s{1,3}(?:approved|confirmed|agreed)\b",
    re.IGNORECASE,
)
SIGNATURE = re.compile(r"(?:signed|signature|chair(?:man|person|woman)?[’']?s?\s{1,3}signature)\b", re.IGNORECASE)
# "That the minutes of the Committee be approved" names none.
NAMELESS = frozenset(("Committee", "Sub-Committee", "Panel", "Board", "Commission", "Forum", "Partnership"))
SMALL_WORDS = frozenset(("And", "Of", "For", "The", "On", "In", "Upon", "With", "To"))
LONGEST_LINE = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """What printed minutes state, each None where they do not."""

    council: Stated | None
    committee: Stated | None
    date: Stated | None
    status: Stated | None

    @property
    def words(self) -> frozenset[str]:
        """The lines that state something."""
        return frozenset(each.words for each in (self.council, self.committee, self.date, self.status) if each)


def read_cover(opening: Sequence[Words], closing: Sequence[Words]) -> Cover:
    """Return what the lines at the start of the minutes, and of the signature at their end, state."""
    lines = [line for line in opening if len(line.text) <= LONGEST_LINE]
    last = [line for line in closing if len(line.text) <= LONGEST_LINE]
    council = next(_councils(lines), None)
    return Cover(
        council=council,
        committee=next(_committees(lines, council.value if council else ""), None),
        date=next(_dates(lines), None),
        status=next(_statuses(lines, last), None),
    )


def _councils(lines: Iterable[Words]) -> Iterator[Stated]:
    for line in lines:
        match = COUNCIL.match(_in_words(MINUTES_BEHIND.sub("", line.text)))
        if match and not re.search(r"\b(?:Full|Special|Meeting|Minutes|Members)\b", match["council"]):
            yield Stated(value=match["council"], words=line.text, where=line.where)


def _committees(lines: Sequence[Words], council: str) -> Iterator[Stated]:
    for line in lines:
        if name := _without_council(headed_body(line.text), council):
            yield Stated(value=name, words=line.text, where=line.where)
    shapes = (MEETING_OF, NAMED_LINE, COMMITTEE_LINE)
    for shape in shapes:
        for line in lines:
            match = shape.match(_in_words(MINUTES_BEHIND.sub("", line.text)))
            name = _committee(match["committee"], council) if match else ""
            if name:
                yield Stated(value=name, words=line.text, where=line.where)


def _committee(words: str, council: str) -> str:
    """Return the committee's name in `words`, without the council's before it, or nothing."""
    match = COMMITTEE_LINE.match(_without_council(words, council))
    return match["committee"] if match and match["committee"] not in NAMELESS else ""


def _without_council(words: str, council: str) -> str:
    name = words.strip(" ,.:–-").removeprefix("The ").removeprefix("the ")
    return name.removeprefix(council).removeprefix("’s").removeprefix("'s").strip(" ,.:–-")


def _in_words(line: str) -> str:
    """Return a line of capitals as names are written otherwise: `Exampleshire County Council`."""
    text = line.strip(" *_#")
    if not text.isupper():
        return text
    words = [re.sub(r"[A-Z][A-Z]+", lambda match: match[0].capitalize(), word) for word in text.split()]
    return " ".join(word.lower() if word in SMALL_WORDS and at else word for at, word in enumerate(words))


def headed_body(line: str) -> str:
    """Return the body of a line that names a meeting and nothing else, or nothing.

    Accepts `Cabinet - Thursday, 19th January, 2012 7.00 pm`, `Cabinet Minutes 11 March 2014`.
    """
    days = find_days(line)
    named = read_meeting(Words(text=line, where="")).committee if len(days) == 1 else None
    if named is None or REMARK.fullmatch(AROUND_DATE.sub("", line[days[0].end :])) is None:
        return ""
    name = MINUTES_BEHIND.sub("", _in_words(named.value))
    return name if NAMES_BODY.match(name) else ""


def _dates(lines: Sequence[Words]) -> Iterator[Stated]:
    """Yield the days that lines state, the likeliest first; that of earlier minutes is not the meeting's."""
    earlier = {day.edtf for line in lines if EARLIER.search(line.text) for day in find_days(line.text)}
    for belongs in (headed_body, HELD_ON.search, DATE_LINE.match, is_day_alone):
        for line in lines:
            days = find_days(line.text) if belongs(line.text) else ()
            if days and not (belongs == HELD_ON.search and days[0].edtf in earlier):
                yield Stated(value=days[0].edtf, words=line.text, where=line.where)


def is_day_alone(line: str) -> bool:
    """Return whether a line gives a day, and no more than its time: `Wednesday 10 March 2021 at 10.30 am`."""
    days = find_days(line)
    return len(days) == 1 and not AROUND_DATE.sub("", line[: days[0].start] + line[days[0].end :])


def _statuses(opening: Sequence[Words], closing: Sequence[Words]) -> Iterator[Stated]:
    for value, shape in (("draft", DRAFT), ("approved", APPROVED)):
        for line in (*opening, *closing):
            if shape.match(line.text):
                yield Stated(value=value, words=line.text, where=line.where)
    yield from _signatures(closing)


def _signatures(closing: Sequence[Words]) -> Iterator[Stated]:
    """Yield a signature with its day; a line left blank for one says nothing."""
    for at, line in enumerate(closing):
        beside = closing[at : at + 3]
        if SIGNATURE.search(line.text) and any(find_days(each.text) for each in beside):
            yield Stated(value="approved", words=" ".join(each.text for each in beside), where=line.where)
