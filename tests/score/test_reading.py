"""Every kind of file has its cases, and an answer judges what it states and nothing else."""

import pytest

from generator.reading.sniffing import Format, sniff
from tests.parsing.essentials import only_what_is_stated
from tests.score.cases import find_cases
from tests.score.reading import content_of


@pytest.mark.parametrize("form", Format)
def test_every_kind_of_file_has_a_case(form: Format) -> None:
    assert any(sniff(content_of(case)) is form for case in find_cases())


def test_keys_that_an_answer_leaves_out_stay_open() -> None:
    found = {"title": "Budget", "verb": "note", "limbs": [{"text": "one", "verb": None}]}
    assert only_what_is_stated(found, {"title": "", "limbs": [{"text": ""}]}) == {
        "title": "Budget",
        "limbs": [{"text": "one"}],
    }


def test_lists_are_compared_whole() -> None:
    found = {"limbs": [{"text": "one"}, {"text": "two"}]}
    assert only_what_is_stated(found, {"limbs": [{"text": "one"}]}) == found
