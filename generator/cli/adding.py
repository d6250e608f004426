"""The command that takes minutes in: add."""

import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import click
from rich.console import Console
from rich.progress import track

from generator import pipeline
from generator.cli.door import FOUND_ERRORS, main, print_lines, print_problems, stops_on_broken_setup, this_day
from generator.cli.minting import accepted_in_words, minted_in_words
from generator.intake.adding.add import Account, add_file
from generator.intake.adding.desk import Desk, open_desk
from generator.intake.adding.recognising import Told
from generator.intake.adding.report import tell_all, tell_briefly, tell_whole
from generator.intake.adding.uploads import Uploaded, find_uploads
from generator.model.document import Status
from generator.reading.sandbox import read_upload
from generator.settings import Settings


@main.command()
@click.argument("named", metavar="FILE|FOLDER|-")
@click.option("--council", help="The council's name, or that of its file in content/councils.")
@click.option("--committee", help="The committee's name, or its short name in the council's file.")
@click.option("--date", help="The day of the meeting, or what is known of it: 2024-03-12, 2024-03, 2024.")
@click.option("--url", help="The address of the minutes on the council's own website.")
@click.option("--status", type=click.Choice([status.value for status in Status]), help="What the minutes are.")
@click.option("--title", help="The title of the item, where the file holds one.")
@click.option("--accept-lost", is_flag=True, help="Withdraw what was published and a newer wording lacks.")
@click.option("--dry-run", is_flag=True, help="Write nothing; say what would be written.")
@click.pass_obj
@stops_on_broken_setup
def add(root: Path, /, named: str, *, accept_lost: bool, dry_run: bool, **told: str | None) -> None:
    """Add the minutes in FILE, in every file of FOLDER, or on standard input. Status 1: something was refused.

    What a file says of itself is read from it; the options say the rest, or correct it. On a terminal, what is still
    missing for a single file is asked.
    """
    settings, together = Settings.load(root), Path(named).is_dir()
    ask = _ask if _someone_is_there() and Path(named).is_file() else None
    desk = replace(open_desk(settings, this_day(), read_upload, ask, dry_run=dry_run), accept_lost=accept_lost)
    said = Told(**{name: value for name, value in told.items() if value})
    accounts = [_add_one(uploaded, said, desk, briefly=together) for uploaded in _shown(find_uploads(named))]
    print_lines(tell_all(accounts) if together else ())
    if dry_run:
        click.echo("Nothing was written: this was a dry run.")
    elif any(account.refusal is None for account in accounts):
        print_lines(accepted_in_words(settings) if accept_lost else ())
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
    print_lines(lines, err=account.refusal is not None)
    return account


def _mint_added(settings: Settings, accounts: Iterable[Account]) -> None:
    """Give what is new its ids, and print what in the documents of these accounts needs mending or a look."""
    reading, documents = pipeline.mint(settings, this_day())
    paths = {change.path for account in accounts for change in account.changes}
    print_problems(problem for problem in reading.problems if problem.path in paths)
    click.echo(minted_in_words(documents))
