"""What a benchmark measured, beside its budget and the last run's figure, which build/bench/ keeps for the next."""

import json
import sys
from dataclasses import dataclass
from pathlib import Path

KEPT = Path(__file__).resolve().parents[2] / "build" / "bench"
DIGITS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One measured value: how it is named, its unit, and at most how much it may be, where there is such a budget."""

    name: str
    value: float
    unit: str = ""
    budget: float | None = None

    def line(self, last: float | None) -> str:
        """Return the line that tells the figure, what it was in the last run, and whether its budget is met."""
        told = [f"last run: {'none' if last is None else self._amount(last)}"]
        if self.budget is not None:
            met = "met" if self.value <= self.budget else "not met"
            told.append(f"budget {self._amount(self.budget)}: {met}")
        return f"{self.name}: {self._amount(self.value)} ({'; '.join(told)})"

    def _amount(self, value: float) -> str:
        number = (
            str(value) if isinstance(value, int) else f"{value:.{DIGITS}g}" if value < 10**DIGITS else f"{value:.0f}"
        )
        return f"{number} {self.unit}".strip()


class Run:
    """A run of one benchmark: tells each figure beside the last run's, and keeps it at `kept`."""

    def __init__(self, kept: Path) -> None:
        self._kept = kept
        self._last: dict[str, float] = json.loads(kept.read_text(encoding="utf-8")) if kept.is_file() else {}
        self._now: dict[str, float] = {}

    def tell(self, figure: Figure) -> None:
        """Print a figure, and keep it for the next run."""
        sys.stdout.write(f"{figure.line(self._last.get(figure.name))}\n")
        self._now[figure.name] = figure.value
        # At each figure, so that a run that is broken off still keeps what it measured.
        self._kept.parent.mkdir(parents=True, exist_ok=True)
        self._kept.write_text(json.dumps(self._last | self._now, indent=1) + "\n", encoding="utf-8")
