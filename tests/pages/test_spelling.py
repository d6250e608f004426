"""The list of words from which search offers the nearest: which, and in which order."""

import gzip

import pytest

from generator.pages.spelling import MOST_WORDS, make_spelling, telling_words
from tests.pages.rendering import invented, linked

HEAVIEST = 20_000


@pytest.mark.parametrize(
    ("names", "texts", "words"),
    [
        ([], ["The plan was noted."], ("noted", "plan")),
        ([], ["one plan", "plan noted", "noted", "zeal noted"], ("noted", "plan", "zeal")),
        (["Early help"], ["plans", "plans"], ("early", "help", "plans")),
        (["MASH"], ["MASH and mash"], ("mash",)),
        ([], ["ChildrenCHTHE meetingThe children"], ("children",)),
        ([], ["Children’s re-referrals in 2021"], ("children", "referrals")),
        ([], ["Zoë the naïve"], ("naïve",)),
    ],
)
def test_the_most_telling_words_come_first(names: list[str], texts: list[str], words: tuple[str, ...]) -> None:
    assert telling_words(names, texts) == words


def test_of_too_many_words_the_least_telling_are_left_out() -> None:
    assert telling_words(["Early help"], ["noted plan", "plan"], most=3) == ("early", "help", "plan")


def test_the_list_holds_the_words_of_the_minutes_and_of_the_glossary() -> None:
    shelf, _ = linked(invented("Members praised the trombonists.", title="Marching bands"))
    page = make_spelling(shelf)
    words = page.content.decode().split()
    assert page.path == "search/words.txt"
    assert {"trombonists", "marching", "safeguarding", "herefordshire"} <= set(words)
    assert words.index("marching") < words.index("trombonists")
    assert len(words) == len(set(words))


def test_the_longest_list_is_light_enough_for_a_phone() -> None:
    words = telling_words([], [" ".join(_word(number) for number in range(MOST_WORDS * 2))])
    assert len(words) == MOST_WORDS
    assert len(gzip.compress("\n".join(words).encode(), 6)) <= HEAVIEST


def _word(number: int) -> str:
    """A word of its own for each number, of the length that words have."""
    letters = "aeioulnrstdg"
    return "".join(letters[(number * 7919 // 12**place) % 12] for place in range(8))
