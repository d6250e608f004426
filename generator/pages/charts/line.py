"""One measure of one council over time, as a line of points: whole units of an SVG drawing, the axis from zero."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

WIDTH, HEIGHT = 360, 190
LEFT, RIGHT, TOP, FLOOR = 30, 330, 34, 150
# Labels nearer than this to the one before stand below their point.
APART = 46
ABOVE, BELOW = -10, 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A value on a day, as it was printed."""

    day: date
    words: str
    value: Decimal
    printed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A point of the line, with its label and where that stands."""

    x: int
    y: int
    label: str
    label_y: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LineChart:
    """A chart: its name on the page, what it is in words, its points in order, and the days at its ends."""

    id: str
    title: str
    description: str
    marks: tuple[Mark, ...]
    first: str
    last: str
    width: int = WIDTH
    height: int = HEIGHT
    left: int = LEFT
    right: int = RIGHT
    floor: int = FLOOR

    def pairs(self) -> tuple[tuple[Mark, Mark], ...]:
        """Return each point with the next one: the pieces of the line."""
        return tuple(zip(self.marks, self.marks[1:], strict=False))


def line_chart(name: str, title: str, readings: Sequence[Reading]) -> LineChart | None:
    """Return the chart of readings; None where they are not on two days, a day has two, or one is below zero."""
    ordered = sorted(readings, key=lambda reading: reading.day)
    days = [reading.day for reading in ordered]
    if len(ordered) < 2 or len(set(days)) < len(days) or any(reading.value < 0 for reading in ordered):
        return None
    said = "; ".join(f"{reading.words}: {reading.printed}" for reading in ordered)
    return LineChart(
        id=name,
        title=title,
        description=f"{said}. The axis begins at zero.",
        marks=_marks(ordered),
        first=ordered[0].words,
        last=ordered[-1].words,
    )


def _marks(ordered: Sequence[Reading]) -> tuple[Mark, ...]:
    start, days = ordered[0].day, (ordered[-1].day - ordered[0].day).days
    top = max(reading.value for reading in ordered) or Decimal(1)
    marks: list[Mark] = []
    for reading in ordered:
        x = LEFT + (RIGHT - LEFT) * (reading.day - start).days // days
        y = FLOOR - int((FLOOR - TOP) * reading.value / top)
        close = bool(marks) and x - marks[-1].x < APART and marks[-1].label_y < marks[-1].y
        marks.append(Mark(x=x, y=y, label=reading.printed, label_y=y + (BELOW if close else ABOVE)))
    return tuple(marks)
