"""Matters: named places in one council's minutes, nothing merged on doubt, and names that a person may confirm."""

from generator.linking.matters import find_candidate_matters, find_matters
from generator.model.matter import NamedMatter
from tests.linking.follow_through.items import archive_of, make_item

PLAN = NamedMatter(
    slug="early-help-plan",
    name="Early Help Plan",
    plain="A plan.",
    council="exampleshire",
    names=("Early Help Plan",),
    never=("Early Help Plan for Dogs",),
)
ITEMS = archive_of(
    make_item("2021-03-10", "Members praised the Early Help Plan.\n\nRESOLVED that the Early Help Plan be approved."),
    make_item("2021-06-09", "The Early Help Plan for Dogs was read.", "Dogs"),
    make_item("2021-09-08", "Nothing was said of plans.", "The Early Help Plan"),
    make_item("2021-12-08", "The Parks Strategy was read.", "Parks"),
    make_item("2022-03-09", "The Parks Strategy was read again.", "Parks"),
).entries


def test_a_matter_is_found_by_its_names_oldest_first() -> None:
    (matter,) = find_matters(ITEMS, [PLAN])
    assert [name.place for name in matter.names] == ["text", "decision", "title"]
    assert matter.documents() == (ITEMS[0].id, ITEMS[2].id)


def test_another_councils_matter_is_another_matter() -> None:
    elsewhere = NamedMatter(slug="x", name="x", plain="x", council="elsewhere", names=PLAN.names)
    (matter,) = find_matters(ITEMS, [elsewhere])
    assert matter.names == ()


def test_names_of_several_meetings_are_offered_unless_they_are_taken() -> None:
    offered = find_candidate_matters(ITEMS, find_matters(ITEMS, []))
    assert {each.name for each in offered} == {"Early Help Plan", "Parks Strategy"}
    offered = find_candidate_matters(ITEMS, find_matters(ITEMS, [PLAN]))
    assert [(each.name, len(each.documents)) for each in offered] == [("Parks Strategy", 2)]
