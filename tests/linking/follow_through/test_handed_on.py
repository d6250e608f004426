"""What a meeting spoke of may be named by that meeting's own number or day: "put off on 8 June 2021"."""

import pytest

from generator.model.follow_through import State, StepKind
from tests.linking.follow_through.items import archive_of, make_item, with_words

ASKED = make_item(
    "2021-03-10",
    "RESOLVED that:\n\n(a) a survey of the mill culvert be reported by 30 June 2021; and\n\n(b) walls be painted.",
    "Drains",
    "12/20",
)
PUT_OFF = make_item(
    "2021-06-08",
    "4.1 Minute 12/20 (a): the survey of the mill culvert was delayed and would now be reported by 30 September 2021.",
    "Drains",
    "4/21",
)


def last_of(words: str, date: str = "2021-09-14") -> tuple[State, list[StepKind]]:
    """Return where the record leaves the survey, and its steps."""
    found = with_words(archive_of(ASKED, PUT_OFF, make_item(date, words, "Rivers", "20/21")), "mill culvert be")
    return found.state, [step.kind for step in found.steps]


@pytest.mark.parametrize(
    "words",
    [
        "The survey of the mill culvert, put off on 8 June 2021, was presented.",
        "Further to minute 4/21, the survey of the mill culvert was presented.",
        "Further to minute 4.1, the survey of the mill culvert was presented.",
    ],
)
def test_the_day_or_number_of_a_meeting_that_spoke_of_it_is_a_reference(words: str) -> None:
    assert last_of(words) == (State.REPORTED_BACK, [StepKind.REVISED_DATE, StepKind.REPORTED_BACK])


@pytest.mark.parametrize(
    "words",
    [
        "The survey of the mill culvert, put off on 9 June 2021, was presented.",
        "Further to minute 5/21, the survey of the mill culvert was presented.",
    ],
)
def test_another_day_or_number_is_none(words: str) -> None:
    assert last_of(words) == (State.REVISED_DATE, [StepKind.REVISED_DATE, StepKind.MENTIONED])


def test_without_the_words_the_number_is_none() -> None:
    assert last_of("Further to minute 4/21, the results were presented.") == (
        State.REVISED_DATE,
        [StepKind.REVISED_DATE],
    )


def test_the_reason_says_through_which_meeting() -> None:
    later = make_item("2021-09-14", "The survey of the mill culvert, put off on 8 June 2021, was presented.", "Rivers")
    step = with_words(archive_of(ASKED, PUT_OFF, later), "mill culvert be").steps[-1]
    assert step.reason == "It names 8 June 2021, the day of a meeting that spoke of this, and repeats what was asked."
