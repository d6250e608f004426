"""What holds for any text: nothing raises, every find stands in its source, in order and apart from its neighbours."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from generator.model.edtf import parse_edtf
from generator.model.item import Role
from generator.model.mention import Commitment, DateMention, Figure, Misprint
from generator.parsing.mentions import find_mentions
from generator.parsing.mentions.vocabulary import WORDING
from tests.parsing.mentions.paragraphs import split_lines

# Words that set the patterns off, in any order and number: the vocabulary's own, numbers, marks and breaks.
NUMBERS = ["1", "12", "31", "54", "2024", "’24", "1,250", "12%", "£1.7m", "17th", "25/09/2024", "2.28 pm", "53.1"]
MARKS = ["/", "-", "–", ".", ";", ",", "·", "\u00a0", "\n", "1\u00a0", "\u202e", "that", "from", "be", "ChildrenCHTHE"]
WORDS = [wording for lists in WORDING.values() for wordings in lists.values() for wording in wordings]
PIECES = st.one_of(st.sampled_from(NUMBERS), st.sampled_from(MARKS), st.sampled_from(WORDS))
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=60).map(" ".join))
MEETINGS = st.sampled_from(["", "2024-03-12", "2024-02-29", "[2024-01..2024-09]", "0001-01-01", "9999-12-31"])


@given(text=TEXTS, meeting=MEETINGS, role=st.sampled_from(Role))
def test_finds_stand_in_their_source_in_order_and_apart(text: str, meeting: str, role: Role) -> None:
    mentions = find_mentions(text, split_lines(text, role), parse_edtf(meeting))
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
    for date in find_mentions(text, split_lines(text), parse_edtf(meeting)).dates:
        assert (date.edtf is None) == (date.confidence.value == "unsure")
        assert date.reason
