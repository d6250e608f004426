"""A theme's page: what was resolved, year by year, councils side by side, and nothing that ranks them."""

from dataclasses import replace

from selectolax.lexbor import LexborHTMLParser

from generator.linking import link
from generator.model.document import Document
from generator.model.mention import Confidence
from generator.pages.site import Shelf
from generator.pages.views.theme import make_theme
from generator.parsing import parse_minutes
from tests.linking.follow_through.items import COUNCIL, make_item
from tests.pages.exampleshire import REDESIGN, TREES, shelf_of
from tests.pages.rendering import as_html
from tests.score.record import settings_of

OTHER_COUNCIL = replace(COUNCIL, slug="otherham", name="Otherham Council", short_name="Otherham", code="OTH")
RESOLVED = make_item("2021-03-10", "RESOLVED that:\n\n(a) the elms be cut; and\n\n(b) the report be noted.", "Elm Plan")
TOLD = make_item("2019-03-10", "Numbers rose from 40 to 60 elms. Numbers rose from 7 to 9 gates.", "Elms")


def tree_of(shelf: Shelf) -> LexborHTMLParser:
    return as_html(make_theme(shelf, TREES))


def told(tree: LexborHTMLParser, selector: str) -> list[str]:
    return [" ".join(each.text().split()) for each in tree.css(selector)]


def of_two_councils() -> Shelf:
    first = RESOLVED.document
    assert first.facts is not None
    other = replace(first, path="other.md", facts=replace(first.facts, id="oth-1", council="otherham"))
    return shelf_with(first, other)


def shelf_with(*documents: Document) -> Shelf:
    settings = replace(settings_of((OTHER_COUNCIL, COUNCIL)), themes=(TREES,), matters=(REDESIGN,))
    archive = link([parse_minutes(document)[0] for document in documents], {}, settings, "2024-05-01").archive
    return Shelf.of(archive, settings)


def test_years_run_from_the_newest_and_hold_what_was_resolved() -> None:
    tree = tree_of(shelf_of(TOLD, RESOLVED))
    assert told(tree, "h2")[:2] == ["2021", "2019"]
    resolved, spoken = told(tree, ".side-by-side .card")
    assert "Part (a) the elms be cut; and Part (b) the report be noted." in resolved
    assert "No decision recorded" in spoken


def test_councils_stand_side_by_side_by_name_and_never_by_number() -> None:
    tree = tree_of(of_two_councils())
    assert [words.split(" Elm Plan")[0] for words in told(tree, ".side-by-side .card")] == [
        "Exampleshire Council",
        "Otherham Council",
    ]


def test_a_decision_less_than_stated_says_why() -> None:
    shelf = shelf_of(RESOLVED)
    (entry,) = shelf.archive.entries
    decision = replace(entry.decisions[0].decision, confidence=Confidence.INFERRED, reason="the lead is cut off")
    doubtful = replace(entry, decisions=(replace(entry.decisions[0], decision=decision),))
    archive = replace(shelf.archive, entries=(doubtful,), by_id={entry.id: doubtful})
    why = "The wording is incomplete in the source: the lead is cut off."
    assert why in told(tree_of(replace(shelf, archive=archive)), ".card")[0]
    assert why not in told(tree_of(shelf), ".card")[0]


def test_figures_are_those_of_sentences_with_a_word_of_the_theme() -> None:
    assert told(tree_of(shelf_of(TOLD)), ".figures blockquote") == ["Numbers rose from 40 to 60 elms."]


def test_matters_that_an_item_is_about_are_named() -> None:
    assert told(tree_of(shelf_of(RESOLVED)), ".rows li > a") == ["Elm Plan"]
    assert told(tree_of(shelf_of(TOLD)), ".rows li > a") == []


def test_the_words_that_put_an_item_there_are_shown() -> None:
    (card,) = told(tree_of(shelf_of(TOLD)), ".card")
    assert card.endswith("Under this theme because the minutes say \u201cElms\u201d")


def test_a_theme_without_minutes_says_so() -> None:
    assert told(tree_of(shelf_of()), ".empty") == ["No minutes on this theme are held here yet."]
