"""The founding minutes read exactly as they were counted by hand."""

from collections.abc import Iterable

import pytest

from generator.model.decision import Decision, Kind
from generator.model.item import AgendaItem, Role
from generator.parsing import parse_minutes
from tests.parsing.essentials import ROOT, read_file

CONTENT = ROOT / "content" / "minutes"
WEST_SUSSEX = "2021-03-10-children-first-improvement-update"
HEREFORDSHIRE_SCRUTINY = "2021-05--2022-06-childrens-services-improvement-plan-progress-update"
WORCESTERSHIRE = "2020-09--2021-08-worcestershire-children-first-progress-report"
HEREFORDSHIRE_CABINET = "2025-07-17-children-and-young-persons-improvement-plan-phase-3"
CUMBRIA = "2018-01--2018-09-childrens-improvement-plan"
FOUNDING = (WEST_SUSSEX, HEREFORDSHIRE_SCRUTINY, WORCESTERSHIRE, HEREFORDSHIRE_CABINET, CUMBRIA)


def item_of(name: str) -> AgendaItem:
    (path,) = CONTENT.glob(f"*/*/{name}.md")
    (item,) = parse_minutes(read_file(path))[0].items
    return item


def decision_of(name: str) -> Decision:
    (decision,) = item_of(name).decisions
    return decision


def labels(records: Iterable[object]) -> list[str | None]:
    return [getattr(record, "label", None) for record in records]


@pytest.mark.parametrize(
    ("name", "kind", "lead", "limbs"),
    [
        (WEST_SUSSEX, Kind.RESOLVED, "Resolved – That the Committee:", ["1.", "2.", "3.", "4."]),
        (HEREFORDSHIRE_SCRUTINY, Kind.RECOMMENDED, "The Committee recommended that:", ["a)", "b)", "c)", "d)"]),
        (HEREFORDSHIRE_CABINET, Kind.RESOLVED, "it was unanimously resolved that:", ["a)", "b)"]),
        (CUMBRIA, Kind.RESOLVED, "RESOLVED that,", ["1", "2", "3", "4", "5"]),
    ],
)
def test_one_decision_with_its_limbs(name: str, kind: Kind, lead: str, limbs: list[str]) -> None:
    decision = decision_of(name)
    assert (decision.kind, decision.lead) == (kind, lead)
    assert labels(decision.limbs) == limbs
    assert {limb.kind for limb in decision.limbs} == {kind}
    assert not any(limb.limbs for limb in decision.limbs)


def test_worcestershire_decides_nothing() -> None:
    item = item_of(WORCESTERSHIRE)
    assert (item.decisions, item.actions, item.votes) == ((), (), ())
    assert [each.role for each in item.paragraphs].count(Role.BULLET) == 6


def test_west_sussex_minute_paragraphs() -> None:
    item = item_of(WEST_SUSSEX)
    numbered = [each for each in item.paragraphs if each.role in (Role.NUMBERED, Role.LEAD)]
    assert labels(numbered) == ["53.1", "53.2", "53.3", "53.4", "53.5"]
    assert numbered[-1].role is Role.LEAD
    assert [each.role for each in item.paragraphs].count(Role.BULLET) == 11
    assert item.number == "53"


def test_west_sussex_movement() -> None:
    (movement,) = item_of(WEST_SUSSEX).movements
    assert (movement.person, movement.time) == ("Mrs Hill", "2.28 pm")
    assert movement.text == "2.28 pm Mrs Hill left the meeting."


def test_west_sussex_verbs() -> None:
    assert [limb.verb for limb in decision_of(WEST_SUSSEX).limbs] == ["welcome", "agree", "highlight", "welcome"]


def test_herefordshire_scrutiny_vote_names_nobody() -> None:
    decision = decision_of(HEREFORDSHIRE_SCRUTINY)
    assert decision.vote is not None
    assert decision.vote.unanimous
    assert (decision.vote.for_, decision.vote.against, decision.vote.abstain) == (None, None, None)
    assert (decision.proposer, decision.seconder) == (None, None)
    assert item_of(HEREFORDSHIRE_SCRUTINY).votes == ()


def test_herefordshire_scrutiny_heading_is_no_lead() -> None:
    headings = [each.text for each in item_of(HEREFORDSHIRE_SCRUTINY).paragraphs if each.role is Role.HEADING]
    assert headings == ["RECOMMENDATIONS:", "ACTION:"]


def test_herefordshire_scrutiny_limb_ends_as_printed() -> None:
    assert decision_of(HEREFORDSHIRE_SCRUTINY).limbs[2].text.endswith("at a future meeting and")


def test_herefordshire_scrutiny_action() -> None:
    (action,) = item_of(HEREFORDSHIRE_SCRUTINY).actions
    assert (action.label, action.owner) == ("1.", "Director for Children’s Services")
    assert action.text.startswith("The Director for Children’s Services would provide the Committee with the data")


def test_herefordshire_cabinet_lead_goes_on() -> None:
    decision = decision_of(HEREFORDSHIRE_CABINET)
    assert decision.lead_continued == "That Cabinet:"
    assert decision.body == "Cabinet"
    assert (decision.proposer, decision.seconder) == ("Councillor Powell", None)
    assert decision.vote is not None
    assert decision.vote.unanimous
    assert [limb.verb for limb in decision.limbs] == ["endorse", "authorise"]


def test_cumbria_last_limb_ends_before_the_documents() -> None:
    item = item_of(CUMBRIA)
    assert item.decisions[0].limbs[-1].text.endswith("for Disabled Children.")
    assert (item.paragraphs[-1].role, item.paragraphs[-1].text) == (Role.FURNITURE, "Supporting documents:")


@pytest.mark.parametrize("name", FOUNDING)
def test_nothing_needs_a_look(name: str) -> None:
    (path,) = CONTENT.glob(f"*/*/{name}.md")
    assert parse_minutes(read_file(path))[1] == ()
