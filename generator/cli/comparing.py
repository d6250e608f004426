"""The command that says what publishing would do: diff."""

import sys
from dataclasses import replace
from pathlib import Path

import click

from generator import pipeline
from generator.cli.door import FOUND_ERRORS, main, print_lines, stops_on_broken_setup, this_day
from generator.intake.comparing.base import base_root
from generator.intake.comparing.difference import Difference, difference
from generator.intake.comparing.telling import MARKDOWN, TEXT, tell
from generator.reading import read_holdings, read_register
from generator.settings import Settings


@main.command()
@click.option("--base", default="HEAD", show_default=True, metavar="REVISION|FOLDER", help="What to compare with.")
@click.option("--format", "form", type=click.Choice(["text", "markdown"]), default="text", help="How to print it.")
@click.pass_obj
@stops_on_broken_setup
def diff(root: Path, base: str, form: str) -> None:
    """Say what publishing would do: new, changed, moved, withdrawn, lost. Status 1: something would be lost."""
    found = _difference(Settings.load(root), base)
    print_lines(tell(found, MARKDOWN if form == "markdown" else TEXT))
    sys.exit(FOUND_ERRORS if found.lost else 0)


def _difference(settings: Settings, base: str) -> Difference:
    reading = pipeline.read_content(settings, this_day())
    older = (document for documents in reading.versions.by_id.values() for document in documents)
    with base_root(settings.root, base) as folder:
        before = replace(settings, root=folder)
        return difference(reading.linked, read_register(before), read_holdings(before).documents, older)
