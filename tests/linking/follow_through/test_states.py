"""Where the record leaves a part: silence by what is held, dates that pass, dates that are put back, and answers."""

from generator.model.follow_through import Acceptance, State, StepKind
from tests.linking.follow_through.items import archive_of, make_item, with_words

ASKED = "RESOLVED that:\n\n(a) a report on foster carers be brought by 30 June 2021; and\n\n(b) the wall be painted."
OTHER = "Members spoke of the weather."


def test_nothing_later_is_held() -> None:
    found = archive_of(make_item("2021-03-10", ASKED))
    assert with_words(found, "foster carers").state is State.NO_LATER_MINUTES
    assert with_words(found, "foster carers").coverage.meetings == 0


def test_another_committee_is_not_held_for_it() -> None:
    found = archive_of(make_item("2021-03-10", ASKED), make_item("2021-09-08", OTHER, committee="parks-committee"))
    assert with_words(found, "foster carers").state is State.NO_LATER_MINUTES


def test_the_body_that_is_asked_is_held_for_it() -> None:
    asked = make_item("2021-03-10", "RESOLVED that Cabinet be recommended to pay foster carers more.")
    found = with_words(archive_of(asked, make_item("2021-09-08", OTHER, committee="cabinet")), "foster carers")
    assert (found.asked_of, found.state, found.acceptance) == (
        ("cabinet",),
        State.NO_LATER_MENTION,
        Acceptance.UNANSWERED,
    )


def test_a_date_passes_only_with_a_meeting_after_it() -> None:
    asked = make_item("2021-03-10", ASKED)
    before, after = make_item("2021-06-30", OTHER), make_item("2021-07-01", OTHER)
    assert with_words(archive_of(asked, before), "foster carers").state is State.NO_LATER_MENTION
    found = archive_of(asked, before, after)
    assert with_words(found, "foster carers").state is State.DATE_PASSED
    assert with_words(found, "the wall").state is State.NO_LATER_MENTION
    assert with_words(found, "the wall").coverage.meetings == 2
    assert with_words(found, "the wall").coverage.newest == "2021-07-01"


def test_a_season_is_never_a_due_day() -> None:
    asked = make_item("2021-03-10", "RESOLVED that a report on foster carers be brought by Autumn 2021.")
    found = with_words(archive_of(asked, make_item("2023-03-08", OTHER)), "foster carers")
    assert (found.due, found.state) == (None, State.NO_LATER_MENTION)


def test_a_date_for_doing_is_no_date_for_reporting() -> None:
    asked = make_item("2021-03-10", "RESOLVED that the wall be painted by 30 June 2021.")
    assert with_words(archive_of(asked, make_item("2023-03-08", OTHER)), "wall").state is State.NO_LATER_MENTION


def test_both_dates_of_a_date_put_back_are_kept() -> None:
    asked = make_item("2021-03-10", ASKED, number="12/20")
    later = make_item(
        "2021-07-07", "Minute 12/20 (a): the report was delayed and would now be brought by 30 September 2021."
    )
    found = with_words(archive_of(asked, later), "foster carers")
    (step,) = found.steps
    assert step.original is not None
    assert step.revised is not None
    assert (step.original.edtf, step.revised.edtf) == ("2021-06-30", "2021-09-30")
    assert (found.state, found.date_passed) == (State.REVISED_DATE, False)
    assert with_words(archive_of(asked, later, make_item("2021-11-03", OTHER)), "foster carers").date_passed


def test_answered_is_not_carried_out() -> None:
    asked = make_item("2021-03-10", "RESOLVED that Cabinet be recommended to pay foster carers more.")
    answer = make_item(
        "2021-04-14",
        "The recommendation of the Scrutiny Committee made on 10 March 2021, to pay foster carers more, was accepted.",
        committee="cabinet",
    )
    found = with_words(archive_of(asked, answer), "Cabinet be recommended")
    assert (found.state, found.acceptance) == (State.MENTIONED, Acceptance.ACCEPTED)


def test_what_is_complete_stays_so_when_it_is_reported_again() -> None:
    asked = make_item("2021-03-10", ASKED, number="12/20")
    done = make_item("2021-07-07", "Minute 12/20 (b) had been completed.")
    again = make_item("2021-09-08", "The Clerk reported on minute 12/20 (b) that the wall was blue.")
    found = with_words(archive_of(asked, done, again), "the wall")
    assert [step.kind for step in found.steps] == [StepKind.REPORTED_COMPLETE, StepKind.REPORTED_BACK]
    assert found.state is State.REPORTED_COMPLETE
