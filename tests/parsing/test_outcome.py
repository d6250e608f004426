"""A decision is summed up in one word, and no other word than its own lead says."""

import pytest

from generator.parsing import parse_minutes
from tests.parsing.essentials import bare


@pytest.mark.parametrize(
    ("decided", "outcome"),
    [
        ("AGREED: That officers write to every school.", "Agreed"),
        ("RESOLVED: That officers write to every school.", "Resolved"),
        ("RESOLVED: That the plan be approved.", "Approved"),
        ("RESOLVED: That\n\n(a) the report be noted; and\n\n(b) the plan be approved.", "Approved"),
        ("AGREED: That\n\n(a) the plan be approved; and\n\n(b) officers write to every school.", "Agreed"),
        ("RECOMMENDED: That the plan be approved.", "Recommended"),
    ],
)
def test_outcome_is_what_all_limbs_do(decided: str, outcome: str) -> None:
    minutes, _ = parse_minutes(bare(f"Agenda item\n\nA title\n\nMinutes:\n\nThe Panel met.\n\n{decided}\n"))
    assert [decision.outcome for item in minutes.items for decision in item.decisions] == [outcome]
