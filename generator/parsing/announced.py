"""What the end of a part announces, and what stands below it then: names, days, changes to minutes, a new wording."""

import re
from collections.abc import Sequence
from itertools import takewhile

from generator.parsing.cursor import Cursor
from generator.parsing.ending import stops
from generator.parsing.entries import Entry
from generator.parsing.kinds import verb_of
from generator.parsing.lines import Line
from generator.parsing.numbering import is_numbered_title
from generator.parsing.sections import SAYS
from generator.parsing.shapes import DAY, MONTH, has_size

# "contracts to the following providers:" above their names.
ANNOUNCES = re.compile(r"\b(?:following|follows|shown|namely|these\sdates)\b[^.;:]{0,120}:\s?[-–—]?\Z")
# "as set out below:" announces a table, of which a copy kept the cells, but for who is to be in the chair.
SET_OUT = re.compile(r"\bset\sout\sbelow\s?:\s?[-–—]?\Z")
# "That the following meeting dates be agreed for 2014." above them.
DATES_BELOW = re.compile(r"\bthe\sfollowing\s(?:[a-z]{3,12}\s){0,2}dates\b[^.;:]{0,120}\.\Z")
# "subject to the following amendment:" above "Minute 9, third line – delete 'weekly'".
AMENDED = re.compile(
    r"\b(?:subject\sto|with)\b[^.;:]{0,40}\b(?:amendment|correction|alteration|change)s?\b[^.;:]{0,130}:\s?[-–—]?\Z"
)
# "with the following amendment:", "be deferred for the following reason:" announce the one paragraph below them.
ANNOUNCES_ONE = re.compile(
    r"\b(?:with\sthe\sfollowing\s(?:amendment|change)|for\sthe\sfollowing\sreason"
    r"|\bamendment\b[^.;:]{0,80}\sas\s(?:detailed|set\sout|shown)\sbelow)\s?:\Z"
)
# "The following Members spoke:" announces nothing else.
WHO = re.compile(r"The\sfollowing\b|(?:Members|Councillors|Cllrs)\b")
AMENDS = re.compile(r"\b(?:[Dd]elet|[Ii]nsert|[Ss]ubstitut|[Rr]eplac|[Aa]mend|[Aa]dd\b|[Rr]emov|[Tt]o\sread\b)")
SAYS_AT = re.compile(r"(?:Minute|Page|Paragraph|Para|Item|Line)\s[0-9./]{1,9}:\s[A-Za-z]")
PLACE = re.compile(r"(?:Minute|Page|Paragraph|Para|Item|Line)\b")
# "the third resolution be amended to read:", "be approved, subject to being amended as follows:" above the new wording,
# "That the following motion be adopted:" above its title and its words.
READS = re.compile(
    r"\breads?(?:\sas\sfollows)?\s?(?::\s?[-–—]?|[–—])\Z|\bamended\sas\sfollows\s?:\Z"
    r"|\bthe\sfollowing\s(?:[a-z]{3,12}\s)?(?:motion|resolution)\sbe\s[a-z]{5,10}ed\s?:\s?[-–—]?\Z"
)
# "subject to the addition of the words at the end of Minute 9.1:" above them.
ADDS = re.compile(
    r"\b(?:addition|insertion|inclusion)\sof\sthe\s(?:following(?:\s(?:words?|sentence|paragraph)s?)?"
    r"|(?:words?|sentence|paragraph)s?)\b[^;:]{0,120}:\Z"
)
# What announces something ends in one of the last.
QUOTES, CLOSING, ENDS = "“\"‘'", ("”", '"', "’", "'", "”)"), (":", "-", "–", "—")
# "Mill School - Mrs Hill", "Monday 14 October 2019 - 2pm".
PAIR = re.compile(
    r"[A-Z][^.;:]{2,80}?(?:\s[-–—]|[-–—]\s)\s{0,20}[A-Z][^;:]{2,100}"
    r"|[A-Z][a-z]{2,5}day,?\s[^.;:]{6,30}\s[-–—]\s[0-9]{1,2}(?:[.:][0-9]{2})?\s?[ap]m\b[^;:]{0,60}"
)
MEETING = re.compile(
    r"(?=[^\n]{0,90}\b(?:Committee|Panel|Board|[Mm]eeting|Council|Group)\b)[A-Z](?:[^.;:]"
    rf"|\.(?=[0-9])){{3,90}}?\s[0-9]{{1,2}}(?:st|nd|rd|th)?\s{MONTH}\b(?:[^.;:]|\.(?=[0-9])){{0,30}}"
)
A_DAY = re.compile(DAY)
# "Add: Councillor Hill", "Reference No: 23/MAF", "Cost £350.00", of what a part names above them.
FIELD = re.compile(
    r"(?!Action|Against|Abst|Date\b|For\b|In\sfavour|Lead\b|Mov|Next\b|Note|Owner|Propos|Reason|Resolv|Result|Second"
    r"|Sign|Those|Vot)(?:[A-Z][A-Za-z’' ]{1,30}:\s?\S|[A-Z][a-z]{2,12}\s£[0-9])[^;]{0,120}"
)
# "Wexham Green Bowls Club", of which those are facts.
NAME = re.compile(r"(?:(?:[A-Z0-9][\w’'&/.()-]{0,30}|of|the|and|for|in|on|at|[&–-])\s){0,10}[A-Z0-9][\w’'&/.()-]{0,30}")
# The end of "on the following terms:", and so many lines hold the facts at the head of a record.
MARK, FIRST = re.compile(r":\s?[-–—]?\Z"), 12
# "Councillor J. Hill", "Substitute: Mr P. Dell".
PERSON = re.compile(
    r"(?:[A-Z][a-z]{3,12}\s?:\s)?(?:(?:County\s)?(?:Councillor|Cllr)|Mr|Mrs|Ms|Miss|Dr|Rev|Professor)\.?"
    r"(?:\s(?:[A-Z][\w.’'-]{0,25}|and|&|\([^()]{2,40}\))){1,6}"
    r"(?:(?:,|\s[–-]|\sto\sthe|\sas(?:\sthe)?)(?:\s(?:[A-Z][\w’'&.()-]{0,30}|of|the|and|for|in|on)){1,10})?"
)
CHAIR = re.compile(r"(?:(?:Vice|Deputy)[\s-])?Chair[a-z]{0,6}\s?[:–-]\s")
# As "Councillors Hill, Dell and Moss (ex-officio)." names those who sit on a committee.
PEOPLE = re.compile(r"(?:Councillors|Cllrs)\.?(?:\s(?:[A-Z][\w.’'-]{0,25}|and|&|\([^()]{2,40}\)),?){2,60}\.?")
# "Proposer : Councillor Hill" is no name that a part sets out.
MOVER = re.compile(r"(?:Proposer|Seconder|Proposed|Seconded|Moved)\b")
LONGEST_NAME, MOST_CELLS, MOST_SUMS, LONGEST_ENDING = 60, 12, 60, 160
SUM = re.compile(r"£[0-9][0-9,.]{0,12}[km]?\s(?:to|for|towards)\s[^:]{3,200}|[A-Z][^.;:]{1,60}\s[–-]\s£[0-9]")
# "Families and Adults"
SUBTITLE = re.compile(r"[A-Z][\w’'&,()/:-]{1,30}(?:\s[\w’'&,()/-]{1,30}:?){0,8}(?<!:)")


def announces(words: str) -> bool:
    """Return whether words may announce what stands below them: most end in none of the marks that do."""
    return words.endswith(ENDS) or DATES_BELOW.search(words[-LONGEST_ENDING:]) is not None


def cells_below(cursor: Cursor, path: tuple[Entry, ...], at: int) -> Sequence[Line]:
    """Return the lines from `at` on that only name what "to the following providers:" announces above them."""
    announcing = path[-1].span.of(cursor.text)[-LONGEST_ENDING:]
    # Below changes to minutes stands their place: "Minute 22, Ferry Fares 2020".
    dated = DATES_BELOW.search(announcing) is not None
    set_out = SET_OUT.search(announcing) is not None
    if (ANNOUNCES.search(announcing) is None and not (dated or set_out)) or AMENDED.search(announcing):
        return ()
    ahead = (cursor.ahead(at + count) for count in range(MOST_SUMS))
    names = _is_day if dated else _is_name if path[-1].label or set_out else _is_day_or_person
    lines = [line for line in ahead if line is not None]
    if set_out and not any(map(names_chair, lines[:MOST_CELLS])):
        return ()
    return tuple(takewhile(_is_sum, lines)) or tuple(takewhile(names, lines[:MOST_CELLS]))


def pairs_below(cursor: Cursor, words: str) -> Sequence[Line]:
    """Return the lines that "the following appointments be made:" announces: each pairs a name with another, or a day.

    Accepts `Mill School - Mrs J. Hill`, `Highways Committee held on 17 September 2014`.
    """
    if not words.endswith(ENDS) or ANNOUNCES.search(words[-LONGEST_ENDING:]) is None:
        return ()
    ahead = (cursor.ahead(count) for count in range(1, MOST_CELLS))
    lines = tuple(takewhile(_may_be_set_out, (line for line in ahead if line is not None)))
    pairs = tuple(takewhile(lambda line: PAIR.fullmatch(line.plain), lines))
    meetings = tuple(takewhile(lambda line: MEETING.fullmatch(line.plain), lines))
    return max(pairs, meetings, key=len) if max(len(pairs), len(meetings)) > 1 else ()


def _may_be_set_out(line: Line) -> bool:
    return line.label is None and not stops(line)


def one_below(cursor: Cursor, path: tuple[Entry, ...], at: int) -> Sequence[Line]:
    """Return the line at `at`, where the one reason or change that was announced above it stands there, or nothing."""
    below = cursor.ahead(at)
    announced = ANNOUNCES_ONE.search(path[-1].span.of(cursor.text)[-LONGEST_ENDING:]) is not None
    if not announced or below is None or below.label or stops(below) or WHO.match(below.text):
        return ()
    return (below,)


def fields_below(cursor: Cursor, path: tuple[Entry, ...], at: int) -> Sequence[Line]:
    """Return the lines from `at` on that state the facts of what a labelled part names above them, field by field."""
    last = path[-1] if path else None
    if last is None or last.label is None or last.label.is_bullet:
        return ()
    ahead = (cursor.ahead(at + count) for count in range(MOST_CELLS))
    fields = tuple(takewhile(_is_field, (line for line in ahead if line is not None)))
    if not fields:
        return ()
    if cursor.text[last.span.end - 1] == ":":
        return fields
    return fields if NAME.fullmatch(cursor.text, last.span.start, last.span.end) else ()


def _is_field(line: Line) -> bool:
    return line.label is None and not (line.is_named or stops(line)) and FIELD.fullmatch(line.text) is not None


def terms_below(cursor: Cursor, path: tuple[Entry, ...], at: int) -> Sequence[Line]:
    """Return the lines from `at` on that a part under "Decision:" sets out below its mark: all, down to a fact.

    Accepts `The agreed term is 5 years.` below `To grant the licence on these terms:`.
    """
    last = path[-1]
    if last.label is not None or not cursor.line.under_decision:
        return ()
    if MARK.search(cursor.text, max(last.span.start, last.span.end - 3), last.span.end) is None:
        return ()
    ahead = [line for count in range(MOST_CELLS) if (line := cursor.ahead(at + count))]
    terms = list(takewhile(_may_be_set_out, ahead))
    whole = len(terms) < MOST_CELLS and not any(line.is_named for line in terms)
    told = [line for line in terms if not line.text.startswith("If you have any quer")]
    return tuple(told) if whole and told == terms[: len(told)] else ()


def amendments_below(cursor: Cursor, path: tuple[Entry, ...], at: int) -> Sequence[Line]:
    """Return the lines from `at` on that say how minutes are amended, down to the last that says what is changed."""
    if AMENDED.search(path[-1].span.of(cursor.text)[-LONGEST_ENDING:]) is None:
        return ()
    ahead = (cursor.ahead(at + count) for count in range(MOST_CELLS))
    lines = list(takewhile(_tells_place, (line for line in ahead if line is not None)))
    last = max((count for count, line in enumerate(lines, start=1) if amends(line)), default=0)
    return tuple(lines[:last])


def _tells_place(line: Line) -> bool:
    """Return whether a line names a place in minutes, or says what is changed there: "Minute 9 – delete"."""
    return line.label is None and not stops(line) and (PLACE.match(line.text) is not None or amends(line))


def amends(line: Line) -> bool:
    """Return whether a line says what is changed in minutes: "delete", "Paragraph 6.2: the Leader", "That he sent"."""
    said = AMENDS.search(line.plain) or SAYS_AT.match(line.text)
    return said is not None or line.text.startswith("That ")


def quoted_below(cursor: Cursor, path: tuple[Entry, ...], at: int) -> int:
    """Return how many lines from `at` on hold the new wording that "be amended to read:" announces above them, or 0."""
    announcing = path[-1].span.of(cursor.text)[-LONGEST_ENDING:]
    if READS.search(announcing) is None and ADDS.search(announcing) is None:
        marked = announcing.endswith(":") or (MARK.search(announcing) and not AMENDED.search(announcing))
        return int(bool(marked) and _is_quoted_whole(cursor.ahead(at)))
    ahead = [line for count in range(MOST_CELLS) if (line := cursor.ahead(at + count))]
    if ahead and ahead[0].text[0] not in QUOTES and SAYS.match(ahead[0].text):
        return len(list(takewhile(_is_of_motion, ahead)))
    titled = len(ahead) > 1 and SUBTITLE.fullmatch(ahead[0].text) is not None
    if not ahead or ahead[int(titled)].text[0] not in QUOTES:
        return 0
    closed = (count for count, line in enumerate(ahead, start=1) if line.plain.rstrip(" .").endswith(CLOSING))
    return next(closed, 0)


def _is_quoted_whole(line: Line | None) -> bool:
    """Return whether a paragraph is one quotation, as of what is referred "to the working party:" above it."""
    quoted = line is not None and line.label is None and line.text[0] in QUOTES
    return line is not None and quoted and any(map(line.text[1:].__contains__, CLOSING))


def _is_of_motion(line: Line) -> bool:
    """Return whether a line is of the words of a motion, which need no quotation marks: "This Council notes:"."""
    return SAYS.match(line.text) is not None or (line.label is not None and not is_numbered_title(line))


def _is_sum(line: Line) -> bool:
    """Return whether a line without a label says what is paid: "£900 to the Carers' Link", "Adults – £4"."""
    return line.label is None and SUM.match(line.text) is not None


def _is_name(line: Line) -> bool:
    """Return whether a line is no more than a name or a cell of a table: "Rowan House", "Labour 2"."""
    if line.label or stops(line) or len(line.text) > LONGEST_NAME or has_size(line.text) or line.text.isupper():
        return False
    if is_numbered_title(line) or MOVER.match(line.text):
        return False
    return (line.text[-1].isalnum() or line.text[-1] == ")") and verb_of(line.text) is None


def _is_day_or_person(line: Line) -> bool:
    people = line.label is None and not stops(line) and PEOPLE.fullmatch(line.text) is not None
    return people or _is_day(line) or (names_person(line) and _is_name(line))


def names_person(line: Line) -> bool:
    """Return whether a line is a person's name with its title: "Mr J. Hill", "Substitute: Councillor Dell"."""
    return PERSON.fullmatch(line.text) is not None


def names_chair(line: Line) -> bool:
    """Return whether a line says who is to be in the chair: "Vice-Chair - Councillor Hill"."""
    return CHAIR.match(line.text) is not None


def _is_day(line: Line) -> bool:
    """Return whether a line is no more than a day: "Tuesday 14 May 2019"."""
    return line.label is None and A_DAY.fullmatch(line.text) is not None
