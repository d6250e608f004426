"""The patterns and the telling words that are made of the vocabulary, against the plainest way to make them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.parsing.mentions import vocabulary as mentions
from generator.parsing.vocabulary import WORDING, any_of, in_any_case, says_any, telling_words

LISTS = [
    (table, name) for table, lists in WORDING.items() if table not in ("verbs", "results", "kinds") for name in lists
]
MENTIONED = [(table, name) for table, lists in mentions.WORDING.items() for name in lists]
# Some begin alike, some differ in case alone, some begin or end with a mark.
PHRASES = ["agreed", "agree", "all agreed", "Agreed", "Council tax", "council", "nem. con.", "nem con", "(agreed)", "%"]


def plain_choice(phrases: list[str]) -> str:
    """Any of the phrases, the longest first, one after the other."""
    return "|".join(plain_pattern(phrase) for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))


def plain_pattern(phrase: str) -> str:
    before, after = (r"\b" if end.isalnum() else "" for end in (phrase[0], phrase[-1]))
    return before + re.escape(phrase).replace(r"\ ", r"\s{1,9}") + after


@given(
    phrases=st.lists(st.sampled_from(PHRASES), min_size=1, unique=True),
    text=st.lists(st.sampled_from([*PHRASES, "AGREED", "x", ".", "_"])).map(" ".join),
    any_case=st.booleans(),
)
def test_a_choice_finds_what_the_plain_one_finds(phrases: list[str], text: str, *, any_case: bool) -> None:
    compiled = (in_any_case if any_case else re.compile)(any_of(phrases))
    plain = re.compile(plain_choice(phrases), re.IGNORECASE if any_case else re.NOFLAG)
    assert [match.span() for match in compiled.finditer(text)] == [match.span() for match in plain.finditer(text)]


@pytest.mark.parametrize(("table", "name"), LISTS)
def test_every_wording_holds_a_telling_word(table: str, name: str) -> None:
    told = telling_words(table, name)
    assert all(says_any(phrase.upper(), told) for phrase in WORDING[table][name])


@pytest.mark.parametrize(("table", "name"), MENTIONED)
def test_every_wording_of_mentions_holds_a_telling_word(table: str, name: str) -> None:
    told = mentions.telling_words(table, name)
    phrases = [phrase.lower() for phrase in mentions.WORDING[table][name]]
    assert all(not told.isdisjoint(mentions.WORD.findall(phrase) or [phrase]) for phrase in phrases)
