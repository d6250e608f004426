"""Social cards: drawn once, the same bytes each time, with whole words."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from generator.model.decision import Kind
from generator.pages.cards import Card, decision_card, make_cards, newest_references
from generator.publishing.cards import place_cards
from generator.publishing.cards.drawing import draw_card
from generator.publishing.cards.fonts import SERIF, font
from generator.publishing.cards.lines import ELLIPSIS, fit
from tests.pages.rendering import invented, linked
from tests.projects import files_of, times_of

CARD = Card(
    path="d/exs-7k3qf",
    site="The Exampleshire Book",
    above="Family centres",
    said="RESOLVED that the plan for family centres be approved.",
    below=("Exampleshire Council", "Cabinet, 12 March 2024"),
    tag="Resolved",
    kind=Kind.RESOLVED,
)
OTHER = replace(CARD, path="exampleshire/cabinet", said="", title="Cabinet", tag="", kind=None)
HOSTILE = replace(
    CARD, above="x" * 500, said="計画 👪 \x00 " * 300, below=("w" * 300, "y " * 900), tag="", site="s" * 200
)


@pytest.mark.parametrize("card", [CARD, OTHER, HOSTILE, replace(CARD, said="", title="", above="", below=())])
def test_a_card_is_a_png_of_the_size_that_services_ask_for_and_holds_nothing_else(card: Card) -> None:
    content = draw_card(card)
    with Image.open(BytesIO(content)) as picture:
        assert (picture.format, picture.size) == ("PNG", (1200, 630))
        assert picture.info.keys() <= {"transparency"}
    assert len(content) < 100_000


def test_the_same_card_gives_the_same_bytes_and_another_gives_others() -> None:
    assert draw_card(CARD) == draw_card(CARD)
    assert draw_card(CARD) != draw_card(replace(CARD, said=CARD.said.replace("approved", "refused")))


def test_a_card_is_drawn_once(tmp_path: Path) -> None:
    cache, folder = tmp_path / "cache", tmp_path / "site/assets/cards"
    assert place_cards([CARD, OTHER], cache, folder) == 2
    before, kept = files_of(folder), times_of(cache)
    assert set(before) == {"d/exs-7k3qf.png", "exampleshire/cabinet.png"}
    assert place_cards([CARD, OTHER], cache, tmp_path / "again") == 0
    assert files_of(tmp_path / "again") == before
    assert times_of(cache) == kept


def test_a_changed_card_is_drawn_again_and_the_old_one_goes(tmp_path: Path) -> None:
    place_cards([CARD, OTHER], tmp_path / "cache", tmp_path / "one")
    assert place_cards([replace(CARD, tag="Agreed"), OTHER], tmp_path / "cache", tmp_path / "two") == 1
    assert len(files_of(tmp_path / "cache")) == 2


WORDS = st.lists(st.text("abcdefgW", min_size=1, max_size=12), max_size=60)


@given(WORDS, st.integers(60, 400))
@settings(deadline=None)
def test_lines_hold_the_words_in_order_and_are_cut_at_a_word(words: list[str], height: int) -> None:
    block = fit(" ".join(words), SERIF, (40, 30), 500, height)
    assert block.height <= height
    said = " ".join(block.lines)
    if said.endswith(ELLIPSIS):
        shown = said.removesuffix(ELLIPSIS).split()
        assert shown == words[: len(shown)]
        assert len(shown) < len(words)
    else:
        assert said.split() == words
    assert all(font(SERIF, block.size).getlength(line) <= 500 for line in block.lines)


def test_short_words_are_large() -> None:
    assert fit("Short", SERIF, (40, 30), 500, 100).size == 40
    assert fit("long " * 20, SERIF, (40, 30), 500, 100).size == 30


def test_a_decision_among_the_newest_has_a_card_and_others_their_committee_s() -> None:
    text = "A plan\n\nRESOLVED: That it be noted.\n\nTalk.\n\nRESOLVED: That it be approved.\n"
    shelf, entry = linked(invented(text))
    first, second = entry.decisions
    shelf = replace(shelf, carded=frozenset({first.reference}))
    assert decision_card(shelf, entry, first) == f"d/{first.reference.lower()}"
    committee = f"{entry.council.slug}/{entry.committee.slug}"
    assert decision_card(shelf, entry, second) == committee
    paths = [card.path for card in make_cards(shelf)]
    assert len(paths) == len(set(paths))
    assert {"site", committee, f"d/{first.reference.lower()}", f"themes/{shelf.archive.themes[0].slug}"} <= set(paths)
    assert f"d/{second.reference.lower()}" not in paths


def test_the_newest_decisions_come_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.pages.cards.DECISIONS_WITH_CARDS", 1)
    _, entry = linked(invented("A plan\n\nRESOLVED: That it be noted.\n"))
    newest = replace(entry, decisions=(replace(entry.decisions[0], reference="EXS-NEWER"),))
    assert newest_references((newest, entry)) == {"EXS-NEWER"}


def test_a_card_shows_the_council_s_words_and_who_said_them() -> None:
    shelf, entry = linked(invented("A plan\n\nRESOLVED: That the\nplan be noted.\n"))
    shelf = replace(shelf, carded=newest_references((entry,)))
    card = make_cards(shelf)[-1]
    assert card.said == "RESOLVED: That the plan be noted."
    assert card.below[0] == entry.council.name
    assert card.below[1].startswith(f"{entry.committee.name}, {entry.facts.date.words}")
    assert card.tag.startswith("Resolved")
