"""A link that a person rejected is nowhere any more, and a rejection of nothing needs a look and stops nothing."""

from dataclasses import replace

import pytest

from generator.linking import Linked
from generator.linking.follow_through import find_candidates
from generator.model.follow_through import Acceptance, Rejection, State
from generator.model.problem import Severity, errors
from tests.linking.follow_through.items import archive_of, link_items, make_item, with_words
from tests.linking.follow_through.test_confirmed import CONFIRMED

ASKED = make_item(
    "2021-03-10",
    "RESOLVED that:\n\n(a) a survey of elm trees be made; and\n\n(b) the pond be drained and fenced by the rangers.",
    "Trees",
    "12/20",
)
LATER = make_item(
    "2021-09-08",
    "The survey of elm trees had found forty. The pond was full of frogs that no ranger would move."
    "\n\nRESOLVED that a second survey of elm trees be made.",
    "Parks",
)
ARCHIVE = archive_of(ASKED, LATER)
PART, WEAK = with_words(ARCHIVE, "a survey").id, with_words(ARCHIVE, "the pond").id
DOCUMENT = ARCHIVE.entries[-1].id
REJECTED = Rejection(
    part=PART,
    record=DOCUMENT,
    who="The Clerk",
    when="2024-04-02",
    path="content/follow-through/exampleshire.yml",
    line=7,
    source="- part: x",
)


def rejecting(*rejections: Rejection) -> Linked:
    """Return both items linked, with what people rejected."""
    return link_items((ASKED, LATER), rejections=rejections)


def test_what_is_rejected_is_found_before() -> None:
    assert [step.document for step in ARCHIVE.follow_through[PART].steps] == [DOCUMENT]


def test_a_rejected_link_is_no_step_and_leaves_no_state() -> None:
    found = rejecting(REJECTED)
    assert found.problems == ()
    assert found.archive.follow_through[PART].steps == ()
    assert found.archive.follow_through[PART].state is State.NO_LATER_MENTION


def test_what_nobody_rejected_stays() -> None:
    other = with_words(rejecting(replace(REJECTED, part=WEAK)).archive, "a survey")
    assert [step.document for step in other.steps] == [DOCUMENT]


def test_an_answer_is_rejected_with_its_link() -> None:
    asked = make_item("2021-03-10", "RESOLVED that Cabinet be recommended to raise the pond allowance.", "Ponds")
    later = make_item(
        "2021-09-08",
        "The recommendation of the Scrutiny Committee of 10 March 2021 to raise the pond allowance was accepted.",
        committee="cabinet",
    )
    archive = archive_of(asked, later)
    part = with_words(archive, "Cabinet be recommended").id
    assert archive.follow_through[part].acceptance is Acceptance.ACCEPTED
    rejected = replace(REJECTED, part=part, record=archive.entries[-1].id)
    left = link_items((asked, later), rejections=(rejected,)).archive.follow_through[part]
    assert (left.steps, left.acceptance) == ((), Acceptance.UNANSWERED)


def test_a_rejected_link_is_not_offered_again() -> None:
    offered = [each.asked.id for each in find_candidates(ARCHIVE.entries, ARCHIVE.follow_through)]
    assert offered == [PART, WEAK]
    rejected = rejecting(REJECTED, replace(REJECTED, part=WEAK))
    again = find_candidates(ARCHIVE.entries, rejected.archive.follow_through, (REJECTED, replace(REJECTED, part=WEAK)))
    assert again == ()


def test_a_link_too_weak_to_be_shown_may_be_rejected_in_silence() -> None:
    assert rejecting(replace(REJECTED, part=WEAK)).problems == ()


def test_a_part_of_the_later_record_may_be_meant() -> None:
    """The link stands in what was said there, so that a rejection of what was resolved there ends nothing."""
    resolved = with_words(ARCHIVE, "a second survey").id
    found = rejecting(replace(REJECTED, record=resolved))
    assert len(found.problems) == 1
    assert found.archive.follow_through[PART].steps


def test_a_person_may_confirm_something_else_there() -> None:
    confirmed = replace(CONFIRMED, part=PART, record=DOCUMENT, quotation="had found forty")
    found = link_items((ASKED, LATER), [confirmed], [REJECTED])
    (step,) = found.archive.follow_through[PART].steps
    assert step.confirmed == confirmed
    assert found.problems == ()


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"part": "EXS-00000#a"}, "EXS-00000#a is nothing that this site holds, so that no link is rejected"),
        ({"record": "exs-00000000"}, "exs-00000000 is nothing that this site holds, so that no link is rejected"),
        (
            {"record": ARCHIVE.entries[0].id},
            f"no link from {PART} to {ARCHIVE.entries[0].id} is found any more, so that none is rejected",
        ),
    ],
)
def test_a_rejection_of_no_link_needs_a_look(changed: dict[str, str], message: str) -> None:
    found = rejecting(replace(REJECTED, **changed))  # type: ignore[arg-type]
    (problem,) = found.problems
    assert (problem.path, problem.line, problem.severity) == (REJECTED.path, 7, Severity.LOOK)
    assert problem.message == message
    assert problem.mend
    assert errors(found.problems) == ()
    assert found.archive.follow_through[PART].steps == link_items((ASKED, LATER)).archive.follow_through[PART].steps
