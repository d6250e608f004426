"""Commands around the site: check, build, serve."""

import subprocess
import sys
import time
from pathlib import Path

import click
from rich.console import Console

from generator import pipeline
from generator.cli.door import FOUND_ERRORS, main, print_problems, stops_on_broken_setup, this_day
from generator.model.problem import errors
from generator.pages.environment import many
from generator.publishing.preview import serve as serve_site
from generator.settings import Settings

WATCHED = ("content", "generator", "overrides", "mkdocs.yml")


@main.command()
@click.option("--frozen", is_flag=True, help="Give no new ids: one that is not in the register is an error.")
@click.pass_obj
@stops_on_broken_setup
def build(root: Path, *, frozen: bool) -> None:
    """Build the site into site/."""
    started = time.monotonic()
    console = Console(stderr=True)
    with console.status("Starting") as status:
        tell = status.update if console.is_terminal else click.echo
        report = pipeline.build(Settings.load(root), this_day(), tell, frozen=frozen)
    print_problems(report.problems)
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
@stops_on_broken_setup
def check(root: Path, form: str) -> None:
    """Report what is wrong in content/. Status 0: nothing is; 1: something is; 2: the set-up itself is broken."""
    problems = pipeline.check(Settings.load(root), this_day())
    print_problems(problems, form)
    wrong = len(errors(problems))
    click.echo(f"{wrong} to mend, {len(problems) - wrong} to look at.")
    sys.exit(FOUND_ERRORS if wrong else 0)


@main.command()
@click.option("--port", default=8000, show_default=True, help="The port on this machine.")
@click.pass_obj
@stops_on_broken_setup
def serve(root: Path, port: int) -> None:
    """Show the site on this machine, and build it again whenever a file changes."""
    settings = Settings.load(root)
    watched = [root / name for name in WATCHED]
    serve_site(settings.published, settings.site.base_path, port, lambda: _rebuild(root), watched)


def _rebuild(root: Path) -> bool:
    command = [sys.executable, "-m", "generator", "--root", str(root), "build"]
    return subprocess.run(command, check=False).returncode == 0  # a fixed command of our own
