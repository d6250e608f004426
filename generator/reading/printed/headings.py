"""The numbered items of a whole meeting: which passages head them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.reading.file_sizes import without_size
from generator.reading.printed.passages import Passage

# "53", "53.", "25/21", "SC/88", "CYP/25/09"; but "2024" is a year, "07/02/2022" a day and "53.1" a paragraph.
NUMBER = (
    r"(?P<number>(?!(?:19|20)[0-9]{2}(?![0-9/])|[0-9]{1,2}/[0-9]{1,2}/(?:19|20)[0-9]{2}\b)"
    r"(?:[A-Z]{1,6}[ /-]{0,2})?[0-9]{1,4}(?:[/-][0-9]{1,4}){0,2})"
)
CALLED = r"(?:(?:Agenda\s{1,3})?Item|Minute)(?:\s{1,3}No\.?)?\s{1,3}"
HEADING = re.compile(
    rf"(?P<called>{CALLED})?{NUMBER}(?P<stop>[.:)]?)\s{{1,40}}(?:[–—-]\s{{1,9}})?(?P<title>[^\W\d_a-z].*)"
)
ALONE = re.compile(rf"{NUMBER}(?P<stop>[.:)]?)\Z")
UNFINISHED = re.compile(r"[;,]\Z|\b(?:and|or)\Z")
ATTENDANCE = re.compile(r"\b(?:present|apologies|attendance|absent|in\s{1,3}the\s{1,3}chair)\b", re.IGNORECASE)
# What only meetings deal with, and how their lines begin: a report in numbered parts has neither, though it speak of
# school attendance, or of what is closed at present.
OF_MEETING = re.compile(
    r"\b(?:apologies|for\s{1,3}absence|declarations?\s{1,3}of|disclosures?\s{1,3}of|minutes|announcements"
    r"|public\s{1,3}(?:participation|questions?|speaking|forum|session)|urgent\s{1,3}(?:business|items?)"
    r"|next\s{1,3}meeting)\b",
    re.IGNORECASE,
)
# What every meeting has, whether its title prints the size of a file or not.
USUAL_TITLE = re.compile(
    r"apologies(?:\sfor\sabsence)?|declarations?\sof\s"
    r"(?:(?:members['’]?|personal|disclosable|pecuniary|and|other|any)\s){0,5}interests?"
    r"|minutes(?:\sof\sthe\s(?:previous|last)\smeeting)?|matters\sarising(?:\sfrom\sthe\sminutes)?"
    r"|urgent\s(?:items|business|matters)(?:\sof\sbusiness)?|any\sother\sbusiness|chair(?:man)?['’]?s\sannouncements"
    r"|(?:public|members['’]?|councillors?['’]?)\s(?:questions?|participation|speaking)(?:\stime)?|date\sof\s"
    r"(?:the\s)?next\smeeting|exclusion\sof\s(?:the\s)?(?:press\sand\s)?public|work\sprogramme|forward\splan",
    re.IGNORECASE,
)
# So many of them may be heads within one item: "Declarations of interest" and "Public speaking".
FEW_USUAL = 2
WHO_WAS_THERE = re.compile(
    r"\W{0,3}(?:(?:(?:members|councillors|also|those)\s{1,3})?(?:present|in\s{1,3}attendance)|apologies"
    r"|in\s{1,3}the\s{1,3}chair)\b",
    re.IGNORECASE,
)
RESOLVING = re.compile(r"\b(?:RESOLVED|AGREED|RECOMMENDED|NOTED|[Rr]esolved|Agreed|Decision|was\s{1,3}noted)\b")
# Words in small letters that head an item like a title: no sentence, no part of a list, nothing resolved or asked.
PLAIN_TITLE = re.compile(
    r"(?!(?:That|RESOLVED|Resolved|AGREED|Agreed|RECOMMENDED|Recommended|DECISION|Decision)\b)[A-Z](?:[^.;]"
    r"|\.(?=\S)){2,160}(?<![:,?!.;])\Z"
)
LONGEST_TITLE = 250
# So many items at least a meeting has, and so many that are headed by words that do not stand out.
FEWEST, FEWEST_PLAIN = 2, 3
# Where these are more than twice as many, what stands out is something else.
FAR_MORE = 2
LARGEST_STEP = 3
Place = tuple[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """The head of one item: the passages it takes, its number and its title; `style` is how such heads are printed."""

    start: int
    end: int
    number: str
    title: str
    style: str

    @property
    def place(self) -> Place:
        """Its style and shape, and the numbers that count on from item to item."""
        shape = re.sub(r"[0-9]+", "#", self.number)
        return f"{self.style} {shape}", tuple(int(number) for number in re.findall(r"[0-9]+", self.number))


def find_headings(passages: Sequence[Passage]) -> tuple[Heading, ...]:
    """Return the heads of the items of a whole meeting, in order; none if the passages are no whole meeting.

    The heads are the longest run of like numbers that count on, in capitals or bold, with minutes below most of them.
    A report has such heads too, but nobody is present at it, and it does not decide under two of them. Where hardly
    anything stands out, as in what was pasted, at least three heads that read like titles will do.
    """
    standing_out = _heads_of_meeting(passages, plain=False, fewest=FEWEST)
    plain = _heads_of_meeting(passages, plain=True, fewest=FEWEST_PLAIN)
    return plain if len(plain) > FAR_MORE * len(standing_out) else standing_out


def _heads_of_meeting(passages: Sequence[Passage], *, plain: bool, fewest: int) -> tuple[Heading, ...]:
    run = _longest_run(list(_candidates(passages, plain=plain)))
    if len(run) < fewest or not _is_filled(passages, run):
        return ()
    told = _opens_meeting(passages, run) or (not plain and _tells_who_came(passages, run))
    return run if told or _decides_often(passages, run) else ()


def _tells_who_came(passages: Sequence[Passage], run: Sequence[Heading]) -> bool:
    return any(ATTENDANCE.search(passage.text) for passage in passages[: run[1].start])


def _opens_meeting(passages: Sequence[Passage], run: Sequence[Heading]) -> bool:
    """Return whether an item is one that only meetings have, or the lines above the first tell who was there."""
    above = (passage.text for passage in passages[: run[0].start])
    return any(OF_MEETING.search(heading.title) for heading in run) or any(map(WHO_WAS_THERE.match, above))


def _decides_often(passages: Sequence[Passage], run: Sequence[Heading]) -> bool:
    """Return whether something is resolved below more than one of the heads."""
    starts = [heading.start for heading in run]
    parts = [passages[start:end] for start, end in zip(starts, [*starts[1:], len(passages)], strict=True)]
    return sum(any(RESOLVING.search(passage.text) for passage in part) for part in parts) > 1


def _is_filled(passages: Sequence[Passage], run: Sequence[Heading]) -> bool:
    """Return whether something stands below most of the heads before the last."""
    between = (passages[heading.end : following.start] for heading, following in pairwise(run))
    filled = sum(any(passage.text.strip() for passage in below) for below in between)
    return 2 * filled >= len(run) - 1


def _candidates(passages: Sequence[Passage], *, plain: bool) -> Iterator[Heading]:
    """Yield what may head an item: words that stand out, or `plain` ones that read like a title."""
    worded = [at for at, passage in enumerate(passages) if passage.text.strip()]
    following = dict(pairwise(worded))
    for at in worded:
        heading = read_heading(passages[at], at, plain=plain)
        if heading is None and at in following:
            heading = _split_heading(passages[at], at, passages[following[at]], following[at], plain=plain)
        if heading is not None:
            yield heading


def read_heading(passage: Passage, at: int, *, plain: bool = False) -> Heading | None:
    """Return the item's head that the passage at index `at` is, its words `plain` or standing out, or None."""
    match = HEADING.match(passage.folded) if len(passage.text) <= LONGEST_TITLE else None
    if match is None:
        return None
    title = Passage(text=match["title"], strong=passage.strong)
    if not _heads(title, plain=plain or match["called"] is not None) or UNFINISHED.search(title.text):
        return None
    style = f"{'plain' if plain else _style(title)}{match['stop']}"
    return Heading(start=at, end=at + 1, number=match["number"], title=_bare(title), style=style)


def _split_heading(passage: Passage, at: int, title: Passage, title_at: int, *, plain: bool) -> Heading | None:
    """Return the heading whose number has a line of its own above the title."""
    match = ALONE.match(passage.folded) if len(passage.text) <= LONGEST_TITLE else None
    if match is None or len(title.text) > LONGEST_TITLE or HEADING.match(title.folded):
        return None
    if not _heads(title, plain=plain):
        return None
    style = f"{'plain' if plain else _style(title)}{match['stop']} alone"
    return Heading(start=at, end=title_at + 1, number=match["number"], title=_bare(title), style=style)


def _bare(title: Passage) -> str:
    """Return a title without the size of its report and the marks at its end."""
    return without_size(title.folded).rstrip(" :")


def _heads(title: Passage, *, plain: bool) -> bool:
    """Return whether a title stands out in the print, or `plain` words read like one."""
    return title.strong or title.is_capitals or (plain and PLAIN_TITLE.match(title.folded) is not None)


def _style(title: Passage) -> str:
    return f"{'capitals' if title.is_capitals else 'words'}{' bold' if title.strong else ''}"


def _longest_run(headings: Sequence[Heading]) -> tuple[Heading, ...]:
    """Return the longest run of headings that count on; of equal runs the one that ends first."""
    ends: dict[Place, _Run] = {}
    longest: _Run | None = None
    for heading in headings:
        earlier = (ends[place] for place in _places_before(heading) if place in ends)
        run = _Run(heading=heading, before=max(earlier, key=len, default=None))
        if heading.place not in ends or len(run) > len(ends[heading.place]):
            ends[heading.place] = run
        if longest is None or len(run) > len(longest):
            longest = run
    return tuple(reversed(list(_headings_back(longest))))


class _Run:
    """Headings that count on, as the last of them and the run before it."""

    __slots__ = ("before", "heading", "length")

    def __init__(self, heading: Heading, before: "_Run | None") -> None:
        self.heading = heading
        self.before = before
        self.length = 1 + (len(before) if before else 0)

    def __len__(self) -> int:
        return self.length


def _headings_back(run: _Run | None) -> Iterator[Heading]:
    while run is not None:
        yield run.heading
        run = run.before


def _places_before(heading: Heading) -> Iterator[Place]:
    shape, numbers = heading.place
    for at, number in enumerate(numbers):
        for step in range(1, LARGEST_STEP + 1):
            yield shape, (*numbers[:at], number - step, *numbers[at + 1 :])
