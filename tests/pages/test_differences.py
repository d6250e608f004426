"""What changed between two wordings, shown so that both can be read in it."""

from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from generator.pages.differences import WORDS_COMPARED, passages, word_diff

WORDS = st.lists(st.sampled_from(["the", "plan", "be", "noted;", "a & b", "<del>", "[−", "]", "+", '"x"', "ŵy"]))


def without(html: str, tag: str) -> str:
    """Return the words that stand when all of one mark is taken out, and the signs of the other."""
    tree = LexborHTMLParser(f"<p>{html}</p>")
    for node in tree.css(tag):
        node.decompose()
    for kept in tree.css("ins, del"):
        assert kept.text()[:3] in ("[+\xa0", "[−\xa0")
        assert kept.text().endswith("]")
        kept.replace_with(kept.text()[3:-1])
    return " ".join(tree.text().split())


@given(WORDS, WORDS)
def test_both_wordings_can_be_read_in_it(before: list[str], after: list[str]) -> None:
    html = word_diff(" ".join(before), " ".join(after))
    assert without(html, "ins") == " ".join(before)
    assert without(html, "del") == " ".join(after)


def test_only_what_changed_is_marked() -> None:
    html = word_diff("that the plan be noted", "that the revised plan be approved")
    assert html == (
        "that the <ins>[+&nbsp;revised]</ins> plan be <del>[−&nbsp;noted]</del> <ins>[+&nbsp;approved]</ins>"
    )


def test_nothing_is_marked_where_only_white_space_differs() -> None:
    assert word_diff("the  plan\n be", "the plan be") == "the plan be"


def test_a_very_long_wording_is_replaced_whole_and_in_no_time() -> None:
    before, after = (" ".join([word] * (WORDS_COMPARED + 1)) for word in ("old", "new"))
    assert word_diff(before, after).count("<ins>") == 1


def test_paragraphs_that_are_alike_stay_apart_from_those_that_are_not() -> None:
    found = passages("One\n\nTwo old\n\nThree\nFour", "One\nTwo new\n\nThree\n\nFour\n\nFive")
    assert [(passage.alike, len(passage.paragraphs)) for passage in found] == [
        (True, 1),
        (False, 1),
        (True, 2),
        (False, 1),
    ]
    assert found[1].paragraphs == ("Two <del>[−&nbsp;old]</del> <ins>[+&nbsp;new]</ins>",)
