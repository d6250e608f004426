"""What a decision's own page shows, on small decisions of an imagined council."""

from selectolax.lexbor import LexborHTMLParser

from generator.pages.views.decision import make_decision
from tests.pages.rendering import as_html, invented, linked


def decision_page(text: str) -> LexborHTMLParser:
    shelf, entry = linked(invented(text))
    return as_html(make_decision(shelf, entry, entry.decisions[0]))


def words_under(tree: LexborHTMLParser, anchor: str) -> str:
    said = tree.css_first(f'[id="{anchor}"] + .said')
    assert said is not None
    return " ".join(said.text().split())


def heading(tree: LexborHTMLParser, anchor: str) -> tuple[str, str]:
    found = tree.css_first(f'[id="{anchor}"]')
    assert found is not None
    return found.tag or "", found.text()


def test_each_part_stands_under_its_heading_and_sub_parts_below_it() -> None:
    tree = decision_page(
        "A plan\n\nRESOLVED: That\n\n(a) the report be noted;\n\n(b) the plan be approved, and\n\n"
        "(i) the first stage begin;\n\n(ii) the second follow; and\n\n(c) an update be brought."
    )
    assert heading(tree, "b") == ("h2", "Part (b)")
    assert heading(tree, "b-ii") == ("h3", "Part (b)(ii)")
    assert words_under(tree, "a") == "the report be noted;"
    assert words_under(tree, "b") == "the plan be approved, and"
    assert words_under(tree, "b-i") == "the first stage begin;"
    assert words_under(tree, "c") == "an update be brought."


def test_the_rows_of_a_table_below_a_part_stand_line_by_line() -> None:
    tree = decision_page(
        "A plan\n\nRESOLVED: That\n\n(a) the sums be paid:\n\nFostering\n\n£1,200\n\nHomes\n\n£900\n\n"
        "(b) the report be\nnoted."
    )
    said = {anchor: tree.css_first(f'[id="{anchor}"] + .said p') for anchor in ("a", "b")}
    assert words_under(tree, "a") == "the sums be paid: Fostering £1,200 Homes £900"
    assert {anchor: len(p.css("br")) for anchor, p in said.items() if p} == {"a": 4, "b": 0}


def test_a_part_without_a_letter_says_so() -> None:
    tree = decision_page("A plan\n\nRESOLVED: That the report be noted.")
    assert heading(tree, "n1") == ("h2", "Part 1, not lettered")
    assert words_under(tree, "n1") == "That the report be noted."


def test_a_lettered_part_of_one_without_a_letter_stands_apart_in_its_name() -> None:
    tree = decision_page(
        "A plan\n\nDecision:\n\nRecommendation 4 to be amended to read:\n\n(4) That the price be £2.\n\n"
        "(5) That it be kept."
    )
    assert heading(tree, "n1-4") == ("h3", "Part 1, not lettered, (4)")


def test_what_the_minutes_do_not_say_is_said_to_be_unknown() -> None:
    facts = decision_page("A plan\n\nRESOLVED: That the report be noted.").text()
    assert "The minutes record no vote." in facts
    assert "The minutes name no proposer and no seconder." in facts
    assert "The council\u2019s minute number" in facts
    assert "Not stated" in facts


def test_who_moved_and_how_they_voted_stand_on_the_page() -> None:
    text = "A plan\n\nMoved by Councillor Ash, seconded by Councillor Beech and RESOLVED unanimously: That it be noted."
    facts = decision_page(text).text()
    assert "Unanimous." in facts
    assert "Proposed by Councillor Ash. Seconded by Councillor Beech." in facts


def test_a_decision_whose_lead_was_lost_says_so() -> None:
    tree = decision_page("A plan\n\nMinutes:\n\nThat the report be noted; and\n\nThat the plan be approved.\n")
    notice = tree.css_first(".notice")
    assert notice is not None
    assert notice.text().strip().startswith("The wording is incomplete in the source: no words of resolving introduce")


def test_a_decision_in_so_many_words_carries_no_doubt() -> None:
    assert not decision_page("A plan\n\nRESOLVED: That the report be noted.").css(".notice")
