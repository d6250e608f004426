"""Words that stand elsewhere now: in another decision, in another item, under another label."""

import pytest

from generator.linking import Linked, link
from generator.model.item import Minutes
from generator.model.register import Record, RecordKind
from generator.settings import Settings
from tests.linking.minutes import Part, linked, make_minutes
from tests.projects import make_project

LATER = "2025-01-01"
CENTRES: list[Part] = [
    ("(a)", "the plan for the three family centres be approved"),
    ("(b)", "officers write to every school before the summer"),
]
TRUST: list[Part] = [
    ("(a)", "the annual report of the trust be noted"),
    ("(b)", "the Director bring back a costed list of repairs in June"),
]
ROADS: list[Part] = [("(a)", "the road to Little Exampleton be closed in August")]


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    return make_project(tmp_path_factory.mktemp("project")).settings()


def records_of(found: Linked) -> dict[str, Record]:
    """Every standing record by its words; of a decision and an item, by the reference and the id."""
    named = (record for records in found.register.values() for record in records if record.stands)
    return {r.text if r.kind.is_anchored else r.id: r for r in named}


def later(settings: Settings, first: Linked, *minutes: Minutes) -> Linked:
    return link(minutes, first.register, settings, LATER)


def test_a_part_that_moves_to_another_decision_keeps_a_working_address(settings: Settings) -> None:
    first = linked(settings, make_minutes("exs-1", CENTRES, TRUST))
    moved = later(settings, first, make_minutes("exs-1", CENTRES[:1], [*TRUST, ("(c)", CENTRES[1][1])]))
    old, new = records_of(first)[CENTRES[1][1]], records_of(moved)[CENTRES[1][1]]
    home = next(d for d in moved.archive.entries[0].decisions if d.reference != old.parent)
    assert moved.problems == ()
    assert (new.parent, new.id, new.address) == (home.reference, "c", f"/d/{home.reference.lower()}/#c")
    assert (new.redirects, new.published, new.changed) == ((old.address,), old.published, LATER)
    assert [(state.until, state.label, state.address) for state in new.earlier] == [(LATER, "(b)", old.address)]
    back = later(settings, moved, make_minutes("exs-1", CENTRES, TRUST))
    assert (records_of(back)[old.text].address, records_of(back)[old.text].redirects) == (old.address, (new.address,))


def test_an_anchor_that_led_elsewhere_is_not_given_again(settings: Settings) -> None:
    first = linked(settings, make_minutes("exs-1", CENTRES, TRUST))
    moved = later(settings, first, make_minutes("exs-1", CENTRES[:1], [*TRUST, ("(c)", CENTRES[1][1])]))
    added: list[Part] = [CENTRES[0], ("(b)", "the Chair be thanked for twenty years of service")]
    third = later(settings, moved, make_minutes("exs-1", added, [*TRUST, ("(c)", CENTRES[1][1])]))
    assert records_of(third)[added[1][1]].id == "b-2"


def test_a_decision_cut_in_two_keeps_its_reference_and_every_part_its_address(settings: Settings) -> None:
    first = linked(settings, make_minutes("exs-1", [*CENTRES, *TRUST]))
    cut = later(settings, first, make_minutes("exs-1", CENTRES, TRUST))
    assert cut.problems == ()
    before, after = records_of(first), records_of(cut)
    assert all(before[text].address in after[text].addresses for _, text, *_ in [*CENTRES, *TRUST])
    (reference,) = (record.id for record in before.values() if record.kind is RecordKind.DECISION)
    assert reference in after


def test_two_decisions_put_into_one_lead_to_it(settings: Settings) -> None:
    first = linked(settings, make_minutes("exs-1", [*CENTRES, *ROADS], TRUST))
    joined = later(settings, first, make_minutes("exs-1", [*CENTRES, *ROADS, *TRUST]))
    one, two = (decision.reference for decision in first.archive.entries[0].decisions)
    assert joined.problems == ()
    records = {record.id: record for record in joined.register["exs-1"] if record.kind is RecordKind.DECISION}
    assert records[one].redirects == (f"/d/{two.lower()}/",)
    assert (records[two].withdrawn, records[two].reason) == (LATER, f"Its words stand in {one} now.")
    assert [records_of(joined)[text].parent for _, text, *_ in TRUST] == [one, one]
    assert later(settings, joined, make_minutes("exs-1", [*CENTRES, *ROADS, *TRUST])).register == joined.register


def test_an_item_cut_in_two_takes_its_decisions_along(settings: Settings) -> None:
    actions: list[Part] = [("1.", "The Director to write to all the schools")]
    first = linked(settings, make_minutes("exs-1", CENTRES, TRUST, actions=actions))
    cut = later(
        settings, first, make_minutes("exs-1", CENTRES), make_minutes("exs-2", TRUST, title="Trust", actions=actions)
    )
    one, two = (decision.reference for decision in first.archive.entries[0].decisions)
    assert cut.problems == ()
    assert [decision.reference for decision in cut.archive.by_id["exs-2"].decisions] == [two]
    assert [decision.reference for decision in cut.archive.by_id["exs-1"].decisions] == [one]
    moved = next(record for record in cut.register["exs-2"] if record.kind is RecordKind.ACTION)
    assert moved.redirects == (f"{first.archive.entries[0].address}#action-1",)
    assert [record.id for record in cut.register["exs-1"]] == ["exs-1", one, "a", "b"]


def test_items_put_into_one_lead_to_it(settings: Settings) -> None:
    first = linked(settings, make_minutes("exs-1", CENTRES), make_minutes("exs-2", TRUST, title="Trust"))
    joined = later(settings, first, make_minutes("exs-1", CENTRES, TRUST))
    old = first.archive.by_id["exs-2"]
    entry = joined.archive.by_id["exs-1"]
    assert joined.problems == ()
    assert entry.record.redirects == (old.address,)
    assert [decision.reference for decision in entry.decisions][1] == old.decisions[0].reference
    (left,) = joined.register["exs-2"]
    assert (left.id, left.withdrawn, left.reason) == (
        "exs-2",
        LATER,
        "Its words stand in another item of this meeting now.",
    )


@pytest.mark.parametrize(("date", "committee"), [("2024-04-09", "cabinet"), ("2024-03-12", "scrutiny-committee")])
def test_the_same_words_at_another_meeting_are_another_decision(settings: Settings, date: str, committee: str) -> None:
    first = linked(settings, make_minutes("exs-1", CENTRES, TRUST))
    other = later(
        settings, first, make_minutes("exs-1", CENTRES), make_minutes("exs-2", TRUST, date=date, committee=committee)
    )
    assert len(other.problems) == 3
    assert other.archive.by_id["exs-2"].decisions[0].record.published == LATER


def test_a_relettered_part_says_what_it_was(settings: Settings) -> None:
    first = linked(settings, make_minutes("exs-1", CENTRES))
    new: list[Part] = [("(a)", CENTRES[0][1]), ("(b)", "the Chair be thanked"), ("(c)", CENTRES[1][1])]
    second = later(settings, first, make_minutes("exs-1", new))
    part = records_of(second)[CENTRES[1][1]]
    assert (part.id, part.label, part.changed) == ("b", "(c)", LATER)
    assert [(state.until, state.label, state.text) for state in part.earlier] == [(LATER, "(b)", part.text)]


def test_a_document_that_comes_back_after_it_was_withdrawn_is_refused(settings: Settings) -> None:
    first = linked(settings, make_minutes("exs-1", CENTRES), make_minutes("exs-2", TRUST, title="Trust"))
    joined = later(settings, first, make_minutes("exs-1", CENTRES, TRUST))
    again = later(settings, joined, make_minutes("exs-1", CENTRES, TRUST), make_minutes("exs-2", TRUST, title="Trust"))
    (problem,) = again.problems
    assert problem.message == "the document exs-2 was withdrawn, and an id is never given again"
    assert list(again.archive.by_id) == ["exs-1"]
