"""What was asked and what a later item says: the steps that `cases.toml` expects, and no others."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.linking.follow_through.items import archive_of, make_item

CASES: list[dict[str, Any]] = tomllib.loads(Path(__file__).with_name("cases.toml").read_text(encoding="utf-8"))["case"]
ASKED = "(a) a survey of foster carers be made; and\n\n(b) a telephone line be opened at night."


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["title"])
def test_case(case: dict[str, Any]) -> None:
    asked = make_item("2021-03-10", f"RESOLVED that:\n\n{case.get('asked', ASKED)}", "Foster carers", "12/20")
    later = make_item(
        "2021-09-08",
        case["later"],
        case.get("heading", "Other business"),
        committee=case.get("committee", "scrutiny-committee"),
    )
    archive = archive_of(asked, later)
    found = {each.anchor: step.kind.value for each in archive.follow_through.values() for step in each.steps}
    assert found == case["steps"]
