"""A matter's page: only what names it, or stands under a title that does, is its own."""

import yaml
from selectolax.lexbor import LexborHTMLParser

from generator.model.item import Minutes
from generator.pages.cards import make_cards
from generator.pages.views.council import make_council
from generator.pages.views.decision import make_decision
from generator.pages.views.item import make_item as make_item_page
from generator.pages.views.matter import make_matter
from generator.pages.views.matters import make_matters
from tests.linking.follow_through.items import COUNCIL, make_item
from tests.pages.exampleshire import shelf_of
from tests.pages.rendering import as_html

TITLED = make_item(
    "2019-03-10",
    "Planting starts in May 2019. Numbers rose from 40 to 60 trees.\n\n"
    "RESOLVED that:\n\n(a) a survey be made; and\n\n(b) a gate be opened.",
    "Elm Plan",
    number="12/18",
)
DECIDED = make_item(
    "2020-03-10", "Costs were high.\n\nRESOLVED that the Elm Plan be paid for.", "Money", committee="cabinet"
)
PASSING = make_item(
    "2021-03-10",
    "The Elm Plan would be reviewed in July 2021. A gate opens in August 2021.\n\nRESOLVED that a gate be opened.",
    "Gates",
    committee="parks-committee",
)
OTHERS = make_item("2021-05-10", "The Wych Elm Plan was dropped.\n\nRESOLVED that it be noted.", "Wych Elm Plan")
ANSWER = make_item("2019-07-10", "Minute 12/18 (a): the survey of elms had been completed.", "Trees")


def page_of(*items: Minutes) -> LexborHTMLParser:
    shelf = shelf_of(*items)
    return as_html(make_matter(shelf, shelf.archive.matters[0]))


def told(tree: LexborHTMLParser, selector: str) -> list[str]:
    return [" ".join(each.text().split()) for each in tree.css(selector)]


def test_the_timeline_runs_over_committees_and_says_where_the_name_stands() -> None:
    assert told(page_of(PASSING, TITLED, DECIDED), ".timeline li") == [
        "10 March 2019 Scrutiny Committee: Elm Plan (its title names it)",
        "May 2019 Announced: Scrutiny Committee, 10 March 2019 Planting starts in May 2019.",
        "10 March 2020 Cabinet: Money (a decision or an action names it) RESOLVED that the Elm Plan be paid for.",
        "10 March 2021 Parks Committee: Gates (its discussion names it) The Elm Plan would be reviewed in July 2021.",
        "July 2021 Announced: Parks Committee, 10 March 2021 The Elm Plan would be reviewed in July 2021.",
    ]


def test_a_decision_is_its_own_only_where_it_or_the_title_names_it() -> None:
    tree = page_of(TITLED, DECIDED, PASSING, OTHERS)
    assert [row.split(" Cabinet")[0].split(" Scrutiny")[0] for row in told(tree, ".rows > ul > li")] == [
        "Resolved Money",
        "Resolved Elm Plan",
    ]


def test_a_longer_name_that_is_another_matters_leads_nowhere() -> None:
    tree = page_of(OTHERS)
    assert told(tree, ".timeline li") == []
    assert "Nothing is held here that names it." in told(tree, ".empty")
    assert "No minutes held here name it." in " ".join(told(tree, "p"))


def test_a_decision_shows_what_came_of_it_and_never_silence() -> None:
    (row,) = told(page_of(TITLED, ANSWER), ".rows > ul > li")
    assert "Part (a) a survey be made; and What came of it: Reported complete. Part (b)" in row
    assert "later" not in " ".join(told(page_of(TITLED), ".rows, .timeline"))


def test_figures_stand_with_their_sentence() -> None:
    (figure,) = told(page_of(TITLED, PASSING), ".figures li")
    assert figure.endswith("Numbers rose from 40 to 60 trees.")


def test_items_decisions_and_the_council_lead_to_the_matter() -> None:
    shelf = shelf_of(TITLED, PASSING, OTHERS)
    titled, passing, others = shelf.archive.entries
    for page in (*make_council(shelf, COUNCIL), make_matters(shelf), make_item_page(shelf, passing)):
        assert "matters/exampleshire-elm-plan.md" in page.text or "exampleshire-elm-plan.md" in page.text
    assert "exampleshire-elm-plan.md" in make_decision(shelf, titled, titled.decisions[0]).text
    assert "exampleshire-elm-plan.md" not in make_decision(shelf, passing, passing.decisions[0]).text
    assert "exampleshire-elm-plan.md" not in make_item_page(shelf, others).text


def test_search_and_feed_readers_know_of_it_and_it_has_a_card() -> None:
    shelf = shelf_of(TITLED, DECIDED)
    page = make_matter(shelf, shelf.archive.matters[0])
    said = yaml.safe_load(page.text.split("---\n")[1])
    assert said["search"] == "yes"
    assert said["facets"] == {
        "council": ["Exampleshire"], "committee": ["Cabinet", "Scrutiny Committee"], "year": ["2019", "2020"],
        "kind": ["Matter"],
    }  # fmt: skip
    assert [feed["path"] for feed in said["feeds"]] == [
        "matters/exampleshire-elm-plan/feed.xml",
        "matters/exampleshire-elm-plan/feed.json",
    ]
    assert said["card"] in {card.path for card in make_cards(shelf)}
