"""The names of plans, programmes, reports and reviews, and when two of them are one and the same."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.linking.follow_through.vocabulary import WORDING, any_of
from generator.linking.follow_through.words import term
from generator.model.span import Span

CAPITAL = r"[A-Z][\w’'-]{0,30}"
JOINING = any_of(WORDING["names"]["joining"])
HEAD = any_of(WORDING["names"]["heads"])
# Without one of these nothing can be a name, which is quickly seen.
HEAD_WORD = re.compile(HEAD)
YEARS = r"(?:19|20)[0-9]{2}(?:\s{0,2}(?:[/–-]|to)\s{0,2}(?:20)?[0-9]{2})?"
# As in "the Early Help Strategy 2019 to 2024", "Phase 3 Improvement Plan" or "2021/22 Youth Justice Plan".
NAME = re.compile(
    rf"(?<![\w’'])(?:(?P<years_before>{YEARS})\s{{1,3}})?"
    rf"(?P<name>(?:{CAPITAL}\s{{1,3}}(?:[0-9]{{1,2}}\s{{1,3}})?(?:{JOINING}\s{{1,3}}){{0,2}}){{1,7}}{HEAD})(?![\w’'-])"
    rf"(?:\s{{1,3}}(?:[–-]\s{{1,3}})?(?:for\s{{1,3}})?(?P<years_after>{YEARS}))?"
    r"(?:\s{1,3}(?:[–-]\s{1,3})?(?P<phase>Phase\s{1,3}[0-9]{1,2}))?"
)
PHASE = re.compile(r"Phase\s{1,3}(?P<number>[0-9]{1,2})")
YEAR_FIGURES = re.compile(r"(?:19|20)[0-9]{2}|[0-9]{2}")
PLANS_LAST = 5
GENERIC = frozenset(filter(None, (term(word) for word in WORDING["names"]["generic"])))
HEAD_TERMS = frozenset(term(word.lower()) for head in WORDING["names"]["heads"] for word in head.split())
ANAPHOR = re.compile(rf"\b[Tt]h(?:e|is)\s{{1,9}}(?P<head>{HEAD}|(?i:strategy|plan|policy|programme|framework))\b")
# What may stand in capitals before a name without being of it.
BEFORE_NAME = re.compile(
    r"(?:(?:The|the|A|An|This|That|Our|Its|Under|In|On|For|RESOLVED|AGREED|Resolved|Agreed)\s{1,3}){1,4}"
)
RECURRING = re.compile(any_of(WORDING["names"]["recurring"]), re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanName:
    """A name: its telling words in their order, the first and last year and the phase it bears, and where it stands."""

    words: tuple[str, ...]
    years: tuple[int, ...]
    phase: str
    text: str
    span: Span

    @property
    def is_recurring(self) -> bool:
        """Whether a new one of this name is written every year."""
        return RECURRING.search(self.text) is not None

    @property
    def key(self) -> tuple[str, ...]:
        """What two names must share to be looked at together."""
        return (*self.words, self.phase)

    def goes_on_in(self, later: "PlanName") -> bool:
        """Return whether `later`, of the same words and phase, may be the same: it bears the same years, or none."""
        return self.years[:1] == later.years[:1] or not (later.years or self.is_recurring)

    def is_spoken_of_in(self, year: int, asked_in: int) -> bool:
        """Return whether the bare name may still mean it: until its last year is over, or as long as plans last."""
        return year <= (self.years[1] + 1 if len(self.years) > 1 else asked_in + PLANS_LAST)


def names_in(text: str, title: str = "") -> tuple[PlanName, ...]:
    """Return the names that stand in `text`; "the strategy" takes the name that `title` gives."""
    own = tuple(find_names(text))
    if own or not title:
        return own
    match = ANAPHOR.search(text)
    head = match["head"].lower() if match else ""
    return tuple(name for name in find_names(title) if head and name.text.lower().split()[-1] == head)


def find_names(text: str) -> Iterator[PlanName]:
    """Yield each name of a plan or the like in `text` that is more than "the Improvement Plan"."""
    for match in NAME.finditer(text) if HEAD_WORD.search(text) else ():
        words = tuple(filter(None, map(term, re.findall(r"[a-z]+(?:['’-][a-z]+)*", _bare(match["name"]).lower()))))
        if len(words) > 1 and not GENERIC.issuperset(words):
            yield _name(match, words)


def _bare(name: str) -> str:
    return PHASE.sub(" ", BEFORE_NAME.sub("", name, count=1))


def _years(words: str) -> Iterator[int]:
    """Yield the first year of "2019 to 2024" or "2021/22", and the last."""
    for match in YEAR_FIGURES.finditer(words):
        figures = match.group()
        yield int(figures) if len(figures) > 2 else int(words[:2] + figures)


def _name(match: re.Match[str], words: tuple[str, ...]) -> PlanName:
    phase = PHASE.search(match["phase"] or match["name"])
    before = BEFORE_NAME.match(match["name"])
    start = match.start("name") + (before.end() if before else 0)
    years = match["years_before"] or match["years_after"] or ""
    end = match.end("years_after") if match["years_after"] else match.end("name")
    return PlanName(
        words=words,
        years=tuple(_years(years)),
        phase=phase["number"] if phase else "",
        text=match.string[start:end],
        span=Span(start=start, end=end),
    )
