"""What every command shares: the way in, the day, and how problems are printed."""

import sys
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from functools import wraps
from pathlib import Path
from typing import ParamSpec

import click

from generator.model.problem import GeneratorError, Problem, Severity

P = ParamSpec("P")
FOUND_ERRORS, BROKEN_SETUP = 1, 2


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="The project's folder; by default this one.",
)
@click.pass_context
def main(context: click.Context, root: Path) -> None:
    """Turn council minutes into a static site with an address for every decision."""
    context.obj = root.resolve()


def this_day() -> str:
    """Return today as an ISO day."""
    return datetime.now(UTC).date().isoformat()


def stops_on_broken_setup(command: Callable[P, None]) -> Callable[P, None]:
    """Turn a GeneratorError into its problems, in the form the command prints them, and exit status 2."""

    @wraps(command)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except GeneratorError as error:
            print_problems(error.problems, str(kwargs.get("form", "text")))
            sys.exit(BROKEN_SETUP)

    return guarded


def print_problems(problems: Iterable[Problem], form: str = "text") -> None:
    """Print problems to standard error, or to standard output in the form that GitHub reads."""
    for problem in problems:
        click.echo(_annotation(problem) if form == "github" else problem.render(), err=form != "github")


def print_lines(lines: Iterable[str], *, err: bool = False) -> None:
    """Print lines as they are."""
    for line in lines:
        click.echo(line, err=err)


def _annotation(problem: Problem) -> str:
    """Return a problem as the line that GitHub shows beside the file."""
    level = "error" if problem.severity is Severity.ERROR else "warning"
    path = _in_annotation(problem.path).replace(":", "%3A").replace(",", "%2C")
    said = ". ".join(filter(None, (problem.message, problem.mend)))
    return f"::{level} file={path},line={problem.line or 1},col={problem.column or 1}::{_in_annotation(said)}"


def _in_annotation(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
