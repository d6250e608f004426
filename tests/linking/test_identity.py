import re
from dataclasses import replace

import pytest

from generator.linking import link
from generator.model.mention import Confidence
from generator.model.problem import Severity
from generator.model.register import RecordKind, text_hash
from generator.settings import Settings
from tests.linking.minutes import Part, anchors, at_path, linked, make_minutes, only
from tests.projects import make_project

REFERENCE = re.compile(r"EXS-[0-9A-HJKMNP-TV-Z]{5}")
PLAN: list[Part] = [
    ("(a)", "the plan for the three family centres be approved"),
    ("(b)", "officers write to every school before the summer"),
    ("(c)", "the annual report of the trust be noted"),
]


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    return make_project(tmp_path_factory.mktemp("project")).settings()


def after(settings: Settings, old: list[Part], new: list[Part]) -> dict[str, str]:
    """The anchors of `new` by their words, where `old` was published first; the reference must stay."""
    first = linked(settings, make_minutes("exs-1", old))
    second = linked(settings, make_minutes("exs-1", new), register=first.register)
    assert only(second).decisions[0].reference == only(first).decisions[0].reference
    return anchors(only(second).decisions[0])


def test_every_id_has_its_form_and_its_address(settings: Settings) -> None:
    found = linked(settings, make_minutes("exs-1", PLAN, actions=[("1.", "The Director to write")]))
    entry = only(found)
    reference = entry.decisions[0].reference
    short = reference.lower()
    assert REFERENCE.fullmatch(reference)
    assert entry.address == "/exampleshire/cabinet/2024-03-12/plan/"
    assert [(record.kind, record.id, record.parent, record.address) for record in found.register["exs-1"]] == [
        (RecordKind.ITEM, "exs-1", "", entry.address),
        (RecordKind.DECISION, reference, "exs-1", f"/d/{short}/"),
        (RecordKind.LIMB, "a", reference, f"/d/{short}/#a"),
        (RecordKind.LIMB, "b", reference, f"/d/{short}/#b"),
        (RecordKind.LIMB, "c", reference, f"/d/{short}/#c"),
        (RecordKind.ACTION, "action-1", "exs-1", f"{entry.address}#action-1"),
    ]
    assert {record.published for record in found.register["exs-1"]} == {"2024-05-01"}


def test_a_record_keeps_the_words_and_their_hash(settings: Settings) -> None:
    found = linked(settings, make_minutes("exs-1", [("1.", "the   plan be\N{NO-BREAK SPACE}noted")]))
    item, decision, limb = found.register["exs-1"]
    assert (limb.text, limb.sha256, limb.label) == ("the plan be noted", text_hash("the plan be noted"), "1.")
    assert decision.text == "RESOLVED that: 1. the plan be noted"
    assert decision.sha256 == text_hash(decision.text)
    assert item.sha256 == only(found).document.sha256


def test_a_reference_comes_from_the_words_alone(settings: Settings) -> None:
    one = only(linked(settings, make_minutes("exs-1", PLAN))).decisions[0].reference
    assert only(linked(settings, make_minutes("exs-1", PLAN, title="Other"))).decisions[0].reference == one
    assert only(linked(settings, make_minutes("exs-2", PLAN))).decisions[0].reference != one
    assert only(linked(settings, make_minutes("exs-1", PLAN[:2]))).decisions[0].reference != one


def test_the_same_decision_twice_in_one_item_gets_two_references(settings: Settings) -> None:
    first, second = only(linked(settings, make_minutes("exs-1", PLAN, PLAN))).decisions
    assert second.reference[: len(first.reference)] == first.reference
    assert len(second.reference) == len(first.reference) + 1


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([("a)", "one"), ("(B)", "two"), ("2.1", "three"), ("iv.", "four")], ["a", "b", "2-1", "iv"]),
        ([("1.", "one"), ("1.", "two"), ("1.", "three")], ["1", "1-2", "1-3"]),
        ([(None, "one"), ("\N{MIDDLE DOT}", "two"), ("-", "three")], ["n1", "n2", "n3"]),
        ([("a", "one", [("i", "two"), ("ii", "three")]), ("b", "four")], ["a", "a-i", "a-ii", "b"]),
        ([("a", "one", [(None, "two"), (None, "three")])], ["a", "a-n1", "a-n2"]),
        ([("a", "one", [("i", "two")]), ("a-i", "three")], ["a", "a-i", "a-i-2"]),
        ([("1", "one", [("a", "two", [("i", "three")])])], ["1", "1-a", "1-a-i"]),
    ],
)
def test_an_anchor_is_named_after_the_label(settings: Settings, parts: list[Part], expected: list[str]) -> None:
    (decision,) = only(linked(settings, make_minutes("exs-1", parts))).decisions
    assert [part.anchor for part in decision.parts()] == expected


def test_actions_are_named_after_the_label_or_the_place(settings: Settings) -> None:
    actions: list[Part] = [("1.", "one"), (None, "two"), ("1.", "three")]
    entry = only(linked(settings, make_minutes("exs-1", actions=actions)))
    assert [action.anchor for action in entry.actions] == ["action-1", "action-n2", "action-1-2"]


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        ([PLAN[0], ("(b)", "officers write to evry school before the Summer"), PLAN[2]], ["a", "b", "c"]),
        ([PLAN[2], PLAN[0], PLAN[1]], ["c", "a", "b"]),
        ([PLAN[0], ("(b)", "staff be thanked"), ("(c)", PLAN[1][1]), ("(d)", PLAN[2][1])], ["a", "b-2", "b", "c"]),
        ([("1.", PLAN[0][1]), ("2.", PLAN[1][1]), ("3.", PLAN[2][1])], ["a", "b", "c"]),
        ([(None, "the Chair be thanked"), *PLAN], ["n1", "a", "b", "c"]),
        ([("(a)", PLAN[0][1], [("(i)", "one"), ("(ii)", "two")]), *PLAN[1:]], ["a", "a-i", "a-ii", "b", "c"]),
    ],
    ids=["typo mended", "order changed", "part inserted", "relabelled", "part put first", "parts put below"],
)
def test_an_anchor_stays_with_its_words(settings: Settings, new: list[Part], expected: list[str]) -> None:
    assert list(after(settings, PLAN, new).values()) == expected


def test_a_relabelled_part_has_its_new_label_in_the_register(settings: Settings) -> None:
    first = linked(settings, make_minutes("exs-1", PLAN))
    new = make_minutes("exs-1", [("1.", PLAN[0][1]), *PLAN[1:]])
    limb = linked(settings, new, register=first.register).register["exs-1"][2]
    assert (limb.id, limb.label, limb.address) == ("a", "1.", first.register["exs-1"][2].address)


def test_a_new_decision_does_not_take_the_reference_of_an_old_one(settings: Settings) -> None:
    first = linked(settings, make_minutes("exs-1", PLAN))
    (old,) = only(first).decisions
    new = make_minutes("exs-1", [(None, "the Chair be thanked for twenty years of service")], PLAN)
    added, kept = only(linked(settings, new, register=first.register)).decisions
    assert kept.reference == old.reference
    assert added.reference != old.reference


def test_a_renamed_file_keeps_every_address(settings: Settings) -> None:
    first = linked(settings, make_minutes("exs-1", PLAN))
    moved = at_path(make_minutes("exs-1", PLAN), "content/other.md")
    assert linked(settings, moved, register=first.register).register == first.register


@pytest.mark.parametrize(
    ("facts", "address"),
    [
        ({"date": "2024-03-13"}, "/exampleshire/cabinet/2024-03-13/plan/"),
        ({"committee": "scrutiny-committee"}, "/exampleshire/scrutiny-committee/2024-03-12/plan/"),
        ({"date": "2024", "title": "Another title"}, "/exampleshire/cabinet/2024/plan/"),
    ],
)
def test_a_corrected_meeting_moves_the_item_and_keeps_every_id(
    settings: Settings, facts: dict[str, str], address: str
) -> None:
    actions: list[Part] = [("1.", "The Director to write")]
    first = linked(settings, make_minutes("exs-1", PLAN, actions=actions))
    second = linked(settings, make_minutes("exs-1", PLAN, actions=actions, **facts), register=first.register)
    old, new = first.register["exs-1"], second.register["exs-1"]
    assert only(second).address == address
    assert [(record.id, record.parent) for record in new] == [(record.id, record.parent) for record in old]
    assert [record.redirects for record in new if record.kind is RecordKind.ITEM] == [(old[0].address,)]
    assert [record.redirects for record in new if record.kind is RecordKind.ACTION] == [(old[-1].address,)]
    assert [record.address for record in new[1:-1]] == [record.address for record in old[1:-1]]
    back = linked(settings, make_minutes("exs-1", PLAN, actions=actions), register=second.register)
    assert (only(back).address, only(back).record.redirects) == (old[0].address, (address,))


def test_a_corrected_title_keeps_the_address_and_is_written_down(settings: Settings) -> None:
    first = linked(settings, make_minutes("exs-1", PLAN))
    second = linked(settings, make_minutes("exs-1", PLAN, title="The Plan"), register=first.register)
    assert second.register["exs-1"][0].text == "The Plan"
    assert second.register["exs-1"][0].address == first.register["exs-1"][0].address


def test_two_items_of_one_meeting_with_one_title_have_two_addresses(settings: Settings) -> None:
    found = linked(settings, make_minutes("exs-1", PLAN), make_minutes("exs-2", PLAN))
    assert [entry.address.rpartition("2024-03-12/")[2] for entry in found.archive.entries] == ["plan/", "plan-2/"]
    published = {"exs-1": found.register["exs-1"]}
    later = linked(settings, make_minutes("a-1", PLAN), make_minutes("exs-1", PLAN), register=published)
    assert later.archive.by_id["exs-1"].address.endswith("/plan/")
    assert later.archive.by_id["a-1"].address.endswith("/plan-2/")


def test_words_that_are_gone_are_reported_with_their_address(settings: Settings) -> None:
    first = linked(settings, make_minutes("exs-1", PLAN))
    reference = only(first).decisions[0].reference.lower()
    second = linked(settings, make_minutes("exs-1", PLAN[:2]), register=first.register)
    (problem,) = second.problems
    assert problem.severity is Severity.ERROR
    assert problem.path == "content/minutes/exs-1.md"
    assert problem.message == f"/d/{reference}/#c was published and no longer stands in this text"
    assert [record.id for record in second.register["exs-1"]] == [record.id for record in first.register["exs-1"]]


def test_words_that_come_back_get_their_old_anchor(settings: Settings) -> None:
    first = linked(settings, make_minutes("exs-1", PLAN))
    second = linked(settings, make_minutes("exs-1", PLAN[:2]), register=first.register)
    third = linked(settings, make_minutes("exs-1", PLAN), register=second.register)
    assert third.problems == ()
    assert third.register["exs-1"][2:] == first.register["exs-1"][2:]


def test_a_document_that_is_gone_is_reported_at_its_register_file(settings: Settings) -> None:
    first = linked(settings, make_minutes("exs-1", PLAN), make_minutes("exs-2", PLAN, date="2024-05-01"))
    second = linked(settings, make_minutes("exs-2", PLAN, date="2024-05-01"), register=first.register)
    (problem,) = second.problems
    assert problem.path == "content/register/exampleshire/exs-1.jsonl"
    assert problem.message == "the document exs-1 was published and cannot be read now"
    assert 'run `minutes withdraw exs-1 --reason "..."`' in problem.mend
    assert second.register == first.register
    assert second.lost == {"exs-1": (*first.register["exs-1"][1:], first.register["exs-1"][0])}


def test_linking_again_changes_nothing(settings: Settings) -> None:
    minutes = [make_minutes("exs-1", PLAN, PLAN), make_minutes("exs-2", PLAN), make_minutes("exs-3")]
    first = linked(settings, *minutes)
    second = linked(settings, *minutes, register=first.register)
    assert second == first


def test_the_order_of_the_input_does_not_matter(settings: Settings) -> None:
    minutes = [make_minutes(f"exs-{number}", PLAN, date=f"202{number % 3}") for number in range(9)]
    first = linked(settings, *minutes)
    shuffled = [minutes[number * 4 % 9] for number in range(9)]
    assert linked(settings, *shuffled) == first
    assert linked(settings, *reversed(minutes)) == first
    assert [entry.facts.date.text for entry in first.archive.entries] == ["2020"] * 3 + ["2021"] * 3 + ["2022"] * 3


def test_an_id_is_given_on_the_day_and_keeps_that_day(settings: Settings) -> None:
    first = link([make_minutes("exs-1", PLAN[:2])], {}, settings, "2024-05-01")
    second = link([make_minutes("exs-1", PLAN)], first.register, settings, "2025-01-01")
    days = {record.id: record.published for record in second.register["exs-1"]}
    assert (days["exs-1"], days["a"], days["c"]) == ("2024-05-01", "2024-05-01", "2025-01-01")
    assert only(second).decisions[0].published == "2024-05-01"


@pytest.mark.parametrize(
    ("confidence", "published"), [(Confidence.STATED, 1), (Confidence.INFERRED, 1), (Confidence.UNSURE, 0)]
)
def test_what_the_parser_is_unsure_of_is_not_published(
    settings: Settings, confidence: Confidence, published: int
) -> None:
    read = make_minutes("plan", [("a)", "note the report")])
    (item,) = read.items
    doubted = replace(item, decisions=tuple(replace(d, confidence=confidence) for d in item.decisions))
    (entry,) = linked(settings, replace(read, items=(doubted,))).archive.entries
    assert len(entry.decisions) == published
