"""Where the record leaves something: from its steps, from what was to come when, and from which minutes are held."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from generator.linking.follow_through.asked import Asked
from generator.model.archive import Entry
from generator.model.follow_through import Acceptance, Coverage, State, Step, StepKind

Body = tuple[str, str]
STATES: Mapping[StepKind, State] = {
    StepKind.REPORTED_BACK: State.REPORTED_BACK,
    StepKind.REVISED_DATE: State.REVISED_DATE,
    StepKind.REPORTED_COMPLETE: State.REPORTED_COMPLETE,
    StepKind.SUPERSEDED: State.SUPERSEDED,
}
ANSWERS: Mapping[StepKind, Acceptance] = {
    StepKind.ACCEPTED: Acceptance.ACCEPTED,
    StepKind.ACCEPTED_IN_PART: Acceptance.IN_PART,
    StepKind.REJECTED: Acceptance.REJECTED,
}
LAST = "\U0010ffff"
CLOSED = (State.REPORTED_COMPLETE, State.SUPERSEDED)
# What no date is waited for after: a report, or a rejection.
ENDS = (STATES.keys() - {StepKind.REVISED_DATE}) | {StepKind.REJECTED}


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldMeetings:
    """The meetings whose minutes are held, by body: the first day each may have been held on, in order."""

    days: Mapping[Body, tuple[tuple[date, str], ...]]

    def after(self, asked: Asked, day: date) -> Coverage:
        """Return which meetings of the bodies concerned are held that were surely later than `day`."""
        return self.of(asked.entry.council.slug, asked.bodies(), after=day)

    def of(self, council: str, committees: Iterable[str], *, after: date) -> Coverage:
        """Return how many meetings of a council's committees are held that were surely later than a day."""
        counts, newest = 0, (date.min, "")
        for committee in committees:
            days = self.days.get((council, committee), ())
            first = bisect_right(days, (after, LAST))
            counts += len(days) - first
            newest = max(newest, days[-1]) if first < len(days) else newest
        return Coverage(meetings=counts, newest=newest[1])


def held_meetings(entries: Iterable[Entry]) -> HeldMeetings:
    """Return the meetings of the entries."""
    found: dict[Body, set[tuple[date, str, int]]] = {}
    for entry in entries:
        body = (entry.council.slug, entry.committee.slug)
        found.setdefault(body, set()).add((entry.facts.date.earliest, entry.facts.date.text, entry.facts.sitting))
    days = {body: tuple((day, text) for day, text, _ in sorted(held)) for body, held in found.items()}
    return HeldMeetings(days=days)


def state_of(steps: Sequence[Step], coverage: Coverage, *, date_passed: bool) -> State:
    """Return the last state that a step reached; what is complete or superseded stays so until a new date is set."""
    state = None
    for step in steps:
        reached = STATES.get(step.kind)
        if reached is not None and not (state in CLOSED and reached is State.REPORTED_BACK):
            state = reached
    if state is not None:
        return state
    if steps:
        return State.MENTIONED
    if date_passed:
        return State.DATE_PASSED
    return State.NO_LATER_MENTION if coverage.meetings else State.NO_LATER_MINUTES


def acceptance_of(asked: Asked, steps: Iterable[Step]) -> Acceptance | None:
    """Return the last answer of the body that was asked, or that none is found; None where no body was asked."""
    answers = [ANSWERS[step.kind] for step in steps if step.kind in ANSWERS]
    if answers:
        return answers[-1]
    return Acceptance.UNANSWERED if asked.recommends else None


def is_passed(asked: Asked, steps: Sequence[Step], held: HeldMeetings) -> bool:
    """Return whether a meeting later than the report-back date is held, and nothing was reported in any."""
    if any(step.kind in ENDS for step in steps):
        return False
    revised = [step.revised for step in steps if step.revised is not None]
    due = revised[-1] if revised else asked.due
    return due is not None and held.after(asked, due.date.latest).meetings > 0
