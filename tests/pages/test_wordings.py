"""Names for the same thing, as search gets them from the glossary."""

import json

from generator.model.archive import Departure
from generator.model.register import Record, RecordKind
from generator.model.theme import Term
from generator.pages.wordings import letters_of, make_wordings, same_things
from tests.pages.rendering import settings

LETTERS = Term(slug="sen", term="SEN", plain="Help to learn.", full="special needs", forms=("SEN", "SENs"))
ALSO = Term(
    slug="care", term="Children in care", plain="...", forms=("children in care",), also=("looked after children",)
)
SAME = Term(slug="lac", term="LAC", plain="...", full="Looked after children", forms=("LAC",))
PHASE = Term(slug="phase", term="Phase", plain="Part of a plan.", forms=("phase 1", "phase 2"))
AGREED = Term(slug="agreed", term="Agreed", plain="Yes.", forms=("AGREED", "agreed that"))


def test_letters_and_what_they_stand_for_are_one_thing() -> None:
    (thing,) = same_things([LETTERS])
    assert thing.names == ("SEN", "special needs")
    assert thing.forms == ("sen", "sens", "special needs")


def test_forms_that_only_explain_a_word_are_not_the_same_thing() -> None:
    assert same_things([PHASE, AGREED]) == ()


def test_terms_that_share_a_name_are_one_thing() -> None:
    (thing,) = same_things([PHASE, ALSO, SAME])
    assert thing.names == ("children in care", "looked after children", "LAC")


def test_letters_are_told_by_their_capitals() -> None:
    assert letters_of(LETTERS) == ("SEN",)
    assert letters_of(ALSO) == letters_of(AGREED) == ()


def test_the_file_names_codes_letters_and_things() -> None:
    page = make_wordings([LETTERS, PHASE], settings().councils)
    held = json.loads(page.content.decode())
    assert page.path == "search/wordings.json"
    assert held["codes"] == ["CMA", "HEF", "WOR", "WSX"]
    assert held["letters"] == {"SEN": "sen"}
    assert held["groups"] == [{"names": ["SEN", "special needs"], "forms": ["sen", "sens", "special needs"]}]


def test_a_decision_that_stands_no_more_is_told_by_its_reference_and_nothing_else_is() -> None:
    def departed(kind: RecordKind, name: str, address: str) -> Departure:
        record = Record(kind=kind, id=name, parent="", address=address, label="", text="Words", sha256="", published="")
        return Departure(address=address, leads_to="", record=record, item=record)

    gone = departed(RecordKind.DECISION, "EXS-7K3QF", "/d/exs-7k3qf/")
    in_context = departed(RecordKind.DECISION, "EXS-00000", "/exampleshire/cabinet/2024-05-14/trees/")
    item = departed(RecordKind.ITEM, "trees", "/exampleshire/cabinet/2024-05-14/trees/")
    page = make_wordings([], (), {"/d/exs-7k3qf/": (gone,), item.address: (item, in_context)})
    assert json.loads(page.content.decode())["departed"] == ["EXS-7K3QF"]


def test_the_glossary_makes_send_and_its_meaning_one_thing() -> None:
    names = {name for thing in same_things(settings().terms) for name in thing.names if "SEND" in thing.names}
    assert {"SEND", "special educational needs", "special educational needs and disabilities"} <= names
