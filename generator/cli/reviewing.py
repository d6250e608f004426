"""The command `minutes review`: a person reads what later minutes may say of a decision, and confirms or rejects it."""

import shutil
import sys
from pathlib import Path

import click

from generator import pipeline
from generator.cli.door import main, stops_on_broken_setup, this_day
from generator.intake.review import stands_in, tell_candidate, write_confirmation, write_rejection
from generator.linking.follow_through import Candidate, find_candidates
from generator.linking.matters import find_candidate_matters
from generator.model.archive import Archive
from generator.model.follow_through import WRONG_LINK, Confirmation, Rejection, StepKind
from generator.settings import Settings

SKIP, STOP = "skip", "stop"
CHOICES = (*(kind.value for kind in StepKind), WRONG_LINK, SKIP, STOP)
WIDEST = 160


@main.command()
@click.option("--list", "listing", is_flag=True, help="Print the candidates and ask nothing.")
@click.option("--council", help="Only this council's: the name of its file in content/councils.")
@click.pass_obj
@stops_on_broken_setup
def review(root: Path, /, *, listing: bool, council: str | None) -> None:
    """List what later minutes may say of decisions, strongest first; on a terminal, ask what is right."""
    settings, today = Settings.load(root), this_day()
    archive = pipeline.read_content(settings, today).linked.archive
    candidates = _candidates(archive, settings, council)
    if listing or not _someone_is_there():
        _list(archive, candidates)
    else:
        _ask_each(settings, archive, candidates, today)


def _someone_is_there() -> bool:
    return sys.stdin.isatty()


def _candidates(archive: Archive, settings: Settings, council: str | None) -> tuple[Candidate, ...]:
    found = find_candidates(archive.entries, archive.follow_through, settings.rejections)
    return tuple(c for c in found if council in (None, archive.by_id[c.step.document].council.slug))


def _list(archive: Archive, candidates: tuple[Candidate, ...]) -> None:
    for candidate in candidates:
        _show(archive, candidate)
    for matter in find_candidate_matters(archive.entries, archive.matters):
        click.echo(f"{matter.council}: {len(matter.documents)} items name the {matter.name}, which matters.yml lacks")
    click.echo(f"{len(candidates)} to review.")


def _show(archive: Archive, candidate: Candidate) -> None:
    width = min(WIDEST, shutil.get_terminal_size().columns)
    click.echo("\n".join([*tell_candidate(candidate, archive, width), ""]))


def _ask_each(settings: Settings, archive: Archive, candidates: tuple[Candidate, ...], today: str) -> None:
    who = ""
    for candidate in candidates:
        _show(archive, candidate)
        state = click.prompt("What does the later record say?", type=click.Choice(CHOICES), default=SKIP)
        if state == STOP:
            return
        if state != SKIP:
            who = who or click.prompt("Your name or role, which is published")
            path = _settle(settings, archive, candidate, state, who, today)
            click.echo(f"Written to {path.relative_to(settings.root).as_posix()}.")


def _settle(settings: Settings, archive: Archive, candidate: Candidate, state: str, who: str, today: str) -> Path:
    council = archive.by_id[candidate.asked.document].council.slug
    if state != WRONG_LINK:
        return write_confirmation(settings, council, _asked(archive, candidate, StepKind(state), who, today))
    why = click.prompt("Why it is wrong, in a few words, or nothing", default="", show_default=False).strip()
    rejection = Rejection(part=candidate.asked.id, record=candidate.step.document, who=who, when=today, why=why)
    return write_rejection(settings, council, rejection)


def _asked(archive: Archive, candidate: Candidate, state: StepKind, who: str, today: str) -> Confirmation:
    step = candidate.step
    entry = archive.by_id[step.document]
    quotation = click.prompt("The words that say so, exactly", default=" ".join(step.quotation.text.split()))
    while not stands_in(entry, quotation):
        quotation = click.prompt("These words do not stand in the record. The words, exactly")
    revised = click.prompt("The new date (2024-03-12 or 2024-03)") if state is StepKind.REVISED_DATE else ""
    return Confirmation(
        part=candidate.asked.id,
        state=state,
        record=step.document,
        quotation=quotation,
        who=who,
        when=today,
        revised=revised,
    )
