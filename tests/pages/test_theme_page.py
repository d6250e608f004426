"""A theme's page: what was resolved, year by year, councils side by side, and nothing that ranks them."""

from dataclasses import replace

import pytest
from selectolax.lexbor import LexborHTMLParser

from generator.linking import link
from generator.model.document import Document
from generator.model.item import Minutes
from generator.model.mention import Confidence
from generator.pages.site import Shelf
from generator.pages.views.theme import make_theme
from generator.parsing import parse_minutes
from tests.linking.follow_through.items import COUNCIL, make_item
from tests.pages.exampleshire import REDESIGN, TREES, shelf_of
from tests.pages.rendering import only_html
from tests.score.record import settings_of

OTHER_COUNCIL = replace(COUNCIL, slug="otherham", name="Otherham Council", short_name="Otherham", code="OTH")
RESOLVED = make_item("2021-03-10", "RESOLVED that:\n\n(a) the elms be cut; and\n\n(b) the report be noted.", "Elm Plan")
TOLD = make_item("2019-03-10", "Numbers rose from 40 to 60 elms. Numbers rose from 7 to 9 gates.", "Elms")


def tree_of(shelf: Shelf) -> LexborHTMLParser:
    return only_html(make_theme(shelf, TREES))


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


def stated(*items: Minutes) -> list[str]:
    """Return the line of what is stated of each decision, from the newest item to the oldest."""
    lines = told(tree_of(shelf_of(*items)), ".themed .meta")
    return [line for line in lines if line.startswith("Unanimous: ")]


@pytest.mark.parametrize(
    ("vote", "unanimous"),
    [
        ("RESOLVED unanimously that the elms be cut.", "yes"),
        ("RESOLVED that the elms be cut.\n\nThere voted: 7 for and 4 against.", "no"),
        ("RESOLVED that the elms be cut.\n\nThere voted: 7 for and 0 against.", "not stated"),
        ("RESOLVED that the elms be cut.\n\n6 Members voted for the Amendment and 16 for the Motion.", "not stated"),
        ("RESOLVED that the elms be cut.", "not stated"),
    ],
)
def test_a_decision_is_unanimous_or_not_or_the_minutes_do_not_state_it(vote: str, unanimous: str) -> None:
    assert stated(make_item("2021-03-10", vote, "Elms")) == [
        f"Unanimous: {unanimous} \u00b7 Date to report back: not stated"
    ]


ASKED = make_item(
    "2021-03-10",
    "RESOLVED that:\n\n(a) a survey of elms be reported by 30 June 2021; and\n\n"
    "(b) Cabinet be recommended to pay for elms.",
    "Elms",
    number="12/20",
)


def test_a_date_and_an_answer_stand_with_their_parts() -> None:
    put_back = make_item("2021-05-07", "Minute 12/20 (a): it was delayed and would now be reported by 30 July 2021.")
    words = "The recommendation of the Scrutiny Committee of 10 March 2021 to pay for elms was rejected."
    answer = make_item("2021-07-07", words, committee="cabinet")
    assert stated(ASKED, put_back, answer)[-1] == (
        "Unanimous: not stated \u00b7 Date to report back: 30 July 2021, at first 30 June 2021 (Part (a)) "
        "\u00b7 Answer: rejected (Part (b))"
    )


def test_that_no_answer_is_found_is_not_stated_there() -> None:
    (line,) = stated(ASKED)
    assert line == "Unanimous: not stated \u00b7 Date to report back: 30 June 2021 (Part (a))"


def test_of_one_part_its_name_is_left_out_and_of_routine_no_date_is_looked_for() -> None:
    one = make_item("2021-03-10", "RESOLVED that officers report on elms by 30 June 2021.", "Elms")
    assert stated(one) == ["Unanimous: not stated \u00b7 Date to report back: 30 June 2021"]
    shelf = shelf_of(one)
    unfollowed = replace(shelf, archive=replace(shelf.archive, follow_through={}))
    assert "Unanimous: not stated" in told(tree_of(unfollowed), ".themed .meta")


def test_routine_business_is_folded_away_and_counted() -> None:
    away = make_item("2021-03-10", "Elms were named without Councillor Elm, and elms again.", "Apologies for absence")
    planted = make_item("2021-03-10", "RESOLVED that elms be planted.", "Planting")
    tree = only_html(make_theme(shelf_of(away, planted), TREES))
    (summary,) = tree.css("details.columns summary")
    assert summary.text() == "1 routine item, such as apologies and earlier minutes"
    assert [link.text() for link in tree.css("details .themed > p:first-child a")] == ["Apologies for absence"]
    assert [link.text() for link in tree.css(".card > .themed > p:first-child a")] == ["Planting"]
