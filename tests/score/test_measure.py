"""The score counts exact limbs, once each, and judges kinds and labels on matches alone."""

from typing import Any

import pytest

from tests.score.measure import Score, fold_words, score


def limb(text: str, kind: str = "resolved", label: str | None = None, *limbs: dict[str, Any]) -> dict[str, Any]:
    return {"text": text, "kind": kind, "label": label, "limbs": list(limbs)}


def document(*limbs: dict[str, Any]) -> dict[str, Any]:
    return {"items": [{"decisions": [{"limbs": list(limbs)}]}]}


def test_white_space_and_punctuation_do_not_count() -> None:
    assert fold_words(" That the plan -\n (as printed) be\u00a0noted; and") == "That the plan as printed be noted and"


def test_words_count_whole() -> None:
    found = score(document(limb("That the plan be approved.")), document(limb("the plan be approved.")))
    assert found == Score(expected=1, found=1)
    assert (found.precision, found.recall, found.f1) == (0, 0, 0)


def test_kind_and_label_are_judged_on_matches() -> None:
    expected = document(limb("one", "noted", "1."), limb("two", "resolved", "2."), limb("three"))
    given = document(limb("one", "noted", "(1)"), limb("two", "agreed", "2."), limb("four"))
    found = score(expected, given)
    assert found == Score(expected=3, found=3, matched=2, kinds=1, labels=1)
    assert found.f1 == pytest.approx(2 / 3)
    assert (found.kinds_right, found.labels_right) == (0.5, 0.5)


def test_a_limb_answers_for_one_other_only() -> None:
    found = score(document(limb("the same"), limb("the same")), document(limb("the same")))
    assert (found.precision, found.recall) == (1, 0.5)


def test_limbs_within_limbs_count_each() -> None:
    nested = limb("both: (a) one; (b) two", "resolved", "1.", limb("one;", "resolved", "(a)"), limb("two"))
    assert score(document(nested), document(limb("one"))) == Score(expected=3, found=1, matched=1, kinds=1)


def test_nothing_expected_and_nothing_found_is_right() -> None:
    assert score(document(), document()).f1 == 1
    assert score(document(), document(limb("one"))).f1 == 0


def test_scores_add_up() -> None:
    one = Score(expected=4, found=2, matched=2, kinds=2, labels=1)
    assert one + Score(found=2) == Score(expected=4, found=4, matched=2, kinds=2, labels=1)
