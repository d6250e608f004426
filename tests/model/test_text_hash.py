import hashlib
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from generator.model.register import text_hash

WORDS = st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Z", "C"]), min_size=1), min_size=1)
GAPS = st.text(" \t\r\n\N{NO-BREAK SPACE}\N{EM SPACE}", min_size=1)


@given(WORDS, GAPS, GAPS)
def test_white_space_counts_as_one_space(words: list[str], gap: str, edge: str) -> None:
    assert text_hash(edge + gap.join(words) + edge) == text_hash(" ".join(words))


@given(st.text(st.characters(codec="utf-8")))
def test_composed_and_decomposed_letters_count_as_the_same(text: str) -> None:
    assert text_hash(unicodedata.normalize("NFD", text)) == text_hash(unicodedata.normalize("NFC", text))


def test_the_hash_is_the_plain_sha256_of_the_folded_words() -> None:
    plain = "the caf\N{LATIN SMALL LETTER E WITH ACUTE} be opened"
    assert (
        text_hash("  the cafe\N{COMBINING ACUTE ACCENT}\n be   opened ") == hashlib.sha256(plain.encode()).hexdigest()
    )


@given(WORDS)
def test_other_words_have_another_hash(words: list[str]) -> None:
    assert text_hash(" ".join(words)) != text_hash(" ".join([*words, "not"]))
