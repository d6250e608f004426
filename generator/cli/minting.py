"""Commands that write the register: mint."""

from pathlib import Path

import click

from generator import pipeline
from generator.cli.door import main, print_problems, stops_on_broken_setup, this_day
from generator.pages.environment import many
from generator.settings import Settings


@main.command()
@click.pass_obj
@stops_on_broken_setup
def mint(root: Path) -> None:
    """Give every new decision, limb and action its permanent id, in content/register."""
    reading, documents = pipeline.mint(Settings.load(root), this_day())
    print_problems(reading.problems)
    click.echo(minted_in_words(documents))


def minted_in_words(documents: int) -> str:
    """Return how many documents got ids, in a sentence."""
    return f"{many(documents, 'document')} got ids." if documents else "Nothing to mint."
