"""What is wrong with an input, said so that a person can mend it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

CONTEXT_WIDTH = 100


class Severity(StrEnum):
    """How much a problem matters: an error stops its file, the other asks for a person's eye."""

    ERROR = "error"
    LOOK = "needs a look"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing to mend: where it is, what is wrong, and how to mend it.

    `line` and `column` count from 1; `source` is the line's own text, under which the caret is drawn.
    """

    path: str
    message: str
    mend: str = ""
    line: int | None = None
    column: int | None = None
    source: str = ""
    severity: Severity = Severity.ERROR

    def render(self) -> str:
        """Return the problem as lines for a terminal: place, message, source with caret, mend."""
        place = self.path if self.line is None else f"{self.path}:{self.line}"
        look = "" if self.severity is Severity.ERROR else f"{self.severity}: "
        lines = [f"{place}: {look}{self.message}", *self._drawing()]
        return "\n".join([*lines, f"    mend: {self.mend}"] if self.mend else lines)

    def _drawing(self) -> list[str]:
        if not self.source.strip():
            return []
        column = self.column or 1
        first = max(0, column - CONTEXT_WIDTH // 2) if len(self.source) > CONTEXT_WIDTH else 0
        shown = self.source[first : first + CONTEXT_WIDTH].replace("\t", " ")
        drawing = [f"    {shown.rstrip()}"]
        return [*drawing, " " * (4 + column - 1 - first) + "^"] if self.column else drawing


class GeneratorError(Exception):
    """Broken set-up: everything that is wrong with it, all at once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(problem.render() for problem in self.problems))


def errors(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return only the problems that are errors."""
    return tuple(problem for problem in problems if problem.severity is Severity.ERROR)
