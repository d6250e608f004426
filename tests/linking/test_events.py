"""Events: a sentence with a date names a kind of event by its wording, or it is no event."""

import pytest

from generator.linking.events import find_events, first_point, named_kinds
from generator.model.event import Event
from tests.linking.follow_through.items import archive_of, make_item

KINDS = {
    "Ofsted inspected the service in May 2019.": ("an inspection",),
    "The non-statutory Improvement Notice was received.": ("a notice or direction",),
    "The Children’s Commissioner had written.": ("a commissioner",),
    "The next focussed visit would look at care leavers.": ("a visit",),
    "The seventh monitoring visits report was out.": ("a visit",),
    "The Improvement Plan was late.": ("a plan",),
    "The inspectors had asked for an action plan.": ("an inspection", "a plan"),
    # Words that look like those above.
    "The Commissioning Team was thanked.": (),
    "Members would visit a children's home.": (),
    "The planning committee noticed the direction of travel.": (),
}


def events(body: str) -> tuple[Event, ...]:
    return find_events(archive_of(make_item("2021-03-10", body)).entries)


@pytest.mark.parametrize(("sentence", "kinds"), KINDS.items())
def test_a_kind_is_told_by_its_wording(sentence: str, kinds: tuple[str, ...]) -> None:
    assert named_kinds(sentence) == kinds


def test_an_event_is_quoted_with_the_sentence_of_its_date_alone() -> None:
    (event,) = events("Numbers rose. Ofsted inspected the service in May 2019. On 1 June 2019 a tree fell.")
    assert (event.date.text, event.kinds) == ("2019-05", ("an inspection",))
    assert event.quotation.text == "Ofsted inspected the service in May 2019."


def test_a_date_beside_an_event_in_another_sentence_is_none() -> None:
    assert events("The inspection was hard. The hall opened on 1 June 2019.") == ()


def test_events_stand_in_the_order_of_their_dates_each_once() -> None:
    body = "A monitoring visit followed in June 2020. Inspectors came in May 2019. Inspectors came in May 2019."
    assert [event.date.text for event in events(body)] == ["2019-05", "2020-06"]


def test_a_stretch_begins_with_its_first_day() -> None:
    (event,) = events("A focussed visit took place on 18/19 May 2020.")
    assert (event.date.text, event.mention.text) == ("2020-05-18", "18/19 May 2020")
    assert first_point("nothing") is None
