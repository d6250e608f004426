"""Commands that write the register: mint, withdraw, mend."""

import sys
from pathlib import Path

import click

from generator import pipeline
from generator.cli.door import FOUND_ERRORS, main, print_lines, print_problems, stops_on_broken_setup, this_day
from generator.intake.mending import mend_content
from generator.intake.withdrawing.withdraw import accept_lost, withdraw_record
from generator.linking.calling import name_of
from generator.linking.withdrawing import Withdrawal
from generator.model.register import Record
from generator.pages.environment import many
from generator.publishing.site import remove_built
from generator.settings import Settings

GIT = "Git still has the words: see the page on taking down how to take them out of its history."


@main.command()
@click.option("--accept-lost", is_flag=True, help="Withdraw what was published and stands in its text no more.")
@click.pass_obj
@stops_on_broken_setup
def mint(root: Path, *, accept_lost: bool) -> None:
    """Give every new decision, limb and action its permanent id, in content/register."""
    settings = Settings.load(root)
    if accept_lost:
        print_lines(accepted_in_words(settings))
    reading, documents = pipeline.mint(settings, this_day())
    print_problems(reading.problems)
    click.echo(minted_in_words(documents))


def accepted_in_words(settings: Settings) -> tuple[str, ...]:
    """Withdraw what no text holds any more, and return a line on each."""
    return tuple(withdrawn_in_words(record) for record in accept_lost(settings, this_day()))


def minted_in_words(documents: int) -> str:
    """Return how many documents got ids, in a sentence."""
    return f"{many(documents, 'document')} got ids." if documents else "Nothing to mint."


def withdrawn_in_words(record: Record) -> str:
    """Return that a record is withdrawn, and where its note will stand."""
    return f"withdrawn  {name_of(record)}: a note stands at {record.address} from the next build on"


@main.command()
@click.argument("called", metavar="REFERENCE|ADDRESS")
@click.option("--reason", required=True, help="Why, in a sentence for readers.")
@click.option("--take-down", is_flag=True, help="Take its words away too: out of the minutes, the register, all.")
@click.option("--address-too", is_flag=True, help="With --take-down of an item: let its address go, if that says it.")
@click.pass_obj
@stops_on_broken_setup
def withdraw(root: Path, called: str, reason: str, *, take_down: bool, address_too: bool) -> None:
    """Withdraw a record and leave a note at its address. Status 1: words to be taken down still stand elsewhere.

    CALLED is a reference (EXS-7K3QF), a part of one (EXS-7K3QF#b), a document's id, or an address of the site.
    """
    settings = Settings.load(root)
    withdrawal = Withdrawal(day=this_day(), reason=reason, taken_down=take_down, address_too=take_down and address_too)
    outcome = withdraw_record(settings, called, withdrawal)
    print_lines(withdrawn_in_words(record) for record in outcome.going)
    if take_down:
        remove_built(settings)
        click.echo(GIT)
    print_problems(outcome.problems)
    sys.exit(FOUND_ERRORS if outcome.problems else 0)


@main.command()
@click.pass_obj
@stops_on_broken_setup
def mend(root: Path) -> None:
    """Mend what is held twice in content/: the older keeps its id and address, the newer gets its own."""
    done = mend_content(Settings.load(root))
    print_lines(done or ("Nothing is held twice.",))
