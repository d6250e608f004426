"""What people confirmed, each held word for word against the record that it cites."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.linking.follow_through.asked import Asked
from generator.linking.follow_through.due import last_date
from generator.model.archive import Entry
from generator.model.edtf import parse_edtf
from generator.model.follow_through import Confirmation, Due, Ground, Quotation, Step, StepKind
from generator.model.problem import Problem
from generator.model.span import Span

CONFIRMED_STRENGTH = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedRecord:
    """A record that may be cited as the later one: its entry, and where its words stand."""

    entry: Entry
    span: Span


def cited_records(entries: Iterable[Entry], asked: Iterable[Asked]) -> dict[str, CitedRecord]:
    """Return everything that a confirmation may cite, by id: documents, decisions, parts, actions and promises."""
    records: dict[str, CitedRecord] = {}
    for entry in entries:
        records[entry.id] = CitedRecord(entry=entry, span=Span(start=0, end=len(entry.document.text)))
        for published in entry.decisions:
            records[published.reference] = CitedRecord(entry=entry, span=published.decision.span)
    records.update({each.id: CitedRecord(entry=each.entry, span=each.span) for each in asked})
    return records


def confirm(
    confirmations: Iterable[Confirmation], asked: Mapping[str, Asked], records: Mapping[str, CitedRecord]
) -> tuple[tuple[tuple[str, Step], ...], tuple[Problem, ...]]:
    """Return the steps that people confirmed, by the id of what they tell of, and what is wrong with the others."""
    steps: list[tuple[str, Step]] = []
    problems: list[Problem] = []
    for confirmation in confirmations:
        wrong = tuple(_wrong(confirmation, asked, records))
        problems.extend(wrong)
        if not wrong:
            steps.append((confirmation.part, _step(confirmation, asked[confirmation.part], records)))
    return tuple(steps), tuple(problems)


def find_quotation(text: str, span: Span, quotation: str) -> Span | None:
    """Return where `quotation` stands word for word in `span` of `text`, runs of white space taken as one."""
    words = [re.escape(word) for word in quotation.split()]
    match = re.compile(r"\s+".join(words)).search(text, span.start, span.end) if words else None
    return Span(start=match.start(), end=match.end()) if match else None


def _wrong(
    confirmation: Confirmation, asked: Mapping[str, Asked], records: Mapping[str, CitedRecord]
) -> Iterator[Problem]:
    part, cited = asked.get(confirmation.part), records.get(confirmation.record)
    if part is None:
        mend = "give the permanent id of a part, an action or a promise, such as HEF-7K3QF#a"
        yield _problem(confirmation, f"{confirmation.part} is nothing that this site holds", mend)
    if cited is None:
        mend = "give the id of the later document, or the reference of a decision or a part in it"
        yield _problem(confirmation, f"the later record {confirmation.record} is nothing that this site holds", mend)
        return
    if find_quotation(cited.entry.document.text, cited.span, confirmation.quotation) is None:
        mend = "copy the words from the record exactly as they stand there; only white space may differ"
        yield _problem(confirmation, f"the quotation does not stand in {confirmation.record}", mend)
    if part is None:
        return
    if cited.entry.facts.date.earliest <= part.entry.facts.date.latest:
        message = f"{confirmation.record} is not surely later than {confirmation.part}"
        yield _problem(confirmation, message, "cite minutes of a later meeting")
    if confirmation.state is StepKind.REVISED_DATE and (part.due is None or last_date(confirmation.revised) is None):
        mend = "a revised date needs `revised:` with a day or month in EDTF, and a part that sets a date itself"
        yield _problem(confirmation, "both dates of a revised date must be known", mend)


def _problem(confirmation: Confirmation, message: str, mend: str) -> Problem:
    return Problem(
        path=confirmation.path, line=confirmation.line, column=1, source=confirmation.source, message=message, mend=mend
    )


def _step(confirmation: Confirmation, asked: Asked, records: Mapping[str, CitedRecord]) -> Step:
    cited = records[confirmation.record]
    span = find_quotation(cited.entry.document.text, cited.span, confirmation.quotation) or cited.span
    day = parse_edtf(confirmation.when)
    revises = confirmation.state is StepKind.REVISED_DATE
    return Step(
        kind=confirmation.state,
        quotation=Quotation(document=cited.entry.id, span=span, text=span.of(cited.entry.document.text)),
        ground=Ground.CONFIRMED,
        reason=f"Confirmed by {confirmation.who} on {day.words if day else confirmation.when}.",
        strength=CONFIRMED_STRENGTH,
        record="" if confirmation.record == cited.entry.id else confirmation.record,
        original=asked.due if revises else None,
        revised=_revised(confirmation) if revises else None,
        confirmed=confirmation,
    )


def _revised(confirmation: Confirmation) -> Due | None:
    found = last_date(confirmation.revised)
    if found is None:
        return None
    return Due(words=found.words, edtf=confirmation.revised, reason="a person read it so", date=found)
