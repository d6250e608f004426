"""What looks like a later mention and is none, made from what minutes repeat; and, beside each, what is one."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from generator.model.item import Minutes
from tests.linking.follow_through.items import archive_of, make_item

DECOYS: list[dict[str, Any]] = tomllib.loads(Path(__file__).with_name("decoys.toml").read_text(encoding="utf-8"))[
    "decoy"
]


def _read(place: int, meeting: dict[str, str]) -> Minutes:
    return make_item(meeting["date"], meeting["words"], meeting["title"], f"{place + 1}.")


@pytest.mark.parametrize("decoy", DECOYS, ids=lambda decoy: decoy["title"])
def test_decoy(decoy: dict[str, Any]) -> None:
    """`found` names the meeting asked in and the letter of each part that the last meeting speaks of."""
    items = [_read(place, meeting) for place, meeting in enumerate(decoy["meetings"])]
    archive = archive_of(*items)
    last = items[-1].document.facts
    assert last is not None
    found = {
        f"{archive.by_id[each.document].facts.date.text} {each.anchor}"
        for each in archive.follow_through.values()
        for step in each.steps
        if step.document == last.id
    }
    assert found == set(decoy["found"])
