"""A reference that may mean two things is refused; what stands beside it may settle it."""

from generator.model.follow_through import StepKind
from generator.model.item import Minutes
from tests.linking.follow_through.items import archive_of, make_item

SURVEY = "RESOLVED that a survey of foster carers be made."
LORRIES = "RESOLVED that the gritting lorries be washed."


def steps(*items: Minutes) -> list[tuple[str, StepKind]]:
    """Return what each step is about, by the first word that is its own."""
    found = archive_of(*items).follow_through.values()
    return [("lorries" if "lorries" in each.quotation.text else "survey", s.kind) for each in found for s in each.steps]


def numbered(date: str, words: str) -> Minutes:
    return make_item(date, words, "Any", "12.")


OLD, NEW = numbered("2020-03-11", SURVEY), numbered("2021-03-10", LORRIES)


def test_a_number_of_two_years_alone_is_refused() -> None:
    assert steps(OLD, NEW, make_item("2021-09-08", "The Clerk reported on minute 12.")) == []


def test_the_day_beside_the_number_settles_it() -> None:
    later = make_item("2021-09-08", "The Clerk reported on minute 12 of the meeting held on 11 March 2020.")
    assert steps(OLD, NEW, later) == [("survey", StepKind.REPORTED_BACK)]


def test_a_day_that_is_no_meetings_refuses_it() -> None:
    assert steps(OLD, NEW, make_item("2021-09-08", "The Clerk reported on minute 12 of 12 March 2020.")) == []


def test_the_words_settle_it() -> None:
    later = make_item("2021-09-08", "The Clerk reported under minute 12 that the gritting lorries had been washed.")
    assert steps(OLD, NEW, later) == [("lorries", StepKind.REPORTED_BACK)]


def test_a_bare_number_without_words_is_refused_even_where_only_one_is_held() -> None:
    assert steps(OLD, make_item("2021-09-08", "The Clerk reported on minute 12.")) == []


def test_two_items_of_one_day_with_the_same_label_are_told_by_their_words() -> None:
    first = make_item("2021-03-10", f"The Panel recommended that:\n\n1. {SURVEY[14:]}", "One")
    second = make_item("2021-03-10", f"The Panel recommended that:\n\n1. {LORRIES[14:]}", "Two")
    told = make_item("2021-09-08", "Recommendation 1 of 10 March 2021, the gritting lorries: it was reported.")
    untold = make_item("2021-09-08", "Recommendation 1 of 10 March 2021: it was reported.", "Other")
    assert steps(first, second, told) == [("lorries", StepKind.REPORTED_BACK)]
    assert steps(first, second, untold) == []
