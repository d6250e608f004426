"""What came of a part: where the record leaves it, and each later record that speaks of it, in that record's own words.

Silence is not told here: it changes with every upload, and stands with what is held on the council's page.
"""

from dataclasses import dataclass

from generator.model.address import part_in_context
from generator.model.archive import Archive, Entry
from generator.model.follow_through import Acceptance, FollowThrough, Step, StepKind
from generator.model.span import fold

ANSWERED = (StepKind.ACCEPTED, StepKind.ACCEPTED_IN_PART, StepKind.REJECTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """One later record: what it says, where the state does not say the same; its own words; where; why it is linked."""

    said: str
    quotation: str
    where: str
    address: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CameOfIt:
    """Where the record leaves a part, with what was answered and the dates set, and the steps that tell of it."""

    state: str
    answer: str
    steps: tuple[StepView, ...]


def came_of_it(archive: Archive, record: str) -> CameOfIt | None:
    """Return what later records say of the part, action or promise with this permanent id; None where none does."""
    followed = archive.follow_through.get(record)
    if followed is None or not followed.steps:
        return None
    return CameOfIt(
        state=f"{_capital(followed.state)}.",
        answer=_answer(followed),
        steps=tuple(step_view(archive, step, only=len(followed.steps) == 1) for step in followed.steps),
    )


def _answer(followed: FollowThrough) -> str:
    """That no answer is found is silence too, and is not told here."""
    if followed.acceptance in (None, Acceptance.UNANSWERED):
        return ""
    if followed.acceptance is Acceptance.REJECTED:
        return "The recommendation was rejected."
    return f"The recommendation was {followed.acceptance}; whether it was carried out is another matter."


def step_view(archive: Archive, step: Step, *, only: bool) -> StepView:
    """Return a step as pages show it; what it says is left out where it is the only one and the state says the same."""
    entry = archive.by_id[step.document]
    told_already = only and not step.revised and step.kind not in ANSWERED
    return StepView(
        said="" if told_already else f"{_capital(step.kind)}{_dates(step)}",
        quotation=fold(step.quotation.text),
        where=f"{entry.committee.name}, {entry.facts.date.words}",
        address=_address(entry, step),
        why=step.reason,
    )


def _dates(step: Step) -> str:
    if step.original is None or step.revised is None:
        return ""
    return f", from {step.original.date.words} to {step.revised.date.words}"


def _address(entry: Entry, step: Step) -> str:
    """Return where the words stand: the later part, action or promise in its minutes, or the item."""
    parent, _, anchor = step.record.partition("#")
    if parent == entry.id and anchor:
        return f"{entry.address}#{anchor}"
    return f"{entry.address}#{part_in_context(parent, anchor)}" if anchor else entry.address


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
