"""The lines of a text, hard-wrapped sentences made whole, and a cursor over them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from generator.model.span import Span, trim
from generator.parsing.labels import Label, opens_with_label, read_label, read_letter
from generator.parsing.leads import Lead, find_leads
from generator.parsing.shapes import is_furniture, is_named

# A sentence runs on over the line end: "the Children and" | "Young People's Panel".
OPEN_END = re.compile(r"(?:,|\b(?:the|a|an|of|for|to|in|by|with|on|at|from|and))\Z")
CLOSED_END = re.compile(r"[.:;!?]\Z|[;,]\s?(?:and|or)\Z")
LONGEST_LABEL = 7
LABEL_ALONE = re.compile(r"(?:\((?:[0-9]{1,3}|[a-z]{1,5})\)|(?:[0-9]{1,3}|[a-z]|[ivx]{2,5})[.)]|[·•▪–-])\Z")


# "Minutes PDF 90 KB To approve ... Additional documents: Decision: Noted. |": a row of a table in one line.
HEADED = re.compile(
    r"(?<!\bthe)(?<!\bThe)(?<!\bof)(?<!\bDraft)\s{1,9}(?=(?:Decision|Minutes):\s)|\s{1,9}(?=(?:Additional|Supporting)\sdocuments:)"
    r"|(?<=\sdocuments:)\s{1,9}(?=\S)|(?<=[.;)?!])\s{1,9}(?=(?:ACTION|Action)S?:\s)"
    r"|(?<=[.;])\s{1,9}(?=(?:Reasons?\s(?:for|behind)\s(?:the\s)?[Dd]ecision|(?:Any\s)?(?:Alternative|Other)\s[Oo]ptions)\b)"
)
# Without one of these in it, a printed line has one part.
HEADED_HINTS = ("Decision:", "Minutes:", "documents:", "Action", "ACTION", "Reason", "Alternative", "Other")
HEADING = re.compile(r"Minutes:(?=\s{1,9}\S)")
# "elected Vice" | "Chair of the Committee": a capital that does not begin a sentence.
WRAPPED_NAME = re.compile(
    r"(?!(?:The|This|That|To|It|A|An|In|On|At|For|All|Members?|Councillors?|Cllrs?|RESOLVED|AGREED|Resolved|Agreed|There|Those|Any"
    r"|Following|After|Before|Upon|With|Having|When|As|During|Further|Since|While|If|Once|Also|However|He|She|They|We|His|Her"
    r"|Their|Its|Some|One|Two|No|Not|Subject|Under|By|From|Moved|Proposed|Seconded)\b)"
    r"(?:[A-Z][\w’'-]{1,30}\s[a-zA-Z]|[0-9]{1,3},\s|(?:19|20)[0-9]{2}\b)"
)
CAPITAL = re.compile(r"[A-Z]\s[A-Z]")
WRAPPED = 55
CELL_END = re.compile(r"\s{0,9}\|\Z")


class Place(StrEnum):
    """Where on the page of an agenda item a line stands."""

    FURNITURE = "furniture"
    TITLE = "title"
    HEAD = "head"
    BODY = "body"
    ASIDE = "aside"
    DOCUMENTS = "documents"


class Under(StrEnum):
    """What heading a line stands under: none, "Minutes:", or "Decision:" or the like."""

    NOTHING = "nothing"
    MINUTES = "minutes"
    DECISION = "decision"


class Evidence(IntEnum):
    """How an item records its outcome, from nothing to the clearest; only the clearest form is read.

    An instruction is "To note the report", a deed "Approved the plan", a passing lead "It was agreed that" in prose, a
    lost lead leaves "That the report be noted", a heading is one that introduces recommendations.
    """

    NONE = 0
    INSTRUCTION = 1
    HEADING = 2
    OUTCOME = 3
    DEED = 4
    PASSING = 5
    LOST = 6
    NEUTRAL = 7
    LEAD = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line as printed, without the white space around it.

    `label` is the list label or minute number that it opens with, `words` is the line without it; `leads` are the words
    of resolving that stand in it. `label_alone` if the label had a line of its own; `is_named` if it begins as one of
    the page's own lines may (furniture, a heading).
    """

    span: Span
    text: str
    label: Label | None
    words: Span
    leads: tuple[Lead, ...]
    label_alone: bool = False
    is_named: bool = True
    place: Place = Place.BODY
    under: Under = Under.NOTHING

    @property
    def opens_decision(self) -> bool:
        """Whether the line begins with a lead that governs what follows it."""
        return bool(self.leads) and self.leads[0].opens and self.leads[0].formal

    @property
    def is_furniture(self) -> bool:
        """Whether the line belongs to the page around the minutes."""
        return self.is_named and is_furniture(self.text)

    def placed(self, place: Place, under: Under) -> "Line":
        """Return the line where it stands on the page of its item."""
        # Every line is placed, and `replace` would take four times as long.
        return Line(
            span=self.span,
            text=self.text,
            label=self.label,
            words=self.words,
            leads=self.leads,
            label_alone=self.label_alone,
            is_named=self.is_named,
            place=place,
            under=under,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursor:
    """A reading position: the lines of an item, where one stands, and what is known of the whole.

    `evidence` is how the item records its outcome, `told` what each line has of it; `formal` is the last line that
    opens with a lead, `instruction` the first that reads as one ("To note the report"); `failed` whether a motion was
    lost or withdrawn; `series` at which line a run of minute numbers (`53.`) begins.
    """

    text: str
    lines: tuple[Line, ...]
    evidence: Evidence = Evidence.NONE
    told: tuple[Evidence, ...] = ()
    formal: int = -1
    instruction: int = -1
    failed: bool = False
    series: Mapping[str, int] = field(default_factory=dict)
    at: int = 0

    @property
    def line(self) -> Line:
        """The line one stands at."""
        return self.lines[self.at]

    def ahead(self, count: int = 1) -> Line | None:
        """Return the line `count` further on, if it too stands in the body, or None."""
        if not 0 <= self.at + count < len(self.lines):
            return None
        line = self.lines[self.at + count]
        return line if line.place is Place.BODY else None

    def past(self, count: int) -> "Cursor":
        """Return a cursor `count` lines further on."""
        # A step for every line: `replace` would take four times as long.
        return Cursor(
            text=self.text,
            lines=self.lines,
            evidence=self.evidence,
            told=self.told,
            formal=self.formal,
            instruction=self.instruction,
            failed=self.failed,
            series=self.series,
            at=self.at + count,
        )

    def is_minute_number(self, label: Label) -> bool:
        """Return whether `label` continues the minute numbers that stand before the cursor's line."""
        return label.is_dotted and self.series.get(label.series, len(self.lines)) <= self.at


def split_lines(text: str) -> tuple[Line, ...]:
    """Return the lines of `text` that hold more than white space, each wrapped sentence as one line."""
    lines: list[Span] = []
    alone: set[int] = set()
    for span, adjacent in _printed_lines(text):
        if lines and _waits_for_words(text, lines[-1], span):
            alone.add(len(lines) - 1)
            lines[-1] = Span(start=lines[-1].start, end=span.end)
        elif lines and adjacent and runs_on(_tail(text, lines[-1]), text[span.start : span.start + 200]):
            lines[-1] = Span(start=lines[-1].start, end=span.end)
        else:
            lines.append(span)
    lettered = _lettered(text, lines)
    return tuple(
        _line(text, span, label_alone=index in alone, lettered=index in lettered) for index, span in enumerate(lines)
    )


def _lettered(text: str, lines: Sequence[Span]) -> AbstractSet[int]:
    """Return which lines are lettered by a bare capital: "A Note the letter", and "B Agree the date" next to it."""
    found: set[int] = set()
    wanted = ord("A")
    for index, span in enumerate(lines):
        if CAPITAL.match(text, span.start, span.end) is None or ord(text[span.start]) not in (wanted, ord("A")):
            wanted = ord("A")
            continue
        if text[span.start] != "A":
            found |= {index - 1, index}
        wanted = ord(text[span.start]) + 1
    return found


def passage_of(text: str, lines: Sequence[Line]) -> str:
    """Return the text from the first of `lines` to the last."""
    return text[lines[0].span.start : lines[-1].span.end] if lines else ""


def _line(text: str, span: Span, *, label_alone: bool, lettered: bool) -> Line:
    label = read_letter(text, span) if lettered else read_label(text, span)
    cell = CELL_END.search(text, max(span.start, span.end - 20), span.end) if text[span.end - 1] == "|" else None
    start = label.words if label else span.start
    words = Span(start=start, end=max(start, cell.start()) if cell else span.end) if label or cell else span
    printed = span.of(text)
    return Line(
        span=span,
        text=printed,
        label=label,
        words=words,
        leads=tuple(find_leads(text, words)),
        label_alone=label_alone,
        is_named=is_named(printed),
    )


def _printed_lines(text: str) -> Iterator[tuple[Span, bool]]:
    start, adjacent = 0, False
    hints = tuple(hint for hint in HEADED_HINTS if hint in text)
    for piece in text.split("\n"):
        if words := piece.strip():
            first = start + len(piece) - len(piece.lstrip())
            span = Span(start=first, end=first + len(words))
            headed = any(map(piece.__contains__, hints))
            for part in _parts(text, span) if headed else (span,):
                yield part, adjacent
        start += len(piece) + 1
        adjacent = bool(words)


def _parts(text: str, span: Span) -> Iterator[Span]:
    """Yield the parts of a printed line: those of a flattened table cell are headed "Decision:" and the like."""
    breaks = list(HEADED.finditer(text, span.start, span.end))
    starts = [span.start, *(match.end() for match in breaks)]
    for start, end in zip(starts, [*(match.start() for match in breaks), span.end], strict=True):
        heading = HEADING.match(text, start, end)
        if heading:
            yield Span(start=start, end=heading.end())
        yield trim(text, Span(start=heading.end() if heading else start, end=end))


def _tail(text: str, span: Span) -> str:
    return text[max(span.start, span.end - 80) : span.end]


def _waits_for_words(text: str, before: Span, span: Span) -> bool:
    if before.end - before.start > LONGEST_LABEL or LABEL_ALONE.match(text, before.start, before.end) is None:
        return False
    line = span.of(text)
    return not opens_with_label(line) and not is_furniture(line)


def runs_on(before: str, line: str) -> bool:
    """Return whether `line` goes on with the sentence that `before` leaves open."""
    if CLOSED_END.search(before) or opens_with_label(line) or is_furniture(line):
        return False
    if line[0].islower() or line[0] == "(" or OPEN_END.search(before):
        return True
    return len(before) >= WRAPPED and before[-1].isalnum() and WRAPPED_NAME.match(line) is not None
