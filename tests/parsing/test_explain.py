"""The explanation of a reading has the shape that other programs rely on."""

from generator.parsing import parse_minutes
from generator.parsing.explain import explain_json, explain_lines
from tests.parsing.essentials import bare

PAGE = """Agenda item

School Meals

To consider a report.

Minutes:

Councillor Dell proposed the plan.

RESOLVED (by 5 votes to 2) that: (a) the plan be approved.

For: 3

ACTION:

1. The Clerk to write by 4 May 2025.
"""
ITEM_KEYS = {
    "title",
    "number",
    "purpose",
    "paragraphs",
    "decisions",
    "actions",
    "votes",
    "movements",
    "people",
    "dates",
    "figures",
    "commitments",
    "misprints",
    "documents",
    "standing",
}
DECISION_KEYS = {
    "lead",
    "kind",
    "body",
    "proposer",
    "seconder",
    "lead_continued",
    "routine",
    "repeats",
    "vote",
    "start",
    "end",
    "limbs",
}


def test_keys() -> None:
    found = explain_json(*parse_minutes(bare(PAGE)))
    assert found["schema"] == 1
    assert found["text"] == PAGE
    (item,) = found["items"]
    assert set(item) == ITEM_KEYS
    (decision,) = item["decisions"]
    assert set(decision) >= DECISION_KEYS
    assert set(decision["limbs"][0]) == {"label", "kind", "verb", "text", "start", "end", "limbs"}
    assert set(decision["vote"]) >= {"unanimous", "for", "against", "abstain", "result", "on"}
    assert set(item["actions"][0]) == {"label", "owner", "text", "due", "start", "end"}
    assert {"text", "edtf", "start", "end"} <= set(item["dates"][0])


def test_values() -> None:
    (item,) = explain_json(*parse_minutes(bare(PAGE)))["items"]
    (decision,) = item["decisions"]
    assert decision["lead"] == "RESOLVED (by 5 votes to 2) that:"
    assert (decision["vote"]["for"], decision["vote"]["against"]) == (5, 2)
    assert decision["proposer"] == "Councillor Dell"
    assert PAGE[decision["start"] : decision["end"]] == "RESOLVED (by 5 votes to 2) that: (a) the plan be approved."
    assert [(vote["for"], vote["text"]) for vote in item["votes"]] == [(3, "For: 3")]


def test_lines_name_their_rules() -> None:
    rules = [each.rule for each in explain_lines(bare(PAGE)) if each.rule != "blank"]
    assert rules == ["furniture", "title", "purpose", "furniture", "paragraph", "decision", "vote", "action", "action"]
