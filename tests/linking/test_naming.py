import re
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.linking.matching import Worded, match_texts, match_worded
from generator.linking.naming import CROCKFORD, LONGEST, SLUG_LENGTH, free_name, label_slug, make_reference, slugify
from generator.model.span import fold

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
REFERENCE = re.compile(r"EXS-[0-9A-HJKMNP-TV-Z]{5,12}")
TEXTS = st.lists(st.lists(st.sampled_from(["the", "plan", "be", "noted", "approved", " "])).map(" ".join), max_size=6)


@given(st.text(max_size=200) | st.text(" -ab\N{EN DASH}", max_size=200))
def test_a_slug_can_stand_in_an_address(text: str) -> None:
    slug = slugify(text)
    assert SLUG.fullmatch(slug)
    assert len(slug) <= SLUG_LENGTH
    assert slugify(slug) == slug


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Young People\N{RIGHT SINGLE QUOTATION MARK}s Plan \N{EN DASH} Phase 3", "young-peoples-plan-phase-3"),
        ("Exampleshire's caf\N{LATIN SMALL LETTER E WITH ACUTE}", "exampleshires-cafe"),
        ("word " * 17, "-".join(["word"] * 16)),
        ("a" * 90, "a" * SLUG_LENGTH),
        ("a" + " " * 1000 + "b", "a-b"),
        ("\N{EN DASH} ?", "item"),
        ("", "item"),
    ],
)
def test_a_slug_is_the_words_cut_at_a_word(text: str, expected: str) -> None:
    assert slugify(text) == expected


@given(st.sampled_from(["a", "b", "a-2"]), st.lists(st.sampled_from(["a", "b", "a-2"]), max_size=9))
def test_names_given_one_after_another_never_meet(first: str, wanted: list[str]) -> None:
    taken = {first}
    for name in wanted:
        given_name = free_name(name, taken)
        assert given_name not in taken
        assert given_name.startswith(name)
        assert SLUG.fullmatch(given_name)
        taken.add(given_name)


@pytest.mark.parametrize(
    ("label", "expected"),
    [("(a)", "a"), ("1.", "1"), ("2.1", "2-1"), ("(A)(ii)", "a-ii"), ("\N{MIDDLE DOT}", ""), ("-", ""), (None, "")],
)
def test_a_label_is_an_anchor_by_its_letters_and_digits(label: str | None, expected: str) -> None:
    assert label_slug(label) == expected


@given(st.text(), st.integers(0, 30))
def test_references_of_one_seed_never_meet_and_grow_only_on_a_clash(seed: str, clashes: int) -> None:
    given_out: list[str] = []
    for _ in range(clashes + 1):
        given_out.append(make_reference("EXS", seed, given_out))
    assert len(set(given_out)) == len(given_out)
    assert all(REFERENCE.fullmatch(reference) for reference in given_out)
    assert given_out[0] == make_reference("EXS", seed, ())
    assert [len(reference) for reference in given_out[:8]] == list(range(9, 17))[: len(given_out)]
    assert all(reference.startswith(given_out[0]) for reference in given_out[: LONGEST - 4])


def test_a_reference_is_written_without_letters_that_look_like_digits() -> None:
    assert (len(CROCKFORD), len(set(CROCKFORD))) == (32, 32)
    assert not set("ILOU") & set(CROCKFORD)


@given(TEXTS, TEXTS)
def test_each_new_text_continues_at_most_one_old_one_and_no_two_the_same(old: list[str], new: list[str]) -> None:
    matched = match_texts(old, new)
    assert set(matched) <= set(range(len(new)))
    assert set(matched.values()) <= set(range(len(old)))
    assert len(set(matched.values())) == len(matched)


@given(TEXTS, st.randoms(use_true_random=False))
def test_the_same_words_in_any_order_all_find_each_other(old: list[str], chance: Random) -> None:
    new = list(old)
    chance.shuffle(new)
    matched = match_texts(old, new)
    assert len(matched) == len(old)
    assert all(fold(new[at]) == fold(old[was]) for at, was in matched.items())


def test_the_same_words_twice_stay_in_order() -> None:
    assert match_texts(["the budget", "noted", "noted"], ["noted", "noted"]) == {0: 1, 1: 2}


def test_words_that_are_too_different_are_new() -> None:
    assert match_texts(["the plan be approved today"], ["the budget was thrown out"]) == {}


def test_of_two_that_are_alike_the_nearer_counts() -> None:
    old = ["the plan be approved by the board", "the plan be approved by the panel"]
    assert match_texts(old, ["that the plan be approved by the panel", "that the plan be approved by the board"]) == {
        0: 1,
        1: 0,
    }


def test_a_better_pair_counts_for_more_than_two_poor_ones() -> None:
    old = ["the new plan for the family centres be approved", "the new plan for the town hall be put off today"]
    new = ["the new plan for the family centres be approved now", "the new plan for the market hall be approved"]
    assert match_texts(old, new)[0] == 0


def test_a_misspelt_text_is_the_same_although_no_word_is() -> None:
    assert match_texts(["Receive"], ["Refuse"]) == {}
    assert match_texts(["Authorisation reconsidered"], ["Authorization reconsiderd"]) == {0: 0}


def test_of_the_same_words_the_label_tells_which_then_the_place() -> None:
    old = [Worded(text="be noted", label=label, place=place) for place, label in enumerate(["(a)", "(b)", "(c)"])]
    assert match_worded(old, [Worded(text="be noted", label="(c)")]) == {0: 2}
    assert match_worded(old, [Worded(text="be noted", label="3.", place=2)]) == {0: 2}
