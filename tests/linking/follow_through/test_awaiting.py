"""What is awaited: all that asks for something, until something is reported back."""

from generator.linking.follow_through.awaiting import is_awaited
from tests.linking.follow_through.items import archive_of, make_item

ASKED = make_item(
    "2021-03-10", "RESOLVED that:\n\n(a) a survey of elms be made; and\n\n(b) the report be noted.", number="12/20"
)


def awaited(*later: str) -> list[str]:
    items = [make_item(f"2021-0{month}-07", said, "Elms") for month, said in enumerate(later, start=7)]
    found = archive_of(ASKED, *items).follow_through
    return [
        each.anchor
        for each in found.values()
        if each.document == next(iter(found.values())).document and is_awaited(each)
    ]


def test_what_only_takes_note_awaits_nothing() -> None:
    assert awaited() == ["a"]


def test_silence_and_a_mention_answer_nothing() -> None:
    assert awaited("Nothing was said.") == ["a"]


def test_a_report_back_ends_the_waiting() -> None:
    assert awaited("Minute 12/20 (a): the survey of elms had been completed.") == []
