"""How a document was read, for people who add wordings and for tests."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Protocol

from generator.model.action import Action
from generator.model.decision import Decision, Limb, Vote
from generator.model.document import Document
from generator.model.item import AgendaItem, Minutes, Paragraph
from generator.model.problem import Problem
from generator.model.span import Span
from generator.parsing import parse_minutes

Json = dict[str, Any]
BLANK = "blank"


class Worded(Protocol):
    """Any record that keeps its words and where they stand."""

    @property
    def text(self) -> str:
        """The words as they stand in the source."""

    @property
    def span(self) -> Span:
        """Where they stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedLine:
    """One line of a file and the rule that took it."""

    number: int
    rule: str
    line: str


def explain_lines(document: Document) -> tuple[ExplainedLine, ...]:
    """Return each line of the document, in order, beside the name of the rule that took it."""
    minutes, _ = parse_minutes(document)
    paragraphs = [paragraph for item in minutes.items for paragraph in item.paragraphs]
    starts = [paragraph.span.start for paragraph in paragraphs]
    explained, offset = [], 0
    for index, line in enumerate(document.text.split("\n")):
        first = offset + len(line) - len(line.lstrip())
        rule = paragraphs[bisect_right(starts, first) - 1].rule if line.strip() else BLANK
        explained.append(ExplainedLine(number=document.first_line + index, rule=rule, line=line))
        offset += len(line) + 1
    return tuple(explained)


def explain_json(minutes: Minutes, problems: Iterable[Problem]) -> Json:
    """Return a reading as one JSON object; `start` and `end` are offsets into its `text`.

    The meeting is the one of the front matter, by its slugs, else as the text states it.
    """
    facts = minutes.document.facts
    return {
        "schema": 1,
        "text": minutes.document.text,
        "council": facts.council if facts else minutes.council,
        "committee": facts.committee if facts else minutes.committee,
        "date": facts.date.text if facts else minutes.date,
        "items": [_item(item) for item in minutes.items],
        "problems": [_problem(problem) for problem in problems],
    }


def _item(item: AgendaItem) -> Json:
    return {
        "title": item.title,
        "number": item.number,
        "purpose": item.purpose,
        "paragraphs": [_paragraph(paragraph) for paragraph in item.paragraphs],
        "decisions": [_decision(decision) for decision in item.decisions],
        "actions": [_action(action) for action in item.actions],
        "votes": [_vote(vote) for vote in item.votes],
        **_mentions(item),
        "documents": list(item.documents),
        "standing": item.standing,
    }


def _mentions(item: AgendaItem) -> Json:
    """Return what the item says in passing."""
    return {
        "movements": [{"person": each.person, "time": each.time, **_words(each)} for each in item.movements],
        "dates": [
            {"edtf": each.edtf, "confidence": each.confidence.value, "reason": each.reason, **_words(each)}
            for each in item.dates
        ],
        "figures": [
            {"measure": each.measure, "unit": each.unit, "value": each.value, "from": each.from_, "to": each.to}
            | _words(each)
            for each in item.figures
        ],
        "commitments": [{"owner": each.owner, "due": each.due, **_words(each)} for each in item.commitments],
        "people": [{"name": each.name, "role": each.role, **_words(each)} for each in item.people],
        "misprints": [{"reason": each.reason, **_words(each)} for each in item.misprints],
    }


def _paragraph(paragraph: Paragraph) -> Json:
    return {"role": paragraph.role.value, "rule": paragraph.rule, "label": paragraph.label, **_words(paragraph)}


def _decision(decision: Decision) -> Json:
    return {
        "lead": decision.lead,
        "lead_span": _place(decision.lead_span),
        "lead_continued": decision.lead_continued,
        "kind": decision.kind.value,
        "body": decision.body,
        "proposer": decision.proposer,
        "seconder": decision.seconder,
        "routine": decision.routine,
        "outcome": decision.outcome,
        "confidence": decision.confidence.value,
        "reason": decision.reason,
        "vote": _vote(decision.vote) if decision.vote else None,
        "repeats": [_place(span) for span in decision.repeats],
        "limbs": [_limb(limb) for limb in decision.limbs],
        **_offsets(decision.span),
    }


def _limb(limb: Limb) -> Json:
    nested = [_limb(each) for each in limb.limbs]
    return {"label": limb.label, "kind": limb.kind.value, "verb": limb.verb, **_words(limb), "limbs": nested}


def _action(action: Action) -> Json:
    return {"label": action.label, "owner": action.owner, "due": action.due, **_words(action)}


def _vote(vote: Vote) -> Json:
    return {
        "unanimous": vote.unanimous,
        "for": vote.for_,
        "against": vote.against,
        "abstain": vote.abstain,
        "result": vote.result,
        "on": vote.on,
        **_words(vote),
    }


def _problem(problem: Problem) -> Json:
    return {
        "line": problem.line,
        "column": problem.column,
        "severity": problem.severity.value,
        "message": problem.message,
        "mend": problem.mend,
    }


def _words(record: Worded) -> Json:
    return {"text": record.text, **_offsets(record.span)}


def _offsets(span: Span) -> Json:
    return {"start": span.start, "end": span.end}


def _place(span: Span | None) -> Json | None:
    return _offsets(span) if span else None
