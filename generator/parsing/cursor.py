"""A reading position: the lines of an item, where one stands, and what is known of the whole."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum

from generator.parsing.labels import Label
from generator.parsing.lines import Line, Under


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


# No item has more lines below any of them that may tell of it: without a bound each would look through all the others.
MOST_LINES = 200
# As most lines tell nothing; through its class a member is read ten times as slowly.
NONE = Evidence.NONE


# Not frozen, since every line is stepped to: only the one that the grammar walks an item with is ever changed.
@dataclass(slots=True, kw_only=True)
class Cursor:
    """A reading position: the lines of an item, the `line` one stands at, and what is known of the whole.

    `evidence` is how the item records its outcome, `told` what each line has of it; `formal` is the last line that
    opens with a lead, `instruction` the first that reads as one ("To note the report"), `minutes` the last that stands
    below "Minutes:"; `failed` is whether a motion was lost or withdrawn; `is_silent` whether it is the record of a
    decision and no line tells of one; `series` says at which line a run of minute numbers (`53.`) begins.
    """

    text: str
    lines: tuple[Line, ...]
    evidence: Evidence = NONE
    told: tuple[Evidence, ...] = ()
    formal: int = -1
    instruction: int = -1
    minutes: int = -1
    failed: bool = False
    is_silent: bool = False
    series: Mapping[str, int] = field(default_factory=dict)
    at: int = 0
    line: Line = field(init=False)

    def __post_init__(self) -> None:
        self.step(0)

    @property
    def is_asked(self) -> bool:
        """Whether the agenda asks for what stands here: the minutes begin only below it."""
        return self.at < self.minutes and self.line.under is Under.NOTHING

    def step(self, count: int) -> None:
        """Go `count` lines on; behind the last there is no line to stand at."""
        self.at += count
        if self.at < len(self.lines):
            self.line = self.lines[self.at]

    def ahead(self, count: int = 1) -> Line | None:
        """Return the line `count` further on, if it too stands in the body, or None."""
        if not 0 <= self.at + count < len(self.lines):
            return None
        line = self.lines[self.at + count]
        return line if line.in_body else None

    def above(self, count: int = 1) -> Line | None:
        """Return the line `count` further up, if there is one and it too stands in the body, or None."""
        return self.ahead(-count) if count <= self.at else None

    def told_below(self, count: int = 0) -> Sequence[Evidence]:
        """Return what the lines below the one `count` further on tell, as far as an item may go."""
        return self.told[self.at + count + 1 : self.at + count + MOST_LINES]

    def past(self, count: int) -> "Cursor":
        """Return a cursor `count` lines further on."""
        return replace(self, at=self.at + count)

    def is_minute_number(self, label: Label) -> bool:
        """Return whether `label` continues the minute numbers that stand before the cursor's line."""
        return label.is_dotted and not label.is_first and self.series.get(label.series, len(self.lines)) <= self.at


def series_of(lines: Iterable[Line]) -> dict[str, int]:
    """Return at which line each run of minute numbers (`53.`) begins."""
    dotted = [(line.label.series, at) for at, line in enumerate(lines) if line.label and line.label.is_dotted]
    return dict(reversed(dotted))
