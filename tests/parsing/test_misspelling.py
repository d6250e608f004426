"""A word that a clerk misspelt by one letter is still told from every other."""

from generator.parsing.misspelling import MISSPELT, misspelt, with_misspelt
from generator.parsing.vocabulary import WORDING

LEADING = [word for name in ("resolved", "agreed", "recommended", "deeds") for word in WORDING["leads"][name]]


def test_a_letter_is_left_out_written_twice_or_changed_with_the_next() -> None:
    slips = set(misspelt("agreed"))
    assert {"agred", "aggreed", "argeed"} <= slips
    assert "greed" not in slips
    assert "agree" not in slips


def test_only_the_words_that_clerks_misspell_have_other_spellings() -> None:
    assert list(with_misspelt(["advised"])) == ["advised"]
    assert {"ordered", "orderd", "orderred"} <= set(with_misspelt(["ordered"]))


def test_no_slip_makes_a_word_that_leads_by_itself() -> None:
    slips = {slip for word in MISSPELT for slip in misspelt(word) if slip != word}
    assert slips.isdisjoint(LEADING)
