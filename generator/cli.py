"""The command `minutes`: a thin edge around the pipeline."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from functools import wraps
from pathlib import Path
from typing import ParamSpec

import click
from rich.console import Console
from rich.progress import track

from generator import pipeline
from generator.intake.adding.add import Account, add_file
from generator.intake.adding.desk import Desk, open_desk
from generator.intake.adding.recognising import Told
from generator.intake.adding.report import tell_all, tell_briefly, tell_whole
from generator.intake.adding.uploads import Uploaded, find_uploads
from generator.model.document import Status
from generator.model.problem import GeneratorError, Problem, Severity, errors
from generator.pages.environment import many
from generator.parsing import parse_minutes
from generator.parsing.explain import explain_json, explain_lines
from generator.publishing.preview import serve as serve_site
from generator.reading import read_bare
from generator.reading.sandbox import read_upload
from generator.review_command import review
from generator.settings import Settings

P = ParamSpec("P")
FOUND_ERRORS, BROKEN_SETUP = 1, 2
WATCHED = ("content", "generator", "overrides", "mkdocs.yml")


def _today() -> str:
    return datetime.now(UTC).date().isoformat()


def _stops_on_broken_setup(command: Callable[P, None]) -> Callable[P, None]:
    """Turn a GeneratorError into its problems, in the form the command prints them, and exit status 2."""

    @wraps(command)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except GeneratorError as error:
            _print_problems(error.problems, str(kwargs.get("form", "text")))
            sys.exit(BROKEN_SETUP)

    return guarded


def _print_problems(problems: Iterable[Problem], form: str) -> None:
    for problem in problems:
        click.echo(_annotation(problem) if form == "github" else problem.render(), err=form != "github")


def _annotation(problem: Problem) -> str:
    """Return a problem as the line that GitHub shows beside the file."""
    level = "error" if problem.severity is Severity.ERROR else "warning"
    path = _in_annotation(problem.path).replace(":", "%3A").replace(",", "%2C")
    said = ". ".join(filter(None, (problem.message, problem.mend)))
    return f"::{level} file={path},line={problem.line or 1},col={problem.column or 1}::{_in_annotation(said)}"


def _in_annotation(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


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


@main.command()
@click.option("--frozen", is_flag=True, help="Give no new ids: one that is not in the register is an error.")
@click.pass_obj
@_stops_on_broken_setup
def build(root: Path, *, frozen: bool) -> None:
    """Build the site into site/."""
    started = time.monotonic()
    console = Console(stderr=True)
    with console.status("Starting") as status:
        tell = status.update if console.is_terminal else click.echo
        report = pipeline.build(Settings.load(root), _today(), tell, frozen=frozen)
    _print_problems(report.problems, "text")
    _print_report(report, time.monotonic() - started)


def _print_report(report: pipeline.Report, seconds: float) -> None:
    click.echo(
        f"Built site/ in {seconds:.1f} s: {many(report.councils, 'council')}, {many(report.meetings, 'meeting')}, "
        f"{many(report.items, 'item')}, {many(report.decisions, 'decision')}, {many(report.limbs, 'limb')}, "
        f"{many(report.pages, 'page')} ({report.searchable} searchable)."
    )
    wrong = len(errors(report.problems))
    click.echo(f"Problems: {wrong} to mend, {len(report.problems) - wrong} to look at.")
    click.echo("Look at it with: make serve")


@main.command()
@click.option("--format", "form", type=click.Choice(["text", "github"]), default="text", help="How to print problems.")
@click.pass_obj
@_stops_on_broken_setup
def check(root: Path, form: str) -> None:
    """Report what is wrong in content/. Status 0: nothing is; 1: something is; 2: the set-up itself is broken."""
    problems = pipeline.check(Settings.load(root), _today())
    _print_problems(problems, form)
    wrong = len(errors(problems))
    click.echo(f"{wrong} to mend, {len(problems) - wrong} to look at.")
    sys.exit(FOUND_ERRORS if wrong else 0)


@main.command()
@click.pass_obj
@_stops_on_broken_setup
def mint(root: Path) -> None:
    """Give every new decision, limb and action its permanent id, in content/register."""
    reading, documents = pipeline.mint(Settings.load(root), _today())
    _print_problems(reading.problems, "text")
    click.echo(f"{many(documents, 'document')} got ids." if documents else "Nothing to mint.")


@main.command()
@click.argument("named", metavar="FILE|FOLDER|-")
@click.option("--council", help="The council's name, or that of its file in content/councils.")
@click.option("--committee", help="The committee's name, or its short name in the council's file.")
@click.option("--date", help="The day of the meeting, or what is known of it: 2024-03-12, 2024-03, 2024.")
@click.option("--url", help="The address of the minutes on the council's own website.")
@click.option("--status", type=click.Choice([status.value for status in Status]), help="What the minutes are.")
@click.option("--title", help="The title of the item, where the file holds one.")
@click.option("--dry-run", is_flag=True, help="Write nothing; say what would be written.")
@click.pass_obj
@_stops_on_broken_setup
def add(root: Path, /, named: str, *, dry_run: bool, **told: str | None) -> None:
    """Add the minutes in FILE, in every file of FOLDER, or on standard input. Status 1: something was refused.

    What a file says of itself is read from it; the options say the rest, or correct it. On a terminal, what is still
    missing for a single file is asked.
    """
    settings, together = Settings.load(root), Path(named).is_dir()
    ask = _ask if _someone_is_there() and Path(named).is_file() else None
    desk = open_desk(settings, _today(), read_upload, ask, dry_run=dry_run)
    said = Told(**{name: value for name, value in told.items() if value})
    accounts = [_add_one(uploaded, said, desk, briefly=together) for uploaded in _shown(find_uploads(named))]
    _print_lines(tell_all(accounts) if together else ())
    if dry_run:
        click.echo("Nothing was written: this was a dry run.")
    elif any(account.refusal is None for account in accounts):
        _mint_added(settings, accounts)
    sys.exit(FOUND_ERRORS if any(account.refusal for account in accounts) else 0)


def _someone_is_there() -> bool:
    return sys.stdin.isatty()


def _ask(question: str, choices: Sequence[str]) -> str:
    return str(click.prompt(question, type=click.Choice(choices) if choices else str))


def _shown(uploads: Iterable[Uploaded]) -> Iterable[Uploaded]:
    """Return the uploads, with a bar on a terminal that shows how many of them are done."""
    found, console = list(uploads), Console(stderr=True)
    if not found:
        raise click.ClickException("there are no files in this folder")
    quiet = len(found) == 1 or not console.is_terminal
    return track(found, "Adding minutes", console=console, transient=True, disable=quiet)


def _add_one(uploaded: Uploaded, told: Told, desk: Desk, *, briefly: bool) -> Account:
    account = add_file(uploaded, told, desk)
    lines = (tell_briefly(account),) if briefly else tell_whole(account)
    _print_lines(lines, err=account.refusal is not None)
    return account


def _print_lines(lines: Iterable[str], *, err: bool = False) -> None:
    for line in lines:
        click.echo(line, err=err)


def _mint_added(settings: Settings, accounts: Iterable[Account]) -> None:
    """Give what is new its ids, and print what in the documents of these accounts needs mending or a look."""
    reading, documents = pipeline.mint(settings, _today())
    paths = {change.path for account in accounts for change in account.changes}
    _print_problems((problem for problem in reading.problems if problem.path in paths), "text")
    click.echo(f"{many(documents, 'document')} got ids." if documents else "Nothing to mint.")


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print the reading as one JSON object.")
def explain(file: Path, *, as_json: bool) -> None:
    """Print each line of FILE beside the rule that took it."""
    document, problems = read_bare(file)
    if document is None:
        _print_problems(problems, "text")
        sys.exit(FOUND_ERRORS)
    if as_json:
        click.echo(json.dumps(explain_json(*parse_minutes(document)), ensure_ascii=False, indent=2))
        return
    for line in explain_lines(document):
        click.echo(f"{line.number:>5}  {line.rule:<12}  {line.line}")


@main.command()
@click.option("--port", default=8000, show_default=True, help="The port on this machine.")
@click.pass_obj
@_stops_on_broken_setup
def serve(root: Path, port: int) -> None:
    """Show the site on this machine, and build it again whenever a file changes."""
    settings = Settings.load(root)
    watched = [root / name for name in WATCHED]
    serve_site(settings.published, settings.site.base_path, port, lambda: _rebuild(root), watched)


def _rebuild(root: Path) -> bool:
    command = [sys.executable, "-m", "generator", "--root", str(root), "build"]
    return subprocess.run(command, check=False).returncode == 0  # a fixed command of our own


main.add_command(review)

if __name__ == "__main__":
    main()
