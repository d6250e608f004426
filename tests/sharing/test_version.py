"""What is new in the data, told by the days of the register."""

import json
from dataclasses import replace
from typing import Any

import pytest

from generator.model.register import FormerState, Record, RecordKind
from generator.sharing.data.version import latest_version
from tests.projects import TODAY, Project
from tests.sharing.taken import by_path, read, with_register

FIRST, LATER, LATEST = "2024-05-01", "2024-06-02", "2024-07-03"


def record(kind: RecordKind, id_: str, **said: Any) -> Record:
    fields = {"parent": "EXS-7K3QF", "address": f"/{id_}/", "label": "", "text": "", "sha256": "", "published": FIRST}
    return Record(kind=kind, id=id_, **{**fields, **said})


def test_the_first_version_says_that_it_is_the_first() -> None:
    version = latest_version({"one": (record(RecordKind.ITEM, "one"),)})
    assert version.words() == "This is the version of 1 May 2024. It is the first."


def test_nothing_held_is_said_to_be_nothing() -> None:
    assert latest_version({}).words() == "Nothing is held yet."


def test_a_version_tells_what_is_new_changed_and_withdrawn_since_the_one_before() -> None:
    register = {
        "one": (
            record(RecordKind.ITEM, "one"),
            record(RecordKind.DECISION, "EXS-7K3QF", changed=LATEST),
            record(RecordKind.LIMB, "a", changed=LATEST),
            record(RecordKind.LIMB, "b", changed=LATER),
            record(RecordKind.LIMB, "c", published=LATEST),
            record(RecordKind.LIMB, "d", withdrawn=LATEST, changed=LATER),
        ),
        "two": (record(RecordKind.ITEM, "two", published=LATEST, parent=""),),
    }
    version = latest_version(register)
    assert version.words() == (
        "This is the version of 3 July 2024. Since the version of 2 June 2024 – "
        "new: 1 item, 1 limb; changed: 1 decision, 1 limb; withdrawn: 1 limb."
    )


def test_what_changed_on_the_day_on_which_it_was_published_is_new() -> None:
    old = record(RecordKind.ITEM, "one")
    both = record(RecordKind.LIMB, "a", published=LATER, changed=LATER)
    assert latest_version({"one": (old, both)}).words().endswith("new: 1 limb; changed: nothing; withdrawn: nothing.")


@pytest.mark.parametrize("day", [FIRST, LATER])
def test_what_was_earlier_counts_as_a_version_too(day: str) -> None:
    state = FormerState(until=day, label="a", text="", sha256="", address="/one/")
    register = {"one": (record(RecordKind.LIMB, "a", published="2024-01-01", changed=LATEST, earlier=(state,)),)}
    assert latest_version(register).before == day


def test_the_package_lists_by_id_what_is_new(project: Project) -> None:
    register = dict(read(project)[0].linked.register)
    item, decision, *limbs = register["promises"]
    register["promises"] = (item, replace(decision, changed=LATEST), replace(limbs[0], published=LATEST), *limbs[1:])
    package = json.loads(by_path(with_register(project, register))["data/datapackage.json"])
    assert (package["version"], package["changes"]["since"]) == (LATEST, TODAY)
    assert package["changes"]["new"] == {
        "item": [], "decision": [], "limb": [f"{decision.id}#{limbs[0].id}"], "action": [], "commitment": [],
    }  # fmt: skip
    assert package["changes"]["changed"]["decision"] == [decision.id]


def test_the_first_package_lists_nothing(files: dict[str, bytes]) -> None:
    assert json.loads(files["data/datapackage.json"])["changes"] == {"version": TODAY, "since": None}
