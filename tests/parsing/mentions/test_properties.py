"""What holds for any text: nothing raises, every find stands in its source, in order and apart from its neighbours."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.edtf import parse_edtf
from generator.model.item import Role
from generator.model.mention import Commitment, DateMention, Figure, Misprint
from generator.model.span import Span
from generator.parsing.glance import glance_at
from generator.parsing.mentions import Mentions, find_mentions, people, written
from generator.parsing.mentions.figure_shapes import SHAPES, Shape
from generator.parsing.mentions.promising import PROMISE, ways_in
from generator.parsing.mentions.prose import finds
from generator.parsing.mentions.vocabulary import WORDING
from generator.parsing.sentences import read_sentences, starts_of
from tests.parsing.mentions.paragraphs import passages_of

# Words that set the patterns off, in any order and number: the vocabulary's own, numbers, marks and breaks.
NUMBERS = ["1", "12", "31", "54", "2024", "’24", "1,250", "12%", "£1.7m", "17th", "25/09/2024", "2.28 pm", "53.1"]
MARKS = ["/", "-", "–", ".", ";", ",", "·", "\u00a0", "\n", "1\u00a0", "\u202e", "that", "from", "be", "ChildrenCHTHE"]
WORDS = [wording for lists in WORDING.values() for wordings in lists.values() for wording in wordings]
PIECES = st.one_of(st.sampled_from(NUMBERS), st.sampled_from(MARKS), st.sampled_from(WORDS))
NAMES = st.sampled_from(
    ["Councillor", "Hill,", "Ann", "the", "The Director", "of", "_the Leader", "éMr A Hill", "Ann Moor (Head of Legal)"]
)
AMOUNTS = ["one out of five children", "over 12 families", "£3 grant", "12%", "6 per 10,000", "within 5 days"]
TOLD = ["rose by 12", "a fall from 3 to 2", "the number of cases was 12", "it would be shared at the next meeting"]
STATEMENTS = st.sampled_from([*AMOUNTS, *TOLD])
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=60).map(" ".join))
MEETINGS = st.sampled_from(["", "2024-03-12", "2024-02-29", "[2024-01..2024-09]", "0001-01-01", "9999-12-31"])


def find_all(text: str, meeting: str, role: Role = Role.PARAGRAPH) -> Mentions:
    glance = glance_at(text)
    return find_mentions(glance, passages_of(glance, role), parse_edtf(meeting))


@given(text=TEXTS, meeting=MEETINGS, role=st.sampled_from(Role))
def test_finds_stand_in_their_source_in_order_and_apart(text: str, meeting: str, role: Role) -> None:
    mentions = find_all(text, meeting, role)
    kinds: list[tuple[DateMention | Figure | Commitment | Misprint, ...]] = [
        mentions.dates,
        mentions.figures,
        mentions.commitments,
        mentions.misprints,
    ]
    for kind in kinds:
        assert all(find.text == find.span.of(text) for find in kind)
        spans = [find.span for find in kind]
        assert all(span.start < span.end for span in spans)
        assert all(before.end <= after.start for before, after in pairwise(spans))


@given(text=TEXTS, meeting=MEETINGS)
def test_an_unsure_date_has_no_edtf_and_every_other_has_one(text: str, meeting: str) -> None:
    for date in find_all(text, meeting).dates:
        assert (date.edtf is None) == (date.confidence.value == "unsure")
        assert date.reason


@pytest.mark.parametrize(
    "shape",
    SHAPES,
    ids=lambda shape: shape.read.__name__,
)
@given(text=st.lists(STATEMENTS | PIECES, max_size=20).map(" ".join) | TEXTS)
def test_what_is_looked_for_where_it_may_begin_is_all_there_is(shape: Shape, text: str) -> None:
    glance = glance_at(text)
    for sentence in read_sentences(glance, Span(start=0, end=len(text))):
        starts = shape.starts(glance, sentence)
        found = [match.span() for match in finds(shape.pattern, text, sentence.span, starts)]
        assert found == [match.span() for match in shape.pattern.finditer(text, sentence.span.start, sentence.span.end)]


@pytest.mark.parametrize("stated", ["turnover was 12", "caseloads stood at 9"])
def test_a_measure_may_begin_with_the_word_that_names_it(stated: str) -> None:
    assert [figure.text for figure in find_all(f"It rained; {stated}.", "").figures] == [stated]


@given(text=st.lists(STATEMENTS | PIECES, max_size=20).map(" ".join) | TEXTS)
def test_a_promise_begins_with_one_of_the_words_that_open_one(text: str) -> None:
    glance = glance_at(text)
    for sentence in read_sentences(glance, Span(start=0, end=len(text))):
        starts = starts_of(ways_in(sentence.words), glance.letters, sentence.span)
        found = [match.span() for match in finds(PROMISE, text, sentence.span, starts)]
        assert found == [match.span() for match in PROMISE.finditer(text, sentence.span.start, sentence.span.end)]


@pytest.mark.parametrize("shape", [written.NAMED_DAY, *written.NAME_FIRST, *written.ALL_FIGURES])
@given(text=st.lists(PIECES, max_size=20).map("".join))
def test_a_date_begins_with_a_number_or_with_a_name_that_is_said(shape: re.Pattern[str], text: str) -> None:
    glance = glance_at(text)
    numbers = [match.start() for match in written.NUMBER.finditer(glance.kinds)]
    names = {at for name in written.NAMES_SAID for at in range(len(text)) if glance.letters.startswith(name, at)}
    for match in shape.finditer(text):
        assert match.start() in (names if shape in written.NAME_FIRST else numbers)


@pytest.mark.parametrize(
    ("form", "sign", "back"),
    [
        (people.NAME_FIRST, people.CAPITAL, 0),
        (people.ROLE_FIRST, people.CAPITAL, 0),
        (people.NAME_ALONE, people.CAPITAL, 0),
        (people.ROLE_ALONE, people.ARTICLE, 1),
    ],
    ids=["name first", "role first", "name alone", "role alone"],
)
@given(text=st.lists(NAMES | PIECES, max_size=20).map(" ".join))
def test_people_are_found_wherever_they_are_named(
    form: re.Pattern[str], sign: re.Pattern[str], back: int, text: str
) -> None:
    where = glance_at(text).kinds if sign is people.CAPITAL else text
    starts = [match.start() - back for match in sign.finditer(where)]
    found = [match.span() for match in finds(form, text, Span(start=0, end=len(text)), starts)]
    assert found == [match.span() for match in form.finditer(text)]
